#include "core/clock.h"
#include "http/client.h"
#include "sandbox/sandbox.h"
#include "support/await.h"
#include "vault/keychainvault.h"
#include "whatsapp/phonenumbers.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <deque>

// Kills the program at every moment of every journey (around each journal entry, each operation of the keychain, each
// request and its answer) and at random points in between, starts it again until the case is where it would have been
// undisturbed, and asks three questions: is it there, was a once-only call made twice, is a secret lost?
// The sandbox lives in this process and remembers; the program runs in another one (kill_engine).

using namespace gangway;
using namespace gangway::test;

namespace {

struct Journey
{
    const char *scenario;
    const char *role;
};
const std::vector<Journey> journeys{
    {"direct", "tech-provider"},         {"direct", "solution-partner"},      {"existing", "tech-provider"},
    {"coexistence", "tech-provider"},    {"no-number", "tech-provider"},      {"share-then-attach", "solution-partner"},
    {"name-pending", "tech-provider"},   {"full-page", "tech-provider"},      {"marketing", "solution-partner"},
    {"hosted", "solution-partner"},
};

/// Calls that Meta does not forgive a second time.
const QStringList onceOnly{QStringLiteral("register"), QStringLiteral("deregister"), QStringLiteral("whatsapp_credit_sharing_and_attach"),
                           QStringLiteral("whatsapp_credit_sharing"), QStringLiteral("whatsapp_credit_attach"),
                           QStringLiteral("smb_app_data"), QStringLiteral("POST phone_numbers"), QStringLiteral("request_code"),
                           QStringLiteral("verify_code"), QStringLiteral("onboard_partners_to_mm_lite")};

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

/// Facts that may differ between two runs: times, and what another sign-up after a lost code creates anew.
QJsonObject comparable(QJsonObject facts)
{
    for (const char *name : {"exchangeMs", "healthCheckedAt", "tokenExpiresAt", "onboardedAt", "codeRequestedAt", "tokenCheckedAt", "wabaId",
                             "phoneNumberId", "portfolioId", "allocationId", "contactsRequestId", "historyRequestId", "marketingRequestId",
                             "historyPhase", "historyMessages", "contactsReceived",
                             // Meta goes on by itself
                             "marketingStatus", "marketingTermsSigned", "adAccountLinked"})
        facts.remove(QLatin1String(name));
    return facts;
}

/// One journey from nothing to its end, with as many starts of the program as it takes.
class Run final : public QObject
{
public:
    Run(const Journey &journey, std::deque<int> killMoments, int randomKills, KeychainVault &keychain)
        : m_journey(journey), m_moments(std::move(killMoments)), m_randomKills(randomKills), m_keychain(keychain), m_meta(m_clock)
    {
        sandbox::SandboxOptions options;
        options.phoneDelay = std::chrono::milliseconds(50);
        if (!m_meta.start(options))
            qFatal("the sandbox does not start");
        m_meta.setScenario(*sandbox::Sandbox::scenario(QString::fromLatin1(journey.scenario)));
        connect(&m_meta, &sandbox::Sandbox::verificationCodeSent, this, [this](const QString &, const QString &code) { m_sms = code; });
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            m_why += QStringLiteral(" took too long");
            giveUp();
        });
    }

    std::function<void(Run *)> whenOver;

    int kills = 0;
    int moments = 0;               ///< of the last, undisturbed start
    bool completed = false;
    int repeated = 0;
    int lost = 0;
    QJsonObject facts;
    QString name() const { return QStringLiteral("%1 as %2").arg(QLatin1String(m_journey.scenario), QLatin1String(m_journey.role)); }
    QString why() const { return m_why; }
    /// Of the journey, before its secrets were tried.
    const QHash<QString, int> &calls() const { return m_calls; }

    void start()
    {
        m_deadline.start(90000);
        launch();
    }

    /// Against what an undisturbed run of the journey did.
    void judge(const QHash<QString, int> &undisturbed, const QJsonObject &wanted)
    {
        for (const QString &endpoint : onceOnly) {
            const int more = m_calls.value(endpoint) - undisturbed.value(endpoint);
            if (more > 0) {
                repeated += more;
                m_why += QStringLiteral(" %1 times %2 instead of %3").arg(m_calls.value(endpoint)).arg(endpoint).arg(undisturbed.value(endpoint));
            }
        }
        // A code is sent at most once; another one needs another sign-up.
        const int codes = m_meta.callCount(QStringLiteral("dialog/oauth"));
        if (const int more = m_meta.callCount(QStringLiteral("oauth/access_token")) - codes; more > 0)
            repeated += more;
        if (completed && comparable(facts) != comparable(wanted)) {
            completed = false;
            m_why += QStringLiteral(" differs: %1 instead of %2")
                         .arg(QString::fromUtf8(QJsonDocument(comparable(facts)).toJson(QJsonDocument::Compact)),
                              QString::fromUtf8(QJsonDocument(comparable(wanted)).toJson(QJsonDocument::Compact)));
        }
    }

