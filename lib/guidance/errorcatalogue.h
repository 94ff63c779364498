#pragma once

#include "guidance/guidancedata.h"

#include <QRegularExpression>

namespace gangway::guidance {

/// The typed form of errors.json: a list of entries, of which the most specific one explains an Error.
class ErrorCatalogue
{
public:
    struct Matcher
    {
        std::vector<std::pair<int, int>> codes; ///< inclusive ranges; empty = any
        std::optional<int> subcode;
        QStringList places;
        std::optional<Error::Kind> kind;
        std::optional<QRegularExpression> message;
        QStringList details;
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

    /// Faults are appended to the reader; the result is complete only when there are none.
    static ErrorCatalogue read(const QJsonObject &data, const DataReader &reader);
    /// The one of this program.
    static const ErrorCatalogue &shipped();

    const std::vector<Entry> &entries() const { return m_entries; }
    Explanation explain(const Error &error, const ErrorContext &context) const;

private:
    const Entry *best(const Error &error, const QString &place) const;

    std::vector<Entry> m_entries;
    Text m_metaSays; ///< with %1 for Meta's own words
};

} // namespace gangway::guidance
