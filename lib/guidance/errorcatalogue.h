#pragma once

#include "guidance/guidancedata.h"

#include <QRegularExpression>

namespace gangway::guidance {

/// The typed form of resources/errors: a list of entries, of which the most specific one explains an Error.
class ErrorCatalogue
{
public:
    struct Matcher
    {
        /// Inclusive ranges; empty = any. Codes of seven digits are met as a subcode just as well: Meta gives the
        /// same reason in either place, from page to page and version to version.
        std::vector<std::pair<int, int>> codes;
        std::optional<int> subcode;
        QStringList places;
        std::optional<Error::Kind> kind;
        std::optional<QRegularExpression> message;
        QStringList details;                    ///< first word of Error::detail, or its first two
        std::optional<bool> mayHaveLeft;
        std::optional<bool> transient;

        bool matches(const Error &error, const QString &place) const;
        /// How much it demands; the entry that demands most wins.
        int weight() const;
    };
    struct Entry
    {
        QString id;
        std::vector<Matcher> matchers;
        Text what, why, todo;
        Actor actor = Actor::Us;
        bool retry = false;
        std::optional<std::chrono::seconds> retryAfter;
    };

    /// The files of the folder as one: the entries of all, everything else from the one file that has it.
    static QJsonObject gathered(const std::vector<std::pair<QString, QJsonObject>> &files, const DataReader &reader);
    /// Faults are appended to the reader; the result is complete only when there are none.
    static ErrorCatalogue read(const QJsonObject &data, const DataReader &reader);
    /// The one of this program.
    static const ErrorCatalogue &shipped();

    const std::vector<Entry> &entries() const { return m_entries; }
    /// The entry that explains this Error; there is always one.
    const Entry *best(const Error &error, const QString &place) const;
    Explanation explain(const Error &error, const ErrorContext &context) const;

private:

    std::vector<Entry> m_entries;
    Text m_metaSays; ///< with %1 for Meta's own words
    Text m_codeSays; ///< with %1 for Meta's codes
};

} // namespace gangway::guidance
