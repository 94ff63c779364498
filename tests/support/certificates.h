#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace gangway::test {

/// A certificate authority and a server certificate for Meta's host names, made for one run by the openssl
/// command and forgotten with it. The authority is what a test puts into the trust store.
class Certificates
{
public:
    bool make(const QString &names = QStringLiteral("DNS:facebook.com,DNS:*.facebook.com,DNS:*.facebook.net,DNS:*.fbcdn.net,DNS:localhost,IP:127.0.0.1"))
    {
        if (!m_folder.isValid())
            return false;
        QFile extensions(m_folder.filePath(QStringLiteral("leaf.ext")));
        if (!extensions.open(QIODevice::WriteOnly))
            return false;
        extensions.write("subjectAltName=" + names.toLatin1() + "\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n");
        extensions.close();
        return run({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "7", "-keyout", "ca.key", "-out", "ca.pem", "-subj",
                    "/CN=Gangway test authority", "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign"})
            && run({"req", "-newkey", "rsa:2048", "-nodes", "-keyout", "leaf.key", "-out", "leaf.csr", "-subj", "/CN=*.facebook.com"})
            && run({"x509", "-req", "-in", "leaf.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "7", "-out", "leaf.pem", "-extfile", "leaf.ext"});
    }
    QString authorityFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    QByteArray chainPem() const { return read("leaf.pem") + read("ca.pem"); }
    QByteArray keyPem() const { return read("leaf.key"); }

private:
    bool run(const QList<const char *> &words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QStringList arguments;
        for (const char *word : words)
            arguments.append(QLatin1String(word));
        process.start(QStringLiteral("openssl"), arguments);
        return process.waitForFinished(30000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    QByteArray read(const char *name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

} // namespace gangway::test
