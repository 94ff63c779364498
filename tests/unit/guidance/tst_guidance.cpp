#include "guidance/errorcatalogue.h"
#include "guidance/numberguide.h"
#include "guidance/screenguide.h"
#include "guidance/topicguide.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace gangway;
using namespace gangway::guidance;

namespace {

const QStringList languages{QStringLiteral("en"), QStringLiteral("pt_BR"), QStringLiteral("es")};

Error metaError(Error::Kind kind, int http, int code, int subcode = 0, const QString &message = {})
{
    Error error = Error::make(kind, {});
    error.httpStatus = http;
    error.code = code;
    error.subcode = subcode;
    error.message = message;
    return error;
}

Explanation inEnglish(const Error &error, const QString &place = {})
{
    return explain(error, {place, QStringLiteral("en")});
}

QJsonObject shippedFile(const QString &name)
{
    QFile file(QStringLiteral(GANGWAY_SOURCE_DIR "/resources/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList errorFiles()
{
    return QDir(QStringLiteral(GANGWAY_SOURCE_DIR "/resources/errors")).entryList(QDir::Files, QDir::Name);
}

/// The whole catalogue as one object.
QJsonObject shippedErrors()
{
    std::vector<std::pair<QString, QJsonObject>> files;
    for (const QString &name : errorFiles())
        files.emplace_back(name, shippedFile(QStringLiteral("errors/") + name));
    return ErrorCatalogue::gathered(files, DataReader(QStringLiteral("errors")));
}

/// Every {"en","pt_BR","es"} in a data file, with its path.
void collectTexts(const QJsonValue &value, const QString &path, QList<std::pair<QString, QJsonObject>> &found)
{
    if (value.isArray()) {
        int i = 0;
        for (const QJsonValue &item : value.toArray())
            collectTexts(item, QStringLiteral("%1[%2]").arg(path).arg(i++), found);
    }
    const QJsonObject object = value.toObject();
    if (object.contains(QStringLiteral("en"))) {
        found.append({path, object});
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        collectTexts(*it, path + u'.' + it.key(), found);
}

/// Walks every way to answer the number questions.
void walkAnswers(const QJsonObject &answers, const std::function<void(const QJsonObject &)> &leaf, int depth = 0)
{
    QVERIFY(depth < 8);
    const auto questions = numberQuestions(answers, QStringLiteral("en"));
    const auto open = std::find_if(questions.begin(), questions.end(),
                                   [&](const NumberQuestion &q) { return !answers.contains(q.id); });
    if (open == questions.end())
        return leaf(answers);
    for (const NumberOption &option : open->options) {
        QJsonObject more = answers;
        more.insert(open->id, option.id);
        walkAnswers(more, leaf, depth + 1);
    }
}

} // namespace

/// The three data files: complete, translated, and written by the copy rules.
class DataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void filesAreFaultless_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"guidance/number.json", "guidance/screens.json", "guidance/topics.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
        for (const QString &name : errorFiles())
            QTest::newRow(qPrintable(name)) << QStringLiteral("errors/") + name;
    }
    void filesAreFaultless()
    {
        QFETCH(QString, name);
        const QJsonObject data = shippedFile(name);
        QVERIFY(!data.isEmpty());
        const DataReader reader(name);
        if (name.startsWith(QLatin1String("errors")))
            ErrorCatalogue::read(shippedErrors(), reader);
        else if (name.endsWith(QLatin1String("number.json")))
            NumberGuide::read(data, reader);
        else if (name.contains(QLatin1String("topics")))
            TopicGuide::read(data, reader);
        else
            ScreenGuide::read(data, reader);
        QCOMPARE(reader.faults(), QStringList());
        QCOMPARE(dataFile(name), data); // the program carries the file that is checked here
    }

    void everyTextIsTranslatedAndFollowsTheRules_data() { filesAreFaultless_data(); }
    void everyTextIsTranslatedAndFollowsTheRules()
    {
        QFETCH(QString, name);
        // The same in two languages on purpose: product words and what is only a number or a Meta word.
        static const QStringList sameOnPurpose{QStringLiteral("WhatsApp Messenger"), QStringLiteral("{phone}")};
        static const QRegularExpression forbidden(
            QStringLiteral("\\bplease\\b|successful|\\boops\\b|!|\\bpor favor\\b|com sucesso|con éxito|\\binvalid\\b"),
            QRegularExpression::CaseInsensitiveOption);
        QList<std::pair<QString, QJsonObject>> texts;
        collectTexts(shippedFile(name), name, texts);
        QVERIFY(texts.size() > 20);
        for (const auto &[path, text] : texts) {
            const QString english = text.value(QStringLiteral("en")).toString();
            for (const QString &language : languages) {
                QString words = text.value(language).toString();
                const QByteArray where = (path + u' ' + language).toUtf8();
                QVERIFY2(!words.trimmed().isEmpty(), where.constData());
                QVERIFY2(words == words.trimmed() && !words.contains(QLatin1String("  ")), where.constData());
                if (language != languages[0] && !sameOnPurpose.contains(english))
                    QVERIFY2(words != english, (where + ": " + words.toUtf8()).constData());
                words.remove(QRegularExpression(QStringLiteral("^(Hello|Olá|¡Hola)!"))); // a greeting may greet
                QVERIFY2(!forbidden.match(words).hasMatch(), (where + ": " + words.toUtf8()).constData());
                QCOMPARE(words.count(QLatin1String("<b>")), words.count(QLatin1String("</b>")));
                QCOMPARE(words.count(QLatin1String("{phone}")), english.count(QLatin1String("{phone}")));
                QCOMPARE(words.count(QLatin1String("%1")), english.count(QLatin1String("%1")));
            }
        }
    }

    void sentencesEndLikeSentences()
    {
        for (const ErrorCatalogue::Entry &entry : ErrorCatalogue::shipped().entries()) {
            for (const QString &language : languages) {
                for (const Text &text : {entry.what, entry.why, entry.todo})
                    QVERIFY2(text.in(language).endsWith(u'.'), qUtf8Printable(entry.id + u' ' + language));
            }
        }
    }

    void faultsAreNamedWithTheirPath()
    {
        QJsonObject data = shippedErrors();
        QJsonArray entries = data.value(QStringLiteral("entries")).toArray();
        QJsonObject entry = entries.at(0).toObject();
        QJsonObject what = entry.value(QStringLiteral("what")).toObject();
        what.remove(QStringLiteral("es"));
        entry.insert(QStringLiteral("what"), what);
        entry.insert(QStringLiteral("actor"), QStringLiteral("nobody"));
        entry.insert(QStringLiteral("match"), QJsonObject{{QStringLiteral("codes"), QJsonArray{QStringLiteral("9-1")}}});
        entry.insert(QStringLiteral("surprise"), 1);
        entries.replace(0, entry);
        data.insert(QStringLiteral("entries"), entries);
        const DataReader reader(QStringLiteral("e"));
        ErrorCatalogue::read(data, reader);
        const QString id = QStringLiteral("e.") + entry.value(QStringLiteral("id")).toString();
        for (const char *suffix : {".what.es: missing", ".actor: unknown", ".surprise: unknown key",
                                   ".match.codes: expected a number or \"from-to\""})
            QVERIFY2(reader.faults().contains(id + QLatin1String(suffix)), qPrintable(reader.faults().join(u';')));
    }

    void aBranchWithoutAPlanIsAFault()
    {
        QJsonObject data = shippedFile(QStringLiteral("guidance/number.json"));
        QJsonArray plans = data.value(QStringLiteral("plans")).toArray();
        plans.removeLast();
        data.insert(QStringLiteral("plans"), plans);
        const DataReader reader(QStringLiteral("n"));
        NumberGuide::read(data, reader);
        QVERIFY(reader.faults().contains(QStringLiteral("n: 0 plans for the answers no-number")));
    }

    void pathWordsAreTheStoresNames()
    {
        for (const auto path : {store::NumberPath::Direct, store::NumberPath::Existing, store::NumberPath::Coexistence,
                                store::NumberPath::NoNumberYet, store::NumberPath::GrantOnly})
            QCOMPARE(pathFromWord(store::nameOf(path)), std::optional(path));
    }
};

class ExplainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void entries_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<int>("actor");
        QTest::addColumn<bool>("retry");
        using K = Error::Kind;
        const auto row = [](const char *name, const Error &error, const char *place, const char *begins, Actor actor, bool retry) {
            QTest::newRow(name) << error << QString::fromLatin1(place) << QString::fromLatin1(begins) << int(actor) << retry;
        };
        const auto local = [](K kind, const char *detail) { return Error::make(kind, QString::fromLatin1(detail)); };
        row("36007", metaError(K::Rejected, 400, 100, 36007), "exchange-code", "The code expired", Actor::Customer, false);
        row("expired by message", metaError(K::Rejected, 400, 100, 0, QStringLiteral("This authorization code has expired.")), "exchange-code", "The code expired", Actor::Customer, false);
        row("36008", metaError(K::Rejected, 400, 100, 36008), "exchange-code", "Meta did not accept the code together", Actor::Us, false);
        row("36009", metaError(K::Rejected, 400, 100, 36009), "exchange-code", "The code was used", Actor::Customer, false);
        row("format under a foreign subcode", metaError(K::Rejected, 400, 100, 36009, QStringLiteral("Invalid verification code format.")), "exchange-code", "Meta could not read the code", Actor::Us, false);
        row("client secret", metaError(K::Rejected, 400, 1, 0, QStringLiteral("Error validating client secret.")), "exchange-code", "Meta does not accept this app ID", Actor::Us, false);
        row("exchange timeout", local(K::Timeout, "no answer"), "exchange-code", "Meta did not answer the exchange", Actor::Customer, false);
        row("190", metaError(K::Auth, 401, 190), "confirm", "Meta does not accept the token", Actor::Customer, false);
        row("190/460", metaError(K::Auth, 401, 190, 460), "confirm", "Meta no longer accepts", Actor::Customer, false);
        row("190/463", metaError(K::Auth, 401, 190, 463), "message", "The token of this customer has expired", Actor::Customer, false);
        row("190/999", metaError(K::Auth, 401, 190, 999), "message", "Meta does not accept the token", Actor::Customer, false);
        row("190 system", metaError(K::Auth, 401, 190), "share-credit-line", "Meta does not accept your system token", Actor::Us, true);
        for (const int code : {4, 17, 613, 80007})
            row(qPrintable(QString::number(code)), metaError(K::Throttled, 400, code), "confirm", "Meta takes no more calls", Actor::Wait, true);
        row("130429", metaError(K::Throttled, 400, 130429), "message", "The message was not sent: too many at once", Actor::Wait, true);
        row("1", metaError(K::Http, 400, 1), "confirm", "Meta could not carry out", Actor::Meta, true);
        row("2", metaError(K::Http, 503, 2), "confirm", "Meta's service is not available", Actor::Wait, true);
        row("500", metaError(K::Http, 500, 0), "confirm", "Meta's server answered", Actor::Meta, true);
        row("10", metaError(K::Auth, 403, 10), "verify-ids", "Meta refused: a permission", Actor::Customer, true);
        row("299", metaError(K::Auth, 403, 299), "verify-ids", "Meta refused: a permission", Actor::Customer, true);
        row("200 credit", metaError(K::Auth, 403, 200), "share-credit-line", "Meta did not share the credit line", Actor::Us, true);
        row("10 system user", metaError(K::Auth, 403, 10), "assign-system-user", "Meta did not add your system user", Actor::Us, true);
        row("100", metaError(K::Rejected, 400, 100), "confirm", "Meta did not accept a value", Actor::Us, true);
        row("100 register", metaError(K::Rejected, 400, 100), "register-number", "Meta did not accept the registration", Actor::Us, true);
        row("100 override", metaError(K::Rejected, 400, 100, 0, QStringLiteral("(#100) Before override the current callback uri, your app must be subscribed")), "subscribe-webhooks", "Meta wants the app to be subscribed", Actor::Us, true);
        row("credit currency", metaError(K::Rejected, 400, 100, 0, QStringLiteral("Unsupported currency")), "share-credit-line", "Meta did not accept the currency", Actor::Us, true);
        row("803", metaError(K::Rejected, 400, 803), "confirm", "Meta does not find", Actor::Us, false);
        row("33", metaError(K::Rejected, 400, 33), "confirm", "Meta does not find", Actor::Us, false);
        Error review = metaError(K::Rejected, 400, 100, 2388001);
        review.userMessage = QStringLiteral("The display name is still in review.");
        row("2388001 name", review, "register-number", "The number cannot be registered yet", Actor::Wait, true);
        Error elsewhere = metaError(K::Rejected, 400, 100, 2388001);
        elsewhere.userMessage = QStringLiteral("This number is registered on another WhatsApp account.");
        row("2388001 other account", elsewhere, "register-number", "The number is still on another", Actor::Customer, true);
        row("2388001 silent", metaError(K::Rejected, 400, 100, 2388001), "register-number", "Meta wants the number to be confirmed", Actor::Customer, true);
        row("133005", metaError(K::Rejected, 400, 133005), "register-number", "The number already has a two-step", Actor::Customer, true);
        row("133006", metaError(K::Rejected, 400, 133006), "register-number", "The number must be verified", Actor::Customer, false);
        row("133008", metaError(K::Rejected, 400, 133008), "register-number", "Meta takes no PIN", Actor::Wait, true);
        row("133010", metaError(K::Rejected, 400, 133010), "message", "The number is not registered", Actor::Us, true);
        row("133015", metaError(K::Rejected, 400, 133015), "register-number", "The number was removed", Actor::Wait, true);
        row("133016", metaError(K::Rejected, 400, 133016), "register-number", "Meta blocks registrations", Actor::Wait, false);
        row("136024", metaError(K::Rejected, 400, 136024), "", "The number is verified already", Actor::Us, false);
        row("register cut", [&] { Error e = local(K::Http, "connection closed"); e.mayHaveLeft = true; return e; }(), "register-number", "Meta did not answer in time", Actor::Us, true);
        row("131047", metaError(K::Rejected, 400, 131047), "message", "The message was not sent: the 24-hour", Actor::Customer, false);
        row("window", local(K::Rejected, "window-closed"), "message", "The message was not sent: the 24-hour", Actor::Customer, false);
        row("131031 register", metaError(K::Auth, 403, 131031), "register-number", "Meta did not register the number", Actor::Customer, true);
        row("message timeout", local(K::Timeout, "30 s"), "message", "Meta did not answer; the message may", Actor::Us, true);
        row("message offline", local(K::Offline, "no route"), "message", "The message was not sent: no connection", Actor::Wait, true);
        row("popup", local(K::Cancelled, "popup-closed"), "signup", "Meta's window was closed", Actor::Customer, true);
        row("domain", local(K::Http, "domain-not-allowed: onboarding.example"), "signup", "Meta refused the signup page", Actor::Us, true);
        row("domain by message", local(K::Http, "page said: JSSDK Unknown Host domain"), "signup", "Meta refused the signup page", Actor::Us, true);
        row("no code at signup", local(K::Rejected, "no-code"), "signup", "The signup finished, but the code", Actor::Customer, true);
        for (const char *word : {"unreadable", "damaged", "newer", "unwritable", "in-use", "has-cases"})
            QVERIFY(inEnglish(local(K::Storage, word)).whatHappened != inEnglish(local(K::Storage, "")).whatHappened);
        for (const char *word : {"no-backend", "locked", "denied", "too-big"})
            QVERIFY(inEnglish(local(K::Secret, word)).whatHappened != inEnglish(local(K::Secret, "")).whatHappened);
        row("secret failed", local(K::Secret, "failed: D-Bus"), "", "The keychain did not answer", Actor::Us, true);
        row("tls", local(K::Tls, "self signed"), "confirm", "The connection to Meta is not trusted", Actor::Us, true);
    }
    void entries()
    {
        QFETCH(Error, error);
        QFETCH(QString, place);
        QFETCH(QString, begins);
        QFETCH(int, actor);
        QFETCH(bool, retry);
        const Explanation found = inEnglish(error, place);
        QVERIFY2(found.whatHappened.startsWith(begins), qUtf8Printable(found.whatHappened));
        QCOMPARE(int(found.actor), actor);
        QCOMPARE(found.retry, retry);
        QVERIFY(found.known);
    }

