#include "core/metaversions.h"
#include "profiles/profiles.h"

#include <QRegularExpression>

#include <algorithm>

namespace gangway::profiles {

namespace {

using store::PartnerRole;

constexpr qsizetype nameLimit = 120;
constexpr qsizetype urlLimit = 2048;

// The longest list of tasks is the list of all there are.
constexpr qsizetype taskLimit = 32;

// The currencies of Meta's page "Share and revoke credit lines".
const QStringList &knownCurrencies()
{
    static const QStringList currencies{QStringLiteral("AUD"), QStringLiteral("EUR"), QStringLiteral("GBP"),
                                        QStringLiteral("IDR"), QStringLiteral("INR"), QStringLiteral("USD")};
    return currencies;
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

class FaultList
{
public:
    void add(const QString &field, const char *reason) { m_faults.push_back({field, QLatin1String(reason)}); }

    void numeric(const QString &field, const QString &id, bool required)
    {
        if (id.isEmpty()) {
            if (required)
                add(field, "missing");
        } else if (id.size() > 32) {
            add(field, "too-long");
        } else if (!isNumericId(id)) {
            add(field, "digits-only");
        }
    }
    void shape(const QString &field, const QString &text, const QString &pattern)
    {
        if (text.isEmpty())
            add(field, "missing");
        else if (!matches(text, pattern))
            add(field, "unknown-value");
    }
    void oneOf(const QString &field, const QString &text, const QStringList &known)
    {
        if (text.isEmpty())
            add(field, "missing");
        else if (!known.contains(text))
            add(field, "unknown-value");
    }
    void https(const QString &field, const QUrl &url, bool required)
    {
        if (url.isEmpty()) {
            if (required)
                add(field, "missing");
        } else if (url.toString(QUrl::FullyEncoded).size() > urlLimit) {
            add(field, "too-long");
        } else if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty()) {
            add(field, "not-https");
        } else if (!url.userInfo().isEmpty() || url.hasFragment()) {
            // A name and password, or a fragment, is part of no origin and reaches no server.
            add(field, "unknown-value");
        }
    }
    std::vector<FieldFault> take() { return std::move(m_faults); }

private:
    std::vector<FieldFault> m_faults;
};

void checkLaunch(FaultList &faults, const store::PartnerProfile &profile)
{
    const SignupVersion *version = findSignupVersion(profile.esVersion);
    if (profile.esVersion.isEmpty())
        faults.add(QStringLiteral("es_version"), "missing");
    else if (!version)
        faults.add(QStringLiteral("es_version"), "unknown-value");

    // Meta adds flow variants faster than it writes them down: a word that it uses nowhere passes by its shape, one
    // that it uses must belong to the version.
    const QString word = QStringLiteral("[a-z0-9_]{1,64}");
    const auto belongs = [version](const QString &name, const QStringList SignupVersion::*list) {
        const auto &all = signupVersions();
        const bool usedSomewhere = std::any_of(all.begin(), all.end(), [&](const SignupVersion &each) { return (each.*list).contains(name); });
        return !version || !usedSomewhere || (version->*list).contains(name);
    };
    if (!profile.featureType.isEmpty()) {
        if (!matches(profile.featureType, word))
            faults.add(QStringLiteral("feature_type"), "unknown-value");
        else if (!belongs(profile.featureType, &SignupVersion::featureTypes))
            faults.add(QStringLiteral("feature_type"), "not-in-version");
        else if (version && version->isFourth() && !profile.featureTypeOnV4)
            faults.add(QStringLiteral("feature_type"), "not-sent");
    }
    if (!std::all_of(profile.features.begin(), profile.features.end(), [&word](const QString &feature) { return matches(feature, word); }))
        faults.add(QStringLiteral("features"), "unknown-value");
    else if (!std::all_of(profile.features.begin(), profile.features.end(),
                          [&belongs](const QString &feature) { return belongs(feature, &SignupVersion::features); }))
        faults.add(QStringLiteral("features"), "not-in-version");
    else if (profile.features.contains(QLatin1String("app_only_install"))
             && profile.featureType == QLatin1String("whatsapp_business_app_onboarding"))
        faults.add(QStringLiteral("features"), "not-with-coexistence");

    faults.numeric(QStringLiteral("coexistence_configuration_id"), profile.coexistenceConfigurationId.value(), false);
    faults.numeric(QStringLiteral("solution_id"), profile.solutionId, false);
    faults.https(QStringLiteral("redirect_uri"), profile.redirectUri, false);
}

void checkCredit(FaultList &faults, const store::PartnerProfile &profile)
{
    faults.numeric(QStringLiteral("partner_portfolio_id"), profile.partnerPortfolioId.value(), true);
    faults.numeric(QStringLiteral("credit_line_id"), profile.creditLineId.value(), false);
    faults.numeric(QStringLiteral("system_user_id"), profile.systemUserId.value(), true);
    faults.oneOf(QStringLiteral("default_currency"), profile.defaultCurrency, knownCurrencies());
    const QString tasks = QStringLiteral("system_user_tasks");
    const QStringList &known = systemUserTasks();
    const auto chosen = [&profile](const char *task) { return profile.systemUserTasks.contains(QLatin1String(task)); };
    if (profile.systemUserTasks.isEmpty())
        faults.add(tasks, "missing");
    else if (profile.systemUserTasks.size() > taskLimit)
        faults.add(tasks, "too-long");
    else if (!std::all_of(profile.systemUserTasks.begin(), profile.systemUserTasks.end(), [&known](const QString &task) { return known.contains(task); }))
        faults.add(tasks, "unknown-value");
    else if (!chosen("MANAGE") && !chosen("FULL_CONTROL") && !chosen("MANAGE_BILLING"))
        faults.add(tasks, "no-billing");
}

} // namespace

// The tasks of Meta's OpenAPI file for POST /<WABA>/assigned_users.
const QStringList &systemUserTasks()
{
    static const QStringList tasks = QStringLiteral("MANAGE FULL_CONTROL DEVELOP MANAGE_TEMPLATES MANAGE_PHONE VIEW_COST MANAGE_EXTENSIONS VIEW_PHONE_ASSETS "
                                                    "MANAGE_PHONE_ASSETS VIEW_TEMPLATES VIEW_INSIGHTS RECEIVE_INCOMING_MESSAGES MANAGE_BILLING MANAGE_USERS MESSAGING")
                                         .split(u' ');
    return tasks;
}

// The countries of Meta's page "Local storage".
const QStringList &dataRegions()
{
    static const QStringList regions = QStringLiteral("AE AU BH BR CA CH DE GB ID IN JP KR SG ZA").split(u' ');
    return regions;
}

const QList<int> &weeklyCustomerLimits()
{
    static const QList<int> limits{10, 200};
    return limits;
}

std::vector<FieldFault> faultsOf(const store::PartnerProfile &profile)
{
    if (profile.builtIn)
        return {};
    FaultList faults;
    if (profile.name.trimmed().isEmpty())
        faults.add(QStringLiteral("name"), "missing");
    else if (profile.name.size() > nameLimit)
        faults.add(QStringLiteral("name"), "too-long");
    else if (!matches(profile.name, QStringLiteral("[^\\p{Cc}]+")))
        faults.add(QStringLiteral("name"), "unknown-value");

    faults.numeric(QStringLiteral("app_id"), profile.appId.value(), true);
    faults.numeric(QStringLiteral("configuration_id"), profile.configurationId.value(), true);
    faults.shape(QStringLiteral("graph_version"), profile.graphVersion, QStringLiteral("v[1-9][0-9]{1,2}\\.0"));
    faults.https(QStringLiteral("signup_origin"), profile.signupOrigin, true);
    checkLaunch(faults, profile);
    faults.shape(QStringLiteral("sdk_locale"), profile.sdkLocale, QStringLiteral("[a-z]{2,3}_[A-Z]{2}"));

    if (!profile.dataLocalizationRegion.isEmpty())
        faults.oneOf(QStringLiteral("data_localization_region"), profile.dataLocalizationRegion, dataRegions());
    if (!weeklyCustomerLimits().contains(profile.weeklyCustomerLimit))
        faults.add(QStringLiteral("weekly_customer_limit"), "unknown-value");
    if (profile.role == PartnerRole::SolutionPartner)
        checkCredit(faults, profile);

    faults.https(QStringLiteral("webhook.callback"), profile.webhookCallback, false);
    faults.shape(QStringLiteral("webhook.listen_address"), profile.receiverAddress,
                 QStringLiteral("localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*"));
    if (profile.receiverPort < 0 || profile.receiverPort > 65535)
        faults.add(QStringLiteral("webhook.listen_port"), "unknown-value");
    faults.shape(QStringLiteral("webhook.path"), profile.receiverPath, QStringLiteral("/[A-Za-z0-9._~/-]{0,255}"));
    return faults.take();
}

} // namespace gangway::profiles
