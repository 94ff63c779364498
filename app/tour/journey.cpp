#include "app/tour/journey.h"

namespace gangway::app {

namespace {

/// The business has a name in the world already where the customer signs up with a portfolio that is there.
QString customerNameIn(const QJsonObject &world, const QJsonObject &typed)
{
    const QString own = typed.value(QStringLiteral("portfolioName")).toString();
    if (!own.isEmpty())
        return own;
    for (const QJsonValue &value : world.value(QStringLiteral("portfolios")).toArray()) {
        const QJsonObject portfolio = value.toObject();
        if (portfolio.value(QStringLiteral("id")) == typed.value(QStringLiteral("portfolio")))
            return portfolio.value(QStringLiteral("name")).toString();
    }
    return QStringLiteral("Padaria Aurora");
}

} // namespace

Journey Journey::of(const sandbox::Scenario &scenario)
{
    const QJsonObject world = scenario.data;
    const QJsonObject typed = world.value(QStringLiteral("signup")).toObject();
    const QJsonObject journey = world.value(QStringLiteral("journey")).toObject();
    const QJsonObject expect = journey.value(QStringLiteral("expect")).toObject();
    Journey made;
    made.scenario = scenario.name;
    made.path = journey.value(QStringLiteral("path")).toString();
    made.customer = customerNameIn(world, typed);
    made.contact = world.value(QStringLiteral("person")).toObject().value(QStringLiteral("name")).toString(QStringLiteral("Marina Duarte"));
    made.email = typed.value(QStringLiteral("email")).toString();
    made.website = typed.value(QStringLiteral("website")).toString();
    made.customerLanguage = world.value(QStringLiteral("language")).toString(QStringLiteral("en"));
    made.phone = journey.value(QStringLiteral("phone")).toString();
    made.numberAnswers = journey.value(QStringLiteral("numberAnswers")).toObject();
    made.launch = journey.value(QStringLiteral("signup")).toObject();
    const QJsonObject presses = journey.value(QStringLiteral("screens")).toObject();
    for (auto it = presses.begin(); it != presses.end(); ++it)
        made.presses.insert(it.key(), it->toString());
    made.input = journey.value(QStringLiteral("input")).toObject();
    made.actions = journey.value(QStringLiteral("actions")).toVariant().toStringList();
    made.conversation = journey.value(QStringLiteral("conversation")).toArray();
    made.expectedSignup = expect.value(QStringLiteral("signup")).toString();
    made.expectedEvent = expect.value(QStringLiteral("event")).toString();
    made.expectedEnd = expect.value(QStringLiteral("end")).toString();
    made.expectedSteps = expect.value(QStringLiteral("steps")).toObject();
    made.expectedCalls = expect.value(QStringLiteral("calls")).toObject();
    made.expectedFacts = expect.value(QStringLiteral("facts")).toObject();
    return made;
}

store::LaunchWay Journey::way() const
{
    return store::launchWayFromName(launch.value(QStringLiteral("way")).toString()).value_or(store::LaunchWay::Popup);
}

} // namespace gangway::app
