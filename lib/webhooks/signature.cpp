#include "webhooks/intake.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace gangway::webhooks {

namespace {
using Digest = std::array<unsigned char, 32>;
const QByteArray prefix = QByteArrayLiteral("sha256=");

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

Digest keyedDigest(const QByteArray &raw, const Secret &appSecret)
{
    Digest digest{};
    const QByteArray &key = appSecret.reveal();
    HMAC(EVP_sha256(), key.constData(), int(key.size()), bytesOf(raw), std::size_t(raw.size()), digest.data(), nullptr);
    return digest;
}

int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// Strict, unlike QByteArray::fromHex, which steps over what is no digit.
std::optional<Digest> fromHex(const char *digits, qsizetype count)
{
    Digest digest{};
    if (count != qsizetype(2 * digest.size()))
        return std::nullopt;
    for (std::size_t i = 0; i < digest.size(); ++i) {
        const int high = digitValue(digits[2 * i]);
        const int low = digitValue(digits[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        digest[i] = static_cast<unsigned char>(16 * high + low);
    }
    return digest;
}
} // namespace

QByteArray signatureOf(const QByteArray &raw, const Secret &appSecret)
{
    const Digest digest = keyedDigest(raw, appSecret);
    return prefix + QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toHex();
}

QString signatureFault(const QByteArray &raw, const QByteArray &header, const Secret &appSecret)
{
    if (header.isEmpty())
        return QStringLiteral("no signature");
    const std::optional<Digest> claimed = header.startsWith(prefix)
        ? fromHex(header.constData() + prefix.size(), header.size() - prefix.size()) : std::nullopt;
    if (!claimed)
        return QStringLiteral("malformed signature");
    // Anybody can sign with an empty key.
    if (appSecret.isEmpty())
        return QStringLiteral("signed with another secret");
    const Digest ours = keyedDigest(raw, appSecret);
    if (CRYPTO_memcmp(claimed->data(), ours.data(), ours.size()) != 0)
        return QStringLiteral("signed with another secret");
    return {};
}

QByteArray eventDigest(const QByteArray &raw, const QString &appId)
{
    Digest digest{};
    // No JSON text begins with an app's id and a line's end, so the two kinds never meet.
    const QByteArray whole = appId.isEmpty() ? raw : appId.toUtf8() + '\n' + raw;
    EVP_Digest(whole.constData(), std::size_t(whole.size()), digest.data(), nullptr, EVP_sha256(), nullptr);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
}

} // namespace gangway::webhooks
