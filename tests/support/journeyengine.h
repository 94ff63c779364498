#pragma once

#include "onboarding/casenews.h"
#include "onboarding/onboardingservice.h"
#include "support/signupplayer.h"
#include "webhooks/receiver.h"

#include <QTimer>

#include <functional>

namespace gangway::test {

/// One start of the program without its face, and the person before it: onboards the customer of a scenario. Opens the
/// database that is there, goes on with the case that is there, signs up on Meta's page over HTTP, types what steps
/// ask for, and does the scenario's further actions. What the person sees elsewhere (the phone's SMS, WhatsApp
/// Manager) comes through two functions.
class JourneyEngine final : public QObject
{
public:
    struct Place
    {
        Clock &clock;
        SecretVault &vault;
        Randomness &randomness;
        QUrl graph;
        signup::Environment environment;
        QString databaseFile;
        int receiverPort = 0;
        QNetworkAccessManager &network;
    };

    JourneyEngine(const Place &place, const QJsonObject &scenario, const store::PartnerProfile &profile)
        : m_place(place), m_scenario(scenario), m_journey(scenario.value(QStringLiteral("journey")).toObject()),
          m_profile(profileOf(m_journey, profile)), m_client(place.network, place.clock, place.graph, QStringLiteral("Gangway/test")),
          m_profiles(m_database, place.vault),
          m_service({m_database, place.vault, place.clock, place.randomness, m_client, m_profiles, place.environment, QStringLiteral("dana")}),
          m_receiver(m_database, place.clock), m_news(m_service, m_database, place.clock)
    {
        connect(&m_receiver, &webhooks::Receiver::eventReceived, &m_news, &onboarding::CaseNews::handle);
        m_round.setInterval(10);
        connect(&m_round, &QTimer::timeout, this, [this] { look(); });
    }

    std::function<QString()> smsCode;                          ///< what the phone shows, 123-456; empty: nothing came
    std::function<bool(onboarding::StepId)> looksDone;         ///< what a look at Meta's own pages says about a lost answer
    std::function<void(const QString &)> onMoment;             ///< every piece of news of runner and session

    Result<Done> start()
    {
        if (const auto opened = m_database.open(m_place.databaseFile); !opened)
            return opened;
        m_profiles.addBuiltIn(m_profile);
        if (const auto loaded = m_profiles.load(); !loaded)
            return loaded;
        if (const auto loaded = m_service.load(); !loaded)
            return loaded;
        if (!m_service.cases().empty())
            takeCase(m_service.cases().front().id);
        m_round.start();
        return Done();
    }
    Result<quint16> listen(const Secret &appSecret, const Secret &verifyToken)
    {
        webhooks::ReceiverOptions wish;
        wish.server.port = quint16(m_place.receiverPort);
        wish.appSecret = appSecret;
        wish.verifyToken = verifyToken;
        return m_receiver.start(wish);
    }

    /// Where the journey stands: "live" (the whole way is done), "waiting" (for Meta), "needs-person",
    /// "signup-ended", or "" while something is under way. A journey that is live may still get news by webhook.
    QString end() const { return m_end; }
    onboarding::Runner *runner() { return m_caseId.isEmpty() ? nullptr : m_service.runner(m_caseId); }
    const CaseId &caseId() const { return m_caseId; }
    QString signupState() const { return m_signupState; }
    QString signupEvent() const { return m_signupEvent; }      ///< of the session, as Meta called it
    QString trouble() const { return m_trouble; }
    int signups() const { return m_signups; }
    store::Database &database() { return m_database; }

private:
    using StepId = onboarding::StepId;
    using StepStatus = onboarding::StepStatus;

    QJsonObject input() const { return m_journey.value(QStringLiteral("input")).toObject(); }
    void tell(const QString &moment)
    {
        if (onMoment)
            onMoment(moment);
    }

    void takeCase(const CaseId &id)
    {
        m_caseId = id;
        connect(runner(), &onboarding::Runner::stepChanged, this, [this](StepId step) {
            tell(onboarding::nameOf(step) + u' ' + onboarding::nameOf(runner()->view(step).status));
        });
        connect(runner(), &onboarding::Runner::caseChanged, this, [this] { tell(QStringLiteral("case")); });
    }

