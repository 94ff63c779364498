#pragma once

#include "onboarding/runner.h"
#include "whatsapp/wabas.h"

namespace gangway::onboarding {

/// Waits for a customer who has Meta's hosted link, also across restarts. The link tells us nothing back, so what
/// is new among the accounts that were shared with the partner is looked for: by reading them every now and then,
/// and by the account_update webhook. One new account that nobody else can have brought is taken as the answer:
/// its ids become the case's and the business token is fetched; with several, or while somebody else signs up, a
/// person chooses. So does one when the account has numbers and none of them is the case's. Needs the system token.
/// Does not: open the link, or keep numbers (that is VerifyIds' work).
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/hosted-es
class HostedCompletion final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        store::Database &database;
        SecretVault &vault;
        Clock &clock;
        QString actor;
        std::function<whatsapp::GraphClient()> graph;
        /// Accounts of other cases, and whether another customer of this partner may be signing up right now.
        std::function<QStringList()> takenWabas;
        std::function<bool()> mayBeSomebodyElse;
    };

    /// The record is saved already and says what it waits for; see begin() and isWaiting(). All references outlive
    /// this object.
    HostedCompletion(store::AttemptRecord record, Runner &runner, Parts parts, QObject *parent);

    /// The evidence of a hosted attempt that begins now: `known` are the accounts that are shared already, which are
    /// no answer; nothing when they cannot be listed, and only the webhook tells.
    static void begin(store::AttemptRecord &record, const std::optional<std::vector<whatsapp::WabaEntry>> &known);
    /// True for an attempt of any run of the program whose customer has not answered yet.
    static bool isWaiting(const store::AttemptRecord &record);

    const store::AttemptRecord &record() const { return m_record; }
    QUrl link() const;                                  ///< as it was made
    /// New accounts among which a person has to choose; empty while there is none or the choice is made.
    const std::vector<whatsapp::WabaEntry> &candidates() const { return m_candidates; }
    QDateTime lookedAt() const { return m_lookedAt; }   ///< of the last answer; invalid before the first
    /// Of the last look at the accounts, or at the numbers of the one that came.
    const std::optional<Error> &trouble() const { return m_trouble ? m_trouble : m_numbersTrouble; }
    bool canPoll() const;                               ///< false: the profile has no portfolio to list; the webhook tells
    bool isOver() const { return m_record.endedAt.has_value(); }

    /// Looks now, and from then on every `pollInterval`.
    void start();
    /// Looks now instead of waiting for its turn.
    void look();
    /// The webhook says that an account was shared with us; `owner` may be empty.
    void partnerAdded(const WabaId &waba, const PortfolioId &owner);
    /// A person knows which one it is.
    void choose(const WabaId &waba);
    /// Nobody waits any more; the link may still be used, and counts for the next attempt only.
    void end();

    static constexpr std::chrono::seconds pollInterval{30};

Q_SIGNALS:
    void changed();
    /// The case has its ids and fetches its token, or end() was called.
    void over();

private:
    void looked(const Result<std::vector<whatsapp::WabaEntry>> &answer);
    void offer(const std::vector<whatsapp::WabaEntry> &entries);
    void decide();
    void compareNumbers(const whatsapp::WabaEntry &entry);
    void pick(const whatsapp::WabaEntry &entry);
    void take(const WabaId &waba, const PortfolioId &owner);
    void merge(const WabaId &waba, const PortfolioId &owner);
    void fetchToken();
    void schedule();
    void save();
    void stumble(const Error &error);
    std::vector<whatsapp::WabaEntry> offered() const;
    std::vector<whatsapp::WabaEntry> offeredNow() const; ///< without those of other cases
    store::PartnerProfile profile() const { return m_runner.state().profile; }

    store::AttemptRecord m_record;
    Runner &m_runner;
    Parts m_parts;
    std::vector<whatsapp::WabaEntry> m_candidates;
    QDateTime m_lookedAt;
    std::optional<Error> m_trouble;
    std::optional<Error> m_numbersTrouble;
    bool m_isLooking = false;
    bool m_isTaking = false;
    bool m_isComparing = false;
    QStringList m_otherNumbers;   ///< accounts whose numbers are read and are not the case's
    WabaId m_merging;             ///< the case is being told of it; the token is fetched when it knows
    int m_timer = 0;
};

} // namespace gangway::onboarding
