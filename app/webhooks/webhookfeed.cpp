#include "app/webhooks/webhookfeed.h"

namespace gangway::app {

namespace {
constexpr std::chrono::milliseconds batchTime{250};
constexpr std::chrono::seconds forgetEvery{30};
constexpr int firstPage = 200;
constexpr int pageSize = 200;
constexpr std::size_t mostWaiting = 2000;
constexpr int ringSize = 5000;     ///< live rows; older ones come back when somebody scrolls there
constexpr int mostRows = 200000;
} // namespace

WebhookFeed::WebhookFeed(store::Database &database, Clock &clock, webhooks::Receiver &receiver, WebhookTableModel *model,
                         WebhookFilterModel *filter, QObject *parent)
    : QObject(parent), m_webhooks(database), m_clock(clock), m_model(model), m_filter(filter)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchTime);
    connect(&m_batch, &QTimer::timeout, this, &WebhookFeed::flush);
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &WebhookFeed::fillSlice);
    connect(&receiver, &webhooks::Receiver::recorded, this, &WebhookFeed::take);
    auto *old = new QTimer(this);
    old->setInterval(forgetEvery);
    connect(old, &QTimer::timeout, this, &WebhookFeed::forgetOld);
    old->start();
}

void WebhookFeed::setAwake(bool awake)
{
    if (std::exchange(m_awake, awake) == awake)
        return;
    if (!awake) {
        m_batch.stop();
        m_slice.stop();
        m_wanted = 0;
        return;
    }
    if (!m_missed && m_waiting.empty())
        return;
    if (!m_held || m_model->rowCount() == 0 || m_spanChanged) {
        reload();
        return;
    }
    // Somebody looks at something: what came meanwhile waits with the rest.
    const qint64 known = m_waiting.empty() ? m_model->newestId() : m_waiting.back().id;
    if (auto missed = m_webhooks.after(known, int(mostWaiting)); missed) {
        for (store::WebhookRecord &record : *missed)
            m_waiting.push_back(std::move(record));
        m_tooMany = m_tooMany || missed->size() == mostWaiting;
    }
    m_missed = false;
    recountWaiting();
}

void WebhookFeed::setHeld(bool held)
{
    m_held = held;
    if (!held)
        flush();
}

void WebhookFeed::setSpan(std::optional<std::chrono::seconds> span)
{
    m_span = span;
    if (m_awake)
        reload();
    else
        m_missed = m_spanChanged = true;
}

QDateTime WebhookFeed::since() const
{
    return m_span ? m_clock.now().addSecs(-m_span->count()) : QDateTime();
}

std::vector<store::WebhookRecord> WebhookFeed::withinSpan(std::vector<store::WebhookRecord> newestFirst)
{
    if (!m_span)
        return newestFirst;
    const QDateTime limit = since();
    const auto old = std::find_if(newestFirst.begin(), newestFirst.end(), [&limit](const store::WebhookRecord &r) { return r.receivedAt < limit; });
    if (old != newestFirst.end()) {
        newestFirst.erase(old, newestFirst.end());
        m_complete = true;
    }
    return newestFirst;
}

void WebhookFeed::reload()
{
    m_waiting.clear();
    m_tooMany = false;
    m_waitingShown = 0;
    m_missed = m_spanChanged = false;
    m_wanted = 0;
    auto page = m_webhooks.latest(firstPage);
    if (!page) {
        Q_EMIT readFailed(page.error());
        return;
    }
    m_complete = int(page->size()) < firstPage;
    m_model->setRecords(withinSpan(std::move(*page)));
    Q_EMIT waitingChanged();
    Q_EMIT changed();
}

void WebhookFeed::take(const store::WebhookRecord &record)
{
    if (!m_awake) {
        m_missed = true;
        return;
    }
    const qint64 known = m_waiting.empty() ? m_model->newestId() : m_waiting.back().id;
    if (record.id <= known)
        return;
    if (m_waiting.size() >= mostWaiting) {
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(mostWaiting / 2));
        m_tooMany = true;
    }
    m_waiting.push_back(record);
    if (!m_batch.isActive())
        m_batch.start();
}

void WebhookFeed::flush()
{
    if (!m_awake)
        return;
    if (m_held)
        recountWaiting();
    else
        takeWaiting();
}

void WebhookFeed::takeWaiting()
{
    m_batch.stop();
    if (m_waiting.empty() && !m_tooMany)
        return;
    if (m_tooMany) {
        reload(); // there is a gap: the database has it all
        return;
    }
    m_model->prepend(std::exchange(m_waiting, {}));
    m_waitingShown = 0;
    if (!m_held && m_model->rowCount() > ringSize) {
        Q_EMIT aboutToForget();
        m_model->trim(ringSize - ringSize / 5);
        Q_EMIT forgot();
        m_complete = false;
    }
    Q_EMIT waitingChanged();
    Q_EMIT changed();
}

void WebhookFeed::recountWaiting()
{
    qint64 shown = qint64(m_waiting.size());
    if (m_filter->isFiltering()) {
        shown = std::count_if(m_waiting.begin(), m_waiting.end(), [this](const store::WebhookRecord &record) { return m_filter->accepts(record); });
    }
    m_waitingShown = shown;
    Q_EMIT waitingChanged();
}

void WebhookFeed::fill(int rows)
{
    if (m_complete || !m_awake || m_wanted > 0)
        return;
    m_wanted = m_filter->rowCount() + rows;
    m_slice.start();
}

void WebhookFeed::fillSlice()
{
    if (m_complete || m_filter->rowCount() >= m_wanted || m_model->rowCount() >= mostRows) {
        m_wanted = 0;
        Q_EMIT changed();
        return;
    }
    auto page = m_model->rowCount() == 0 ? m_webhooks.latest(pageSize) : m_webhooks.before(m_model->oldestId(), pageSize);
    if (!page) {
        m_wanted = 0;
        Q_EMIT readFailed(page.error());
        return;
    }
    m_complete = int(page->size()) < pageSize;
    m_model->append(withinSpan(std::move(*page)));
    m_slice.start();
    Q_EMIT changed();
}

void WebhookFeed::forgetOld()
{
    if (!m_span || !m_awake || m_held)
        return;
    Q_EMIT aboutToForget();
    m_model->removeOlderThan(since());
    Q_EMIT forgot();
    Q_EMIT changed();
}

} // namespace gangway::app
