#pragma once

#include "app/tour/hand.h"
#include "app/tour/journey.h"
#include "onboarding/runner.h"

namespace gangway::app {

/// The person at the provisioning page: types what steps ask for, asks for what the journey does besides the way, and
/// says where it all stands. Reads the runner's steps as the page shows them, acts on the page's widgets only.
class Provisioning
{
public:
    Provisioning(const Hand &hand, const Journey &journey) : m_hand(hand), m_journey(journey) {}

    /// Looks once and does the next thing that is to be done.
    void play(const onboarding::Runner &runner);
    /// Nothing runs and nothing is left to do; see end().
    bool isAtRest() const { return m_end != QString(); }
    /// "provisioned", "waiting", "needs-person", or empty while something is under way.
    const QString &end() const { return m_end; }
    const QString &why() const { return m_why; }
    const QStringList &done() const { return m_done; }

private:
    /// True when something was typed, or will be as soon as the page is ready for it.
    bool answer(const onboarding::StepView &view);
    bool fill(const QString &needs, const QString &step);
    bool act(const onboarding::Runner &runner);
    bool confirm(const onboarding::Runner &runner, const QString &action);
    bool type(const QString &widget, const QString &text);
    bool check(const QString &widget);
    bool press(const QString &widget);
    QString input(const char *name) const { return m_journey.input.value(QLatin1String(name)).toString(); }

    Hand m_hand;
    const Journey &m_journey;
    QString m_end;
    QString m_why;
    QStringList m_answered;  ///< step and what it asked for: each is answered once
    QString m_filled;        ///< typed, not yet submitted
    QString m_action;        ///< asked for, its dialog or its run under way
    QStringList m_acted;
    QStringList m_done;
};

} // namespace gangway::app
