#pragma once

#include "onboarding/casenews.h"
#include "onboarding/onboardingservice.h"
#include "support/await.h"
#include "support/fakenam.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "vault/sessionvault.h"

#include <QTemporaryDir>

namespace gangway::test {

/// The onboarding service with its database, a vault in memory and a network on paper; restart() is what the end of
/// the program and its next start leave of it.
class DeskBench
{
public:
    DeskBench()
    {
        m_profile.id = ProfileId(QStringLiteral("profile"));
        m_profile.name = QStringLiteral("Northpier");
        m_profile.role = store::PartnerRole::SolutionPartner;
        m_profile.appId = AppId(QStringLiteral("44"));
        m_profile.configurationId = ConfigurationId(QStringLiteral("45"));
        m_profile.signupOrigin = QUrl(QStringLiteral("https://onboarding.example/signup"));
        m_profile.partnerPortfolioId = PortfolioId(QStringLiteral("66"));
        m_profile.creditLineId = CreditLineId(QStringLiteral("55"));
        m_profile.systemUserId = SystemUserId(QStringLiteral("77"));
        keep(vaultNames::appSecret, "app-secret");
        start();
    }

    void keep(const QString &name, const QByteArray &value) { (void)await(vault.store({m_profile.id.value(), name}, Secret(value))); }
    void start()
    {
        m_database = std::make_unique<store::Database>();
        if (const auto opened = m_database->open(m_folder.filePath(QStringLiteral("desk.db"))); !opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        m_profiles = std::make_unique<profiles::ProfileService>(*m_database, vault);
        (void)m_profiles->load();
        if (!m_profiles->find(m_profile.id))
            (void)await(m_profiles->save(m_profile, {}));
        m_profiles->setCurrent(m_profile.id);
        service = std::make_unique<onboarding::OnboardingService>(onboarding::OnboardingService::Parts{
            *m_database, vault, clock, m_randomness, m_http, *m_profiles, signup::Environment::live(), QStringLiteral("ana")});
        if (const auto loaded = service->load(); !loaded)
            qFatal("%s", qPrintable(describe(loaded.error())));
        news = std::make_unique<onboarding::CaseNews>(*service, *m_database, clock);
    }
    void stop()
    {
        settle();
        news.reset();
        service.reset();
        m_profiles.reset();
        m_database.reset();
    }
    void restart()
    {
        stop();
        start();
    }
    /// Changes the profile as its editor would.
    void change(const std::function<void(store::PartnerProfile &)> &how)
    {
        how(m_profile);
        (void)await(m_profiles->save(m_profile, {}));
    }
    CaseId addCase(const std::function<void(store::CaseRecord &)> &how = {})
    {
        store::CaseRecord record;
        record.profileId = m_profile.id;
        record.customerName = QStringLiteral("Padaria Aurora");
        record.path = store::NumberPath::Direct;
        if (how)
            how(record);
        const auto made = await(service->createCase(record));
        return made ? made->id : CaseId();
    }
    const store::CaseFacts &facts(const CaseId &id) { return service->runner(id)->newestRecord().facts; }
    store::AttemptRecord attempt(const CaseId &id)
    {
        const auto known = store::AttemptRepository(*m_database).forCase(id);
        return known && !known->empty() ? known->front() : store::AttemptRecord();
    }
    int attempts(const CaseId &id) { return int(store::AttemptRepository(*m_database).forCase(id)->size()); }
    QStringList timeline(const CaseId &id)
    {
        settle();
        QStringList kinds;
        for (const auto &line : *store::TimelineRepository(*m_database).forCase(id))
            kinds.prepend(line.kind);
        return kinds;
    }
    /// Everything handed to the writer so far is on the disk, and told.
    void settle() { (void)await(store::SettingRepository(*m_database).setValue(QStringLiteral("settled"), QStringLiteral("yes"))); }

    ManualClock clock;
    FakeNam nam{&clock};
    SessionVault vault;
    std::unique_ptr<onboarding::OnboardingService> service;
    std::unique_ptr<onboarding::CaseNews> news;

private:
    QTemporaryDir m_folder;
    SystemRandomness m_randomness;
    http::Client m_http{nam, clock, QUrl(QStringLiteral("https://graph.facebook.com")), QStringLiteral("Gangway/test")};
    store::PartnerProfile m_profile;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<profiles::ProfileService> m_profiles;
};

} // namespace gangway::test
