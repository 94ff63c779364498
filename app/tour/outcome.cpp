#include "app/tour/outcome.h"

#include <QJsonDocument>

namespace gangway::app {

namespace {

QString textOf(const QJsonValue &value)
{
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return array.mid(1, array.size() - 2);
}

QJsonObject errorOf(const Error &error)
{
    QJsonObject told{{QStringLiteral("kind"), nameOf(error.kind)}};
    const auto number = [&told](const char *name, int value) {
        if (value != 0)
            told.insert(QLatin1String(name), value);
    };
    const auto text = [&told](const char *name, const QString &value) {
        if (!value.isEmpty())
            told.insert(QLatin1String(name), value);
    };
    number("httpStatus", error.httpStatus);
    number("code", error.code);
    number("subcode", error.subcode);
    text("type", error.type);
    text("message", error.message);
    text("userTitle", error.userTitle);
    text("userMessage", error.userMessage);
    text("detail", error.detail);
    text("traceId", error.traceId);
    return told;
}

} // namespace

const store::CaseRecord *Outcome::currentCase() const
{
    const std::vector<store::CaseRecord> &cases = m_services.onboarding.cases();
    return cases.empty() ? nullptr : &cases.front();
}

onboarding::Runner *Outcome::runner() const
{
    const store::CaseRecord *record = currentCase();
    return record ? m_services.onboarding.runner(record->id) : nullptr;
}

QString Outcome::signupState() const
{
    const store::CaseRecord *record = currentCase();
    const signup::SignupSession *session = record ? m_services.onboarding.session(record->id) : nullptr;
    if (session)
        return signup::nameOf(session->state());
    // The hosted link has no session: nobody hears of what the customer does with it.
    const bool isSent = record && m_services.onboarding.hosted(record->id);
    return isSent ? signup::nameOf(signup::SignupState::LinkSent) : QString();
}

QString Outcome::signupEvent() const
{
    const store::CaseRecord *record = currentCase();
    const signup::SignupSession *session = record ? m_services.onboarding.session(record->id) : nullptr;
    return session && session->sessionEvent() ? session->sessionEvent()->event : QString();
}

bool Outcome::isLive() const
{
    const store::CaseRecord *record = currentCase();
    // A journey with a conversation skips the test: what its messages prove comes after.
    const bool proved = record && (record->testPassedAt || (!m_journey.conversation.isEmpty() && !record->testSkipReason.isEmpty()));
    return proved && record->handedOverAt && record->facts.confirmed.value_or(false);
}

QJsonObject Outcome::facts() const
{
    onboarding::Runner *way = runner();
    return way ? way->newestRecord().facts.toJson() : QJsonObject();
}

QStringList Outcome::unmet(const QString &signup, const QString &end) const
{
    QStringList missing;
    const auto expect = [&missing](const QString &what, const QString &wanted, const QString &found) {
        if (wanted != found)
            missing.append(QStringLiteral("%1 is %2, expected %3").arg(what, found.isEmpty() ? QStringLiteral("nothing") : found,
                                                                        wanted.isEmpty() ? QStringLiteral("nothing") : wanted));
    };
    expect(QStringLiteral("the end"), m_journey.expectedEnd, end);
    expect(QStringLiteral("the sign-up"), m_journey.expectedSignup, signup);
    expect(QStringLiteral("the session event"), m_journey.expectedEvent, signupEvent());
    const store::CaseRecord *record = currentCase();
    expect(QStringLiteral("the path"), m_journey.path, record ? nameOf(record->path) : QString());
    onboarding::Runner *way = runner();
    for (auto it = m_journey.expectedSteps.begin(); way && it != m_journey.expectedSteps.end(); ++it) {
        if (const auto step = onboarding::stepFromName(it.key()))
            expect(it.key(), it->toString(), onboarding::nameOf(way->view(*step).status));
    }
    const QJsonObject counted = countedCalls();
    for (auto it = m_journey.expectedCalls.begin(); it != m_journey.expectedCalls.end(); ++it)
        expect(QStringLiteral("the count of ") + it.key(), textOf(*it), textOf(counted.value(it.key())));
    const QJsonObject known = facts();
    for (auto it = m_journey.expectedFacts.begin(); it != m_journey.expectedFacts.end(); ++it)
        expect(QStringLiteral("the fact ") + it.key(), textOf(*it), known.contains(it.key()) ? textOf(known.value(it.key())) : QString());
    return missing;
}

QJsonArray Outcome::steps() const
{
    QJsonArray list;
    onboarding::Runner *way = runner();
    if (!way)
        return list;
    std::vector<onboarding::StepView> views = way->steps();
    for (const onboarding::StepView &view : way->actions()) {
        const bool isListed = std::any_of(views.begin(), views.end(), [&view](const onboarding::StepView &other) { return other.id == view.id; });
        if (view.runs > 0 && !isListed)
            views.push_back(view);
    }
    for (const onboarding::StepView &view : views) {
        QJsonObject told{{QStringLiteral("id"), onboarding::nameOf(view.id)},
                         {QStringLiteral("status"), onboarding::nameOf(view.status)},
                         {QStringLiteral("runs"), view.runs},
                         {QStringLiteral("durationMs"), view.durationMs},
                         {QStringLiteral("result"), view.result}};
        if (view.error)
            told.insert(QStringLiteral("error"), errorOf(*view.error));
        if (!view.skipReason.isEmpty())
            told.insert(QStringLiteral("skipReason"), view.skipReason);
        list.append(told);
    }
    return list;
}

QJsonObject Outcome::callCounts() const
{
    QJsonObject counts;
    const QJsonArray log = m_services.sandbox->callLog();
    for (const QJsonValue &value : log) {
        const QString name = value.toObject().value(QStringLiteral("endpoint")).toString();
        counts.insert(name, counts.value(name).toInt() + 1);
    }
    return counts;
}

QJsonObject Outcome::countedCalls() const
{
    QJsonObject counts;
    for (auto it = m_journey.expectedCalls.begin(); it != m_journey.expectedCalls.end(); ++it)
        counts.insert(it.key(), m_services.sandbox->callCount(it.key()));
    return counts;
}

QJsonObject Outcome::caseState() const
{
    const store::CaseRecord *record = currentCase();
    if (!record)
        return {};
    return {{QStringLiteral("number"), record->number},
            {QStringLiteral("customer"), record->customerName},
            {QStringLiteral("path"), nameOf(record->path)},
            {QStringLiteral("live"), record->handedOverAt.has_value()},
            {QStringLiteral("testPassed"), record->testPassedAt.has_value()}};
}

QJsonArray Outcome::messages() const
{
    QJsonArray list;
    const store::CaseRecord *record = currentCase();
    if (!record)
        return list;
    if (const auto history = m_services.messages.history(record->id)) {
        for (const store::MessageRecord &message : *history) {
            const bool inbound = message.direction == store::Direction::Inbound;
            list.append(QJsonObject{{QStringLiteral("id"), message.messageId.value()},
                                    {QStringLiteral("direction"), inbound ? QStringLiteral("inbound") : QStringLiteral("outbound")},
                                    {QStringLiteral("body"), message.body},
                                    {QStringLiteral("status"), nameOf(message.status)},
                                    {QStringLiteral("times"), message.statusTimes}});
        }
    }
    return list;
}

} // namespace gangway::app