private:
    void launch()
    {
        m_process = new QProcess(this);
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const int killAt = m_moments.empty() ? 0 : m_moments.front();
        if (!m_moments.empty())
            m_moments.pop_front();
        QStringList arguments{QStringLiteral("--graph"), m_meta.graphBase().toString(), QStringLiteral("--scenario"), QString::fromLatin1(m_journey.scenario),
                              QStringLiteral("--role"), QString::fromLatin1(m_journey.role), QStringLiteral("--database"), m_folder.filePath(QStringLiteral("gangway.db")),
                              QStringLiteral("--vault"), QStringLiteral("kill"), QStringLiteral("--port"), QString::number(m_port),
                              QStringLiteral("--kill-at"), QString::number(killAt)};
        connect(m_process, &QProcess::readyReadStandardOutput, this, [this] { read(); });
        connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) { ended(code, status); });
        m_process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/kill_engine"), arguments);
        if (killAt == 0 && m_randomKills > 0) {
            --m_randomKills;
            // Somewhere between the start and the end of an undisturbed run.
            QTimer::singleShot(QRandomGenerator::global()->bounded(20, 900), m_process, [process = m_process] { process->kill(); });
        }
    }

    void read()
    {
        while (m_process->canReadLine()) {
            const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
            if (line == u"listening") {
                const auto role = *store::partnerRoleFromName(QString::fromLatin1(m_journey.role));
                const store::PartnerProfile profile = sandbox::Sandbox::builtInProfile(role);
                m_meta.setWebhookTarget(profile.appId, QUrl(QStringLiteral("http://127.0.0.1:%1/webhook").arg(m_port)),
                                        sandbox::Sandbox::builtInSecrets(role).value(vaultNames::verifyToken));
            } else if (line == u"ask sms") {
                m_process->write(m_sms.toUtf8() + '\n');
            } else if (line.startsWith(u"ask done ")) {
                m_process->write(isDone(line.mid(9)) ? "yes\n" : "no\n");
            } else if (line.startsWith(u"end ")) {
                const QStringList parts = line.split(u' ');
                m_end = parts.value(1);
                moments = parts.value(2).toInt();
                m_caseId = parts.value(3);
                facts = QJsonDocument::fromJson(line.section(u' ', 4).toUtf8()).object();
            } else if (line.startsWith(u"why ")) {
                m_why += u' ' + line;
            }
        }
    }

    /// What a person finds on Meta's own pages.
    bool isDone(const QString &step) const
    {
        static const QHash<QString, QString> deeds{{QStringLiteral("register-number"), QStringLiteral("register")},
                                                   {QStringLiteral("request-code"), QStringLiteral("request_code")},
                                                   {QStringLiteral("verify-code"), QStringLiteral("verify_code")},
                                                   {QStringLiteral("add-number"), QStringLiteral("POST phone_numbers")},
                                                   {QStringLiteral("share-credit-line"), QStringLiteral("whatsapp_credit_sharing")},
                                                   {QStringLiteral("attach-credit-line"), QStringLiteral("whatsapp_credit_attach")},
                                                   {QStringLiteral("request-marketing-messages"), QStringLiteral("onboard_partners_to_mm_lite")},
                                                   {QStringLiteral("sync-contacts"), QStringLiteral("smb_app_data")}};
        if (step == u"sync-history")
            return m_meta.callCount(QStringLiteral("smb_app_data")) > 1;
        return m_meta.callCount(deeds.value(step)) > 0;
    }

    void ended(int code, QProcess::ExitStatus status)
    {
        m_process->deleteLater();
        if (status == QProcess::CrashExit) {
            ++kills;
            if (++m_starts > 40)
                giveUp();
            else
                launch();
            return;
        }
        completed = code == 0 && m_end == u"live";
        if (!completed)
            m_why += QStringLiteral(" exit %1, end '%2'").arg(code).arg(m_end);
        checkSecrets();
    }

    /// How often the call was carried out, or tried again although it had been. What Meta refused before that may be
    /// tried again once reading said that nothing happened.
    int deeds(const QString &endpoint) const
    {
        int count = 0;
        const QJsonArray log = m_meta.callLog();
        for (const QJsonValue &call : log) {
            const QString name = call[QLatin1String("endpoint")].toString();
            if (name != endpoint && call[QLatin1String("verb")].toString() + u' ' + name != endpoint)
                continue;
            if (call[QLatin1String("status")].toInt() == 200 || count > 0)
                ++count;
        }
        return count;
    }

    /// The token still works and the PIN is the number's: registering again with both succeeds.
    void checkSecrets()
    {
        for (const QString &endpoint : onceOnly)
            m_calls.insert(endpoint, deeds(endpoint));
        if (m_caseId.isEmpty()) {
            over();
            return;
        }
        m_keychain.fetch({m_caseId, vaultNames::businessToken}).then(this, [this](const Result<std::optional<Secret>> &token) {
            if (!token || !*token) {
                ++lost;
                m_why += QStringLiteral(" no token");
                over();
                return;
            }
            m_keychain.fetch({m_caseId, vaultNames::pin}).then(this, [this, token = **token](const Result<std::optional<Secret>> &pin) {
                const bool wantsPin = facts.value(QLatin1String("pinStored")).toBool();
                if (wantsPin && (!pin || !*pin)) {
                    ++lost;
                    m_why += QStringLiteral(" no PIN");
                }
                m_client = std::make_unique<http::Client>(m_network, m_clock, m_meta.graphBase(), QStringLiteral("Gangway/test"));
                const whatsapp::GraphClient graph(*m_client, QStringLiteral("v25.0"));
                const PhoneNumberId phone(facts.value(QLatin1String("phoneNumberId")).toString());
                const auto proven = [this](const char *what) {
                    return [this, what](bool ok) {
                        if (!ok) {
                            ++lost;
                            m_why += QStringLiteral(" %1 does not work").arg(QLatin1String(what));
                        }
                        over();
                    };
                };
                if (wantsPin && pin && *pin) {
                    whatsapp::phoneNumbers::registerNumber(graph, token, phone, **pin)
                        .then(this, [proven](const Result<Done> &answer) { proven("the PIN")(answer.has_value()); });
                } else {
                    whatsapp::phoneNumbers::fetch(graph, token, phone)
                        .then(this, [proven](const auto &answer) { proven("the token")(answer.has_value()); });
                }
            });
        });
    }

    void giveUp()
    {
        disconnect(m_process, nullptr, this, nullptr);
        m_process->kill();
        over();
    }
    void over()
    {
        if (std::exchange(m_isOver, true))
            return;
        m_deadline.stop();
        if (whenOver)
            QTimer::singleShot(0, this, [this] { whenOver(this); });
    }

    const Journey m_journey;
    std::deque<int> m_moments;
    int m_randomKills;
    KeychainVault &m_keychain;
    SystemClock m_clock;
    sandbox::Sandbox m_meta;
    QNetworkAccessManager m_network;
    std::unique_ptr<http::Client> m_client;
    QTemporaryDir m_folder;
    QTimer m_deadline;
    QProcess *m_process = nullptr;
    const quint16 m_port = freePort();
    QString m_sms;
    QString m_end;
    QString m_caseId;
    QString m_why;
    QHash<QString, int> m_calls;
    int m_starts = 0;
    bool m_isOver = false;
};

