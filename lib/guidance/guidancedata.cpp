#include "guidance/guidancedata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

// Outside any namespace, as Q_INIT_RESOURCE demands: a static library's resources are not registered by themselves.
static void initGuidanceResources()
{
    Q_INIT_RESOURCE(guidance);
}

namespace gangway::guidance {

Language dataLanguage(const QString &code)
{
    if (code.startsWith(QLatin1String("pt"), Qt::CaseInsensitive))
        return dataLanguages[1];
    if (code.startsWith(QLatin1String("es"), Qt::CaseInsensitive))
        return dataLanguages[2];
    return dataLanguages[0];
}

QString Text::in(const Language &language) const
{
    const Language wanted = dataLanguage(language);
    for (std::size_t i = 0; i < dataLanguages.size(); ++i) {
        if (dataLanguages[i] == wanted && !m_words[i].isEmpty())
            return m_words[i];
    }
    return m_words[0];
}

DataReader DataReader::at(const QString &step) const
{
    DataReader inner = *this;
    inner.m_path += u'.' + step;
    return inner;
}

void DataReader::fault(const QString &what) const
{
    m_faults->append(m_path + QStringLiteral(": ") + what);
}

QJsonObject DataReader::object(const QJsonValue &value) const
{
    if (!value.isObject())
        fault(QStringLiteral("expected an object"));
    return value.toObject();
}

QJsonArray DataReader::array(const QJsonValue &value) const
{
    if (!value.isArray())
        fault(QStringLiteral("expected a list"));
    return value.toArray();
}

QString DataReader::string(const QJsonObject &object, const QString &key) const
{
    const QString text = optionalString(object, key);
    if (text.isEmpty())
        at(key).fault(QStringLiteral("missing"));
    return text;
}

QString DataReader::optionalString(const QJsonObject &object, const QString &key) const
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isString())
        at(key).fault(QStringLiteral("expected a text"));
    return value.toString();
}

QStringList DataReader::strings(const QJsonValue &value) const
{
    if (value.isUndefined())
        return {};
    QStringList result;
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : items) {
        if (!item.isString() || item.toString().isEmpty())
            fault(QStringLiteral("expected a text or a list of texts"));
        result.append(item.toString());
    }
    return result;
}

bool DataReader::flag(const QJsonObject &object, const QString &key) const
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        at(key).fault(QStringLiteral("expected true or false"));
    return value.toBool();
}

Text DataReader::text(const QJsonObject &object, const QString &key) const
{
    if (!object.contains(key)) {
        at(key).fault(QStringLiteral("missing"));
        return {};
    }
    return optionalText(object, key);
}

Text DataReader::optionalText(const QJsonObject &object, const QString &key) const
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return {};
    const DataReader here = at(key);
    const QJsonObject words = here.object(value);
    here.allowKeys(words, QStringList(dataLanguages.begin(), dataLanguages.end()));
    return Text(here.string(words, dataLanguages[0]), here.string(words, dataLanguages[1]),
                here.string(words, dataLanguages[2]));
}

void DataReader::allowKeys(const QJsonObject &object, const QStringList &keys) const
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!keys.contains(it.key()))
            at(it.key()).fault(QStringLiteral("unknown key"));
    }
}

QStringList dataFiles(const QString &folder)
{
    initGuidanceResources();
    return QDir(QStringLiteral(":/") + folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
}

QJsonObject dataFile(const QString &name)
{
    initGuidanceResources();
    QFile file(QStringLiteral(":/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("guidance data: %s is missing", qUtf8Printable(name));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!document.isObject())
        qFatal("guidance data: %s is damaged at byte %d", qUtf8Printable(name), fault.offset);
    return document.object();
}

void requireFaultless(const QString &name, const QStringList &faults)
{
    if (!faults.isEmpty())
        qFatal("guidance data: %s: %s", qUtf8Printable(name), qUtf8Printable(faults.join(QStringLiteral("; "))));
}

std::optional<store::NumberPath> pathFromWord(QStringView word)
{
    static constexpr std::array<std::pair<const char *, store::NumberPath>, 5> words{{
        {"direct", store::NumberPath::Direct},
        {"existing", store::NumberPath::Existing},
        {"coexistence", store::NumberPath::Coexistence},
        {"no-number", store::NumberPath::NoNumberYet},
        {"grant-only", store::NumberPath::GrantOnly},
    }};
    for (const auto &[text, path] : words) {
        if (word == QLatin1String(text))
            return path;
    }
    return std::nullopt;
}

} // namespace gangway::guidance
