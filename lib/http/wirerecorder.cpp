#include "http/wirerecorder.h"

#include "core/redaction.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace gangway::http {

namespace {

// Shorter values ("1", "en") would strike out half of every text; no secret of Meta's is that short.
constexpr qsizetype shortestSecret = 4;

void collectSecrets(const QJsonObject &object, QStringList &found, const QString &name = {})
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject())
            collectSecrets(it->toObject(), found, it.key());
        else if (it->isString() && isSecretField(it.key(), name))
            found.append(it->toString());
    }
}

QString printable(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return QString::fromUtf8(QJsonDocument(redacted(document.object())).toJson(QJsonDocument::Compact));
    return QString::fromUtf8(body.left(2 * maxRecordedBody));
}

/// A form without what is in its file.
QJsonObject described(const Form &form)
{
    QJsonObject object;
    for (const auto &[name, value] : form.fields)
        object.insert(name, value);
    object.insert(form.file.part, QJsonObject{{QStringLiteral("name"), form.file.fileName},
                                              {QStringLiteral("size"), QFileInfo(form.file.path).size()},
                                              {QStringLiteral("type"), form.file.mimeType}});
    return object;
}

/// Strikes out name=value and "name":"value" in text that cannot be read as JSON or comes from a message.
QString withoutPairs(QString text)
{
    static const QRegularExpression named(
        QStringLiteral("\\b(access_token|client_secret|input_token|verify_token|appsecret_proof|app_secret|fb_exchange_token|"
                       "signed_request)(\"?\\s*[=:]\\s*\"?)[^&\"\\s,}]+"),
        QRegularExpression::CaseInsensitiveOption);
    // A number under "code" is Meta's error code; an OAuth code is never a number.
    static const QRegularExpression code(
        QStringLiteral("\\b(code)(\"?\\s*[=:]\\s*\"?)(?=[^&\"\\s,}]*[A-Za-z])[^&\"\\s,}]+"));
    static const QRegularExpression pin(QStringLiteral("\\b(pin)(\"?\\s*[=:]\\s*\"?)(?=\\d)[^&\"\\s,}]+"),
                                        QRegularExpression::CaseInsensitiveOption);
    const QString replacement = QStringLiteral("\\1\\2%1").arg(QLatin1String(redactedMark));
    return text.replace(named, replacement).replace(code, replacement).replace(pin, replacement);
}

} // namespace

WireRecorder::WireRecorder(const Request &request, const QUrl &url)
{
    if (request.bearer)
        m_secrets.append(QString::fromUtf8(request.bearer->reveal()));
    for (const auto &[name, value] : request.query) {
        if (isSecretField(name))
            m_secrets.append(value);
    }
    if (request.json)
        collectSecrets(*request.json, m_secrets);
    m_secrets.removeIf([](const QString &secret) { return secret.size() < shortestSecret; });
    const QStringList plain = m_secrets;
    for (const QString &secret : plain) {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
        if (encoded != secret)
            m_secrets.append(encoded);
    }
    std::sort(m_secrets.begin(), m_secrets.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });

    m_blank.label = request.label;
    m_blank.verb = nameOf(request.verb);
    m_blank.url = scrubbed(redactedUrl(url));
    if (request.json)
        m_blank.requestBody = redacted(*request.json);
    else if (request.form)
        m_blank.requestBody = redacted(described(*request.form));
    if (request.saveTo)
        m_savedName = QFileInfo(request.saveTo->path).fileName();
}

WireRecord WireRecorder::begin(const QDateTime &at, int tryNumber) const
{
    WireRecord record = m_blank;
    record.at = at;
    record.tryNumber = tryNumber;
    return record;
}

void WireRecorder::addResponse(WireRecord &record, const Response &response) const
{
    record.status = response.status;
    record.traceId = response.traceId;
    record.responseBody = scrubbed(printable(response.body)).left(maxRecordedBody);
    if (response.savedBytes >= 0) {
        const QJsonObject file{{QStringLiteral("name"), m_savedName}, {QStringLiteral("size"), response.savedBytes}};
        record.responseBody = QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("file"), file}}).toJson(QJsonDocument::Compact));
    }
}

Error WireRecorder::scrubbed(Error error) const
{
    for (QString *text : {&error.userTitle, &error.userMessage, &error.message, &error.detail})
        *text = scrubbed(*text);
    return error;
}

QString WireRecorder::scrubbed(const QString &text) const
{
    QString result = text;
    for (const QString &secret : m_secrets)
        result.replace(secret, QLatin1String(redactedMark));
    return redactedText(withoutPairs(std::move(result)));
}

} // namespace gangway::http
