#include "store/records.h"

namespace gangway::store {

namespace {

// Calls visit(name, text…) for every plain text, so that both directions cannot forget one of them.
template <typename Visit, typename Options>
void visitTexts(Visit visit, Options &options)
{
    visit("esVersion", options.esVersion);
    visit("graphVersion", options.graphVersion);
    visit("solutionId", options.solutionId);
    visit("streetAddress1", options.streetAddress1);
    visit("streetAddress2", options.streetAddress2);
    visit("city", options.city);
    visit("state", options.state);
    visit("zipPostal", options.zipPostal);
    visit("timezone", options.timezone);
    visit("displayName", options.displayName);
    visit("category", options.category);
    visit("description", options.description);
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace

QJsonObject SignupOptions::toJson() const
{
    QJsonObject object;
    visitTexts(
        [&object](const char *name, const QString &text) {
            if (!text.isEmpty())
                object.insert(QLatin1String(name), text);
        },
        *this);
    if (way)
        object.insert(QStringLiteral("way"), nameOf(*way));
    if (featureType)
        object.insert(QStringLiteral("featureType"), *featureType);
    if (features)
        object.insert(QStringLiteral("features"), QJsonArray::fromStringList(*features));
    if (!preVerifiedPhoneIds.isEmpty())
        object.insert(QStringLiteral("preVerifiedPhoneIds"), QJsonArray::fromStringList(preVerifiedPhoneIds));
    if (!wabaId.isEmpty())
        object.insert(QStringLiteral("wabaId"), wabaId.value());
    if (!portfolioId.isEmpty())
        object.insert(QStringLiteral("portfolioId"), portfolioId.value());
    return object;
}

SignupOptions SignupOptions::fromJson(const QJsonObject &object)
{
    SignupOptions options;
    visitTexts([&object](const char *name, QString &text) { text = object.value(QLatin1String(name)).toString(); }, options);
    options.way = launchWayFromName(object.value(QLatin1String("way")).toString());
    if (const QJsonValue type = object.value(QLatin1String("featureType")); type.isString())
        options.featureType = type.toString();
    if (const QJsonValue features = object.value(QLatin1String("features")); features.isArray())
        options.features = textsFrom(features);
    options.preVerifiedPhoneIds = textsFrom(object.value(QLatin1String("preVerifiedPhoneIds")));
    options.wabaId = WabaId(object.value(QLatin1String("wabaId")).toString());
    options.portfolioId = PortfolioId(object.value(QLatin1String("portfolioId")).toString());
    return options;
}

} // namespace gangway::store
