#pragma once

#include "httpserver/httpsender.h"
#include "httpserver/httpserver.h"
#include "sandbox/sandbox.h"
#include "sandbox/staticpages.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "vault/secretvault.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QUrlQuery>

#include <atomic>
#include <mutex>

namespace gangway::test {

using sandbox::Fault;
using sandbox::Sandbox;
using store::PartnerRole;

struct Answer
{
    int status = 0;
    QJsonObject json;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QHash<QByteArray, QByteArray> headers;

    int code() const { return json.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt(); }
    int subcode() const { return json.value(QStringLiteral("error")).toObject().value(QStringLiteral("error_subcode")).toInt(); }
    QString message() const { return json.value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString(); }
    QJsonArray data() const { return json.value(QStringLiteral("data")).toArray(); }
};

/// A running sandbox, a plain HTTP client, and the shortest way through the sign-up pages.
class SandboxFixture
{
public:
    ManualClock clock;
    std::unique_ptr<Sandbox> sandbox;
    QNetworkAccessManager network;
    PartnerRole role = PartnerRole::SolutionPartner;

    bool start(PartnerRole as = PartnerRole::SolutionPartner)
    {
        role = as;
        sandbox = std::make_unique<Sandbox>(clock);
        return sandbox->start({}).has_value();
    }
    store::PartnerProfile profile() const { return Sandbox::builtInProfile(role); }
    QByteArray secret(const QString &name) const { return Sandbox::builtInSecrets(role).value(name).reveal(); }
    QByteArray appSecret() const { return secret(vaultNames::appSecret); }
    QByteArray systemToken() const { return Sandbox::builtInSecrets(PartnerRole::SolutionPartner).value(vaultNames::systemToken).reveal(); }
    QByteArray appToken() const { return profile().appId.value().toLatin1() + '|' + appSecret(); }
    QUrl url(const QString &path, const QUrlQuery &query = {}) const
    {
        QUrl made(sandbox->graphBase().toString() + path);
        if (!query.isEmpty())
            made.setQuery(query);
        return made;
    }

