#include "onboarding/journal.h"

#include "core/redaction.h"
#include "store/errorjson.h"

#include <array>
#include <utility>

namespace gangway::onboarding {

namespace {
constexpr std::array<std::pair<Outcome::Kind, const char *>, 8> kindNames{{
    {Outcome::Kind::Done, "done"},
    {Outcome::Kind::NeedsInput, "needs-input"},
    {Outcome::Kind::Failed, "failed"},
    {Outcome::Kind::Unsettled, "unsettled"},
    {Outcome::Kind::Postponed, "postponed"},
    {Outcome::Kind::Skipped, "skipped"},
    {Outcome::Kind::Happened, "happened"},
    {Outcome::Kind::DidNotHappen, "did-not-happen"},
}};

// Milliseconds survive: durations and the code's 30 seconds are read from these.
QString writeTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}
QDateTime readTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

/// The plain texts of an input with their names in the journal, so that both directions cannot forget one.
template <typename Input>
auto textsOf(Input &input)
{
    return std::array{std::pair{"callingCode", &input.callingCode},     std::pair{"nationalNumber", &input.nationalNumber},
                      std::pair{"displayName", &input.displayName},     std::pair{"codeMethod", &input.codeMethod},
                      std::pair{"codeLanguage", &input.codeLanguage},   std::pair{"dataRegion", &input.dataRegion},
                      std::pair{"confirmation", &input.confirmation}};
}

QJsonObject wireToJson(const http::WireRecord &record)
{
    return {{QStringLiteral("at"), writeTime(record.at)},
            {QStringLiteral("label"), record.label},
            {QStringLiteral("verb"), record.verb},
            {QStringLiteral("url"), redactedText(record.url)},
            {QStringLiteral("requestBody"), redacted(record.requestBody)},
            {QStringLiteral("status"), record.status},
            {QStringLiteral("responseBody"), redactedText(record.responseBody)},
            {QStringLiteral("traceId"), record.traceId},
            {QStringLiteral("durationMs"), qint64(record.duration.count())},
            {QStringLiteral("try"), record.tryNumber},
            {QStringLiteral("error"), redactedText(record.error)}};
}

http::WireRecord wireFromJson(const QJsonObject &object)
{
    http::WireRecord record;
    record.at = readTime(object.value(QLatin1String("at")));
    record.label = object.value(QLatin1String("label")).toString();
    record.verb = object.value(QLatin1String("verb")).toString();
    record.url = object.value(QLatin1String("url")).toString();
    record.requestBody = object.value(QLatin1String("requestBody")).toObject();
    record.status = object.value(QLatin1String("status")).toInt();
    record.responseBody = object.value(QLatin1String("responseBody")).toString();
    record.traceId = object.value(QLatin1String("traceId")).toString();
    record.duration = std::chrono::milliseconds(object.value(QLatin1String("durationMs")).toInteger());
    record.tryNumber = object.value(QLatin1String("try")).toInt(1);
    record.error = object.value(QLatin1String("error")).toString();
    return record;
}

QJsonObject errorToJson(Error error)
{
    error.message = redactedText(error.message);
    error.userMessage = redactedText(error.userMessage);
    error.userTitle = redactedText(error.userTitle);
    error.detail = redactedText(error.detail);
    return store::toJson(error);
}
} // namespace

