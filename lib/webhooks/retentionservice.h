#pragma once

#include "core/clock.h"
#include "store/database.h"

#include <QObject>

namespace gangway::webhooks {

/// Removes stored webhooks that are older than the person wants to keep them, at the start and once a day. What was
/// not handed to the rest of the program yet stays, however old. Messages and what they prove are kept elsewhere and
/// are not touched.
class RetentionService : public QObject
{
    Q_OBJECT
public:
    static constexpr int usualDays = 7;
    static constexpr int forEver = 0;

    RetentionService(store::Database &database, Clock &clock, QObject *parent = nullptr);

    /// Applies what is set, now and daily from now on. Call once.
    void start();
    /// forEver, or 1 and more.
    int days() const;
    /// Answers when it is stored; then it is applied.
    Call<Done> setDays(int days);

Q_SIGNALS:
    void daysChanged(int days);
    /// Only when there were some.
    void removed(qint64 count);

private:
    void apply();
    void applyDaily();

    store::Database &m_database;
    Clock &m_clock;
};

} // namespace gangway::webhooks
