#include "app/webhooks/webhookexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>

namespace gangway::app {

QByteArray exportedJson(std::vector<store::WebhookRecord> records)
{
    std::sort(records.begin(), records.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    QJsonArray all;
    for (const store::WebhookRecord &record : records) {
        QJsonObject one{
            {QStringLiteral("id"), record.id},
            {QStringLiteral("received_at"), record.receivedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("verdict"), record.verdict},
            {QStringLiteral("verdict_reason"), record.verdictReason},
            {QStringLiteral("field"), record.field},
            {QStringLiteral("waba_id"), record.wabaId},
            {QStringLiteral("phone_number_id"), record.phoneNumberId},
        };
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decode(record.raw);
        if (!decode.hasError() && text.toUtf8() == record.raw)
            one.insert(QStringLiteral("raw"), text);
        else
            one.insert(QStringLiteral("raw_base64"), QString::fromLatin1(record.raw.toBase64()));
        all.append(one);
    }
    return QJsonDocument(all).toJson();
}

Result<Done> exportWebhooks(const QString &file, std::vector<store::WebhookRecord> records)
{
    const QByteArray bytes = exportedJson(std::move(records));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(Error::make(Error::Kind::Storage, out.errorString()));
    return Done();
}

} // namespace gangway::app
