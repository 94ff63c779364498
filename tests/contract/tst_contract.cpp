#include "contract/prism.h"
#include "support/testmain.h"
#include "whatsapp/creditlines.h"
#include "whatsapp/media.h"
#include "whatsapp/messages.h"
#include "whatsapp/oauth.h"
#include "whatsapp/partners.h"
#include "whatsapp/phonenumbers.h"
#include "whatsapp/templates.h"
#include "whatsapp/wabas.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>

#include <cstdio>
#include <map>

using namespace gangway;
using namespace gangway::whatsapp;

namespace {

/// Notes what Prism says about each request, which the program itself has no use for.
class ListeningNetwork final : public QNetworkAccessManager
{
public:
    QStringList violations; ///< of the request; what Prism thinks of its own examples is left out
    int answers = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            ++answers;
            const QJsonArray list = QJsonDocument::fromJson(reply->rawHeader("sl-violations")).array();
            for (const QJsonValue &entry : list) {
                if (entry[QLatin1String("location")].toArray().first().toString() == QLatin1String("request"))
                    violations.append(entry[QLatin1String("message")].toString());
            }
            if (reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith(QLatin1String("application/problem+json")))
                violations.append(QStringLiteral("problem+json"));
        });
        return reply;
    }
};

const WabaId waba(QStringLiteral("102290129340398"));
const PhoneNumberId phone(QStringLiteral("106540352242922"));
const PortfolioId portfolio(QStringLiteral("2729063490586005"));
const PortfolioId partner(QStringLiteral("506914307656634"));

enum class Node { Phone, Waba, Media };

const QString messageId = QStringLiteral("wamid.HBgLMTY0NjcwNDM1OTUVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA");

const QString mediaId = QStringLiteral("1013859600285441");

/// Some text to upload.
QString noteFile()
{
    return QStringLiteral(GANGWAY_SOURCE_DIR "/README.md");
}

messages::OutgoingMessage to(messages::Content content)
{
    messages::OutgoingMessage message;
    message.recipient.to = QStringLiteral("+16505551234");
    message.content = std::move(content);
    return message;
}

messages::Media mediaOf(messages::MediaKind kind, const char *link = "")
{
    messages::Media made;
    made.kind = kind;
    made.link = QString::fromLatin1(link);
    if (made.link.isEmpty())
        made.id = mediaId;
    return made;
}

messages::ReplyButtons buttons()
{
    messages::ReplyButtons made;
    made.header = {messages::InteractiveHeader::Kind::Text, QStringLiteral("Plants"), {}, {}, {}};
    made.body = QStringLiteral("Which one?");
    made.footer = QStringLiteral("Lucky Shrub");
    made.buttons = {{QStringLiteral("fern"), QStringLiteral("Fern")}, {QStringLiteral("moss"), QStringLiteral("Moss")}};
    return made;
}

messages::List list()
{
    messages::List made;
    made.body = QStringLiteral("Which one?");
    made.button = QStringLiteral("Choose");
    made.sections = {{QStringLiteral("Green"), {{QStringLiteral("fern"), QStringLiteral("Fern"), QStringLiteral("soft")}}}};
    return made;
}

messages::LinkButton linkButton()
{
    messages::LinkButton made;
    made.body = QStringLiteral("Follow your order");
    made.label = QStringLiteral("Open");
    made.url = QStringLiteral("https://shop.example.com/o/1");
    return made;
}

messages::Contacts contacts()
{
    messages::ContactCard card;
    card.formattedName = QStringLiteral("Barbara Johnson");
    card.company = QStringLiteral("Lucky Shrub");
    card.email = QStringLiteral("b@shop.example.com");
    card.phones = {{QStringLiteral("+16505550100"), QStringLiteral("WORK"), QStringLiteral("16505550100")}};
    return {{card}};
}

/// With the header given by its upload, a text for the body and a button each.
messages::Template sale()
{
    using Part = messages::TemplateComponent::Kind;
    messages::TemplateParameter image;
    image.kind = messages::TemplateParameter::Kind::Image;
    image.mediaId = mediaId;
    messages::TemplateParameter word;
    word.text = QStringLiteral("Ana");
    messages::TemplateParameter payload;
    payload.kind = messages::TemplateParameter::Kind::Payload;
    payload.text = QStringLiteral("stop");
    messages::Template made;
    made.name = QStringLiteral("spring_sale");
    made.language = QStringLiteral("en_US");
    made.components = {{Part::Header, {}, -1, {image}}, {Part::Body, {}, -1, {word}}, {Part::Button, QStringLiteral("url"), 0, {word}},
                       {Part::Button, QStringLiteral("quick_reply"), 1, {payload}}};
    return made;
}