    void look()
    {
        if (m_busy)
            return;
        if (m_caseId.isEmpty()) {
            m_busy = true;
            m_service.createCase(caseOf(m_scenario, m_profile.id)).then(this, [this](const Result<store::CaseRecord> &made) {
                m_busy = false;
                if (made)
                    takeCase(made->id);
                else
                    m_trouble = describe(made.error());
            });
            return;
        }
        onboarding::Runner &way = *runner();
        if (const signup::SignupSession *session = m_service.session(m_caseId))
            m_signupState = signup::nameOf(session->state());
        if (!way.state().facts().tokenStored.value_or(false) || exchangeFailed(way)) {
            if (signUp(way))
                return;
        }
        m_end = QString();
        bool waits = false;
        bool needsPerson = false;
        for (const onboarding::StepView &view : way.steps()) {
            switch (view.status) {
            case StepStatus::Running:
                return;
            case StepStatus::Paused:
                if (view.error)
                    return; // no network for a moment
                waits = true;
                break;
            case StepStatus::NeedsInput:
                if (answer(way, view))
                    return;
                needsPerson = true;
                break;
            case StepStatus::Unsettled:
                if (looksDone) {
                    way.settle(view.id, looksDone(view.id));
                    return;
                }
                needsPerson = true;
                break;
            case StepStatus::Failed:
                if (retriesFailures && m_retries[view.id]++ < 3) {
                    way.submit(view.id);
                    return;
                }
                needsPerson = true;
                break;
            default:
                break;
            }
        }
        if ((way.isFinished() || needsPerson) && act(way))
            return;
        if (way.isFinished() && !needsPerson)
            m_end = way.state().facts().offboardedReason.value_or(QString()).isEmpty() ? QStringLiteral("live") : QStringLiteral("needs-person");
        else if (needsPerson)
            m_end = QStringLiteral("needs-person");
        else if (waits)
            m_end = QStringLiteral("waiting");
    }

    bool exchangeFailed(onboarding::Runner &way) const
    {
        return way.view(StepId::ExchangeCode).status == StepStatus::Failed;
    }

    /// True while the sign-up is under way; a person launches again after a lost code only where `launchesAgain`.
    bool signUp(onboarding::Runner &way)
    {
        const StepStatus exchange = way.view(StepId::ExchangeCode).status;
        if (exchange == StepStatus::Running || exchange == StepStatus::Paused)
            return true;
        if (m_player) {
            const signup::SignupSession *session = m_service.session(m_caseId);
            if (!m_player->isFinished())
                return true;
            if (!m_player->trouble().isEmpty())
                m_trouble = m_player->trouble();
            const bool isHosted = m_service.hosted(m_caseId) != nullptr;
            if (isHosted) {
                m_signupState = QStringLiteral("link-sent");
                return !way.state().facts().tokenStored.value_or(false) && way.view(StepId::FetchToken).status != StepStatus::Failed;
            }
            if (session && !signup::isTerminal(session->state()))
                return true;
            if (session && session->hasCode() && exchange != StepStatus::Failed)
                return exchange != StepStatus::Done && !way.state().facts().tokenStored.value_or(false);
            if (!launchesAgain) {
                if (exchange != StepStatus::Failed)
                    m_end = QStringLiteral("signup-ended");
                return exchange != StepStatus::Failed;
            }
        } else if (way.state().codeWaiting && exchange != StepStatus::Failed) {
            return true; // an earlier run of the program caught a code
        }
        launch();
        return true;
    }

    void launch()
    {
        m_busy = true;
        ++m_signups;
        m_service.beginAttempt(m_caseId).then(this, [this](Result<onboarding::OnboardingService::Attempt> attempt) {
            m_busy = false;
            if (!attempt) {
                m_trouble = describe(attempt.error());
                m_end = QStringLiteral("needs-person");
                m_round.stop();
                return;
            }
            if (attempt->session) {
                connect(attempt->session, &signup::SignupSession::eventCaptured, this,
                        [this](const signup::SessionEvent &event) { m_signupEvent = event.event; });
                connect(attempt->session, &signup::SignupSession::logged, this, [this](const QString &kind) { tell(kind); });
            }
            m_player = std::make_unique<SignupPlayer>(attempt->plan, m_place.graph, m_journey, attempt->session);
            m_player->start();
        });
    }

