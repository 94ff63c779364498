#include "store/repositories.h"

#include "store/rows.h"

#include <QJsonDocument>

namespace gangway::store {

namespace {

const QString profileColumns = QStringLiteral(
    "id, name, role, app_id, configuration_id, graph_version, es_version, signup_origin, feature_type, features, "
    "sdk_locale, partner_portfolio_id, credit_line_id, system_user_id, default_currency, webhook_callback, "
    "receiver_address, receiver_port, receiver_path, options");

QStringList namesFrom(const QString &text)
{
    QStringList names;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &name : array)
        names.append(name.toString());
    return names;
}

QJsonObject optionsOf(const PartnerProfile &profile)
{
    return {{QStringLiteral("coexistenceConfigurationId"), profile.coexistenceConfigurationId.value()},
            {QStringLiteral("featureTypeOnV4"), profile.featureTypeOnV4},
            {QStringLiteral("solutionId"), profile.solutionId},
            {QStringLiteral("launchWay"), nameOf(profile.launchWay)},
            {QStringLiteral("redirectUri"), profile.redirectUri.toString(QUrl::FullyEncoded)},
            {QStringLiteral("creditMethod"), nameOf(profile.creditMethod)},
            {QStringLiteral("systemUserTasks"), QJsonArray::fromStringList(profile.systemUserTasks)},
            {QStringLiteral("dataLocalizationRegion"), profile.dataLocalizationRegion},
            {QStringLiteral("weeklyCustomerLimit"), profile.weeklyCustomerLimit},
            {QStringLiteral("partnerLedVerification"), profile.partnerLedVerification}};
}

/// What is missing keeps its default: rows of an older Gangway have none of it.
void readOptions(PartnerProfile &profile, const QJsonObject &options)
{
    const auto text = [&options](const char *name) { return options.value(QLatin1String(name)).toString(); };
    profile.coexistenceConfigurationId = ConfigurationId(text("coexistenceConfigurationId"));
    profile.featureTypeOnV4 = options.value(QLatin1String("featureTypeOnV4")).toBool();
    profile.solutionId = text("solutionId");
    profile.launchWay = launchWayFromName(text("launchWay")).value_or(profile.launchWay);
    profile.redirectUri = QUrl(text("redirectUri"));
    profile.creditMethod = creditMethodFromName(text("creditMethod")).value_or(profile.creditMethod);
    if (const QJsonArray tasks = options.value(QLatin1String("systemUserTasks")).toArray(); !tasks.isEmpty()) {
        profile.systemUserTasks.clear();
        for (const QJsonValue &task : tasks)
            profile.systemUserTasks.append(task.toString());
    }
    profile.dataLocalizationRegion = text("dataLocalizationRegion");
    profile.weeklyCustomerLimit = options.value(QLatin1String("weeklyCustomerLimit")).toInt(profile.weeklyCustomerLimit);
    profile.partnerLedVerification = options.value(QLatin1String("partnerLedVerification")).toBool();
}

PartnerProfile profileFrom(const QSqlQuery &row)
{
    PartnerProfile profile;
    int column = 0;
    const auto text = [&] { return row.value(column++).toString(); };
    profile.id = ProfileId(text());
    profile.name = text();
    profile.role = partnerRoleFromName(text()).value_or(PartnerRole::TechProvider);
    profile.appId = AppId(text());
    profile.configurationId = ConfigurationId(text());
    profile.graphVersion = text();
    profile.esVersion = text();
    profile.signupOrigin = QUrl(text());
    profile.featureType = text();
    profile.features = namesFrom(text());
    profile.sdkLocale = text();
    profile.partnerPortfolioId = PortfolioId(text());
    profile.creditLineId = CreditLineId(text());
    profile.systemUserId = SystemUserId(text());
    profile.defaultCurrency = text();
    profile.webhookCallback = QUrl(text());
    profile.receiverAddress = text();
    profile.receiverPort = text().toInt();
    profile.receiverPath = text();
    readOptions(profile, QJsonDocument::fromJson(text().toUtf8()).object());
    return profile;
}

} // namespace

Result<std::vector<PartnerProfile>> ProfileRepository::all() const
{
    return m_database->read<std::vector<PartnerProfile>>([](QSqlDatabase &db) {
        return gather<PartnerProfile>(
            execute(db, QStringLiteral("SELECT %1 FROM profiles ORDER BY name COLLATE NOCASE, id").arg(profileColumns)),
            profileFrom);
    });
}

Result<std::optional<PartnerProfile>> ProfileRepository::find(const ProfileId &id) const
{
    return m_database->read<std::optional<PartnerProfile>>([&id](QSqlDatabase &db) {
        return gatherOne<PartnerProfile>(
            execute(db, QStringLiteral("SELECT %1 FROM profiles WHERE id = ?").arg(profileColumns), {textValue(id.value())}),
            profileFrom);
    });
}

Call<Done> ProfileRepository::save(const PartnerProfile &profile) const
{
    return m_database->write<Done>([profile](QSqlDatabase &db) -> Result<Done> {
        if (profile.id.isEmpty() || profile.builtIn)
            return fail(storageError(QStringLiteral("failed: this profile is not one to be saved")));
        const QByteArray features = QJsonDocument(QJsonArray::fromStringList(profile.features)).toJson(QJsonDocument::Compact);
        auto saved = execute(
            db,
            QStringLiteral("INSERT OR REPLACE INTO profiles (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .arg(profileColumns),
            {textValue(profile.id.value()), textValue(profile.name), nameOf(profile.role), textValue(profile.appId.value()),
             textValue(profile.configurationId.value()), textValue(profile.graphVersion), textValue(profile.esVersion),
             textValue(profile.signupOrigin.toString(QUrl::FullyEncoded)), textValue(profile.featureType),
             QString::fromUtf8(features), textValue(profile.sdkLocale), textValue(profile.partnerPortfolioId.value()),
             textValue(profile.creditLineId.value()), textValue(profile.systemUserId.value()),
             textValue(profile.defaultCurrency), textValue(profile.webhookCallback.toString(QUrl::FullyEncoded)),
             textValue(profile.receiverAddress), profile.receiverPort, textValue(profile.receiverPath),
             QString::fromUtf8(QJsonDocument(optionsOf(profile)).toJson(QJsonDocument::Compact))});
        if (!saved)
            return fail(std::move(saved.error()));
        return Done();
    });
}

Call<Done> ProfileRepository::remove(const ProfileId &id) const
{
    return m_database->write<Done>([id](QSqlDatabase &db) -> Result<Done> {
        auto users = execute(db, QStringLiteral("SELECT count(*) FROM cases WHERE profile_id = ?"), {textValue(id.value())});
        if (!users)
            return fail(std::move(users.error()));
        users->next();
        if (const int count = users->value(0).toInt(); count > 0)
            return fail(storageError(QStringLiteral("has-cases: %1 cases refer to it").arg(count)));
        auto removed = execute(db, QStringLiteral("DELETE FROM profiles WHERE id = ?"), {textValue(id.value())});
        if (!removed)
            return fail(std::move(removed.error()));
        return Done();
    });
}

} // namespace gangway::store