    Answer send(const QByteArray &verb, const QUrl &to, const QByteArray &token = {}, const QByteArray &body = {},
                const QByteArray &type = QByteArrayLiteral("application/json"))
    {
        QNetworkRequest request(to);
        request.setTransferTimeout(10000);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(type));
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, verb, body));
        QEventLoop loop; // QTRY_ looks every 50 ms only, and there are hundreds of requests
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.json = QJsonDocument::fromJson(answer.body).object();
        answer.error = reply->error();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        return answer;
    }
    /// Without QNetworkAccessManager, which silently repeats what a closed connection swallowed.
    httpserver::OutgoingReply sendOnce(const QByteArray &verb, const QUrl &to, const QByteArray &token, const QByteArray &body = {})
    {
        httpserver::OutgoingRequest request{verb, to, {{QByteArrayLiteral("Authorization"), "Bearer " + token}}, body};
        if (!body.isEmpty())
            request.headers.append(std::pair(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")));
        httpserver::HttpSender sender;
        httpserver::OutgoingReply answer;
        std::atomic<bool> done = false;
        sender.send(request, [&](httpserver::OutgoingReply reply) {
            answer = reply;
            done = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done.load(), 12000); }();
        return answer;
    }
    Answer get(const QString &path, const QByteArray &token, const QUrlQuery &query = {}) { return send("GET", url(path, query), token); }
    Answer post(const QString &path, const QByteArray &token, const QJsonObject &body = {}, const QUrlQuery &query = {})
    {
        return send("POST", url(path, query), token, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    static QUrlQuery query(std::initializer_list<std::pair<QString, QString>> items)
    {
        QUrlQuery made;
        for (const auto &[name, value] : items)
            made.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        return made;
    }

    struct Signup
    {
        QString session;
        QJsonObject screen;
        QString code;
        QString wabaId, numberId, portfolioId;
        QString redirect;
        QJsonObject event = {};
    };
    QString sdkRedirect() const
    {
        return sandbox->graphBase().toString()
            + QStringLiteral("/x/connect/xd_arbiter/?version=46#cb=fcallback1&domain=localhost&origin=http%3A%2F%2Flocalhost%3A1234%2Ff1&relation=opener&frame=f1");
    }
    QUrlQuery dialogQuery(const QString &redirect, const QJsonObject &setup = {}, bool coexistence = false, QJsonObject extras = {}) const
    {
        extras.insert(QStringLiteral("setup"), setup);
        return query({{QStringLiteral("client_id"), profile().appId.value()},
                      {QStringLiteral("config_id"), coexistence ? profile().coexistenceConfigurationId.value() : profile().configurationId.value()},
                      {QStringLiteral("response_type"), QStringLiteral("code")},
                      {QStringLiteral("override_default_response_type"), QStringLiteral("true")},
                      {QStringLiteral("redirect_uri"), redirect},
                      {QStringLiteral("state"), QStringLiteral("a b&c")},
                      {QStringLiteral("extras"), QString::fromUtf8(QJsonDocument(extras).toJson(QJsonDocument::Compact))}});
    }
    Signup open(const QString &redirect, const QJsonObject &setup = {}, bool coexistence = false, const QJsonObject &extras = {})
    {
        const Answer page = get(QStringLiteral("/v25.0/dialog/oauth"), {}, dialogQuery(redirect, setup, coexistence, extras));
        return opened(page);
    }
    Signup opened(const Answer &page)
    {
        static const QRegularExpression json(QStringLiteral("id=\"es-session\">(.*?)</script>"));
        const QString text = QString::fromUtf8(page.body);
        const QJsonObject launch = QJsonDocument::fromJson(json.match(text).captured(1).toUtf8()).object();
        return {launch.value(QStringLiteral("session")).toString(), launch.value(QStringLiteral("first")).toObject(), {}, {}, {}, {}, {}};
    }
    QJsonObject act(Signup &signup, const QJsonObject &data = {}, const QString &action = QStringLiteral("next"))
    {
        const Answer answer = post(QStringLiteral("/x/signup/act"), {},
                                   {{QStringLiteral("session"), signup.session}, {QStringLiteral("action"), action},
                                    {QStringLiteral("screen"), signup.screen.value(QStringLiteral("screen"))}, {QStringLiteral("data"), data}});
        if (answer.json.contains(QStringLiteral("screen")))
            signup.screen = answer.json;
        return answer.json;
    }
    QString at(const Signup &signup) const { return signup.screen.value(QStringLiteral("screen")).toString(); }
    /// Presses through every screen with what it offers.
    Signup signUp(const QString &redirect = {}, const QString &phone = {}, const QString &name = {}, bool coexistence = false, const QJsonObject &extras = {})
    {
        Signup signup = open(redirect.isEmpty() ? sdkRedirect() : redirect, {}, coexistence, extras);
        for (int presses = 0; presses < 12 && at(signup) != QLatin1String("SUCCESS"); ++presses) {
            const QJsonObject shown = signup.screen;
            QJsonObject data;
            if (at(signup) == QLatin1String("BUSINESS_ACCOUNT_SELECTION")) {
                data = {{QStringLiteral("portfolio"), name.isEmpty() ? shown.value(QStringLiteral("chosen")).toString() : QString()},
                        {QStringLiteral("name"), name.isEmpty() ? shown.value(QStringLiteral("name")).toString() : name},
                        {QStringLiteral("email"), shown.value(QStringLiteral("email"))},
                        {QStringLiteral("website"), shown.value(QStringLiteral("website"))},
                        {QStringLiteral("country"), shown.value(QStringLiteral("country"))}};
            } else if (at(signup) == QLatin1String("WABA_PHONE_PROFILE_PICKER")) {
                data = {{QStringLiteral("waba"), shown.value(QStringLiteral("chosen"))}, {QStringLiteral("name"), shown.value(QStringLiteral("name"))},
                        {QStringLiteral("displayName"), shown.value(QStringLiteral("displayName"))}};
            } else if (at(signup) == QLatin1String("PHONE_NUMBER_SETUP")) {
                data = {{QStringLiteral("number"), phone.isEmpty() ? shown.value(QStringLiteral("chosen")).toString() : QString()},
                        {QStringLiteral("phone"), phone.isEmpty() ? shown.value(QStringLiteral("number")).toString() : phone}};
            } else if (at(signup) == QLatin1String("PHONE_NUMBER_VERIFICATION")) {
                data = {{QStringLiteral("code"), shown.value(QStringLiteral("sms"))}, {QStringLiteral("later"), shown.value(QStringLiteral("later"))}};
            }
            act(signup, data);
        }
        const QJsonObject ids = signup.screen.value(QStringLiteral("event")).toObject().value(QStringLiteral("data")).toObject();
        signup.wabaId = ids.value(QStringLiteral("waba_id")).toString();
        signup.numberId = ids.value(QStringLiteral("phone_number_id")).toString();
        signup.portfolioId = ids.value(QStringLiteral("business_id")).toString();
        signup.event = signup.screen.value(QStringLiteral("event")).toObject();
        signup.redirect = act(signup, {}, QStringLiteral("finish")).value(QStringLiteral("redirect")).toString();
        static const QRegularExpression code(QStringLiteral("[?&#]code=([^&]+)"));
        signup.code = code.match(signup.redirect).captured(1);
        return signup;
    }
    Answer exchange(const QString &code, const QString &redirect = QStringLiteral("-"))
    {
        QUrlQuery parameters = query({{QStringLiteral("client_id"), profile().appId.value()},
                                      {QStringLiteral("client_secret"), QString::fromLatin1(appSecret())},
                                      {QStringLiteral("code"), code}});
        if (redirect != QLatin1String("-"))
            parameters.addQueryItem(QStringLiteral("redirect_uri"), QString::fromLatin1(QUrl::toPercentEncoding(redirect)));
        return get(QStringLiteral("/v25.0/oauth/access_token"), {}, parameters);
    }
    QByteArray businessToken(const Signup &signup) { return exchange(signup.code).json.value(QStringLiteral("access_token")).toString().toLatin1(); }
    QString node(const QString &id, const QString &edge = {}) const { return QStringLiteral("/v25.0/") + id + (edge.isEmpty() ? QString() : u'/' + edge); }
};

/// The program's side of the webhooks.
class Receiver
{
public:
    httpserver::HttpServer server;
    QByteArray verifyToken = "verify-me";
    std::mutex mutex;
    QList<httpserver::HttpRequest> posts;
    int refuseFirst = 0;
    int verifications = 0;

    QUrl start()
    {
        const auto port = server.start({}, [this](httpserver::HttpRequest request, httpserver::Responder responder) {
            const std::lock_guard lock(mutex);
            if (request.method == "GET") {
                ++verifications;
                const bool right = request.query.queryItemValue(QStringLiteral("hub.verify_token"), QUrl::FullyDecoded).toUtf8() == verifyToken
                    && request.query.queryItemValue(QStringLiteral("hub.mode")) == QLatin1String("subscribe");
                responder.respond(right ? httpserver::HttpResponse::text(200, request.query.queryItemValue(QStringLiteral("hub.challenge")).toLatin1())
                                        : httpserver::HttpResponse::text(403, "no"));
                return;
            }
            if (refuseFirst > 0) {
                --refuseFirst;
                responder.respond(httpserver::HttpResponse::text(500, "later"));
                return;
            }
            posts.append(request);
            responder.respond(httpserver::HttpResponse::text(200, "ok"));
        });
        return port ? QUrl(QStringLiteral("http://127.0.0.1:%1/webhook").arg(*port)) : QUrl();
    }
    QList<httpserver::HttpRequest> all()
    {
        const std::lock_guard lock(mutex);
        return posts;
    }
    int count() { return int(all().size()); }
    /// value of the first change of the n-th post
    QJsonObject value(int n)
    {
        const QJsonObject entry = QJsonDocument::fromJson(all().at(n).body).object().value(QStringLiteral("entry")).toArray().first().toObject();
        return entry.value(QStringLiteral("changes")).toArray().first().toObject().value(QStringLiteral("value")).toObject();
    }
};

} // namespace gangway::test
