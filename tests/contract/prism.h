#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace gangway::test {

/// Prism, mocking Meta's OpenAPI description on a free port of 127.0.0.1 and judging every request.
/// The description gives several endpoints the one-segment shape /{Version}/{some id}, of which Prism takes the
/// first; the copy that is mocked keeps only the one that the test names. The copy lives in a folder of its own
/// and goes with it.
class Prism
{
public:
    /// The program; empty when it is not installed.
    static QString program()
    {
        const QStringList places{qEnvironmentVariable("GANGWAY_PRISM"),
                                 QStringLiteral(GANGWAY_BINARY_DIR "/npm/node_modules/.bin/prism"),
                                 QStringLiteral(GANGWAY_HOME_CACHE "/node_modules/.bin/prism"),
                                 QDir::homePath() + QStringLiteral("/.cache/gangway/npm/node_modules/.bin/prism")};
        for (const QString &place : places) {
            if (!place.isEmpty() && QFileInfo(place).isExecutable())
                return place;
        }
        return {};
    }
    /// Meta's description; empty when it is not there.
    static QString description()
    {
        const QString named = qEnvironmentVariable("GANGWAY_OPENAPI");
        const QStringList places{named, QStringLiteral(GANGWAY_SOURCE_DIR "/../shared/openapi/business-messaging-api_v23.0.yaml")};
        for (const QString &place : places) {
            if (!place.isEmpty() && QFileInfo(place).isFile())
                return QFileInfo(place).absoluteFilePath();
            if (!named.isEmpty())
                return {}; // what was named counts, and it is not there
        }
        return {};
    }

    explicit Prism(const QString &nodePath)
    {
        QFile source(description());
        QFile copy(m_folder.filePath(QStringLiteral("openapi.yaml")));
        if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            return;
        bool inPaths = false;
        bool skipping = false;
        while (!source.atEnd()) {
            const QByteArray line = source.readLine();
            if (!line.isEmpty() && line.front() > ' ' && line.front() != '#') {
                inPaths = line.startsWith("paths:");
                skipping = false;
            } else if (inPaths && line.startsWith("  /")) {
                const QByteArray path = line.trimmed().chopped(1);
                skipping = path.count('/') == 2 && path.startsWith("/{Version}/{") && path != nodePath.toLatin1();
                m_pathsKept += skipping ? 0 : 1;
            }
            if (!skipping)
                copy.write(line);
        }
        copy.close();
        {
            QTcpServer probe;
            probe.listen(QHostAddress::LocalHost);
            m_port = probe.serverPort();
        }
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("prism.log")));
        m_process.start(program(), {QStringLiteral("mock"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                                    QString::number(m_port), copy.fileName()});
    }
    ~Prism()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished(5000);
        }
    }

    int pathsKept() const { return m_pathsKept; }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// True as soon as somebody listens on the port; Prism opens it when the description is read.
    bool isListening() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(500);
    }
    QUrl url() const
    {
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setPort(m_port);
        return url;
    }
    QByteArray log() const
    {
        QFile file(m_folder.filePath(QStringLiteral("prism.log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().right(2000) : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    int m_pathsKept = 0;
};

} // namespace gangway::test
