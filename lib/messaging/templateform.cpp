#include "messaging/templateform.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
namespace gangway::messaging {

namespace {
using whatsapp::messages::TemplateComponent;
using whatsapp::messages::TemplateParameter;
using whatsapp::templates::Button;
using whatsapp::templates::Component;
using whatsapp::templates::MessageTemplate;

const QRegularExpression &variablePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([A-Za-z0-9_]+)\\s*\\}\\}"));
    return pattern;
}

bool isNumber(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Each once. Numbered ones by their number, which is how Meta takes their values; named ones as they stand.
QStringList variablesOf(const QString &text)
{
    QStringList names;
    for (auto it = variablePattern().globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!names.contains(name))
            names.append(name);
    }
    if (std::all_of(names.begin(), names.end(), isNumber))
        std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    return names;
}

/// A component's `example`: `list` is [["Ana","12"]] or ["Ana"], `named` is [{"param_name":…,"example":…}].
QString exampleOf(const Component &component, const char *list, const char *named, const QString &name, int index)
{
    const QJsonObject example = component.raw.value(QLatin1String("example")).toObject();
    const QJsonArray pairs = example.value(QLatin1String(named)).toArray();
    for (const QJsonValue &pair : pairs) {
        if (pair.toObject().value(QLatin1String("param_name")).toString() == name)
            return pair.toObject().value(QLatin1String("example")).toString();
    }
    QJsonArray values = example.value(QLatin1String(list)).toArray();
    if (values.first().isArray())
        values = values.first().toArray();
    return values.at(index).toString();
}

std::optional<TemplateParameter::Kind> mediaHeader(const QString &format)
{
    if (format == QLatin1String("IMAGE"))
        return TemplateParameter::Kind::Image;
    if (format == QLatin1String("VIDEO"))
        return TemplateParameter::Kind::Video;
    if (format == QLatin1String("DOCUMENT"))
        return TemplateParameter::Kind::Document;
    if (format == QLatin1String("LOCATION"))
        return TemplateParameter::Kind::Location;
    return std::nullopt;
}

bool isTextHeader(const Component &component)
{
    return component.format.isEmpty() || component.format == QLatin1String("TEXT");
}

bool isOneTimePassword(const Button &button)
{
    return button.type == QLatin1String("OTP")
        || (button.type == QLatin1String("URL") && button.url.contains(QLatin1String("whatsapp.com/otp/")));
}

/// Every part of the message that takes values, with the fields behind it.
struct Part
{
    TemplateComponent::Kind kind = TemplateComponent::Kind::Body;
    QString subType;
    int index = -1;
    std::vector<TemplateField> fields;
    bool repeatsBody = false;     ///< the button of a one-time password carries the code once more
};

void addTexts(Part &part, TemplateField::Place place, const Component &component, const char *list, const char *named)
{
    const QStringList names = variablesOf(component.text);
    for (int i = 0; i < names.size(); ++i) {
        TemplateField field;
        field.place = place;
        field.name = names.at(i);
        field.example = exampleOf(component, list, named, field.name, i);
        part.fields.push_back(field);
    }
}

Part headerPart(const Component &component)
{
    Part part{TemplateComponent::Kind::Header, {}, -1, {}};
    if (isTextHeader(component)) {
        addTexts(part, TemplateField::Place::Header, component, "header_text", "header_text_named_params");
        return part;
    }
    if (const auto kind = mediaHeader(component.format)) {
        TemplateField field;
        field.place = TemplateField::Place::Header;
        field.kind = *kind;
        field.name = component.format.toLower();
        const QString handle = exampleOf(component, "header_handle", "", {}, 0);
        field.example = handle.startsWith(QLatin1String("https://")) ? handle : QString();
        part.fields.push_back(field);
    }
    return part;
}

Part buttonPart(const Button &button, int index)
{
    Part part{TemplateComponent::Kind::Button, {}, index, {}};
    TemplateField field;
    field.place = TemplateField::Place::Button;
    field.buttonIndex = index;
    field.buttonType = button.type;
    field.buttonText = button.text;
    field.example = button.examples.value(0);
    if (isOneTimePassword(button)) {
        part.subType = QStringLiteral("url");
        part.repeatsBody = true;
    } else if (button.type == QLatin1String("URL")) {
        const QStringList names = variablesOf(button.url);
        if (!names.isEmpty()) {
            part.subType = QStringLiteral("url");
            field.name = names.first();
            part.fields.push_back(field);
        }
    } else if (button.type == QLatin1String("COPY_CODE")) {
        part.subType = QStringLiteral("copy_code");
        field.kind = TemplateParameter::Kind::CouponCode;
        field.name = QStringLiteral("code");
        part.fields.push_back(field);
    } else if (button.type == QLatin1String("QUICK_REPLY")) {
        part.subType = QStringLiteral("quick_reply");
        field.kind = TemplateParameter::Kind::Payload;
        field.name = QStringLiteral("payload");
        field.isOptional = true;
        part.fields.push_back(field);
    }
    return part;
}

std::vector<Part> partsOf(const MessageTemplate &source)
{
    std::vector<Part> header;
    std::vector<Part> body;
    std::vector<Part> buttons;
    for (const Component &component : source.components) {
        if (component.type == QLatin1String("HEADER")) {
            header.push_back(headerPart(component));
        } else if (component.type == QLatin1String("BODY")) {
            Part part{TemplateComponent::Kind::Body, {}, -1, {}};
            addTexts(part, TemplateField::Place::Body, component, "body_text", "body_text_named_params");
            body.push_back(std::move(part));
        } else if (component.type == QLatin1String("BUTTONS")) {
            for (const Button &button : component.buttons)
                buttons.push_back(buttonPart(button, int(buttons.size())));
        }
    }
    // As the message shows them, whatever the order of the answer was.
    std::vector<Part> parts = std::move(header);
    parts.insert(parts.end(), body.begin(), body.end());
    parts.insert(parts.end(), buttons.begin(), buttons.end());
    return parts;
}

