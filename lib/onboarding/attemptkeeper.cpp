#include "onboarding/attemptkeeper.h"

#include "core/log.h"
#include "core/redaction.h"

#include <QJsonDocument>

namespace gangway::onboarding {

namespace {
using signup::SignupState;

// A keychain that asks its user for a password must not cost the code, which lives 30 seconds.
constexpr std::chrono::seconds vaultPatience{5};
constexpr std::chrono::seconds keepAgainAfter{2};
constexpr qsizetype maxRawEventBytes = 16 * 1024;

/// Claims of a browser: only what can be an id at all is worth comparing with the token.
template <typename IdType>
std::optional<IdType> plausible(const std::optional<IdType> &id)
{
    return id && isNumericId(id->value()) ? id : std::nullopt;
}

QJsonObject evidenceOf(const signup::SessionEvent &event)
{
    QJsonObject evidence{{QStringLiteral("event"), event.event}};
    const auto put = [&evidence](const QString &key, const QString &value) {
        if (!value.isEmpty())
            evidence.insert(key, redactedText(value.left(1000)));
    };
    if (event.wabaId)
        put(QStringLiteral("wabaId"), event.wabaId->value());
    if (event.phoneNumberId)
        put(QStringLiteral("phoneNumberId"), event.phoneNumberId->value());
    if (event.portfolioId)
        put(QStringLiteral("portfolioId"), event.portfolioId->value());
    signup::visitAssetLists(event, [&evidence](const char *name, const QStringList &ids) {
        if (!ids.isEmpty())
            evidence.insert(QLatin1String(name), QJsonArray::fromStringList(ids));
    });
    put(QStringLiteral("version"), event.version);
    put(QStringLiteral("currentStep"), event.currentStep);
    put(QStringLiteral("errorId"), event.errorId);
    put(QStringLiteral("errorMessage"), event.errorMessage);
    put(QStringLiteral("sessionId"), event.sessionId);
    put(QStringLiteral("timestamp"), event.timestamp);
    if (QJsonDocument(event.raw).toJson(QJsonDocument::Compact).size() <= maxRawEventBytes)
        evidence.insert(QStringLiteral("raw"), redacted(event.raw));
    return evidence;
}
} // namespace

AttemptKeeper::AttemptKeeper(store::AttemptRecord record, std::unique_ptr<signup::SignupSession> session, Runner &runner,
                             store::Database &database, SecretVault &vault, Clock &clock, const QString &actor,
                             QObject *parent)
    : QObject(parent), m_record(std::move(record)), m_session(std::move(session)), m_runner(runner),
      m_attempts(database), m_timeline(database), m_vault(vault), m_clock(clock), m_actor(actor)
{
    connect(m_session.get(), &signup::SignupSession::stateChanged, this, &AttemptKeeper::takeState);
    connect(m_session.get(), &signup::SignupSession::eventCaptured, this, &AttemptKeeper::takeEvent);
    connect(m_session.get(), &signup::SignupSession::codeCaptured, this, &AttemptKeeper::takeCode);
    connect(m_session.get(), &signup::SignupSession::logged, this, &AttemptKeeper::takeLine);
    writeTimeline(QStringLiteral("signup-opened"));
}

void AttemptKeeper::end()
{
    m_session->disconnect(this);
    // The keychain may still be asking for its password: nobody else knows this code.
    if (m_codeArrivedAt.isValid() && !m_isHandedOver)
        handOver(m_session->code());
    m_runner.holdBack(StepId::VerifyIds, false);
    if (m_record.endedAt)
        return;
    m_record.endedAt = m_clock.now();
    saveAttempt();
}

void AttemptKeeper::takeState(SignupState state)
{
    m_record.state = signup::nameOf(state);
    if (signup::isTerminal(state))
        m_record.endedAt = m_clock.now();
    else
        m_record.endedAt.reset();
    if (const auto &refused = m_session->dialogError()) {
        m_record.evidence.insert(QStringLiteral("dialogError"),
                                 redacted(QJsonObject{{QStringLiteral("error"), refused->error},
                                                      {QStringLiteral("reason"), refused->reason},
                                                      {QStringLiteral("message"), refused->message}}));
    }
    saveAttempt();
    // The ids are compared once both halves are there, or the missing one is given up.
    holdIds();

    if (state == SignupState::Waiting) {
        writeTimeline(QStringLiteral("signup-launched"));
    } else if (signup::isTerminal(state)) {
        QJsonObject detail = m_session->sessionEvent() ? evidenceOf(*m_session->sessionEvent()) : QJsonObject();
        detail.remove(QStringLiteral("raw"));
        writeTimeline(state == SignupState::Captured ? QStringLiteral("signup-finished")
                                                     : QStringLiteral("signup-") + m_record.state, detail);
    }
}

/// Not before both halves are there, nor with the token of an earlier sign-up while the new code is on its way.
void AttemptKeeper::holdIds()
{
    const SignupState state = m_session->state();
    m_runner.holdBack(StepId::VerifyIds, state == SignupState::CodeOnly || state == SignupState::EventOnly
                                             || (m_session->hasCode() && !m_isHandedOver));
}

void AttemptKeeper::takeEvent(const signup::SessionEvent &event)
{
    m_record.evidence.insert(QStringLiteral("sessionEvent"), evidenceOf(event));
    saveAttempt();
    if (event.kind != signup::SessionEvent::Kind::Finished)
        return;
    store::CaseFacts facts;
    facts.finishEvent = event.event;
    // Several accounts: the token names them, and a person chooses.
    if (event.wabaIds.size() < 2)
        facts.wabaId = plausible(event.wabaId);
    facts.phoneNumberId = plausible(event.phoneNumberId);
    facts.portfolioId = plausible(event.portfolioId);
    m_runner.mergeFacts(facts);
}

void AttemptKeeper::takeCode(const Secret &code)
{
    m_codeArrivedAt = m_session->codeArrivedAt();
    m_record.evidence.insert(QStringLiteral("codeArrivedAt"), m_codeArrivedAt.toString(Qt::ISODateWithMs));
    saveAttempt();
    keepCode(code);
    m_clock.after(vaultPatience, this, [this, code] { handOver(code); });
}

void AttemptKeeper::keepCode(const Secret &code)
{
    const VaultKey key{m_record.caseId.value(), vaultNames::code};
    m_vault.store(key, code).then(this, [this, key, code](const Result<Done> &kept) {
        if (kept) {
            const bool wasLate = m_isHandedOver;
            handOver({});
            const bool isNeeded = m_runner.state().codeWaiting || m_runner.view(StepId::ExchangeCode).status == StepStatus::Running;
            if (wasLate && !isNeeded)
                m_vault.remove(key).then(this, [](const Result<Done> &) {}); // it is spent; a rest does no harm
            return;
        }
        qCInfo(lcOnboarding) << "the vault did not keep a code:" << kept.error();
        handOver(code);
        const bool isAlive = m_codeArrivedAt.secsTo(m_clock.now()) < codeLifetime.count();
        m_clock.after(keepAgainAfter, this, [this, code, isAlive] {
            if (isAlive && m_runner.state().codeWaiting)
                keepCode(code);
        });
    });
}

void AttemptKeeper::handOver(const std::optional<Secret> &code)
{
    if (m_isHandedOver)
        return;
    m_isHandedOver = true;
    const QJsonValue redirect = m_record.evidence.value(QLatin1String("redirectUri"));
    m_runner.codeArrived(m_codeArrivedAt, code, redirect.isString() ? std::optional(redirect.toString()) : std::nullopt);
    holdIds();
}

void AttemptKeeper::takeLine(const QString &kind, const QJsonObject &detail)
{
    store::AttemptEvent event;
    event.attemptId = m_record.id;
    event.at = m_clock.now();
    event.kind = kind;
    event.detail = redacted(detail);
    m_attempts.append(event).then(this, [this](const Result<Done> &written) { report(written); });
}

void AttemptKeeper::saveAttempt()
{
    m_attempts.save(m_record).then(this, [this](const Result<Done> &written) { report(written); });
}

void AttemptKeeper::writeTimeline(const QString &kind, const QJsonObject &detail)
{
    store::TimelineRecord line;
    line.caseId = m_record.caseId;
    line.at = m_clock.now();
    line.actor = m_actor;
    line.kind = kind;
    line.detail = detail;
    m_timeline.append(line).then(this, [this](const Result<Done> &written) { report(written); });
}

void AttemptKeeper::report(const Result<Done> &written)
{
    if (written)
        return;
    qCWarning(lcOnboarding) << "attempt" << written.error();
    Q_EMIT m_runner.storageFailed(written.error());
}

} // namespace gangway::onboarding
