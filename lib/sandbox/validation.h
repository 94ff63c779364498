#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace gangway::sandbox {

struct GraphRequest;

/// What a parameter has to look like. The rules follow Meta's OpenAPI description of the Business Messaging API,
/// v23.0, and where that is silent the pages of the endpoint.
struct Rule
{
    enum class Kind { Text, Digits, Boolean, Integer, Object, Array, OneOf };
    QString name;
    Kind kind = Kind::Text;
    bool required = false;
    int minLength = 0;
    int maxLength = 100000;
    QStringList values = {};      ///< OneOf
    QString exampleOfFault = {};  ///< a better sentence than the general one
};

/// The first thing that is wrong with the parameters of a request, as Meta words it; nothing when all is well.
/// Query and body count alike; a name that no rule knows is a fault.
std::optional<QString> firstFault(const GraphRequest &request, const QList<Rule> &rules);
/// The same for an object inside a body; `path` such as "text" makes names like text['body'].
std::optional<QString> firstFault(const QJsonObject &object, const QList<Rule> &rules, const QString &path);

/// Splits "id,name,webhook_configuration{application}" at the top level and drops what is in braces.
QStringList splitFields(const QString &fields);
/// Reads ['A','B'], ["A","B"], A,B or a JSON array.
QStringList readList(const QJsonValue &value);
bool isDigits(const QString &text, int min, int max);

} // namespace gangway::sandbox
