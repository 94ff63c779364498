#include "sandbox/state.h"

// Messages, files, templates and people's switches as they survive the end of the program.
namespace gangway::sandbox {

namespace {

QString momentText(const QDateTime &at)
{
    return at.toString(Qt::ISODateWithMs);
}

QDateTime momentFrom(const QJsonObject &data)
{
    return QDateTime::fromString(data.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs);
}

QString textIn(const QJsonObject &data, const char *name)
{
    return data.value(QLatin1String(name)).toString();
}

Message messageFrom(const QJsonObject &data)
{
    Message message;
    message.id = textIn(data, "id");
    message.numberId = textIn(data, "number");
    message.contact = textIn(data, "contact");
    message.inbound = data.value(QStringLiteral("inbound")).toBool();
    message.type = textIn(data, "type");
    message.text = textIn(data, "text");
    message.opaque = textIn(data, "opaque");
    message.status = textIn(data, "status");
    message.at = momentFrom(data);
    message.content = data.value(QStringLiteral("content"));
    message.rendered = data.value(QStringLiteral("rendered")).toObject();
    message.replyTo = textIn(data, "replyTo");
    message.category = textIn(data, "category");
    message.personReaction = textIn(data, "personReaction");
    message.businessReaction = textIn(data, "businessReaction");
    message.answer = textIn(data, "answer");
    message.edited = data.value(QStringLiteral("edited")).toBool();
    message.revoked = data.value(QStringLiteral("revoked")).toBool();
    message.echo = data.value(QStringLiteral("echo")).toBool();
    message.freeOfCharge = data.value(QStringLiteral("free")).toBool(true);
    message.error = data.value(QStringLiteral("error")).toInt();
    return message;
}

QJsonObject storedMessage(const Message &message)
{
    QJsonObject data{{QStringLiteral("id"), message.id}, {QStringLiteral("number"), message.numberId}, {QStringLiteral("contact"), message.contact},
                     {QStringLiteral("inbound"), message.inbound}, {QStringLiteral("type"), message.type}, {QStringLiteral("text"), message.text},
                     {QStringLiteral("status"), message.status}, {QStringLiteral("at"), momentText(message.at)}};
    const auto more = [&data](const char *name, const QJsonValue &value, bool present) {
        if (present)
            data.insert(QLatin1String(name), value);
    };
    more("opaque", message.opaque, !message.opaque.isEmpty());
    more("content", message.content, !message.content.isUndefined() && !message.content.isNull());
    more("rendered", message.rendered, !message.rendered.isEmpty());
    more("replyTo", message.replyTo, !message.replyTo.isEmpty());
    more("category", message.category, !message.category.isEmpty());
    more("personReaction", message.personReaction, !message.personReaction.isEmpty());
    more("businessReaction", message.businessReaction, !message.businessReaction.isEmpty());
    more("answer", message.answer, !message.answer.isEmpty());
    more("edited", true, message.edited);
    more("revoked", true, message.revoked);
    more("echo", true, message.echo);
    more("free", false, !message.freeOfCharge);
    more("error", message.error, message.error != 0);
    return data;
}

} // namespace

QJsonObject State::conversationsToStore() const
{
    QJsonArray messageList, mediaList, templateList, peopleList;
    for (const Message &message : messages)
        messageList.append(storedMessage(message));
    for (const auto &[id, one] : media) {
        mediaList.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("number"), one.numberId}, {QStringLiteral("mimeType"), one.mimeType},
                                     {QStringLiteral("fileName"), one.fileName}, {QStringLiteral("sha256"), QString::fromLatin1(one.sha256)}, {QStringLiteral("size"), one.size},
                                     {QStringLiteral("inbound"), one.inbound}, {QStringLiteral("at"), momentText(one.at)}});
    }
    for (const auto &[id, one] : templates) {
        templateList.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("waba"), one.wabaId}, {QStringLiteral("name"), one.name}, {QStringLiteral("language"), one.language},
                                        {QStringLiteral("category"), one.category}, {QStringLiteral("status"), one.status}, {QStringLiteral("format"), one.parameterFormat},
                                        {QStringLiteral("reason"), one.rejectedReason}, {QStringLiteral("components"), one.components}});
    }
    for (const auto &[key, person] : contacts) {
        peopleList.append(QJsonObject{{QStringLiteral("waId"), person.waId}, {QStringLiteral("userId"), person.userId}, {QStringLiteral("name"), person.name},
                                      {QStringLiteral("answers"), QJsonArray::fromStringList(person.answers)}, {QStringLiteral("undeliverable"), person.undeliverable},
                                      {QStringLiteral("failsWith"), person.failsWith}, {QStringLiteral("online"), person.online}, {QStringLiteral("readReceipts"), person.readReceipts},
                                      {QStringLiteral("readsWhenOpened"), person.readsWhenOpened},
                                      {QStringLiteral("blocked"), QJsonArray::fromStringList(QStringList(person.blocked.cbegin(), person.blocked.cend()))}});
    }
    return {{QStringLiteral("messages"), messageList}, {QStringLiteral("media"), mediaList}, {QStringLiteral("templates"), templateList}, {QStringLiteral("people"), peopleList}};
}

