#include "unit/signup/signupsessiontest.h"

#include "signup/signupsession.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace gangway;
using namespace gangway::signup;
using State = SignupState;

namespace {

const QString nonce = u"n0nce"_qs;
const QString page = u"https://partner.example"_qs;
const QString meta = u"https://www.facebook.com"_qs;
const QString arbiter = u"https://staticxx.facebook.com"_qs;
const QString finish = u"{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"FINISH\",\"data\":{\"waba_id\":\"5241\",\"phone_number_id\":\"1065\"}}"_qs;

QString event(const QString &name, const QString &data = u"{}"_qs)
{
    return u"{\"type\":\"WA_EMBEDDED_SIGNUP\",\"event\":\"%1\",\"data\":%2}"_qs.arg(name, data);
}

QString own(const QString &kind, const QJsonObject &more = {})
{
    QJsonObject message{{u"gangway"_qs, nonce}, {u"kind"_qs, kind}};
    for (auto it = more.begin(); it != more.end(); ++it)
        message.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

QString login(const QJsonValue &code)
{
    return own(u"login-response"_qs, {{u"status"_qs, u"unknown"_qs}, {u"code"_qs, code}});
}

OriginPolicy policy()
{
    return OriginPolicy(Environment::live(), QUrl(page + u"/signup"_qs));
}

/// One word of a row's story: what the browser saw, or "+N" for N seconds that pass.
void play(SignupSession &session, test::ManualClock &clock, const QString &word)
{
    if (word.startsWith(u'+')) {
        clock.advance(std::chrono::seconds(word.mid(1).toInt()));
        return;
    }
    const QHash<QString, std::pair<QString, QString>> messages{
        {u"ready"_qs, {page, own(u"sdk-ready"_qs)}},
        {u"sdkfail"_qs, {page, own(u"sdk-failed"_qs, {{u"reason"_qs, u"timeout"_qs}})}},
        {u"launched"_qs, {page, own(u"launched"_qs)}},
        {u"finish"_qs, {meta, finish}},
        {u"finish2"_qs, {u"https://business.facebook.com"_qs, event(u"FINISH_ONLY_WABA"_qs)}},
        {u"future"_qs, {meta, event(u"FINISH_SOMETHING_NEW"_qs)}},
        {u"cancel"_qs, {meta, event(u"CANCEL"_qs, u"{\"current_step\":\"PHONE_NUMBER_SETUP\"}"_qs)}},
        {u"report"_qs, {meta, event(u"CANCEL"_qs, u"{\"error_message\":\"m\",\"error_code\":\"524126\"}"_qs)}},
        {u"error"_qs, {meta, event(u"ERROR"_qs)}},
        {u"odd"_qs, {meta, event(u"PAUSE"_qs)}},
        {u"xcode"_qs, {arbiter, u"cb=f1&code=AQ-1"_qs}},
        {u"xcode2"_qs, {arbiter, u"cb=f1&code=AQ-2"_qs}},
        {u"xerror"_qs, {arbiter, u"cb=f1&error=access_denied"_qs}},
        {u"lcode"_qs, {page, login(u"AQ-1"_qs)}},
        {u"lcode2"_qs, {page, login(u"AQ-2"_qs)}},
        {u"lnull"_qs, {page, login(QJsonValue::Null)}},
        {u"lobject"_qs, {page, login(QJsonObject{{u"a"_qs, 1}})}},
        {u"evil"_qs, {u"https://evilfacebook.com"_qs, finish}},
        {u"evilcode"_qs, {u"https://evilfacebook.com"_qs, u"cb=f1&code=AQ-1"_qs}},
        {u"http"_qs, {u"http://facebook.com"_qs, finish}},
        {u"suffix"_qs, {u"https://facebook.com.evil.com"_qs, finish}},
        {u"nullorigin"_qs, {u"null"_qs, finish}},
        {u"ownfinish"_qs, {page, finish}},
        {u"ownxcode"_qs, {page, u"cb=f1&code=AQ-1"_qs}},
        {u"nononce"_qs, {page, u"{\"kind\":\"login-response\",\"code\":\"AQ-1\"}"_qs}},
        {u"badnonce"_qs, {page, u"{\"gangway\":\"guess\",\"kind\":\"login-response\",\"code\":\"AQ-1\"}"_qs}},
        {u"emptynonce"_qs, {page, u"{\"gangway\":\"\",\"kind\":\"login-response\",\"code\":\"AQ-1\"}"_qs}},
        {u"metalogin"_qs, {meta, login(u"AQ-1"_qs)}},
        {u"oddkind"_qs, {page, own(u"self-destruct"_qs)}},
        {u"huge"_qs, {meta, finish + QString(300000, u' ')}},
        {u"junk"_qs, {meta, u"not json"_qs}},
        {u"array"_qs, {meta, u"[1,2]"_qs}},
        {u"empty"_qs, {meta, QString()}},
    };
    if (word == u"load")
        session.pageLoaded(QUrl(page));
    else if (word == u"fail")
        session.pageFailed(u"certificate"_qs);
    else if (word == u"launch")
        session.launched();
    else if (word == u"open")
        session.popupOpened(QUrl(meta));
    else if (word == u"close")
        session.popupClosed();
    else if (messages.contains(word))
        session.messageReceived(messages[word].first, messages[word].second);
    else
        QFAIL(qPrintable(u"no such word: "_qs + word));
}

} // namespace

void SignupSessionTest::init()
{
    GANGWAY_STRICT_LOG();
}

void SignupSessionTest::everyOrder_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<SignupState>("state");
    QTest::addColumn<int>("codes");
    QTest::addColumn<QString>("events"); // names of the events told, joined
    const auto row = [](const char *story, State state, int codes = 0, const char *events = "") {
        QTest::newRow(story) << QString::fromLatin1(story) << state << codes << QString::fromLatin1(events);
    };
    // The plain ways
    row("load", State::Ready);
    row("load ready", State::Ready);
    row("load ready +100", State::Ready);
    row("load ready launch", State::Waiting);
    row("load ready launched launched", State::Waiting);
    row("launch open", State::Waiting);
    row("launch open +3600", State::Waiting);
    row("launch open finish xcode close lcode", State::Captured, 1, "FINISH");
    row("launch open xcode finish close lcode", State::Captured, 1, "FINISH");
    row("launch open finish lcode", State::Captured, 1, "FINISH");
    row("launch open lcode finish", State::Captured, 1, "FINISH");
    row("launch open finish close xcode", State::Captured, 1, "FINISH");
    row("launch open close finish xcode", State::Captured, 1, "FINISH");
    row("launch open close xcode finish", State::Captured, 1, "FINISH");
    row("launch open lnull close finish xcode", State::Captured, 1, "FINISH");
    row("launch open future xcode", State::Captured, 1, "FINISH_SOMETHING_NEW");
    row("launch open finish2 xcode", State::Captured, 1, "FINISH_ONLY_WABA");
    // Before anything was launched: the words count all the same
    row("finish", State::EventOnly, 0, "FINISH");
    row("xcode", State::CodeOnly, 1);
    row("finish xcode", State::Captured, 1, "FINISH");
    // Duplicates
    row("launch open finish finish finish2 xcode xcode lcode", State::Captured, 1, "FINISH");
    row("launch open xcode xcode2 lcode2 finish", State::Captured, 1, "FINISH");
    row("launch open finish xcode cancel", State::Captured, 1, "FINISH");
    row("launch open finish xcode lnull close +20", State::Captured, 1, "FINISH");
    row("launch open close close close", State::Waiting);
    // Code without event
    row("launch open xcode", State::CodeOnly, 1);
    row("launch open xcode close +9", State::CodeOnly, 1);
    row("launch open xcode close +10", State::Captured, 1);
    row("launch open xcode +10 finish", State::Captured, 1, "FINISH");
    row("launch open xcode close +10 cancel", State::Captured, 1, "CANCEL");
    row("launch open lcode +5 finish +10", State::Captured, 1, "FINISH");
    // Event without code
    row("launch finish +9", State::EventOnly, 0, "FINISH");
    row("launch finish +10", State::NoCode, 0, "FINISH");
    row("launch open finish +30", State::EventOnly, 0, "FINISH");
    row("launch open finish +120", State::NoCode, 0, "FINISH");
    row("launch open finish +30 close +9", State::EventOnly, 0, "FINISH");
    row("launch open finish +30 close +10", State::NoCode, 0, "FINISH");
    row("launch open finish close +10", State::NoCode, 0, "FINISH");
    row("launch open finish lnull +9", State::EventOnly, 0, "FINISH");
    row("launch open finish lnull close +10", State::NoCode, 0, "FINISH");
    row("launch open finish close +10 xcode", State::Captured, 1, "FINISH");
    row("launch open finish close +3600 lcode", State::Captured, 1, "FINISH");
    row("launch open finish close +5 xcode +60", State::Captured, 1, "FINISH");
    // Nothing came
    row("launch open close", State::Waiting);
    row("launch open close +9", State::Waiting);
    row("launch open close +10", State::Closed);
    row("launch open lnull +10", State::Closed);
    row("launch open lnull +5 close +5", State::Closed);
    row("launch open close +5 open +60", State::Waiting);
    row("launch open open close +60", State::Waiting);
    row("launch open open close close +10", State::Closed);
    row("launch open close +10 open", State::Waiting);
    row("launch open close +10 finish", State::EventOnly, 0, "FINISH");
    row("launch open close +10 finish +10", State::NoCode, 0, "FINISH");
    row("launch open close +10 xcode", State::CodeOnly, 1);
    row("launch open close +10 finish lcode", State::Captured, 1, "FINISH");
    row("launch open xerror close +10", State::Closed);
    row("launch open lobject +10", State::Closed);
    // Cancelled and reported
    row("launch open cancel", State::Cancelled, 0, "CANCEL");
    row("launch open cancel close lnull +20", State::Cancelled, 0, "CANCEL");
    row("launch open close cancel", State::Cancelled, 0, "CANCEL");
    row("launch open close +10 cancel", State::Cancelled, 0, "CANCEL");
    row("launch open report", State::ErrorReported, 0, "CANCEL");
    row("launch open report close lnull +20", State::ErrorReported, 0, "CANCEL");
    row("launch open report cancel", State::ErrorReported, 0, "CANCEL");
    row("launch open cancel cancel", State::Cancelled, 0, "CANCEL");
    row("launch open error", State::ErrorReported, 0, "ERROR");
    row("launch open odd", State::ErrorReported, 0, "PAUSE");
    // ... who went on all the same
    row("launch open cancel report", State::ErrorReported, 0, "CANCEL CANCEL");
    row("launch open cancel finish", State::EventOnly, 0, "CANCEL FINISH");
    row("launch open cancel finish xcode", State::Captured, 1, "CANCEL FINISH");
    row("launch open report finish lcode", State::Captured, 1, "CANCEL FINISH");
    row("launch open odd finish lcode", State::Captured, 1, "PAUSE FINISH");
    row("launch open cancel xcode", State::CodeOnly, 1, "CANCEL");
    row("launch open cancel close +20 xcode +10", State::Captured, 1, "CANCEL");
    // Page trouble
    row("fail", State::PageRefused);
    row("load sdkfail", State::PageRefused);
    row("sdkfail load", State::PageRefused);
    row("load sdkfail load ready", State::Ready);
    row("launch fail load ready", State::Ready);
    row("launch open fail close +10", State::PageRefused);
    row("launch open fail close +10 load ready", State::Ready);
    row("launch open fail close ready launched open close +10", State::Closed);
    row("launch open fail finish", State::EventOnly, 0, "FINISH");
    row("launch open finish fail", State::EventOnly, 0, "FINISH");
    row("launch open xcode fail", State::CodeOnly, 1);
    row("launch open finish xcode fail", State::Captured, 1, "FINISH");
    row("launch open cancel fail", State::Cancelled, 0, "CANCEL");
    // Hostile
    for (const char *word : {"evil", "evilcode", "http", "suffix", "nullorigin", "ownfinish", "ownxcode", "nononce", "badnonce",
                             "emptynonce", "metalogin", "oddkind", "huge", "junk", "array", "empty"}) {
        QTest::addRow("hostile %s", word) << u"launch open %1 +60"_qs.arg(QLatin1String(word)) << State::Waiting << 0 << QString();
        QTest::addRow("hostile %s between", word) << u"launch open %1 finish %1 xcode %1 close"_qs.arg(QLatin1String(word))
                                                  << State::Captured << 1 << u"FINISH"_qs;
    }
}

