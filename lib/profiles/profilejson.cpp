#include "profiles/jsonkeys.h"
#include "profiles/profiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace gangway::profiles {

namespace {

using store::PartnerRole;

constexpr qsizetype textLimit = 4096;
constexpr qsizetype shownKeyLimit = 64;
constexpr int listLimit = 32;

// Reads one object of the file; notes what is wrong and which keys it was asked for.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject &object, const QString &prefix, std::vector<FieldFault> &faults)
        : m_object(object), m_prefix(prefix), m_faults(faults)
    {
    }
    ~ObjectReader()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_known.contains(key))
                note(key.left(shownKeyLimit), "unknown-key");
        }
    }
    ObjectReader(const ObjectReader &) = delete;
    ObjectReader &operator=(const ObjectReader &) = delete;

    void note(const QString &key, const char *reason) { m_faults.push_back({m_prefix + key, QLatin1String(reason)}); }
    bool has(const QString &key) const { return m_object.contains(key); }
    QJsonValue value(const QString &key)
    {
        m_known.insert(key);
        return m_object.value(key);
    }
    std::optional<QString> text(const QString &key)
    {
        const QJsonValue found = value(key);
        if (found.isUndefined())
            return std::nullopt;
        if (!found.isString()) {
            note(key, "wrong-type");
            return std::nullopt;
        }
        if (found.toString().size() > textLimit) {
            note(key, "too-long");
            return std::nullopt;
        }
        return found.toString();
    }
    template <typename Target>
    void into(const QString &key, Target &target)
    {
        if (const std::optional<QString> found = text(key))
            target = Target(*found);
    }
    QJsonObject object(const QString &key)
    {
        const QJsonValue found = value(key);
        if (!found.isUndefined() && !found.isObject())
            note(key, "wrong-type");
        return found.toObject();
    }

private:
    const QJsonObject m_object;
    const QString m_prefix;
    std::vector<FieldFault> &m_faults;
    QSet<QString> m_known;
};

// Nothing when the key is absent or wrong.
std::optional<QStringList> readList(ObjectReader &file, const QString &key)
{
    const QJsonValue found = file.value(key);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isArray()) {
        file.note(key, "wrong-type");
        return std::nullopt;
    }
    const QJsonArray array = found.toArray();
    if (array.size() > listLimit) {
        file.note(key, "too-long");
        return std::nullopt;
    }
    QStringList texts;
    for (const QJsonValue &text : array) {
        if (!text.isString()) {
            file.note(key, "wrong-type");
            return std::nullopt;
        }
        texts.append(text.toString());
    }
    texts.removeDuplicates();
    return texts;
}

void readFlag(ObjectReader &file, const QString &key, bool &flag)
{
    const QJsonValue found = file.value(key);
    if (found.isBool())
        flag = found.toBool();
    else if (!found.isUndefined())
        file.note(key, "wrong-type");
}

void readNumber(ObjectReader &object, const QString &key, int highest, int &into)
{
    const QJsonValue found = object.value(key);
    if (found.isUndefined())
        return;
    const double number = found.toDouble(-1);
    if (!found.isDouble())
        object.note(key, "wrong-type");
    else if (number < 0 || number > highest || number != double(int(number)))
        object.note(key, "unknown-value");
    else
        into = int(number);
}

template <typename Choice>
void readChoice(ObjectReader &file, const QString &key, std::optional<Choice> (*choiceFromName)(QStringView), Choice &into)
{
    const std::optional<QString> name = file.text(key);
    if (!name)
        return;
    if (const std::optional<Choice> known = choiceFromName(*name))
        into = *known;
    else
        file.note(key, "unknown-value");
}

void readSecret(ObjectReader &secrets, const QString &key, const QString &vaultName, QHash<QString, Secret> &into)
{
    const std::optional<QString> text = secrets.text(key);
    if (!text)
        return;
    if (text->isEmpty())
        secrets.note(key, "missing");
    else
        into.insert(vaultName, Secret::fromString(*text));
}

