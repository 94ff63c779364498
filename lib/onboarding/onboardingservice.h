#pragma once

#include "onboarding/hostedcompletion.h"
#include "onboarding/runner.h"
#include "profiles/profiles.h"
#include "signup/launch.h"
#include "signup/signupsession.h"

namespace gangway::onboarding {

/// All cases of this installation: creates them, opens their runners, joins sign-up sessions to them and
/// resumes what was under way when the program ended.
class OnboardingService : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        store::Database &database;
        SecretVault &vault;
        Clock &clock;
        Randomness &randomness;
        http::Client &graphHttp;
        profiles::ProfileService &profiles;
        signup::Environment environment;
        QString actor;
    };
    /// Everything in `parts` must outlive the service.
    OnboardingService(Parts parts, QObject *parent = nullptr);
    ~OnboardingService() override;

    /// Reads all cases; starts the runners of those with open intents or a waiting code.
    Result<Done> load();
    const std::vector<store::CaseRecord> &cases() const;            ///< newest activity first
    /// Answers with the number assigned.
    Call<store::CaseRecord> createCase(const store::CaseRecord &draft);
    /// The runner of a case; made on first use. Null when the case or its profile is unknown.
    Runner *runner(const CaseId &id);
    /// With its secrets. Errors: Rejected "running" while a step runs, Secret, Storage. The runner is gone after it.
    Call<Done> removeCase(const CaseId &id);

    /// Begins an attempt: recorded before the page opens. `way` instead of the case's choice. Errors: Rejected
    /// "launch-refused <word>" with the first of signup::launchRefusals(); Secret when the vault cannot keep a code
    /// (probed first: "locked", "no-backend") or lacks the app secret ("missing app-secret") or, for the hosted link,
    /// the system token; what listing the shared accounts says, for the hosted link; Storage.
    /// The session belongs to the service and lives until the next attempt; the hosted link has none, see hosted().
    struct Attempt { signup::LaunchPlan plan; signup::SignupSession *session = nullptr; };
    Call<Attempt> beginAttempt(const CaseId &id, std::optional<store::LaunchWay> way = {});
    signup::SignupSession *session(const CaseId &id) const;         ///< of the latest attempt of this run, or null
    /// The wait for a customer who has the hosted link; null when the latest attempt is none, or over since an
    /// earlier run of the program.
    HostedCompletion *hosted(const CaseId &id) const;
    /// An account was shared with the partner, says the webhook: whose hosted sign-up was that?
    void partnerAdded(const WabaId &waba, const PortfolioId &owner);

Q_SIGNALS:
    void caseChanged(const gangway::CaseId &id);
    void casesChanged();                                            ///< added or removed
    void hostedChanged(const gangway::CaseId &id);                  ///< see HostedCompletion::changed()

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway::onboarding
