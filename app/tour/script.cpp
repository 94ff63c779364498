// What a tour does, page by page. A part of Tour.
#include "app/signup/signuppane.h"
#include "app/tour/tour.h"
#include "app/widgets/banner.h"

#include <QAbstractButton>
#include <QLabel>

namespace gangway::app {

using namespace std::chrono_literals;

void Tour::script()
{
    waitFor(QStringLiteral("customers.newOnboarding"), 20s);
    picture(QStringLiteral("customers-empty"));
    click(QStringLiteral("customers.newOnboarding"));
    typeCustomer();
    answerQuestions();
    launch();
    if (!m_journey.isHosted())
        playMetasPages();
    waitForSignup();
    if (m_journey.isHosted()) {
        waitFor(QStringLiteral("signup.hosted.sandboxCustomer"), 30s);
        picture(QStringLiteral("case-signup-link"));
        click(QStringLiteral("signup.hosted.sandboxCustomer"));
    }
    leaveSignup();
    const bool ends = m_journey.expectedEnd == QLatin1String("signup-ended");
    if (!ends)
        provision();
    if (m_journey.expectedEnd == QLatin1String("live"))
        testAndHandOver();
    if (!m_journey.conversation.isEmpty())
        converse();
    // What webhooks bring may come last.
    add(QStringLiteral("everything is as the scenario expects"),
        [this](QString *why) {
            const QStringList missing = m_outcome.unmet(m_signup, m_end);
            *why = missing.join(QStringLiteral("; "));
            return missing.isEmpty();
        },
        25s);
}

void Tour::typeCustomer()
{
    const auto typeIf = [this](const QString &objectName, const QString &text) {
        if (!text.isEmpty())
            type(objectName, text);
    };
    type(QStringLiteral("customer.name"), m_journey.customer);
    typeIf(QStringLiteral("customer.contact"), m_journey.contact);
    typeIf(QStringLiteral("customer.email"), m_journey.email);
    typeIf(QStringLiteral("customer.website"), m_journey.website);
    typeIf(QStringLiteral("customer.phone"), m_journey.phone);
    if (m_journey.path == nameOf(store::NumberPath::NoNumberYet))
        click(QStringLiteral("customer.noPhone"));
    add(QStringLiteral("choose the customer's language"),
        [this](QString *why) { return m_hand.choose(QStringLiteral("customer.language"), m_journey.customerLanguage, why); });
    picture(QStringLiteral("case-customer"));
    click(QStringLiteral("case.next"));
}

void Tour::answerQuestions()
{
    // The next question appears with the answer to the one before.
    add(QStringLiteral("answer the questions about the number"), [this](QString *why) {
        for (auto it = m_journey.numberAnswers.begin(); it != m_journey.numberAnswers.end(); ++it) {
            const QString card = QStringLiteral("number.%1.%2").arg(it.key(), it->toString());
            auto *button = qobject_cast<QAbstractButton *>(m_hand.find(card));
            if (button && button->isChecked())
                continue;
            if (QWidget *reachable = m_hand.reachable(card, why)) {
                m_hand.click(reachable);
                *why = QStringLiteral("%1 is not chosen").arg(card);
                return false;
            }
            if (!button)
                continue; // comes later
            return false;
        }
        for (auto it = m_journey.numberAnswers.begin(); it != m_journey.numberAnswers.end(); ++it) {
            const QString card = QStringLiteral("number.%1.%2").arg(it.key(), it->toString());
            auto *button = qobject_cast<QAbstractButton *>(m_hand.find(card));
            if (!button || !button->isChecked()) {
                *why = QStringLiteral("%1 cannot be chosen").arg(card);
                return false;
            }
        }
        return true;
    });
    picture(QStringLiteral("case-number"));
    click(QStringLiteral("case.next"));
}

void Tour::launch()
{
    if (m_journey.launch.contains(QStringLiteral("way")))
        click(QStringLiteral("signup.way/segment.%1").arg(int(m_journey.way())));
    const QJsonArray features = m_journey.launch.value(QStringLiteral("features")).toArray();
    const QStringList preVerified = m_journey.launch.value(QStringLiteral("preVerifiedPhoneIds")).toVariant().toStringList();
    if (!features.isEmpty() || !preVerified.isEmpty())
        click(QStringLiteral("signup.options"));
    for (const QJsonValue &feature : features) {
        const bool marketing = feature == QLatin1String("marketing_messages_lite");
        click(marketing ? QStringLiteral("signup.option.marketing") : QStringLiteral("signup.option.appOnly"));
    }
    if (!preVerified.isEmpty())
        type(QStringLiteral("signup.option.preVerified"), preVerified.join(QStringLiteral(", ")));
    waitFor(QStringLiteral("signup.launch"), 30s);
    picture(QStringLiteral("case-signup-ready"));
    click(QStringLiteral("signup.launch"));
}

void Tour::playMetasPages()
{
    connect(&m_pages, &MetaPages::screenSeen, this, [this](const QString &screen) {
        if (screen == QLatin1String("LOGIN"))
            shoot(QStringLiteral("case-signup-meta-page"));
        else if (screen == QLatin1String("SUCCESS"))
            shoot(QStringLiteral("case-signup-last-screen"));
    });
    connect(&m_pages, &MetaPages::problemSeen, this, [this] { shoot(QStringLiteral("case-signup-meta-problem")); });
    add(QStringLiteral("go through Meta's pages"),
        [this](QString *why) {
            const auto state = signup::signupStateFromName(m_outcome.signupState());
            const QStringList &pressed = m_pages.pressed();
            const bool hasFinished = !pressed.isEmpty() && pressed.constLast().startsWith(QLatin1String("SUCCESS"));
            // Meta tells the end with its last screen; the code comes when the customer leaves it.
            if (state && (signup::isTerminal(*state) || *state == signup::SignupState::CodeOnly || (*state == signup::SignupState::EventOnly && hasFinished)))
                return true;
            m_pages.play(pane());
            *why = m_pages.trouble();
            return false;
        },
        60s);
}

void Tour::waitForSignup()
{
    add(QStringLiteral("the sign-up ends as %1").arg(m_journey.expectedSignup),
        [this](QString *why) {
            const QString state = m_outcome.signupState();
            *why = QStringLiteral("it is %1").arg(state);
            if (state != m_journey.expectedSignup)
                return false;
            m_signup = state;
            return true;
        },
        30s);
}

void Tour::leaveSignup()
{
    if (m_journey.expectedEnd == QLatin1String("signup-ended")) {
        readExplanation(QStringLiteral("signup.banner"));
        add(QStringLiteral("the sign-up is over"), [this](QString *) {
            m_end = QStringLiteral("signup-ended");
            return true;
        });
        picture(QStringLiteral("case-signup-ended"));
        return;
    }
    if (m_journey.expectedSteps.value(QStringLiteral("exchange-code")) == QLatin1String("failed")) {
        add(QStringLiteral("the exchange of the code fails"), [this](QString *why) {
            onboarding::Runner *way = m_outcome.runner();
            *why = QStringLiteral("it has not failed");
            return way && way->view(onboarding::StepId::ExchangeCode).status == onboarding::StepStatus::Failed;
        });
        // The sign-up page says it: a code works once, and the way on begins there.
        readExplanation(QStringLiteral("signup.banner"));
        waitFor(QStringLiteral("signup.launch"), 10s);
        picture(QStringLiteral("case-signup-captured"));
        return;
    }
    waitFor(QStringLiteral("case.next"), m_journey.isHosted() ? 60s : 40s);
    picture(QStringLiteral("case-signup-captured"));
    click(QStringLiteral("case.next"));
}

void Tour::provision()
{
    const QString wanted = m_journey.expectedEnd == QLatin1String("live") ? QStringLiteral("provisioned") : m_journey.expectedEnd;
    auto asked = std::make_shared<bool>(false);
    add(QStringLiteral("the provisioning ends as %1").arg(wanted),
        [this, wanted, asked](QString *why) {
            onboarding::Runner *way = m_outcome.runner();
            if (!way) {
                *why = QStringLiteral("there is no case");
                return false;
            }
            m_provisioning.play(*way);
            m_end = m_provisioning.end();
            *why = m_provisioning.isAtRest() ? QStringLiteral("it stands at %1").arg(m_end) : m_provisioning.why();
            if (!m_provisioning.done().isEmpty() && !std::exchange(*asked, true))
                shoot(QStringLiteral("case-provision-asks"));
            return m_end == wanted;
        },
        90s);
    if (m_journey.expectedEnd == QLatin1String("needs-person") && m_journey.expectedSteps.value(QStringLiteral("exchange-code")) != QLatin1String("failed"))
        readExplanation({});
    picture(QStringLiteral("case-provision"));
}

/// What the page says about where it stopped; a stop without a word is no good end.
void Tour::readExplanation(const QString &where)
{
    add(QStringLiteral("the page explains itself"), [this, where](QString *why) {
        QStringList places{where};
        onboarding::Runner *way = m_outcome.runner();
        if (where.isEmpty() && way) {
            places.clear();
            for (const onboarding::StepView &view : way->steps()) {
                if (view.status == onboarding::StepStatus::Failed || view.status == onboarding::StepStatus::NeedsInput
                    || view.status == onboarding::StepStatus::Unsettled)
                    places.append(QStringLiteral("provision.detail.") + onboarding::nameOf(view.id));
            }
            if (places.isEmpty()) {
                for (const QWidget *notice : m_window->findChildren<QWidget *>()) {
                    if (notice->objectName().startsWith(QLatin1String("notice.")) && notice->isVisible() && notice->objectName().count(u'.') == 1)
                        places.append(notice->objectName());
                }
            }
        }
        QStringList said;
        for (const QString &place : places) {
            const QWidget *box = m_hand.find(place);
            const QList<QLabel *> labels = box ? box->findChildren<QLabel *>() : QList<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible() && !label->text().trimmed().isEmpty())
                    said.append(label->text().trimmed());
            }
        }
        if (said.size() < 2) {
            *why = QStringLiteral("nothing is said at %1").arg(places.join(u' '));
            return false;
        }
        m_shown = said;
        return true;
    });
}

