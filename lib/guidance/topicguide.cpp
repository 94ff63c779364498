#include "guidance/topicguide.h"

#include <QJsonArray>

#include <algorithm>

namespace gangway::guidance {

namespace {
const QString offboardedPrefix = QStringLiteral("offboarded-");
const QString offboardedOtherwise = QStringLiteral("offboarded-unknown");
} // namespace

TopicGuide TopicGuide::read(const QJsonObject &data, const DataReader &reader)
{
    reader.allowKeys(data, {QStringLiteral("topics")});
    TopicGuide guide;
    for (const QJsonValue &value : reader.array(data.value(QStringLiteral("topics")))) {
        const QJsonObject object = reader.object(value);
        const QString id = reader.string(object, QStringLiteral("id"));
        const DataReader here = reader.at(id);
        here.allowKeys(object, {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("text"),
                                QStringLiteral("steps"), QStringLiteral("link")});
        if (guide.find(id))
            here.fault(QStringLiteral("this id is used twice"));
        Entry entry{id, here.text(object, QStringLiteral("title")), here.text(object, QStringLiteral("text")), {}, {}};
        const DataReader atSteps = here.at(QStringLiteral("steps"));
        for (const QJsonValue &step : here.array(object.value(QStringLiteral("steps"))))
            entry.steps.push_back(atSteps.text(QJsonObject{{QStringLiteral("step"), step}}, QStringLiteral("step")));
        if (const QString link = here.optionalString(object, QStringLiteral("link")); !link.isEmpty()) {
            entry.link = QUrl(link, QUrl::StrictMode);
            if (!entry.link.isValid() || entry.link.scheme() != QLatin1String("https"))
                here.at(QStringLiteral("link")).fault(QStringLiteral("expected an https address"));
        }
        guide.m_entries.push_back(std::move(entry));
    }
    // What an unknown reason of Meta's falls back to.
    if (!guide.find(offboardedOtherwise))
        reader.fault(QStringLiteral("no topic ") + offboardedOtherwise);
    return guide;
}

const TopicGuide &TopicGuide::shipped()
{
    static const TopicGuide guide = [] {
        const QString name = QStringLiteral("guidance/topics.json");
        const DataReader reader(name);
        TopicGuide result = read(dataFile(name), reader);
        requireFaultless(name, reader.faults());
        return result;
    }();
    return guide;
}

const TopicGuide::Entry *TopicGuide::find(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<Topic> TopicGuide::topic(const QString &id, const Language &language) const
{
    const QString wanted = id.toLower();
    const Entry *entry = find(wanted);
    if (!entry && wanted.startsWith(offboardedPrefix))
        entry = find(offboardedOtherwise);
    if (!entry)
        return std::nullopt;
    Topic topic{entry->id, entry->title.in(language), entry->text.in(language), {}, entry->link};
    for (const Text &step : entry->steps)
        topic.steps.append(step.in(language));
    return topic;
}

std::optional<Topic> topic(const QString &id, const Language &language)
{
    return TopicGuide::shipped().topic(id, language);
}

} // namespace gangway::guidance
