#pragma once

#include "eventjson.h"
#include "store/database.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "webhooks/receiver.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

namespace gangway::test {

/// Every webhook of tests/data/webhooks: decoded as its index says, and through the receiver to the disk byte for byte.
class CorpusTest : public QObject
{
    Q_OBJECT

    static QDir folder() { return QDir(QStringLiteral(GANGWAY_SOURCE_DIR "/tests/data/webhooks")); }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(folder().filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(name));
        return file.readAll();
    }
    static const QJsonArray &index()
    {
        static const QJsonArray list = QJsonDocument::fromJson(bytesOf(QStringLiteral("index.json"))).object().value(QLatin1String("webhooks")).toArray();
        return list;
    }
    static QJsonArray decoded(const QByteArray &bytes)
    {
        QJsonArray list;
        if (const auto events = webhooks::decodeEvents(bytes)) {
            for (const webhooks::Event &event : *events)
                list.append(EventJson::of(event));
        }
        return list;
    }
    /// The part of a document that "/entry/0/changes" names.
    static QJsonValue partOf(const QByteArray &bytes, const QString &path)
    {
        QJsonValue value = QJsonDocument::fromJson(bytes).object();
        for (const QString &step : path.split(u'/', Qt::SkipEmptyParts))
            value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
        return value;
    }
    /// What the index wants, with the named parts put in.
    static QJsonArray wanted(const QJsonValue &entry, const QByteArray &bytes)
    {
        QJsonArray list;
        for (const QJsonValue &event : entry[QLatin1String("events")].toArray()) {
            QJsonObject object = event.toObject();
            const QJsonValue raw = object.value(QLatin1String("raw"));
            if (raw.isString())
                object.insert(QStringLiteral("raw"), partOf(bytes, raw.toString()));
            list.append(object);
        }
        return list;
    }
    static QByteArray text(const QJsonArray &list) { return QJsonDocument(list).toJson(); }

