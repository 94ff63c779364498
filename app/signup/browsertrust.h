#pragma once

namespace gangway::app {

/// Makes the certificates of the system's store (http::trustedCertificates(), so also SSL_CERT_FILE and
/// SSL_CERT_DIR) trusted roots of the embedded browser, in this process's memory only.
///
/// On Linux Chromium asks NSS, which knows Mozilla's list and ~/.pki/nssdb but not /etc/ssl/certs, where an
/// administrator adds a company's own authority. NSS is therefore started here, without a personal database,
/// before Chromium does it. Nothing is written to disk. Elsewhere Chromium reads the system's store by itself.
/// Call before the first QWebEngineProfile; again is harmless and takes up certificates added meanwhile.
/// False when NSS could not be found or started; the browser then trusts Mozilla's list alone.
bool trustSystemStoreInBrowser();

} // namespace gangway::app
