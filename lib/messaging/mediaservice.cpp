#include "messaging/mediaservice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QPointer>
#include <QSet>

namespace gangway::messaging {

namespace {
using store::Attachment;
using store::MessageRecord;
using whatsapp::media::Info;
using whatsapp::media::Progress;

template <typename T>
Call<T> refusedWith(Error::Kind kind, const char *word)
{
    return Call<T>::failed(Error::make(kind, QString::fromLatin1(word)));
}

/// 64 hexadecimal digits. Meta writes digests so, or in base64; empty for anything else.
QString hexDigest(const QString &digest)
{
    QByteArray raw = QByteArray::fromHex(digest.toLatin1());
    if (digest.size() != 64 || raw.size() != 32)
        raw = QByteArray::fromBase64(digest.toLatin1());
    return raw.size() == 32 ? QString::fromLatin1(raw.toHex()) : QString();
}

/// By the type that Meta names, never by the sender's file name: who opens it relies on it.
QString suffixFor(const QString &mimeType)
{
    const QString plain = mimeType.section(u';', 0, 0).trimmed().toLower();
    for (const whatsapp::media::Rule &rule : whatsapp::media::rules()) {
        if (rule.mimeType.section(u';', 0, 0) == plain && !rule.suffixes.isEmpty())
            return rule.suffixes.first();
    }
    return QStringLiteral("bin");
}

Result<QString> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Error::make(Error::Kind::Storage, QStringLiteral("unreadable: %1").arg(file.errorString())));
    return QString::fromLatin1(hash.result().toHex());
}

bool isHere(const Attachment &attachment)
{
    return !attachment.file.isEmpty() && QFileInfo(attachment.file).isFile();
}
} // namespace

struct MediaService::Private
{
    struct Fetch
    {
        std::vector<Promise<MessageRecord>> waiting;
        bool hasAskedAnew = false;
    };

    Private(MediaService &service, store::Database &database, SecretVault &vaultToUse, const QString &where)
        : self(service), messages(database), vault(vaultToUse), folder(where)
    {
    }

    MediaService &self;
    store::MessageRepository messages;
    SecretVault &vault;
    QDir folder;
    QSet<QString> uploading;        ///< absolute paths
    QHash<qint64, Fetch> fetching;  ///< by row

    Call<Secret> token(const CaseId &owner) const
    {
        return vault.fetch({owner.value(), vaultNames::businessToken}).andThen([](const std::optional<Secret> &token) {
            return token && !token->isEmpty() ? Call<Secret>::ready(*token) : refusedWith<Secret>(Error::Kind::Auth, "no-token");
        });
    }
    void bring(const whatsapp::GraphClient &graph, const CaseId &owner, const MessageRecord &row);
    void download(const whatsapp::GraphClient &graph, const CaseId &owner, const Secret &secret, const MessageRecord &row, const Info &info);
    void arrived(qint64 row, const Info &info, const QString &path);
    void over(qint64 row, const Result<MessageRecord> &answer);
};

MediaService::MediaService(store::Database &database, SecretVault &vault, const QString &folder, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, database, vault, folder))
{
}

MediaService::~MediaService() = default;

Call<Attachment> MediaService::upload(const whatsapp::GraphClient &graph, const store::CaseRecord &record, const QString &file,
                                      whatsapp::messages::MediaKind kind, const QString &mimeType, Progress progress)
{
    const PhoneNumberId phone = record.facts.phoneNumberId.value_or(PhoneNumberId());
    if (phone.isEmpty())
        return refusedWith<Attachment>(Error::Kind::Rejected, "no-number");
    const QString path = QFileInfo(file).absoluteFilePath();
    if (d->uploading.contains(path))
        return refusedWith<Attachment>(Error::Kind::Rejected, "uploading");
    d->uploading.insert(path);

    const Promise<Attachment> promise;
    const QPointer<QObject> transfer = new QObject(this); // its end is the transfer's end
    connect(transfer, &QObject::destroyed, this, [this, path] { d->uploading.remove(path); });
    promise.onAbort([transfer] {
        if (transfer)
            transfer->deleteLater();
    });
    const Progress told = [promise, progress = std::move(progress)](qint64 bytes, qint64 total) {
        if (progress && !promise.isAbandoned()) // whoever asked may be gone
            progress(bytes, total);
    };
    d->token(record.id)
        .andThen([graph, phone, path, kind, mimeType, told](const Secret &token) {
            return whatsapp::media::upload(graph, token, phone, path, kind, mimeType, told);
        })
        .then(transfer, [this, transfer, promise, path, mimeType](const Result<whatsapp::media::Uploaded> &uploaded) {
            d->uploading.remove(path); // before the answer: it may start the next one
            transfer->disconnect(this);
            transfer->deleteLater();
            const QFileInfo info(path);
            promise.resolve(uploaded.map([&](const whatsapp::media::Uploaded &there) {
                return Attachment{there.id, path, info.fileName(), mimeType, {}, info.size()};
            }));
        });
    return promise.call();
}

