#include "core/clock.h"
#include "sandbox/sandbox.h"
#include "support/await.h"
#include "support/journeyengine.h"
#include "vault/sessionvault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>

// How close provisioning comes to what its order allows: a Solution Partner's case against the sandbox with 100 ms added
// to each answer. Beside the time it took stand the critical path (the longest chain of steps that need each other, by
// what each step took in the same run) and the sum of all steps, which is what one after the other would take.

using namespace gangway;
using namespace gangway::test;

namespace {

constexpr std::chrono::milliseconds latency{100};
constexpr int rounds = 5;

struct Round
{
    qint64 totalMs = 0;
    qint64 criticalMs = 0;
    qint64 sequentialMs = 0;
    int requests = 0;
    QString chain;
};

/// The longest chain that ends with `step`.
std::pair<qint64, QString> chainTo(onboarding::StepId step, const std::map<onboarding::StepId, qint64> &took)
{
    std::pair<qint64, QString> longest;
    for (const onboarding::StepId need : onboarding::rowOf(step).needs) {
        const auto chain = chainTo(need, took);
        if (chain.first > longest.first)
            longest = chain;
    }
    const auto own = took.find(step);
    if (own == took.end())
        return longest;
    return {longest.first + own->second, longest.second.isEmpty() ? onboarding::nameOf(step) : longest.second + u'>' + onboarding::nameOf(step)};
}

std::optional<Round> play()
{
    SystemClock clock;
    SystemRandomness randomness;
    sandbox::Sandbox meta(clock);
    sandbox::SandboxOptions options;
    options.latency = latency;
    const auto scenario = sandbox::Sandbox::scenario(QStringLiteral("direct"));
    if (!meta.start(options) || !scenario)
        return std::nullopt;
    meta.setScenario(*scenario);
    const auto role = store::PartnerRole::SolutionPartner;
    const store::PartnerProfile profile = sandbox::Sandbox::builtInProfile(role);
    SessionVault vault;
    const auto secrets = sandbox::Sandbox::builtInSecrets(role);
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        if (!await(vault.store({profile.id.value(), it.key()}, it.value())))
            return std::nullopt;
    }
    QTemporaryDir folder;
    QNetworkAccessManager network;
    JourneyEngine engine({clock, vault, randomness, meta.graphBase(), meta.environment(), folder.filePath(QStringLiteral("gangway.db")), 0, network},
                         scenario->data, profile);
    QElapsedTimer timer;
    engine.onMoment = [&timer](const QString &moment) {
        if (!timer.isValid() && moment.startsWith(QLatin1String("exchange-code running")))
            timer.start();
    };
    if (!engine.start())
        return std::nullopt;
    QEventLoop loop;
    QTimer look;
    Round round;
    QElapsedTimer patience;
    patience.start();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const bool isFinished = engine.runner() && timer.isValid() && engine.runner()->isFinished();
        if (isFinished)
            round.totalMs = timer.elapsed();
        if (isFinished || patience.hasExpired(60000))
            loop.quit();
    });
    look.start(1);
    loop.exec();
    if (round.totalMs == 0)
        return std::nullopt;

    std::map<onboarding::StepId, qint64> took;
    for (const auto &view : engine.runner()->steps()) {
        took[view.id] = view.durationMs;
        round.sequentialMs += view.durationMs;
        round.requests += int(view.wire.size());
    }
    std::tie(round.criticalMs, round.chain) = chainTo(onboarding::StepId::Confirm, took);
    return round;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("gangway.*=false"));
    std::vector<Round> played;
    for (int i = 0; i < rounds; ++i) {
        const auto round = play();
        if (!round) {
            std::fputs("a round did not come to its end\n", stderr);
            return 1;
        }
        std::printf("round %d: %lld ms; critical path %lld ms, one after the other %lld ms, %d requests\n", i + 1, (long long)round->totalMs,
                    (long long)round->criticalMs, (long long)round->sequentialMs, round->requests);
        played.push_back(*round);
    }
    std::sort(played.begin(), played.end(), [](const Round &a, const Round &b) {
        return double(a.totalMs) / double(a.criticalMs) < double(b.totalMs) / double(b.criticalMs);
    });
    const Round &median = played.at(played.size() / 2);
    std::printf("critical path: %s\n", qPrintable(median.chain));
    std::printf("bench provisioning latency_ms=%lld total_ms=%lld critical_ms=%lld sequential_ms=%lld ratio_to_critical=%.3f worst_ratio=%.3f\n",
                (long long)latency.count(), (long long)median.totalMs, (long long)median.criticalMs, (long long)median.sequentialMs,
                double(median.totalMs) / double(median.criticalMs), double(played.back().totalMs) / double(played.back().criticalMs));
    return 0;
}
