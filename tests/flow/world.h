#pragma once

#include "fakemeta.h"
#include "hookedvault.h"
#include "onboarding/onboardingservice.h"
#include "support/await.h"
#include "support/manualclock.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace gangway::test {

using onboarding::Runner;
using onboarding::StepId;
using onboarding::StepInput;
using onboarding::StepStatus;
using onboarding::StepView;
using store::NumberPath;
using store::PartnerRole;

/// Ids in a row, one PIN.
class CountingRandomness final : public Randomness
{
public:
    QString newId() override { return QStringLiteral("%1").arg(++m_count, 32, 16, QLatin1Char('0')); }
    Secret newPin() override
    {
        ++pins;
        return Secret(canaries::pin);
    }
    int pins = 0;

private:
    int m_count = 0;
};

/// What one start of the program builds. Everything else survives its end.
struct Program
{
    Program(FakeMeta &meta, ManualClock &clock, HookedVault &vault, Randomness &randomness)
        : client(meta, clock, QUrl(QStringLiteral("https://graph.facebook.com")), QStringLiteral("test")),
          profiles(database, vault),
          service({database, vault, clock, randomness, client, profiles, signup::Environment::live(), QStringLiteral("dana")})
    {
    }
    store::Database database;
    http::Client client;
    profiles::ProfileService profiles;
    onboarding::OnboardingService service;
};

/// A computer, Meta, and an operator: the program can crash and be started again.
class World
{
public:
    explicit World(PartnerRole role = PartnerRole::TechProvider) : meta(clock)
    {
        profile.id = ProfileId(QStringLiteral("profile-1"));
        profile.name = QStringLiteral("Northpier");
        profile.role = role;
        profile.appId = AppId(ids::app);
        profile.configurationId = ConfigurationId(QStringLiteral("1234567890"));
        profile.graphVersion = QStringLiteral("v25.0");
        profile.signupOrigin = QUrl(QStringLiteral("https://partner.example/signup"));
        if (role == PartnerRole::SolutionPartner) {
            profile.partnerPortfolioId = PortfolioId(ids::partner);
            profile.creditLineId = CreditLineId(ids::creditLine);
            profile.systemUserId = SystemUserId(ids::systemUser);
        }
        keep(vaultNames::appSecret, canaries::appSecret);
        keep(vaultNames::systemToken, canaries::systemToken);
        keep(vaultNames::verifyToken, canaries::verifyToken);
    }

    ManualClock clock;
    FakeMeta meta;
    HookedVault vault;
    CountingRandomness randomness;
    store::PartnerProfile profile;
    std::unique_ptr<Program> program;
    CaseId caseId;
    QString file = QStringLiteral(":memory:");

    void keep(const QString &name, const QByteArray &value)
    {
        const auto kept = await(vault.store({profile.id.value(), name}, Secret(value)));
        if (!kept)
            qFatal("the test's vault does not work");
    }
    QByteArray kept(const QString &name)
    {
        const auto secret = await(vault.fetch({caseId.value(), name}));
        return secret && *secret ? (*secret)->reveal() : QByteArray();
    }

    void useFile() { file = m_folder.filePath(QStringLiteral("gangway.db")); }

    bool start()
    {
        program = std::make_unique<Program>(meta, clock, vault, randomness);
        if (!program->database.open(file))
            return false;
        program->profiles.addBuiltIn(profile);
        return program->profiles.load() && program->service.load();
    }

