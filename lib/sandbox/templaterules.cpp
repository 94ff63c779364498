#include "sandbox/templaterules.h"

#include "sandbox/messagerules.h"
#include "sandbox/staticpages.h"

#include <QJsonDocument>
#include <QRegularExpression>

// https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
namespace gangway::sandbox {

namespace {

using Kind = Rule::Kind;

GraphError validation(const QString &details)
{
    return {.code = 132018, .message = QStringLiteral("(#132018) There is an issue with the parameters in your template"), .details = details};
}

GraphError wrongCount(const QString &part, qsizetype given, qsizetype wanted)
{
    return {.code = 132000, .message = QStringLiteral("(#132000) Number of parameters does not match the expected number of params"),
            .details = QStringLiteral("%1: number of localizable_params (%2) does not match the expected number of params (%3)").arg(part).arg(given).arg(wanted)};
}

GraphError wrongFormat(const QString &details)
{
    return {.code = 132012, .message = QStringLiteral("(#132012) Parameter format does not match format in the created template"), .details = details};
}

GraphError missingParameter(const QString &details)
{
    return {.code = 131008, .message = QStringLiteral("(#131008) Required parameter is missing"), .details = details};
}

std::optional<GraphError> statusFault(const Template *known, const QString &name, const QString &language)
{
    if (!known || (known->status != u"APPROVED" && known->status != u"QUALITY_PENDING" && known->status != u"PAUSED" && known->status != u"DISABLED")) {
        return GraphError{.status = 404, .code = 132001, .message = QStringLiteral("(#132001) Template name does not exist in the translation"),
                          .details = QStringLiteral("template name (%1) does not exist in %2").arg(name.left(60), language.left(20))};
    }
    if (known->status == u"PAUSED") {
        return GraphError{.code = 132015, .message = QStringLiteral("(#132015) Template is paused"),
                          .details = QStringLiteral("Template is paused due to low quality so it cannot be sent in a template message.")};
    }
    if (known->status == u"DISABLED") {
        return GraphError{.code = 132016, .message = QStringLiteral("(#132016) Template is disabled"),
                          .details = QStringLiteral("Template has been paused too many times due to low quality and is now permanently disabled.")};
    }
    return std::nullopt;
}

std::optional<GraphError> textFault(const QJsonObject &parameter, const QString &part)
{
    const QString text = parameter.value(QStringLiteral("text")).toString();
    if (text.isEmpty())
        return missingParameter(QStringLiteral("%1: Parameter of type text is missing text value").arg(part));
    static const QRegularExpression forbidden(QStringLiteral("[\\n\\t]| {5,}"));
    if (text.contains(forbidden))
        return validation(QStringLiteral("%1: Param text cannot have new-line/tab characters or more than 4 consecutive spaces").arg(part));
    return std::nullopt;
}

// The text of a part with its variables filled in; a fault when they do not fit.
std::optional<GraphError> fill(QString *text, const QJsonArray &parameters, bool named, const QString &part)
{
    const QStringList variables = variablesIn(*text);
    if (parameters.size() != variables.size())
        return wrongCount(part, parameters.size(), variables.size());
    QHash<QString, QString> values;
    for (int i = 0; i < parameters.size(); ++i) {
        const QJsonObject parameter = parameters.at(i).toObject();
        const QString type = parameter.value(QStringLiteral("type")).toString();
        if (type != u"text")
            return wrongFormat(QStringLiteral("%1: Format mismatch, expected TEXT, received %2").arg(part, type.isEmpty() ? QStringLiteral("UNKNOWN") : type.toUpper().left(20)));
        const QString name = parameter.value(QStringLiteral("parameter_name")).toString();
        if (named != !name.isEmpty())
            return wrongFormat(named ? QStringLiteral("%1: Parameter name is missing or empty").arg(part) : QStringLiteral("%1: Parameter name is not expected by a template with positional parameters").arg(part));
        const QString variable = named ? name : QString::number(i + 1);
        if (!variables.contains(variable) || values.contains(variable))
            return wrongFormat(QStringLiteral("%1: Parameter name %2 is not in the template or given twice").arg(part, variable.left(40)));
        if (auto fault = textFault(parameter, part))
            return fault;
        values.insert(variable, parameter.value(QStringLiteral("text")).toString());
    }
    static const QRegularExpression braces(QStringLiteral("\\{\\{\\s*(\\w+)\\s*\\}\\}"));
    QString filled;
    qsizetype last = 0;
    auto matches = braces.globalMatch(*text);
    while (matches.hasNext()) { // in one go: a value may itself look like a variable
        const auto match = matches.next();
        filled += text->mid(last, match.capturedStart() - last) + values.value(match.captured(1));
        last = match.capturedEnd();
    }
    *text = filled + text->mid(last);
    return std::nullopt;
}

std::optional<GraphError> fillHeader(const QJsonObject &component, const QJsonArray &parameters, bool named, QJsonObject *shown, State &state, const Number &number)
{
    const QString part = QStringLiteral("header");
    const QString format = component.value(QStringLiteral("format")).toString();
    if (format == u"TEXT") {
        QString text = component.value(QStringLiteral("text")).toString();
        if (auto fault = fill(&text, parameters, named, part))
            return fault;
        if (text.size() > 60 + 1024)
            return GraphError{.code = 132005, .message = QStringLiteral("(#132005) Translated text too long"), .details = QStringLiteral("header: the text is too long")};
        shown->insert(part, QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), text}});
        return std::nullopt;
    }
    const QString kind = format.toLower();
    const QString received = parameters.isEmpty() ? QStringLiteral("UNKNOWN") : parameters.first().toObject().value(QStringLiteral("type")).toString().toUpper().left(20);
    if (parameters.size() != 1 || received != format)
        return wrongFormat(QStringLiteral("header: Format mismatch, expected %1, received %2").arg(format, received));
    const QJsonObject value = parameters.first().toObject().value(kind).toObject();
    if (kind == u"location") {
        QJsonObject words = value;
        for (const char *name : {"latitude", "longitude", "name", "address"}) {
            if (value.value(QLatin1String(name)).toVariant().toString().isEmpty())
                return missingParameter(QStringLiteral("header: Parameter of type location is missing %1").arg(QLatin1String(name)));
        }
        if (auto fault = contentFault(QStringLiteral("location"), words, state, number))
            return fault;
    } else if (auto fault = mediaFault(kind, value, state, number, QStringLiteral("template['components']['header']['%1']").arg(kind))) {
        return fault;
    }
    shown->insert(part, QJsonObject{{QStringLiteral("type"), kind}, {kind, value}});
    return std::nullopt;
}