QString nameOf(Outcome::Kind kind)
{
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

QJsonObject toJson(const Outcome &outcome)
{
    QJsonObject payload{{QStringLiteral("outcome"), nameOf(outcome.kind)},
                        {QStringLiteral("durationMs"), outcome.durationMs}};
    if (const QJsonObject facts = outcome.patch.facts.toJson(); !facts.isEmpty())
        payload.insert(QStringLiteral("facts"), facts);
    if (!outcome.patch.result.isEmpty())
        payload.insert(QStringLiteral("result"), outcome.patch.result);
    if (outcome.error)
        payload.insert(QStringLiteral("error"), errorToJson(*outcome.error));
    if (outcome.askFirst)
        payload.insert(QStringLiteral("askFirst"), true);
    if (!outcome.waba.isEmpty())
        payload.insert(QStringLiteral("aboutWaba"), outcome.waba.value());
    if (!outcome.phone.isEmpty())
        payload.insert(QStringLiteral("aboutPhone"), outcome.phone.value());
    if (!outcome.reason.isEmpty())
        payload.insert(QStringLiteral("reason"), outcome.reason);
    QJsonArray wire;
    for (const http::WireRecord &record : outcome.wire)
        wire.append(wireToJson(record));
    if (!wire.isEmpty())
        payload.insert(QStringLiteral("wire"), wire);
    return payload;
}

Outcome outcomeFromJson(const QJsonObject &payload, const QDateTime &at)
{
    Outcome outcome;
    outcome.at = at;
    outcome.kind = Outcome::Kind::Failed;
    bool known = false;
    const QString name = payload.value(QLatin1String("outcome")).toString();
    for (const auto &[value, text] : kindNames) {
        if (name == QLatin1String(text)) {
            outcome.kind = value;
            known = true;
        }
    }
    outcome.durationMs = payload.value(QLatin1String("durationMs")).toInteger();
    outcome.patch.facts = store::CaseFacts::fromJson(payload.value(QLatin1String("facts")).toObject());
    outcome.patch.result = payload.value(QLatin1String("result")).toObject();
    outcome.askFirst = payload.value(QLatin1String("askFirst")).toBool();
    outcome.waba = WabaId(payload.value(QLatin1String("aboutWaba")).toString());
    outcome.phone = PhoneNumberId(payload.value(QLatin1String("aboutPhone")).toString());
    outcome.reason = payload.value(QLatin1String("reason")).toString();
    if (payload.contains(QLatin1String("error")))
        outcome.error = store::errorFromJson(payload.value(QLatin1String("error")).toObject());
    for (const QJsonValue &record : payload.value(QLatin1String("wire")).toArray())
        outcome.wire.push_back(wireFromJson(record.toObject()));
    if (!known) {
        outcome.askFirst = true;
        outcome.error = Error::make(Error::Kind::Decode, QStringLiteral("the journal's outcome cannot be read"));
    }
    return outcome;
}

QJsonObject toJson(const StepInput &input)
{
    QJsonObject payload;
    if (input.pin)
        payload.insert(QStringLiteral("pinTyped"), true);
    if (input.setNewPin)
        payload.insert(QStringLiteral("setNewPin"), true);
    if (!input.currency.isEmpty())
        payload.insert(QStringLiteral("currency"), input.currency);
    if (input.wabaId)
        payload.insert(QStringLiteral("wabaId"), input.wabaId->value());
    if (input.phoneNumberId)
        payload.insert(QStringLiteral("phoneNumberId"), input.phoneNumberId->value());
    if (input.verificationCode)
        payload.insert(QStringLiteral("codeTyped"), true);
    if (!input.callback.isEmpty())
        payload.insert(QStringLiteral("callback"), input.callback.toString(QUrl::FullyEncoded));
    for (const auto &[key, text] : textsOf(input)) {
        if (!text->isEmpty())
            payload.insert(QLatin1String(key), *text);
    }
    return payload;
}

StepInput inputFromJson(const QJsonObject &payload)
{
    StepInput input;
    input.setNewPin = payload.value(QLatin1String("setNewPin")).toBool();
    input.currency = payload.value(QLatin1String("currency")).toString();
    input.pinWasTyped = payload.value(QLatin1String("pinTyped")).toBool();
    input.callback = QUrl(payload.value(QLatin1String("callback")).toString());
    for (const auto &[key, text] : textsOf(input))
        *text = payload.value(QLatin1String(key)).toString();
    if (const QString id = payload.value(QLatin1String("wabaId")).toString(); !id.isEmpty())
        input.wabaId = WabaId(id);
    if (const QString id = payload.value(QLatin1String("phoneNumberId")).toString(); !id.isEmpty())
        input.phoneNumberId = PhoneNumberId(id);
    return input;
}

QString timelineKindOf(const Outcome &outcome)
{
    switch (outcome.kind) {
    case Outcome::Kind::Happened:
    case Outcome::Kind::DidNotHappen:
        return QStringLiteral("step-settled");
    default:
        return QStringLiteral("step-") + nameOf(outcome.kind);
    }
}

QJsonObject timelineDetailOf(StepId step, int run, const Outcome &outcome)
{
    QJsonObject detail{{QStringLiteral("step"), nameOf(step)}, {QStringLiteral("run"), run}};
    switch (outcome.kind) {
    case Outcome::Kind::Done:
    case Outcome::Kind::NeedsInput:
    case Outcome::Kind::Postponed:
        detail.insert(QStringLiteral("durationMs"), outcome.durationMs);
        detail.insert(QStringLiteral("result"), outcome.patch.result);
        break;
    case Outcome::Kind::Failed:
    case Outcome::Kind::Unsettled:
        if (outcome.error)
            detail.insert(QStringLiteral("error"), errorToJson(*outcome.error));
        break;
    case Outcome::Kind::Skipped:
        detail.insert(QStringLiteral("reason"), outcome.reason);
        break;
    case Outcome::Kind::Happened:
    case Outcome::Kind::DidNotHappen:
        detail.insert(QStringLiteral("happened"), outcome.kind == Outcome::Kind::Happened);
        break;
    }
    return detail;
}

} // namespace gangway::onboarding
