#include "sandbox/mediashelf.h"
#include "sandbox/messagerules.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QUrlQuery>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
namespace gangway::sandbox {

namespace {

constexpr qint64 addressSeconds = 5 * 60;

struct Beginning { const char *bytes; int at; const char *type; };

// What the bytes say they are; empty: not told apart.
QString typeByBytes(const QByteArray &bytes)
{
    static constexpr Beginning known[] = {
        {"\xff\xd8\xff", 0, "image/jpeg"}, {"\x89PNG\r\n\x1a\n", 0, "image/png"}, {"WEBP", 8, "image/webp"}, {"%PDF-", 0, "application/pdf"},
        {"OggS", 0, "audio/ogg"}, {"#!AMR", 0, "audio/amr"}, {"ID3", 0, "audio/mpeg"}, {"GIF8", 0, "image/gif"}, {"ftyp", 4, "video/mp4"},
    };
    for (const Beginning &one : known) {
        if (bytes.mid(one.at, qsizetype(qstrlen(one.bytes))) == one.bytes)
            return QLatin1String(one.type);
    }
    return {};
}

bool isAnimated(const QByteArray &webp)
{
    return webp.mid(12, 4) == "VP8X" && webp.size() > 20 && (webp.at(20) & 0x02);
}

} // namespace

GraphAnswer Graph::uploadMedia(const GraphRequest &request)
{
    const QList<Rule> rules{{QStringLiteral("messaging_product"), Rule::Kind::OneOf, true, 0, 100, {QStringLiteral("whatsapp")}}, {QStringLiteral("type"), Rule::Kind::Text, false, 1, 100}};
    const auto [caller, waba, number, line, refused] = enterNumber(request, {.task = "MESSAGING", .rules = rules});
    if (refused)
        return *refused;
    if (!request.file || request.file->field != u"file")
        return GraphError{.message = QStringLiteral("(#100) The parameter file is required.")};
    const QByteArray &bytes = request.file->bytes;
    const QString type = request.text(QStringLiteral("type")).isEmpty() ? request.file->mimeType : request.text(QStringLiteral("type"));
    const QString bare = type.section(u';', 0, 0).trimmed().toLower();
    const qint64 most = largestFile(bare);
    if (most == 0) {
        return GraphError{.message = QStringLiteral("(#100) Param file must be a file with one of the following types: audio/aac, audio/mp4, audio/mpeg, audio/amr, audio/ogg, image/jpeg, image/png, "
                                                    "image/webp, video/mp4, video/3gpp, text/plain, application/pdf and the types of Office documents. Received file of type '%1'.").arg(bare.left(60))};
    }
    if (bytes.isEmpty())
        return GraphError{.message = QStringLiteral("(#100) The file you selected is empty.")};
    const qint64 limit = bare == u"image/webp" && !isAnimated(bytes) ? 100 * 1024 : most;
    if (bytes.size() > limit) {
        return GraphError{.message = QStringLiteral("(#100) Invalid parameter"), .details = QStringLiteral("The file is larger than the %1 bytes allowed for %2.").arg(limit).arg(bare),
                          .userTitle = QStringLiteral("File too large")};
    }
    const QString real = typeByBytes(bytes);
    const bool sameBox = real == u"video/mp4" && (bare == u"audio/mp4" || bare == u"video/3gpp"); // one container for all of them
    if (!real.isEmpty() && real != bare && !sameBox) {
        return GraphError{.code = 131053, .message = QStringLiteral("(#131053) Media upload error"),
                          .details = QStringLiteral("The file says it is %1, but its content is %2.").arg(bare, real)};
    }
    if (!number->isRegistered())
        return GraphError{.code = 133010, .message = QStringLiteral("(#133010) Account not registered"), .details = QStringLiteral("Phone number not registered on the WhatsApp Business Platform.")};
    Media media;
    media.id = m_state.newId(QStringLiteral("media"));
    media.numberId = number->id;
    media.mimeType = bare;
    media.fileName = request.file->fileName.left(240);
    media.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    media.size = bytes.size();
    media.at = m_state.clock().now();
    if (!m_shelf.put(media.id, bytes))
        return GraphError{.status = 500, .code = 131000, .message = QStringLiteral("(#131000) Something went wrong"), .details = QStringLiteral("The sandbox could not keep the file.")};
    m_state.media.emplace(media.id, media);
    return GraphAnswer::ok({{QStringLiteral("id"), media.id}});
}

const Media *Graph::livingMedia(const QString &id) const
{
    const auto found = m_state.media.find(id);
    if (found == m_state.media.end())
        return nullptr;
    const Media &media = found->second;
    return media.at.secsTo(m_state.clock().now()) < qint64(media.inbound ? 7 : 30) * 86400 ? &media : nullptr;
}

GraphAnswer Graph::readMedia(const GraphRequest &request, const Media &media)
{
    const Caller caller = callerOf(request);
    if (caller.error)
        return *caller.error;
    const Number *number = m_state.number(media.numberId);
    const Waba *waba = number ? m_state.waba(number->wabaId) : nullptr;
    if (!waba || refusal(caller, *waba, "MESSAGING"))
        return noSuchObject(request);
    if (const auto fault = firstFault(request, {{QStringLiteral("phone_number_id"), Rule::Kind::Digits, false, 1, 32}}))
        return GraphError{.message = *fault};
    const QString asked = request.text(QStringLiteral("phone_number_id"));
    if (!asked.isEmpty() && asked != media.numberId)
        return noSuchObject(request);
    if (request.verb == "DELETE") {
        m_shelf.remove(media.id);
        m_state.media.erase(QString(media.id));
        return GraphAnswer::success();
    }
    return GraphAnswer::ok({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}, {QStringLiteral("url"), mediaAddress(media.id, request.origin)},
                            {QStringLiteral("mime_type"), media.mimeType}, {QStringLiteral("sha256"), QString::fromLatin1(media.sha256)},
                            {QStringLiteral("file_size"), QString::number(media.size)}, {QStringLiteral("id"), media.id}});
}

