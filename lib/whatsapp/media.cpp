#include "whatsapp/media.h"

#include <QFileInfo>

#include <algorithm>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
namespace gangway::whatsapp::media {

using messages::MediaKind;

namespace {

using namespace std::chrono_literals;

constexpr qint64 kilobyte = 1024;
constexpr qint64 megabyte = 1024 * kilobyte;
constexpr qint64 largestDownload = 100 * megabyte;
constexpr qint64 largestStillSticker = 100 * kilobyte;
constexpr std::chrono::seconds longestSilence = 60s;

QString office(const char *kind)
{
    return QStringLiteral("application/vnd.openxmlformats-officedocument.") + QLatin1String(kind);
}

/// The plain type: "audio/ogg" of "Audio/OGG; codecs=opus".
QString plain(const QString &mimeType)
{
    return mimeType.section(u';', 0, 0).trimmed().toLower();
}

const Rule *ruleFor(MediaKind kind, const QString &mimeType)
{
    const QString wanted = plain(mimeType);
    const auto found = std::find_if(rules().begin(), rules().end(), [&](const Rule &rule) { return rule.kind == kind && rule.mimeType == wanted; });
    return found == rules().end() ? nullptr : &*found;
}

/// The extended header of WebP says whether the picture moves (https://developers.google.com/speed/webp/docs/riff_container).
bool isMovingWebp(const QByteArray &head)
{
    constexpr char animationFlag = 0x02;
    return head.size() > 20 && head.startsWith("RIFF") && head.mid(8, 8) == "WEBPVP8X" && (head.at(20) & animationFlag);
}

Error refused(const QString &word)
{
    return Error::make(Error::Kind::Rejected, QStringLiteral("media-") + word);
}

bool endsWithDomain(const QString &host, QLatin1String domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

/// Where the token may go: to Meta, encrypted, and to where it goes anyway.
bool mayCarryToken(const QUrl &url, const QUrl &base)
{
    const QString host = url.host().toLower();
    if (!url.isValid() || host.isEmpty() || !url.userInfo().isEmpty())
        return false;
    const auto portOf = [](const QUrl &address) { return address.port(address.scheme() == QLatin1String("https") ? 443 : 80); };
    if (url.scheme() == base.scheme() && host == base.host().toLower() && portOf(url) == portOf(base))
        return true;
    const bool isMetas = endsWithDomain(host, QLatin1String("facebook.com")) || endsWithDomain(host, QLatin1String("fbsbx.com"))
        || endsWithDomain(host, QLatin1String("whatsapp.net"));
    return isMetas && url.scheme() == QLatin1String("https") && portOf(url) == 443;
}

/// Meta writes digests in hexadecimal digits and, in webhooks, in Base64. What is neither cannot be checked.
QByteArray digestOf(const QString &text)
{
    constexpr qsizetype digestSize = 32;
    const QByteArray written = text.trimmed().toLatin1();
    if (written.size() == 2 * digestSize) {
        const QByteArray bytes = QByteArray::fromHex(written);
        return bytes.size() == digestSize ? bytes : QByteArray();
    }
    const auto read = QByteArray::fromBase64Encoding(written, QByteArray::AbortOnBase64DecodingErrors);
    return read && (*read).size() == digestSize ? *read : QByteArray();
}

std::optional<Error> judgeFile(const http::Response &response)
{
    if (response.status >= 300 && response.status < 400) // wherever it leads, the token does not follow
        return refused(QStringLiteral("host"));
    if (auto error = judgeGraphResponse(response))
        return error;
    if (response.savedBytes == 0)
        return Error::make(Error::Kind::Decode, QStringLiteral("the file came without a byte"));
    return std::nullopt;
}

Result<Uploaded> decodeUploaded(const JsonReader &reader)
{
    Uploaded uploaded{reader.id(QStringLiteral("id"))};
    return reader.finish(std::move(uploaded));
}

Result<Info> decodeInfo(const JsonReader &reader)
{
    Info info;
    info.url = QUrl(reader.string(QStringLiteral("url")), QUrl::StrictMode);
    if (reader.ok() && (!info.url.isValid() || info.url.host().isEmpty()))
        reader.fault(QStringLiteral("url: no address"));
    info.mimeType = reader.optionalString(QStringLiteral("mime_type"));
    info.sha256 = reader.optionalString(QStringLiteral("sha256"));
    info.size = qMax<qint64>(-1, reader.optionalInteger(QStringLiteral("file_size")).value_or(-1));
    return reader.finish(std::move(info));
}

} // namespace

const std::vector<Rule> &rules()
{
    const auto words = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
    static const std::vector<Rule> table{
        {MediaKind::Image, QStringLiteral("image/jpeg"), words("jpg jpeg"), 5 * megabyte},
        {MediaKind::Image, QStringLiteral("image/png"), words("png"), 5 * megabyte},
        {MediaKind::Video, QStringLiteral("video/mp4"), words("mp4"), 16 * megabyte},
        {MediaKind::Video, QStringLiteral("video/3gpp"), words("3gp 3gpp"), 16 * megabyte},
        {MediaKind::Audio, QStringLiteral("audio/aac"), words("aac"), 16 * megabyte},
        {MediaKind::Audio, QStringLiteral("audio/amr"), words("amr"), 16 * megabyte},
        {MediaKind::Audio, QStringLiteral("audio/mpeg"), words("mp3"), 16 * megabyte},
        {MediaKind::Audio, QStringLiteral("audio/mp4"), words("m4a"), 16 * megabyte},
        {MediaKind::Audio, QStringLiteral("audio/ogg"), words("ogg oga opus"), 16 * megabyte},
        {MediaKind::Document, QStringLiteral("application/pdf"), words("pdf"), 100 * megabyte},
        {MediaKind::Document, QStringLiteral("text/plain"), words("txt"), 100 * megabyte},
        {MediaKind::Document, QStringLiteral("application/msword"), words("doc"), 100 * megabyte},
        {MediaKind::Document, office("wordprocessingml.document"), words("docx"), 100 * megabyte},
        {MediaKind::Document, QStringLiteral("application/vnd.ms-excel"), words("xls"), 100 * megabyte},
        {MediaKind::Document, office("spreadsheetml.sheet"), words("xlsx"), 100 * megabyte},
        {MediaKind::Document, QStringLiteral("application/vnd.ms-powerpoint"), words("ppt"), 100 * megabyte},
        {MediaKind::Document, office("presentationml.presentation"), words("pptx"), 100 * megabyte},
        {MediaKind::Sticker, QStringLiteral("image/webp"), words("webp"), 500 * kilobyte}, // of a moving one; see faultOf()
    };
    return table;
}

std::optional<FileFault> faultOf(const QString &file, MediaKind kind, const QString &mimeType)
{
    const QFileInfo info(file);
    if (file.isEmpty() || !info.exists())
        return FileFault{QStringLiteral("missing"), 0};
    QFile opened(file);
    if (!info.isFile() || !opened.open(QIODevice::ReadOnly))
        return FileFault{QStringLiteral("unreadable"), 0};
    const Rule *rule = ruleFor(kind, mimeType);
    if (!rule)
        return FileFault{QStringLiteral("type-not-allowed"), 0};
    if (opened.size() == 0)
        return FileFault{QStringLiteral("empty"), 0};
    const bool isStill = kind == MediaKind::Sticker && !isMovingWebp(opened.peek(32));
    const qint64 limit = isStill ? largestStillSticker : rule->maxBytes;
    if (opened.size() > limit)
        return FileFault{QStringLiteral("too-large"), limit};
    return std::nullopt;
}

Call<Uploaded> upload(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const QString &file,
                      MediaKind kind, const QString &mimeType, Progress progress)
{
    if (const auto fault = faultOf(file, kind, mimeType))
        return Call<Uploaded>::failed(refused(fault->word));
    http::Request request;
    request.label = QStringLiteral("media_upload");
    request.verb = http::Verb::Post;
    request.path = {phone.value(), QStringLiteral("media")};
    request.form = http::Form{{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}, {QStringLiteral("type"), plain(mimeType)}},
                              {QStringLiteral("file"), file, QFileInfo(file).fileName(), plain(mimeType)}};
    request.bearer = token;
    request.timeout = longestSilence;
    request.timeoutIsForSilence = true;
    request.progress = std::move(progress);
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeUploaded);
}

