#include "whatsapp/messages.h"

#include <QSet>
#include <QUrl>

#include <cmath>

namespace gangway::whatsapp::messages {

namespace {

/// Gathers what is wrong, by the path of the field in the request.
class FaultFinder
{
public:
    std::vector<Fault> faults;

    void add(const QString &field, const char *word, int limit = 0, int actual = 0)
    {
        faults.push_back({field, QString::fromLatin1(word), limit, actual});
    }
    void optionalText(const QString &field, const QString &text, int limit)
    {
        if (const int length = lengthOf(text); length > limit)
            add(field, "too-long", limit, length);
    }
    void text(const QString &field, const QString &text, int limit)
    {
        if (text.trimmed().isEmpty())
            add(field, "missing");
        else
            optionalText(field, text, limit);
    }
    void present(const QString &field, const QString &text)
    {
        if (text.trimmed().isEmpty())
            add(field, "missing");
    }
    void count(const QString &field, size_t actual, int limit)
    {
        if (actual == 0)
            add(field, "missing");
        else if (actual > size_t(limit))
            add(field, "too-many", limit, int(actual));
    }
    void unique(QSet<QString> &seen, const QString &field, const QString &value)
    {
        if (!value.isEmpty() && seen.contains(value))
            add(field, "not-unique");
        seen.insert(value);
    }
    void https(const QString &field, const QString &address)
    {
        const QUrl url(address, QUrl::StrictMode);
        if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty())
            add(field, "not-https");
    }
    /// Exactly one of an upload and a link.
    void file(const QString &field, const QString &id, const QString &link)
    {
        if (id.isEmpty() && link.isEmpty())
            add(field + QStringLiteral(".id"), "missing");
        else if (!id.isEmpty() && !link.isEmpty())
            add(field, "both");
        else if (id.isEmpty())
            https(field + QStringLiteral(".link"), link);
    }
    void notAllowed(const QString &field, bool isThere)
    {
        if (isThere)
            add(field, "not-allowed");
    }
    void location(const QString &field, const Location &location)
    {
        if (!(std::abs(location.latitude) <= 90)) // also for what is no number
            add(field + QStringLiteral(".latitude"), "out-of-range");
        if (!(std::abs(location.longitude) <= 180))
            add(field + QStringLiteral(".longitude"), "out-of-range");
    }