void SignupSessionTest::everyOrder()
{
    QFETCH(QString, story);
    test::ManualClock clock;
    SignupSession session(AttemptId(u"a1"_qs), policy(), nonce, clock);
    QStringList codes;
    QStringList events;
    State told = session.state();
    connect(&session, &SignupSession::codeCaptured, this,
            [&](const Secret &code) { codes.append(QString::fromLatin1(code.reveal())); });
    connect(&session, &SignupSession::eventCaptured, this, [&](const SessionEvent &e) { events.append(e.event); });
    connect(&session, &SignupSession::stateChanged, this, [&](State state) {
        QVERIFY(state != told);
        told = state;
    });
    for (const QString &word : story.split(u' ', Qt::SkipEmptyParts))
        play(session, clock, word);

    QTEST(session.state(), "state");
    QCOMPARE(told, session.state());
    QTEST(int(codes.size()), "codes");
    QTEST(events.join(u' '), "events");
    QCOMPARE(session.hasCode(), !codes.isEmpty());
    if (!codes.isEmpty())
        QCOMPARE(codes.first(), u"AQ-1"_qs);
    QCOMPARE(session.sessionEvent().has_value(), !events.isEmpty());
    if (!events.isEmpty())
        QCOMPARE(session.sessionEvent()->event, events.last());
    // However it began: once the window is gone and time has passed, every story has an end.
    if (story.contains(u"launch")) {
        for (int i = 0; i < 3; ++i)
            session.popupClosed();
        session.messageReceived(page, login(QJsonValue::Null));
        clock.advance(std::chrono::seconds(130));
        QVERIFY2(isTerminal(session.state()) || session.state() == State::Ready, qPrintable(nameOf(session.state())));
    }
}

