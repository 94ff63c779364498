#pragma once

#include "app/widgets/theme.h"
#include "onboarding/runner.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace gangway::app {

/// Contacts or chats of a coexistence number were asked for and still arrive. Meta sends them once, so whoever ends
/// the program now may miss some.
bool isSyncUnderWay(const store::CaseFacts &facts, const QDateTime &now);

/// What came of the two requests that exist only for coexistence numbers: how long they can still be made, how many
/// contacts and messages arrived, and what to check when nothing does. Asks for nothing itself.
class SyncPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SyncPanel(Theme &theme, QWidget *parent = nullptr);

    /// Webhooks come within seconds; later than this something is wrong.
    static constexpr std::chrono::minutes silence{5};

    void show(const std::vector<onboarding::StepView> &steps, const onboarding::CaseState &state, const QDateTime &now);
    void tick(const QDateTime &now);

private:
    void refresh();

    Theme &m_theme;
    QLabel *m_before;
    QLabel *m_left;
    QLabel *m_contacts;
    QLabel *m_history;
    QProgressBar *m_bar;
    QLabel *m_silent;
    store::CaseFacts m_facts;
    QDateTime m_contactsAt;
    QDateTime m_historyAt;
    QDateTime m_now;
};

} // namespace gangway::app
