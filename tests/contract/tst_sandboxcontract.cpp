#include "unit/sandbox/sandboxfixture.h"
#include "webhooks/events.h"
#include "whatsapp/apps.h"
#include "whatsapp/creditlines.h"
#include "whatsapp/media.h"
#include "whatsapp/messages.h"
#include "whatsapp/oauth.h"
#include "whatsapp/partners.h"
#include "whatsapp/phonenumbers.h"
#include "whatsapp/templates.h"
#include "whatsapp/wabas.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>

using namespace gangway;
using namespace gangway::whatsapp;

/// Every request that the program can make, sent to the sandbox, which must know it: what a person learns there is
/// worth nothing when the two speak different dialects.
class TestSandboxContract : public QObject
{
    Q_OBJECT

    struct World
    {
        test::Receiver hooks;
        QUrl address;
        test::SandboxFixture meta;
        SystemClock clock;
        QNetworkAccessManager network;
        std::unique_ptr<http::Client> client;
        std::unique_ptr<GraphClient> graph;
        std::shared_ptr<http::WireLog> log = std::make_shared<http::WireLog>();
        QObject guard;

        bool start()
        {
            if (!meta.start())
                return false;
            address = hooks.start();
            meta.sandbox->setPublicHost(QStringLiteral("hook.example.com"), address.resolved(QUrl(QStringLiteral("/"))));
            QSignalSpy checked(meta.sandbox.get(), &sandbox::Sandbox::webhookTargetChecked);
            meta.sandbox->setWebhookTarget(meta.profile().appId, address, Secret(hooks.verifyToken));
            if (!QTest::qWaitFor([&] { return !checked.isEmpty(); }, 20000) || !checked.first().at(1).toBool())
                return false;
            client = std::make_unique<http::Client>(network, clock, meta.sandbox->graphBase(), QStringLiteral("gangway/test"));
            graph = std::make_unique<GraphClient>(GraphClient(*client, QStringLiteral("v25.0")).recordingTo(log));
            return true;
        }
        /// What came by webhook so far.
        std::vector<webhooks::Event> events()
        {
            std::vector<webhooks::Event> all;
            for (const httpserver::HttpRequest &post : hooks.all()) {
                if (auto read = webhooks::decodeEvents(post.body))
                    all.insert(all.end(), read->begin(), read->end());
            }
            return all;
        }
        /// Lets the sandbox's time run until it happens.
        bool eventually(const std::function<bool()> &happened)
        {
            return QTest::qWaitFor([&] {
                meta.clock.advance(std::chrono::milliseconds(50));
                return happened();
            }, 20000);
        }
        template <typename T>
        Result<T> wait(Call<T> call)
        {
            std::optional<Result<T>> answer;
            call.then(&guard, [&](Result<T> r) { answer = std::move(r); });
            if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
                return fail(Error::make(Error::Kind::Cancelled, QStringLiteral("test: no answer")));
            return std::move(*answer);
        }
    };

    QStringList m_refused;

    /// One of each kind that needs no template.
    static std::vector<messages::Content> conversation(const QString &file, const MessageId &answered)
    {
        messages::Media document;
        document.kind = messages::MediaKind::Document;
        document.id = file;
        document.fileName = QStringLiteral("note.txt");
        messages::ContactCard card;
        card.formattedName = QStringLiteral("Barbara Johnson");
        card.phones = {{QStringLiteral("+16505550100"), QStringLiteral("WORK"), {}}};
        messages::ReplyButtons buttons;
        buttons.body = QStringLiteral("Which one?");
        buttons.buttons = {{QStringLiteral("fern"), QStringLiteral("Fern")}};
        messages::List list;
        list.body = QStringLiteral("Which one?");
        list.button = QStringLiteral("Choose");
        list.sections = {{{}, {{QStringLiteral("fern"), QStringLiteral("Fern"), QStringLiteral("soft")}}}};
        messages::LinkButton link;
        link.body = QStringLiteral("Follow your order");
        link.label = QStringLiteral("Open");
        link.url = QStringLiteral("https://shop.example.com/o/1");
        return {document, messages::Location{37.44, -122.16, QStringLiteral("Philz"), {}}, messages::Contacts{{card}},
                messages::Reaction{answered, QStringLiteral("👍")}, buttons, list, link};
    }

