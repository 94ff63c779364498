// A thread as the phone shows it. A part of SimulatedPhone.
#include "sandbox/simulatedphone.h"

#include "sandbox/state.h"

#include <algorithm>

namespace gangway::sandbox {

namespace {

bool isRow(const Message &message)
{
    return message.type != u"reaction" && message.type != u"edit" && message.type != u"revoke";
}

const QStringList &mediaKinds()
{
    static const QStringList list{QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("document"), QStringLiteral("sticker")};
    return list;
}

void addMedia(PhoneMessage &row, const QString &kind, const QJsonObject &media)
{
    row.mediaKind = kind;
    row.mediaId = media.value(QStringLiteral("id")).toString();
    row.mediaLink = media.value(QStringLiteral("link")).toString();
    row.fileName = media.value(QStringLiteral("filename")).toString();
    row.voice = media.value(QStringLiteral("voice")).toBool();
}

void addHeader(PhoneMessage &row, const QJsonObject &header)
{
    const QString type = header.value(QStringLiteral("type")).toString();
    if (type == u"text")
        row.header = header.value(type).toString();
    else if (type == u"location")
        row.header = header.value(type).toObject().value(QStringLiteral("name")).toString();
    else if (mediaKinds().contains(type))
        addMedia(row, type, header.value(type).toObject());
}

QString textOf(const QJsonObject &object, const char *part)
{
    return object.value(QLatin1String(part)).toObject().value(QStringLiteral("text")).toString();
}

void addInteractive(PhoneMessage &row, const QJsonObject &content)
{
    addHeader(row, content.value(QStringLiteral("header")).toObject());
    row.text = textOf(content, "body");
    row.footer = textOf(content, "footer");
    const QJsonObject action = content.value(QStringLiteral("action")).toObject();
    const QString type = content.value(QStringLiteral("type")).toString();
    if (type == u"button") {
        const QJsonArray buttons = action.value(QStringLiteral("buttons")).toArray();
        for (const QJsonValue &value : buttons) {
            const QJsonObject reply = value.toObject().value(QStringLiteral("reply")).toObject();
            row.buttons.append({PhoneButton::Kind::Reply, reply.value(QStringLiteral("id")).toString(), reply.value(QStringLiteral("title")).toString(), {}, {}, {}});
        }
    } else if (type == u"list") {
        row.listLabel = action.value(QStringLiteral("button")).toString();
        const QJsonArray sections = action.value(QStringLiteral("sections")).toArray();
        for (const QJsonValue &section : sections) {
            const QJsonArray rows = section.toObject().value(QStringLiteral("rows")).toArray();
            for (const QJsonValue &value : rows) {
                const QJsonObject one = value.toObject();
                row.buttons.append({PhoneButton::Kind::ListRow, one.value(QStringLiteral("id")).toString(), one.value(QStringLiteral("title")).toString(),
                                    one.value(QStringLiteral("description")).toString(), section.toObject().value(QStringLiteral("title")).toString(), {}});
            }
        }
    } else if (type == u"cta_url") {
        const QJsonObject parameters = action.value(QStringLiteral("parameters")).toObject();
        row.buttons.append({PhoneButton::Kind::Link, QStringLiteral("link"), parameters.value(QStringLiteral("display_text")).toString(), {}, {},
                            parameters.value(QStringLiteral("url")).toString()});
    }
}

void addTemplate(PhoneMessage &row, const QJsonObject &rendered)
{
    addHeader(row, rendered.value(QStringLiteral("header")).toObject());
    row.text = textOf(rendered, "body");
    row.footer = textOf(rendered, "footer");
    const QJsonArray buttons = rendered.value(QStringLiteral("buttons")).toArray();
    int place = 0;
    for (const QJsonValue &value : buttons) {
        const QJsonObject button = value.toObject();
        const QString kind = button.value(QStringLiteral("type")).toString();
        row.buttons.append({kind == u"URL" ? PhoneButton::Kind::Link : kind == u"COPY_CODE" ? PhoneButton::Kind::CopyCode
                                : kind == u"PHONE_NUMBER"                                   ? PhoneButton::Kind::Call
                                                                                            : PhoneButton::Kind::QuickReply,
                            QString::number(place++), button.value(QStringLiteral("text")).toString(), {}, {}, button.value(QStringLiteral("target")).toString()});
    }
}

PhoneMessage::Tick tickOf(const QString &status)
{
    return status == u"read" ? PhoneMessage::Tick::Read : PhoneMessage::Tick::Delivered; // what Meta has, is delivered
}

} // namespace

PhoneMessage SimulatedPhone::shown(const Message &message) const
{
    PhoneMessage row;
    row.id = message.id;
    row.mine = message.inbound;
    row.type = message.type;
    row.at = message.at;
    row.replyTo = message.replyTo;
    row.myReaction = message.personReaction;
    row.theirReaction = message.businessReaction;
    row.edited = message.edited;
    row.revoked = message.revoked;
    row.pressed = message.answer;
    if (message.inbound)
        row.tick = tickOf(message.status);
    if (message.revoked)
        return row;
    const QJsonObject content = message.content.toObject();
    row.text = message.text;
    if (mediaKinds().contains(message.type)) {
        addMedia(row, message.type, content);
        row.text = content.value(QStringLiteral("caption")).toString();
    } else if (message.type == u"interactive" && !message.inbound) {
        addInteractive(row, content);
    } else if (message.type == u"template") {
        addTemplate(row, message.rendered);
    } else if (message.type == u"location") {
        row.header = content.value(QStringLiteral("name")).toString();
        row.text = content.value(QStringLiteral("address")).toString();
        if (row.header.isEmpty()) // strings or numbers, as it was sent
            row.header = QStringLiteral("%1, %2").arg(content.value(QStringLiteral("latitude")).toVariant().toString(), content.value(QStringLiteral("longitude")).toVariant().toString());
    } else if (message.type == u"contacts") {
        QStringList names;
        const QJsonArray cards = message.content.toArray();
        for (const QJsonValue &card : cards)
            names.append(card.toObject().value(QStringLiteral("name")).toObject().value(QStringLiteral("formatted_name")).toString());
        row.text = names.join(QStringLiteral(", "));
    }
    return row;
}

QList<PhoneMessage> SimulatedPhone::thread(const QString &person, const QString &business, int limit) const
{
    QList<PhoneMessage> rows;
    const Number *number = m_state.numberByDigits(business);
    const Contact *contact = m_state.contact(person);
    if (!number || !contact)
        return rows;
    // From the end, since only the newest are wanted. What failed, or waits for the phone to be online, never came.
    for (auto it = m_state.messages.crbegin(); it != m_state.messages.crend() && (limit <= 0 || rows.size() < limit); ++it) {
        if (it->contact != person || it->numberId != number->id || !isRow(*it))
            continue;
        if (!it->inbound && (it->status == u"failed" || it->status == u"accepted" || it->status == u"sent"))
            continue;
        rows.prepend(shown(*it));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const PhoneMessage &a, const PhoneMessage &b) { return a.at < b.at; });
    return rows;
}

} // namespace gangway::sandbox
