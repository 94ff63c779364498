#include "guidance/guidance.h"

#include "core/ids.h"
#include "core/redaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace gangway::guidance {

namespace {
constexpr int nameWidth = 10;
constexpr int longestWords = 500;
constexpr int longestSegment = 50;

void line(QString &text, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        text += name.leftJustified(nameWidth - 1) + u' ' + value + u'\n';
}

/// Meta's words come from outside: one line, of bearable length, nothing in it that may be a secret.
QString tame(const QString &words, const Error &error)
{
    static const QRegularExpression address(QStringLiteral("(\\w+://[^\\s?#]*)[?#]\\S*"));
    static const QRegularExpression longHex(QStringLiteral("\\b[0-9A-Fa-f]{32,}\\b"));
    static const QRegularExpression pair(QStringLiteral("(access_token|client_secret|appsecret_proof|verify_token|pin|code)=\\S+"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sixDigits(QStringLiteral("(?<!\\d)\\d{6}(?!\\d)"));
    const QString mark = QString::fromLatin1(redactedMark);
    // Before the words are cut: half a token would not be recognised any more.
    QString safe = redactedText(words.left(10 * longestWords).simplified());
    safe.replace(address, QStringLiteral("\\1"));
    safe.replace(longHex, mark);
    safe.replace(pair, QStringLiteral("\\1=") + mark);
    // Six digits are a PIN unless they are Meta's own code.
    QString result;
    qsizetype end = 0;
    for (auto matches = sixDigits.globalMatch(safe); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int number = match.capturedView().toInt();
        result += safe.mid(end, match.capturedStart() - end);
        result += number == error.code || number == error.subcode ? match.captured() : mark;
        end = match.capturedEnd();
    }
    return (result + safe.mid(end)).left(longestWords);
}

QString onlyId(const QString &id)
{
    return isNumericId(id) ? id : QString();
}

/// Letters and digits of a bounded length, and nothing that looks like a token or code.
QString onlyMark(const QString &mark, const QRegularExpression &shape)
{
    return shape.match(mark).hasMatch() && redactedText(mark) == mark ? mark : QString();
}

QString onlyTrace(const QString &trace)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9_-]{4,64}$"));
    return onlyMark(trace, shape);
}

QString onlyType(const QString &type)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z]{1,40}$"));
    return onlyMark(type, shape);
}

/// Verb and path; of the path the version, ids and Meta's own words. The rest, with any query, is masked or cut.
QString onlyRequest(const QString &request)
{
    static constexpr std::array verbs{"GET", "POST", "DELETE", "PUT"};
    static const QRegularExpression known(QStringLiteral("^(v\\d{1,2}\\.\\d|\\d{5,20}|[a-z_]+)$"));
    const QString verb = request.section(u' ', 0, 0);
    if (std::none_of(verbs.begin(), verbs.end(), [&](const char *v) { return verb == QLatin1String(v); }))
        return {};
    QStringList segments = request.section(u' ', 1, 1).section(u'?', 0, 0).section(u'#', 0, 0).split(u'/', Qt::SkipEmptyParts);
    for (QString &segment : segments) {
        if (segment.size() > longestSegment || !known.match(segment).hasMatch())
            segment = QString::fromLatin1(redactedMark);
    }
    return verb + QStringLiteral(" /") + segments.mid(0, 8).join(u'/');
}

QString utc(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC") : QString();
}

QString codesOf(const Error &error)
{
    if (error.code == 0)
        return {};
    const QString code = QString::number(error.code);
    return error.subcode ? QStringLiteral("%1, subcode %2").arg(code).arg(error.subcode) : code;
}
} // namespace

QString supportText(const Error &error, const SupportFacts &facts)
{
    const QString reportedId = onlyId(facts.reportedId);
    const bool reported = !reportedId.isEmpty() || facts.reportedAt.isValid();
    QString text;
    line(text, QStringLiteral("Step"), tame(facts.step, error));
    line(text, QStringLiteral("Request"), onlyRequest(facts.request));
    if (error.httpStatus != 0)
        line(text, QStringLiteral("HTTP"), QString::number(error.httpStatus));
    else if (!reported)
        line(text, QStringLiteral("HTTP"), QStringLiteral("no answer"));
    line(text, QStringLiteral("Error ID"), reportedId);
    if (codesOf(error) != reportedId)
        line(text, QStringLiteral("Code"), codesOf(error));
    line(text, QStringLiteral("Type"), onlyType(error.type));
    line(text, QStringLiteral("Message"), tame(error.message, error));
    line(text, QStringLiteral("Title"), tame(error.userTitle, error));
    if (error.userMessage != error.message)
        line(text, QStringLiteral("Shown"), tame(error.userMessage, error));
    line(text, QStringLiteral("Trace"), onlyTrace(error.traceId));
    line(text, QStringLiteral("Time"), utc(facts.at));
    line(text, QStringLiteral("Reported"), utc(facts.reportedAt));
    line(text, QStringLiteral("App"), onlyId(facts.appId));
    line(text, QStringLiteral("Config"), onlyId(facts.configurationId));
    line(text, QStringLiteral("Portfolio"), onlyId(facts.portfolioId));
    line(text, QStringLiteral("WABA"), onlyId(facts.wabaId));
    line(text, QStringLiteral("Number"), onlyId(facts.phoneNumberId));
    const QString session = onlyTrace(facts.sessionId);
    line(text, QStringLiteral("Session"), session.isEmpty() ? QStringLiteral("none") : session);
    line(text, QStringLiteral("Token"), QStringLiteral("not included"));
    line(text, QStringLiteral("PIN"), QStringLiteral("not included"));
    return text;
}

} // namespace gangway::guidance
