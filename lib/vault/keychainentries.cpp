#include "vault/keychainentries.h"

#include "core/log.h"

#include <QPointer>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#define GANGWAY_FREEDESKTOP_KEYRING
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

#include <qt6keychain/keychain.h>

namespace gangway {

QString KeychainEntries::missingEntry()
{
    return QStringLiteral("missing");
}

bool KeychainEntries::isMissing(const std::optional<Error> &trouble)
{
    return trouble && trouble->detail == missingEntry();
}

namespace {

#ifdef GANGWAY_FREEDESKTOP_KEYRING
// libsecret reports "nobody answers to org.freedesktop.secrets", "no session bus" and every other D-Bus trouble
// as one and the same OtherError. The remote error's name is never translated; a bus that is not there at all
// is asked for, because GLib's sentence about it is.
bool looksLikeNoKeyring(const QString &message)
{
    for (const QLatin1String name : {QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown"),
                                     QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner"),
                                     QLatin1String("org.freedesktop.DBus.Error.Spawn"),
                                     QLatin1String("org.freedesktop.DBus.Error.NoServer"),
                                     QLatin1String("org.freedesktop.DBus.Error.Disconnected")}) {
        if (message.contains(name))
            return true;
    }
    return !QDBusConnection::sessionBus().isConnected();
}

bool looksLikeLocked(const QString &message)
{
    return message.contains(QLatin1String("org.freedesktop.Secret.Error.IsLocked"));
}
#endif

Error troubleOf(const QKeychain::Job &job)
{
    const QString text = job.errorString();
    const auto make = [&text](QLatin1String word) {
        return Error::make(Error::Kind::Secret, text.isEmpty() ? QString(word) : QStringLiteral("%1: %2").arg(word, text));
    };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return Error::make(Error::Kind::Secret, KeychainEntries::missingEntry());
    case QKeychain::AccessDeniedByUser:
        return make(QLatin1String("denied"));
    case QKeychain::AccessDenied:
#ifdef GANGWAY_FREEDESKTOP_KEYRING
        // The only thing that QtKeychain's libsecret backend calls AccessDenied is SECRET_ERROR_IS_LOCKED.
        return make(QLatin1String("locked"));
#else
        return make(QLatin1String("denied"));
#endif
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return make(QLatin1String("no-backend"));
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
#ifdef GANGWAY_FREEDESKTOP_KEYRING
    if (looksLikeLocked(text))
        return make(QLatin1String("locked"));
    if (looksLikeNoKeyring(text))
        return make(QLatin1String("no-backend"));
#endif
    return make(QLatin1String("failed"));
}

class SystemKeychainEntries final : public KeychainEntries
{
public:
    explicit SystemKeychainEntries(const QString &service) : m_service(service) {}

    void read(const QString &key, QObject *guard, Answer answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        begin(job, key, guard, [job, answer = std::move(answer)](std::optional<Error> trouble, const QByteArray &) {
            const QByteArray value = trouble ? QByteArray() : job->binaryData();
            answer(std::move(trouble), value);
        });
    }
    void write(const QString &key, const QByteArray &value, QObject *guard, Answer answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(value);
        begin(job, key, guard, std::move(answer));
    }
    void remove(const QString &key, QObject *guard, Answer answer) override
    {
        begin(new QKeychain::DeletePasswordJob(m_service), key, guard, std::move(answer));
    }

private:
    // Jobs have no parent and delete themselves: one that hangs in a prompt outlives whoever asked, in peace.
    static void begin(QKeychain::Job *job, const QString &key, QObject *guard, Answer answer)
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, guard, [answer = std::move(answer)](QKeychain::Job *ended) {
            if (ended->error() == QKeychain::NoError)
                answer(std::nullopt, QByteArray());
            else
                answer(troubleOf(*ended), QByteArray());
        });
        job->start();
    }

    const QString m_service;
};

} // namespace

std::unique_ptr<KeychainEntries> makeSystemKeychainEntries(const QString &service)
{
    return std::make_unique<SystemKeychainEntries>(service);
}

} // namespace gangway