    /// What a power cut leaves: the files as they are at this moment, nothing finished, nothing answered.
    void cutPower()
    {
        const QString copy = m_folder.filePath(QStringLiteral("after-%1.db").arg(++m_crashes));
        QFile::copy(file, copy);
        QFile::copy(file + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
        file = copy;
        meta.isDead = true;
        vault.isDead = true;
    }
    bool startAgain()
    {
        program.reset();
        meta.isDead = false;
        vault.isDead = false;
        meta.hook = {};
        vault.hook = {};
        return start();
    }

    bool newCase(NumberPath path = NumberPath::Direct)
    {
        store::CaseRecord draft;
        draft.profileId = profile.id;
        draft.customerName = QStringLiteral("Lucky Shrub");
        draft.path = path;
        const auto made = await(program->service.createCase(draft));
        if (made)
            caseId = made->id;
        return made.has_value();
    }

    Runner &runner() { return *program->service.runner(caseId); }
    signup::SignupSession *session() { return program->service.session(caseId); }
    StepView view(StepId id) { return runner().view(id); }
    StepStatus status(StepId id) { return view(id).status; }

    /// Opens an attempt, up to the customer being on Meta's page.
    bool launch()
    {
        const auto attempt = await(program->service.beginAttempt(caseId));
        if (!attempt)
            return false;
        session()->launched();
        session()->popupOpened(QUrl(QStringLiteral("https://www.facebook.com/v25.0/dialog/oauth")));
        return true;
    }
    QByteArray codeArrives()
    {
        const QByteArray code = canaries::codeStart + QByteArray::number(++m_codes).rightJustified(40, '0');
        meta.liveCodes.insert(code);
        session()->messageReceived(QStringLiteral("https://staticxx.facebook.com"), QStringLiteral("cb=f1&code=") + QString::fromLatin1(code));
        return code;
    }
    void eventArrives(const QString &event = QStringLiteral("FINISH"), const QString &waba = ids::waba, const QString &phone = ids::phone,
                      const QString &portfolio = ids::portfolio)
    {
        QJsonObject data;
        if (!waba.isEmpty())
            data.insert(QStringLiteral("waba_id"), waba);
        if (!phone.isEmpty())
            data.insert(QStringLiteral("phone_number_id"), phone);
        if (!portfolio.isEmpty())
            data.insert(QStringLiteral("business_id"), portfolio);
        const QJsonObject message{{QStringLiteral("type"), QStringLiteral("WA_EMBEDDED_SIGNUP")}, {QStringLiteral("event"), event}, {QStringLiteral("data"), data}};
        session()->messageReceived(QStringLiteral("https://www.facebook.com"), QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }
    /// Ends with another event, which names only the account.
    bool signUpWith(const QString &event)
    {
        if (!launch())
            return false;
        eventArrives(event, ids::waba, event == u"FINISH" ? ids::phone : QString(), event == u"FINISH" ? ids::portfolio : QString());
        codeArrives();
        return true;
    }
    bool signUp()
    {
        if (!launch())
            return false;
        eventArrives();
        codeArrives();
        return true;
    }

    /// Lets everything happen that needs no time to pass.
    void pump()
    {
        int quiet = 0;
        for (int round = 0; round < 400 && quiet < 6; ++round) {
            const auto before = std::pair(meta.transcript.size(), vault.log.size());
            if (program && !meta.isDead)
                (void)await(program->database.write<Done>([](QSqlDatabase &) { return Result<Done>(Done()); }));
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (meta.isDead)
                return;
            quiet = before == std::pair(meta.transcript.size(), vault.log.size()) ? quiet + 1 : 0;
        }
    }
    /// Lets time pass until it is so; false after `most` of the world's time.
    bool passTimeUntil(const std::function<bool()> &isSo, std::chrono::seconds most = std::chrono::minutes(4))
    {
        const QDateTime end = clock.now().addSecs(most.count());
        pump();
        while (!isSo()) {
            if (meta.isDead || clock.now() >= end)
                return false;
            clock.advance(std::chrono::milliseconds(500));
            pump();
        }
        return true;
    }
    bool isAtRest()
    {
        for (const StepView &view : runner().steps()) {
            if (view.status == StepStatus::Running || view.status == StepStatus::Paused)
                return false;
        }
        return true;
    }
    bool settles() { return passTimeUntil([this] { return isAtRest(); }); }

    /// Everything that was written about the case, as text.
    QByteArray everythingWritten()
    {
        QJsonArray all;
        const auto journal = store::JournalRepository(program->database).forCase(caseId).value();
        for (const auto &record : journal)
            all.append(record.payload);
        const auto timeline = store::TimelineRepository(program->database).forCase(caseId).value();
        for (const auto &line : timeline)
            all.append(line.detail);
        const store::AttemptRepository repository(program->database);
        const auto attempts = repository.forCase(caseId).value();
        for (const auto &attempt : attempts) {
            all.append(attempt.evidence);
            const auto events = repository.events(attempt.id).value();
            for (const auto &event : events)
                all.append(event.detail);
        }
        all.append(store::CaseRepository(program->database).find(caseId).value()->facts.toJson());
        return QJsonDocument(all).toJson();
    }
    static QByteArray leaksIn(const QByteArray &text)
    {
        for (const QByteArray &secret : {canaries::appSecret, canaries::systemToken, canaries::businessToken, canaries::verifyToken,
                                         canaries::pin, canaries::otherPin, canaries::codeStart}) {
            if (text.contains(secret))
                return secret;
        }
        return {};
    }
    QByteArray leaks() { return leaksIn(everythingWritten()); }
    /// Of the database files byte by byte.
    QByteArray leaksInFiles()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QFile bytes(m_folder.filePath(name));
            if (!bytes.open(QIODevice::ReadOnly))
                return "unreadable";
            if (const QByteArray leak = leaksIn(bytes.readAll()); !leak.isEmpty())
                return leak;
        }
        return {};
    }

private:
    // In memory where there is such a place: the files are copied, never trusted to a disk.
    QTemporaryDir m_folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/gangway-flow-XXXXXX")
                                                                              : QDir::tempPath() + QStringLiteral("/gangway-flow-XXXXXX")};
    int m_codes = 0;
    int m_crashes = 0;
};

} // namespace gangway::test
