#pragma once

#include "store/repositories.h"
#include "webhooks/events.h"

#include <QObject>

namespace gangway {
class Clock;
}

namespace gangway::onboarding {

class OnboardingService;

/// Brings what Meta tells by webhook to the case it is about: decisions on names, limits, reviews, restrictions,
/// off-boarding, and how far a coexistence number's contacts and history are. Every change gets a line of the
/// case's timeline ("webhook-…"). Events may come twice, late and in any order: what was counted is counted once,
/// an older word does not overrule a newer one, and progress never goes back. An account that was shared with the
/// partner and belongs to no case goes to whoever waits for a hosted sign-up.
/// Does not: keep messages or contacts, or ask Meta anything.
class CaseNews final : public QObject
{
    Q_OBJECT
public:
    /// The references must outlive this object.
    CaseNews(OnboardingService &onboarding, store::Database &database, Clock &clock, QObject *parent = nullptr);
    ~CaseNews() override;

    /// Of all kinds; messages and statuses are somebody else's.
    void handle(const webhooks::Event &event);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::onboarding
