#include "sandbox/happenings.h"
#include "sandbox/templaterules.h"

#include <QRegularExpression>

// https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/message_templates/
namespace gangway::sandbox {

namespace {

using Kind = Rule::Kind;

constexpr int mostTemplates = 250;

const QStringList &templateCategories()
{
    static const QStringList list{QStringLiteral("MARKETING"), QStringLiteral("UTILITY"), QStringLiteral("AUTHENTICATION")};
    return list;
}

GraphError rejected(int subcode, const QString &title, const QString &text)
{
    return {.message = QStringLiteral("Invalid parameter"), .subcode = subcode, .userTitle = title, .userMessage = text};
}

std::optional<GraphError> shapeFault(const QJsonObject &object, const QList<Rule> &rules, const QString &path)
{
    if (const auto fault = firstFault(object, rules, path))
        return GraphError{.message = *fault};
    return std::nullopt;
}

std::optional<GraphError> variablesFault(const QString &text, bool named, const QString &part)
{
    const QStringList variables = variablesIn(text);
    if (variables.isEmpty())
        return std::nullopt;
    const QString bare = text.trimmed();
    if (part == u"BODY" && (bare.startsWith(u"{{") || bare.endsWith(u"}}")))
        return rejected(2388299, QStringLiteral("Variables can't be at the start or end of the template"), QStringLiteral("The template has a variable at the start or at the end."));
    for (int i = 0; i < variables.size(); ++i) {
        static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9_]*$"));
        if (named ? !name.match(variables.at(i)).hasMatch() : variables.at(i) != QString::number(i + 1)) {
            return rejected(2388073, QStringLiteral("The format of the message body is incorrect"),
                            named ? QStringLiteral("Named variables take lower-case letters, digits and underscores.") : QStringLiteral("Variables are numbered from 1, without gaps."));
        }
    }
    QString words = text;
    words.replace(QRegularExpression(QStringLiteral("\\{\\{\\s*\\w+\\s*\\}\\}")), QStringLiteral(" "));
    if (words.split(QRegularExpression(QStringLiteral("\\W+")), Qt::SkipEmptyParts).size() < variables.size() * 2)
        return rejected(2388293, QStringLiteral("This template has too many variables for its length"), QStringLiteral("Reduce the number of variables or make the message longer."));
    return std::nullopt;
}

std::optional<GraphError> tooLong(const QString &part, int most)
{
    return rejected(2388040, QStringLiteral("Character limit exceeded"), QStringLiteral("The %1 field is longer than %2 characters.").arg(part.toLower()).arg(most));
}

std::optional<GraphError> buttonsShapeFault(const QJsonArray &buttons)
{
    if (buttons.isEmpty() || buttons.size() > 10)
        return GraphError{.message = QStringLiteral("(#100) Param components['buttons'] must have from 1 to 10 elements.")};
    for (int i = 0; i < buttons.size(); ++i) {
        const QString path = QStringLiteral("components['buttons'][%1]").arg(i);
        const QJsonObject button = buttons.at(i).toObject();
        const QString type = button.value(QStringLiteral("type")).toString();
        const QList<Rule> rules{{QStringLiteral("type"), Kind::OneOf, true, 0, 40, {QStringLiteral("QUICK_REPLY"), QStringLiteral("URL"), QStringLiteral("PHONE_NUMBER"), QStringLiteral("COPY_CODE")}},
                                {QStringLiteral("text"), Kind::Text, type != u"COPY_CODE", 1, 25}, {QStringLiteral("url"), Kind::Text, type == u"URL", 1, 2000},
                                {QStringLiteral("phone_number"), Kind::Text, type == u"PHONE_NUMBER", 1, 20}, {QStringLiteral("example"), Kind::Array}};
        QJsonObject checked = button;
        if (type == u"COPY_CODE" && button.value(QStringLiteral("example")).isString())
            checked.remove(QStringLiteral("example")); // of this button one text is enough
        if (auto fault = shapeFault(checked, rules, path))
            return fault;
        if (type == u"URL" && !variablesIn(button.value(QStringLiteral("url")).toString()).isEmpty()) {
            if (!button.value(QStringLiteral("url")).toString().endsWith(u"}}"))
                return GraphError{.message = QStringLiteral("(#100) Param %1['url'] may have its variable at the end only.").arg(path)};
            if (button.value(QStringLiteral("example")).toArray().isEmpty())
                return GraphError{.message = QStringLiteral("(#100) The parameter %1['example'] is required.").arg(path)};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<GraphError> templateFault(const QJsonArray &components, bool named)
{
    QSet<QString> seen;
    for (int i = 0; i < components.size(); ++i) {
        const QString path = QStringLiteral("components[%1]").arg(i);
        const QJsonObject component = components.at(i).toObject();
        const QString type = component.value(QStringLiteral("type")).toString().toUpper();
        const QString text = component.value(QStringLiteral("text")).toString();
        if (auto fault = shapeFault({{QStringLiteral("type"), type}}, {{QStringLiteral("type"), Kind::OneOf, true, 0, 40, {QStringLiteral("HEADER"), QStringLiteral("BODY"), QStringLiteral("FOOTER"), QStringLiteral("BUTTONS")}}}, path))
            return fault;
        if (seen.contains(type))
            return GraphError{.message = QStringLiteral("(#100) Param components has %1 twice.").arg(type)};
        seen.insert(type);
        const QJsonObject example = component.value(QStringLiteral("example")).toObject();
        if (type == u"HEADER") {
            const QString format = component.value(QStringLiteral("format")).toString();
            if (auto fault = shapeFault({{QStringLiteral("format"), format}}, {{QStringLiteral("format"), Kind::OneOf, true, 0, 40, {QStringLiteral("TEXT"), QStringLiteral("IMAGE"), QStringLiteral("VIDEO"), QStringLiteral("DOCUMENT"), QStringLiteral("LOCATION")}}}, path))
                return fault;
            if (format == u"TEXT") {
                if (text.isEmpty())
                    return GraphError{.message = QStringLiteral("(#100) The parameter %1['text'] is required.").arg(path)};
                if (text.size() > 60)
                    return tooLong(type, 60);
                if (variablesIn(text).size() > 1 || text.contains(u'\n'))
                    return rejected(2388047, QStringLiteral("The format of the message header is incorrect"), QStringLiteral("A header has one line and at most one variable."));
            } else if (format != u"LOCATION" && example.value(QStringLiteral("header_handle")).toArray().isEmpty()) {
                return GraphError{.message = QStringLiteral("(#100) The parameter %1['example']['header_handle'] is required.").arg(path)};
            }
        } else if (type == u"BUTTONS") {
            if (auto fault = buttonsShapeFault(component.value(QStringLiteral("buttons")).toArray()))
                return fault;
            continue;
        } else {
            if (text.isEmpty())
                return GraphError{.message = QStringLiteral("(#100) The parameter %1['text'] is required.").arg(path)};
            const int most = type == u"BODY" ? 1024 : 60;
            if (text.toUcs4().size() > most)
                return tooLong(type, most);
            if (type == u"FOOTER" && !variablesIn(text).isEmpty())
                return rejected(2388072, QStringLiteral("The format of the message footer is incorrect"), QStringLiteral("A footer has no variables."));
        }
        if (auto fault = variablesFault(text, named, type))
            return fault;
        if (!variablesIn(text).isEmpty() && example.isEmpty())
            return GraphError{.message = QStringLiteral("(#100) The parameter %1['example'] is required.").arg(path)};
    }
    if (!seen.contains(QStringLiteral("BODY")))
        return GraphError{.message = QStringLiteral("(#100) Param components needs a BODY.")};
    return std::nullopt;
}

QJsonObject Graph::templateFields(const Template &one) const
{
    return {{QStringLiteral("id"), one.id}, {QStringLiteral("name"), one.name}, {QStringLiteral("language"), one.language}, {QStringLiteral("status"), one.status},
            {QStringLiteral("category"), one.category}, {QStringLiteral("components"), one.components}, {QStringLiteral("parameter_format"), one.parameterFormat},
            {QStringLiteral("rejected_reason"), one.rejectedReason}, {QStringLiteral("previous_category"), QJsonValue()}, {QStringLiteral("sub_category"), QJsonValue()},
            {QStringLiteral("quality_score"), QJsonObject{{QStringLiteral("score"), one.status == u"PAUSED" ? QStringLiteral("RED") : QStringLiteral("UNKNOWN")}}}};
}

GraphAnswer Graph::readTemplates(const GraphRequest &request)
{
    QList<Rule> rules = pagingRules();
    rules += QList<Rule>{{QStringLiteral("name"), Kind::Text, false, 1, 512}, {QStringLiteral("name_or_content")}, {QStringLiteral("content")}, {QStringLiteral("language")},
                         {QStringLiteral("status")}, {QStringLiteral("category")}, {QStringLiteral("quality_score")}};
    const auto [caller, waba, number, line, refused] = enterWaba(request, {.rules = rules});
    if (refused)
        return *refused;
    addTemplates(*waba, m_state);
    const auto fits = [&request](const char *name, const QString &value) {
        const QStringList wanted = readList(request.value(QLatin1String(name)));
        return wanted.isEmpty() || wanted.contains(value, Qt::CaseInsensitive);
    };
    const QString part = request.text(QStringLiteral("name"));
    const QString anywhere = request.text(QStringLiteral("name_or_content")) + request.text(QStringLiteral("content"));
    QList<QJsonObject> found;
    for (const auto &[id, one] : m_state.templates) {
        if (one.wabaId != waba->id || !fits("status", one.status) || !fits("language", one.language) || !fits("category", one.category))
            continue;
        if (!one.name.contains(part, Qt::CaseInsensitive))
            continue;
        if (!anywhere.isEmpty() && !one.name.contains(anywhere, Qt::CaseInsensitive) && !QString::fromUtf8(QJsonDocument(one.components).toJson()).contains(anywhere, Qt::CaseInsensitive))
            continue;
        found.append(templateFields(one));
    }
    std::sort(found.begin(), found.end(), [](const QJsonObject &a, const QJsonObject &b) {
        const auto key = [](const QJsonObject &o) { return std::pair(o.value(QStringLiteral("name")).toString(), o.value(QStringLiteral("language")).toString()); };
        return key(a) < key(b);
    });
    return page(request, found, {QStringLiteral("name"), QStringLiteral("parameter_format"), QStringLiteral("components"), QStringLiteral("language"), QStringLiteral("status"), QStringLiteral("category"), QStringLiteral("id")},
                QStringLiteral("MessageTemplate"));
}

GraphAnswer Graph::createTemplate(const GraphRequest &request)
{
    const QList<Rule> rules{{QStringLiteral("name"), Kind::Text, true, 1, 512}, {QStringLiteral("language"), Kind::Text, true, 2, 20},
                            {QStringLiteral("category"), Kind::OneOf, true, 0, 40, templateCategories()}, {QStringLiteral("components"), Kind::Array, true},
                            {QStringLiteral("parameter_format"), Kind::OneOf, false, 0, 40, {QStringLiteral("POSITIONAL"), QStringLiteral("NAMED")}},
                            {QStringLiteral("allow_category_change"), Kind::Boolean}, {QStringLiteral("message_send_ttl_seconds"), Kind::Integer, false, 30, 2592000}};
    const auto [caller, waba, number, line, refused] = enterWaba(request, {.task = "MANAGE_TEMPLATES", .rules = rules});
    if (refused)
        return *refused;
    addTemplates(*waba, m_state);
    const QString name = request.text(QStringLiteral("name"));
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9_]+$"));
    if (!shape.match(name).hasMatch())
        return GraphError{.message = QStringLiteral("(#100) Param name must be lower-case letters, digits and underscores.")};
    const QString format = request.value(QStringLiteral("parameter_format")).toString(QStringLiteral("POSITIONAL"));
    QJsonArray components = request.value(QStringLiteral("components")).toArray();
    if (auto fault = templateFault(components, format == u"NAMED"))
        return *fault;
    if (m_state.findTemplate(waba->id, name, request.text(QStringLiteral("language"))))
        return rejected(2388024, QStringLiteral("Content in this language already exists"), QStringLiteral("There is already content for this template in this language."));
    const auto mine = std::count_if(m_state.templates.cbegin(), m_state.templates.cend(), [waba = waba](const auto &entry) { return entry.second.wabaId == waba->id; });
    if (mine >= mostTemplates)
        return rejected(2388019, QStringLiteral("Template limit exceeded"), QStringLiteral("The account has reached its limit of %1 message templates.").arg(mostTemplates));
    for (auto value : components) { // Meta lists the kinds in capitals, however they came
        QJsonObject component = value.toObject();
        component.insert(QStringLiteral("type"), component.value(QStringLiteral("type")).toString().toUpper());
        value = component;
    }
    Template made;
    made.id = m_state.newId(QStringLiteral("template"));
    made.wabaId = waba->id;
    made.name = name;
    made.language = request.text(QStringLiteral("language"));
    made.category = request.text(QStringLiteral("category"));
    made.status = QStringLiteral("PENDING");
    made.parameterFormat = format;
    made.components = components;
    m_state.templates.emplace(made.id, made);
    m_happenings.reviewTemplate(made);
    return GraphAnswer::ok({{QStringLiteral("id"), made.id}, {QStringLiteral("status"), made.status}, {QStringLiteral("category"), made.category}});
}

GraphAnswer Graph::deleteTemplates(const GraphRequest &request)
{
    const auto [caller, waba, number, line, refused] = enterWaba(request, {.task = "MANAGE_TEMPLATES", .rules = {{QStringLiteral("name"), Kind::Text, true, 1, 512}, {QStringLiteral("hsm_id"), Kind::Digits, false, 1, 32}}});
    if (refused)
        return *refused;
    addTemplates(*waba, m_state);
    const QString name = request.text(QStringLiteral("name"));
    const QString one = request.text(QStringLiteral("hsm_id")); // else in all languages
    const auto gone = std::erase_if(m_state.templates, [&, waba = waba](const auto &entry) {
        return entry.second.wabaId == waba->id && entry.second.name == name && (one.isEmpty() || entry.first == one);
    });
    if (gone == 0) {
        return GraphError{.message = QStringLiteral("(#100) Invalid parameter"), .subcode = 2593002, .userTitle = QStringLiteral("Message template not found"),
                          .userMessage = QStringLiteral("The message template that you are trying to delete does not exist.")};
    }
    return GraphAnswer::success();
}

} // namespace gangway::sandbox
