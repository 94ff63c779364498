#include "sandbox/messagerules.h"

#include <QUrl>

#include <cmath>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
namespace gangway::sandbox {

namespace {

using Kind = Rule::Kind;

Rule text(const char *name, int max, bool required = true)
{
    return {QLatin1String(name), Kind::Text, required, required ? 1 : 0, max};
}

Rule object(const char *name, bool required = true)
{
    return {QLatin1String(name), Kind::Object, required};
}

GraphError invalid(const QString &message)
{
    return {.message = message};
}

GraphError invalid(const QString &message, const QString &details)
{
    return {.message = message, .details = details};
}

std::optional<GraphError> judged(const QJsonObject &value, const QList<Rule> &rules, const QString &path)
{
    if (const auto fault = firstFault(value, rules, path))
        return invalid(*fault);
    return std::nullopt;
}

GraphError notUnique(const QString &what)
{
    return {.code = 131009, .message = QStringLiteral("(#131009) Parameter value is not valid"), .details = QStringLiteral("Duplicated %1. It must be unique.").arg(what)};
}

GraphError badCount(const QString &what, int least, int most)
{
    return {.code = 131009, .message = QStringLiteral("(#131009) Parameter value is not valid"),
            .details = QStringLiteral("Invalid %1 count. Min allowed %1: %2, Max allowed %1: %3").arg(what).arg(least).arg(most)};
}

// --- interactive ---

std::optional<GraphError> headerFault(const QJsonValue &value, bool textOnly, State &state, const Number &number)
{
    if (value.isUndefined())
        return std::nullopt;
    const QString path = QStringLiteral("interactive['header']");
    const QJsonObject header = value.toObject();
    QStringList types{QStringLiteral("text")};
    if (!textOnly)
        types += {QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("document")};
    QList<Rule> rules{{QStringLiteral("type"), Kind::OneOf, true, 0, 100, types}};
    const QString type = header.value(QStringLiteral("type")).toString();
    if (type == u"text")
        rules.append(text("text", 60));
    else if (types.contains(type))
        rules.append({type, Kind::Object, true});
    if (auto fault = judged(header, rules, path))
        return fault;
    return type == u"text" ? std::nullopt : mediaFault(type, header.value(type).toObject(), state, number, path);
}

std::optional<GraphError> buttonsFault(const QJsonObject &action)
{
    if (auto fault = judged(action, {{QStringLiteral("buttons"), Kind::Array, true}}, QStringLiteral("interactive['action']")))
        return fault;
    const QJsonArray buttons = action.value(QStringLiteral("buttons")).toArray();
    if (buttons.isEmpty() || buttons.size() > 3)
        return badCount(QStringLiteral("buttons"), 1, 3);
    QSet<QString> ids, titles;
    for (int i = 0; i < buttons.size(); ++i) {
        const QString path = QStringLiteral("interactive['action']['buttons'][%1]").arg(i);
        if (auto fault = judged(buttons.at(i).toObject(), {{QStringLiteral("type"), Kind::OneOf, true, 0, 100, {QStringLiteral("reply")}}, object("reply")}, path))
            return fault;
        const QJsonObject reply = buttons.at(i).toObject().value(QStringLiteral("reply")).toObject();
        if (auto fault = judged(reply, {text("id", 256), text("title", 20)}, path + QStringLiteral("['reply']")))
            return fault;
        const QString id = reply.value(QStringLiteral("id")).toString();
        const QString title = reply.value(QStringLiteral("title")).toString();
        if (ids.contains(id))
            return notUnique(QStringLiteral("button id"));
        if (titles.contains(title))
            return notUnique(QStringLiteral("button title"));
        ids.insert(id);
        titles.insert(title);
    }
    return std::nullopt;
}

std::optional<GraphError> listFault(const QJsonObject &action)
{
    const QString path = QStringLiteral("interactive['action']");
    if (auto fault = judged(action, {text("button", 20), {QStringLiteral("sections"), Kind::Array, true}}, path))
        return fault;
    const QJsonArray sections = action.value(QStringLiteral("sections")).toArray();
    if (sections.isEmpty() || sections.size() > 10)
        return badCount(QStringLiteral("sections"), 1, 10);
    int count = 0;
    QSet<QString> ids;
    for (int i = 0; i < sections.size(); ++i) {
        const QString at = path + QStringLiteral("['sections'][%1]").arg(i);
        const QJsonObject section = sections.at(i).toObject();
        if (auto fault = judged(section, {text("title", 24, sections.size() > 1), {QStringLiteral("rows"), Kind::Array, true}}, at))
            return fault;
        const QJsonArray rows = section.value(QStringLiteral("rows")).toArray();
        for (int n = 0; n < rows.size(); ++n) {
            const QString row = at + QStringLiteral("['rows'][%1]").arg(n);
            if (auto fault = judged(rows.at(n).toObject(), {text("id", 200), text("title", 24), text("description", 72, false)}, row))
                return fault;
            const QString id = rows.at(n).toObject().value(QStringLiteral("id")).toString();
            if (ids.contains(id))
                return notUnique(QStringLiteral("row id"));
            ids.insert(id);
        }
        count += int(rows.size());
    }
    return count > 10 ? std::optional(badCount(QStringLiteral("rows"), 1, 10)) : std::nullopt;
}

std::optional<GraphError> linkFault(const QJsonObject &action)
{
    const QString path = QStringLiteral("interactive['action']");
    if (auto fault = judged(action, {{QStringLiteral("name"), Kind::OneOf, true, 0, 100, {QStringLiteral("cta_url")}}, object("parameters")}, path))
        return fault;
    const QJsonObject parameters = action.value(QStringLiteral("parameters")).toObject();
    if (auto fault = judged(parameters, {text("display_text", 20), text("url", 2000)}, path + QStringLiteral("['parameters']")))
        return fault;
    const QUrl url(parameters.value(QStringLiteral("url")).toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return invalid(QStringLiteral("(#100) Param interactive['action']['parameters']['url'] is not a valid URI."));
    return std::nullopt;
}

std::optional<GraphError> interactiveFault(const QJsonObject &value, State &state, const Number &number)
{
    // The kinds with catalogues, flows and calls need things that this sandbox does not have.
    static const QStringList played{QStringLiteral("button"), QStringLiteral("list"), QStringLiteral("cta_url")};
    const QString path = QStringLiteral("interactive");
    if (auto fault = judged(value, {{QStringLiteral("type"), Kind::OneOf, true, 0, 100, played}, object("action"), object("body"), object("header", false), object("footer", false)}, path))
        return fault;
    const QString type = value.value(QStringLiteral("type")).toString();
    if (auto fault = judged(value.value(QStringLiteral("body")).toObject(), {text("text", type == u"list" ? 4096 : 1024)}, path + QStringLiteral("['body']")))
        return fault;
    if (value.contains(QStringLiteral("footer"))) {
        if (auto fault = judged(value.value(QStringLiteral("footer")).toObject(), {text("text", 60)}, path + QStringLiteral("['footer']")))
            return fault;
    }
    if (auto fault = headerFault(value.value(QStringLiteral("header")), type == u"list", state, number))
        return fault;
    const QJsonObject action = value.value(QStringLiteral("action")).toObject();
    return type == u"button" ? buttonsFault(action) : type == u"list" ? listFault(action) : linkFault(action);
}

// --- location, contacts, reaction ---

std::optional<double> degrees(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<GraphError> locationFault(const QJsonObject &value)
{
    struct Side { const char *name; double most; };
    for (const Side &side : {Side{"latitude", 90}, Side{"longitude", 180}}) {
        const QJsonValue given = value.value(QLatin1String(side.name));
        if (given.isUndefined())
            return invalid(QStringLiteral("(#100) The parameter location['%1'] is required.").arg(QLatin1String(side.name)));
        const auto number = degrees(given);
        if (!number || std::abs(*number) > side.most)
            return invalid(QStringLiteral("(#100) Param location['%1'] must be a number from -%2 to %2.").arg(QLatin1String(side.name)).arg(side.most));
    }
    QJsonObject words = value;
    words.remove(QStringLiteral("latitude"));
    words.remove(QStringLiteral("longitude"));
    return judged(words, {text("name", 1000, false), text("address", 1000, false)}, QStringLiteral("location"));
}

std::optional<GraphError> contactsFault(const QJsonArray &cards)
{
    if (cards.isEmpty() || cards.size() > 5)
        return invalid(QStringLiteral("(#100) Param contacts must have from 1 to 5 elements."));
    for (int i = 0; i < cards.size(); ++i) {
        const QString path = QStringLiteral("contacts[%1]").arg(i);
        const QJsonObject card = cards.at(i).toObject();
        const QList<Rule> rules{object("name"), {QStringLiteral("phones"), Kind::Array}, {QStringLiteral("emails"), Kind::Array}, {QStringLiteral("addresses"), Kind::Array},
                                {QStringLiteral("urls"), Kind::Array}, object("org", false), text("birthday", 10, false)};
        if (auto fault = judged(card, rules, path))
            return fault;
        const QList<Rule> name{text("formatted_name", 1000), text("first_name", 1000, false), text("last_name", 1000, false), text("middle_name", 1000, false), text("suffix", 100, false), text("prefix", 100, false)};
        const QJsonObject given = card.value(QStringLiteral("name")).toObject();
        if (auto fault = judged(given, name, path + QStringLiteral("['name']")))
            return fault;
        if (given.size() < 2) // Meta wants one more part of the name beside the whole
            return invalid(QStringLiteral("(#100) Param %1['name'] needs formatted_name and at least one more of its fields.").arg(path));
        const QJsonArray phones = card.value(QStringLiteral("phones")).toArray();
        for (int n = 0; n < phones.size(); ++n) {
            if (auto fault = judged(phones.at(n).toObject(), {text("phone", 100, false), text("type", 40, false), text("wa_id", 40, false)}, path + QStringLiteral("['phones'][%1]").arg(n)))
                return fault;
        }
    }
    return std::nullopt;
}

} // namespace

bool isMediaKind(const QString &type)
{
    static const QSet<QString> kinds{QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("document"), QStringLiteral("sticker")};
    return kinds.contains(type);
}

const QStringList &messageTypes()
{
    static const QStringList list{QStringLiteral("audio"), QStringLiteral("contacts"), QStringLiteral("document"), QStringLiteral("image"), QStringLiteral("interactive"),
                                  QStringLiteral("location"), QStringLiteral("reaction"), QStringLiteral("sticker"), QStringLiteral("template"), QStringLiteral("text"), QStringLiteral("video")};
    return list;
}

namespace {

// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
struct FileRule { const char *kind; const char *mimeType; qint64 bytes; };
constexpr qint64 kib = 1024;
constexpr qint64 mib = 1024 * kib;
constexpr FileRule fileRules[] = {
    {"audio", "audio/aac", 16 * mib}, {"audio", "audio/amr", 16 * mib}, {"audio", "audio/mpeg", 16 * mib}, {"audio", "audio/mp4", 16 * mib}, {"audio", "audio/ogg", 16 * mib},
    {"document", "text/plain", 100 * mib}, {"document", "application/pdf", 100 * mib}, {"document", "application/msword", 100 * mib},
    {"document", "application/vnd.ms-excel", 100 * mib}, {"document", "application/vnd.ms-powerpoint", 100 * mib},
    {"document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 100 * mib},
    {"document", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 100 * mib},
    {"document", "application/vnd.openxmlformats-officedocument.presentationml.presentation", 100 * mib},
    {"image", "image/jpeg", 5 * mib}, {"image", "image/png", 5 * mib},
    {"sticker", "image/webp", 500 * kib},
    {"video", "video/3gpp", 16 * mib}, {"video", "video/mp4", 16 * mib},
};

QString bareType(const QString &mimeType)
{
    return mimeType.section(u';', 0, 0).trimmed().toLower();
}

} // namespace

bool mimeTypeFits(const QString &kind, const QString &mimeType)
{
    const QString bare = bareType(mimeType);
    return std::any_of(std::begin(fileRules), std::end(fileRules), [&](const FileRule &rule) { return kind == QLatin1String(rule.kind) && bare == QLatin1String(rule.mimeType); });
}

qint64 largestFile(const QString &mimeType)
{
    const QString bare = bareType(mimeType);
    for (const FileRule &rule : fileRules) {
        if (bare == QLatin1String(rule.mimeType))
            return rule.bytes;
    }
    return 0;
}

std::optional<GraphError> mediaFault(const QString &kind, const QJsonObject &media, State &state, const Number &number, const QString &path)
{
    QList<Rule> rules{text("id", 64, false), text("link", 2048, false)};
    if (path == kind && kind != u"audio" && kind != u"sticker")
        rules.append(text("caption", 1024, false));
    if (kind == u"document")
        rules.append(text("filename", 240, false));
    if (path == kind && kind == u"audio")
        rules.append({QStringLiteral("voice"), Kind::Boolean});
    if (auto fault = judged(media, rules, path))
        return fault;
    const QString id = media.value(QStringLiteral("id")).toString();
    const QString link = media.value(QStringLiteral("link")).toString();
    if (id.isEmpty() == link.isEmpty())
        return invalid(QStringLiteral("(#100) Param %1 needs either id or link.").arg(path));
    if (!link.isEmpty()) {
        const QUrl url(link, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
            return invalid(QStringLiteral("(#100) Param %1['link'] is not a valid URI.").arg(path));
        return std::nullopt;
    }
    const auto found = state.media.find(id);
    const bool lives = found != state.media.end() && found->second.at.daysTo(state.clock().now()) < (found->second.inbound ? 7 : 30);
    if (!lives || found->second.numberId != number.id)
        return invalid(QStringLiteral("(#100) Invalid parameter"), QStringLiteral("Param %1['id'] is not a valid whatsapp business account media attachment ID").arg(path));
    if (!mimeTypeFits(kind, found->second.mimeType) && kind != u"document") { // as a document goes whatever could be uploaded
        return GraphError{.code = 131053, .message = QStringLiteral("(#131053) Media upload error"),
                          .details = QStringLiteral("The media of type %1 cannot be sent as %2.").arg(found->second.mimeType, kind)};
    }
    return std::nullopt;
}

std::optional<GraphError> contentFault(const QString &type, const QJsonValue &content, State &state, const Number &number)
{
    const QJsonObject value = content.toObject();
    if (isMediaKind(type))
        return mediaFault(type, value, state, number, type);
    if (type == u"text")
        return judged(value, {text("body", 4096), {QStringLiteral("preview_url"), Kind::Boolean}}, type);
    if (type == u"location")
        return locationFault(value);
    if (type == u"contacts")
        return contactsFault(content.toArray());
    if (type == u"interactive")
        return interactiveFault(value, state, number);
    if (type == u"reaction") {
        if (auto fault = judged(value, {text("message_id", 512), {QStringLiteral("emoji"), Kind::Text, true, 0, 16}}, type))
            return fault;
        const Message *target = state.message(value.value(QStringLiteral("message_id")).toString());
        if (!target || target->numberId != number.id || target->type == u"reaction" || target->revoked) {
            return GraphError{.code = 131009, .message = QStringLiteral("(#131009) Parameter value is not valid"),
                              .details = QStringLiteral("Message ID of the reaction is not a message of this conversation.")};
        }
    }
    return std::nullopt;
}

} // namespace gangway::sandbox
