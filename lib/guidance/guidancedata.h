#pragma once

#include "core/result.h"
#include "guidance/guidance.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <array>

namespace gangway::guidance {

/// The languages that every text of the data must have.
inline const std::array<QString, 3> dataLanguages{QStringLiteral("en"), QStringLiteral("pt_BR"), QStringLiteral("es")};

/// "pt-BR", "pt_PT" and "pt" are read as pt_BR, "es_AR" as es, everything else as English.
Language dataLanguage(const QString &code);

/// One text in all languages.
class Text
{
public:
    Text() = default;
    Text(QString en, QString ptBr, QString es) : m_words{std::move(en), std::move(ptBr), std::move(es)} {}

    QString in(const Language &language) const;
    bool isEmpty() const { return m_words[0].isEmpty(); }

private:
    std::array<QString, 3> m_words; ///< in the order of dataLanguages
};

/// Reads data of ours strictly: unknown keys, missing languages and wrong types are faults, each with its path.
/// (Foreign JSON is read by JsonReader, which is tolerant where this one must not be.)
class DataReader
{
public:
    explicit DataReader(QString name) : m_path(std::move(name)), m_faults(std::make_shared<QStringList>()) {}

    DataReader at(const QString &step) const;
    void fault(const QString &what) const;
    const QStringList &faults() const { return *m_faults; }

    QJsonObject object(const QJsonValue &value) const;
    QJsonArray array(const QJsonValue &value) const;
    QString string(const QJsonObject &object, const QString &key) const;             ///< promised, not empty
    QString optionalString(const QJsonObject &object, const QString &key) const;
    QStringList strings(const QJsonValue &value) const;                              ///< one text or a list of texts
    bool flag(const QJsonObject &object, const QString &key) const;                  ///< false when absent
    Text text(const QJsonObject &object, const QString &key) const;                  ///< promised, all languages
    Text optionalText(const QJsonObject &object, const QString &key) const;
    void allowKeys(const QJsonObject &object, const QStringList &keys) const;

private:
    QString m_path;
    std::shared_ptr<QStringList> m_faults;
};

/// The names of the files in one of this library's folders, sorted.
QStringList dataFiles(const QString &folder);
/// The JSON object of one of this library's resources ("errors/token.json"). The files are part of the program:
/// one that is missing or no JSON ends it, as a damaged executable would.
QJsonObject dataFile(const QString &name);
/// Ends the program with the faults when there are any: the data was checked by the tests of this very build.
void requireFaultless(const QString &name, const QStringList &faults);

/// The word of the data for a path, as in store::nameOf.
std::optional<store::NumberPath> pathFromWord(QStringView word);

} // namespace gangway::guidance
