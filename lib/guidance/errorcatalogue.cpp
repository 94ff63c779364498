#include "guidance/errorcatalogue.h"

#include "core/redaction.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace gangway::guidance {

namespace {
std::optional<Actor> actorFromWord(const QString &word)
{
    if (word == QLatin1String("us"))
        return Actor::Us;
    if (word == QLatin1String("customer"))
        return Actor::Customer;
    if (word == QLatin1String("meta"))
        return Actor::Meta;
    if (word == QLatin1String("wait"))
        return Actor::Wait;
    return std::nullopt;
}

/// Seven digits: too specific to mean one thing as a code and another as a subcode.
constexpr int firstSpecificCode = 1'000'000;
constexpr qsizetype longestOwnWords = 1000;

/// "launch-refused", and "launch-refused no-origin" for "launch-refused: no-origin, …".
QStringList leadingWords(const QString &detail)
{
    static const QRegularExpression apart(QStringLiteral("[\\s:;,.(]+"));
    const QStringList words = detail.left(200).split(apart, Qt::SkipEmptyParts);
    return {words.value(0), words.value(0) + u' ' + words.value(1)};
}

QString bearable(const QString &words)
{
    return redactedText(words.simplified().left(longestOwnWords));
}

/// What Meta itself says to people, or else to developers; never a token or code that slipped into it.
QString ownWords(const Error &error)
{
    return bearable(error.userMessage.isEmpty() ? error.message : error.userMessage);
}

/// The same with the headline that Meta puts above it.
QString ownWordsWithTitle(const Error &error)
{
    const QString words = ownWords(error);
    const QString title = bearable(error.userTitle);
    if (title.isEmpty() || words.contains(title))
        return words;
    return words.isEmpty() ? title : title + QStringLiteral(": ") + words;
}

/// "987654/33, fbtrace_id AhT5", in Meta's own terms.
QString ownCodes(const Error &error)
{
    QStringList parts;
    if (error.code != 0)
        parts.append(QString::number(error.code) + (error.subcode ? u'/' + QString::number(error.subcode) : QString()));
    if (!error.traceId.isEmpty())
        parts.append(QStringLiteral("fbtrace_id ") + bearable(error.traceId));
    return parts.join(QStringLiteral(", "));
}

std::pair<int, int> readCodes(const QJsonValue &value, const DataReader &reader)
{
    if (value.isDouble())
        return {value.toInt(), value.toInt()};
    const QStringList ends = value.toString().split(u'-');
    bool first = false;
    bool last = false;
    const std::pair<int, int> range{ends.value(0).toInt(&first), ends.value(1).toInt(&last)};
    if (ends.size() != 2 || !first || !last || range.first > range.second)
        reader.fault(QStringLiteral("expected a number or \"from-to\""));
    return range;
}

ErrorCatalogue::Matcher readMatcher(const QJsonObject &data, const DataReader &reader)
{
    reader.allowKeys(data, {QStringLiteral("code"), QStringLiteral("codes"), QStringLiteral("subcode"),
                            QStringLiteral("place"), QStringLiteral("kind"), QStringLiteral("message"),
                            QStringLiteral("detail"), QStringLiteral("mayHaveLeft"), QStringLiteral("transient")});
    ErrorCatalogue::Matcher matcher;
    if (data.contains(QStringLiteral("code")))
        matcher.codes.push_back(readCodes(data.value(QStringLiteral("code")), reader.at(QStringLiteral("code"))));
    if (data.contains(QStringLiteral("codes"))) {
        for (const QJsonValue &value : reader.array(data.value(QStringLiteral("codes"))))
            matcher.codes.push_back(readCodes(value, reader.at(QStringLiteral("codes"))));
    }
    if (data.contains(QStringLiteral("subcode")))
        matcher.subcode = data.value(QStringLiteral("subcode")).toInt();
    matcher.places = reader.at(QStringLiteral("place")).strings(data.value(QStringLiteral("place")));
    matcher.details = reader.at(QStringLiteral("detail")).strings(data.value(QStringLiteral("detail")));
    if (data.contains(QStringLiteral("kind"))) {
        matcher.kind = errorKindFromString(data.value(QStringLiteral("kind")).toString());
        if (!matcher.kind)
            reader.at(QStringLiteral("kind")).fault(QStringLiteral("unknown kind"));
    }
    if (data.contains(QStringLiteral("message"))) {
        matcher.message = QRegularExpression(data.value(QStringLiteral("message")).toString(),
                                             QRegularExpression::CaseInsensitiveOption);
        if (!matcher.message->isValid() || matcher.message->pattern().isEmpty())
            reader.at(QStringLiteral("message")).fault(QStringLiteral("not a regular expression"));
    }
    if (data.contains(QStringLiteral("mayHaveLeft")))
        matcher.mayHaveLeft = reader.flag(data, QStringLiteral("mayHaveLeft"));
    if (data.contains(QStringLiteral("transient")))
        matcher.transient = reader.flag(data, QStringLiteral("transient"));
    if (data.isEmpty())
        reader.fault(QStringLiteral("a matcher that demands nothing"));
    return matcher;
}

ErrorCatalogue::Entry readEntry(const QJsonObject &data, const DataReader &reader)
{
    reader.allowKeys(data, {QStringLiteral("id"), QStringLiteral("match"), QStringLiteral("actor"),
                            QStringLiteral("retry"), QStringLiteral("retryAfter"), QStringLiteral("what"),
                            QStringLiteral("why"), QStringLiteral("do")});
    ErrorCatalogue::Entry entry;
    entry.id = reader.string(data, QStringLiteral("id"));
    const QJsonValue match = data.value(QStringLiteral("match"));
    const QJsonArray matchers = match.isArray() ? match.toArray() : QJsonArray{match};
    for (const QJsonValue &matcher : matchers)
        entry.matchers.push_back(readMatcher(reader.object(matcher), reader.at(QStringLiteral("match"))));
    const std::optional<Actor> actor = actorFromWord(reader.string(data, QStringLiteral("actor")));
    if (!actor)
        reader.at(QStringLiteral("actor")).fault(QStringLiteral("unknown"));
    entry.actor = actor.value_or(Actor::Us);
    entry.retry = reader.flag(data, QStringLiteral("retry"));
    const QJsonValue after = data.value(QStringLiteral("retryAfter"));
    if (!after.isUndefined()) {
        if (!after.isDouble() || after.toInt() <= 0)
            reader.at(QStringLiteral("retryAfter")).fault(QStringLiteral("expected seconds"));
        entry.retryAfter = std::chrono::seconds(after.toInt());
    }
    entry.what = reader.text(data, QStringLiteral("what"));
    entry.why = reader.text(data, QStringLiteral("why"));
    entry.todo = reader.text(data, QStringLiteral("do"));
    return entry;
}
} // namespace