    /// All values that the decoded corpus has under `member` in events of `kind`.
    static QSet<QString> values(const QString &kind, const QString &member)
    {
        QSet<QString> found;
        for (const QJsonValue &entry : index()) {
            for (const QJsonValue &event : entry[QLatin1String("events")].toArray()) {
                if (event[QLatin1String("kind")].toString() == kind)
                    found.insert(event[member].toString());
            }
        }
        return found;
    }
    static QStringList missing(const QSet<QString> &found, const char *all)
    {
        QStringList list;
        for (const QString &each : QString::fromLatin1(all).split(u' ')) {
            if (!found.contains(each))
                list.append(each);
        }
        return list;
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void isListedWhole()
    {
        QStringList listed{QStringLiteral("index.json")};
        for (const QJsonValue &entry : index())
            listed.append(entry[QLatin1String("file")].toString());
        listed.sort();
        QStringList there = folder().entryList(QDir::Files);
        there.sort();
        QCOMPARE(listed, there);
        QVERIFY(listed.size() > 120);
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
    }

    void decodes_data()
    {
        QTest::addColumn<int>("row");
        for (qsizetype i = 0; i < index().size(); ++i)
            QTest::newRow(qPrintable(index().at(i)[QLatin1String("file")].toString())) << int(i);
    }
    void decodes()
    {
        QFETCH(int, row);
        const QJsonValue entry = index().at(row);
        const QByteArray bytes = bytesOf(entry[QLatin1String("file")].toString());
        const auto events = webhooks::decodeEvents(bytes);
        const QString refusal = entry[QLatin1String("error")].toString();
        QCOMPARE(events ? QString() : nameOf(events.error().kind), refusal);
        if (!events)
            return;
        if (const QJsonObject many = entry[QLatin1String("events")].toObject(); !many.isEmpty()) {
            QCOMPARE(qsizetype(events->size()), qsizetype(many.value(QLatin1String("count")).toInt()));
            for (const webhooks::Event &event : *events)
                QCOMPARE(EventJson::of(event).value(QLatin1String("kind")), many.value(QLatin1String("kind")));
            return;
        }
        QCOMPARE(text(decoded(bytes)), text(wanted(entry, bytes)));
    }

    void coversEveryKind()
    {
        QStringList absent;
        for (const QString &kind : EventJson::kinds()) {
            if (values(kind, QStringLiteral("kind")).isEmpty())
                absent.append(kind);
        }
        QCOMPARE(absent, QStringList());
        QCOMPARE(size_t(EventJson::kinds().size()), std::variant_size_v<webhooks::Event>);
    }
    void coversWhatMetasPagesList()
    {
        // https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
        QCOMPARE(missing(values(QStringLiteral("InboundMessage"), QStringLiteral("type")),
                         "text image video audio document sticker location contacts reaction button interactive order system unsupported edit revoke"),
                 QStringList());
        QCOMPARE(missing(values(QStringLiteral("StatusUpdate"), QStringLiteral("status")), "sent delivered read failed played"), QStringList());
        // https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
        QCOMPARE(missing(values(QStringLiteral("AccountUpdate"), QStringLiteral("event")),
                         "PARTNER_ADDED PARTNER_REMOVED PARTNER_APP_INSTALLED PARTNER_APP_UNINSTALLED PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE "
                         "MM_LITE_TERMS_SIGNED AD_ACCOUNT_LINKED ACCOUNT_VIOLATION ACCOUNT_RESTRICTION DISABLED_UPDATE ACCOUNT_DELETED ACCOUNT_OFFBOARDED "
                         "ACCOUNT_RECONNECTED AUTH_INTL_PRICE_ELIGIBILITY_UPDATE BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE VOLUME_BASED_PRICING_TIER_UPDATE"),
                 QStringList());
        QCOMPARE(missing(values(QStringLiteral("OtherEvent"), QStringLiteral("field")),
                         "message_template_components_update template_category_update security user_preferences account_alerts partner_solutions "
                         "payment_configuration_update automatic_events calls group_lifecycle_update group_participants_update group_settings_update "
                         "group_status_update business_username_update"),
                 QStringList());
        QSet<QString> replies;
        for (const QJsonValue &entry : index()) {
            const QString name = entry[QLatin1String("file")].toString();
            const QJsonValue message = partOf(bytesOf(name), QStringLiteral("/entry/0/changes/0/value/messages/0/interactive/type"));
            replies.insert(message.toString());
        }
        QCOMPARE(missing(replies, "button_reply list_reply nfm_reply"), QStringList());
    }

    void goesThroughTheReceiverByteForByte()
    {
        QTemporaryDir place;
        store::Database database;
        QVERIFY(database.open(place.filePath(QStringLiteral("gangway.db"))).has_value());
        ManualClock clock;
        webhooks::Receiver receiver(database, clock);
        webhooks::ReceiverOptions options;
        options.appSecret = Secret("614fc2afde15eee07a26b2fe3eaee9b9");
        options.verifyToken = Secret("verify");
        QJsonArray told;
        connect(&receiver, &webhooks::Receiver::eventReceived, this, [&told](const webhooks::Event &event) { told.append(EventJson::of(event)); });
        const auto port = receiver.start(options);
        QVERIFY(port.has_value());

        QNetworkAccessManager network;
        QJsonArray wantedNews;
        std::vector<QByteArray> bodies;
        for (const QJsonValue &entry : index()) {
            const QString name = entry[QLatin1String("file")].toString();
            const QByteArray body = bytesOf(name);
            if (!entry[QLatin1String("error")].isUndefined())
                QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("a signed webhook cannot be read")));
            QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/webhook").arg(*port)));
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
            request.setRawHeader("X-Hub-Signature-256", webhooks::signatureOf(body, options.appSecret));
            std::unique_ptr<QNetworkReply> reply(network.post(request, body));
            QTRY_VERIFY2_WITH_TIMEOUT(reply->isFinished(), qPrintable(name), 20000);
            QVERIFY2(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200, qPrintable(name));
            bodies.push_back(body);
            for (const QJsonValue &event : decoded(body))
                wantedNews.append(event);
        }
        QTRY_COMPARE(told.size(), wantedNews.size());
        QCOMPARE(told, wantedNews);

        const auto stored = store::WebhookRepository(database).after(0, int(bodies.size()) + 1);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->size(), bodies.size());
        for (size_t i = 0; i < bodies.size(); ++i) {
            QVERIFY2((*stored)[i].raw == bodies[i], qPrintable(index().at(qsizetype(i))[QLatin1String("file")].toString()));
            QCOMPARE((*stored)[i].verdict, QStringLiteral("valid"));
        }
    }
};

} // namespace gangway::test