ImportedProfile readFields(const QJsonObject &object, std::vector<FieldFault> &faults)
{
    ImportedProfile imported;
    store::PartnerProfile &profile = imported.profile;
    ObjectReader file(object, QString(), faults);
    file.into(QStringLiteral("name"), profile.name);
    profile.name = profile.name.trimmed();
    if (const std::optional<QString> role = file.text(QStringLiteral("role"))) {
        if (const auto known = store::partnerRoleFromName(*role))
            profile.role = *known;
        else
            file.note(QStringLiteral("role"), "unknown-value");
    } else if (!file.has(QStringLiteral("role"))) {
        file.note(QStringLiteral("role"), "missing");
    }
    file.into(QStringLiteral("app_id"), profile.appId);
    file.into(QStringLiteral("configuration_id"), profile.configurationId);
    file.into(QStringLiteral("graph_version"), profile.graphVersion);
    file.into(QStringLiteral("es_version"), profile.esVersion);
    file.into(QStringLiteral("signup_origin"), profile.signupOrigin);
    file.into(QStringLiteral("feature_type"), profile.featureType);
    if (const auto features = readList(file, QStringLiteral("features")))
        profile.features = *features;
    readFlag(file, QStringLiteral("feature_type_on_v4"), profile.featureTypeOnV4);
    file.into(QStringLiteral("coexistence_configuration_id"), profile.coexistenceConfigurationId);
    file.into(QStringLiteral("solution_id"), profile.solutionId);
    readChoice(file, QStringLiteral("launch_way"), store::launchWayFromName, profile.launchWay);
    file.into(QStringLiteral("redirect_uri"), profile.redirectUri);
    readChoice(file, QStringLiteral("credit_method"), store::creditMethodFromName, profile.creditMethod);
    if (const auto tasks = readList(file, QStringLiteral("system_user_tasks")))
        profile.systemUserTasks = *tasks;
    file.into(QStringLiteral("data_localization_region"), profile.dataLocalizationRegion);
    readNumber(file, QStringLiteral("weekly_customer_limit"), 100000, profile.weeklyCustomerLimit);
    readFlag(file, QStringLiteral("partner_led_verification"), profile.partnerLedVerification);
    file.into(QStringLiteral("sdk_locale"), profile.sdkLocale);
    file.into(QStringLiteral("partner_portfolio_id"), profile.partnerPortfolioId);
    file.into(QStringLiteral("credit_line_id"), profile.creditLineId);
    file.into(QStringLiteral("system_user_id"), profile.systemUserId);
    file.into(QStringLiteral("default_currency"), profile.defaultCurrency);
    {
        ObjectReader webhook(file.object(QStringLiteral("webhook")), QStringLiteral("webhook."), faults);
        webhook.into(QStringLiteral("callback"), profile.webhookCallback);
        webhook.into(QStringLiteral("listen_address"), profile.receiverAddress);
        readNumber(webhook, QStringLiteral("listen_port"), 65535, profile.receiverPort);
        webhook.into(QStringLiteral("path"), profile.receiverPath);
    }
    {
        ObjectReader secrets(file.object(QStringLiteral("secrets")), QStringLiteral("secrets."), faults);
        readSecret(secrets, QStringLiteral("app_secret"), vaultNames::appSecret, imported.secrets);
        readSecret(secrets, QStringLiteral("system_token"), vaultNames::systemToken, imported.secrets);
        readSecret(secrets, QStringLiteral("webhook_verify_token"), vaultNames::verifyToken, imported.secrets);
        if (profile.role != PartnerRole::SolutionPartner && secrets.has(QStringLiteral("system_token")))
            secrets.note(QStringLiteral("system_token"), "solution-partner-only");
    }
    if (profile.role != PartnerRole::SolutionPartner) {
        for (const QString &key : {QStringLiteral("partner_portfolio_id"), QStringLiteral("credit_line_id"),
                                   QStringLiteral("system_user_id"), QStringLiteral("default_currency"), QStringLiteral("credit_method"),
                                   QStringLiteral("system_user_tasks"), QStringLiteral("partner_led_verification")}) {
            if (file.has(key))
                file.note(key, "solution-partner-only");
        }
    }
    return imported;
}

} // namespace

