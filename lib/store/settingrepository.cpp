#include "store/repositories.h"

#include "store/rows.h"

namespace gangway::store {

Result<QString> SettingRepository::value(const QString &key, const QString &fallback) const
{
    return m_database->read<QString>([&](QSqlDatabase &db) {
        return gatherOne<QString>(execute(db, QStringLiteral("SELECT value FROM settings WHERE key = ?"), {textValue(key)}),
                                  [](const QSqlQuery &row) { return row.value(0).toString(); })
            .map([&fallback](const std::optional<QString> &found) { return found.value_or(fallback); });
    });
}

Call<Done> SettingRepository::setValue(const QString &key, const QString &value) const
{
    return m_database->write<Done>([key, value](QSqlDatabase &db) -> Result<Done> {
        auto saved = execute(db, QStringLiteral("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)"),
                             {textValue(key), textValue(value)});
        if (!saved)
            return fail(std::move(saved.error()));
        return Done();
    });
}

} // namespace gangway::store
