#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

namespace gangway::http {

/// The certificates that decide whom we trust: the system's store, plus what SSL_CERT_FILE and SSL_CERT_DIR
/// name (OpenSSL's own convention, which administrators of Linux desktops use).
QList<QSslCertificate> trustedCertificates();

/// Makes trustedCertificates() and the system proxy (environment variables HTTPS_PROXY, HTTP_PROXY, NO_PROXY
/// on Linux) the default of every QNetworkAccessManager of the process. Call once, after QCoreApplication.
void useSystemTrustAndProxy();

/// True when `chain` (leaf first) is valid for `host` now according to trustedCertificates().
bool isTrusted(const QList<QSslCertificate> &chain, const QString &host);

} // namespace gangway::http