Call<Info> fetchInfo(const GraphClient &graph, const Secret &token, const QString &mediaId, const PhoneNumberId &phone)
{
    http::Request request;
    request.label = QStringLiteral("media_info");
    request.path = {mediaId};
    if (!phone.isEmpty())
        request.query = {{QStringLiteral("phone_number_id"), phone.value()}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeInfo);
}

Call<Done> download(const GraphClient &graph, const Secret &token, const QUrl &url, const QString &file,
                    const QString &sha256, Progress progress)
{
    if (!mayCarryToken(url, graph.base()))
        return Call<Done>::failed(refused(QStringLiteral("host")));
    http::Request request;
    request.label = QStringLiteral("media_download");
    request.url = url;
    request.saveTo = http::SaveTo{file, largestDownload, digestOf(sha256)};
    request.bearer = token;
    request.timeout = longestSilence;
    request.timeoutIsForSilence = true;
    request.progress = std::move(progress);
    request.repeat = http::Repeat::WhenSafe;
    request.judge = judgeFile;
    return graph.sendBeside(std::move(request)).recover([](Result<http::Response> response) {
        if (response)
            return Call<Done>::ready(Done());
        Error error = std::move(response.error());
        const bool isOfTheFile = error.kind == Error::Kind::Rejected && error.httpStatus == 0;
        if (isOfTheFile && (error.detail == QLatin1String("too-large") || error.detail == QLatin1String("digest")))
            error.detail.prepend(QStringLiteral("media-"));
        return Call<Done>::failed(std::move(error));
    });
}

Call<Done> remove(const GraphClient &graph, const Secret &token, const QString &mediaId)
{
    http::Request request;
    request.label = QStringLiteral("media_delete");
    request.verb = http::Verb::Delete;
    request.path = {mediaId};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return graph.send(std::move(request), decodeSuccess);
}

} // namespace gangway::whatsapp::media
