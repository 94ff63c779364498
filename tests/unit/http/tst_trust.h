#pragma once

#include "http/client.h"
#include "http/environmentproxyfactory.h"
#include "http/trust.h"
#include "loopback.h"
#include "support/testcertificate.h"
#include "support/testmain.h"

#include <QTemporaryDir>

/// Who is trusted and by which way requests leave.
class TestTrust : public QObject
{
    Q_OBJECT

    using Factory = gangway::http::EnvironmentProxyFactory;

    static QString chosen(const QStringList &environment, const QString &url)
    {
        QProcessEnvironment variables;
        for (const QString &pair : environment)
            variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        Factory factory(variables);
        const QList<QNetworkProxy> proxies = factory.queryProxy(QNetworkProxyQuery(QUrl(url)));
        if (proxies.size() != 1)
            return QStringLiteral("%1 proxies").arg(proxies.size());
        const QNetworkProxy &proxy = proxies.front();
        if (proxy.type() == QNetworkProxy::NoProxy)
            return QStringLiteral("direct");
        const QString type = proxy.type() == QNetworkProxy::Socks5Proxy ? QStringLiteral("socks ") : QString();
        const QString user = proxy.user().isEmpty() ? QString() : proxy.user() + u':' + proxy.password() + u'@';
        return QStringLiteral("%1%2%3:%4").arg(type, user, proxy.hostName()).arg(proxy.port());
    }

    /// A CONNECT proxy that leads every tunnel to `target`, whatever name was asked for.
    struct Tunnel
    {
        QByteArrayList asked;
        QTcpServer server;