    template <typename T>
    Result<T> accepted(World &world, const char *name, Call<T> call)
    {
        Result<T> answer = world.wait(std::move(call));
        if (!answer)
            m_refused.append(QLatin1String(name) + QStringLiteral(": ") + describe(answer.error()));
        return answer;
    }
    /// Known to the sandbox, which refuses it for a reason of this world.
    template <typename T>
    void refused(World &world, const char *name, int code, Call<T> call)
    {
        const Result<T> answer = world.wait(std::move(call));
        if (answer || answer.error().code != code)
            m_refused.append(QLatin1String(name) + QStringLiteral(": wanted code %1, got ").arg(code) + (answer ? QStringLiteral("success") : describe(answer.error())));
    }

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_refused.clear();
    }

    void theSandboxKnowsEveryRequest()
    {
        World world;
        QVERIFY(world.start());
        const GraphClient &graph = *world.graph;
        const auto signup = world.meta.signUp();
        QVERIFY(!signup.code.isEmpty());
        const WabaId waba(signup.wabaId);
        const PhoneNumberId phone(signup.numberId);
        const PortfolioId customer(signup.portfolioId);
        const store::PartnerProfile profile = world.meta.profile();
        const PortfolioId partner = profile.partnerPortfolioId;
        const Secret system(world.meta.systemToken());
        const Secret appSecret(world.meta.appSecret());
        const Secret app = oauth::appToken(profile.appId, appSecret);

        const auto exchanged = accepted(world, "exchange", oauth::exchangeCode(graph, {profile.appId, appSecret, Secret(signup.code.toLatin1()), std::nullopt}));
        QVERIFY2(exchanged.has_value(), qPrintable(m_refused.join(u'\n')));
        const Secret token = exchanged->token;

        // Tokens and the app.
        accepted(world, "debug_token", oauth::inspectToken(graph, app, token));
        const auto again = accepted(world, "fetch_token", oauth::fetchBusinessToken(graph, system, appSecret, customer));
        QVERIFY(again && !again->token.isEmpty());
        accepted(world, "app", apps::fetch(graph, app, profile.appId));
        accepted(world, "app_subscriptions", apps::listSubscriptions(graph, app, profile.appId));

        // The account.
        accepted(world, "subscribe", subscribedApps::subscribe(graph, token, waba));
        accepted(world, "subscribed_apps", subscribedApps::list(graph, token, waba));
        accepted(world, "waba", wabas::fetch(graph, token, waba));
        QCOMPARE(accepted(world, "owner", wabas::fetchOwner(graph, token, waba)).value_or(PortfolioId()), customer);
        QVERIFY(!accepted(world, "marketing_status", wabas::fetchMarketingStatus(graph, token, waba)).value_or(QString()).isEmpty());
        const auto shared = accepted(world, "client_wabas", wabas::listShared(graph, system, partner));
        QVERIFY(shared && std::any_of(shared->begin(), shared->end(), [&](const WabaEntry &entry) { return entry.id == waba && entry.ownerPortfolio == customer; }));

        // The partner's people and money.
        const auto users = accepted(world, "system_users", assignedUsers::listSystemUsers(graph, system, partner));
        QVERIFY(users && !users->empty() && !users->front().role.isEmpty());
        accepted(world, "assign_user", assignedUsers::assign(graph, system, waba, users->front().id, {QStringLiteral("MANAGE")}));
        accepted(world, "assigned_users", assignedUsers::list(graph, system, waba, partner));
        const auto lines = accepted(world, "extendedcredits", creditLines::list(graph, system, partner));
        QVERIFY(lines && !lines->empty());
        const CreditLineId line = lines->front().id;
        accepted(world, "share_credit_line", creditLines::share(graph, system, line, customer));
        const auto attached = accepted(world, "attach_credit", creditLines::attach(graph, token, line, waba, QStringLiteral("USD")));
        QVERIFY2(attached.has_value(), qPrintable(m_refused.join(u'\n')));
        const auto found = accepted(world, "find_allocation", creditLines::findAllocation(graph, system, line, customer));
        QCOMPARE(found.value_or(std::nullopt).value_or(AllocationId()), attached->id);
        const auto credential = accepted(world, "receiving_credential", creditLines::fetchReceivingCredentialId(graph, system, attached->id));
        QCOMPARE(accepted(world, "primary_funding_id", wabas::fetchPrimaryFundingId(graph, token, waba)).value_or(QString()), credential.value_or(QStringLiteral("?")));
        refused(world, "share_credit", 100, creditLines::shareAndAttach(graph, system, line, WabaId(QStringLiteral("1")), QStringLiteral("USD")));

        // The number.
        accepted(world, "phone_numbers", phoneNumbers::list(graph, token, waba));
        accepted(world, "register", phoneNumbers::registerNumber(graph, token, phone, Secret("581063"), QStringLiteral("BR")));
        const auto number = accepted(world, "phone_number", phoneNumbers::fetch(graph, token, phone));
        QVERIFY(number && number->isRegisteredOnCloudApi() && number->lastOnboarded.isValid());
        accepted(world, "set_pin", phoneNumbers::setPin(graph, token, phone, Secret("150954")));
        accepted(world, "number_health", wabas::fetchNumberHealth(graph, token, phone));
        accepted(world, "display_name", phoneNumbers::requestDisplayName(graph, token, phone, QStringLiteral("Lucky Shrub")));
        const auto review = accepted(world, "name_review", phoneNumbers::fetchNameReview(graph, token, phone));
        QVERIFY(review && !review->nameStatus.isEmpty());
        const QUrl hook(QStringLiteral("https://hook.example.com/webhook"));
        const Secret verifyToken(world.hooks.verifyToken);
        accepted(world, "override_callback", subscribedApps::overrideCallback(graph, token, waba, {hook, verifyToken}));
        accepted(world, "override_number_callback", phoneNumbers::overrideWebhook(graph, token, phone, hook, verifyToken));
        const WebhookRouting all{hook.toString(), hook.toString(), world.address.toString()};
        QCOMPARE(accepted(world, "webhook_routing", phoneNumbers::fetchWebhookRouting(graph, token, phone)).value_or(WebhookRouting()), all);
        accepted(world, "remove_number_callback", phoneNumbers::removeWebhookOverride(graph, token, phone));
        QVERIFY(accepted(world, "webhook_routing again", phoneNumbers::fetchWebhookRouting(graph, token, phone)).value_or(all).phoneNumber.isEmpty());
        refused(world, "app_data", 100, phoneNumbers::requestAppData(graph, token, phone, QStringLiteral("history"))); // the number is in no app

        // A conversation, which the customer's side begins.
        world.meta.sandbox->phoneWrites(number->displayPhoneNumber, QStringLiteral("Hello"));
        std::optional<webhooks::InboundMessage> inbound;
        QVERIFY(world.eventually([&] {
            for (const webhooks::Event &event : world.events()) {
                if (const auto *message = std::get_if<webhooks::InboundMessage>(&event))
                    inbound = *message;
            }
            return inbound.has_value();
        }));
        accepted(world, "mark_read", messages::markRead(graph, token, phone, inbound->id));
        messages::OutgoingMessage message;
        message.recipient.to = u'+' + inbound->from;
        message.content = messages::Text{QStringLiteral("Good morning"), false};
        accepted(world, "messages", messages::send(graph, token, phone, message));

        // Files and templates.
        accepted(world, "message_templates", templates::list(graph, token, waba));
        QTemporaryDir files;
        const QString noteFile = files.filePath(QStringLiteral("note.txt"));
        QFile note(noteFile);
        const QByteArray words("Water it twice a week.");
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write(words) == words.size());
        note.close();
        const auto uploaded = accepted(world, "media_upload", media::upload(graph, token, phone, noteFile, messages::MediaKind::Document, QStringLiteral("text/plain")));
        QVERIFY2(uploaded.has_value(), qPrintable(m_refused.join(u'\n')));
        const auto info = accepted(world, "media_info", media::fetchInfo(graph, token, uploaded->id, phone));
        QVERIFY2(info.has_value(), qPrintable(m_refused.join(u'\n')));
        QCOMPARE(info->size, qint64(words.size()));
        QFile fetched(files.filePath(QStringLiteral("fetched.txt")));
        accepted(world, "media_download", media::download(graph, token, info->url, fetched.fileName(), info->sha256));
        QVERIFY(fetched.open(QIODevice::ReadOnly));
        QCOMPARE(fetched.readAll(), words);
        for (const messages::Content &content : conversation(uploaded->id, inbound->id)) {
            message.content = content;
            accepted(world, qPrintable(messages::typeOf(content)), messages::send(graph, token, phone, message));
        }
        accepted(world, "media_delete", media::remove(graph, token, uploaded->id));
        accepted(world, "deregister", phoneNumbers::deregisterNumber(graph, token, phone));

        // A number added by hand, from nothing to registered.
        QString code;
        QObject::connect(world.meta.sandbox.get(), &sandbox::Sandbox::verificationCodeSent, &world.guard,
                         [&](const QString &, const QString &sent) { code = QString(sent).remove(u'-'); });
        const auto added = accepted(world, "add_number", phoneNumbers::add(graph, token, waba, {QStringLiteral("1"), QStringLiteral("6505557788"), QStringLiteral("Lucky Shrub"), QString()}));
        QVERIFY2(added.has_value(), qPrintable(m_refused.join(u'\n')));
        accepted(world, "request_code", phoneNumbers::requestCode(graph, token, *added, QStringLiteral("SMS"), QStringLiteral("en_US")));
        QTRY_COMPARE(code.size(), 6);
        accepted(world, "verify_code", phoneNumbers::verifyCode(graph, token, *added, Secret(code.toLatin1())));

        // What only partners ask.
        QVERIFY(!accepted(world, "request_marketing_messages", partners::requestMarketingMessages(graph, system, customer, QString())).value_or(QString()).isEmpty());
        accepted(world, "verification_submissions", partners::listVerifications(graph, system, partner, customer));
        accepted(world, "preverified_numbers", partners::listPreVerifiedNumbers(graph, system, partner));

        // The end. Everything that the sandbox told by webhook had a shape that the program knows.
        QVERIFY(world.eventually([&] {
            const auto events = world.events();
            return std::any_of(events.begin(), events.end(), [](const webhooks::Event &event) { return std::holds_alternative<webhooks::NumberNameUpdate>(event); })
                && std::any_of(events.begin(), events.end(), [](const webhooks::Event &event) { return std::holds_alternative<webhooks::AccountUpdate>(event); });
        }));
        for (const webhooks::Event &event : world.events()) {
            if (const auto *other = std::get_if<webhooks::OtherEvent>(&event))
                m_refused.append(QStringLiteral("webhook ") + QString::fromUtf8(QJsonDocument(other->raw).toJson(QJsonDocument::Compact)));
        }
        accepted(world, "revoke_credit", creditLines::revoke(graph, system, attached->id));
        QCOMPARE(accepted(world, "allocation_status", creditLines::fetchRequestStatus(graph, system, attached->id)).value_or(QString()), QStringLiteral("DELETED"));
        accepted(world, "unsubscribe", subscribedApps::unsubscribe(graph, token, waba));
        QVERIFY2(m_refused.isEmpty(), qPrintable(m_refused.join(u'\n')));

        // No endpoint was left out: the labels in the source are the labels on the wire.
        QSet<QString> tried;
        for (const http::WireRecord &record : *world.log)
            tried.insert(record.label);
        static const QRegularExpression label(QStringLiteral("request\\.label = QStringLiteral\\(\"([a-z_]+)\"\\)"));
        const QDir folder(QStringLiteral(GANGWAY_SOURCE_DIR "/lib/whatsapp"));
        int known = 0;
        for (const QString &name : folder.entryList({QStringLiteral("*.cpp")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto match = label.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext(); ++known) {
                const QString wanted = match.next().captured(1);
                QVERIFY2(tried.contains(wanted), qPrintable(wanted));
            }
        }
        QVERIFY(known > 40);
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, TestSandboxContract)
#include "tst_sandboxcontract.moc"
