#include "webhooks/retentionservice.h"

#include "core/log.h"
#include "store/repositories.h"

namespace gangway::webhooks {

namespace {
const QString daysKey = QStringLiteral("webhooks.keepDays");
constexpr int mostDays = 3650;
constexpr std::chrono::hours day{24};
} // namespace

RetentionService::RetentionService(store::Database &database, Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

void RetentionService::start()
{
    applyDaily();
}

int RetentionService::days() const
{
    bool isNumber = false;
    const int days = store::SettingRepository(m_database).value(daysKey).value_or(QString()).toInt(&isNumber);
    return isNumber && days >= forEver && days <= mostDays ? days : usualDays;
}

Call<Done> RetentionService::setDays(int days)
{
    return store::SettingRepository(m_database).setValue(daysKey, QString::number(std::clamp(days, forEver, mostDays))).map([this](Done done) {
        Q_EMIT daysChanged(this->days());
        apply();
        return done;
    });
}

void RetentionService::apply()
{
    const int kept = days();
    if (kept == forEver)
        return;
    store::WebhookRepository(m_database).removeReceivedBefore(m_clock.now().addDays(-kept)).then(this, [this](const Result<qint64> &count) {
        if (!count)
            qCWarning(lcWebhooks) << "old webhooks were not removed:" << count.error();
        else if (*count > 0)
            Q_EMIT removed(*count);
    });
}

void RetentionService::applyDaily()
{
    apply();
    m_clock.after(day, this, [this] { applyDaily(); });
}

} // namespace gangway::webhooks
