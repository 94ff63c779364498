#include "app/signup/browsertrust.h"

#include "core/log.h"
#include "http/trust.h"

#include <QLibrary>
#include <QSet>

namespace gangway::app {

#ifdef Q_OS_LINUX
namespace {

// The five functions of NSS that are needed, as its stable C interface declares them (cert.h, nss.h). The
// library itself is always there: WebEngine links it.
struct Item
{
    int type;
    unsigned char *data;
    unsigned int length;
};
struct Trust
{
    unsigned int ssl;
    unsigned int email;
    unsigned int objectSigning;
};
constexpr unsigned int validAuthority = 1u << 3;   // CERTDB_VALID_CA
constexpr unsigned int trustedAuthority = 1u << 4; // CERTDB_TRUSTED_CA

using IsInitialized = int (*)();
using NoDbInit = int (*)(const char *);
using DefaultDatabase = void *(*)();
using NewTemporary = void *(*)(void *, Item *, char *, int, int);
using ChangeTrust = int (*)(void *, void *, Trust *);

} // namespace

bool trustSystemStoreInBrowser()
{
    QLibrary nss(QStringLiteral("libnss3.so"));
    nss.setLoadHints(QLibrary::PreventUnloadHint);
    const auto isInitialized = reinterpret_cast<IsInitialized>(nss.resolve("NSS_IsInitialized"));
    const auto noDbInit = reinterpret_cast<NoDbInit>(nss.resolve("NSS_NoDB_Init"));
    const auto defaultDatabase = reinterpret_cast<DefaultDatabase>(nss.resolve("CERT_GetDefaultCertDB"));
    const auto newTemporary = reinterpret_cast<NewTemporary>(nss.resolve("CERT_NewTempCertificate"));
    const auto changeTrust = reinterpret_cast<ChangeTrust>(nss.resolve("CERT_ChangeCertTrust"));
    if (!isInitialized || !noDbInit || !defaultDatabase || !newTemporary || !changeTrust) {
        qCWarning(lcSignup) << "the system's certificates are unknown to the embedded browser:" << nss.errorString();
        return false;
    }
    if (!isInitialized() && noDbInit(nullptr) != 0) {
        qCWarning(lcSignup) << "the system's certificates are unknown to the embedded browser: NSS did not start";
        return false;
    }

    static QSet<QByteArray> known;
    int added = 0;
    const auto certificates = http::trustedCertificates();
    for (const auto &certificate : certificates) {
        QByteArray der = certificate.toDer();
        if (known.contains(der))
            continue;
        Item item{0, reinterpret_cast<unsigned char *>(der.data()), static_cast<unsigned int>(der.size())};
        // Kept for the life of the process on purpose: NSS forgets a temporary certificate with its last owner.
        void *temporary = newTemporary(defaultDatabase(), &item, nullptr, 0, 1);
        Trust trust{validAuthority | trustedAuthority, 0, 0};
        if (temporary && changeTrust(defaultDatabase(), temporary, &trust) == 0) {
            known.insert(der);
            ++added;
        }
    }
    qCDebug(lcSignup) << "the embedded browser trusts" << known.size() << "certificates of the system," << added << "new";
    return true;
}
#else
bool trustSystemStoreInBrowser()
{
    return true;
}
#endif

} // namespace gangway::app
