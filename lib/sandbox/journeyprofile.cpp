#include "sandbox/journeyprofile.h"

namespace gangway::sandbox {

store::PartnerProfile profileFor(const QJsonObject &scenario, store::PartnerProfile profile)
{
    const QJsonObject own = scenario.value(QStringLiteral("journey")).toObject().value(QStringLiteral("profile")).toObject();
    const auto text = [&own](const char *name, const QString &now) {
        const QJsonValue value = own.value(QLatin1String(name));
        return value.isString() ? value.toString() : now;
    };
    const auto list = [&own](const char *name, const QStringList &now) {
        const QJsonValue value = own.value(QLatin1String(name));
        return value.isArray() ? value.toVariant().toStringList() : now;
    };
    const auto yes = [&own](const char *name, bool now) { return own.value(QLatin1String(name)).toBool(now); };
    profile.graphVersion = text("graphVersion", profile.graphVersion);
    profile.esVersion = text("esVersion", profile.esVersion);
    profile.featureType = text("featureType", profile.featureType);
    profile.features = list("features", profile.features);
    profile.featureTypeOnV4 = yes("featureTypeOnV4", profile.featureTypeOnV4);
    profile.coexistenceConfigurationId = ConfigurationId(text("coexistenceConfigurationId", profile.coexistenceConfigurationId.value()));
    profile.solutionId = text("solutionId", profile.solutionId);
    profile.redirectUri = QUrl(text("redirectUri", profile.redirectUri.toString()));
    profile.webhookCallback = QUrl(text("webhookCallback", profile.webhookCallback.toString()));
    profile.defaultCurrency = text("defaultCurrency", profile.defaultCurrency);
    profile.dataLocalizationRegion = text("dataLocalizationRegion", profile.dataLocalizationRegion);
    profile.systemUserTasks = list("systemUserTasks", profile.systemUserTasks);
    profile.partnerLedVerification = yes("partnerLedVerification", profile.partnerLedVerification);
    profile.launchWay = store::launchWayFromName(text("launchWay", nameOf(profile.launchWay))).value_or(profile.launchWay);
    profile.creditMethod = store::creditMethodFromName(text("creditMethod", nameOf(profile.creditMethod))).value_or(profile.creditMethod);
    return profile;
}

std::optional<store::PartnerRole> roleFor(const QJsonObject &scenario)
{
    return store::partnerRoleFromName(scenario.value(QStringLiteral("journey")).toObject().value(QStringLiteral("role")).toString());
}

} // namespace gangway::sandbox