// The parameters of a message by component: "header", "body", "button 0", …
std::optional<GraphError> sortParameters(const QJsonArray &components, QHash<QString, QJsonArray> *sorted, QHash<QString, QString> *subTypes)
{
    for (int i = 0; i < components.size(); ++i) {
        const QString path = QStringLiteral("template['components'][%1]").arg(i);
        const QJsonObject component = components.at(i).toObject();
        QJsonObject rest = component;
        rest.remove(QStringLiteral("index")); // text or number
        if (rest.value(QStringLiteral("parameters")) == QJsonArray())
            rest.remove(QStringLiteral("parameters"));
        if (const auto fault = firstFault(rest, {{QStringLiteral("type"), Kind::OneOf, true, 0, 100, {QStringLiteral("header"), QStringLiteral("body"), QStringLiteral("button")}},
                                                 {QStringLiteral("sub_type"), Kind::Text}, {QStringLiteral("parameters"), Kind::Array}}, path))
            return GraphError{.message = *fault};
        QString key = component.value(QStringLiteral("type")).toString();
        if (key == u"button") {
            const QString index = component.value(QStringLiteral("index")).toVariant().toString();
            if (!isDigits(index, 1, 2))
                return GraphError{.message = QStringLiteral("(#100) The parameter %1['index'] is required.").arg(path)};
            if (component.value(QStringLiteral("sub_type")).toString().isEmpty())
                return GraphError{.message = QStringLiteral("(#100) The parameter %1['sub_type'] is required.").arg(path)};
            key += u' ' + QString::number(index.toInt());
            subTypes->insert(key, component.value(QStringLiteral("sub_type")).toString().toLower());
        }
        if (sorted->contains(key))
            return GraphError{.message = QStringLiteral("(#100) Param template['components'] has \"%1\" twice.").arg(key)};
        sorted->insert(key, component.value(QStringLiteral("parameters")).toArray());
    }
    return std::nullopt;
}

