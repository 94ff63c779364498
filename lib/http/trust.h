#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>

namespace gangway::http {

/// The certificates that decide whom we trust: the system's store, plus what SSL_CERT_FILE and SSL_CERT_DIR
/// name (OpenSSL's own convention, which administrators of Linux desktops use).
QList<QSslCertificate> trustedCertificates();

/// Makes trustedCertificates() and the system proxy the default of every QNetworkAccessManager and of the
/// embedded browser, which follows Qt's "use the system configuration". Call once, after QCoreApplication.
void useSystemTrustAndProxy();

/// A network for Clients: trusts trustedCertificates() and, on Linux, reads HTTPS_PROXY, HTTP_PROXY, ALL_PROXY
/// and NO_PROXY itself, because Qt's own reading knows fewer forms of them (see EnvironmentProxyFactory).
/// Loopback targets never go through a proxy.
std::unique_ptr<QNetworkAccessManager> makeNetwork();

/// True when `chain` (leaf first) is valid for `host` now according to trustedCertificates().
bool isTrusted(const QList<QSslCertificate> &chain, const QString &host);

} // namespace gangway::http