bool ErrorCatalogue::Matcher::matches(const Error &error, const QString &place) const
{
    const auto contains = [](const std::pair<int, int> &range, int code) {
        return range.first <= code && code <= range.second;
    };
    if (!codes.empty() && std::none_of(codes.begin(), codes.end(), [&](const auto &range) {
            return contains(range, error.code) || (range.first >= firstSpecificCode && contains(range, error.subcode));
        }))
        return false;
    if (subcode && *subcode != error.subcode)
        return false;
    if (!places.isEmpty() && !places.contains(place))
        return false;
    if (kind && *kind != error.kind)
        return false;
    if (!details.isEmpty()) {
        const QStringList words = leadingWords(error.detail);
        if (std::none_of(words.begin(), words.end(), [&](const QString &word) { return details.contains(word); }))
            return false;
    }
    if (mayHaveLeft && *mayHaveLeft != error.mayHaveLeft)
        return false;
    if (transient && *transient != error.transient)
        return false;
    if (message) {
        const QString said = QStringList{error.message, error.userTitle, error.userMessage, error.detail}.join(u'\n');
        return message->match(said).hasMatch();
    }
    return true;
}

int ErrorCatalogue::Matcher::weight() const
{
    // Words tell more than Meta's subcodes, which vary between editions of the same error; the place tells
    // more than the flags. A single code beats a range, one of seven digits counts like a code with its subcode.
    int weight = 0;
    if (!codes.empty()) {
        weight += std::all_of(codes.begin(), codes.end(), [](const auto &r) { return r.first == r.second; }) ? 256 : 128;
        if (std::all_of(codes.begin(), codes.end(), [](const auto &r) { return r.first >= firstSpecificCode; }))
            weight += 32;
    }
    if (message)
        weight += 64;
    if (!details.isEmpty())
        weight += std::all_of(details.begin(), details.end(), [](const QString &d) { return d.contains(u' '); }) ? 52 : 48;
    if (subcode)
        weight += 32;
    if (!places.isEmpty())
        weight += 16;
    if (mayHaveLeft)
        weight += 8;
    if (transient)
        weight += 4;
    if (kind)
        weight += 2;
    return weight;
}

QJsonObject ErrorCatalogue::gathered(const std::vector<std::pair<QString, QJsonObject>> &files, const DataReader &reader)
{
    const QString list = QStringLiteral("entries");
    QJsonObject all;
    QJsonArray entries;
    for (const auto &[name, data] : files) {
        const DataReader here = reader.at(name);
        for (auto it = data.begin(); it != data.end(); ++it) {
            if (it.key() != list && all.contains(it.key()))
                here.at(it.key()).fault(QStringLiteral("another file has it, too"));
            else if (it.key() != list)
                all.insert(it.key(), it.value());
        }
        const QJsonArray these = here.array(data.value(list));
        if (these.isEmpty())
            here.fault(QStringLiteral("no entries"));
        for (const QJsonValue &entry : these)
            entries.append(entry);
    }
    all.insert(list, entries);
    return all;
}