NewNumber newNumber()
{
    return {QStringLiteral("1"), QStringLiteral("6505551234"), QStringLiteral("Lucky Shrub"), QString()};
}

} // namespace

/// Every request that the program can make, judged by Meta's own description of its API.
class TestContract : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        bool answered = false;
        bool succeeded = false;
        QString error;
        QStringList violations;
        QString body;
        QString violationText() const { return violations.join(u'\n') + u'\n' + body; }
    };
    using Send = std::function<void(const GraphClient &, QObject *, std::function<void(bool, QString)>)>;
    struct Case
    {
        const char *name; // also in deviations.json
        Node node;
        Send send;
    };

    template <typename T>
    static void report(Call<T> call, QObject *guard, std::function<void(bool, QString)> done)
    {
        call.then(guard, [done](Result<T> r) { done(r.has_value(), r ? QString() : describe(r.error())); });
    }
    static std::vector<Case> cases()
    {
        const Secret token("EAAtest");
        const auto message = [token](messages::OutgoingMessage outgoing) -> Send {
            return [=](const GraphClient &g, QObject *o, auto done) { report(messages::send(g, token, phone, outgoing), o, done); };
        };
        using messages::MediaKind;
        const messages::OutgoingMessage plain = to(messages::Text{QStringLiteral("Hello"), true});
        messages::OutgoingMessage withData = plain;
        withData.opaqueCallbackData = QStringLiteral("k1");
        messages::OutgoingMessage reply = plain;
        reply.replyTo = MessageId(messageId);
        messages::OutgoingMessage scoped = plain;
        scoped.recipient = {{}, QStringLiteral("US.13491208655302741918")};
        messages::Media document = mediaOf(MediaKind::Document);
        document.caption = QStringLiteral("Your bill");
        document.fileName = QStringLiteral("bill.pdf");
        messages::ReplyButtons pictured = buttons();
        pictured.header = {messages::InteractiveHeader::Kind::Image, {}, mediaId, {}, {}};
        messages::Template bare;
        bare.name = QStringLiteral("hello_world");
        bare.language = QStringLiteral("en_US");
        return {
            {"subscribe", Node::Phone, [=](auto &g, auto *o, auto done) { report(subscribedApps::subscribe(g, token, waba), o, done); }},
            {"override_callback", Node::Phone, [=](auto &g, auto *o, auto done) {
                 report(subscribedApps::overrideCallback(g, token, waba, {QUrl(QStringLiteral("https://hook.example.com/in")), Secret("verify-token")}), o, done);
             }},
            {"subscribed_apps", Node::Phone, [=](auto &g, auto *o, auto done) { report(subscribedApps::list(g, token, waba), o, done); }},
            {"unsubscribe", Node::Phone, [=](auto &g, auto *o, auto done) { report(subscribedApps::unsubscribe(g, token, waba), o, done); }},
            {"waba", Node::Waba, [=](auto &g, auto *o, auto done) { report(wabas::fetch(g, token, waba), o, done); }},
            {"primary_funding_id", Node::Waba, [=](auto &g, auto *o, auto done) { report(wabas::fetchPrimaryFundingId(g, token, waba), o, done); }},
            {"assign_user", Node::Phone, [=](auto &g, auto *o, auto done) {
                 report(assignedUsers::assign(g, token, waba, SystemUserId(QStringLiteral("1972555232742222")), {QStringLiteral("MANAGE")}), o, done);
             }},
            {"assigned_users", Node::Phone, [=](auto &g, auto *o, auto done) { report(assignedUsers::list(g, token, waba, portfolio), o, done); }},
            {"extendedcredits", Node::Phone, [=](auto &g, auto *o, auto done) { report(creditLines::list(g, token, portfolio), o, done); }},
            {"phone_numbers", Node::Phone, [=](auto &g, auto *o, auto done) { report(phoneNumbers::list(g, token, waba), o, done); }},
            {"phone_number", Node::Phone, [=](auto &g, auto *o, auto done) { report(phoneNumbers::fetch(g, token, phone), o, done); }},
            {"register", Node::Phone, [=](auto &g, auto *o, auto done) { report(phoneNumbers::registerNumber(g, token, phone, Secret("581063")), o, done); }},
            {"register in a region", Node::Phone, [=](auto &g, auto *o, auto done) {
                 report(phoneNumbers::registerNumber(g, token, phone, Secret("581063"), QStringLiteral("BR")), o, done);
             }},
            {"set_pin", Node::Phone, [=](auto &g, auto *o, auto done) { report(phoneNumbers::setPin(g, token, phone, Secret("150954")), o, done); }},
            {"request_code", Node::Phone, [=](auto &g, auto *o, auto done) {
                 report(phoneNumbers::requestCode(g, token, phone, QStringLiteral("SMS"), QStringLiteral("en_US")), o, done);
             }},
            {"verify_code", Node::Phone, [=](auto &g, auto *o, auto done) { report(phoneNumbers::verifyCode(g, token, phone, Secret("123456")), o, done); }},
            {"add_number", Node::Phone, [=](auto &g, auto *o, auto done) { report(phoneNumbers::add(g, token, waba, newNumber()), o, done); }},
            {"add_number verified before", Node::Phone, [=](auto &g, auto *o, auto done) {
                 NewNumber number = newNumber();
                 number.preVerifiedId = QStringLiteral("1234567890123456");
                 report(phoneNumbers::add(g, token, waba, number), o, done);
             }},
            {"deregister", Node::Phone, [=](auto &g, auto *o, auto done) { report(phoneNumbers::deregisterNumber(g, token, phone), o, done); }},
            {"display_name", Node::Phone, [=](auto &g, auto *o, auto done) {
                 report(phoneNumbers::requestDisplayName(g, token, phone, QStringLiteral("Lucky Shrub")), o, done);
             }},
            {"name_review", Node::Phone, [=](auto &g, auto *o, auto done) { report(phoneNumbers::fetchNameReview(g, token, phone), o, done); }},
            {"override_number_callback", Node::Phone, [=](auto &g, auto *o, auto done) {
                 report(phoneNumbers::overrideWebhook(g, token, phone, QUrl(QStringLiteral("https://hook.example.com/in")), Secret("verify-token")), o, done);
             }},
            {"remove_number_callback", Node::Phone, [=](auto &g, auto *o, auto done) { report(phoneNumbers::removeWebhookOverride(g, token, phone), o, done); }},
            {"webhook_routing", Node::Phone, [=](auto &g, auto *o, auto done) { report(phoneNumbers::fetchWebhookRouting(g, token, phone), o, done); }},
            {"number_health", Node::Phone, [=](auto &g, auto *o, auto done) { report(wabas::fetchNumberHealth(g, token, phone), o, done); }},
            {"owner", Node::Waba, [=](auto &g, auto *o, auto done) { report(wabas::fetchOwner(g, token, waba), o, done); }},
            {"marketing_status", Node::Waba, [=](auto &g, auto *o, auto done) { report(wabas::fetchMarketingStatus(g, token, waba), o, done); }},
            {"client_wabas", Node::Phone, [=](auto &g, auto *o, auto done) { report(wabas::listShared(g, token, partner), o, done); }},
            {"request_marketing_messages", Node::Phone, [=](auto &g, auto *o, auto done) {
                 report(partners::requestMarketingMessages(g, token, portfolio, QString()), o, done);
             }},
            {"request_marketing_messages for a solution", Node::Phone, [=](auto &g, auto *o, auto done) {
                 report(partners::requestMarketingMessages(g, token, portfolio, QStringLiteral("303610109049230")), o, done);
             }},
            {"preverified_numbers", Node::Phone, [=](auto &g, auto *o, auto done) { report(partners::listPreVerifiedNumbers(g, token, partner), o, done); }},
            {"messages", Node::Phone, message(plain)},
            {"messages with callback data", Node::Phone, message(withData)},
            {"messages as a reply", Node::Phone, message(reply)},
            {"messages to a business-scoped id", Node::Phone, message(scoped)},
            {"messages kept", Node::Phone, [=](auto &g, auto *o, auto done) { report(messages::sendBody(g, token, phone, messages::toJson(plain)), o, done); }},
            {"messages image", Node::Phone, message(to(mediaOf(MediaKind::Image)))},
            {"messages image by link", Node::Phone, message(to(mediaOf(MediaKind::Image, "https://shop.example.com/fern.png")))},
            {"messages video", Node::Phone, message(to(mediaOf(MediaKind::Video)))},
            {"messages audio", Node::Phone, message(to(mediaOf(MediaKind::Audio)))},
            {"messages document", Node::Phone, message(to(document))},
            {"messages sticker", Node::Phone, message(to(mediaOf(MediaKind::Sticker)))},
            {"messages location", Node::Phone, message(to(messages::Location{37.4421625, -122.1615, QStringLiteral("Philz"), QStringLiteral("101 Forest Ave")}))},
            {"messages contacts", Node::Phone, message(to(contacts()))},
            {"messages reaction", Node::Phone, message(to(messages::Reaction{MessageId(messageId), QStringLiteral("👍")}))},
            {"messages reaction removed", Node::Phone, message(to(messages::Reaction{MessageId(messageId), {}}))},
            {"messages buttons", Node::Phone, message(to(buttons()))},
            {"messages buttons below a picture", Node::Phone, message(to(pictured))},
            {"messages list", Node::Phone, message(to(list()))},
            {"messages link button", Node::Phone, message(to(linkButton()))},
            {"messages template", Node::Phone, message(to(bare))},
            {"messages template with variables", Node::Phone, message(to(sale()))},
            {"message_templates", Node::Phone, [=](auto &g, auto *o, auto done) { report(templates::list(g, token, waba), o, done); }},
            {"media_upload", Node::Phone, [=](auto &g, auto *o, auto done) {
                 report(media::upload(g, token, phone, noteFile(), MediaKind::Document, QStringLiteral("text/plain")), o, done);
             }},
            {"media_info", Node::Media, [=](auto &g, auto *o, auto done) { report(media::fetchInfo(g, token, mediaId), o, done); }},
            {"media_info of a number", Node::Media, [=](auto &g, auto *o, auto done) { report(media::fetchInfo(g, token, mediaId, phone), o, done); }},
            {"media_delete", Node::Media, [=](auto &g, auto *o, auto done) { report(media::remove(g, token, mediaId), o, done); }},
            {"mark_read and typing", Node::Phone, [=](auto &g, auto *o, auto done) { report(messages::markRead(g, token, phone, MessageId(messageId), true), o, done); }},
            {"mark_read", Node::Phone, [=](auto &g, auto *o, auto done) {
                 report(messages::markRead(g, token, phone, MessageId(messageId)), o, done);
             }},
        };
    }

    static QJsonObject listed()
    {
        QFile file(QStringLiteral(GANGWAY_SOURCE_DIR "/tests/contract/deviations.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    /// The requests that a list of deviations.json names.
    static QStringList names(const char *list)
    {
        QStringList names;
        const QJsonArray entries = listed().value(QLatin1String(list)).toArray();
        for (const QJsonValue &entry : entries)
            names.append(entry[QLatin1String("request")].toString());
        return names;
    }
    static QString expectedViolation(const QString &name)
    {
        const QJsonArray deviations = listed().value(QLatin1String("deviations")).toArray();
        for (const QJsonValue &entry : deviations) {
            if (entry[QLatin1String("request")].toString() == name)
                return entry[QLatin1String("violation")].toString();
        }
        return {};
    }

    static QStringList namesOfCases()
    {
        QStringList names;
        for (const Case &tried : cases())
            names.append(QString::fromLatin1(tried.name));
        return names;
    }
    static QString sourceOf(const QString &name)
    {
        QFile file(QStringLiteral(GANGWAY_SOURCE_DIR "/lib/whatsapp/") + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList captures(const QRegularExpression &expression, const QString &text)
    {
        QStringList found;
        for (auto matches = expression.globalMatch(text); matches.hasNext();)
            found.append(matches.next().captured(1));
        return found;
    }

    Outcome run(Node node, const Send &send)
    {
        ListeningNetwork network;
        SystemClock clock;
        http::Client client(network, clock, m_prisms.at(node)->url(), QStringLiteral("gangway/0.1.0")); // the shape is part of the contract
        const auto log = std::make_shared<http::WireLog>();
        const GraphClient graph = GraphClient(client, QStringLiteral("v23.0")).recordingTo(log);
        Outcome outcome;
        QObject guard;
        send(graph, &guard, [&](bool ok, QString error) {
            outcome.answered = true;
            outcome.succeeded = ok;
            outcome.error = error;
        });
        [[maybe_unused]] const bool inTime = QTest::qWaitFor([&] { return outcome.answered; }, 60000);
        outcome.violations = network.violations;
        if (!log->empty())
            outcome.body = log->back().responseBody;
        return outcome;
    }

    std::map<Node, std::unique_ptr<test::Prism>> m_prisms;

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void initTestCase()
    {
        m_prisms[Node::Phone] = std::make_unique<test::Prism>(QStringLiteral("/{Version}/{Phone-Number-ID}"));
        m_prisms[Node::Waba] = std::make_unique<test::Prism>(QStringLiteral("/{Version}/{WABA-ID}"));
        m_prisms[Node::Media] = std::make_unique<test::Prism>(QStringLiteral("/{Version}/{Media-ID}"));
        for (const auto &[node, prism] : m_prisms) {
            QVERIFY2(prism->pathsKept() > 20, "the description has another layout than expected");
            // About 8 s each on an idle machine: a megabyte of YAML. Three at once on a busy one take longer.
            QTRY_VERIFY2_WITH_TIMEOUT(!prism->isRunning() || prism->isListening(), prism->log().constData(), 120000);
            QVERIFY2(prism->isRunning(), prism->log().constData());
        }
    }

    void keepsTheContract_data()
    {
        QTest::addColumn<int>("index");
        const auto all = cases();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }
    void keepsTheContract()
    {
        QFETCH(int, index);
        const Case tried = cases()[size_t(index)];
        const QString expected = expectedViolation(QString::fromLatin1(tried.name));
        const Outcome outcome = run(tried.node, tried.send);
        QVERIFY(outcome.answered);
        if (expected.isEmpty()) {
            QVERIFY2(outcome.violations.isEmpty(), qPrintable(outcome.violationText()));
            // Meta's own example answer can be read, too, but for those that are listed.
            const bool isUnreadable = names("unreadableExamples").contains(QLatin1String(tried.name));
            QVERIFY2(outcome.succeeded != isUnreadable, qPrintable(outcome.error));
        } else {
            QVERIFY2(!outcome.violations.isEmpty(), "the listed deviation is no violation any more");
            QVERIFY2(outcome.violationText().contains(expected), qPrintable(outcome.violationText()));
        }
    }

    void everyListedDeviationIsTried()
    {
        const QStringList tried = namesOfCases();
        const QJsonArray deviations = listed().value(QLatin1String("deviations")).toArray();
        QVERIFY(!deviations.isEmpty());
        for (const QJsonValue &entry : deviations) {
            QVERIFY2(tried.contains(entry[QLatin1String("request")].toString()), qPrintable(entry[QLatin1String("request")].toString()));
            QVERIFY(entry[QLatin1String("page")].toString().startsWith(QLatin1String("https://developers.facebook.com/")));
            QVERIFY(!entry[QLatin1String("reason")].toString().isEmpty());
        }
        for (const QString &name : names("unreadableExamples"))
            QVERIFY2(tried.contains(name), qPrintable(name));
    }
    void whatIsListedAsNotDescribedIsNot()
    {
        QFile file(test::Prism::description());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray description = file.readAll();
        QVERIFY(description.contains("}/register:\n"));
        static const QRegularExpression edge(QStringLiteral("^(?:GET|POST|DELETE) /<[A-Z_]+>/([a-z_]+)$"));
        const QJsonArray entries = listed().value(QLatin1String("notDescribed")).toArray();
        QVERIFY(!entries.isEmpty());
        for (const QJsonValue &entry : entries) {
            QVERIFY(entry[QLatin1String("page")].toString().startsWith(QLatin1String("https://developers.facebook.com/")));
            if (const auto found = edge.match(entry[QLatin1String("endpoint")].toString()); found.hasMatch())
                QVERIFY2(!description.contains("}/" + found.captured(1).toLatin1() + ":\n"), qPrintable(found.captured(1)));
        }
    }
    void everyEndpointIsTriedOrListedAsNotDescribed_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(GANGWAY_SOURCE_DIR "/lib/whatsapp"));
        for (const QString &name : folder.entryList({QStringLiteral("*.cpp")}))
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyEndpointIsTriedOrListedAsNotDescribed()
    {
        QFETCH(QString, name);
        const QString source = sourceOf(name);
        QVERIFY(!source.isEmpty());
        // What the header declares as a function of a GraphClient that answers with a Call is an endpoint.
        static const QRegularExpression endpoint(QStringLiteral("^Call<[^;{=]*> ([a-zA-Z]+)\\(const GraphClient &graph,"),
                                                 QRegularExpression::MultilineOption);
        const QStringList declared = captures(endpoint, sourceOf(QString(name).replace(QLatin1String(".cpp"), QLatin1String(".h"))));
        QCOMPARE(captures(endpoint, source).size(), declared.size());
        const QStringList known = namesOfCases() + names("notDescribed");
        static const QRegularExpression label(QStringLiteral("request\\.label = QStringLiteral\\(\"([a-z_]+)\"\\)"));
        const QRegularExpression another(QStringLiteral("\\n    return (?:%1)\\(graph, ").arg(declared.join(u'|')));
        auto function = endpoint.globalMatch(source);
        while (function.hasNext()) {
            const auto begin = function.next();
            const qsizetype end = function.hasNext() ? function.peekNext().capturedStart() : source.size();
            const QString text = source.mid(begin.capturedStart(), end - begin.capturedStart());
            if (text.contains(another)) // which is looked at by itself
                continue;
            const QStringList labels = captures(label, text);
            QVERIFY2(labels.size() == 1, qPrintable(begin.captured(1) + QStringLiteral(" names its request %1 times").arg(labels.size())));
            QVERIFY2(known.contains(labels.first()), qPrintable(labels.first()));
        }
    }
    void nothingIsListedThatDoesNotExist()
    {
        QString all;
        const QDir folder(QStringLiteral(GANGWAY_SOURCE_DIR "/lib/whatsapp"));
        for (const QString &name : folder.entryList({QStringLiteral("*.cpp")}))
            all += sourceOf(name);
        for (const QString &name : names("notDescribed"))
            QVERIFY2(all.contains(QStringLiteral("QStringLiteral(\"%1\")").arg(name)), qPrintable(name));
    }

    void prismObjectsToBrokenRequests_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("bearer");
        const QString post = QStringLiteral("POST");
        QTest::newRow("PIN of three digits") << post << QStringLiteral("106540352242922/register") << QByteArray(R"({"messaging_product":"whatsapp","pin":"581"})") << true;
        QTest::newRow("register without product") << post << QStringLiteral("106540352242922/register") << QByteArray(R"({"pin":"581063"})") << true;
        QTest::newRow("code by pigeon") << post << QStringLiteral("106540352242922/request_code") << QByteArray(R"({"code_method":"PIGEON","language":"en_US"})") << true;
        QTest::newRow("message without text") << post << QStringLiteral("106540352242922/messages") << QByteArray(R"({"messaging_product":"whatsapp","recipient_type":"individual","to":"+1","type":"text"})") << true;
        QTest::newRow("id of letters") << post << QStringLiteral("abc/register") << QByteArray(R"({"messaging_product":"whatsapp","pin":"581063"})") << true;
        QTest::newRow("users of nobody") << QStringLiteral("GET") << QStringLiteral("102290129340398/assigned_users") << QByteArray() << true;
        QTest::newRow("no token") << post << QStringLiteral("106540352242922/register") << QByteArray(R"({"messaging_product":"whatsapp","pin":"581063"})") << false;
    }
    void prismObjectsToBrokenRequests()
    {
        QFETCH(QString, verb);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(bool, bearer);
        const Outcome outcome = run(Node::Phone, [&](const GraphClient &graph, QObject *guard, auto done) {
            http::Request request;
            request.verb = verb == QLatin1String("GET") ? http::Verb::Get : http::Verb::Post;
            request.path = path.split(u'/');
            if (!body.isEmpty())
                request.json = QJsonDocument::fromJson(body).object();
            if (bearer)
                request.bearer = Secret("EAAtest");
            report(graph.exchange(request), guard, done);
        });
        QVERIFY(outcome.answered);
        QVERIFY(!outcome.succeeded);
        QVERIFY2(!outcome.violations.isEmpty(), qPrintable(outcome.body));
        QVERIFY(!outcome.violationText().contains(QLatin1String("user-agent")));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (test::Prism::description().isEmpty()) {
        std::puts("left out: Meta's OpenAPI description is not here; name it in GANGWAY_OPENAPI");
        return 77;
    }
    if (test::Prism::program().isEmpty()) {
        std::puts("left out: Prism is not installed; packaging/npm-tools installs it");
        return 77;
    }
    return test::runAll<TestContract>(argc, argv);
}

#include "tst_contract.moc"