        explicit Tunnel(quint16 target, const QByteArray &credentials = {})
        {
            server.listen(QHostAddress::LocalHost);
            QObject::connect(&server, &QTcpServer::newConnection, &server, [this, target, credentials] {
                QTcpSocket *client = server.nextPendingConnection();
                auto buffer = std::make_shared<QByteArray>();
                auto connection = std::make_shared<QMetaObject::Connection>();
                *connection = QObject::connect(client, &QIODevice::readyRead, client, [this, client, buffer, connection, target, credentials] {
                    *buffer += client->readAll();
                    if (!buffer->endsWith("\r\n\r\n"))
                        return;
                    asked.append(std::exchange(*buffer, QByteArray()));
                    if (!credentials.isEmpty() && !asked.back().contains("Proxy-Authorization: Basic " + credentials.toBase64())) {
                        client->write("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
                        return;
                    }
                    QObject::disconnect(*connection);
                    auto *upstream = new QTcpSocket(client);
                    upstream->connectToHost(QHostAddress::LocalHost, target);
                    QObject::connect(upstream, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 OK\r\n\r\n"); });
                    QObject::connect(client, &QIODevice::readyRead, upstream, [client, upstream] { upstream->write(client->readAll()); });
                    QObject::connect(upstream, &QIODevice::readyRead, client, [client, upstream] { client->write(upstream->readAll()); });
                    QObject::connect(upstream, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
                    QObject::connect(client, &QTcpSocket::disconnected, upstream, &QTcpSocket::disconnectFromHost);
                });
            });
        }
    };

    class Environment
    {
    public:
        explicit Environment(QList<std::pair<QByteArray, QByteArray>> values)
        {
            for (const auto &[name, value] : values) {
                m_before.append({name, qgetenv(name.constData())});
                qputenv(name.constData(), value);
            }
        }
        ~Environment()
        {
            for (const auto &[name, value] : m_before)
                value.isNull() ? qunsetenv(name.constData()) : qputenv(name.constData(), value);
        }

    private:
        QList<std::pair<QByteArray, QByteArray>> m_before;
    };

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void readsTheEnvironment_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("proxy");
        const QString graph = QStringLiteral("https://graph.facebook.com/v25.0");
        const auto row = [](const char *name, const QStringList &environment, const QString &url, const char *proxy) {
            QTest::newRow(name) << environment << url << QString::fromLatin1(proxy);
        };
        const auto env = [](const char *text) { return QString::fromLatin1(text).split(u'|'); };
        row("lower", env("https_proxy=http://p.test:3128"), graph, "p.test:3128");
        row("upper", env("HTTPS_PROXY=http://p.test:3128"), graph, "p.test:3128");
        row("lower wins", env("HTTPS_PROXY=http://u.test:1|https_proxy=http://l.test:2"), graph, "l.test:2");
        row("empty lower leaves upper", env("https_proxy=|HTTPS_PROXY=http://u.test:1"), graph, "u.test:1");
        row("no scheme", env("https_proxy=p.test:3128"), graph, "p.test:3128");
        row("no port", env("https_proxy=http://p.test"), graph, "p.test:80");
        row("trailing slash", env("https_proxy=http://p.test:3128/"), graph, "p.test:3128");
        row("https to the proxy", env("https_proxy=https://p.test:3128"), graph, "p.test:3128");
        row("password", env("HTTPS_PROXY=http://us%40er:p%3Aw@p.test:3128"), graph, "us@er:p:w@p.test:3128");
        row("IPv6", env("https_proxy=http://[2001:db8::1]:3128"), graph, "2001:db8::1:3128");
        row("socks", env("all_proxy=socks5h://s.test:1081"), graph, "socks s.test:1081");
        row("socks without port", env("ALL_PROXY=socks5://s.test"), graph, "socks s.test:1080");
        row("the special one wins", env("all_proxy=socks5://s.test|https_proxy=p.test:1"), graph, "p.test:1");
        row("http has its own", env("http_proxy=h.test:1|https_proxy=p.test:2"), QStringLiteral("http://x.test/"), "h.test:1");
        row("http upper", env("HTTP_PROXY=h.test:1"), QStringLiteral("http://x.test/"), "h.test:1");
        row("only http set", env("http_proxy=h.test:1"), graph, "direct");
        row("unreadable", env("https_proxy=http://:::"), graph, "direct");
        row("unknown scheme", env("https_proxy=ftp://p.test:1"), graph, "direct");
        row("loopback name", env("https_proxy=p.test:1"), QStringLiteral("https://localhost:8443/"), "direct");
        row("loopback address", env("https_proxy=p.test:1"), QStringLiteral("https://127.0.0.1:8443/"), "direct");
        row("loopback IPv6", env("https_proxy=p.test:1"), QStringLiteral("https://[::1]:8443/"), "direct");
        row("loopback subdomain", env("http_proxy=p.test:1"), QStringLiteral("http://a.localhost/"), "direct");
        row("not loopback", env("http_proxy=p.test:1"), QStringLiteral("http://localhost.evil.test/"), "p.test:1");
        row("no_proxy host", env("https_proxy=p.test:1|no_proxy=graph.facebook.com"), graph, "direct");
        row("NO_PROXY upper", env("https_proxy=p.test:1|NO_PROXY=graph.facebook.com"), graph, "direct");
        row("suffix", env("https_proxy=p.test:1|no_proxy=a.test, facebook.com"), graph, "direct");
        row("dotted suffix", env("https_proxy=p.test:1|no_proxy=.facebook.com"), graph, "direct");
        row("star suffix", env("https_proxy=p.test:1|no_proxy=*.facebook.com"), graph, "direct");
        row("case", env("https_proxy=p.test:1|no_proxy=Facebook.COM"), QStringLiteral("https://GRAPH.facebook.com/"), "direct");
        row("no label boundary", env("https_proxy=p.test:1|no_proxy=book.com"), graph, "p.test:1");
        row("longer name", env("https_proxy=p.test:1|no_proxy=facebook.com"), QStringLiteral("https://facebook.com.evil.test/"), "p.test:1");
        row("everything", env("https_proxy=p.test:1|no_proxy=*"), graph, "direct");
        row("with port", env("https_proxy=p.test:1|no_proxy=graph.facebook.com:443"), graph, "direct");
        row("with another port", env("https_proxy=p.test:1|no_proxy=graph.facebook.com:8443"), graph, "p.test:1");
        row("address", env("https_proxy=p.test:1|no_proxy=10.0.0.5"), QStringLiteral("https://10.0.0.5/"), "direct");
        row("range", env("https_proxy=p.test:1|no_proxy=10.0.0.0/8"), QStringLiteral("https://10.1.2.3/"), "direct");
        row("outside the range", env("https_proxy=p.test:1|no_proxy=10.0.0.0/8"), QStringLiteral("https://11.1.2.3/"), "p.test:1");
        row("blanks and semicolons", env("https_proxy=p.test:1|no_proxy= a.test ; ,facebook.com "), graph, "direct");
    }
    void readsTheEnvironment()
    {
        QFETCH(QStringList, environment);
        QFETCH(QString, url);
        QFETCH(QString, proxy);
        QCOMPARE(chosen(environment, url), proxy);
    }

    void tunnelsThroughTheProxy_data()
    {
        QTest::addColumn<QByteArray>("credentials");
        QTest::addColumn<bool>("givesThem");
        QTest::newRow("open") << QByteArray() << false;
        QTest::newRow("with password") << QByteArray("us@er:p:w") << true;
        QTest::newRow("password missing") << QByteArray("us@er:p:w") << false;
    }
    void tunnelsThroughTheProxy()
    {
        QFETCH(QByteArray, credentials);
        QFETCH(bool, givesThem);
        using namespace gangway;
        const auto made = test::TestCertificate::make({"DNS:graph.facebook.com"});
        test::Loopback server([](QTcpSocket *socket, const QByteArray &) { socket->write(test::Loopback::answer(200, "{\"ok\":1}")); });
        server.useTls(made.chainPem, made.privateKeyPem);
        Tunnel tunnel(server.serverPort(), credentials);
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("ca.pem")), made.authorityPem);
        const QByteArray login = givesThem ? QByteArray("us%40er:p%3Aw@") : QByteArray();
        const Environment environment({{"HTTPS_PROXY", "http://" + login + "127.0.0.1:" + QByteArray::number(tunnel.server.serverPort())},
                                       {"https_proxy", ""}, {"no_proxy", ""}, {"NO_PROXY", ""},
                                       {"SSL_CERT_FILE", folder.filePath(QStringLiteral("ca.pem")).toLocal8Bit()}});
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        http::useSystemTrustAndProxy();
        const auto network = http::makeNetwork();
        SystemClock clock;
        http::Client client(*network, clock, QUrl(QStringLiteral("https://graph.facebook.com")), QStringLiteral("t"));
        QObject guard;
        std::optional<Result<http::Response>> answer;
        http::Request request;
        request.verb = http::Verb::Post;
        request.path = {QStringLiteral("v25.0"), QStringLiteral("1")};
        request.timeout = std::chrono::seconds(20);
        client.send(request).then(&guard, [&](Result<http::Response> r) { answer = std::move(r); });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20000);
        QSslConfiguration::setDefaultConfiguration(before);
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        QVERIFY(!tunnel.asked.isEmpty());
        QVERIFY(tunnel.asked.front().startsWith("CONNECT graph.facebook.com:443 "));
        const QByteArray trouble = *answer ? QByteArray() : describe(answer->error()).toUtf8();
        if (credentials.isEmpty() || givesThem) {
            QVERIFY2(answer->has_value(), trouble.constData());
            QCOMPARE((*answer)->body, QByteArray("{\"ok\":1}"));
            QCOMPARE(int(server.requests.size()), 1);
            QVERIFY(!server.requests.front().contains("Proxy-Authorization"));
        } else {
            QCOMPARE(answer->error().kind, Error::Kind::Offline);
            QVERIFY(!answer->error().mayHaveLeft);
            QCOMPARE(int(server.requests.size()), 0);
        }
    }
    void loopbackNeedsNoProxy()
    {
        using namespace gangway;
        test::Loopback server([](QTcpSocket *socket, const QByteArray &) { socket->write(test::Loopback::answer(200, "{}")); });
        const Environment environment({{"http_proxy", "http://127.0.0.1:9"}, {"https_proxy", "http://127.0.0.1:9"}});
        const auto network = http::makeNetwork();
        SystemClock clock;
        for (const QString &host : {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}) {
            http::Client client(*network, clock, server.url(host), QStringLiteral("t"));
            QObject guard;
            std::optional<Result<http::Response>> answer;
            client.send(http::Request()).then(&guard, [&](Result<http::Response> r) { answer = std::move(r); });
            QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20000);
            QVERIFY(answer->has_value());
        }
    }

    void trustsWhatTheAdministratorNames()
    {
        const auto made = gangway::test::TestCertificate::make({"DNS:graph.facebook.com", "DNS:*.fbcdn.test"});
        const QList<QSslCertificate> chain = QSslCertificate::fromData(made.chainPem, QSsl::Pem);
        const QString host = QStringLiteral("graph.facebook.com");
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(QStringLiteral("certs"));
        write(folder.filePath(QStringLiteral("certs/0.pem")), made.authorityPem);
        write(folder.filePath(QStringLiteral("certs/notes.txt")), "no certificate");

        QVERIFY(!gangway::http::isTrusted(chain, host));
        const qsizetype systemCount = gangway::http::trustedCertificates().size();
        for (const QByteArray &variable : {QByteArray("SSL_CERT_FILE"), QByteArray("SSL_CERT_DIR")}) {
            const bool isFile = variable == "SSL_CERT_FILE";
            const Environment environment({{variable, folder.filePath(isFile ? QStringLiteral("certs/0.pem") : QStringLiteral("certs")).toLocal8Bit()}});
            QCOMPARE(gangway::http::trustedCertificates().size(), systemCount + 1);
            QVERIFY(gangway::http::isTrusted(chain, host));
            QVERIFY(gangway::http::isTrusted(chain, QStringLiteral("static.fbcdn.test")));
            QVERIFY(!gangway::http::isTrusted(chain, QStringLiteral("www.facebook.com")));
            QVERIFY(!gangway::http::isTrusted(chain, QString()));
            QVERIFY(!gangway::http::isTrusted({}, host));
        }
        QVERIFY(!gangway::http::isTrusted(chain, host));
        const Environment nothing({{"SSL_CERT_FILE", "/nowhere/ca.pem"}, {"SSL_CERT_DIR", "/nowhere:/neither"}});
        QCOMPARE(gangway::http::trustedCertificates().size(), systemCount);
    }
};
