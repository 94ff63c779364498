#include "http/trust.h"

#include "http/environmentproxyfactory.h"

#include <QDir>
#include <QNetworkProxyFactory>
#include <QSslError>

namespace gangway::http {

namespace {

/// Reading the system's store takes a tenth of a second and more; it is read once.
const QList<QSslCertificate> &systemCertificates()
{
    static const QList<QSslCertificate> certificates = QSslConfiguration::systemCaCertificates();
    return certificates;
}

} // namespace

QList<QSslCertificate> trustedCertificates()
{
    QList<QSslCertificate> certificates = systemCertificates();
    const auto add = [&certificates](const QList<QSslCertificate> &more) {
        for (const QSslCertificate &certificate : more) {
            if (!certificate.isNull() && !certificates.contains(certificate))
                certificates.append(certificate);
        }
    };
    if (const QString file = qEnvironmentVariable("SSL_CERT_FILE"); !file.isEmpty())
        add(QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString));
    const QStringList folders = qEnvironmentVariable("SSL_CERT_DIR").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            add(QSslCertificate::fromPath(file.filePath(), QSsl::Pem, QSslCertificate::PatternSyntax::FixedString));
    }
    return certificates;
}

namespace {

QSslConfiguration trustingConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(trustedCertificates());
    return configuration;
}

} // namespace

void useSystemTrustAndProxy()
{
    QSslConfiguration::setDefaultConfiguration(trustingConfiguration());
    // The embedded browser asks Qt only whether to use the system's settings and then reads them itself.
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

std::unique_ptr<QNetworkAccessManager> makeNetwork()
{
    auto network = std::make_unique<QNetworkAccessManager>();
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    network->setProxyFactory(new EnvironmentProxyFactory); // owned by the manager from here on
#endif
    return network;
}

bool isTrusted(const QList<QSslCertificate> &chain, const QString &host)
{
    if (chain.isEmpty() || host.isEmpty())
        return false;
    // Qt verifies against the process's default configuration only.
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration::setDefaultConfiguration(trustingConfiguration());
    const bool trusted = QSslCertificate::verify(chain, host).isEmpty();
    QSslConfiguration::setDefaultConfiguration(before);
    return trusted;
}

} // namespace gangway::http