TemplateParameter parameterFor(const TemplateField &field, const TemplateValue &value)
{
    TemplateParameter parameter;
    parameter.kind = field.kind;
    const bool isNamed = field.place != TemplateField::Place::Button && field.kind == TemplateParameter::Kind::Text && !isNumber(field.name);
    if (isNamed)
        parameter.name = field.name;
    switch (field.kind) {
    case TemplateParameter::Kind::Text:
    case TemplateParameter::Kind::Payload:
    case TemplateParameter::Kind::CouponCode:
        parameter.text = value.text;
        break;
    case TemplateParameter::Kind::Image:
    case TemplateParameter::Kind::Video:
    case TemplateParameter::Kind::Document:
        parameter.mediaId = value.mediaId;
        if (value.mediaId.isEmpty())
            parameter.link = value.text;
        if (field.kind == TemplateParameter::Kind::Document)
            parameter.fileName = value.fileName;
        break;
    case TemplateParameter::Kind::Location:
        parameter.location = value.location;
        break;
    }
    return parameter;
}

/// Replaces in one go, so that braces in a value stay what they are.
QString filledIn(const QString &text, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype from = 0;
    for (auto it = variablePattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1);
        const QString value = values.value(name);
        result += text.mid(from, match.capturedStart() - from);
        result += value.isEmpty() ? QStringLiteral("{{%1}}").arg(name) : value;
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}
} // namespace

std::vector<TemplateField> fieldsOf(const MessageTemplate &source)
{
    std::vector<TemplateField> fields;
    for (const Part &part : partsOf(source))
        fields.insert(fields.end(), part.fields.begin(), part.fields.end());
    return fields;
}

QString hindranceOf(const MessageTemplate &source)
{
    static const QStringList parts{QStringLiteral("HEADER"), QStringLiteral("BODY"), QStringLiteral("FOOTER"), QStringLiteral("BUTTONS")};
    static const QStringList buttons{QStringLiteral("QUICK_REPLY"), QStringLiteral("URL"), QStringLiteral("PHONE_NUMBER"),
                                     QStringLiteral("COPY_CODE"), QStringLiteral("OTP"), QStringLiteral("VOICE_CALL")};
    static const QStringList shops{QStringLiteral("CATALOG"), QStringLiteral("MPM"), QStringLiteral("SPM")};
    if (!source.isSendable())
        return QStringLiteral("not-sendable");
    bool isKnown = true;
    for (const Component &component : source.components) {
        isKnown = isKnown && parts.contains(component.type);
        if (component.type == QLatin1String("HEADER"))
            isKnown = isKnown && (isTextHeader(component) || mediaHeader(component.format));
        for (const Button &button : component.buttons) {
            if (button.type == QLatin1String("FLOW"))
                return QStringLiteral("flow-button");
            if (shops.contains(button.type))
                return QStringLiteral("catalog");
            isKnown = isKnown && buttons.contains(button.type);
        }
    }
    return isKnown ? QString() : QStringLiteral("unknown-part");
}

whatsapp::messages::Template fill(const MessageTemplate &source, const std::vector<TemplateValue> &values)
{
    whatsapp::messages::Template filled;
    filled.name = source.name;
    filled.language = source.language;
    QString firstOfBody;
    std::size_t next = 0;
    for (const Part &part : partsOf(source)) {
        TemplateComponent component;
        component.kind = part.kind;
        component.subType = part.subType;
        component.index = part.index;
        for (const TemplateField &field : part.fields) {
            const TemplateValue value = next < values.size() ? values[next] : TemplateValue();
            ++next;
            if (field.isOptional && value.text.isEmpty())
                continue;
            component.parameters.push_back(parameterFor(field, value));
            if (part.kind == TemplateComponent::Kind::Body && firstOfBody.isEmpty())
                firstOfBody = value.text;
        }
        if (part.repeatsBody) {
            TemplateParameter code;
            code.text = firstOfBody;
            component.parameters.push_back(code);
        }
        if (!component.parameters.empty())
            filled.components.push_back(std::move(component));
    }
    return filled;
}

TemplatePreview preview(const MessageTemplate &source, const std::vector<TemplateValue> &values)
{
    QHash<QString, QString> header;
    QHash<QString, QString> body;
    TemplatePreview result;
    const std::vector<TemplateField> fields = fieldsOf(source);
    for (std::size_t i = 0; i < fields.size() && i < values.size(); ++i) {
        const TemplateField &field = fields[i];
        const TemplateValue &value = values[i];
        if (field.place == TemplateField::Place::Body) {
            body.insert(field.name, value.text);
        } else if (field.place == TemplateField::Place::Header && field.kind == TemplateParameter::Kind::Text) {
            header.insert(field.name, value.text);
        } else if (field.place == TemplateField::Place::Header) {
            result.header = !value.fileName.isEmpty() ? value.fileName : value.location ? value.location->name : value.text;
        }
    }
    for (const Component &component : source.components) {
        if (component.type == QLatin1String("HEADER")) {
            result.headerFormat = component.format.isEmpty() ? QStringLiteral("TEXT") : component.format;
            if (isTextHeader(component))
                result.header = filledIn(component.text, header);
        } else if (component.type == QLatin1String("BODY")) {
            result.body = filledIn(component.text, body);
        } else if (component.type == QLatin1String("FOOTER")) {
            result.footer = component.text;
        } else if (component.type == QLatin1String("BUTTONS")) {
            for (const Button &button : component.buttons)
                result.buttons.append(button.text);
        }
    }
    return result;
}

} // namespace gangway::messaging