Call<MessageRecord> MediaService::fetch(const whatsapp::GraphClient &graph, const store::CaseRecord &record, qint64 messageRow)
{
    const Result<std::optional<MessageRecord>> row = d->messages.find(messageRow);
    if (!row)
        return Call<MessageRecord>::failed(row.error());
    if (*row && isHere((*row)->attachment))
        return Call<MessageRecord>::ready(**row);
    if (!*row || (*row)->attachment.mediaId.isEmpty())
        return refusedWith<MessageRecord>(Error::Kind::Rejected, "no-media");
    const Promise<MessageRecord> promise;
    const bool isUnderWay = d->fetching.contains(messageRow);
    d->fetching[messageRow].waiting.push_back(promise);
    if (!isUnderWay)
        d->bring(graph, record.id, **row);
    return promise.call();
}

bool MediaService::isFetching(qint64 messageRow) const
{
    return d->fetching.contains(messageRow);
}

void MediaService::Private::bring(const whatsapp::GraphClient &graph, const CaseId &owner, const MessageRecord &row)
{
    if (!folder.mkpath(QStringLiteral("."))) {
        over(row.id, fail(Error::make(Error::Kind::Storage, QStringLiteral("unwritable: %1").arg(folder.path()))));
        return;
    }
    token(owner)
        .andThen([graph, row](const Secret &secret) {
            return whatsapp::media::fetchInfo(graph, secret, row.attachment.mediaId, row.phoneNumberId)
                .map([secret](const Info &info) { return std::pair(secret, info); });
        })
        .then(&self, [this, graph, owner, row](const Result<std::pair<Secret, Info>> &known) {
            if (!known)
                over(row.id, fail(known.error()));
            else
                download(graph, owner, known->first, row, known->second);
        });
}

void MediaService::Private::download(const whatsapp::GraphClient &graph, const CaseId &owner, const Secret &secret,
                                     const MessageRecord &row, const Info &info)
{
    const QString digest = hexDigest(info.sha256.isEmpty() ? row.attachment.sha256 : info.sha256);
    if (!digest.isEmpty()) {
        const QFileInfo same(folder.filePath(digest + u'.' + suffixFor(info.mimeType)));
        if (same.isFile() && (info.size < 0 || same.size() == info.size)) {
            arrived(row.id, info, same.filePath());
            return;
        }
    }
    const QString path = folder.filePath(QStringLiteral("arriving-%1").arg(row.id));
    whatsapp::media::download(graph, secret, info.url, path, digest,
                              [this, id = row.id](qint64 bytes, qint64 total) { Q_EMIT self.fetchProgress(id, bytes, total); })
        .then(&self, [this, graph, owner, row, info, path](const Result<Done> &downloaded) {
            constexpr int gone = 404;
            Fetch &fetch = fetching[row.id];
            if (downloaded) {
                arrived(row.id, info, path);
            } else if (downloaded.error().httpStatus == gone && !fetch.hasAskedAnew) {
                fetch.hasAskedAnew = true; // the address is good for five minutes only
                bring(graph, owner, row);
            } else {
                over(row.id, fail(downloaded.error()));
            }
        });
}

void MediaService::Private::arrived(qint64 id, const Info &info, const QString &path)
{
    QString final = path;
    if (QFileInfo(path).suffix().isEmpty()) {
        const Result<QString> digest = digestOf(path);
        if (!digest) {
            over(id, fail(digest.error()));
            return;
        }
        final = folder.filePath(*digest + u'.' + suffixFor(info.mimeType));
        if (QFileInfo::exists(final))
            QFile::remove(final); // another length: it was damaged
        if (!QFile::rename(path, final)) {
            over(id, fail(Error::make(Error::Kind::Storage, QStringLiteral("unwritable: %1").arg(final))));
            return;
        }
    }
    const Result<std::optional<MessageRecord>> known = messages.find(id); // as it is by now
    if (!known || !*known) {
        over(id, fail(known ? Error::make(Error::Kind::Rejected, QStringLiteral("no-media")) : known.error()));
        return;
    }
    MessageRecord row = **known;
    row.attachment.file = QFileInfo(final).absoluteFilePath();
    row.attachment.size = QFileInfo(final).size();
    if (row.attachment.mimeType.isEmpty())
        row.attachment.mimeType = info.mimeType;
    if (row.attachment.sha256.isEmpty())
        row.attachment.sha256 = info.sha256;
    messages.setAttachment(id, row.attachment).then(&self, [this, id](const Result<Done> &written) {
        if (!written)
            return over(id, fail(written.error()));
        const Result<std::optional<MessageRecord>> now = messages.find(id); // its status may have moved meanwhile
        over(id, now && *now ? Result<MessageRecord>(**now) : Result<MessageRecord>(fail(Error::make(Error::Kind::Rejected, QStringLiteral("no-media")))));
    });
}

void MediaService::Private::over(qint64 id, const Result<MessageRecord> &answer)
{
    const Fetch fetch = fetching.take(id);
    for (const Promise<MessageRecord> &promise : fetch.waiting)
        promise.resolve(answer);
    if (answer)
        Q_EMIT self.fetched(*answer);
    else
        Q_EMIT self.fetchFailed(id, answer.error());
}

} // namespace gangway::messaging