void SignupSessionTest::codeIsToldBeforeTheState()
{
    test::ManualClock clock;
    SignupSession session(AttemptId(u"a1"_qs), policy(), nonce, clock);
    QStringList order;
    connect(&session, &SignupSession::codeCaptured, this, [&] { order.append(u"code"_qs); });
    connect(&session, &SignupSession::eventCaptured, this, [&] { order.append(u"event"_qs); });
    connect(&session, &SignupSession::stateChanged, this, [&](State state) { order.append(nameOf(state)); });
    for (const QString &word : {u"launch"_qs, u"finish"_qs, u"xcode"_qs})
        play(session, clock, word);
    QCOMPARE(order, QStringList({u"waiting"_qs, u"event"_qs, u"event-only"_qs, u"code"_qs, u"captured"_qs}));
}

void SignupSessionTest::times()
{
    test::ManualClock clock;
    SignupSession session(AttemptId(u"a1"_qs), policy(), nonce, clock);
    QVERIFY(!session.launchedAt().isValid() && !session.codeArrivedAt().isValid());
    clock.advance(std::chrono::seconds(3));
    const QDateTime launch = clock.now();
    play(session, clock, u"launch"_qs);
    clock.advance(std::chrono::seconds(60));
    play(session, clock, u"launched"_qs);
    const QDateTime code = clock.now();
    play(session, clock, u"xcode"_qs);
    clock.advance(std::chrono::seconds(1));
    play(session, clock, u"lcode"_qs);
    QCOMPARE(session.launchedAt(), launch);
    QCOMPARE(session.codeArrivedAt(), code);
    QCOMPARE(session.attemptId().value(), u"a1"_qs);
}

