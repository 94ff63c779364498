#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "httpserver/httpserver.h"
#include "signup/environment.h"
#include "store/records.h"

#include <QJsonArray>
#include <QObject>

#include <memory>

namespace gangway::sandbox {

class SimulatedPhone;

struct SandboxOptions
{
    quint16 port = 0;                        ///< 0 = any free one
    QByteArray tlsCertificateChainPem;       ///< set both: TLS under Meta's own host names
    QByteArray tlsPrivateKeyPem;
    std::chrono::milliseconds latency{0};    ///< added to every Graph answer
    /// Where Meta's side of things outlives the program; empty: nowhere. Holds digests of tokens, codes and PINs.
    QString stateFile;
    std::chrono::milliseconds phoneDelay{600}; ///< between the phone's acts (delivered, read, answer)
};

/// A fault to play: the n-th call (1-based, 0 = every) of an endpoint answers like this.
struct Fault
{
    QString endpoint;                        ///< call log name: "oauth/access_token", "debug_token", "subscribed_apps", "register", …
    int call = 0;
    int status = 400;
    QJsonObject error;                       ///< Meta's error object; empty with `body` set
    QByteArray body;                         ///< raw body instead, e.g. not JSON
    httpserver::Cut cut = httpserver::Cut::None;
    bool hang = false;                       ///< never answer
    bool actFirst = false;                   ///< do what was asked, then fail (the lost answer)
    QString dropField;                       ///< answer normally without this field
};

/// What the sign-up pages do; data, from resources/sandbox/scenarios/*.json.
struct Scenario
{
    QString name = QStringLiteral("direct");
    QJsonObject data;
};

/// A fake Meta on loopback: Graph API, Facebook's JS SDK and sign-up pages, and the customer's phone. Keeps
/// state, validates as strictly as Meta's OpenAPI file, answers with Meta's envelope and codes. Codes live 30
/// seconds and work once. A product, not a mock: see lib/sandbox/README.md.
class Sandbox : public QObject
{
    Q_OBJECT
public:
    explicit Sandbox(Clock &clock, QObject *parent = nullptr);
    ~Sandbox() override;

    Result<quint16> start(const SandboxOptions &options);
    void stop();
    quint16 port() const;
    QUrl graphBase() const;                        ///< http(s)://127.0.0.1:port
    signup::Environment environment() const;       ///< for sandbox mode without TLS names

    /// The two built-in partners, and the secrets that the sandbox knows them by.
    /// Names for the second are the vault's (lib/vault/secretvault.h).
    static store::PartnerProfile builtInProfile(store::PartnerRole role);
    static QHash<QString, Secret> builtInSecrets(store::PartnerRole role);

    /// What was created so far stays; the scenario's own portfolios, phone and faults come to it.
    void setScenario(const Scenario &scenario);
    const Scenario &scenarioNow() const;
    static QStringList scenarioNames();
    static std::optional<Scenario> scenario(const QString &name);
    /// Faults count calls from when they were added; the first one that fits is played. `endpoint` may carry the verb
    /// ("POST subscribed_apps").
    void addFault(const Fault &fault);
    void clearFaults(); ///< also ends hanging requests, by cutting them

    /// Where Meta would deliver webhooks: the app's callback URL, signed with that app's secret. Verifies the address first.
    void setWebhookTarget(const AppId &app, const QUrl &callback, const Secret &verifyToken);

    /// On a desk no public address leads to the program: https://host/… of a callback is then delivered to `loopback`
    /// (scheme http, 127.0.0.1, port), as a tunnel would.
    void setPublicHost(const QString &host, const QUrl &loopback);

    /// The simulated phone of a person: writes to a business number (digits or E.164). Delivered and read
    /// receipts, and an answer, then happen by themselves after phoneDelay. Nothing happens when no registered business has the number, as in the world.
    void phoneWrites(const QString &businessNumber, const QString &text);

    /// The phones themselves: everything else that people do with WhatsApp, and what they see.
    SimulatedPhone &phone();

    /// The customer opens Meta's hosted link in a browser of their own, a moment later, and goes through its screens
    /// as they are proposed. Nothing happens when no app of this sandbox has the link.
    void customerFollows(const QUrl &hostedLink);

    /// Everything that was called: {at, endpoint, verb, path, status, app, node}; never a secret.
    QJsonArray callLog() const;
    /// By name, or by verb and name ("POST subscribed_apps"); a call counts when it arrives.
    int callCount(const QString &endpoint) const;
    /// Numbers, PIN set or not, subscriptions, allocations, messages; never a secret.
    QJsonObject state() const;

Q_SIGNALS:
    void scenarioChanged(const QString &name);
    void called(const QJsonObject &entry);
    void webhookTargetChecked(const gangway::AppId &app, bool accepted);
    /// The SMS with a verification code reached a number; the code as on the phone, 123-456.
    void verificationCodeSent(const QString &digits, const QString &code);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::sandbox
