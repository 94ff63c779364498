#pragma once

#include "app/webhooks/webhooktablemodel.h"
#include "core/clock.h"
#include "store/repositories.h"
#include "webhooks/receiver.h"

#include <QObject>
#include <QTimer>

namespace gangway::app {

/// Fills the table: what arrives, a few times a second; what is older, when somebody scrolls there. Held, it lets the
/// table stand still and counts. Asleep, while nobody looks, it does nothing and catches up when it wakes.
class WebhookFeed : public QObject
{
    Q_OBJECT
public:
    WebhookFeed(store::Database &database, Clock &clock, webhooks::Receiver &receiver, WebhookTableModel *model, WebhookFilterModel *filter,
                QObject *parent = nullptr);

    void setAwake(bool awake);
    void setHeld(bool held);
    bool isHeld() const { return m_held; }
    /// Only what was received at or after; without a value everything that is kept. Reads anew.
    void setSpan(std::optional<std::chrono::seconds> span);
    void reload();
    /// Puts what waits into the table, held or not.
    void takeWaiting();
    /// How many wait, of those that the filter lets through.
    qint64 waiting() const { return m_waitingShown; }
    void recountWaiting();
    bool isComplete() const { return m_complete; } ///< there is nothing older to read
    /// Reads older ones until `rows` more are shown or there are none; in slices, from the event loop.
    void fill(int rows);
    bool isFilling() const { return m_wanted > 0; }
    QDateTime since() const; ///< invalid: no limit

Q_SIGNALS:
    void waitingChanged();
    /// Rows came or went.
    void changed();
    /// Around the going of old rows: a row that goes takes the table's mark to its neighbour.
    void aboutToForget();
    void forgot();
    void readFailed(const gangway::Error &error);

private:
    void take(const store::WebhookRecord &record);
    void flush();
    void fillSlice();
    void forgetOld();
    std::vector<store::WebhookRecord> withinSpan(std::vector<store::WebhookRecord> newestFirst);

    store::WebhookRepository m_webhooks;
    Clock &m_clock;
    WebhookTableModel *m_model;
    WebhookFilterModel *m_filter;
    std::optional<std::chrono::seconds> m_span;
    std::vector<store::WebhookRecord> m_waiting; ///< oldest first
    qint64 m_waitingShown = 0;
    bool m_tooMany = false;                      ///< some of those that wait were let go: read anew
    bool m_awake = false;
    bool m_missed = true;
    bool m_spanChanged = false;                  ///< while asleep
    bool m_held = false;
    bool m_complete = false;
    int m_wanted = 0;
    QTimer m_batch;
    QTimer m_slice;
};

} // namespace gangway::app
