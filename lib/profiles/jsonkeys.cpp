#include "profiles/jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace gangway::profiles {

namespace {

struct Level
{
    bool isObject = false;
    QSet<QString> keys;
    QString key; // the last one read
};

// Escapes and all: "app\u005fid" is app_id.
QString unescaped(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

QString pathOf(const std::vector<Level> &levels, const QString &key)
{
    QStringList path;
    for (std::size_t i = 0; i + 1 < levels.size(); ++i) {
        if (levels[i].isObject)
            path << levels[i].key;
    }
    path << key;
    return path.join(u'.');
}

} // namespace

QStringList duplicateKeys(const QByteArray &validJson)
{
    QStringList duplicates;
    std::vector<Level> levels;
    bool keyExpected = false;
    for (qsizetype i = 0; i < validJson.size(); ++i) {
        switch (validJson.at(i)) {
        case '{':
            levels.push_back({true, {}, {}});
            keyExpected = true;
            break;
        case '[':
            levels.push_back({false, {}, {}});
            keyExpected = false;
            break;
        case '}':
        case ']':
            if (!levels.empty())
                levels.pop_back();
            keyExpected = false;
            break;
        case ',':
            keyExpected = !levels.empty() && levels.back().isObject;
            break;
        case '"': {
            qsizetype end = i + 1;
            while (end < validJson.size() && validJson.at(end) != '"')
                end += validJson.at(end) == '\\' ? 2 : 1;
            if (keyExpected) {
                keyExpected = false;
                Level &level = levels.back();
                level.key = unescaped(validJson.mid(i, end - i + 1));
                if (level.keys.contains(level.key))
                    duplicates << pathOf(levels, level.key);
                level.keys.insert(level.key);
            }
            i = end;
            break;
        }
        default:
            break;
        }
    }
    duplicates.removeDuplicates();
    return duplicates;
}

} // namespace gangway::profiles
