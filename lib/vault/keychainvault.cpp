#include "vault/keychainvault.h"

#include "core/log.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUuid>

#include <functional>

namespace gangway {

namespace {

constexpr QByteArrayView smallMark("v1:");
constexpr QByteArrayView setMark("s1:");
constexpr int maxChunks = int(KeychainVault::secretLimit / KeychainVault::entryLimit);

Error vaultError(QLatin1String word, const QString &what)
{
    return Error::make(Error::Kind::Secret, QStringLiteral("%1: %2").arg(word, what));
}

} // namespace

// Named, because classes with external linkage hold one.
namespace keychainentry {

// What an entry says: the secret itself, or where its chunks lie.
struct EntryContent
{
    bool inChunks = false;
    QByteArray value;  // !inChunks
    char set = 'a';    // inChunks, as all below
    int count = 0;
    qsizetype length = 0;
    QByteArray digest; // SHA-256, hexadecimal

    QByteArray encoded() const
    {
        if (!inChunks)
            return smallMark.toByteArray() + value;
        return setMark.toByteArray() + set + ':' + QByteArray::number(count) + ':' + QByteArray::number(length) + ':'
            + digest;
    }
    static std::optional<EntryContent> decoded(const QByteArray &bytes)
    {
        EntryContent content;
        if (bytes.startsWith(smallMark)) {
            content.value = bytes.mid(smallMark.size());
            return content;
        }
        if (!bytes.startsWith(setMark))
            return std::nullopt;
        const QList<QByteArray> parts = bytes.mid(setMark.size()).split(':');
        if (parts.size() != 4 || (parts[0] != "a" && parts[0] != "b") || parts[3].size() != 64)
            return std::nullopt;
        bool countOk = false;
        bool lengthOk = false;
        content.inChunks = true;
        content.set = parts[0].at(0);
        content.count = parts[1].toInt(&countOk);
        content.length = parts[2].toLongLong(&lengthOk);
        content.digest = parts[3];
        if (!countOk || !lengthOk || content.count < 1 || content.count > maxChunks)
            return std::nullopt;
        return content;
    }
};

} // namespace keychainentry

using keychainentry::EntryContent;

namespace {

QByteArray digestOf(const QByteArray &value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// One store, fetch or remove on its way through its keychain entries. Lives until its end or its time limit.
class KeychainVault::Operation : public QObject
{
public:
    using Next = std::function<void()>;

    Operation(KeychainVault &vault, const QString &entry) : m_vault(vault), m_entry(entry) {}

    const QString &entry() const { return m_entry; }
    virtual void run() = 0;
    /// True when this need not even be started.
    virtual bool isUnwanted() const { return false; }
    virtual void answer(const std::optional<Error> &trouble) = 0;
    /// False: success does not tell that the keychain is open.
    virtual bool provesAccess() const { return true; }

    void finish(const std::optional<Error> &trouble)
    {
        if (m_finished)
            return;
        const bool noBackend = trouble && trouble->detail.startsWith(QLatin1String("no-backend"));
        if (noBackend && !m_vault.m_startOver && !m_triedAgain) {
            m_triedAgain = true;
            m_vault.m_clock.after(startRetryDelay, this, [this] {
                if (!m_finished)
                    run();
            });
            return;
        }
        m_finished = true;
        m_vault.ended(this, trouble);
    }

protected:
    // What comes back after the time limit struck is nobody's business any more.
    void read(const QString &name, KeychainEntries::Answer next)
    {
        m_vault.m_entries->read(name, this, whileRunning(std::move(next)));
    }
    void write(const QString &name, const QByteArray &value, KeychainEntries::Answer next)
    {
        m_vault.m_entries->write(name, value, this, whileRunning(std::move(next)));
    }
    void erase(const QString &name, KeychainEntries::Answer next)
    {
        m_vault.m_entries->remove(name, this, whileRunning(std::move(next)));
    }
    QString chunkName(char set, int index) const
    {
        return m_entry + u'#' + QLatin1Char(set) + QString::number(index);
    }
    // Removes the chunks of a set from `first` on, the last one first: a crash in between leaves no gap behind
    // which the rest would never be found again. Asks before, because not every keychain tells whether what it
    // was told to remove was there.
    void purge(char set, int first, Next next) { findEnd(set, first, first, std::move(next)); }
    void findEnd(char set, int first, int index, Next next)
    {
        if (index >= maxChunks) {
            purgeDown(set, first, index, next);
            return;
        }
        read(chunkName(set, index), [this, set, first, index, next](std::optional<Error> trouble, const QByteArray &) {
            if (KeychainEntries::isMissing(trouble))
                purgeDown(set, first, index, next);
            else if (trouble)
                purgeFailed(*trouble, next);
            else
                findEnd(set, first, index + 1, next);
        });
    }
    void purgeDown(char set, int first, int end, Next next)
    {
        if (end <= first) {
            next();
            return;
        }
        erase(chunkName(set, end - 1), [this, set, first, end, next](std::optional<Error> trouble, const QByteArray &) {
            if (trouble && !KeychainEntries::isMissing(trouble))
                purgeFailed(*trouble, next);
            else
                purgeDown(set, first, end - 1, next);
        });
    }
    virtual void purgeFailed(const Error &error, const Next &next) = 0;

private:
    KeychainEntries::Answer whileRunning(KeychainEntries::Answer next)
    {
        return [this, next = std::move(next)](std::optional<Error> trouble, QByteArray value) {
            if (!m_finished)
                next(std::move(trouble), std::move(value));
        };
    }

    KeychainVault &m_vault;
    const QString m_entry;
    bool m_finished = false;
    bool m_triedAgain = false;
};

class KeychainVault::StoreOperation final : public Operation
{
public:
    StoreOperation(KeychainVault &vault, const QString &entry, const Secret &secret)
        : Operation(vault, entry), m_secret(secret)
    {
    }
    Call<Done> call() const { return m_promise.call(); }

    void run() override
    {
        read(entry(), [this](std::optional<Error> trouble, const QByteArray &bytes) {
            if (trouble && !KeychainEntries::isMissing(trouble)) {
                finish(trouble);
                return;
            }
            const std::optional<EntryContent> old = trouble ? std::nullopt : EntryContent::decoded(bytes);
            const bool oldInChunks = old && old->inChunks;
            if (smallMark.size() + m_secret.reveal().size() <= entryLimit)
                storeSmall(oldInChunks);
            else
                storeChunks(oldInChunks && old->set == 'a' ? 'b' : 'a');
        });
    }
    void answer(const std::optional<Error> &trouble) override
    {
        if (trouble)
            m_promise.reject(*trouble);
        else
            m_promise.resolve(Done());
    }

private:
    void storeSmall(bool oldInChunks)
    {
        EntryContent content;
        content.value = m_secret.reveal();
        write(entry(), content.encoded(), [this, oldInChunks](std::optional<Error> trouble, const QByteArray &) {
            if (trouble || !oldInChunks)
                finish(trouble);
            else
                purge('a', 0, [this] { purge('b', 0, [this] { finish(std::nullopt); }); });
        });
    }
    void storeChunks(char set)
    {
        m_content.inChunks = true;
        m_content.set = set;
        m_content.length = m_secret.reveal().size();
        m_content.count = int((m_content.length + entryLimit - 1) / entryLimit);
        m_content.digest = digestOf(m_secret.reveal());
        storeChunk(0);
    }
    void storeChunk(int index)
    {
        if (index == m_content.count) {
            switchOver();
            return;
        }
        const QByteArray chunk = m_secret.reveal().mid(index * entryLimit, entryLimit);
        write(chunkName(m_content.set, index), chunk, [this, index](std::optional<Error> trouble, const QByteArray &) {
            if (trouble)
                finish(trouble);
            else
                storeChunk(index + 1);
        });
    }
    void switchOver()
    {
        write(entry(), m_content.encoded(), [this](std::optional<Error> trouble, const QByteArray &) {
            if (trouble) {
                finish(trouble);
                return;
            }
            const char other = m_content.set == 'a' ? 'b' : 'a';
            purge(m_content.set, m_content.count, [this, other] { purge(other, 0, [this] { finish(std::nullopt); }); });
        });
    }
    void purgeFailed(const Error &error, const Next &next) override
    {
        // The new value is in place; what is left over is found again by the next store or remove.
        qCInfo(lcVault) << "left-over entries of" << entry() << "could not be removed:" << error;
        next();
    }

    Promise<Done> m_promise;
    const Secret m_secret;
    EntryContent m_content;
};

class KeychainVault::FetchOperation final : public Operation
{
public:
    using Operation::Operation;
    Call<std::optional<Secret>> call() const { return m_promise.call(); }
    bool isUnwanted() const override { return m_promise.isAbandoned(); }

    void run() override
    {
        m_found.reset();
        m_gathered.clear();
        read(entry(), [this](std::optional<Error> trouble, const QByteArray &bytes) {
            if (KeychainEntries::isMissing(trouble)) {
                finish(std::nullopt);
                return;
            }
            if (trouble) {
                finish(trouble);
                return;
            }
            const std::optional<EntryContent> content = EntryContent::decoded(bytes);
            if (!content) {
                finish(vaultError(QLatin1String("failed"), QStringLiteral("the entry was not written by this program")));
            } else if (!content->inChunks) {
                m_found = Secret(content->value);
                finish(std::nullopt);
            } else {
                m_content = *content;
                readChunk(0);
            }
        });
    }
    void answer(const std::optional<Error> &trouble) override
    {
        if (trouble)
            m_promise.reject(*trouble);
        else
            m_promise.resolve(std::move(m_found));
    }

private:
    void readChunk(int index)
    {
        if (index == m_content.count) {
            if (m_gathered.size() != m_content.length || digestOf(m_gathered) != m_content.digest) {
                finish(vaultError(QLatin1String("failed"), QStringLiteral("torn: the parts do not make the whole")));
                return;
            }
            m_found = Secret(std::exchange(m_gathered, {}));
            finish(std::nullopt);
            return;
        }
        read(chunkName(m_content.set, index), [this, index](std::optional<Error> trouble, const QByteArray &bytes) {
            if (KeychainEntries::isMissing(trouble)) {
                finish(vaultError(QLatin1String("failed"), QStringLiteral("torn: part %1 is missing").arg(index)));
            } else if (trouble) {
                finish(trouble);
            } else {
                m_gathered += bytes;
                readChunk(index + 1);
            }
        });
    }
    void purgeFailed(const Error &, const Next &) override {}

    Promise<std::optional<Secret>> m_promise;
    std::optional<Secret> m_found;
    EntryContent m_content;
    QByteArray m_gathered;
};

class KeychainVault::RemoveOperation final : public Operation
{
public:
    using Operation::Operation;
    Call<Done> call() const { return m_promise.call(); }

    void run() override
    {
        // The entry first: from then on the secret is gone for every reader, whatever becomes of the chunks.
        erase(entry(), [this](std::optional<Error> trouble, const QByteArray &) {
            if (trouble && !KeychainEntries::isMissing(trouble))
                finish(trouble);
            else
                purge('a', 0, [this] { purge('b', 0, [this] { finish(std::nullopt); }); });
        });
    }
    /// Removing what is not there succeeds in a locked keychain, too: after a cancelled prompt, for example, when
    /// what was not stored is taken back.
    bool provesAccess() const override { return false; }
    void answer(const std::optional<Error> &trouble) override
    {
        if (trouble)
            m_promise.reject(*trouble);
        else
            m_promise.resolve(Done());
    }

private:
    void purgeFailed(const Error &error, const Next &) override { finish(error); }

    Promise<Done> m_promise;
};

KeychainVault::KeychainVault(const QString &prefix, Clock &clock, QObject *parent)
    : KeychainVault(prefix, clock, makeSystemKeychainEntries(QStringLiteral("gangway")), parent)
{
}

KeychainVault::KeychainVault(const QString &prefix, Clock &clock, std::unique_ptr<KeychainEntries> entries, QObject *parent)
    : SecretVault(parent), m_prefix(prefix), m_clock(clock), m_entries(std::move(entries))
{
}

KeychainVault::~KeychainVault()
{
    // Whoever still waits gets one Error of kind Cancelled from the promise.
    for (const QList<Operation *> &queue : std::as_const(m_queues))
        qDeleteAll(queue);
}

QString KeychainVault::entryOf(const VaultKey &key) const
{
    const auto part = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QString entry = QStringLiteral("gangway/");
    if (!m_prefix.isEmpty())
        entry += part(m_prefix) + u'/';
    return entry + part(key.owner) + u'/' + part(key.name);
}

Call<Done> KeychainVault::store(const VaultKey &key, const Secret &secret)
{
    if (secret.reveal().size() > secretLimit) {
        return Call<Done>::failed(vaultError(QLatin1String("too-big"), QStringLiteral("%1 bytes, at most %2")
                                                 .arg(secret.reveal().size()).arg(secretLimit)));
    }
    auto *operation = new StoreOperation(*this, entryOf(key), secret);
    Call<Done> call = operation->call();
    submit(operation);
    return call;
}

Call<std::optional<Secret>> KeychainVault::fetch(const VaultKey &key)
{
    auto *operation = new FetchOperation(*this, entryOf(key));
    auto call = operation->call();
    submit(operation);
    return call;
}

Call<Done> KeychainVault::remove(const VaultKey &key)
{
    auto *operation = new RemoveOperation(*this, entryOf(key));
    Call<Done> call = operation->call();
    submit(operation);
    return call;
}

Call<SecretVault::Availability> KeychainVault::probe()
{
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    const VaultKey key{QStringLiteral("probe"), id};
    const Secret value = Secret::fromString(id);
    Promise<Availability> promise;
    Call<Availability> call = promise.call();
    store(key, value)
        .andThen([this, key](Done) { return fetch(key); })
        .andThen([this, key, value](const std::optional<Secret> &found) {
            const bool same = found && *found == value;
            return remove(key).map([same](Done) -> Result<Done> {
                if (same)
                    return Done();
                return fail(vaultError(QLatin1String("failed"), QStringLiteral("another value came back")));
            });
        })
        .then(this, [this, promise](const Result<Done> &done) {
            // Guarded by the vault itself, so that the throw-away value goes even when nobody waits any more.
            if (done)
                promise.resolve(Availability::Available);
            else if (done.error().detail.startsWith(QLatin1String("failed")))
                promise.reject(done.error());
            else
                promise.resolve(availability());
        });
    return call;
}

void KeychainVault::submit(Operation *operation)
{
    const QString entry = operation->entry();
    QList<Operation *> &queue = m_queues[entry];
    queue.append(operation);
    m_clock.after(timeLimit, operation, [operation] {
        operation->finish(vaultError(QLatin1String("failed"), QStringLiteral("the keychain did not answer in time")));
    });
    if (queue.size() == 1)
        startNext(entry);
}

void KeychainVault::startNext(const QString &entry)
{
    Operation *operation = m_queues.value(entry).value(0);
    if (!operation)
        return;
    if (operation->isUnwanted())
        operation->finish(Error::make(Error::Kind::Cancelled, QStringLiteral("nobody waits")));
    else
        operation->run();
}

void KeychainVault::ended(Operation *operation, const std::optional<Error> &trouble)
{
    const QString entry = operation->entry();
    QList<Operation *> &queue = m_queues[entry];
    const bool wasRunning = queue.value(0) == operation;
    queue.removeOne(operation);
    if (queue.isEmpty())
        m_queues.remove(entry);
    noteOutcome(trouble, operation->provesAccess());
    operation->answer(trouble);
    operation->deleteLater();
    if (wasRunning)
        startNext(entry);
}

void KeychainVault::noteOutcome(const std::optional<Error> &trouble, bool provesAccess)
{
    if (trouble && trouble->kind == Error::Kind::Cancelled)
        return;
    const QString detail = trouble ? trouble->detail : QString();
    if (!trouble && !provesAccess && availability() == Availability::Locked)
        return;
    if (!trouble)
        setAvailability(Availability::Available);
    else if (detail.startsWith(QLatin1String("locked")) || detail.startsWith(QLatin1String("denied")))
        setAvailability(Availability::Locked);
    else if (detail.startsWith(QLatin1String("no-backend")))
        setAvailability(Availability::NoBackend);
    else
        return; // "failed" says nothing about the keychain as such
    m_startOver = true;
}

} // namespace gangway
