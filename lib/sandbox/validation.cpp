#include "sandbox/validation.h"

#include "sandbox/graph.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace gangway::sandbox {

namespace {

QString nameIn(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : QStringLiteral("%1['%2']").arg(path, name);
}

// Form and query values are text, whatever they mean; JSON values have a type of their own.
std::optional<QString> faultOf(const QJsonValue &value, const Rule &rule, const QString &name, bool fromText)
{
    const QString text = value.isString() ? value.toString() : QString();
    switch (rule.kind) {
    case Rule::Kind::Text:
        if (!value.isString())
            return QStringLiteral("(#100) Param %1 must be a string.").arg(name);
        if (text.size() < rule.minLength)
            return QStringLiteral("(#100) Param %1 must be at least %2 characters long.").arg(name).arg(rule.minLength);
        if (text.size() > rule.maxLength && text.toUcs4().size() > rule.maxLength) // characters, not halves of one
            return QStringLiteral("(#100) Param %1 must be at most %2 characters long.").arg(name).arg(rule.maxLength);
        return std::nullopt;
    case Rule::Kind::Digits:
        if (!value.isString() || !isDigits(text, std::max(1, rule.minLength), rule.maxLength)) {
            return rule.exampleOfFault.isEmpty() ? QStringLiteral("(#100) Param %1 must be a string of %2 digits.").arg(name).arg(rule.minLength)
                                                 : rule.exampleOfFault;
        }
        return std::nullopt;
    case Rule::Kind::Boolean:
        if (value.isBool() || (fromText && (text == u"true" || text == u"false")))
            return std::nullopt;
        return QStringLiteral("(#100) Param %1 must be a boolean.").arg(name);
    case Rule::Kind::Integer: {
        bool isNumber = value.isDouble() && double(value.toInteger()) == value.toDouble();
        if (fromText)
            text.toLongLong(&isNumber);
        const qint64 number = fromText ? text.toLongLong() : value.toInteger();
        if (!isNumber || number < rule.minLength || number > rule.maxLength)
            return QStringLiteral("(#100) Param %1 must be an integer from %2 to %3.").arg(name).arg(rule.minLength).arg(rule.maxLength);
        return std::nullopt;
    }
    case Rule::Kind::Object:
        if (!value.isObject())
            return QStringLiteral("(#100) Param %1 must be a JSON object.").arg(name);
        return std::nullopt;
    case Rule::Kind::Array:
        if (readList(value).isEmpty() && !(value.isArray() && !value.toArray().isEmpty()))
            return QStringLiteral("(#100) Param %1 must be an array.").arg(name);
        return std::nullopt;
    case Rule::Kind::OneOf:
        if (!value.isString() || !rule.values.contains(text))
            return QStringLiteral("(#100) Param %1 must be one of {%2} - got \"%3\".").arg(name, rule.values.join(QStringLiteral(", ")), text.left(40));
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

bool isDigits(const QString &text, int min, int max)
{
    if (text.size() < min || text.size() > max)
        return false;
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<QString> firstFault(const QJsonObject &object, const QList<Rule> &rules, const QString &path)
{
    for (const Rule &rule : rules) {
        const QJsonValue value = object.value(rule.name);
        if (value.isUndefined() || value.isNull()) {
            if (rule.required)
                return QStringLiteral("(#100) The parameter %1 is required.").arg(nameIn(path, rule.name));
            continue;
        }
        if (const auto fault = faultOf(value, rule, nameIn(path, rule.name), false))
            return fault;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        if (std::none_of(rules.cbegin(), rules.cend(), [&key](const Rule &rule) { return rule.name == key; }))
            return QStringLiteral("(#100) Invalid parameter: unexpected key \"%1\"%2.").arg(key.left(60), path.isEmpty() ? QString() : QStringLiteral(" on param %1").arg(path));
    }
    return std::nullopt;
}

std::optional<QString> firstFault(const GraphRequest &request, const QList<Rule> &rules)
{
    for (const Rule &rule : rules) {
        const bool inBody = request.body.contains(rule.name);
        const QJsonValue value = request.value(rule.name);
        if (value.isUndefined() || value.isNull()) {
            if (rule.required)
                return QStringLiteral("(#100) The parameter %1 is required.").arg(rule.name);
            continue;
        }
        if (const auto fault = faultOf(value, rule, rule.name, !inBody || request.isForm))
            return fault;
    }
    static const QSet<QString> everywhere{QStringLiteral("access_token"), QStringLiteral("appsecret_proof"), QStringLiteral("locale"),
                                          QStringLiteral("fields"), QStringLiteral("format"), QStringLiteral("method"),
                                          QStringLiteral("pretty"), QStringLiteral("debug")};
    QStringList names = request.body.keys();
    names += QStringList(request.query.keyBegin(), request.query.keyEnd());
    for (const QString &name : std::as_const(names)) {
        if (everywhere.contains(name))
            continue;
        if (std::none_of(rules.cbegin(), rules.cend(), [&name](const Rule &rule) { return rule.name == name; }))
            return QStringLiteral("(#100) Invalid parameter: unexpected key \"%1\".").arg(name.left(60));
    }
    return std::nullopt;
}

QStringList splitFields(const QString &fields)
{
    QStringList names;
    QString current;
    int depth = 0;
    for (const QChar c : fields) {
        if (c == u'{' || c == u'(')
            ++depth;
        else if (c == u'}' || c == u')')
            --depth;
        else if (c == u',' && depth == 0)
            names.append(std::exchange(current, {}).trimmed());
        else if (depth == 0)
            current += c;
    }
    names.append(current.trimmed());
    names.removeAll(QString());
    return names;
}

QStringList readList(const QJsonValue &value)
{
    QJsonArray array = value.toArray();
    if (value.isString()) {
        QString text = value.toString().trimmed();
        if (text.startsWith(u'[')) {
            text.replace(u'\'', u'"');
            array = QJsonDocument::fromJson(text.toUtf8()).array();
        } else {
            return text.split(u',', Qt::SkipEmptyParts);
        }
    }
    QStringList list;
    for (const QJsonValue &item : std::as_const(array)) {
        if (!item.isString())
            return {};
        list.append(item.toString());
    }
    return list;
}

} // namespace gangway::sandbox
