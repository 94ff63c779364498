#pragma once

#include "whatsapp/messages.h"

namespace gangway::whatsapp::media {

/// What Meta accepts of one kind.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
struct Rule
{
    messages::MediaKind kind;
    QString mimeType;
    QStringList suffixes;         ///< of file names, lower case, without the dot
    qint64 maxBytes;
};
const std::vector<Rule> &rules();
/// "missing", "empty", "unreadable", "type-not-allowed", "too-large"; nothing when Meta would take it.
struct FileFault
{
    QString word;
    qint64 limit = 0;             ///< too-large: bytes
    bool operator==(const FileFault &) const = default;
};
std::optional<FileFault> faultOf(const QString &file, messages::MediaKind kind, const QString &mimeType);

struct Uploaded
{
    QString id;                   ///< lives 30 days
    bool operator==(const Uploaded &) const = default;
};

struct Info
{
    QUrl url;                     ///< valid for 5 minutes, needs the token
    QString mimeType;
    QString sha256;
    qint64 size = -1;
    bool operator==(const Info &) const = default;
};

using Progress = std::function<void(qint64 bytes, qint64 total)>; ///< total -1: not known

/// POST /<PHONE>/media, multipart, streamed from the disk. Repeated when safe: an upload that nobody names costs nothing.
/// Dropping the Call ends the transfer. Errors: Rejected "media-<word>" of faultOf without any sending; as GraphClient.
Call<Uploaded> upload(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const QString &file,
                      messages::MediaKind kind, const QString &mimeType, Progress progress = {});
/// GET /<MEDIA>.
Call<Info> fetchInfo(const GraphClient &graph, const Secret &token, const QString &mediaId, const PhoneNumberId &phone = {});
/// Fetches the bytes into `file` (written beside it first, then renamed, never left half). The token goes to Meta's hosts
/// over https and to the Graph client's own base only: else Rejected "media-host", also for an answer that leads elsewhere.
/// The folder exists. Errors: Storage; Rejected "media-digest" when
/// `sha256` is given and differs, "media-too-large" over 100 MiB; an answer of 404 means the url is old: fetchInfo again.
Call<Done> download(const GraphClient &graph, const Secret &token, const QUrl &url, const QString &file,
                    const QString &sha256 = {}, Progress progress = {});
/// DELETE /<MEDIA>.
Call<Done> remove(const GraphClient &graph, const Secret &token, const QString &mediaId);

} // namespace gangway::whatsapp::media