    /// What Meta asked for at first explains the wait; after an hour the hour does.
    void aMessageThatWaitedTooLong()
    {
        Error error = Error::make(Error::Kind::Throttled, QString());
        for (const int code : {131056, 130429, 80007, 4, 131057}) {
            error.code = code;
            error.detail.clear();
            QVERIFY(!inEnglish(error, QString()).why.contains(QStringLiteral("an hour")));
            error.detail = QStringLiteral("waited-too-long");
            QVERIFY2(inEnglish(error, QString()).why.contains(QStringLiteral("an hour")), qUtf8Printable(inEnglish(error, QString()).why));
        }
        error = Error::make(Error::Kind::Cancelled, QStringLiteral("not-sent"));
        QVERIFY(inEnglish(error, QString()).why.contains(QStringLiteral("took it back")));
    }

    /// The words with which our own layers refuse before anything leaves (onboarding/steps/stepcalls.h and others).
    void localRefusalsAreKnown_data()
    {
        QTest::addColumn<Error>("error");
        for (const char *word : {"app-mismatch", "no-waba-scope", "no-waba-in-token", "waba-not-in-token", "portfolio-not-in-token: 7",
                                 "phone-not-in-waba: 7", "not-subscribed: 7", "override-missing: https://x", "not-assigned: 7",
                                 "no-credit-line", "unknown-currency: CHF", "already-funded: 7", "credit-mismatch: 7", "no-allocation",
                                 "profile-incomplete: system_user_id", "pin-not-six-digits", "running", "window-closed", "text-empty",
                                 "text-too-long", "no-recipient", "no-number", "not-repeatable", "faulty", "no-conversation", "not-waiting",
                                 "waited-too-long", "no-media", "no-account", "uploading", "media-missing", "media-unreadable", "media-empty",
                                 "media-type-not-allowed", "media-too-large", "media-host", "media-digest", "no-token",
                                 "no-app-secret: nothing could be checked",
                                 "receiver-path: it begins with a slash", "nothing was sent: the PIN does not have six digits",
                                 "no-waba-shared", "several-wabas: 2", "name-too-short", "phone-format: 12", "code-format", "code-method",
                                 "code-language", "region-unknown: XX", "region-while-registered", "budget-spent", "coexistence-number",
                                 "sync-window-over", "sync-already-requested", "not-coexistence", "no-portfolio", "confirmation-mismatch",
                                 "not-revoked: 7", "still-pending", "name-declined: reason", "callback-format", "override-still-there: https://x",
                                 "no-system-token", "nothing was sent: the display name does not have 2 to 75 characters",
                                 "nothing was sent: something else", "Meta answered success: false", "launch-refused: no-origin", "launch-refused something-new", "launch-refused"})
            QTest::newRow(word) << Error::make(Error::Kind::Rejected, QString::fromLatin1(word));
        for (const char *word : {"missing app-secret", "missing system-token", "missing business-token", "missing webhook-verify-token",
                                 "missing pin", "missing code"})
            QTest::newRow(word) << Error::make(Error::Kind::Secret, QString::fromLatin1(word));
    }
    void localRefusalsAreKnown()
    {
        QFETCH(Error, error);
        const QString place = error.detail.startsWith(QLatin1String("credit-")) ? QStringLiteral("verify-credit-line") : QString();
        const Explanation found = inEnglish(error, place);
        QVERIFY2(found.known, qUtf8Printable(found.whatHappened));
        QVERIFY(found.whatHappened != inEnglish(Error::make(error.kind, {})).whatHappened);
    }

