#pragma once

#include "guidance/guidancedata.h"

namespace gangway::guidance {

/// The typed form of topics.json: short how-tos that belong to a state of a case rather than to an error.
class TopicGuide
{
public:
    struct Entry
    {
        QString id;
        Text title, text;
        std::vector<Text> steps;
        QUrl link;          ///< https, or none
    };

    static TopicGuide read(const QJsonObject &data, const DataReader &reader);
    static const TopicGuide &shipped();

    const std::vector<Entry> &all() const { return m_entries; }
    std::optional<Topic> topic(const QString &id, const Language &language) const;

private:
    const Entry *find(const QString &id) const;

    std::vector<Entry> m_entries;
};

} // namespace gangway::guidance