QString Graph::mediaAddress(const QString &id, const QString &origin) const
{
    const QString until = QString::number(m_state.clock().now().toSecsSinceEpoch() + addressSeconds);
    return QStringLiteral("%1/media-bytes/%2?ext=%3&hash=%4").arg(origin, id, until, addressHash(id, until));
}

QString Graph::addressHash(const QString &id, const QString &until) const
{
    static const QByteArray key = randomText(32); // addresses need not outlive the program
    return QString::fromLatin1(QMessageAuthenticationCode::hash((id + u'/' + until).toLatin1(), key, QCryptographicHash::Sha256).toHex().left(32));
}

httpserver::HttpResponse Graph::mediaBytes(const QString &id, const QUrlQuery &query, const QByteArray &token)
{
    GraphRequest request;
    request.token = token;
    const Caller caller = callerOf(request);
    if (caller.error)
        return httpserver::HttpResponse::text(401, "Unauthorized");
    const QString until = query.queryItemValue(QStringLiteral("ext"));
    const Media *media = livingMedia(id);
    const Number *number = media ? m_state.number(media->numberId) : nullptr;
    const Waba *waba = number ? m_state.waba(number->wabaId) : nullptr;
    if (!waba || query.queryItemValue(QStringLiteral("hash")) != addressHash(id, until) || until.toLongLong() < m_state.clock().now().toSecsSinceEpoch())
        return httpserver::HttpResponse::text(404, "Not found");
    if (refusal(caller, *waba, "MESSAGING"))
        return httpserver::HttpResponse::text(403, "Forbidden");
    const QByteArray bytes = m_shelf.bytes(id);
    if (bytes.isEmpty())
        return httpserver::HttpResponse::text(404, "Not found");
    httpserver::HttpResponse response;
    response.headers = {{QByteArrayLiteral("Content-Type"), media->mimeType.toLatin1()}, {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("private, no-store")},
                        {QByteArrayLiteral("Content-Disposition"), QByteArrayLiteral("attachment")}};
    response.body = bytes;
    return response;
}

} // namespace gangway::sandbox
