#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace gangway::test {

/// A server of raw bytes on 127.0.0.1 that counts what reaches it and does with it what the test says: the
/// proof of what Qt puts on the wire, which no double of QNetworkAccessManager can give.
class Loopback final : public QTcpServer
{
public:
    using Script = std::function<void(QTcpSocket *, const QByteArray &request)>;

    explicit Loopback(Script script) : m_script(std::move(script)) { listen(QHostAddress::LocalHost); }

    /// From now on speaks TLS with this key and chain.
    void useTls(const QByteArray &chainPem, const QByteArray &keyPem)
    {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setLocalCertificateChain(QSslCertificate::fromData(chainPem, QSsl::Pem));
        m_tls->setPrivateKey(QSslKey(keyPem, QSsl::Ec, QSsl::Pem));
        m_tls->setPeerVerifyMode(QSslSocket::VerifyNone);
    }
    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        QUrl url;
        url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
        url.setHost(host);
        url.setPort(serverPort());
        return url;
    }

    QByteArrayList requests; ///< whole requests, in the order of arrival
    int connections = 0;
    int closedByPeer = 0;

    static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        const auto buffer = std::make_shared<QByteArray>(); // lives as long as the connection below
        connect(socket, &QAbstractSocket::disconnected, this, [this] { ++closedByPeer; });
        connect(socket, &QIODevice::readyRead, this, [this, socket, buffer] { take(socket, *buffer); });
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    }

private:
    void take(QTcpSocket *socket, QByteArray &buffer)
    {
        buffer += socket->readAll();
        for (;;) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = buffer.left(end).toLower();
            const qsizetype at = head.indexOf("\r\ncontent-length:");
            const qsizetype length = at < 0 ? 0 : head.mid(at + 17).split('\r').first().trimmed().toLongLong();
            if (buffer.size() < end + 4 + length)
                return;
            const QByteArray request = buffer.left(end + 4 + length);
            buffer.remove(0, request.size());
            requests.append(request);
            m_script(socket, request);
        }
    }

    Script m_script;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace gangway::test
