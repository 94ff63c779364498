#include "whatsapp/templates.h"

#include "whatsapp/paging.h"

namespace gangway::whatsapp::templates {

namespace {

constexpr int templatesPerPage = 100;

QString firstOf(const JsonReader &reader, const QString &key, const QString &other)
{
    const QString text = reader.optionalString(key);
    return text.isEmpty() ? reader.optionalString(other) : text;
}

Button decodeButton(const JsonReader &reader)
{
    Button button;
    button.type = reader.optionalString(QStringLiteral("type")).toUpper();
    button.text = reader.optionalString(QStringLiteral("text"));
    button.url = reader.optionalString(QStringLiteral("url"));
    button.phoneNumber = reader.optionalId(QStringLiteral("phone_number"));
    // A list for addresses, plain text for coupon codes.
    const QJsonValue example = reader.value().toObject().value(QLatin1String("example"));
    if (example.isString())
        button.examples.append(example.toString());
    for (const QJsonValue &item : example.toArray()) {
        if (item.isString())
            button.examples.append(item.toString());
    }
    return button;
}

Component decodeComponent(const JsonReader &reader)
{
    Component component;
    component.raw = reader.value().toObject();
    // Meta writes them in capitals; templates made through the API may come back as they were written.
    component.type = reader.optionalString(QStringLiteral("type")).toUpper();
    component.format = reader.optionalString(QStringLiteral("format")).toUpper();
    component.text = reader.optionalString(QStringLiteral("text"));
    for (const JsonReader &button : reader.optionalArray(QStringLiteral("buttons")))
        component.buttons.push_back(decodeButton(button));
    return component;
}

MessageTemplate decodeTemplate(const JsonReader &reader)
{
    MessageTemplate decoded;
    decoded.id = reader.optionalId(QStringLiteral("id"));
    decoded.name = reader.string(QStringLiteral("name"));
    decoded.language = reader.string(QStringLiteral("language"));
    decoded.status = reader.optionalString(QStringLiteral("status"));
    decoded.category = reader.optionalString(QStringLiteral("category"));
    decoded.parameterFormat = firstOf(reader, QStringLiteral("parameter_format"), QStringLiteral("variable_format")).toUpper();
    for (const JsonReader &component : reader.optionalArray(QStringLiteral("components")))
        decoded.components.push_back(decodeComponent(component));
    return decoded;
}

} // namespace

Call<std::vector<MessageTemplate>> list(const GraphClient &graph, const Secret &token, const WabaId &waba)
{
    http::Request request;
    request.label = QStringLiteral("message_templates");
    request.path = {waba.value(), QStringLiteral("message_templates")};
    request.query = {{QStringLiteral("fields"), QStringLiteral("id,name,language,status,category,parameter_format,components")},
                     {QStringLiteral("limit"), QString::number(templatesPerPage)}};
    request.bearer = token;
    request.repeat = http::Repeat::WhenSafe;
    return fetchAll<MessageTemplate>(graph, request, decodeTemplate);
}

} // namespace gangway::whatsapp::templates