    /// Types what the step asks for; false when the scenario has nothing (more) to type.
    bool answer(onboarding::Runner &way, const onboarding::StepView &view)
    {
        const QString needs = view.result.value(QStringLiteral("needs")).toString();
        const QString key = onboarding::nameOf(view.id) + u' ' + needs;
        onboarding::StepInput typed;
        const auto text = [this](const char *name) { return input().value(QLatin1String(name)).toString(); };
        bool has = false;
        if (needs == u"pin") {
            has = !text("pin").isEmpty();
            typed.pin = Secret::fromString(text("pin"));
        } else if (needs == u"phone") {
            has = !text("phoneNumberId").isEmpty();
            typed.phoneNumberId = PhoneNumberId(text("phoneNumberId"));
            if (!text("wabaId").isEmpty())
                typed.wabaId = WabaId(text("wabaId"));
        } else if (needs == u"waba") {
            has = !text("wabaId").isEmpty();
            typed.wabaId = WabaId(text("wabaId"));
        } else if (needs == u"number") {
            has = !text("nationalNumber").isEmpty();
            typed.callingCode = text("callingCode");
            typed.nationalNumber = text("nationalNumber");
            typed.displayName = text("displayName");
        } else if (needs == u"code-request") {
            has = !text("codeMethod").isEmpty();
            typed.codeMethod = text("codeMethod");
            typed.codeLanguage = text("codeLanguage");
        } else if (needs == u"code") {
            QString code = text("verificationCode");
            if (code == u"sms")
                code = smsCode ? smsCode() : QString();
            if (code.isEmpty())
                return !text("verificationCode").isEmpty(); // the phone has not rung yet
            has = true;
            typed.verificationCode = Secret::fromString(code);
        } else if (needs == u"display-name") {
            has = !text("displayName").isEmpty();
            typed.displayName = text("displayName");
        } else if (needs == u"confirmation") {
            has = true;
            typed.confirmation = view.result.value(QStringLiteral("type")).toString();
        } else if (needs == u"register-again") {
            has = true;
            typed.confirmation = QStringLiteral("again");
        }
        if (!has || m_typed.value(key) >= 2)
            return false;
        ++m_typed[key];
        way.submit(view.id, typed);
        return true;
    }

    /// The scenario's further actions, one after the other.
    bool act(onboarding::Runner &way)
    {
        const QJsonArray actions = m_journey.value(QStringLiteral("actions")).toArray();
        for (const QJsonValue &action : actions) {
            const auto step = onboarding::stepFromName(action.toString());
            if (!step || m_acted.contains(action.toString()))
                continue;
            const StepStatus status = way.view(*step).status;
            m_acted.append(action.toString());
            if (status == StepStatus::Done && way.view(*step).runs > 0)
                continue; // before the program was started again
            way.submit(*step);
            return true;
        }
        return false;
    }

public:
    bool launchesAgain = false;     ///< after a sign-up that brought nothing, the person starts it once more
    bool retriesFailures = false;   ///< presses "Retry step", three times at most

private:
    Place m_place;
    const QJsonObject m_scenario;
    const QJsonObject m_journey;
    const store::PartnerProfile m_profile;
    store::Database m_database;
    http::Client m_client;
    profiles::ProfileService m_profiles;
    onboarding::OnboardingService m_service;
    webhooks::Receiver m_receiver;
    onboarding::CaseNews m_news;
    std::unique_ptr<SignupPlayer> m_player;
    QTimer m_round;
    CaseId m_caseId;
    QString m_end;
    QString m_signupState;
    QString m_signupEvent;
    QString m_trouble;
    QHash<QString, int> m_typed;
    QHash<StepId, int> m_retries;
    QStringList m_acted;
    int m_signups = 0;
    bool m_busy = false;
};

} // namespace gangway::test
