#pragma once

#include "store/repositories.h"
#include "support/testmain.h"
#include "support/testservices.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QSignalSpy>

namespace gangway::test {

/// JSON with ' for ".
inline QByteArray quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

inline QByteArray envelope(const QByteArray &field, const QByteArray &value, const QByteArray &entryId = "524126980791429")
{
    return quoted("{'object':'whatsapp_business_account','entry':[{'id':'ENTRY','time':1773324800,'changes':[{'field':'FIELD','value':VALUE}]}]}")
        .replace("ENTRY", entryId).replace("FIELD", field).replace("VALUE", value);
}

inline QByteArray inboundBody(const QByteArray &id, const QByteArray &text = "Gangway test 1042", const QByteArray &time = "1773324000")
{
    return envelope("messages", quoted("{'messaging_product':'whatsapp','metadata':{'display_phone_number':'15550783881','phone_number_id':'106540352242922'},"
                                       "'contacts':[{'profile':{'name':'Sheena'},'wa_id':'16505551234'}],"
                                       "'messages':[{'from':'16505551234','id':'ID','timestamp':'TIME','type':'text','text':{'body':'TEXT'}}]}")
                                    .replace("ID", id).replace("TIME", time).replace("TEXT", text));
}

inline QByteArray statusBody(const QByteArray &id, const QByteArray &status, const QByteArray &more = {})
{
    return envelope("messages", quoted("{'messaging_product':'whatsapp','metadata':{'display_phone_number':'15550783881','phone_number_id':'106540352242922'},"
                                       "'statuses':[{'id':'ID','status':'STATUS','timestamp':'1773324000','recipient_id':'16505550134'MORE}]}")
                                    .replace("ID", id).replace("STATUS", status).replace("MORE", more));
}

inline store::WebhookRecord webhookRecord(const QByteArray &raw, const QDateTime &at, const QString &verdict = QStringLiteral("valid"), const QString &reason = {})
{
    static int made = 0;
    store::WebhookRecord record;
    record.receivedAt = at;
    record.verdict = verdict;
    record.verdictReason = reason;
    record.raw = raw;
    const QJsonObject entry = QJsonDocument::fromJson(raw).object().value(QStringLiteral("entry")).toArray().first().toObject();
    const QJsonObject change = entry.value(QStringLiteral("changes")).toArray().first().toObject();
    record.field = change.value(QStringLiteral("field")).toString();
    record.wabaId = entry.value(QStringLiteral("id")).toString();
    record.phoneNumberId = change.value(QStringLiteral("value")).toObject().value(QStringLiteral("metadata")).toObject().value(QStringLiteral("phone_number_id")).toString();
    record.digest = QByteArray::number(++made);
    return record;
}

} // namespace gangway::test
