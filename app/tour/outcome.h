#pragma once

#include "app/services.h"
#include "app/tour/journey.h"

namespace gangway::app {

/// What came of a tour: read from the program and from the sandbox, held against what the journey expects, and
/// written down. Secrets never pass through here: none of what it reads holds one.
class Outcome
{
public:
    Outcome(const Services &services, const Journey &journey) : m_services(services), m_journey(journey) {}

    /// The case of the tour: the one with the newest activity; null before there is one.
    const store::CaseRecord *currentCase() const;
    onboarding::Runner *runner() const;
    QString signupState() const;    ///< signup::nameOf(); empty before the first launch and when a hosted one is over
    QString signupEvent() const;    ///< as Meta called it; empty when none came
    bool isLive() const;

    /// Everything the journey expects and is not so (yet), a sentence each. `signup` is how the sign-up ended, `end`
    /// where the tour stands.
    QStringList unmet(const QString &signup, const QString &end) const;

    QJsonArray steps() const;
    QJsonObject callCounts() const;
    /// Of the calls the journey speaks about, under the names it uses.
    QJsonObject countedCalls() const;
    QJsonObject caseState() const;
    QJsonArray messages() const;
    QJsonObject facts() const;

private:
    const Services &m_services;
    const Journey &m_journey;
};

} // namespace gangway::app
