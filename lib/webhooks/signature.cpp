#include "webhooks/receiver.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace gangway::webhooks {

namespace {
const QByteArray prefix = QByteArrayLiteral("sha256=");
constexpr int hexLength = 64;

bool isHex(const QByteArray &text)
{
    for (const char c : text) {
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')))
            return false;
    }
    return true;
}
} // namespace

QByteArray signatureOf(const QByteArray &raw, const Secret &appSecret)
{
    return prefix + QMessageAuthenticationCode::hash(raw, appSecret.reveal(), QCryptographicHash::Sha256).toHex();
}

QString signatureFault(const QByteArray &raw, const QByteArray &header, const Secret &appSecret)
{
    if (header.isEmpty())
        return QStringLiteral("no signature");
    const QByteArray digits = header.mid(prefix.size());
    if (!header.startsWith(prefix) || digits.size() != hexLength || !isHex(digits))
        return QStringLiteral("malformed signature");
    // Anybody can sign with an empty key.
    if (appSecret.isEmpty() || !equalInConstantTime(prefix + digits.toLower(), signatureOf(raw, appSecret)))
        return QStringLiteral("signed with another secret");
    return {};
}

} // namespace gangway::webhooks