/// Plays runs, a few at a time, and adds them up.
class Harness final : public QObject
{
public:
    Harness(KeychainVault &keychain, int wanted) : m_keychain(keychain), m_wanted(wanted) {}

    int kills = 0;
    int started = 0;
    int completed = 0;
    int repeated = 0;
    int lost = 0;
    std::function<void()> whenOver;

    void start() { nextReference(); }

private:
    struct Reference
    {
        Journey journey;
        int moments = 0;
        QHash<QString, int> calls;
        QJsonObject facts;
    };
    struct Plan
    {
        std::size_t reference;
        std::deque<int> moments;
        int randomKills = 0;
    };

    /// First every journey once undisturbed: how many moments it has and where it ends.
    void nextReference()
    {
        if (m_references.size() == journeys.size()) {
            plan();
            for (int i = 0; i < atOnce; ++i)
                next();
            return;
        }
        const Journey journey = journeys.at(m_references.size());
        auto *run = new Run(journey, {}, 0, m_keychain);
        run->whenOver = [this, journey](Run *done) {
            if (!done->completed || done->lost > 0) {
                std::fprintf(stdout, "%s does not even end undisturbed:%s\n", qPrintable(done->name()), qPrintable(done->why()));
                std::fflush(stdout);
                ++m_broken;
            }
            std::fprintf(stdout, "%s: %d moments\n", qPrintable(done->name()), done->moments);
            std::fflush(stdout);
            m_references.push_back({journey, done->moments, done->calls(), done->facts});
            done->deleteLater();
            nextReference();
        };
        run->start();
    }