void SignupSessionTest::logNeverHoldsContent()
{
    test::ManualClock clock;
    SignupSession session(AttemptId(u"a1"_qs), policy(), nonce, clock);
    QSignalSpy lines(&session, &SignupSession::logged);
    for (const QString &word : {u"launch"_qs, u"open"_qs, u"xcode"_qs, u"lcode2"_qs, u"finish"_qs, u"metalogin"_qs, u"badnonce"_qs})
        play(session, clock, word);
    session.messageReceived(u"https://evil.example"_qs, u"AQ-evil WA_EMBEDDED_SIGNUP"_qs);
    session.messageReceived(meta, u"{\"secret\":\"AQ-meta\"}"_qs);
    session.note(u"navigation-refused"_qs, {{u"host"_qs, u"evil.example"_qs}});
    QVERIFY(!session.log().empty());
    QCOMPARE(lines.count(), int(session.log().size()));
    QStringList kinds;
    for (const auto &line : session.log()) {
        kinds.append(line.kind);
        const QByteArray text = QJsonDocument(line.detail).toJson();
        QVERIFY2(!text.contains("AQ-") && !text.contains("n0nce"), text.constData());
        QVERIFY(line.at.isValid());
    }
    QCOMPARE(kinds, QStringList({u"launched"_qs, u"popup-opened"_qs, u"code-captured"_qs, u"login-response"_qs, u"code-second"_qs,
                                 u"session-event"_qs, u"message-ignored"_qs, u"message-ignored"_qs, u"navigation-refused"_qs}));
}

