#pragma once

#include "app/onboarding/caseeditor.h"
#include "app/widgets/theme.h"

#include <QWidget>

namespace gangway::app {

/// One of the six pages of a case. It shows the CaseEditor's record and writes through it; the CaseWindow owns
/// the footer and asks the page what to put there.
class OnboardingPage : public QWidget
{
    Q_OBJECT
public:
    OnboardingPage(const Services &services, Theme &theme, CaseEditor &editor, QWidget *parent)
        : QWidget(parent), m_services(services), m_theme(theme), m_editor(editor)
    {
    }

    /// Another case was opened: show it from the beginning.
    virtual void load() = 0;
    /// The record or its facts changed.
    virtual void refresh() = 0;
    /// The page comes into or goes out of sight.
    virtual void entered() {}
    virtual void left() {}
    /// The person wants to leave; call `go` now or after a question. Default: at once.
    virtual void askToLeave(std::function<void()> go) { go(); }

    virtual QString nextText() const = 0;
    /// Why Next is disabled, as a sentence; empty = Next is enabled.
    virtual QString blockedReason() const { return {}; }
    /// A remark beside an enabled Next.
    virtual QString hint() const { return {}; }
    /// Extra controls between hint and Next, and beside Back; owned by the page, may be null.
    virtual QWidget *footerExtra() { return nullptr; }
    virtual QWidget *footerLeading() { return nullptr; }
    /// False hides Next: the page brings its own last button.
    virtual bool hasNext() const { return true; }
    /// Next was pressed: the page marks what is missing and calls `go` when it may be left.
    virtual void goOn(std::function<void()> go) { go(); }
    /// Where the keyboard should be when the page comes up; may be null.
    virtual QWidget *firstFocus() { return nullptr; }

Q_SIGNALS:
    void footerChanged();
    void pageWanted(gangway::store::CasePage page);
    void caseWanted(const gangway::CaseId &id);
    void configurationWanted(const gangway::ProfileId &id); ///< the check of the profile at Meta
    void remarked(const QString &text);   ///< for the toast

protected:
    const Services &m_services;
    Theme &m_theme;
    CaseEditor &m_editor;
};

} // namespace gangway::app
