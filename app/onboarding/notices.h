#pragma once

#include "app/widgets/theme.h"
#include "onboarding/runner.h"

#include <QWidget>

class QVBoxLayout;

namespace gangway::app {

class Banner;

/// Something that holds for the case as a whole and that a person should know: what happened, what it means, where
/// the way out is explained.
struct Notice
{
    QString id;                                  ///< stable: the banner's object name ends with it
    Theme::Tone tone = Theme::Tone::Warn;
    QString icon;
    QString title;
    QString text;
    QString topic;                               ///< of guidance::topic(); empty: nothing more to explain
    std::optional<onboarding::StepId> action;    ///< a step that helps
    bool toSignup = false;                       ///< the way out is another signup
    bool operator==(const Notice &) const = default;
};

/// Pure, the most urgent first.
std::vector<Notice> noticesFor(const onboarding::CaseState &state, const QDateTime &now);

/// The notices of a case as banners. Decides nothing.
class NoticeList : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeList(Theme &theme, QWidget *parent = nullptr);

    /// `possible`: says whether a step can be started now; its button is left out otherwise.
    void show(const std::vector<Notice> &notices, const std::function<bool(onboarding::StepId)> &possible);

Q_SIGNALS:
    void topicAsked(const QString &topic);
    void actionAsked(gangway::onboarding::StepId id);
    void signupAsked();

private:
    Theme &m_theme;
    QVBoxLayout *m_column;
    std::vector<Notice> m_shown;
    QStringList m_offered;
};

} // namespace gangway::app