void SignupSessionTest::floodDoesNotFillTheLog()
{
    test::ManualClock clock;
    SignupSession session(AttemptId(u"a1"_qs), policy(), nonce, clock);
    for (int i = 0; i < 3000; ++i) {
        play(session, clock, u"evil"_qs);
        session.note(u"navigation-refused"_qs, {});
    }
    QVERIFY(session.log().size() <= 400);
    // Deaf it is not.
    play(session, clock, u"finish"_qs);
    play(session, clock, u"xcode"_qs);
    QCOMPARE(session.state(), State::Captured);
}

void SignupSessionTest::namesRoundTrip()
{
    QStringList seen;
    for (const State state : {State::Ready, State::Waiting, State::CodeOnly, State::EventOnly, State::Captured, State::Cancelled,
                              State::ErrorReported, State::Closed, State::NoCode, State::PageRefused}) {
        QVERIFY(!nameOf(state).isEmpty() && !seen.contains(nameOf(state)));
        seen.append(nameOf(state));
        QCOMPARE(signupStateFromName(nameOf(state)), std::optional(state));
    }
    QVERIFY(!signupStateFromName(u"Ready") && !signupStateFromName(u""));
}

void SignupSessionTest::unusableCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("usable");
    QTest::newRow("plain") << u"AQC_x-1.2"_qs << true;
    QTest::newRow("longest") << QString(4096, u'a') << true;
    QTest::newRow("too long") << QString(4097, u'a') << false;
    QTest::newRow("space") << u"AQ 1"_qs << false;
    QTest::newRow("line") << u"AQ\n1"_qs << false;
    QTest::newRow("letter beyond ASCII") << u"AQ\u00e9"_qs << false;
    QTest::newRow("NUL") << u"AQ"_qs + QChar(0) << false;
}

void SignupSessionTest::unusableCodes()
{
    QFETCH(QString, code);
    QFETCH(bool, usable);
    test::ManualClock clock;
    SignupSession session(AttemptId(u"a1"_qs), policy(), nonce, clock);
    session.messageReceived(page, login(code));
    QCOMPARE(session.hasCode(), usable);
    if (usable)
        return;
    // A bad one does not stand in the way of the real one.
    play(session, clock, u"xcode"_qs);
    QCOMPARE(session.code().reveal(), QByteArray("AQ-1"));
}

void SignupSessionTest::sessionMayGoWhileItWaits()
{
    test::ManualClock clock;
    auto session = std::make_unique<SignupSession>(AttemptId(u"a1"_qs), policy(), nonce, clock);
    play(*session, clock, u"finish"_qs);
    QCOMPARE(clock.pending(), 1);
    session.reset();
    QCOMPARE(clock.pending(), 0);
    clock.advance(std::chrono::seconds(60));
}

void SignupSessionTest::withoutNonceNoPageIsBelieved()
{
    test::ManualClock clock;
    SignupSession session(AttemptId(u"a1"_qs), policy(), QString(), clock);
    play(session, clock, u"emptynonce"_qs);
    play(session, clock, u"nononce"_qs);
    QVERIFY(!session.hasCode());
}

