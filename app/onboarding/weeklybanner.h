#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"
#include "onboarding/weeklycount.h"

#include <QWidget>

namespace gangway::app {

class Banner;

/// How many new customers the app of a profile has brought in the rolling seven days.
onboarding::WeeklyCount weeklyCountOf(const Services &services, const store::PartnerProfile &profile);
/// "8 of 10 new customers this week".
QString weeklyText(const onboarding::WeeklyCount &count);
/// "Next free 24 Nov 2026 10:20"; empty when none is used.
QString nextFreeText(const onboarding::WeeklyCount &count);
/// "Padaria Aurora, 17 Nov 2026 10:20".
QString weeklyEntryText(const onboarding::WeeklyCount::Entry &entry);

/// Says before a launch that at most two new customers are left, who used the others and when the next one is free.
/// Takes no room while there are more. Warns only: Meta is the one who refuses.
class WeeklyBanner : public QWidget
{
    Q_OBJECT
public:
    WeeklyBanner(const Services &services, Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Nothing hides it, as does a profile with room.
    void refresh(const std::optional<store::PartnerProfile> &profile);

private:
    const Services &m_services;
    Banner *m_banner;
};

} // namespace gangway::app