    /// The words of the steps are read from their header: a new one without an entry fails here.
    void everyRefusalOfTheStepsHasAnEntry()
    {
        QFile header(QStringLiteral(GANGWAY_SOURCE_DIR "/lib/onboarding/steps/stepcalls.h"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        static const QRegularExpression word(QStringLiteral("inline const QString \\w+ = QStringLiteral\\(\"([a-z-]+)\"\\)"));
        int found = 0;
        for (auto matches = word.globalMatch(QString::fromUtf8(header.readAll())); matches.hasNext();) {
            const QString refusal = matches.next().captured(1);
            const ErrorContext context{refusal == QLatin1String("credit-mismatch") ? QStringLiteral("verify-credit-line") : QString(), languages[0]};
            const Explanation told = explain(Error::make(Error::Kind::Rejected, refusal), context);
            QVERIFY2(told.known && told.whatHappened != inEnglish(Error::make(Error::Kind::Rejected, {})).whatHappened, qPrintable(refusal));
            ++found;
        }
        QVERIFY(found >= 30);
    }

    /// A launch that cannot work names its reason in the second word; each reason has its own advice.
    void launchRefusals_data()
    {
        QTest::addColumn<QString>("why");
        QTest::newRow("no-app-id") << QStringLiteral("no app ID");
        QTest::newRow("no-configuration") << QStringLiteral("no configuration ID");
        QTest::newRow("version-unknown") << QStringLiteral("version of Embedded Signup");
        QTest::newRow("graph-version") << QStringLiteral("v25.0");
        QTest::newRow("feature-type-unknown") << QStringLiteral("chosen feature");
        QTest::newRow("feature-not-in-version") << QStringLiteral("chosen feature");
        QTest::newRow("app-only-with-coexistence") << QStringLiteral("Business app");
        QTest::newRow("feature-type-against-coexistence") << QStringLiteral("Business app");
        QTest::newRow("redirect-not-https") << QStringLiteral("https://");
        QTest::newRow("hosted-app-only") << QStringLiteral("app-only install");
        for (const char *id : {"solution-id", "portfolio-id", "waba-id", "pre-verified-id"})
            QTest::newRow(id) << QStringLiteral("digits");
        QTest::newRow("waba-without-number") << QStringLiteral("pre-verified number");
        QTest::newRow("pre-verified-role") << QStringLiteral("Solution Partners");
        QTest::newRow("profile-incomplete") << QStringLiteral("all three or none");
        for (const char *text : {"display-name-length", "description-length", "text-too-long"})
            QTest::newRow(text) << QStringLiteral("2 to 75");
        QTest::newRow("category-unknown") << QStringLiteral("category");
        QTest::newRow("timezone-format") << QStringLiteral("UTC-03:00");
    }
    void launchRefusals()
    {
        QFETCH(QString, why);
        const QString word = QString::fromLatin1(QTest::currentDataTag());
        for (const QString &between : {QStringLiteral(" "), QStringLiteral(": ")}) {
            const Explanation told = inEnglish(Error::make(Error::Kind::Rejected, QStringLiteral("launch-refused") + between + word), QStringLiteral("signup"));
            QVERIFY(told.known);
            QVERIFY2(told.why.contains(why), qUtf8Printable(told.why));
            QCOMPARE(told.actor, Actor::Us);
        }
    }

    /// Who has to act after a refusal of our own: a wait is none of the person's mistakes.
    void refusalsNameWhoActs()
    {
        const auto actor = [](const char *word) { return inEnglish(Error::make(Error::Kind::Rejected, QString::fromLatin1(word))).actor; };
        for (const char *word : {"budget-spent", "still-pending", "no-waba-shared"})
            QCOMPARE(actor(word), Actor::Wait);
        for (const char *word : {"coexistence-number", "sync-window-over", "sync-already-requested", "name-declined"})
            QCOMPARE(actor(word), Actor::Customer);
        for (const char *word : {"several-wabas", "name-too-short", "phone-format", "code-format", "region-unknown", "callback-format",
                                 "no-system-token", "not-revoked", "confirmation-mismatch", "launch-refused"})
            QCOMPARE(actor(word), Actor::Us);
        // The local budget and Meta's own lock are the same wait; the first costs nothing.
        const Explanation budget = inEnglish(Error::make(Error::Kind::Rejected, QStringLiteral("budget-spent")));
        QVERIFY(!budget.retry);
        QVERIFY(budget.retryAfter.value() == std::chrono::hours(72));
        QVERIFY(inEnglish(Error::make(Error::Kind::Auth, QStringLiteral("token-invalid"))).whatHappened.startsWith(QLatin1String("Meta does not accept the token")));
    }

    /// Once-only steps that came to nothing say to look first.
    void onceOnlyStepsAreCheckedFirst()
    {
        for (const char *place : {"sync-contacts", "sync-history", "add-number", "attach-credit-line", "revoke-credit-line",
                                  "deregister-number", "request-marketing-messages"}) {
            Error cut = Error::make(Error::Kind::Http, QStringLiteral("connection closed"));
            cut.mayHaveLeft = true;
            QVERIFY(inEnglish(cut, QString::fromLatin1(place)).whatToDo.startsWith(QLatin1String("Check first")));
            QVERIFY(inEnglish(Error::make(Error::Kind::Timeout, {}), QString::fromLatin1(place)).whatToDo.startsWith(QLatin1String("Check first")));
        }
    }

    void messageCodesAreAllKnown()
    {
        for (const int code : {131000, 131005, 131008, 131009, 131016, 131021, 131026, 131030, 131031, 131037, 131042,
                               131045, 131047, 131048, 131049, 131050, 131051, 131056, 131057, 133000, 133004, 133009}) {
            const Explanation found = inEnglish(metaError(Error::Kind::Rejected, 400, code), QStringLiteral("message"));
            QVERIFY2(found.known, qPrintable(QString::number(code)));
        }
    }

    void everyKindHasAnAnswerInEveryLanguage()
    {
        for (int kind = 0; kind <= int(Error::Kind::Secret); ++kind) {
            QSet<QString> answers;
            for (const QString &language : languages) {
                const Explanation found = explain(Error::make(Error::Kind(kind), {}), {{}, language});
                QVERIFY(!found.whatHappened.isEmpty() && !found.why.isEmpty() && !found.whatToDo.isEmpty());
                answers.insert(found.whatHappened);
            }
            QCOMPARE(answers.size(), 3);
        }
    }

    void unknownCodesSpeakMetasOwnWords()
    {
        Error error = metaError(Error::Kind::Rejected, 400, 987654, 0, QStringLiteral("(#987654) Moon phase"));
        Explanation found = inEnglish(error, QStringLiteral("confirm"));
        QVERIFY(!found.known);
        QVERIFY(found.whatHappened.contains(QLatin1String("a reason Gangway does not know")));
        QCOMPARE(found.why, QStringLiteral("Meta says: “(#987654) Moon phase” Meta's code: 987654."));
        error.userMessage = QStringLiteral("The moon is in the wrong phase.");
        error.userTitle = QStringLiteral("Bad moon");
        error.subcode = 33;
        error.traceId = QStringLiteral("AhT5nQm2VxLc8RsYw3Kd0W");
        found = explain(error, {{}, QStringLiteral("pt_BR")});
        QCOMPARE(found.why, QStringLiteral("A Meta diz: “Bad moon: The moon is in the wrong phase.” "
                                           "Código da Meta: 987654/33, fbtrace_id AhT5nQm2VxLc8RsYw3Kd0W."));
        QCOMPARE(found.metaTitle, error.userTitle);
        QCOMPARE(found.metaWords, error.userMessage);
        QCOMPARE(found.code, 987654);
        QCOMPARE(found.subcode, 33);
        QCOMPARE(found.traceId, error.traceId);
        // A title that the words repeat is not said twice; nothing long or secret gets in.
        error.userTitle = QStringLiteral("The moon");
        QVERIFY(inEnglish(error).why.startsWith(QStringLiteral("Meta says: “The moon is in")));
        error.userTitle = QStringLiteral("EAAGm0PX4ZCpsBAKZCanary");
        error.traceId = error.userTitle;
        error.userMessage = QString(50000, u'x');
        found = inEnglish(error);
        QVERIFY(!(found.why + found.metaTitle + found.traceId).contains(QLatin1String("Canary")));
        QVERIFY(found.why.size() < 2500);
        error.userTitle.clear();
        error.traceId.clear();
        error.message.clear();
        error.userMessage.clear();
        QVERIFY(inEnglish(error).why.endsWith(QStringLiteral("Meta's code: 987654/33.")));
        QVERIFY(!inEnglish(error).why.isEmpty());
        error.mayHaveLeft = true; // the reason stays unknown, whatever became of the request
        QVERIFY(!inEnglish(error, QStringLiteral("register-number")).known);
        // An unknown throttling code still says to wait.
        const Explanation wait = inEnglish(metaError(Error::Kind::Throttled, 429, 80123));
        QVERIFY(!wait.known);
        QCOMPARE(wait.actor, Actor::Wait);
        QVERIFY(wait.retryAfter.has_value());
    }

    void metasWordsAreShownBesideAKnownReasonAndNeverCarryAToken()
    {
        Error error = metaError(Error::Kind::Rejected, 400, 133005, 0, QStringLiteral("(#133005) mismatch"));
        QVERIFY(!inEnglish(error).why.contains(QLatin1String("Meta says"))); // developer's words add nothing
        error.userMessage = QStringLiteral("PIN wrong for EAAGm0PX4ZCpsBAKZ and 100%1 sure");
        const QString why = inEnglish(error).why;
        QVERIFY2(why.contains(QStringLiteral("Meta says: “PIN wrong for *** and 100%1 sure”")), qUtf8Printable(why));
    }

    void metasWaitBeatsOurs()
    {
        Error error = metaError(Error::Kind::Throttled, 400, 80007);
        QVERIFY(inEnglish(error).retryAfter.value() == std::chrono::minutes(15));
        error.retryAfter = std::chrono::minutes(40);
        QVERIFY(inEnglish(error).retryAfter.value() == std::chrono::minutes(40));
    }

    void languagesAreForgiving()
    {
        const Error error = Error::make(Error::Kind::Offline, {});
        const auto in = [&](const char *code) { return explain(error, {{}, QString::fromLatin1(code)}).whatHappened; };
        QCOMPARE(in("pt-BR"), in("pt_BR"));
        QCOMPARE(in("es_AR"), in("es"));
        QCOMPARE(in("de"), in("en"));
        QCOMPARE(in(""), in("en"));
        QVERIFY(in("es") != in("en"));
    }
};

class SupportTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void holdsTheEvidence()
    {
        Error error = metaError(Error::Kind::Rejected, 400, 133005, 0, QStringLiteral("Two step verification PIN mismatch"));
        error.traceId = QStringLiteral("AhT5nQm2VxLc8RsYw3Kd0W");
        SupportFacts facts;
        facts.step = QStringLiteral("Register number");
        facts.request = QStringLiteral("POST /106540352242922/register");
        facts.appId = QStringLiteral("236484624622562");
        facts.wabaId = QStringLiteral("524126980791429");
        facts.phoneNumberId = QStringLiteral("106540352242922");
        facts.at = QDateTime(QDate(2026, 3, 12), QTime(17, 11, 9), Qt::UTC);
        QCOMPARE(supportText(error, facts), QStringLiteral("Step      Register number\n"
                                                           "Request   POST /106540352242922/register\n"
                                                           "HTTP      400\n"
                                                           "Code      133005\n"
                                                           "Message   Two step verification PIN mismatch\n"
                                                           "Trace     AhT5nQm2VxLc8RsYw3Kd0W\n"
                                                           "Time      2026-03-12 17:11:09 UTC\n"
                                                           "App       236484624622562\n"
                                                           "WABA      524126980791429\n"
                                                           "Number    106540352242922\n"
                                                           "Session   none\n"
                                                           "Token     not included\n"
                                                           "PIN       not included\n"));
    }

    /// What a person reported on Meta's page, by error ID, session and its own time; no request was made for it.
    void holdsAReportFromMetasPage()
    {
        Error error = Error::make(Error::Kind::Rejected, QStringLiteral("error-reported"));
        error.message = QStringLiteral("This number is registered to an existing WhatsApp account.");
        SupportFacts facts;
        facts.step = QStringLiteral("Embedded Signup");
        facts.appId = QStringLiteral("236484624622562");
        facts.configurationId = QStringLiteral("910283746501928");
        facts.portfolioId = QStringLiteral("2729063490586005");
        facts.sessionId = QStringLiteral("f34b51dab5e0498");
        facts.reportedId = QStringLiteral("524126");
        facts.reportedAt = QDateTime::fromSecsSinceEpoch(1746041036, Qt::UTC);
        facts.at = QDateTime(QDate(2025, 4, 30), QTime(16, 24, 1), Qt::OffsetFromUTC, -3 * 3600);
        const QString wanted = QStringLiteral("Step      Embedded Signup\n"
                                              "Error ID  524126\n"
                                              "Message   This number is registered to an existing WhatsApp account.\n"
                                              "Time      2025-04-30 19:24:01 UTC\n"
                                              "Reported  2025-04-30 19:23:56 UTC\n"
                                              "App       236484624622562\n"
                                              "Config    910283746501928\n"
                                              "Portfolio 2729063490586005\n"
                                              "Session   f34b51dab5e0498\n"
                                              "Token     not included\n"
                                              "PIN       not included\n");
        QCOMPARE(supportText(error, facts), wanted);
        error.code = 524126; // the same number twice says nothing more
        QCOMPARE(supportText(error, facts), wanted);
    }

    /// Each fact has a shape; what has another one is not a fact.
    void whatHasAnotherShapeIsLeftOut_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("shown");
        QTest::newRow("query") << QStringLiteral("POST /v25.0/1234567/register?pin=482913") << QStringLiteral("POST /v25.0/1234567/register");
        QTest::newRow("token in the path") << QStringLiteral("GET /EAAGm0PX4ZCpsBAKZCanary/x") << QStringLiteral("GET /***/x");
        QTest::newRow("pin in the path") << QStringLiteral("POST /482913x/register") << QStringLiteral("POST /***/register");
        QTest::newRow("foreign verb") << QStringLiteral("STEAL /register") << QString();
        QTest::newRow("whole address") << QStringLiteral("GET https://user:Canary@graph.facebook.com/1234567") << QStringLiteral("GET /***/***/1234567");
        QTest::newRow("second line") << QStringLiteral("GET /1234567\nSecret canary") << QStringLiteral("GET /***");
        QTest::newRow("nothing") << QString() << QString();
    }
    void whatHasAnotherShapeIsLeftOut()
    {
        QFETCH(QString, given);
        QFETCH(QString, shown);
        SupportFacts facts;
        facts.request = given;
        const QString text = supportText(metaError(Error::Kind::Rejected, 400, 133005), facts);
        QCOMPARE(text.contains(QLatin1String("Request")), !shown.isEmpty());
        QVERIFY2(shown.isEmpty() || text.contains(QStringLiteral("Request   ") + shown + u'\n'), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("Canary"), Qt::CaseInsensitive), qPrintable(text));
    }

    void aPinOrSecretInMetasWordsIsMasked()
    {
        Error error = metaError(Error::Kind::Rejected, 400, 133005, 0,
                                QStringLiteral("(#133005) PIN 482913 differs, see https://x.example/a?code=1#f and client_secret=abc "
                                               "614fc2afde15eee07a26b2fe3eaee9b9"));
        const QString text = supportText(error, {});
        QVERIFY2(text.contains(QLatin1String("(#133005) PIN *** differs, see https://x.example/a and client_secret=*** ***\n")), qPrintable(text));
        // Cut after it was cleaned: a token across the end does not leave its first half.
        error.message = QString(495, u'x') + u' ' + QStringLiteral("EAAGm0PX4ZCpsBAKZCanary");
        QVERIFY(!supportText(error, {}).contains(QLatin1String("EAAG")));
    }

    void secretsCannotEnter()
    {
        const QString token = QStringLiteral("EAAGm0PX4ZCpsBAKZCanary");
        const QString code = QStringLiteral("AQ") + QString(60, u'c');
        Error error = metaError(Error::Kind::Timeout, 0, 0);
        error.detail = QStringLiteral("pin 482913 app-secret canary"); // never copied
        error.message = QStringLiteral("token %1\ncode %2").arg(token, code);
        error.userMessage = token;
        error.traceId = token;
        error.type = code;
        SupportFacts facts;
        facts.step = token;
        facts.request = QStringLiteral("GET /oauth/access_token?client_secret=canary&code=") + code;
        facts.sessionId = token;
        facts.appId = QStringLiteral("canary");
        const QString text = supportText(error, facts);
        for (const QString &secret : {token, code, QStringLiteral("482913"), QStringLiteral("canary"), QStringLiteral("client_secret")})
            QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qUtf8Printable(text));
        QVERIFY(text.contains(QLatin1String("HTTP      no answer")));
        // A long foreign text stays one bearable line.
        error.message = QString(100000, u'x');
        QVERIFY(supportText(error, facts).size() < 2500);
    }
};

class NumberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void everyBranchInEveryLanguage()
    {
        int leaves = 0;
        QSet<QString> titles;
        walkAnswers({}, [&](const QJsonObject &answers) {
            ++leaves;
            for (const QString &language : languages) {
                for (const QString &customerLanguage : languages) {
                    const auto plan = numberPlan(answers, QStringLiteral("+55 11 90000-0142"), language, customerLanguage);
                    QVERIFY(plan.has_value());
                    QVERIFY(plan->path != store::NumberPath::Unknown);
                    for (const QString &text : {plan->title, plan->why, plan->wait, plan->waitNote, plan->history, plan->historyNote,
                                                plan->app, plan->appNote, plan->eligibility, plan->eligibilityNote, plan->warning,
                                                plan->warningTitle, plan->customerText})
                        QVERIFY(!text.isEmpty() && !text.contains(u'{'));
                    QVERIFY(plan->steps.size() >= 2);
                    for (const PlanStep &step : plan->steps)
                        QVERIFY(!step.text.isEmpty() && !step.text.contains(u'{'));
                    QVERIFY(!plan->customerText.contains(u'<'));
                    QVERIFY(plan->path == store::NumberPath::NoNumberYet
                            || plan->customerText.contains(QLatin1String("+55 11 90000-0142")));
                    if (language == languages[0])
                        titles.insert(plan->title);
                }
            }
        });
        QCOMPARE(leaves, 11);
        QCOMPARE(titles.size(), 9);
    }

    void everyOptionHasItsIcon()
    {
        for (const NumberGuide::Question &question : NumberGuide::shipped().allQuestions()) {
            for (const NumberGuide::Option &option : question.options)
                QVERIFY2(QFile::exists(QStringLiteral(GANGWAY_SOURCE_DIR "/resources/icons/%1.svg").arg(option.icon)), qPrintable(option.icon));
        }
    }

    void plans_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<int>("path");
        QTest::addColumn<bool>("needsWait");
        QTest::addColumn<QString>("questions");
        const auto row = [](const char *answers, store::NumberPath path, bool wait, const char *questions) {
            QTest::newRow(answers) << QString::fromLatin1(answers) << int(path) << wait << QString::fromLatin1(questions);
        };
        using P = store::NumberPath;
        row(R"({"app":"messenger","history":"keep","install-app":"no"})", P::Direct, true, "app history install-app");
        row(R"({"app":"messenger","history":"delete","install-app":"no"})", P::Direct, false, "app history install-app");
        row(R"({"app":"messenger","history":"keep","install-app":"yes"})", P::Coexistence, true, "app history install-app");
        row(R"({"app":"business","keep":"yes"})", P::Coexistence, false, "app keep");
        row(R"({"app":"business","keep":"no","history":"keep"})", P::Direct, true, "app keep history");
        row(R"({"app":"business","keep":"no","history":"delete"})", P::Direct, false, "app keep history");
        row(R"({"app":"none-cloud"})", P::Existing, false, "app");
        row(R"({"app":"none-new","install-app":"no"})", P::Direct, false, "app install-app");
        row(R"({"app":"none-new","install-app":"yes"})", P::Coexistence, false, "app install-app");
        row(R"({"app":"no-number"})", P::NoNumberYet, false, "app");
        // Answers left over from another branch count for nothing.
        row(R"({"app":"none-cloud","keep":"yes","history":"delete","install-app":"yes"})", P::Existing, false, "app");
        row(R"({"app":"business","keep":"yes","history":"keep"})", P::Coexistence, false, "app keep");
    }
    void plans()
    {
        QFETCH(QString, answers);
        QFETCH(int, path);
        QFETCH(bool, needsWait);
        QFETCH(QString, questions);
        const QJsonObject given = QJsonDocument::fromJson(answers.toUtf8()).object();
        const auto plan = numberPlan(given, QStringLiteral("+1 650 555 0100"), languages[0], languages[0]);
        QVERIFY(plan.has_value());
        QCOMPARE(int(plan->path), path);
        QCOMPARE(plan->needsWait, needsWait);
        QStringList shown;
        for (const NumberQuestion &question : numberQuestions(given, languages[0]))
            shown.append(question.id);
        QCOMPARE(shown.join(u' '), questions);
    }

    void nothingUntilEnoughIsAnswered_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<int>("shown");
        QTest::newRow("empty") << QStringLiteral("{}") << 1;
        QTest::newRow("one of three") << QStringLiteral(R"({"app":"business"})") << 2;
        QTest::newRow("two of three") << QStringLiteral(R"({"app":"business","keep":"no"})") << 3;
        QTest::newRow("unknown answer") << QStringLiteral(R"({"app":"telegram"})") << 1;
        QTest::newRow("wrong type") << QStringLiteral(R"({"app":7})") << 1;
        QTest::newRow("only a later one") << QStringLiteral(R"({"history":"keep"})") << 1;
    }
    void nothingUntilEnoughIsAnswered()
    {
        QFETCH(QString, answers);
        QFETCH(int, shown);
        const QJsonObject given = QJsonDocument::fromJson(answers.toUtf8()).object();
        QVERIFY(!numberPlan(given, {}, languages[0], languages[0]).has_value());
        QCOMPARE(int(numberQuestions(given, languages[0]).size()), shown);
    }

    void theNumberStandsInTheQuestionAndIsEscapedInThePlan()
    {
        const QString first = numberQuestions({}, languages[0], QStringLiteral("+55 11 90000-0142")).front().title;
        QCOMPARE(first, QStringLiteral("Which app uses +55 11 90000-0142 today?"));
        QCOMPARE(numberQuestions({}, languages[0]).front().title, QStringLiteral("Which app uses the number today?"));
        const QJsonObject answers{{QStringLiteral("app"), QStringLiteral("none-cloud")}};
        const auto plan = numberPlan(answers, QStringLiteral("<img src=x>"), languages[0], languages[0]);
        for (const PlanStep &step : plan->steps)
            QVERIFY(!step.text.contains(QLatin1String("<img")));
        QVERIFY(numberPlan(answers, {}, languages[0], languages[0])->customerText.startsWith(QLatin1String("Hello! To connect your WhatsApp account")));
    }

    void menuWordsFollowTheCustomersLanguage()
    {
        const QJsonObject answers{{QStringLiteral("app"), QStringLiteral("business")}, {QStringLiteral("keep"), QStringLiteral("no")},
                                  {QStringLiteral("history"), QStringLiteral("keep")}};
        const auto plan = numberPlan(answers, QStringLiteral("+55 11 90000-0142"), languages[0], languages[1]);
        QVERIFY(plan->customerText.contains(QStringLiteral("Configurações > Conta > Mudar número")));
        QVERIFY(plan->customerText.startsWith(QStringLiteral("Olá! Para ligar o número +55 11 90000-0142 ao sistema:\n1. ")));
        QVERIFY(plan->steps.front().text.contains(QLatin1String("<b>Settings &gt; Account &gt; Change number</b>")));
        QCOMPARE(plan->steps.front().place, Place::WhatsAppApp);
        QCOMPARE(plan->wait, QStringLiteral("about 2 h"));
    }
};

class ScreenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void eightScreensForEveryPath()
    {
        for (const auto path : {store::NumberPath::Unknown, store::NumberPath::Direct, store::NumberPath::Existing,
                                store::NumberPath::Coexistence, store::NumberPath::NoNumberYet, store::NumberPath::GrantOnly}) {
            for (const bool older : {false, true}) {
                for (const QString &language : languages) {
                    const auto screens = metaScreens(path, older, QStringLiteral("+55 11 90000-0142"), language);
                    QCOMPARE(int(screens.size()), 8);
                    for (const ScreenAdvice &screen : screens) {
                        QVERIFY(!screen.title.isEmpty());
                        QVERIFY(!screen.choose.isEmpty() || !screen.note.isEmpty());
                        QVERIFY(!(screen.choose + screen.type + screen.note).contains(u'{'));
                    }
                }
            }
        }
    }

    void theNumberScreen()
    {
        const QString phone = QStringLiteral("+55 11 90000-0142");
        const auto number = [&](store::NumberPath path, bool older) { return metaScreens(path, older, phone, languages[0]).at(4); };
        QCOMPARE(number(store::NumberPath::Direct, false).title, QStringLiteral("Phone number"));
        QCOMPARE(number(store::NumberPath::Direct, false).choose, QStringLiteral("Use a new or existing WhatsApp number"));
        QCOMPARE(number(store::NumberPath::Direct, false).dontChoose, QStringLiteral("Connect a WhatsApp Business app"));
        QCOMPARE(number(store::NumberPath::Direct, false).type, phone);
        QCOMPARE(number(store::NumberPath::Direct, true).choose, QStringLiteral("Insert a new WhatsApp phone number"));
        QCOMPARE(number(store::NumberPath::Existing, false).type, QString());
        QVERIFY(number(store::NumberPath::Existing, false).note.contains(phone));
        QCOMPARE(number(store::NumberPath::Unknown, false).choose, number(store::NumberPath::Direct, false).choose);
        QCOMPARE(metaScreens(store::NumberPath::Coexistence, true, phone, languages[0]).at(3).choose, QStringLiteral("Connect your existing WhatsApp Business app"));
        QCOMPARE(metaScreens(store::NumberPath::Direct, false, {}, languages[0]).at(4).type, QString());
    }

    /// The paths beside the main one differ where it matters, and say so in every language.
    void otherPathsHaveTheirOwnAdvice()
    {
        using P = store::NumberPath;
        const QString phone = QStringLiteral("+55 11 90000-0142");
        for (const QString &language : languages) {
            for (const bool older : {false, true}) {
                const auto screen = [&](P path, const char *id) {
                    const auto all = metaScreens(path, older, phone, language);
                    return *std::find_if(all.begin(), all.end(), [&](const ScreenAdvice &s) { return s.id == QLatin1String(id); });
                };
                // Coexistence: the app is connected, no new number is typed in an account, the phone stays open.
                QVERIFY(screen(P::Coexistence, "account").choose == screen(P::Direct, "account").dontChoose);
                QVERIFY(screen(P::Coexistence, "number").type == phone);
                QVERIFY(screen(P::Coexistence, "verify").type.isEmpty());
                QVERIFY(screen(P::Coexistence, "finish").note.contains(QLatin1String("WhatsApp Business")) || language == languages[0]);
                // Access only: existing portfolio, account and number; nothing is verified or registered.
                for (const char *id : {"portfolio", "account", "number"})
                    QCOMPARE(screen(P::GrantOnly, id).choose, screen(P::Existing, id).choose);
                QVERIFY(screen(P::GrantOnly, "verify").type.isEmpty());
                QVERIFY(screen(P::GrantOnly, "access").note != screen(P::Existing, "access").note);
                // No number: none is asked for, none is shown, even when the case knows one.
                for (const char *id : {"account", "number", "verify", "finish"}) {
                    const ScreenAdvice shown = screen(P::NoNumberYet, id);
                    QVERIFY(!(shown.choose + shown.type + shown.note).contains(phone));
                    QVERIFY(shown.type.isEmpty());
                }
                QSet<QString> endings;
                for (const P path : {P::Direct, P::Coexistence, P::NoNumberYet, P::GrantOnly})
                    endings.insert(screen(path, "finish").note);
                QCOMPARE(endings.size(), 4);
            }
        }
    }

    void screenNames_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("name");
        QTest::newRow("number") << QStringLiteral("PHONE_NUMBER_SETUP") << QStringLiteral("the phone number screen");
        QTest::newRow("portfolio") << QStringLiteral("BUSINESS_ACCOUNT_SELECTION") << QStringLiteral("the business portfolio screen");
        QTest::newRow("account") << QStringLiteral("WABA_PHONE_PROFILE_PICKER") << QStringLiteral("the WhatsApp account screen");
        QTest::newRow("create") << QStringLiteral("WHATSAPP_BUSINESS_PROFILE_SETUP") << QStringLiteral("the WhatsApp account screen");
        QTest::newRow("verify") << QStringLiteral("PHONE_NUMBER_VERIFICATION") << QStringLiteral("the verification screen");
        QTest::newRow("permissions") << QStringLiteral("<PERMISSIONS>") << QStringLiteral("the permissions screen");
        // Not in Meta's table, seen or guessed for v4.
        QTest::newRow("portfolio v4") << QStringLiteral("BUSINESS_SELECTION") << QStringLiteral("the business portfolio screen");
        QTest::newRow("account v4") << QStringLiteral("WABA_SELECTION") << QStringLiteral("the WhatsApp account screen");
        QTest::newRow("app v4") << QStringLiteral("WHATSAPP_BUSINESS_APP_ONBOARDING") << QStringLiteral("the screen that connects the Business app");
        QTest::newRow("login v4") << QStringLiteral("LOGIN") << QStringLiteral("the login screen");
        QTest::newRow("hyphens") << QStringLiteral("< phone-number setup >") << QStringLiteral("the phone number screen");
        QTest::newRow("only brackets") << QStringLiteral("<>") << QString();
        QTest::newRow("hostile") << QString(100000, u'A') << QString();
        QTest::newRow("lower case") << QStringLiteral(" phone_number_setup ") << QStringLiteral("the phone number screen");
        QTest::newRow("unknown") << QStringLiteral("HOLOGRAM_SETUP") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void screenNames()
    {
        QFETCH(QString, step);
        QFETCH(QString, name);
        QCOMPARE(screenName(step, languages[0]), name);
        QSet<QString> names;
        for (const QString &language : languages)
            names.insert(screenName(step, language));
        QCOMPARE(names.size(), name.isEmpty() ? 1 : 3);
    }
};

class TopicTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    /// The ids other parts of the program ask for.
    void everyTopicInEveryLanguage_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("payment-method") << 3;
        QTest::newRow("coexistence-offboarding") << 3;
        QTest::newRow("display-name-review") << 2;
        QTest::newRow("display-name-declined") << 2;
        QTest::newRow("history-declined") << 2;
        QTest::newRow("sync-window-lost") << 2;
        QTest::newRow("token-expired") << 1;
        QTest::newRow("token-revoked") << 1;
        QTest::newRow("credit-line-fixed") << 2;
        QTest::newRow("coexistence-not-given") << 3;
        QTest::newRow("partner-webhook-account-update") << 3;
        QTest::newRow("verification-250-limit") << 2;
        QTest::newRow("marketing-messages") << 2;
        // The reasons of disconnection_info, and the events that come without one.
        for (const char *reason : {"ACCOUNT_DISCONNECTED", "BUSINESS_DOWNGRADE", "CHANGE_NUMBER", "COMPANION_INACTIVITY",
                                   "PRIMARY_INACTIVITY", "USER_RE_REGISTERED", "ACCOUNT_OFFBOARDED", "PARTNER_REMOVED"})
            QTest::newRow(qPrintable(QStringLiteral("offboarded-") + QLatin1String(reason))) << 2;
    }
    void everyTopicInEveryLanguage()
    {
        QFETCH(int, steps);
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        QSet<QString> titles;
        for (const QString &language : languages) {
            const auto found = topic(id, language);
            QVERIFY(found.has_value());
            QCOMPARE(found->id, id.toLower()); // its own entry, not the fallback
            titles.insert(found->title);
            QVERIFY(!found->title.endsWith(u'.'));
            QVERIFY(found->text.endsWith(u'.'));
            QVERIFY(int(found->steps.size()) >= steps);
            for (const QString &step : found->steps)
                QVERIFY2(step.endsWith(u'.'), qUtf8Printable(step));
            QVERIFY(found->link.isEmpty() || found->link.scheme() == QLatin1String("https"));
        }
        QCOMPARE(titles.size(), 3);
    }

    void aReasonNobodyKnowsHasAnAnswer()
    {
        QCOMPARE(topic(QStringLiteral("offboarded-HOLOGRAM"), languages[0])->id, QStringLiteral("offboarded-unknown"));
        QCOMPARE(topic(QStringLiteral("offboarded-"), languages[2])->title, QStringLiteral("El número se desconectó"));
        QVERIFY(!topic(QStringLiteral("hologram"), languages[0]));
        QVERIFY(!topic({}, languages[0]));
    }

    void theWayOutIsNamedAsTheAppNamesIt()
    {
        const QString steps = topic(QStringLiteral("coexistence-offboarding"), languages[0])->steps.join(u' ');
        QVERIFY(steps.contains(QLatin1String("Settings > Account > Business Platform")));
        QVERIFY(steps.contains(QLatin1String("Disconnect")));
        QVERIFY(steps.contains(QLatin1String("15 minutes")));
        QCOMPARE(topic(QStringLiteral("payment-method"), languages[0])->link.host(), QStringLiteral("business.facebook.com"));
    }

    void faultsAreNamed()
    {
        const auto faults = [](const QJsonObject &data) {
            const DataReader reader(QStringLiteral("t"));
            TopicGuide::read(data, reader);
            return reader.faults().join(u'\n');
        };
        QJsonObject data = shippedFile(QStringLiteral("guidance/topics.json"));
        QJsonArray topics = data.value(QStringLiteral("topics")).toArray();
        QJsonObject first = topics.at(0).toObject();
        first.insert(QStringLiteral("link"), QStringLiteral("http://example.com"));
        first.insert(QStringLiteral("steps"), QJsonArray{QJsonObject{{QStringLiteral("en"), QStringLiteral("Go.")}}});
        topics.append(first);
        data.insert(QStringLiteral("topics"), topics);
        const QString said = faults(data);
        QVERIFY2(said.contains(QLatin1String("t.payment-method: this id is used twice")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("t.payment-method.link: expected an https address")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("t.payment-method.steps.step.es: missing")), qPrintable(said));
        data.insert(QStringLiteral("topics"), QJsonArray());
        QCOMPARE(faults(data), QStringLiteral("t: no topic offboarded-unknown"));
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, DataTest, ExplainTest, SupportTextTest, NumberTest, ScreenTest, TopicTest)
#include "tst_guidance.moc"