std::optional<GraphError> fillButton(QJsonObject *button, int place, const QJsonArray &parameters, const QString &subType)
{
    static const QHash<QString, QString> words{{QStringLiteral("URL"), QStringLiteral("url")}, {QStringLiteral("QUICK_REPLY"), QStringLiteral("quick_reply")},
                                               {QStringLiteral("COPY_CODE"), QStringLiteral("copy_code")}};
    const QString type = button->value(QStringLiteral("type")).toString();
    const QString part = QStringLiteral("buttons: Button at index %1 of type %2").arg(QString::number(place), type);
    if (!subType.isEmpty() && words.value(type) != subType)
        return wrongFormat(QStringLiteral("%1 does not take parameters of %2").arg(part, subType.left(20)));
    const QJsonObject parameter = parameters.first().toObject();
    if (parameters.size() > 1)
        return wrongCount(QStringLiteral("buttons"), parameters.size(), 1);
    if (type == u"URL") {
        QString url = button->value(QStringLiteral("url")).toString();
        if (!variablesIn(url).isEmpty()) {
            if (parameters.isEmpty())
                return missingParameter(part + QStringLiteral(" requires a parameter"));
            QJsonObject positional = parameter;
            positional.remove(QStringLiteral("parameter_name"));
            url.replace(QRegularExpression(QStringLiteral("\\{\\{\\s*\\w+\\s*\\}\\}")), QStringLiteral("{{1}}"));
            if (auto fault = fill(&url, {positional}, false, QStringLiteral("buttons")))
                return fault;
        } else if (!parameters.isEmpty()) {
            return wrongCount(QStringLiteral("buttons"), 1, 0);
        }
        button->insert(QStringLiteral("target"), url);
    } else if (type == u"COPY_CODE") {
        const QString code = parameter.value(QStringLiteral("coupon_code")).toString();
        if (code.isEmpty() || parameter.value(QStringLiteral("type")) != QLatin1String("coupon_code"))
            return missingParameter(part + QStringLiteral(" requires a parameter of type coupon_code"));
        if (code.size() > 15)
            return validation(part + QStringLiteral(": the code is longer than 15 characters"));
        button->insert(QStringLiteral("target"), code);
    } else if (type == u"QUICK_REPLY") {
        if (!parameters.isEmpty() && parameter.value(QStringLiteral("type")) != QLatin1String("payload"))
            return wrongFormat(part + QStringLiteral(" takes a parameter of type payload"));
        const QString payload = parameter.value(QStringLiteral("payload")).toString();
        button->insert(QStringLiteral("target"), payload.isEmpty() ? button->value(QStringLiteral("text")).toString() : payload);
    } else if (type == u"PHONE_NUMBER") {
        button->insert(QStringLiteral("target"), button->value(QStringLiteral("phone_number")));
    }
    return std::nullopt;
}

} // namespace

QStringList variablesIn(const QString &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{\\{\\s*(\\w+)\\s*\\}\\}"));
    QStringList found;
    auto matches = braces.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!found.contains(name))
            found.append(name);
    }
    return found;
}

