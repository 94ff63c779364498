#include "profiles/profiles.h"

#include <QRegularExpression>

namespace gangway::profiles {

namespace {

using store::PartnerRole;

constexpr qsizetype nameLimit = 120;
constexpr qsizetype urlLimit = 2048;

// The versions of Meta's page "Embedded Signup: Versions".
const QStringList &knownEsVersions()
{
    static const QStringList versions{
        QStringLiteral("v2"), QStringLiteral("v2-public-preview"), QStringLiteral("v3"),
        QStringLiteral("v3-public-preview"), QStringLiteral("v4"), QStringLiteral("v4-public-preview")};
    return versions;
}

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

} // namespace

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
    faults.oneOf(QStringLiteral("es_version"), profile.esVersion, knownEsVersions());
    faults.https(QStringLiteral("signup_origin"), profile.signupOrigin, true);
    // Meta adds flow variants faster than it writes them down, so the shape is checked and not the word.
    const QString word = QStringLiteral("[a-z0-9_]{1,64}");
    if (!profile.featureType.isEmpty())
        faults.shape(QStringLiteral("feature_type"), profile.featureType, word);
    for (const QString &feature : profile.features) {
        if (!matches(feature, word)) {
            faults.add(QStringLiteral("features"), "unknown-value");
            break;
        }
    }
    faults.shape(QStringLiteral("sdk_locale"), profile.sdkLocale, QStringLiteral("[a-z]{2,3}_[A-Z]{2}"));

    if (profile.role == PartnerRole::SolutionPartner) {
        faults.numeric(QStringLiteral("partner_portfolio_id"), profile.partnerPortfolioId.value(), true);
        faults.numeric(QStringLiteral("credit_line_id"), profile.creditLineId.value(), false);
        faults.numeric(QStringLiteral("system_user_id"), profile.systemUserId.value(), true);
        faults.oneOf(QStringLiteral("default_currency"), profile.defaultCurrency, knownCurrencies());
    }

    faults.https(QStringLiteral("webhook.callback"), profile.webhookCallback, false);
    faults.shape(QStringLiteral("webhook.listen_address"), profile.receiverAddress,
                 QStringLiteral("localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*"));
    if (profile.receiverPort < 0 || profile.receiverPort > 65535)
        faults.add(QStringLiteral("webhook.listen_port"), "unknown-value");
    faults.shape(QStringLiteral("webhook.path"), profile.receiverPath, QStringLiteral("/[A-Za-z0-9._~/-]{0,255}"));
    return faults.take();
}

} // namespace gangway::profiles
