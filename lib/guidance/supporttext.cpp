#include "guidance/guidance.h"

#include "core/ids.h"
#include "core/redaction.h"

namespace gangway::guidance {

namespace {
constexpr int nameWidth = 10;
constexpr int longestWords = 500;

void line(QString &text, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        text += name.leftJustified(nameWidth) + value + u'\n';
}

/// Meta's words come from outside: one line, of bearable length, nothing in it that looks like a token.
QString tame(const QString &words)
{
    return redactedText(words.simplified().left(longestWords));
}

QString onlyId(const QString &id)
{
    return isNumericId(id) ? id : QString();
}

QString localTime(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    QString offset = QStringLiteral("UTC");
    if (minutes != 0)
        offset += (minutes < 0 ? u'-' : u'+') + QString::number(qAbs(minutes) / 60);
    if (minutes % 60 != 0)
        offset += QStringLiteral(":%1").arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + offset;
}
} // namespace

QString supportText(const Error &error, const SupportFacts &facts)
{
    QString text;
    line(text, QStringLiteral("Step"), tame(facts.step));
    // The path alone: a query may carry a code or a secret.
    line(text, QStringLiteral("Request"), tame(facts.request.section(u'?', 0, 0)));
    line(text, QStringLiteral("HTTP"), error.httpStatus ? QString::number(error.httpStatus) : QStringLiteral("no answer"));
    if (error.code != 0) {
        const QString code = QString::number(error.code);
        line(text, QStringLiteral("Code"), error.subcode ? QStringLiteral("%1, subcode %2").arg(code).arg(error.subcode) : code);
    }
    line(text, QStringLiteral("Type"), tame(error.type));
    line(text, QStringLiteral("Message"), tame(error.message));
    if (error.userMessage != error.message)
        line(text, QStringLiteral("Shown"), tame(error.userMessage));
    line(text, QStringLiteral("Trace"), tame(error.traceId));
    line(text, QStringLiteral("Time"), localTime(facts.at));
    line(text, QStringLiteral("App"), onlyId(facts.appId));
    line(text, QStringLiteral("WABA"), onlyId(facts.wabaId));
    line(text, QStringLiteral("Number"), onlyId(facts.phoneNumberId));
    line(text, QStringLiteral("Session"), facts.sessionId.isEmpty() ? QStringLiteral("none") : tame(facts.sessionId));
    line(text, QStringLiteral("Token"), QStringLiteral("not included"));
    line(text, QStringLiteral("PIN"), QStringLiteral("not included"));
    return text;
}

} // namespace gangway::guidance
