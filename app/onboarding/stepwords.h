#pragma once

#include "onboarding/step.h"

namespace gangway::app {

/// The stages in which people count; the steps of one stage follow each other by themselves. Besides holds what a
/// person asked for, which nobody counts.
enum class Stage { Token, Webhooks, CreditLine, Number, Sync, Confirm, Besides };
inline constexpr int stageCount = 7;
QString stageTitle(Stage stage);
QString stagePurpose(Stage stage);

/// Everything that is said of a step, whoever says it. One table for the provision page, the customers' table, the
/// drawer, the timeline and the report.
struct StepText
{
    Stage stage = Stage::Besides;
    QString title;        ///< "Register number": as people name it
    QString purpose;      ///< what it will do: "Registers the number on the Cloud API with a PIN"
    QString done;         ///< where it stands afterwards, when the facts have nothing finer to say
    QString past;         ///< for the timeline: "Number registered"
    QString advice;       ///< its answer was lost: what to look at before choosing
    QString happened;     ///< the two answers to "did it happen?"
    QString didNotHappen;
};
StepText textOf(onboarding::StepId id);

inline QString titleOf(onboarding::StepId id)
{
    return textOf(id).title;
}
inline Stage stageOf(onboarding::StepId id)
{
    return textOf(id).stage;
}

} // namespace gangway::app
