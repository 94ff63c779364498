#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace gangway::test {

/// gangway-receiver as a process, with its secrets and its database in a folder.
class ReceiverProcess
{
public:
    struct Run
    {
        int code = -1;
        QByteArray out, err;
    };

    explicit ReceiverProcess(const QString &program, const QString &folder) : m_program(program), m_folder(folder)
    {
        writeSecret(QStringLiteral("secret"), secret() + "\n");
        writeSecret(QStringLiteral("token"), "only we know");
    }
    ~ReceiverProcess() { kill(); }

    static QByteArray secret() { return QByteArrayLiteral("614fc2afde15eee07a26b2fe3eaee9b9"); }
    QString file(const QString &name) const { return QDir(m_folder).filePath(name); }
    QString database() const { return file(QStringLiteral("events.db")); }
    void writeSecret(const QString &name, const QByteArray &text) const
    {
        QFile f(file(name));
        if (!f.open(QIODevice::WriteOnly) || f.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        f.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    QStringList arguments() const
    {
        return {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--database"), database(),
                QStringLiteral("--app-secret-file"), file(QStringLiteral("secret")), QStringLiteral("--verify-token-file"), file(QStringLiteral("token"))};
    }

    /// Listens when this returns true.
    bool start(const QStringList &more = {})
    {
        m_process.start(m_program, arguments() + more);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20000))
                return false;
        }
        m_hello = m_process.readLine().trimmed();
        const qsizetype colon = m_hello.lastIndexOf(':');
        m_port = m_hello.mid(colon + 1, m_hello.indexOf('/', colon) - colon - 1).toUShort();
        return m_port != 0;
    }
    quint16 port() const { return m_port; }
    QByteArray hello() const { return m_hello; }
    qint64 id() const { return m_process.processId(); }
    QProcess &process() { return m_process; }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    /// SIGTERM; the exit code.
    int end()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(20000))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
    }

    Run run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(m_program, arguments);
        if (!process.waitForFinished(60000)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Run dump() const { return run({QStringLiteral("--dump"), QStringLiteral("--database"), database()}); }
    static QList<QJsonObject> objects(const QByteArray &lines)
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : lines.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }

private:
    QString m_program;
    QString m_folder;
    QProcess m_process;
    QByteArray m_hello;
    quint16 m_port = 0;
};

} // namespace gangway::test
