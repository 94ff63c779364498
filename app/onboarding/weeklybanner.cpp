#include "app/onboarding/weeklybanner.h"

#include "app/widgets/banner.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace gangway::app {

using onboarding::WeeklyCount;

namespace {

struct WeeklyWords
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::WeeklyBanner)
};

constexpr int namedCustomers = 3;

QString momentText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QString whoText(const WeeklyCount &count)
{
    QStringList names;
    for (const WeeklyCount::Entry &entry : count.entries) {
        if (names.size() < namedCustomers)
            names << weeklyEntryText(entry);
    }
    QString text = WeeklyWords::tr("Used by %1").arg(names.join(QStringLiteral("; ")));
    const int more = count.used() - int(names.size());
    if (more > 0)
        text += QStringLiteral("; ") + (more == 1 ? WeeklyWords::tr("and one more") : WeeklyWords::tr("and %n more", nullptr, more));
    return text + u'.';
}

} // namespace

WeeklyCount weeklyCountOf(const Services &services, const store::PartnerProfile &profile)
{
    return onboarding::weeklyCount(services.onboarding.cases(), services.profiles.all(), profile, services.clock.now());
}

QString weeklyText(const WeeklyCount &count)
{
    //: how many of Meta's limit are used, e.g. "8 of 10 new customers this week"
    return WeeklyWords::tr("%1 of %2 new customers this week").arg(count.used()).arg(count.limit);
}

QString nextFreeText(const WeeklyCount &count)
{
    return count.nextFree ? WeeklyWords::tr("Next free %1").arg(momentText(*count.nextFree)) : QString();
}

QString weeklyEntryText(const WeeklyCount::Entry &entry)
{
    //: a customer, and when it was connected
    return WeeklyWords::tr("%1, %2").arg(entry.customerName.isEmpty() ? WeeklyWords::tr("Case %1").arg(entry.caseNumber) : entry.customerName, momentText(entry.at));
}

WeeklyBanner::WeeklyBanner(const Services &services, Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_services(services), m_banner(new Banner(theme))
{
    m_banner->setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    hide();
}

void WeeklyBanner::refresh(const std::optional<store::PartnerProfile> &profile)
{
    const WeeklyCount count = profile ? weeklyCountOf(m_services, *profile) : WeeklyCount{};
    const bool tight = profile && count.isTight();
    setVisible(tight);
    if (!tight)
        return;
    const QString free = count.nextFree ? momentText(*count.nextFree) : QString();
    if (count.left() == 0) {
        m_banner->show(Theme::Tone::Err, QStringLiteral("err"), tr("All %1 new customers of the last seven days are used.").arg(count.limit),
                       tr("Meta will refuse the signup of a new customer until %1. One that was connected before is not new and can go on. %2").arg(free, whoText(count)));
        return;
    }
    m_banner->show(Theme::Tone::Warn, QStringLiteral("warn"),
                   count.left() == 1 ? tr("One more new customer this week.") : tr("%n more new customers this week.", nullptr, count.left()),
                   tr("Meta allows this app %1 in seven days. The next one is free again %2. %3").arg(QString::number(count.limit), free, whoText(count)));
}

} // namespace gangway::app
