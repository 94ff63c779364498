// How the sandbox answers a request: page or Graph API, faults, the call log. A part of Sandbox.
#include "sandbox/sandboxprivate.h"

#include "core/log.h"
#include "sandbox/staticpages.h"
#include "sandbox/validation.h"

#include <QJsonDocument>
#include <QPointer>
#include <QRegularExpression>

namespace gangway::sandbox {

using httpserver::Cut;
using httpserver::HttpRequest;
using httpserver::HttpResponse;
using httpserver::Responder;

namespace {

constexpr int oldestVersion = 19;
constexpr qsizetype logLimit = 20000;

// Form encoding writes a space as "+"; QUrlQuery leaves it.
QHash<QString, QString> readParameters(const QUrlQuery &query)
{
    QHash<QString, QString> parameters;
    const auto items = query.queryItems(QUrl::FullyEncoded);
    for (auto [name, value] : items) {
        parameters.insert(QUrl::fromPercentEncoding(name.replace(u'+', u' ').toUtf8()),
                          QUrl::fromPercentEncoding(value.replace(u'+', u' ').toUtf8()));
    }
    return parameters;
}

void dropMember(QJsonObject &object, const QStringList &path)
{
    if (path.size() == 1) {
        object.remove(path.first());
        return;
    }
    QJsonObject inner = object.value(path.first()).toObject();
    dropMember(inner, path.mid(1));
    object.insert(path.first(), inner);
}

} // namespace

qsizetype Sandbox::Private::beginCall(const HttpRequest &request, const QString &endpoint, const QString &app, const QString &node)
{
    const QString verb = QString::fromLatin1(request.method);
    ++counts[endpoint];
    ++counts[verb + u' ' + endpoint];
    if (log.size() >= logLimit) {
        log.removeFirst();
        ++logDropped;
    }
    log.append(QJsonObject{{QStringLiteral("at"), clock.now().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("endpoint"), endpoint},
                           {QStringLiteral("verb"), verb},
                           {QStringLiteral("path"), request.path.left(300)},
                           {QStringLiteral("status"), 0},
                           {QStringLiteral("app"), app},
                           {QStringLiteral("node"), node}});
    return logDropped + log.size() - 1;
}

void Sandbox::Private::endCall(qsizetype call, int status, const QString &note)
{
    const qsizetype index = call - logDropped;
    if (index < 0)
        return;
    QJsonObject entry = log.at(index).toObject();
    entry.insert(QStringLiteral("status"), status);
    if (!note.isEmpty())
        entry.insert(QStringLiteral("fault"), note);
    log.replace(index, entry);
    // Before the answer leaves: what the program was told must still be true after a crash.
    const QString verb = entry.value(QStringLiteral("verb")).toString();
    if (verb != u"GET" || entry.value(QStringLiteral("endpoint")) == QLatin1String("oauth/access_token"))
        save();
    Q_EMIT q->called(entry);
}

void Sandbox::Private::page(const HttpRequest &request, const Responder &responder, const QString &endpoint, const HttpResponse &response, const QString &app)
{
    endCall(beginCall(request, endpoint, app, {}), response.status);
    responder.respond(response);
}

void Sandbox::Private::handle(const HttpRequest &request, const Responder &responder)
{
    if (request.method == "OPTIONS") {
        responder.respond({204, {{QByteArrayLiteral("Access-Control-Allow-Origin"), QByteArrayLiteral("*")},
                                 {QByteArrayLiteral("Access-Control-Allow-Methods"), QByteArrayLiteral("GET, POST, DELETE")},
                                 {QByteArrayLiteral("Access-Control-Allow-Headers"), QByteArrayLiteral("Authorization, Content-Type")}}, {}});
        return;
    }
    if (request.path.startsWith(QLatin1String("/media-bytes/"))) {
        QByteArray token = request.header("authorization");
        token = token.left(7).toLower() == "bearer " ? token.mid(7).trimmed() : QByteArray();
        const HttpResponse response = request.method == "GET" ? graph.mediaBytes(request.path.mid(13), request.query, token) : HttpResponse::text(405, "Method not allowed");
        page(request, responder, QStringLiteral("media-bytes"), response);
        return;
    }
    // Under Meta's names each host does its own work; on the one loopback origin all of it.
    if (request.host() != u"graph.facebook.com" && handlePage(request, responder))
        return;
    if (Origins::isMetaName(request.host()) && request.host() != u"graph.facebook.com") {
        page(request, responder, QStringLiteral("unknown"), messagePage(404, QStringLiteral("This page isn't available"), QStringLiteral("The link may be broken, or the page may have been removed.")));
        return;
    }
    handleGraph(request, responder);
}

bool Sandbox::Private::handlePage(const HttpRequest &request, const Responder &responder)
{
    static const QRegularExpression loader(QStringLiteral("^/([a-z]{2}_[A-Z]{2})/sdk\\.js$"));
    static const QRegularExpression bundle(QStringLiteral("^/([a-z]{2}_[A-Z]{2})/bundle/sdk\\.js/?$"));
    static const QRegularExpression dialog(QStringLiteral("^(/v\\d+\\.\\d+)?/dialog/oauth/?$"));
    const bool reads = request.method == "GET" || request.method == "HEAD";
    const Origins origins = Origins::of(request, !options.tlsPrivateKeyPem.isEmpty());
    const QString &path = request.path;
    if (const auto match = loader.match(path); reads && match.hasMatch()) {
        page(request, responder, QStringLiteral("sdk"), scriptFile(QStringLiteral("sdk.js"), origins, match.captured(1)));
    } else if (const auto bundled = bundle.match(path); reads && bundled.hasMatch()) {
        page(request, responder, QStringLiteral("sdk/bundle"), scriptFile(QStringLiteral("bundle.js"), origins, bundled.captured(1)));
    } else if (reads && path.startsWith(QLatin1String("/x/connect/xd_arbiter"))) {
        page(request, responder, QStringLiteral("xd_arbiter"), arbiterPage());
    } else if (reads && dialog.match(path).hasMatch()) {
        QString app;
        const HttpResponse response = flow.open(request, origins, false, &app);
        page(request, responder, QStringLiteral("dialog/oauth"), response, app);
    } else if (reads && path.startsWith(QLatin1String("/messaging/whatsapp/onboard"))) {
        QString app;
        const HttpResponse response = flow.open(request, origins, true, &app);
        page(request, responder, QStringLiteral("hosted"), response, app);
    } else if (request.method == "POST" && path == u"/x/signup/act") {
        QString app;
        QString step;
        const HttpResponse response = flow.act(request, &app, &step);
        page(request, responder, QStringLiteral("signup/") + (step.isEmpty() ? QStringLiteral("act") : step), response, app);
    } else if (reads && path == u"/x/signup/outcome") {
        page(request, responder, QStringLiteral("signup/outcome"), flow.outcome(request));
    } else if (reads && path == u"/signup") {
        page(request, responder, QStringLiteral("landing"), messagePage(200, QStringLiteral("Signup returned"), QStringLiteral("The program reads the answer from the address of this page.")));
    } else if (reads && path == u"/favicon.ico") {
        responder.respond({204, {}, {}});
    } else {
        return false;
    }
    return true;
}

std::optional<GraphAnswer> Sandbox::Private::readGraph(const HttpRequest &request, GraphRequest *graphRequest) const
{
    static const QRegularExpression version(QStringLiteral("^v(\\d{1,3})\\.(\\d)$"));
    graphRequest->verb = request.method == "HEAD" ? QByteArrayLiteral("GET") : request.method;
    graphRequest->path = request.path.split(u'/', Qt::SkipEmptyParts);
    graphRequest->query = readParameters(request.query);
    graphRequest->origin = (options.tlsPrivateKeyPem.isEmpty() ? QStringLiteral("http://") : QStringLiteral("https://")) + QString::fromLatin1(request.header("host"));
    const QByteArray authorization = request.header("authorization");
    for (const QByteArray &scheme : {QByteArrayLiteral("bearer "), QByteArrayLiteral("oauth ")}) {
        if (authorization.left(scheme.size()).toLower() == scheme)
            graphRequest->token = authorization.mid(scheme.size()).trimmed();
    }
    if (!request.body.isEmpty()) {
        const QByteArray type = request.header("content-type").toLower();
        if (type.contains("json") || (type.isEmpty() && request.body.trimmed().startsWith('{'))) {
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
            if (!document.isObject()) {
                return GraphError{.message = QStringLiteral("(#100) The body is not a JSON object: %1").arg(error.error == QJsonParseError::NoError ? QStringLiteral("another type") : error.errorString())};
            }
            graphRequest->body = document.object();
        } else if (type.isEmpty() || type.contains("x-www-form-urlencoded")) {
            graphRequest->isForm = true;
            const auto parameters = readParameters(QUrlQuery(QString::fromUtf8(request.body)));
            for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
                graphRequest->body.insert(it.key(), *it);
        } else if (type.contains("multipart/form-data")) {
            auto parts = Multipart::read(request.header("content-type"), request.body);
            if (!parts)
                return GraphError{.message = QStringLiteral("(#100) The body is not the multipart form that its content type names")};
            graphRequest->isForm = true;
            for (auto it = parts->texts.cbegin(); it != parts->texts.cend(); ++it)
                graphRequest->body.insert(it.key(), *it);
            graphRequest->file = std::move(parts->file);
        } else {
            return GraphError{.message = QStringLiteral("(#100) Unsupported content type")};
        }
    }
    if (graphRequest->token.isEmpty())
        graphRequest->token = graphRequest->text(QStringLiteral("access_token")).toUtf8();
    if (!graphRequest->path.isEmpty()) {
        const auto match = version.match(graphRequest->path.first());
        if (match.hasMatch()) {
            if (match.captured(1).toInt() < oldestVersion)
                return GraphError{.code = 2500, .message = QStringLiteral("Unknown path components: /%1").arg(graphRequest->path.join(u'/').left(200))};
            graphRequest->path.removeFirst();
        }
    }
    if (const QString proof = graphRequest->text(QStringLiteral("appsecret_proof")); !proof.isEmpty()) {
        const App *app = nullptr;
        if (const auto found = state.apps.find(graph.appOf(*graphRequest)); found != state.apps.end())
            app = &found->second;
        // HMAC-SHA256 of the token with the app secret, in hexadecimal.
        const QByteArray expected = app ? WebhookDelivery::signature(graphRequest->token, app->secret).mid(7) : QByteArray();
        if (!equalInConstantTime(expected, proof.toLatin1()))
            return GraphError{.code = 100, .message = QStringLiteral("Invalid appsecret_proof provided in the API argument"), .type = QStringLiteral("GraphMethodException")};
    }
    return std::nullopt;
}

std::optional<Fault> Sandbox::Private::nextFault(const QByteArray &verb, const QString &endpoint)
{
    std::optional<Fault> chosen;
    for (PlannedFault &planned : faults) {
        if (planned.fault.endpoint != endpoint && planned.fault.endpoint != QString::fromLatin1(verb) + u' ' + endpoint)
            continue;
        ++planned.seen;
        if (!chosen && (planned.fault.call == 0 || planned.fault.call == planned.seen))
            chosen = planned.fault;
    }
    return chosen;
}

HttpResponse Sandbox::Private::graphResponse(const GraphAnswer &answer, const QString &version) const
{
    const QByteArray trace = "A" + randomText(22);
    QJsonObject body = answer.body;
    if (body.contains(QStringLiteral("error"))) {
        QJsonObject error = body.value(QStringLiteral("error")).toObject();
        if (!error.contains(QStringLiteral("fbtrace_id")))
            error.insert(QStringLiteral("fbtrace_id"), QString::fromLatin1(trace));
        body.insert(QStringLiteral("error"), error);
    }
    HttpResponse response = HttpResponse::json(answer.status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    response.headers.append({QByteArrayLiteral("x-fb-trace-id"), trace.left(11)});
    response.headers.append({QByteArrayLiteral("x-fb-request-id"), trace});
    response.headers.append({QByteArrayLiteral("facebook-api-version"), version.toLatin1()});
    response.headers.append({QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")});
    response.headers.append({QByteArrayLiteral("Access-Control-Allow-Origin"), QByteArrayLiteral("*")});
    if (answer.status == 401)
        response.headers.append({QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("OAuth \"Facebook Platform\" \"invalid_token\" \"Invalid OAuth access token\"")});
    return response;
}

void Sandbox::Private::respond(const Responder &responder, const HttpResponse &response, Cut cut)
{
    if (options.latency.count() <= 0) {
        responder.respond(response, cut);
        return;
    }
    clock.after(options.latency, q, [responder, response, cut] { responder.respond(response, cut); });
}

void Sandbox::Private::handleGraph(const HttpRequest &request, const Responder &responder)
{
    GraphRequest graphRequest;
    const std::optional<GraphAnswer> unreadable = readGraph(request, &graphRequest);
    const QString version = request.path.section(u'/', 1, 1);
    const QString endpoint = graph.endpointOf(graphRequest);
    const QString node = isDigits(graphRequest.node(), 1, 32) ? graphRequest.node() : QString();
    const qsizetype call = beginCall(request, endpoint.isEmpty() ? QStringLiteral("unknown") : endpoint, graph.appOf(graphRequest), node);
    const std::optional<Fault> fault = endpoint.isEmpty() ? std::nullopt : nextFault(graphRequest.verb, endpoint);

    const auto fail = [this, responder, call, version](const Fault &planned) {
        if (planned.hang) {
            hanging.push_back(responder);
            endCall(call, 0, QStringLiteral("hang"));
            return;
        }
        HttpResponse response;
        if (!planned.body.isEmpty()) {
            response = HttpResponse::text(planned.status, planned.body);
        } else {
            QJsonObject error = planned.error;
            if (error.isEmpty()) {
                error = {{QStringLiteral("message"), QStringLiteral("An unknown error occurred")}, {QStringLiteral("type"), QStringLiteral("OAuthException")}, {QStringLiteral("code"), 1}};
            }
            response = graphResponse({planned.status, {{QStringLiteral("error"), error}}, false}, version);
        }
        endCall(call, planned.cut == Cut::BeforeAnswer ? 0 : planned.status, planned.cut == Cut::None ? QStringLiteral("answer") : QStringLiteral("cut"));
        respond(responder, response, planned.cut);
    };
    // A cut in the middle of an answer needs the answer; dropping a field does too.
    const bool plainFault = fault && !fault->actFirst && fault->dropField.isEmpty();
    if (plainFault) {
        fail(*fault);
        return;
    }
    QPointer<Sandbox> alive(q);
    graphRequest.reply = [this, alive, responder, call, version, fault, fail, endpoint, node, verb = graphRequest.verb](GraphAnswer answer) {
        if (!alive)
            return;
        if (answer.status == 200) {
            happenings.answered(endpoint, node);
            happenings.answered(QString::fromLatin1(verb) + u' ' + endpoint, node);
        }
        if (fault && fault->actFirst && fault->dropField.isEmpty()) {
            if (fault->cut == Cut::MidBody) { // half of the real answer
                endCall(call, answer.status, QStringLiteral("cut"));
                respond(responder, graphResponse(answer, version), Cut::MidBody);
            } else {
                fail(*fault);
            }
            return;
        }
        if (fault)
            dropMember(answer.body, fault->dropField.split(u'.'));
        endCall(call, answer.status, fault ? QStringLiteral("field dropped") : QString());
        respond(responder, graphResponse(answer, version));
    };
    if (unreadable)
        graphRequest.reply(*unreadable);
    else
        graph.handle(graphRequest);
}

} // namespace gangway::sandbox
