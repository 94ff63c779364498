#include "signup/launchchoice.h"

#include "core/metaversions.h"
#include "core/phonenumber.h"

#include <QRegularExpression>

namespace gangway::signup {

namespace {

using store::LaunchWay;
using store::NumberPath;
using store::PartnerRole;

QString cut(const QString &text, qsizetype most)
{
    QString result = text.simplified();
    if (result.size() > most) {
        result.truncate(most);
        if (result.back().isHighSurrogate())
            result.chop(1);
    }
    return result;
}

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (const QString clean = text.trimmed(); !clean.isEmpty())
        object.insert(QLatin1String(key), clean);
}

void putObject(QJsonObject &object, const char *key, const QJsonObject &inner)
{
    if (!inner.isEmpty())
        object.insert(QLatin1String(key), inner);
}

/// Meta wants a number; beyond what JavaScript can count to, text is the only form that stays the id it is.
QJsonValue idValue(const QString &id)
{
    constexpr qint64 exact = 9007199254740992; // 2^53
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    return isNumber && number <= exact && id == QString::number(number) ? QJsonValue(number) : QJsonValue(id);
}

QJsonArray idList(const QStringList &ids)
{
    QJsonArray list;
    for (const QString &id : ids) {
        if (const QString clean = id.trimmed(); !clean.isEmpty())
            list.append(clean);
    }
    return list;
}

QJsonObject businessOf(const store::CaseRecord &record)
{
    const store::SignupOptions &signup = record.signup;
    QJsonObject business;
    if (!signup.portfolioId.isEmpty())
        business.insert(QStringLiteral("id"), idValue(signup.portfolioId.value()));
    put(business, "name", cut(record.customerName, maxBusinessName));
    put(business, "email", record.email);
    put(business, "website", record.website);
    if (const auto phone = parsePhoneNumber(record.phone)) {
        business.insert(QStringLiteral("phone"), QJsonObject{{QStringLiteral("code"), phone->countryCode},
                                                             {QStringLiteral("number"), phone->nationalDigits}});
    }
    QJsonObject address;
    put(address, "streetAddress1", signup.streetAddress1);
    put(address, "streetAddress2", signup.streetAddress2);
    put(address, "city", signup.city);
    put(address, "state", signup.state);
    put(address, "zipPostal", signup.zipPostal);
    if (const QString country = record.country.trimmed().toUpper(); country.size() == 2)
        put(address, "country", country);
    putObject(business, "address", address);
    put(business, "timezone", signup.timezone);
    return business;
}

bool isMalformedId(const QString &id)
{
    return !id.isEmpty() && !isNumericId(id);
}

QUrl redirectOf(const store::PartnerProfile &profile)
{
    return profile.redirectUri.isEmpty() ? profile.signupOrigin : profile.redirectUri;
}

} // namespace

const std::vector<VersionInfo> &versions()
{
    static const std::vector<VersionInfo> table = [] {
        std::vector<VersionInfo> infos;
        for (const SignupVersion &version : signupVersions()) {
            const bool isNamed = version.name != QLatin1String("v2") && version.name != QLatin1String("v4");
            infos.insert(infos.begin(), {version.name, version.name.mid(1, 1).toInt(), isNamed, version.featureTypes, version.features});
        }
        return infos;
    }();
    return table;
}

const VersionInfo *versionNamed(QStringView name)
{
    for (const VersionInfo &info : versions()) {
        if (info.name == name)
            return &info;
    }
    return nullptr;
}

LaunchChoice choiceOf(const store::PartnerProfile &profile, const store::CaseRecord &record, std::optional<LaunchWay> way)
{
    const store::SignupOptions &options = record.signup;
    const auto first = [](const QString &one, const QString &other) {
        const QString clean = one.trimmed();
        return clean.isEmpty() ? other.trimmed() : clean;
    };
    LaunchChoice choice;
    choice.way = way ? *way : options.way.value_or(profile.launchWay);
    choice.esVersion = first(options.esVersion, profile.esVersion);
    if (choice.esVersion.isEmpty())
        choice.esVersion = QStringLiteral("v4");
    choice.graphVersion = first(options.graphVersion, profile.graphVersion);
    choice.features = options.features.value_or(profile.features);
    choice.features.removeDuplicates();
    choice.solutionId = first(options.solutionId, profile.solutionId);
    choice.isCoexistence = record.path == NumberPath::Coexistence;
    choice.configurationId = choice.isCoexistence && !profile.coexistenceConfigurationId.isEmpty()
        ? profile.coexistenceConfigurationId : profile.configurationId;
    choice.featureType = options.featureType.value_or(profile.featureType).trimmed();
    if (choice.isCoexistence && !(options.featureType && !choice.featureType.isEmpty()))
        choice.featureType = coexistenceFeature;

    const VersionInfo *version = versionNamed(choice.esVersion);
    const bool isFourth = version ? version->family == 4 : choice.esVersion.startsWith(QLatin1String("v4"));
    // Meta's pages disagree whether v4 still reads it; there its configuration says what is wanted.
    choice.sendsFeatureType = !isFourth || (profile.featureTypeOnV4 && !choice.featureType.isEmpty());
    return choice;
}

