#include "signup/signupsession.h"

#include "core/log.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <array>

namespace gangway::signup {

namespace {

constexpr qsizetype maxCodeChars = 4096;
constexpr int maxIgnoredLines = 25;
constexpr size_t maxLogLines = 400;

struct StateName
{
    SignupState state;
    const char *name;
};
constexpr std::array stateNames{
    StateName{SignupState::Ready, "ready"},
    StateName{SignupState::Waiting, "waiting"},
    StateName{SignupState::CodeOnly, "code-only"},
    StateName{SignupState::EventOnly, "event-only"},
    StateName{SignupState::Captured, "captured"},
    StateName{SignupState::Cancelled, "cancelled"},
    StateName{SignupState::ErrorReported, "error-reported"},
    StateName{SignupState::Closed, "closed"},
    StateName{SignupState::NoCode, "no-code"},
    StateName{SignupState::PageRefused, "page-refused"},
    StateName{SignupState::LinkSent, "link-sent"},
};

bool isUsableCode(const QString &code)
{
    if (code.isEmpty() || code.size() > maxCodeChars)
        return false;
    for (const QChar c : code) {
        if (c <= u' ' || c > u'~')
            return false;
    }
    return true;
}

int strength(SessionEvent::Kind kind)
{
    switch (kind) {
    case SessionEvent::Kind::Cancelled:
        return 1;
    case SessionEvent::Kind::ErrorReported:
        return 2;
    case SessionEvent::Kind::Finished:
        return 3;
    }
    return 0;
}

QJsonObject logDetail(const SessionEvent &event)
{
    QJsonObject detail{{QStringLiteral("event"), event.event}};
    const auto put = [&detail](const QString &key, const QString &value) {
        if (!value.isEmpty())
            detail.insert(key, value);
    };
    if (event.wabaId)
        put(QStringLiteral("wabaId"), event.wabaId->value());
    if (event.phoneNumberId)
        put(QStringLiteral("phoneNumberId"), event.phoneNumberId->value());
    if (event.portfolioId)
        put(QStringLiteral("portfolioId"), event.portfolioId->value());
    visitAssetLists(event, [&put](const char *name, const QStringList &ids) { put(QLatin1String(name), ids.join(u' ')); });
    put(QStringLiteral("version"), event.version);
    put(QStringLiteral("currentStep"), event.currentStep);
    put(QStringLiteral("errorId"), event.errorId);
    put(QStringLiteral("sessionId"), event.sessionId);
    put(QStringLiteral("timestamp"), event.timestamp);
    return detail;
}

} // namespace

QString nameOf(SignupState state)
{
    for (const StateName &entry : stateNames) {
        if (entry.state == state)
            return QLatin1String(entry.name);
    }
    return {};
}

std::optional<SignupState> signupStateFromName(QStringView name)
{
    for (const StateName &entry : stateNames) {
        if (name == QLatin1String(entry.name))
            return entry.state;
    }
    return std::nullopt;
}

bool isTerminal(SignupState state)
{
    switch (state) {
    case SignupState::Ready:
    case SignupState::Waiting:
    case SignupState::CodeOnly:
    case SignupState::EventOnly:
    case SignupState::LinkSent:
        return false;
    case SignupState::Captured:
    case SignupState::Cancelled:
    case SignupState::ErrorReported:
    case SignupState::Closed:
    case SignupState::NoCode:
    case SignupState::PageRefused:
        return true;
    }
    return true;
}

SignupSession::SignupSession(AttemptId attempt, OriginPolicy policy, QString nonce, Clock &clock, QObject *parent)
    : QObject(parent), m_attempt(std::move(attempt)), m_policy(std::move(policy)), m_nonce(std::move(nonce)),
      m_clock(clock)
{
}

bool SignupSession::hasFinished() const
{
    return m_event && m_event->kind == SessionEvent::Kind::Finished;
}

void SignupSession::pageLoaded(const QUrl &url)
{
    // No proof yet that the page works: that is the SDK's being ready.
    write(QStringLiteral("page-loaded"), {{QStringLiteral("host"), url.host()}});
}

void SignupSession::pageFailed(const QString &reason)
{
    write(QStringLiteral("page-failed"), {{QStringLiteral("reason"), reason.left(300)}});
    m_refused = true;
    reconsider();
}

void SignupSession::launched()
{
    if (m_launchedAt.isValid() && !m_refused)
        return;
    m_refused = false; // loaded again
    m_launchedAt = m_clock.now();
    write(QStringLiteral("launched"));
    reconsider();
}

void SignupSession::popupOpened(const QUrl &url)
{
    launched();
    ++m_popups;
    write(QStringLiteral("popup-opened"),
          url.host().isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("host"), url.host()}});
    // The customer is (again) on Meta's page: a verdict that the close alone had brought near is off.
    if (!hasCode() && !hasFinished()) {
        m_endSeen = false;
        m_patienceOver = false;
        ++m_patienceRun;
    }
    reconsider();
}