ErrorCatalogue ErrorCatalogue::read(const QJsonObject &data, const DataReader &reader)
{
    ErrorCatalogue catalogue;
    reader.allowKeys(data, {QStringLiteral("metaSays"), QStringLiteral("codeSays"), QStringLiteral("entries")});
    catalogue.m_metaSays = reader.text(data, QStringLiteral("metaSays"));
    catalogue.m_codeSays = reader.text(data, QStringLiteral("codeSays"));
    QSet<QString> ids;
    QSet<Error::Kind> kinds;
    for (const QJsonValue &value : reader.array(data.value(QStringLiteral("entries")))) {
        const QString id = value.toObject().value(QStringLiteral("id")).toString();
        const DataReader here = reader.at(id);
        catalogue.m_entries.push_back(readEntry(here.object(value), here));
        if (ids.contains(id))
            here.fault(QStringLiteral("this id is used twice"));
        ids.insert(id);
        for (const Matcher &matcher : catalogue.m_entries.back().matchers) {
            if (matcher.kind && matcher.weight() == 2)
                kinds.insert(*matcher.kind);
        }
    }
    // The last resort must exist for every kind, so that explain() is never without an answer.
    for (int kind = 0; kind <= int(Error::Kind::Secret); ++kind) {
        if (!kinds.contains(Error::Kind(kind)))
            reader.fault(QStringLiteral("no entry for the kind ") + nameOf(Error::Kind(kind)));
    }
    return catalogue;
}

const ErrorCatalogue &ErrorCatalogue::shipped()
{
    static const ErrorCatalogue catalogue = [] {
        const QString folder = QStringLiteral("errors");
        const DataReader reader(folder);
        std::vector<std::pair<QString, QJsonObject>> files;
        for (const QString &name : dataFiles(folder))
            files.emplace_back(name, dataFile(folder + u'/' + name));
        ErrorCatalogue result = read(gathered(files, reader), reader);
        requireFaultless(folder, reader.faults());
        return result;
    }();
    return catalogue;
}

const ErrorCatalogue::Entry *ErrorCatalogue::best(const Error &error, const QString &place) const
{
    const Entry *found = nullptr;
    int heaviest = -1;
    for (const Entry &entry : m_entries) {
        for (const Matcher &matcher : entry.matchers) {
            if (matcher.weight() > heaviest && matcher.matches(error, place)) {
                found = &entry;
                heaviest = matcher.weight();
            }
        }
    }
    return found;
}

Explanation ErrorCatalogue::explain(const Error &error, const ErrorContext &context) const
{
    const Entry *entry = best(error, context.place);
    Q_ASSERT(entry);
    Explanation explanation;
    explanation.whatHappened = entry->what.in(context.languageCode);
    explanation.why = entry->why.in(context.languageCode);
    explanation.whatToDo = entry->todo.in(context.languageCode);
    explanation.actor = entry->actor;
    explanation.retry = entry->retry;
    explanation.retryAfter = error.retryAfter ? error.retryAfter : entry->retryAfter;

    // Known means: the winning entry is about this reason, not merely about its kind.
    const bool metaRefused = error.code != 0 || error.kind == Error::Kind::Rejected;
    const bool byReason = std::any_of(entry->matchers.begin(), entry->matchers.end(), [&](const Matcher &matcher) {
        const bool aboutReason = !matcher.codes.empty() || matcher.message || !matcher.details.isEmpty()
            || (matcher.mayHaveLeft && error.code == 0);
        return aboutReason && matcher.matches(error, context.place);
    });
    explanation.known = !metaRefused || byReason;
    explanation.metaTitle = bearable(error.userTitle);
    explanation.metaWords = ownWords(error);
    explanation.code = error.code;
    explanation.subcode = error.subcode;
    explanation.traceId = bearable(error.traceId);
    const QString words = ownWordsWithTitle(error);
    if (!explanation.known) {
        if (!words.isEmpty())
            explanation.why = m_metaSays.in(context.languageCode).arg(words);
        // Nobody can look up a reason without its number.
        if (const QString codes = ownCodes(error); !codes.isEmpty())
            explanation.why += u' ' + m_codeSays.in(context.languageCode).arg(codes);
    } else if (!error.userMessage.isEmpty()) {
        explanation.why += u' ' + m_metaSays.in(context.languageCode).arg(words);
    }
    return explanation;
}

Explanation explain(const Error &error, const ErrorContext &context)
{
    return ErrorCatalogue::shipped().explain(error, context);
}

} // namespace gangway::guidance
