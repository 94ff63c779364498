#include "webhooks/intake.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/core_names.h>
#include <openssl/params.h>

#include <array>
#include <memory>

namespace gangway::webhooks {

namespace {
using Digest = std::array<unsigned char, 32>;
const QByteArray prefix = QByteArrayLiteral("sha256=");

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

// Looking an algorithm up by its name takes about as long as using it on a webhook; so each is looked up once.
EVP_MD *sha256()
{
    static EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return algorithm;
}

EVP_MAC_CTX *hmacContext()
{
    struct Free
    {
        void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
    };
    static thread_local const std::unique_ptr<EVP_MAC_CTX, Free> context = [] {
        EVP_MAC *hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
        std::unique_ptr<EVP_MAC_CTX, Free> made(EVP_MAC_CTX_new(hmac));
        EVP_MAC_free(hmac); // the context keeps its own reference
        return made;
    }();
    return context.get();
}

// Nothing when the library fails: then nothing is valid.
std::optional<Digest> keyedDigest(const QByteArray &raw, const Secret &appSecret)
{
    Digest digest{};
    const QByteArray &key = appSecret.reveal();
    char name[] = "SHA256";
    const OSSL_PARAM algorithm[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name, 0), OSSL_PARAM_construct_end()};
    EVP_MAC_CTX *context = hmacContext();
    std::size_t length = 0;
    // An empty key as text, because a null one would mean the key of the time before.
    if (!context || EVP_MAC_init(context, key.isEmpty() ? bytesOf(QByteArrayLiteral("")) : bytesOf(key), std::size_t(key.size()), algorithm) != 1
        || EVP_MAC_update(context, bytesOf(raw), std::size_t(raw.size())) != 1
        || EVP_MAC_final(context, digest.data(), &length, digest.size()) != 1 || length != digest.size())
        return std::nullopt;
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
    const std::optional<Digest> digest = keyedDigest(raw, appSecret);
    return digest ? prefix + QByteArray(reinterpret_cast<const char *>(digest->data()), qsizetype(digest->size())).toHex() : QByteArray();
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
    const std::optional<Digest> ours = keyedDigest(raw, appSecret);
    if (!ours || CRYPTO_memcmp(claimed->data(), ours->data(), ours->size()) != 0)
        return QStringLiteral("signed with another secret");
    return {};
}

QByteArray eventDigest(const QByteArray &raw, const QString &appId)
{
    Digest digest{};
    // No JSON text begins with an app's id and a line's end, so the two kinds never meet.
    const QByteArray whole = appId.isEmpty() ? raw : appId.toUtf8() + '\n' + raw;
    EVP_Digest(whole.constData(), std::size_t(whole.size()), digest.data(), nullptr, sha256(), nullptr);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
}

} // namespace gangway::webhooks
