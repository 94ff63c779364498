#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace gangway::test {

/// A certificate made for one run: an authority of its own and a server certificate for the given names. Nothing
/// of it is ever written by this class. Link OpenSSL::Crypto.
struct TestCertificate
{
    QByteArray authorityPem;  ///< what the client has to trust
    QByteArray chainPem;      ///< server certificate followed by the authority
    QByteArray privateKeyPem;

    /// Entries such as "DNS:graph.facebook.com" or "IP:127.0.0.1".
    static TestCertificate make(const QByteArrayList &names)
    {
        const Key authorityKey(EVP_EC_gen("P-256"), EVP_PKEY_free);
        const Key serverKey(EVP_EC_gen("P-256"), EVP_PKEY_free);
        const Cert authority = certificate(authorityKey.get(), authorityKey.get(), nullptr, "Gangway test authority",
                                           {{NID_basic_constraints, "critical,CA:TRUE"}, {NID_key_usage, "critical,keyCertSign,cRLSign"}});
        const Cert server = certificate(serverKey.get(), authorityKey.get(), authority.get(), "Gangway test server",
                                        {{NID_subject_alt_name, names.join(',')}, {NID_ext_key_usage, "serverAuth"}});
        TestCertificate made;
        made.authorityPem = pem([&](BIO *bio) { PEM_write_bio_X509(bio, authority.get()); });
        made.chainPem = pem([&](BIO *bio) { PEM_write_bio_X509(bio, server.get()); }) + made.authorityPem;
        made.privateKeyPem = pem([&](BIO *bio) {
            PEM_write_bio_PrivateKey(bio, serverKey.get(), nullptr, nullptr, 0, nullptr, nullptr);
        });
        return made;
    }

private:
    using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
    using Cert = std::unique_ptr<X509, decltype(&X509_free)>;

    static Cert certificate(EVP_PKEY *key, EVP_PKEY *signer, X509 *issuer, const char *name,
                            const QList<std::pair<int, QByteArray>> &extensions)
    {
        Cert made(X509_new(), X509_free);
        X509_set_version(made.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(made.get()), issuer ? 2 : 1);
        X509_gmtime_adj(X509_getm_notBefore(made.get()), -24 * 3600);
        X509_gmtime_adj(X509_getm_notAfter(made.get()), 30L * 24 * 3600);
        X509_set_pubkey(made.get(), key);
        X509_NAME *subject = X509_get_subject_name(made.get());
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
        X509_set_issuer_name(made.get(), issuer ? X509_get_subject_name(issuer) : subject);
        X509V3_CTX context;
        X509V3_set_ctx_nodb(&context);
        X509V3_set_ctx(&context, issuer ? issuer : made.get(), made.get(), nullptr, nullptr, 0);
        for (const auto &[id, value] : extensions) {
            if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData())) {
                X509_add_ext(made.get(), extension, -1);
                X509_EXTENSION_free(extension);
            }
        }
        X509_sign(made.get(), signer, EVP_sha256());
        return made;
    }

    template <typename Write>
    static QByteArray pem(Write write)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
        write(bio.get());
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return QByteArray(data, qsizetype(size));
    }
};

} // namespace gangway::test