    /// Every moment of every journey once, then random points, now and then several in one journey.
    void plan()
    {
        for (std::size_t i = 0; i < m_references.size(); ++i) {
            for (int moment = 1; moment <= m_references.at(i).moments; ++moment)
                m_plans.push_back({i, {moment}});
        }
        // A smaller number takes an even sample.
        if (m_wanted > 0 && int(m_plans.size()) > m_wanted) {
            std::deque<Plan> sample;
            for (int i = 0; i < m_wanted; ++i)
                sample.push_back(m_plans.at(std::size_t(i) * m_plans.size() / std::size_t(m_wanted)));
            m_plans = std::move(sample);
        }
        const std::size_t random = std::max<std::size_t>(20, m_plans.size() / 8);
        for (std::size_t i = 0; i < random; ++i)
            m_plans.push_back({i % m_references.size(), {}, 1 + int(i % 3)});
    }

    void next()
    {
        if (m_plans.empty()) {
            if (--m_running == -atOnce && whenOver) {
                lost += m_broken;
                whenOver();
            }
            return;
        }
        const Plan plan = m_plans.front();
        m_plans.pop_front();
        const Reference &reference = m_references.at(plan.reference);
        ++started;
        auto *run = new Run(reference.journey, plan.moments, plan.randomKills, m_keychain);
        run->whenOver = [this, plan](Run *done) {
            const Reference &wanted = m_references.at(plan.reference);
            done->judge(wanted.calls, wanted.facts);
            kills += done->kills;
            completed += done->completed ? 1 : 0;
            repeated += done->repeated;
            lost += done->lost;
            if (!done->completed || done->repeated > 0 || done->lost > 0) {
                std::fprintf(stdout, "%s, killed at %s:%s\n", qPrintable(done->name()),
                             plan.moments.empty() ? "random" : QByteArray::number(plan.moments.front()).constData(), qPrintable(done->why()));
                std::fflush(stdout);
            }
            done->deleteLater();
            next();
        };
        run->start();
    }

    static constexpr int atOnce = 4;
    KeychainVault &m_keychain;
    const int m_wanted;
    std::vector<Reference> m_references;
    std::deque<Plan> m_plans;
    int m_running = 0;
    int m_broken = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("gangway.*=false"));
    SystemClock clock;
    KeychainVault keychain(QStringLiteral("kill"), clock);
    for (const auto role : {store::PartnerRole::TechProvider, store::PartnerRole::SolutionPartner}) {
        const auto secrets = sandbox::Sandbox::builtInSecrets(role);
        for (auto it = secrets.begin(); it != secrets.end(); ++it) {
            if (!await(keychain.store({sandbox::Sandbox::builtInProfile(role).id.value(), it.key()}, it.value()))) {
                std::fputs("the keychain takes nothing\n", stdout);
                return 2;
            }
        }
    }
    // How many moments to try, spread evenly over all there are; 0: every one.
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("GANGWAY_KILLS", &isSet);
    Harness harness(keychain, isSet ? wanted : 320);
    harness.whenOver = [&] {
        // Read by people and by machines: the last line.
        std::printf("kills=%d completed=%d repeated=%d lost=%d\n", harness.kills, harness.completed, harness.repeated, harness.lost);
        const bool good = harness.completed == harness.started && harness.repeated == 0 && harness.lost == 0 && harness.kills >= 300;
        QCoreApplication::exit(good ? 0 : 1);
    };
    harness.start();
    return app.exec();
}