QJsonObject setupFor(const store::PartnerProfile &profile, const store::CaseRecord &record)
{
    const store::SignupOptions &options = record.signup;
    QJsonObject setup;
    putObject(setup, "business", businessOf(record));
    QJsonObject phone;
    put(phone, "displayName", options.displayName);
    put(phone, "category", options.category);
    put(phone, "description", options.description);
    putObject(setup, "phone", phone);
    const QJsonArray preVerified = idList(options.preVerifiedPhoneIds);
    if (!preVerified.isEmpty())
        setup.insert(QStringLiteral("preVerifiedPhone"), QJsonObject{{QStringLiteral("ids"), preVerified}});
    if (!options.wabaId.isEmpty() && !preVerified.isEmpty()) {
        setup.insert(QStringLiteral("whatsAppBusinessAccount"),
                     QJsonObject{{QStringLiteral("ids"), QJsonArray{options.wabaId.value()}}});
    }
    put(setup, "solutionID", choiceOf(profile, record).solutionId);
    return setup;
}

QJsonObject extrasFor(const store::PartnerProfile &profile, const store::CaseRecord &record)
{
    const LaunchChoice choice = choiceOf(profile, record);
    const VersionInfo *version = versionNamed(choice.esVersion);
    QJsonObject extras{{QStringLiteral("setup"), setupFor(profile, record)}};
    if (!version || version->isNamed)
        extras.insert(QStringLiteral("version"), choice.esVersion);
    if (choice.sendsFeatureType)
        extras.insert(QStringLiteral("featureType"), choice.featureType);
    if (!choice.features.isEmpty()) {
        QJsonArray features;
        for (const QString &name : choice.features)
            features.append(QJsonObject{{QStringLiteral("name"), name}});
        extras.insert(QStringLiteral("features"), features);
    }
    // Without it v2 says nothing; v4's page does not have it any more.
    if (version && version->family < 4)
        extras.insert(QStringLiteral("sessionInfoVersion"), QStringLiteral("3"));
    return extras;
}