tl::expected<ImportedProfile, std::vector<FieldFault>> readImport(const QByteArray &json)
{
    const auto whole = [](const char *reason) {
        return tl::unexpected(std::vector<FieldFault>{{QString(), QLatin1String(reason)}});
    };
    if (json.size() > importLimit)
        return whole("too-large");
    // Notepad on Windows writes a byte order mark.
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    QJsonParseError trouble{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &trouble);
    if (trouble.error != QJsonParseError::NoError || !document.isObject())
        return whole("not-json");

    std::vector<FieldFault> faults;
    for (const QString &key : duplicateKeys(text))
        faults.push_back({key.left(shownKeyLimit), QStringLiteral("duplicate-key")});
    ImportedProfile imported = readFields(document.object(), faults);
    const auto isNamed = [&faults](const QString &field) {
        return std::any_of(faults.begin(), faults.end(), [&field](const FieldFault &known) { return known.field == field; });
    };
    // One fault per field is enough: an app_id of the wrong type is not "missing" as well. Nor is a feature out of
    // place in a version that was not understood.
    const bool versionUnread = isNamed(QStringLiteral("es_version"));
    for (FieldFault &fault : faultsOf(imported.profile)) {
        const bool byVersion = fault.reason == QLatin1String("not-in-version") || fault.reason == QLatin1String("not-sent");
        if (!isNamed(fault.field) && !(byVersion && versionUnread))
            faults.push_back(std::move(fault));
    }
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    return imported;
}

QByteArray writeExport(const store::PartnerProfile &profile)
{
    const auto url = [](const QUrl &address) { return address.toString(QUrl::FullyEncoded); };
    QJsonObject file{
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("role"), store::nameOf(profile.role)},
        {QStringLiteral("app_id"), profile.appId.value()},
        {QStringLiteral("configuration_id"), profile.configurationId.value()},
        {QStringLiteral("graph_version"), profile.graphVersion},
        {QStringLiteral("es_version"), profile.esVersion},
        {QStringLiteral("signup_origin"), url(profile.signupOrigin)},
        {QStringLiteral("feature_type"), profile.featureType},
        {QStringLiteral("features"), QJsonArray::fromStringList(profile.features)},
        {QStringLiteral("feature_type_on_v4"), profile.featureTypeOnV4},
        {QStringLiteral("coexistence_configuration_id"), profile.coexistenceConfigurationId.value()},
        {QStringLiteral("solution_id"), profile.solutionId},
        {QStringLiteral("launch_way"), store::nameOf(profile.launchWay)},
        {QStringLiteral("redirect_uri"), url(profile.redirectUri)},
        {QStringLiteral("data_localization_region"), profile.dataLocalizationRegion},
        {QStringLiteral("weekly_customer_limit"), profile.weeklyCustomerLimit},
        {QStringLiteral("sdk_locale"), profile.sdkLocale},
        {QStringLiteral("webhook"), QJsonObject{{QStringLiteral("callback"), url(profile.webhookCallback)},
                                                {QStringLiteral("listen_address"), profile.receiverAddress},
                                                {QStringLiteral("listen_port"), profile.receiverPort},
                                                {QStringLiteral("path"), profile.receiverPath}}},
    };
    if (profile.role == PartnerRole::SolutionPartner) {
        file.insert(QStringLiteral("partner_portfolio_id"), profile.partnerPortfolioId.value());
        file.insert(QStringLiteral("credit_line_id"), profile.creditLineId.value());
        file.insert(QStringLiteral("system_user_id"), profile.systemUserId.value());
        file.insert(QStringLiteral("default_currency"), profile.defaultCurrency);
        file.insert(QStringLiteral("credit_method"), store::nameOf(profile.creditMethod));
        file.insert(QStringLiteral("system_user_tasks"), QJsonArray::fromStringList(profile.systemUserTasks));
        file.insert(QStringLiteral("partner_led_verification"), profile.partnerLedVerification);
    }
    return QJsonDocument(file).toJson();
}

} // namespace gangway::profiles