RenderedTemplate renderTemplate(QJsonObject message, const Waba &waba, const Number &number, State &state)
{
    RenderedTemplate result;
    if (message.value(QStringLiteral("components")).isArray() && message.value(QStringLiteral("components")).toArray().isEmpty())
        message.remove(QStringLiteral("components")); // the same as none
    if (const auto fault = firstFault(message, {{QStringLiteral("name"), Kind::Text, true, 1, 512}, {QStringLiteral("language"), Kind::Object, true},
                                                {QStringLiteral("components"), Kind::Array}, {QStringLiteral("namespace"), Kind::Text}}, QStringLiteral("template"))) {
        result.fault = GraphError{.message = *fault};
        return result;
    }
    if (const auto fault = firstFault(message.value(QStringLiteral("language")).toObject(),
                                      {{QStringLiteral("code"), Kind::Text, true, 2, 20}, {QStringLiteral("policy"), Kind::OneOf, false, 0, 20, {QStringLiteral("deterministic")}}},
                                      QStringLiteral("template['language']"))) {
        result.fault = GraphError{.message = *fault};
        return result;
    }
    QHash<QString, QJsonArray> given;
    QHash<QString, QString> subTypes;
    if ((result.fault = sortParameters(message.value(QStringLiteral("components")).toArray(), &given, &subTypes)))
        return result;
    const QString name = message.value(QStringLiteral("name")).toString();
    const QString language = message.value(QStringLiteral("language")).toObject().value(QStringLiteral("code")).toString();
    const Template *known = state.findTemplate(waba.id, name, language);
    if ((result.fault = statusFault(known, name, language)))
        return result;
    result.category = known->category;
    const bool named = known->parameterFormat == u"NAMED";
    for (const QJsonValue &value : known->components) {
        const QJsonObject component = value.toObject();
        const QString type = component.value(QStringLiteral("type")).toString();
        if (type == u"HEADER") {
            result.fault = fillHeader(component, given.take(QStringLiteral("header")), named, &result.shown, state, number);
        } else if (type == u"BODY") {
            QString text = component.value(QStringLiteral("text")).toString();
            result.fault = fill(&text, given.take(QStringLiteral("body")), named, QStringLiteral("body"));
            if (!result.fault && text.size() > 32768)
                result.fault = GraphError{.code = 132005, .message = QStringLiteral("(#132005) Translated text too long"), .details = QStringLiteral("body: the text is too long")};
            result.shown.insert(QStringLiteral("body"), QJsonObject{{QStringLiteral("text"), text}});
        } else if (type == u"FOOTER") {
            result.shown.insert(QStringLiteral("footer"), QJsonObject{{QStringLiteral("text"), component.value(QStringLiteral("text"))}});
        } else if (type == u"BUTTONS") {
            QJsonArray shown;
            const QJsonArray buttons = component.value(QStringLiteral("buttons")).toArray();
            for (int i = 0; i < buttons.size() && !result.fault; ++i) {
                QJsonObject button = buttons.at(i).toObject();
                const QString key = QStringLiteral("button %1").arg(i);
                result.fault = fillButton(&button, i, given.take(key), subTypes.value(key));
                shown.append(button);
            }
            result.shown.insert(QStringLiteral("buttons"), shown);
        }
        if (result.fault)
            return result;
    }
    for (auto it = given.cbegin(); it != given.cend(); ++it) { // for parts that the template does not have
        if (!it->isEmpty()) {
            result.fault = it.key().startsWith(u"button") ? validation(QStringLiteral("buttons: the template has no %1").arg(it.key())) : wrongCount(it.key(), it->size(), 0);
            return result;
        }
    }
    return result;
}

void addTemplates(Waba &waba, State &state)
{
    if (waba.hasTemplates)
        return;
    waba.hasTemplates = true;
    const QJsonArray list = QJsonDocument::fromJson(resourceFile(QStringLiteral("templates.json"))).object().value(QStringLiteral("templates")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject data = value.toObject();
        Template one;
        one.id = state.newId(QStringLiteral("template"));
        one.wabaId = waba.id;
        one.name = data.value(QStringLiteral("name")).toString();
        one.language = data.value(QStringLiteral("language")).toString();
        one.category = data.value(QStringLiteral("category")).toString();
        one.status = data.value(QStringLiteral("status")).toString(QStringLiteral("APPROVED"));
        one.parameterFormat = data.value(QStringLiteral("parameter_format")).toString(one.parameterFormat);
        one.rejectedReason = data.value(QStringLiteral("rejected_reason")).toString(one.rejectedReason);
        one.components = data.value(QStringLiteral("components")).toArray();
        if (!state.findTemplate(waba.id, one.name, one.language))
            state.templates.emplace(one.id, one);
    }
}

} // namespace gangway::sandbox