void Tour::testAndHandOver()
{
    click(QStringLiteral("case.next"));
    waitFor(QStringLiteral("test.sandboxPhone"), 20s);
    picture(QStringLiteral("case-test-waiting"));
    if (m_journey.conversation.isEmpty())
        passTest();
    else
        skipTest();
    click(QStringLiteral("case.next"));

    waitFor(QStringLiteral("handover.finish"), 20s);
    picture(QStringLiteral("case-handover"));
    click(QStringLiteral("handover.finish"));
    waitFor(QStringLiteral("customers.newOnboarding"), 20s);
    add(QStringLiteral("the customer is live"), [this](QString *why) {
        if (!m_outcome.isLive()) {
            *why = QStringLiteral("the case is not handed over with a passed test");
            return false;
        }
        m_end = QStringLiteral("live");
        return true;
    });
    picture(QStringLiteral("customers-live"));
    if (!m_plan.pictures || m_journey.scenario != QLatin1String("direct"))
        return;
    click(QStringLiteral("nav.messages"));
    picture(QStringLiteral("messages"));
    click(QStringLiteral("nav.webhooks"));
    picture(QStringLiteral("webhooks"));
    click(QStringLiteral("nav.profiles"));
    picture(QStringLiteral("profiles"));
    click(QStringLiteral("nav.settings"));
    picture(QStringLiteral("settings"));
    click(QStringLiteral("nav.customers"));
}

/// What the scenario's conversation is to show must not be begun by the test.
void Tour::skipTest()
{
    click(QStringLiteral("test.skip"));
    type(QStringLiteral("test.skipDialog.text"), QStringLiteral("The conversation comes later"));
    click(QStringLiteral("test.skipDialog.yes"));
}

void Tour::passTest()
{
    click(QStringLiteral("test.sandboxPhone"));
    type(QStringLiteral("test.composer"), QStringLiteral("Message received, loud and clear!"));
    click(QStringLiteral("test.send"));
    add(QStringLiteral("the reply was delivered and read"),
        [this](QString *why) {
            const store::CaseRecord *record = m_outcome.currentCase();
            const auto history = record ? m_services.messages.history(record->id) : Result<std::vector<store::MessageRecord>>(std::vector<store::MessageRecord>{});
            for (const store::MessageRecord &message : history ? *history : std::vector<store::MessageRecord>{}) {
                if (message.direction == store::Direction::Outbound && message.status == store::MessageStatus::Read)
                    return true;
            }
            *why = QStringLiteral("the reply is not read yet");
            return false;
        },
        30s);
    picture(QStringLiteral("case-test-passed"));
}

} // namespace gangway::app
