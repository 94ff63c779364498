#pragma once

#include "http/request.h"
#include "onboarding/step.h"

namespace gangway::onboarding {

/// What came of one run of a step, as the journal keeps it. Holds no secret: patches have none, wire records
/// and errors are redacted again on the way into JSON.
struct Outcome
{
    enum class Kind {
        Done,
        NeedsInput, ///< did nothing: patch.result says what it needs
        Failed,
        Unsettled,  ///< patch is what holds when the person says that it happened
        Postponed,  ///< Meta wants something else first: patch.result says what
        Skipped,    ///< by a person
        Happened,   ///< the person's answer to Unsettled
        DidNotHappen,
    };
    Kind kind = Kind::Done;
    Patch patch;
    std::optional<Error> error;
    bool askFirst = false;     ///< it may have happened: reconcile before the next run
    WabaId waba;               ///< what it is about; empty when not known then
    PhoneNumberId phone;
    QString reason;            ///< of Skipped
    http::WireLog wire;
    qint64 durationMs = 0;
    QDateTime at;
};

QString nameOf(Outcome::Kind kind);
QJsonObject toJson(const Outcome &outcome);
/// Tolerant: an unreadable kind counts as Failed with an Error of kind Decode, so that nothing runs by itself.
Outcome outcomeFromJson(const QJsonObject &payload, const QDateTime &at);

/// What a person typed, without its secrets: a PIN is only mentioned.
QJsonObject toJson(const StepInput &input);
StepInput inputFromJson(const QJsonObject &payload);

/// The line of the customer's timeline that tells an outcome.
QString timelineKindOf(const Outcome &outcome);
QJsonObject timelineDetailOf(StepId step, int run, const Outcome &outcome);

} // namespace gangway::onboarding