void State::conversationsFromStore(const QJsonObject &store, const QJsonArray &plain)
{
    const auto each = [](const QJsonValue &list, auto fn) {
        const QJsonArray array = list.toArray();
        for (const QJsonValue &value : array)
            fn(value.toObject());
    };
    each(plain, [this](const QJsonObject &data) { messages.push_back(messageFrom(data)); });
    each(store.value(QStringLiteral("messages")), [this](const QJsonObject &data) { messages.push_back(messageFrom(data)); });
    each(store.value(QStringLiteral("media")), [this](const QJsonObject &data) {
        Media one{textIn(data, "id"), textIn(data, "number"), textIn(data, "mimeType"), textIn(data, "fileName"), textIn(data, "sha256").toLatin1(),
                  data.value(QStringLiteral("size")).toInteger(), data.value(QStringLiteral("inbound")).toBool(), momentFrom(data)};
        media.insert_or_assign(one.id, one);
    });
    each(store.value(QStringLiteral("templates")), [this](const QJsonObject &data) {
        Template one{textIn(data, "id"), textIn(data, "waba"), textIn(data, "name"), textIn(data, "language"), textIn(data, "category"),
                     textIn(data, "status"), textIn(data, "format"), textIn(data, "reason"), data.value(QStringLiteral("components")).toArray()};
        templates.insert_or_assign(one.id, one);
    });
    each(store.value(QStringLiteral("people")), [this](const QJsonObject &data) {
        Contact person;
        person.waId = textIn(data, "waId");
        person.userId = textIn(data, "userId");
        if (person.key().isEmpty())
            return;
        if (const Contact *known = contact(person.key())) // of the scenario: who they are is the file's business, their switches are ours
            person = *known;
        else {
            person.name = textIn(data, "name");
            person.answers = data.value(QStringLiteral("answers")).toVariant().toStringList();
            person.undeliverable = data.value(QStringLiteral("undeliverable")).toBool();
            person.failsWith = data.value(QStringLiteral("failsWith")).toInt();
        }
        person.online = data.value(QStringLiteral("online")).toBool(true);
        person.readReceipts = data.value(QStringLiteral("readReceipts")).toBool(true);
        person.readsWhenOpened = data.value(QStringLiteral("readsWhenOpened")).toBool();
        const QStringList blocked = data.value(QStringLiteral("blocked")).toVariant().toStringList();
        person.blocked = QSet<QString>(blocked.cbegin(), blocked.cend());
        contacts.insert_or_assign(person.key(), person);
    });
}

} // namespace gangway::sandbox