void SignupSessionTest::redirects_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<SignupState>("state");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("error");
    const QString at = u"https://partner.example/signup?"_qs;
    const auto row = [&at](const char *name, const QString &query, State state, const QString &code = {}, const QString &error = {}) {
        QTest::newRow(name) << at + query << state << code << error;
    };
    row("code", u"code=AQ-1&state=n0nce"_qs, State::Captured, u"AQ-1"_qs);
    row("state first, Facebook's tail", u"state=n0nce&code=AQ_2%2B#_=_"_qs, State::Captured, u"AQ_2+"_qs);
    row("another state", u"code=AQ-1&state=guess"_qs, State::Closed);
    row("no state", u"code=AQ-1"_qs, State::Closed);
    row("empty state", u"code=AQ-1&state="_qs, State::Closed);
    row("nothing", QString(), State::Closed);
    row("state alone", u"state=n0nce"_qs, State::Closed);
    row("code with a line break", u"state=n0nce&code=AQ%0A1"_qs, State::Closed);
    row("code too long", u"state=n0nce&code="_qs + QString(5000, u'A'), State::Closed);
    row("denied", u"error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied&state=n0nce"_qs,
        State::Cancelled, {}, u"access_denied"_qs);
    row("denied, another state", u"error=access_denied&state=guess"_qs, State::Closed);
    row("error by number", u"error_code=1349126&error_message=App+not+active&state=n0nce"_qs, State::ErrorReported, {}, u"1349126"_qs);
}

void SignupSessionTest::redirects()
{
    QFETCH(QString, address);
    QFETCH(QString, error);
    QFETCH(QString, code);
    test::ManualClock clock;
    SignupSession session(AttemptId(u"a"_qs), policy(), nonce, clock);
    QSignalSpy codes(&session, &SignupSession::codeCaptured);
    session.launched();
    session.redirected(QUrl(address));
    QTEST(session.state(), "state"); // at once: nothing more can come
    QCOMPARE(QString::fromLatin1(session.code().reveal()), code);
    QCOMPARE(codes.size(), code.isEmpty() ? 0 : 1);
    QCOMPARE(session.dialogError() ? session.dialogError()->error : QString(), error);
    if (error == u"access_denied") {
        QVERIFY(session.dialogError()->isDenial());
        QCOMPARE(session.dialogError()->message, u"Permissions error"_qs);
    }
    clock.advance(std::chrono::seconds(300));
    QTEST(session.state(), "state");
}

void SignupSessionTest::redirectIsNeverLogged()
{
    test::ManualClock clock;
    SignupSession session(AttemptId(u"a"_qs), policy(), nonce, clock);
    session.redirected(QUrl(u"https://partner.example/signup?code=AQ-secret&state=n0nce&granted=1"_qs));
    for (const auto &line : session.log()) {
        const QByteArray text = QJsonDocument(line.detail).toJson();
        QVERIFY(!text.contains("AQ-secret") && !text.contains("n0nce"));
    }
    QCOMPARE(session.codeArrivedAt(), clock.now());
}

void SignupSessionTest::redirectComesOnce()
{
    test::ManualClock clock;
    SignupSession session(AttemptId(u"a"_qs), policy(), nonce, clock);
    QSignalSpy codes(&session, &SignupSession::codeCaptured);
    session.redirected(QUrl(u"https://partner.example/signup?code=AQ-1&state=n0nce"_qs));
    session.redirected(QUrl(u"https://partner.example/signup?code=AQ-2&state=n0nce"_qs));
    session.redirected(QUrl(u"https://partner.example/signup?error=access_denied&state=n0nce"_qs));
    QCOMPARE(codes.size(), 1);
    QCOMPARE(session.state(), State::Captured);
    QCOMPARE(session.code().reveal(), QByteArray("AQ-1"));
    // Without a nonce no redirect is believed.
    SignupSession bare(AttemptId(u"b"_qs), policy(), {}, clock);
    bare.redirected(QUrl(u"https://partner.example/signup?code=AQ-1&state="_qs));
    QVERIFY(!bare.hasCode());
}
