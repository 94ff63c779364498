#include "app/customers/timelinewords.h"

#include "app/onboarding/stepwords.h"

#include <QCoreApplication>

namespace gangway::app {

namespace {

struct TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::TimelineWords)
};

QString doneSentence(onboarding::StepId step, const QJsonObject &detail)
{
    if (step == onboarding::StepId::ShareCreditLine) {
        const QString currency = detail.value(QLatin1String("result")).toObject().value(QLatin1String("currency")).toString();
        if (!currency.isEmpty())
            return TimelineTexts::tr("Credit line shared in %1").arg(currency);
    }
    return textOf(step).past;
}

QString webhookSentence(const QString &kind)
{
    if (kind == QLatin1String("webhook-name"))
        return TimelineTexts::tr("Meta decided on the display name");
    if (kind == QLatin1String("webhook-quality"))
        return TimelineTexts::tr("Meta changed quality or limit");
    if (kind == QLatin1String("webhook-review"))
        return TimelineTexts::tr("Meta reviewed the account");
    if (kind == QLatin1String("webhook-account"))
        return TimelineTexts::tr("Meta restricted or freed the account");
    if (kind == QLatin1String("webhook-offboarded"))
        return TimelineTexts::tr("The number or account was disconnected");
    if (kind == QLatin1String("webhook-connected"))
        return TimelineTexts::tr("The number or account is connected");
    if (kind == QLatin1String("webhook-marketing"))
        return TimelineTexts::tr("Marketing messages went on");
    if (kind == QLatin1String("webhook-verification"))
        return TimelineTexts::tr("Meta answered the business verification");
    if (kind == QLatin1String("webhook-history"))
        return TimelineTexts::tr("Chat history arrives");
    if (kind == QLatin1String("webhook-history-declined"))
        return TimelineTexts::tr("The customer did not share the chat history");
    if (kind == QLatin1String("webhook-history-error"))
        return TimelineTexts::tr("Chat history reported an error");
    if (kind == QLatin1String("webhook-contacts"))
        return TimelineTexts::tr("Contacts arrive");
    if (kind == QLatin1String("webhook-replayed"))
        return TimelineTexts::tr("A stored webhook was replayed in Gangway");
    return kind;
}

} // namespace

TimelineWords wordsOf(const store::TimelineRecord &line)
{
    TimelineWords words;
    words.icon = QStringLiteral("info");
    const QString kind = line.kind;
    const auto step = onboarding::stepFromName(line.detail.value(QLatin1String("step")).toString());
    const QString title = step ? titleOf(*step) : line.detail.value(QLatin1String("step")).toString();
    QStringList details;
    if (kind == QLatin1String("step-done")) {
        words = {QStringLiteral("okc"), Theme::Tone::Ok, step ? doneSentence(*step, line.detail) : title, {}, false};
    } else if (kind == QLatin1String("step-failed")) {
        //: %1 is the name of a step
        words = {QStringLiteral("err"), Theme::Tone::Err, TimelineTexts::tr("%1 failed").arg(title), {}, true};
        const QJsonObject error = line.detail.value(QLatin1String("error")).toObject();
        if (const int code = error.value(QLatin1String("code")).toInt())
            details << QString::number(code);
        const QString message = error.value(QLatin1String("message")).toString();
        if (!message.isEmpty())
            details << message;
    } else if (kind == QLatin1String("step-unsettled")) {
        words = {QStringLiteral("warn"), Theme::Tone::Warn, TimelineTexts::tr("%1: no answer from Meta").arg(title), {}, true};
    } else if (kind == QLatin1String("step-skipped")) {
        words = {QStringLiteral("minus"), Theme::Tone::Neutral, TimelineTexts::tr("%1 skipped").arg(title), {}, false};
        details << line.detail.value(QLatin1String("reason")).toString();
    } else if (kind == QLatin1String("step-needs-input")) {
        words = {QStringLiteral("pen"), Theme::Tone::Accent, TimelineTexts::tr("%1 waits for input").arg(title), {}, false};
    } else if (kind == QLatin1String("step-settled")) {
        words = {QStringLiteral("hand"), Theme::Tone::Accent, TimelineTexts::tr("%1: decided by hand").arg(title), {}, false};
    } else if (kind == QLatin1String("case-created")) {
        words = {QStringLiteral("plus"), Theme::Tone::Accent, TimelineTexts::tr("Case opened"), {}, false};
    } else if (kind == QLatin1String("signup-opened")) {
        words = {QStringLiteral("globe"), Theme::Tone::Info, TimelineTexts::tr("Signup page opened"), {}, false};
    } else if (kind == QLatin1String("signup-launched")) {
        words = {QStringLiteral("globe"), Theme::Tone::Info, TimelineTexts::tr("Signup launched"), {}, false};
    } else if (kind == QLatin1String("signup-finished")) {
        const QString event = line.detail.value(QLatin1String("event")).toString();
        words = {QStringLiteral("flag"), Theme::Tone::Accent,
                 event.isEmpty() ? TimelineTexts::tr("Signup finished") : TimelineTexts::tr("Signup finished (%1)").arg(event), {}, false};
    } else if (kind == QLatin1String("signup-link-made")) {
        words = {QStringLiteral("link"), Theme::Tone::Info, TimelineTexts::tr("Signup link made"), {}, false};
    } else if (kind.startsWith(QLatin1String("webhook-"))) {
        words = {QStringLiteral("info"), Theme::Tone::Info, webhookSentence(kind), {}, false};
        const bool isBad = kind == QLatin1String("webhook-offboarded") || kind == QLatin1String("webhook-account")
            || kind == QLatin1String("webhook-history-error");
        if (isBad)
            words.tone = Theme::Tone::Warn;
        for (auto it = line.detail.begin(); it != line.detail.end(); ++it)
            details << it.key() + u' ' + it.value().toVariant().toString();
    } else if (kind.startsWith(QLatin1String("signup-"))) {
        words = {QStringLiteral("warn"), Theme::Tone::Warn, TimelineTexts::tr("Signup ended without a result"), {}, false};
        details << kind.mid(7);
    } else if (kind == QLatin1String("test-passed")) {
        words = {QStringLiteral("okc"), Theme::Tone::Ok, TimelineTexts::tr("Test passed"), {}, false};
    } else if (kind == QLatin1String("test-skipped")) {
        words = {QStringLiteral("minus"), Theme::Tone::Neutral, TimelineTexts::tr("Test skipped"), {}, false};
        details << line.detail.value(QLatin1String("reason")).toString();
    } else if (kind == QLatin1String("handed-over")) {
        words = {QStringLiteral("flag"), Theme::Tone::Ok, TimelineTexts::tr("Handed over"), {}, false};
    } else {
        words.sentence = kind;
    }
    details.removeAll(QString());
    if (!line.actor.isEmpty() && line.actor != QLatin1String("gangway")) {
        //: who acted; %1 is a login name
        details << TimelineTexts::tr("by %1").arg(line.actor);
    }
    words.detail = details.join(QStringLiteral(", "));
    return words;
}

} // namespace gangway::app
