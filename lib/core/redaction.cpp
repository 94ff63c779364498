#include "core/redaction.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

#include <array>

namespace gangway {

namespace {
constexpr std::array secretFields{
    QLatin1String("access_token"),  QLatin1String("client_secret"),    QLatin1String("input_token"),
    QLatin1String("appsecret_proof"), QLatin1String("code"),           QLatin1String("pin"),
    QLatin1String("verify_token"),  QLatin1String("hub.verify_token"), QLatin1String("authorization"),
    QLatin1String("fb_exchange_token"), QLatin1String("signed_request"), QLatin1String("app_secret"),
    QLatin1String("system_token"),  QLatin1String("webhook_verify_token"), QLatin1String("password"),
};

QJsonObject redactedObject(const QJsonObject &object, const QString &name);

QJsonValue redactedValue(const QJsonValue &value, const QString &name)
{
    if (value.isObject())
        return redactedObject(value.toObject(), name);
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue &item : value.toArray())
            result.append(redactedValue(item, name));
        return result;
    }
    if (value.isString())
        return redactedText(value.toString());
    return value;
}

QJsonObject redactedObject(const QJsonObject &object, const QString &name)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        // Meta's error objects carry a number under "code"; only text can be an OAuth code.
        const bool secret = isSecretField(it.key(), name) && !(it.key() == QLatin1String("code") && it->isDouble());
        result.insert(it.key(), secret ? QJsonValue(QString::fromLatin1(redactedMark)) : redactedValue(*it, it.key()));
    }
    return result;
}
} // namespace

bool isSecretField(QStringView name)
{
    for (const QLatin1String field : secretFields) {
        if (name.compare(field, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isSecretField(QStringView name, QStringView parent)
{
    const bool isPublicCode = name == QLatin1String("code") && (parent == QLatin1String("language") || parent == QLatin1String("currency"));
    return !isPublicCode && isSecretField(name);
}

QString redactedUrl(const QUrl &url)
{
    QUrlQuery query(url);
    QList<std::pair<QString, QString>> items = query.queryItems(QUrl::FullyEncoded);
    for (auto &[name, value] : items) {
        if (isSecretField(name))
            value = QString::fromLatin1(redactedMark);
    }
    query.setQueryItems(items);
    QUrl result(url);
    result.setQuery(query);
    // A code may also come back in the fragment of an OAuth redirect.
    if (result.hasFragment())
        result.setFragment(QString::fromLatin1(redactedMark));
    result.setUserInfo(QString());
    return redactedText(result.toString(QUrl::FullyEncoded));
}

QJsonObject redacted(const QJsonObject &object)
{
    return redactedObject(object, QString());
}

QString redactedText(const QString &text)
{
    static const QRegularExpression tokens(
        QStringLiteral("\\bEAA[A-Za-z0-9_\\-]{8,}|\\bAQ[A-Za-z0-9_\\-]{38,}"));
    QString result = text;
    result.replace(tokens, QString::fromLatin1(redactedMark));
    return result;
}

} // namespace gangway
