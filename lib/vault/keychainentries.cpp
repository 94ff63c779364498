#include "vault/keychainentries.h"

#include "core/log.h"

#include <QPointer>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#define GANGWAY_FREEDESKTOP_KEYRING
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
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
QDBusMessage ask(const QString &service, const QString &path, const QString &interface, const QString &method,
                 const QVariantList &arguments)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, method);
    question.setArguments(arguments);
    question.setAutoStartService(false);
    return QDBusConnection::sessionBus().call(question, QDBus::Block, 1000);
}

// libsecret reports "nobody answers to org.freedesktop.secrets", "no session bus" and every other D-Bus trouble
// as one and the same OtherError with a translated sentence. So the bus is asked: by now it has tried to start a
// keyring, and if nobody has the name, there is none. A local question, and only after something failed.
bool isNoKeyringThere()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return true;
    const QDBusMessage answer = ask(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                    QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"),
                                    {QStringLiteral("org.freedesktop.secrets")});
    return answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().value(0).toBool();
}

// A locked keyring whose prompt is refused, or has no screen to appear on, makes libsecret find and remove
// nothing, without an error. A token that cannot be read now must not pass for one that does not exist.
bool isKeyringLocked()
{
    const QDBusMessage answer = ask(QStringLiteral("org.freedesktop.secrets"),
                                    QStringLiteral("/org/freedesktop/secrets/aliases/default"),
                                    QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                    {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    return answer.type() == QDBusMessage::ReplyMessage
        && answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
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
#ifdef GANGWAY_FREEDESKTOP_KEYRING
        if (isKeyringLocked())
            return make(QLatin1String("locked"));
#endif
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
    // A prompt that was cancelled has no code of its own: the keyring is asked.
    if (looksLikeLocked(text) || isKeyringLocked())
        return make(QLatin1String("locked"));
    if (isNoKeyringThere())
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
        begin(new QKeychain::DeletePasswordJob(m_service), key, guard,
              [answer = std::move(answer)](std::optional<Error> trouble, const QByteArray &) {
#ifdef GANGWAY_FREEDESKTOP_KEYRING
                  if (!trouble && isKeyringLocked())
                      trouble = Error::make(Error::Kind::Secret, QStringLiteral("locked"));
#endif
                  answer(std::move(trouble), QByteArray());
              });
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
