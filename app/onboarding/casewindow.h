#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"
#include "store/records.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QSystemTrayIcon;

namespace gangway::app {

class CaseEditor;
class ElidedLabel;
class OnboardingPage;
class SignupPane;
class StepRail;
class Toast;

/// One case from the customer's name to the handover: case bar with step rail, six pages, footer. Holds no rule:
/// what may be done next is said by the pages, what is done by the Runner.
class CaseWindow : public QWidget
{
    Q_OBJECT
public:
    using PaneFactory = std::function<SignupPane *(QWidget *)>;

    CaseWindow(const Services &services, Theme &theme, PaneFactory makePane, QWidget *parent = nullptr);
    ~CaseWindow() override;

    /// Opens a case where it was left. Asks first when the customer of another case is on Meta's page.
    void openCase(const CaseId &id);
    void newCase();
    /// The same, with the menu of what can be asked for besides the way, once the case has come so far.
    void openActions(const CaseId &id);
    /// Stores what is typed; `then` runs when the case may be left (at once, or after a question).
    void askToClose(std::function<void()> then);
    /// The open case; empty when none or new.
    CaseId currentCase() const;
    bool hasOpenCase() const;
    store::CasePage currentPage() const;

Q_SIGNALS:
    /// "Save and close" was pressed and everything typed is stored.
    void closeRequested();
    void configurationWanted(const gangway::ProfileId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showCase(store::CasePage page);
    void openAt(const CaseId &id, bool withActions);
    void showActions();
    void goTo(store::CasePage page);
    void askToGo(store::CasePage page);
    void refresh();
    void refreshRail();
    void refreshFooter();
    void goNext();
    void remindOfNumbers();
    OnboardingPage *page(store::CasePage which) const;

    Services m_services;
    Theme &m_theme;
    CaseEditor *m_editor;
    ElidedLabel *m_name;
    QLabel *m_number;
    StepRail *m_rail;
    QPushButton *m_close;
    QStackedWidget *m_stack;
    QWidget *m_trouble;
    std::vector<OnboardingPage *> m_pages;
    QPushButton *m_back;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_extra;
    ElidedLabel *m_reason;
    QPushButton *m_next;
    Toast *m_toast;
    QSystemTrayIcon *m_tray = nullptr;
    QTimer m_reminder;
    QDateTime m_remindedUpTo;
    bool m_refreshing = false;
};

} // namespace gangway::app