    void operator()(const Text &message) { text(QStringLiteral("text.body"), message.body, limits::text); }
    void operator()(const Media &media)
    {
        const QString name = nameOf(media.kind);
        const bool isCaptioned = media.kind != MediaKind::Audio && media.kind != MediaKind::Sticker;
        file(name, media.id, media.link);
        if (isCaptioned)
            optionalText(name + QStringLiteral(".caption"), media.caption, limits::caption);
        else
            notAllowed(name + QStringLiteral(".caption"), !media.caption.isEmpty());
        notAllowed(name + QStringLiteral(".filename"), media.kind != MediaKind::Document && !media.fileName.isEmpty());
        notAllowed(name + QStringLiteral(".voice"), media.kind != MediaKind::Audio && media.voice);
    }
    void operator()(const Location &place) { location(QStringLiteral("location"), place); }
    void operator()(const Contacts &contacts)
    {
        count(QStringLiteral("contacts"), contacts.cards.size(), limits::contacts);
        for (size_t i = 0; i < contacts.cards.size(); ++i) {
            const QString path = QStringLiteral("contacts[%1]").arg(i);
            const ContactCard &card = contacts.cards[i];
            present(path + QStringLiteral(".name.formatted_name"), card.formattedName);
            for (size_t n = 0; n < card.phones.size(); ++n)
                present(path + QStringLiteral(".phones[%1].phone").arg(n), card.phones[n].number);
        }
    }
    void operator()(const Reaction &reaction) { present(QStringLiteral("reaction.message_id"), reaction.messageId.value()); }
    void operator()(const ReplyButtons &message)
    {
        interactive(message.header, message.body, limits::buttonsBody, message.footer);
        count(QStringLiteral("interactive.action.buttons"), message.buttons.size(), limits::buttons);
        QSet<QString> ids;
        QSet<QString> titles;
        for (size_t i = 0; i < message.buttons.size(); ++i) {
            const QString path = QStringLiteral("interactive.action.buttons[%1].reply").arg(i);
            const ReplyButton &button = message.buttons[i];
            text(path + QStringLiteral(".id"), button.id, limits::buttonId);
            unique(ids, path + QStringLiteral(".id"), button.id);
            text(path + QStringLiteral(".title"), button.title, limits::buttonTitle);
            unique(titles, path + QStringLiteral(".title"), button.title);
        }
    }
    void operator()(const List &list)
    {
        optionalText(QStringLiteral("interactive.header.text"), list.header, limits::header);
        interactive({}, list.body, limits::listBody, list.footer);
        text(QStringLiteral("interactive.action.button"), list.button, limits::listButton);
        count(QStringLiteral("interactive.action.sections"), list.sections.size(), limits::listSections);
        QSet<QString> ids;
        size_t rows = 0;
        for (size_t i = 0; i < list.sections.size(); ++i) {
            const QString path = QStringLiteral("interactive.action.sections[%1]").arg(i);
            const ListSection &section = list.sections[i];
            if (list.sections.size() > 1)
                text(path + QStringLiteral(".title"), section.title, limits::listSectionTitle);
            else
                optionalText(path + QStringLiteral(".title"), section.title, limits::listSectionTitle);
            if (section.rows.empty())
                add(path + QStringLiteral(".rows"), "missing");
            rows += section.rows.size();
            for (size_t n = 0; n < section.rows.size(); ++n)
                row(path + QStringLiteral(".rows[%1]").arg(n), section.rows[n], ids);
        }
        if (rows > size_t(limits::listRows))
            add(QStringLiteral("interactive.action.sections.rows"), "too-many", limits::listRows, int(rows));
    }
    void operator()(const LinkButton &message)
    {
        interactive(message.header, message.body, limits::buttonsBody, message.footer);
        text(QStringLiteral("interactive.action.parameters.display_text"), message.label, limits::linkLabel);
        if (message.url.trimmed().isEmpty())
            add(QStringLiteral("interactive.action.parameters.url"), "missing");
        else
            https(QStringLiteral("interactive.action.parameters.url"), message.url);
    }
    void operator()(const Template &message)
    {
        present(QStringLiteral("template.name"), message.name);
        present(QStringLiteral("template.language.code"), message.language);
        QSet<QString> places;
        for (size_t i = 0; i < message.components.size(); ++i)
            component(QStringLiteral("template.components[%1]").arg(i), message.components[i], places);
    }

private:
    void interactive(const InteractiveHeader &header, const QString &body, int bodyLimit, const QString &footer)
    {
        const QString path = QStringLiteral("interactive.header.");
        switch (header.kind) {
        case InteractiveHeader::Kind::None: break;
        case InteractiveHeader::Kind::Text: text(path + QStringLiteral("text"), header.text, limits::header); break;
        case InteractiveHeader::Kind::Image: file(path + QStringLiteral("image"), header.mediaId, header.link); break;
        case InteractiveHeader::Kind::Video: file(path + QStringLiteral("video"), header.mediaId, header.link); break;
        case InteractiveHeader::Kind::Document: file(path + QStringLiteral("document"), header.mediaId, header.link); break;
        }
        text(QStringLiteral("interactive.body.text"), body, bodyLimit);
        optionalText(QStringLiteral("interactive.footer.text"), footer, limits::footer);
    }
    void row(const QString &path, const ListRow &row, QSet<QString> &ids)
    {
        text(path + QStringLiteral(".id"), row.id, limits::listRowId);
        unique(ids, path + QStringLiteral(".id"), row.id);
        text(path + QStringLiteral(".title"), row.title, limits::listRowTitle);
        optionalText(path + QStringLiteral(".description"), row.description, limits::listRowDescription);
    }
    void component(const QString &path, const TemplateComponent &component, QSet<QString> &places)
    {
        QString place = component.kind == TemplateComponent::Kind::Header ? QStringLiteral("header") : QStringLiteral("body");
        if (component.kind == TemplateComponent::Kind::Button) {
            present(path + QStringLiteral(".sub_type"), component.subType);
            if (component.index < 0)
                add(path + QStringLiteral(".index"), "missing");
            place = QString::number(component.index);
        }
        unique(places, path, place);
        if (component.parameters.empty())
            add(path + QStringLiteral(".parameters"), "missing");
        QSet<QString> names;
        for (size_t i = 0; i < component.parameters.size(); ++i) {
            const QString at = path + QStringLiteral(".parameters[%1]").arg(i);
            parameter(at, component.parameters[i]);
            unique(names, at + QStringLiteral(".parameter_name"), component.parameters[i].name);
        }
    }
    void parameter(const QString &path, const TemplateParameter &parameter)
    {
        using Kind = TemplateParameter::Kind;
        switch (parameter.kind) {
        case Kind::Text: present(path + QStringLiteral(".text"), parameter.text); break;
        case Kind::Payload: present(path + QStringLiteral(".payload"), parameter.text); break;
        case Kind::CouponCode: present(path + QStringLiteral(".coupon_code"), parameter.text); break;
        case Kind::Image: file(path + QStringLiteral(".image"), parameter.mediaId, parameter.link); break;
        case Kind::Video: file(path + QStringLiteral(".video"), parameter.mediaId, parameter.link); break;
        case Kind::Document: file(path + QStringLiteral(".document"), parameter.mediaId, parameter.link); break;
        case Kind::Location:
            if (parameter.location)
                location(path + QStringLiteral(".location"), *parameter.location);
            else
                add(path + QStringLiteral(".location"), "missing");
            break;
        }
    }
};

} // namespace

int lengthOf(const QString &text)
{
    return int(text.toUcs4().size());
}

std::vector<Fault> faultsOf(const OutgoingMessage &message)
{
    FaultFinder finder;
    if (message.recipient.to.isEmpty() && message.recipient.userId.isEmpty())
        finder.add(QStringLiteral("to"), "missing");
    finder.optionalText(QStringLiteral("biz_opaque_callback_data"), message.opaqueCallbackData, limits::opaqueCallbackData);
    finder.notAllowed(QStringLiteral("context"), !message.replyTo.isEmpty() && std::holds_alternative<Reaction>(message.content));
    std::visit(finder, message.content);
    return finder.faults;
}

} // namespace gangway::whatsapp::messages
