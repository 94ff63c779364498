#pragma once

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace gangway::test {

/// An HTTP proxy for CONNECT that leads every host to one local TLS server, whatever the name: Meta's own host
/// names without a network. Counts the tunnels; asks for credentials when told to. Runs in the thread that made
/// it and needs its event loop.
///
/// Use: `ConnectProxy proxy(serverPort); qputenv("HTTPS_PROXY", proxy.url().toUtf8());`
class ConnectProxy : public QTcpServer
{
public:
    explicit ConnectProxy(quint16 target = 0, QObject *parent = nullptr) : QTcpServer(parent), m_target(target)
    {
        listen(QHostAddress::LocalHost);
    }

    void setTarget(quint16 port) { m_target = port; }
    /// Leads one host elsewhere than the others; port 0 refuses it.
    void route(const QString &host, quint16 port) { m_routes.insert(host, port); }
    void clearRoutes() { m_routes.clear(); }
    void requireCredentials(const QString &user, const QString &password)
    {
        m_credentials = "Basic " + (user + QLatin1Char(':') + password).toUtf8().toBase64();
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    QString url(const QString &user, const QString &password) const
    {
        return QStringLiteral("http://%1:%2@127.0.0.1:%3").arg(user, password).arg(serverPort());
    }

    int tunnels() const { return int(m_hosts.size()); }
    int tunnels(const QString &host) const { return int(m_hosts.count(host)); }
    /// Hosts in the order of their tunnels, with repetitions.
    QStringList hosts() const { return m_hosts; }
    int refusedForCredentials() const { return m_refused; }
    void resetCounts()
    {
        m_hosts.clear();
        m_refused = 0;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *client = new QTcpSocket(this);
        client->setSocketDescriptor(descriptor);
        auto head = std::make_shared<QByteArray>();
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, head] { readHead(client, *head); });
    }

private:
    void readHead(QTcpSocket *client, QByteArray &head)
    {
        head += client->readAll();
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end < 0) {
            if (head.size() > 16 * 1024)
                client->abort();
            return;
        }
        const QList<QByteArray> lines = head.left(end).split('\n');
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        const QByteArray rest = head.mid(end + 4);
        head.clear();
        if (words.size() < 3 || words.at(0) != "CONNECT") {
            answer(client, "405 Method Not Allowed");
            return;
        }
        if (!m_credentials.isEmpty()) {
            bool right = false;
            for (const QByteArray &line : lines) {
                const qsizetype colon = line.indexOf(':');
                if (line.left(colon).trimmed().toLower() == "proxy-authorization")
                    right = line.mid(colon + 1).trimmed() == m_credentials;
            }
            if (!right) {
                ++m_refused;
                answer(client, "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"");
                return;
            }
        }
        const QString host = QString::fromLatin1(words.at(1).left(words.at(1).lastIndexOf(':')));
        const quint16 port = m_routes.value(host, m_target);
        if (port == 0) {
            answer(client, "502 Bad Gateway");
            return;
        }
        m_hosts.append(host);
        join(client, port, rest);
    }

    static void answer(QTcpSocket *client, const QByteArray &status)
    {
        client->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
    }

    static void join(QTcpSocket *client, quint16 port, const QByteArray &early)
    {
        client->disconnect(SIGNAL(readyRead()));
        auto *server = new QTcpSocket(client);
        QObject::connect(server, &QTcpSocket::connected, client, [client, server, early] {
            client->write("HTTP/1.1 200 Connection established\r\n\r\n");
            if (!early.isEmpty())
                server->write(early);
        });
        QObject::connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        QObject::connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        QObject::connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        QObject::connect(client, &QTcpSocket::disconnected, server, [server] { server->abort(); });
        QObject::connect(server, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
        server->connectToHost(QHostAddress::LocalHost, port);
    }

    quint16 m_target = 0;
    QHash<QString, quint16> m_routes;
    QByteArray m_credentials;
    QStringList m_hosts;
    int m_refused = 0;
};

} // namespace gangway::test
