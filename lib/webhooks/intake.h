#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "httpserver/httpserver.h"

#include <memory>

namespace gangway::store {
class Database;
}

namespace gangway::webhooks {

struct ReceiverOptions
{
    httpserver::ServerOptions server;
    QString path = QStringLiteral("/webhook");
    /// Whose webhooks they are: the same body is one event per app. Empty where one database serves one app only.
    QString appId;
    Secret appSecret;
    Secret verifyToken;
};

/// "sha256=<hex>" over the raw bytes, as Meta sends it in X-Hub-Signature-256.
QByteArray signatureOf(const QByteArray &raw, const Secret &appSecret);
/// Empty when valid; else "no signature", "malformed signature" or "signed with another secret".
QString signatureFault(const QByteArray &raw, const QByteArray &header, const Secret &appSecret);
/// What makes a redelivery recognised: SHA-256 over the raw body, after the app's id where one is given.
QByteArray eventDigest(const QByteArray &raw, const QString &appId);

/// The way of a request from the socket to the disk: address verification, signature, summary, group commit, answer.
/// 200 is said after the commit and never before. Works without an event loop, so that the windowless receiver is
/// nothing but this; does not decode and does not tell what it stored.
class Intake
{
public:
    /// All called on the server's thread or the database's writer thread; may be empty.
    struct News
    {
        std::function<void(bool accepted)> verified;
        std::function<void(QDateTime receivedAt)> accepted; ///< an event is on the disk, new or not
        std::function<void(bool stored)> batch;             ///< after the answers of a batch
    };

    Intake(store::Database &database, const Clock &clock, News news = {});
    ~Intake(); ///< stops; what is being written is still written

    /// Errors: Rejected "no-app-secret" or "receiver-path"; what the server says when it cannot listen.
    Result<quint16> start(const ReceiverOptions &options);
    /// Takes nothing new, answers what has begun, for so long at most; then stop().
    void finish(std::chrono::milliseconds patience);
    /// Requests not yet answered are dropped; Meta delivers them again.
    void stop();
    bool isListening() const;
    quint16 port() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::webhooks
