#pragma once

#include "sandbox/graph.h"
#include "sandbox/happenings.h"
#include "sandbox/mediashelf.h"
#include "sandbox/sandbox.h"
#include "sandbox/scenario.h"
#include "sandbox/signupflow.h"
#include "sandbox/simulatedphone.h"
#include "sandbox/webhookdelivery.h"

namespace gangway::sandbox {

/// What a Sandbox is made of: its state, those who act on it, and the server before them.
struct Sandbox::Private
{
    struct PlannedFault
    {
        Fault fault;
        int seen = 0;
        bool fromScenario = false;
    };

    Private(Sandbox *sandbox, Clock &c)
        : q(sandbox), clock(c), state(c), delivery(state, sandbox), phone(state, delivery, shelf, sandbox), happenings(state, delivery, phone, sandbox),
          graph(state, delivery, phone, happenings, shelf), flow(state, delivery, happenings)
    {
    }

    void addBuiltInPartners();
    void handle(const httpserver::HttpRequest &request, const httpserver::Responder &responder);
    bool handlePage(const httpserver::HttpRequest &request, const httpserver::Responder &responder);
    void handleGraph(const httpserver::HttpRequest &request, const httpserver::Responder &responder);
    std::optional<GraphAnswer> readGraph(const httpserver::HttpRequest &request, GraphRequest *graphRequest) const;
    std::optional<Fault> nextFault(const QByteArray &verb, const QString &endpoint);
    httpserver::HttpResponse graphResponse(const GraphAnswer &answer, const QString &version) const;
    void respond(const httpserver::Responder &responder, const httpserver::HttpResponse &response, httpserver::Cut cut = httpserver::Cut::None);
    qsizetype beginCall(const httpserver::HttpRequest &request, const QString &endpoint, const QString &app, const QString &node);
    void endCall(qsizetype call, int status, const QString &note = {});
    void page(const httpserver::HttpRequest &request, const httpserver::Responder &responder, const QString &endpoint, const httpserver::HttpResponse &response, const QString &app = {});
    void load();
    void save();
    /// After what is going on now, once.
    void saveSoon();
    void checkWebhookTarget(const AppId &app, const QUrl &callback, const Secret &verifyToken, int attempt);

    Sandbox *q;
    Clock &clock;
    State state;
    WebhookDelivery delivery;
    MediaShelf shelf;
    SimulatedPhone phone;
    Happenings happenings;
    Graph graph;
    SignupFlow flow;
    SandboxOptions options;
    Scenario scenario;
    std::vector<PlannedFault> faults;
    std::vector<httpserver::Responder> hanging;
    QJsonArray log;
    qsizetype logDropped = 0;
    bool saving = false;
    QHash<QString, int> counts;
    httpserver::HttpServer server; // last member: stops before the rest goes
};

} // namespace gangway::sandbox
