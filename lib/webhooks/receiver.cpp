#include "webhooks/receiver.h"

#include "core/log.h"

#include <QElapsedTimer>
#include <QPointer>

#include <mutex>

namespace gangway::webhooks {

namespace {
constexpr int dispatchPage = 100;
constexpr qint64 longestTelling = 40; ///< ms, between two looks at the event loop
constexpr std::chrono::seconds readAgainAfter{5};
} // namespace

struct Receiver::Private
{
    Private(Receiver &receiver, store::Database &database, Clock &clockToUse)
        : self(receiver), webhooks(database), clock(clockToUse),
          intake(database, clockToUse,
                 {[&receiver](bool accepted) {
                      QMetaObject::invokeMethod(&receiver, [&receiver, accepted] { Q_EMIT receiver.addressVerified(accepted); },
                                                Qt::QueuedConnection);
                  },
                  [this](const QDateTime &at) {
                      const std::lock_guard lock(mutex);
                      newestAt = at;
                  },
                  [this](bool stored) {
                      if (stored)
                          tellSoon();
                  }})
    {
    }

    Receiver &self;
    store::WebhookRepository webhooks;
    Clock &clock;
    bool telling = false;
    std::optional<qint64> toldUpTo;
    QDateTime lastEventAt;

    std::mutex mutex;
    QDateTime newestAt;       ///< as the writer thread saw it
    bool tellPosted = false;
    Intake intake;            // last: its threads use the above until it has ended

    void tellSoon();
    void tell();
};

Receiver::Receiver(store::Database &database, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, database, clock))
{
}

Receiver::~Receiver()
{
    stop();
}

Result<quint16> Receiver::start(const ReceiverOptions &options)
{
    stop();
    // What the last run stored but did not tell is told even when the port is taken.
    d->tellSoon();
    return d->intake.start(options);
}

void Receiver::stop()
{
    d->intake.stop();
}

bool Receiver::isListening() const
{
    return d->intake.isListening();
}

quint16 Receiver::port() const
{
    return d->intake.port();
}

QDateTime Receiver::lastEventAt() const
{
    return d->lastEventAt;
}

Call<int> Receiver::replay(qint64 webhookId)
{
    const auto found = d->webhooks.find(webhookId);
    if (!found)
        return Call<int>::failed(found.error());
    if (!*found)
        return Call<int>::failed(Error::make(Error::Kind::Rejected, QStringLiteral("not-found")));
    if ((*found)->verdict != QLatin1String("valid"))
        return Call<int>::failed(Error::make(Error::Kind::Rejected, QStringLiteral("refused")));
    const auto events = decodeEvents((*found)->raw);
    if (!events)
        return Call<int>::failed(events.error());
    const QPointer<Receiver> alive(this);
    for (const Event &event : *events) {
        Q_EMIT eventReceived(event);
        if (!alive)
            break; // a listener may end us
    }
    return Call<int>::ready(int(events->size()));
}

// From any thread; many batches may make one telling.
void Receiver::Private::tellSoon()
{
    const std::lock_guard lock(mutex);
    if (std::exchange(tellPosted, true))
        return;
    QMetaObject::invokeMethod(
        &self,
        [this] {
            {
                const std::lock_guard inner(mutex);
                tellPosted = false;
                lastEventAt = newestAt;
            }
            tell();
        },
        Qt::QueuedConnection);
}

void Receiver::Private::tell()
{
    if (telling)
        return;
    telling = true;
    const QPointer<Receiver> alive(&self); // a listener may end us
    if (!toldUpTo) {
        const Result<qint64> stored = webhooks.dispatchedUpTo();
        if (stored)
            toldUpTo = *stored;
    }
    bool readable = toldUpTo.has_value();
    QElapsedTimer since;
    since.start();
    while (readable) {
        if (since.hasExpired(longestTelling)) {
            // Much was stored while nobody told it: the window must live meanwhile.
            QMetaObject::invokeMethod(&self, [this] { tell(); }, Qt::QueuedConnection);
            break;
        }
        const auto page = webhooks.after(*toldUpTo, dispatchPage);
        readable = page.has_value();
        if (!page || page->empty())
            break;
        for (const store::WebhookRecord &record : *page) {
            Q_EMIT self.recorded(record);
            if (!alive)
                return;
            if (record.verdict == QLatin1String("valid")) {
                const auto events = decodeEvents(record.raw);
                if (!events)
                    qCWarning(lcWebhooks) << "a signed webhook cannot be read:" << events.error();
                for (const Event &event : events ? *events : std::vector<Event>()) {
                    Q_EMIT self.eventReceived(event);
                    if (!alive)
                        return;
                }
            }
            toldUpTo = record.id;
        }
        // After the listeners' own writes, which were queued first: a crash in between tells again, never too little.
        webhooks.setDispatchedUpTo(*toldUpTo).then(&self, [](const Result<Done> &stored) {
            if (!stored)
                qCWarning(lcWebhooks) << "what was told is not noted and will be told again:" << stored.error();
        });
    }
    telling = false;
    if (!readable) {
        qCWarning(lcWebhooks) << "stored webhooks cannot be read; trying again";
        clock.after(readAgainAfter, &self, [this] { tell(); });
    }
}

} // namespace gangway::webhooks