QStringList launchRefusals(const store::PartnerProfile &profile, const store::CaseRecord &record, std::optional<LaunchWay> way)
{
    const store::SignupOptions &options = record.signup;
    const LaunchChoice choice = choiceOf(profile, record, way);
    const VersionInfo *version = versionNamed(choice.esVersion);
    QStringList words;
    const auto refuse = [&words](bool wrong, const char *word) {
        if (wrong && !words.contains(QLatin1String(word)))
            words.append(QLatin1String(word));
    };

    refuse(profile.appId.isEmpty(), "no-app-id");
    refuse(choice.configurationId.isEmpty(), "no-configuration");
    refuse(!version, "version-unknown");
    static const QRegularExpression graphShape(QStringLiteral("^v[0-9]{1,3}\\.[0-9]{1,2}$"));
    refuse(!graphShape.match(choice.graphVersion).hasMatch(), "graph-version");

    const bool isAppOnly = choice.features.contains(appOnlyFeature);
    if (version) {
        refuse(!choice.featureType.isEmpty() && !version->featureTypes.contains(choice.featureType)
                   && (choice.sendsFeatureType || options.featureType), "feature-type-unknown");
        for (const QString &feature : choice.features)
            refuse(!version->features.contains(feature), "feature-not-in-version");
    }
    refuse(isAppOnly && (choice.isCoexistence || (choice.sendsFeatureType && choice.featureType == coexistenceFeature)),
           "app-only-with-coexistence");
    refuse(choice.isCoexistence && choice.featureType != coexistenceFeature, "feature-type-against-coexistence");

    if (choice.way == LaunchWay::Page && !profile.builtIn) {
        const QUrl redirect = redirectOf(profile);
        refuse(!redirect.isValid() || redirect.scheme() != u"https" || redirect.host().isEmpty() || redirect.hasFragment()
                   || !redirect.userInfo().isEmpty(), "redirect-not-https");
    }
    refuse(choice.way == LaunchWay::Hosted && isAppOnly, "hosted-app-only");

    refuse(isMalformedId(choice.solutionId), "solution-id");
    refuse(isMalformedId(options.portfolioId.value().trimmed()), "portfolio-id");
    refuse(isMalformedId(options.wabaId.value().trimmed()), "waba-id");
    const QJsonArray preVerified = idList(options.preVerifiedPhoneIds);
    refuse(!options.wabaId.isEmpty() && preVerified.isEmpty(), "waba-without-number");
    for (const QJsonValue &id : preVerified)
        refuse(!isNumericId(id.toString()), "pre-verified-id");
    refuse(!preVerified.isEmpty() && profile.role != PartnerRole::SolutionPartner, "pre-verified-role");

    const QString displayName = options.displayName.trimmed();
    const QString description = options.description.trimmed();
    const int filled = int(!displayName.isEmpty()) + int(!options.category.isEmpty()) + int(!description.isEmpty());
    refuse(filled != 0 && filled != 3, "profile-incomplete");
    refuse(!displayName.isEmpty() && (displayName.size() < minDisplayName || displayName.size() > maxDisplayName),
           "display-name-length");
    refuse(description.size() > maxDescription, "description-length");
    refuse(!options.category.isEmpty() && !categories().contains(options.category), "category-unknown");
    refuse(!options.timezone.isEmpty() && !isTimezone(options.timezone), "timezone-format");
    for (const QString *text : {&options.streetAddress1, &options.streetAddress2, &options.city, &options.state,
                                &options.zipPostal, &record.email, &record.website})
        refuse(text->size() > maxPrefillText, "text-too-long");
    return words;
}

QStringList launchWarnings(const store::PartnerProfile &profile, const store::CaseRecord &record, const QDate &today,
                           std::optional<LaunchWay> way)
{
    const store::SignupOptions &options = record.signup;
    const LaunchChoice choice = choiceOf(profile, record, way);
    const VersionInfo *version = versionNamed(choice.esVersion);
    QStringList words;
    const auto warn = [&words](bool is, const char *word) {
        if (is)
            words.append(QLatin1String(word));
    };
    const bool isFourth = version && version->family == 4;
    warn(version && findSignupVersion(version->name)->hasEnded(today), "version-ended");
    warn(isFourth && choice.isCoexistence && profile.coexistenceConfigurationId.isEmpty() && !choice.sendsFeatureType,
         "coexistence-by-configuration");
    warn(isFourth && !choice.isCoexistence && !choice.featureType.isEmpty() && !choice.sendsFeatureType,
         "feature-type-not-sent");
    warn(idList(options.preVerifiedPhoneIds).size() > 1, "pre-verified-first-only");
    warn(!options.portfolioId.isEmpty() && (record.customerName.isEmpty() || record.email.isEmpty() || record.website.isEmpty()
                                            || record.country.isEmpty()), "portfolio-details-incomplete");
    warn(choice.way == LaunchWay::Hosted && profile.partnerPortfolioId.isEmpty(), "hosted-by-webhook-only");
    return words;
}

const QStringList &categories()
{
    static const QStringList all = QStringLiteral("OTHER AUTO BEAUTY APPAREL EDU ENTERTAIN EVENT_PLAN FINANCE GROCERY GOVT HOTEL HEALTH "
                                                  "NONPROFIT PROF_SERVICES RETAIL TRAVEL RESTAURANT ALCOHOL ONLINE_GAMBLING "
                                                  "PHYSICAL_GAMBLING OTC_DRUGS").split(u' ');
    return all;
}

const QStringList &timezones()
{
    static const QStringList all = [] {
        QStringList zones;
        for (int minutes = -12 * 60; minutes <= 14 * 60; minutes += 15) {
            const bool isWhole = minutes % 60 == 0;
            // The offsets beside the whole hours that clocks somewhere show.
            static const QList<int> odd{-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765};
            if (!isWhole && !odd.contains(minutes))
                continue;
            zones.append(QStringLiteral("UTC%1%2:%3").arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                             .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0')).arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0')));
        }
        return zones;
    }();
    return all;
}

bool isTimezone(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("^UTC[+-](0[0-9]|1[0-4]):[0-5][0-9]$"));
    return shape.match(text.toString()).hasMatch();
}

} // namespace gangway::signup
