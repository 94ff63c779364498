#pragma once

#include "app/webhooks/customerlookup.h"
#include "app/webhooks/eventwords.h"
#include "app/widgets/theme.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace gangway::app {

class Banner;
class ElidedLabel;
class EmptyState;
class JsonView;

/// One told again: when, by whom, and what came of it.
struct ReplayNote
{
    QDateTime at;
    QString who;
    int events = 0;
    QString trouble;    ///< empty: it went well
};

/// The details of one webhook: the verdict first, then the facts, the body as a tree and as it came, and how often it
/// was replayed. Does not replay anything itself.
class WebhookPanel : public QFrame
{
    Q_OBJECT
public:
    WebhookPanel(Theme &theme, QWidget *parent);

    /// The body in full; `replays` oldest first.
    void show(const store::WebhookRecord &record, const CustomerLookup::Customer &customer, const std::vector<ReplayNote> &replays);
    /// Nothing is chosen, or what was chosen is not kept any more.
    void showNothing(const QString &title, const QString &text);
    void setReplays(const std::vector<ReplayNote> &replays);
    void setClosable(bool closable);
    JsonView *json() const { return m_json; }
    qint64 id() const { return m_id; }

Q_SIGNALS:
    void replayRequested(qint64 id);
    void exportRequested(qint64 id);
    void caseRequested(const gangway::CaseId &id);
    void copied(const QString &what);
    void closeRequested();

private:
    QWidget *buildHead();
    QWidget *buildFacts();
    void showVerdict(const store::WebhookRecord &record);

    Theme &m_theme;
    qint64 m_id = 0;
    CaseId m_case;
    QWidget *m_content;
    EmptyState *m_nothing;
    ElidedLabel *m_title;
    QPushButton *m_replay;
    QToolButton *m_more;
    QToolButton *m_close;
    Banner *m_verdict;
    QLabel *m_received;
    QLabel *m_answered;
    QPushButton *m_caseLink;
    QLabel *m_noCase;
    JsonView *m_json;
    QVBoxLayout *m_replayList;
    int m_replayPage = 0;
};

} // namespace gangway::app
