#include "contract/prism.h"
#include "support/testmain.h"
#include "whatsapp/creditlines.h"
#include "whatsapp/messages.h"
#include "whatsapp/oauth.h"
#include "whatsapp/partners.h"
#include "whatsapp/phonenumbers.h"
#include "whatsapp/wabas.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>

#include <cstdio>

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

enum class Node { Phone, Waba };

messages::TextMessage textMessage()
{
    messages::TextMessage message;
    message.to = QStringLiteral("+16505551234");
    message.body = QStringLiteral("Hello");
    return message;
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
        const auto text = [token](messages::TextMessage message) -> Send {
            return [=](const GraphClient &g, QObject *o, auto done) { report(messages::sendText(g, token, phone, message), o, done); };
        };
        messages::TextMessage withData = textMessage();
        withData.opaqueCallbackData = QStringLiteral("k1");
        messages::TextMessage reply = textMessage();
        reply.replyToMessageId = QStringLiteral("wamid.HBgLMTY0NjcwNDM1OTUVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA");
        messages::TextMessage scoped = textMessage();
        scoped.recipient = QStringLiteral("US.13491208655302741918");
        scoped.to.clear();
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
            {"messages", Node::Phone, text(textMessage())},
            {"messages with callback data", Node::Phone, text(withData)},
            {"messages as a reply", Node::Phone, text(reply)},
            {"messages to a business-scoped id", Node::Phone, text(scoped)},
            {"mark_read", Node::Phone, [=](auto &g, auto *o, auto done) {
                 report(messages::markRead(g, token, phone, MessageId(QStringLiteral("wamid.HBgLMTY0NjcwNDM1OTUVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA"))), o, done);
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
        http::Client client(network, clock, (node == Node::Phone ? m_phonePrism : m_wabaPrism)->url(), QStringLiteral("gangway/0.1.0")); // the shape is part of the contract
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

    std::unique_ptr<test::Prism> m_phonePrism;
    std::unique_ptr<test::Prism> m_wabaPrism;

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void initTestCase()
    {
        m_phonePrism = std::make_unique<test::Prism>(QStringLiteral("/{Version}/{Phone-Number-ID}"));
        m_wabaPrism = std::make_unique<test::Prism>(QStringLiteral("/{Version}/{WABA-ID}"));
        for (const test::Prism *prism : {m_phonePrism.get(), m_wabaPrism.get()}) {
            QVERIFY2(prism->pathsKept() > 20, "the description has another layout than expected");
            // About 8 s each on an idle machine: a megabyte of YAML. Two at once on a busy one take longer.
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
        auto function = endpoint.globalMatch(source);
        while (function.hasNext()) {
            const auto begin = function.next();
            const qsizetype end = function.hasNext() ? function.peekNext().capturedStart() : source.size();
            const QStringList labels = captures(label, source.mid(begin.capturedStart(), end - begin.capturedStart()));
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