void SignupSession::popupClosed()
{
    if (m_popups == 0)
        return;
    --m_popups;
    write(QStringLiteral("popup-closed"));
    if (m_popups > 0)
        return;
    seeEnd();
}

void SignupSession::seeEnd()
{
    // The window's last words (code or event) may still be on their way through the page.
    if (!m_endSeen && !hasCode() && !m_patienceOver)
        wait(otherHalfPatience);
    m_endSeen = true;
    reconsider();
}

void SignupSession::redirected(const QUrl &url)
{
    launched();
    const QUrlQuery query(url);
    const auto value = [&query](const char *name) {
        // Meta writes a space as "+" in the sentences of an error; codes hold neither.
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    const auto sentence = [&value](const char *name) { return value(name).replace(u'+', u' ').simplified().left(300); };
    if (m_isBack) {
        write(QStringLiteral("redirect-repeated"));
        return;
    }
    if (m_nonce.isEmpty() || !equalInConstantTime(value("state").toUtf8(), m_nonce.toUtf8())) {
        write(QStringLiteral("redirect-refused"), {{QStringLiteral("reason"), QStringLiteral("state")}});
        m_endSeen = true;
        m_patienceOver = true;
        reconsider();
        return;
    }
    m_isBack = true;
    m_endSeen = true;
    ++m_patienceRun;
    if (const QString code = value("code"); !code.isEmpty()) {
        write(QStringLiteral("redirected"));
        takeCode(code, QStringLiteral("redirect"));
        if (hasCode())
            return;
    } else if (query.hasQueryItem(QStringLiteral("error")) || query.hasQueryItem(QStringLiteral("error_code"))) {
        DialogError error;
        error.error = sentence("error");
        if (error.error.isEmpty())
            error.error = sentence("error_code");
        error.reason = sentence("error_reason");
        error.message = sentence("error_description");
        if (error.message.isEmpty())
            error.message = sentence("error_message");
        QJsonObject detail{{QStringLiteral("error"), error.error}};
        if (!error.reason.isEmpty())
            detail.insert(QStringLiteral("reason"), error.reason);
        if (!error.message.isEmpty())
            detail.insert(QStringLiteral("message"), error.message);
        write(QStringLiteral("dialog-error"), detail);
        m_dialogError = error;
    } else {
        write(QStringLiteral("redirect-empty"));
    }
    m_patienceOver = true;
    reconsider();
}

void SignupSession::note(const QString &kind, const QJsonObject &detail)
{
    write(kind, detail);
}

void SignupSession::messageReceived(const QString &origin, const QString &data)
{
    if (data.size() > maxMessageChars)
        ignore(origin, QStringLiteral("too-large"));
    else if (m_policy.isMeta(origin))
        metaMessage(data);
    else if (m_policy.isOwnPage(origin))
        pageMessage(data);
    else
        ignore(origin, QStringLiteral("foreign-origin"));
}

void SignupSession::metaMessage(const QString &data)
{
    if (const auto event = readSessionEvent(data)) {
        takeEvent(*event);
        return;
    }
    bool refused = false;
    const QString code = readCrossWindowCode(data, &refused);
    if (!code.isEmpty())
        takeCode(code, QStringLiteral("cross-window"));
    else if (refused)
        write(QStringLiteral("dialog-error"));
    // Meta's frames post much else to each other; that is neither evidence nor news.
}

void SignupSession::pageMessage(const QString &data)
{
    const QJsonObject message = QJsonDocument::fromJson(data.toUtf8()).object();
    const QString nonce = message.value(QLatin1String("gangway")).toString();
    if (m_nonce.isEmpty() || !equalInConstantTime(nonce.toUtf8(), m_nonce.toUtf8())) {
        // The SDK talks to its own window, too: only what claims to be ours is worth a line.
        if (message.contains(QLatin1String("gangway")) || message.contains(QLatin1String("type")))
            ignore({}, QStringLiteral("wrong-nonce"));
        return;
    }
    const QString kind = message.value(QLatin1String("kind")).toString();
    if (kind == u"sdk-ready") {
        write(QStringLiteral("sdk-ready"));
        if (m_refused) {
            // Loaded again after a failure: this page has not been launched.
            m_refused = false;
            m_launchedAt = {};
            m_endSeen = false;
            m_patienceOver = false;
            ++m_patienceRun;
        }
        reconsider();
    } else if (kind == u"sdk-failed") {
        pageFailed(QStringLiteral("sdk ") + message.value(QLatin1String("reason")).toString());
    } else if (kind == u"launched") {
        launched();
    } else if (kind == u"login-response") {
        const QString code = message.value(QLatin1String("code")).toString();
        write(QStringLiteral("login-response"),
              {{QStringLiteral("status"), message.value(QLatin1String("status")).toString().left(60)},
               {QStringLiteral("hasCode"), !code.isEmpty()}});
        if (!code.isEmpty()) {
            takeCode(code, QStringLiteral("login-response"));
            return;
        }
        // Not a cancel by itself: the SDK answers the same for a closed window, a refusal and an error.
        seeEnd();
    }
}

void SignupSession::takeCode(const QString &code, const QString &source)
{
    const QJsonObject detail{{QStringLiteral("source"), source}};
    if (!isUsableCode(code)) {
        write(QStringLiteral("code-unusable"), detail);
        return;
    }
    const Secret secret = Secret::fromString(code);
    if (hasCode()) {
        write(secret == m_code ? QStringLiteral("code-repeated") : QStringLiteral("code-second"), detail);
        return;
    }
    m_code = secret;
    m_codeArrivedAt = m_clock.now();
    write(QStringLiteral("code-captured"), detail);
    m_patienceOver = m_isBack;
    if (!hasFinished() && !m_isBack)
        wait(otherHalfPatience);
    // Persisting comes before everything that looks at the new state: the code lives for 30 seconds.
    Q_EMIT codeCaptured(m_code);
    reconsider();
}

void SignupSession::takeEvent(const SessionEvent &event)
{
    if (m_event && strength(event.kind) <= strength(m_event->kind)) {
        write(QStringLiteral("session-event-ignored"), {{QStringLiteral("event"), event.event}});
        return;
    }
    m_event = event;
    write(QStringLiteral("session-event"), logDetail(event));
    if (event.kind == SessionEvent::Kind::Finished && !hasCode()) {
        m_patienceOver = false;
        wait(m_popups > 0 && !m_endSeen ? openWindowPatience : otherHalfPatience);
    }
    Q_EMIT eventCaptured(*m_event);
    reconsider();
}

void SignupSession::wait(std::chrono::seconds patience)
{
    const int run = ++m_patienceRun;
    m_clock.after(patience, this, [this, run] {
        if (run == m_patienceRun)
            waitOver();
    });
}

void SignupSession::waitOver()
{
    m_patienceOver = true;
    if (!isTerminal(m_state))
        write(QStringLiteral("wait-over"), {{QStringLiteral("missing"), hasCode() ? QStringLiteral("event")
                                                                 : hasFinished() ? QStringLiteral("code")
                                                                                 : QStringLiteral("both")}});
    reconsider();
}

void SignupSession::reconsider()
{
    if (hasCode())
        setState(hasFinished() || m_patienceOver ? SignupState::Captured : SignupState::CodeOnly);
    else if (hasFinished())
        setState(m_patienceOver ? SignupState::NoCode : SignupState::EventOnly);
    else if (m_event)
        setState(m_event->kind == SessionEvent::Kind::Cancelled ? SignupState::Cancelled : SignupState::ErrorReported);
    else if (m_dialogError)
        setState(m_dialogError->isDenial() ? SignupState::Cancelled : SignupState::ErrorReported);
    else if (m_refused)
        setState(SignupState::PageRefused);
    else if (m_endSeen && m_patienceOver)
        setState(SignupState::Closed);
    else
        setState(m_launchedAt.isValid() ? SignupState::Waiting : SignupState::Ready);
}

void SignupSession::setState(SignupState state)
{
    if (m_state == state)
        return;
    m_state = state;
    qCDebug(lcSignup) << "attempt" << m_attempt.value() << "is" << nameOf(state);
    Q_EMIT stateChanged(state);
}

void SignupSession::ignore(const QString &origin, const QString &reason)
{
    // A page that floods us must not fill the log.
    if (++m_ignored > maxIgnoredLines)
        return;
    QJsonObject detail{{QStringLiteral("reason"), reason}};
    if (!origin.isEmpty())
        detail.insert(QStringLiteral("origin"), origin.left(200));
    if (m_ignored == maxIgnoredLines)
        detail.insert(QStringLiteral("more"), true);
    write(QStringLiteral("message-ignored"), detail);
}

void SignupSession::write(const QString &kind, const QJsonObject &detail)
{
    if (m_log.size() >= maxLogLines)
        return;
    m_log.push_back({m_clock.now(), kind, detail});
    Q_EMIT logged(kind, detail);
}

} // namespace gangway::signup
