#pragma once

#include "app/services.h"
#include "onboarding/casenews.h"
#include "store/repositories.h"
#include "support/manualclock.h"
#include "vault/sessionvault.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#ifdef GANGWAY_TEST_WITH_SANDBOX
#include "sandbox/sandbox.h"
#endif

namespace gangway::test {

/// The same parts that console.cpp builds, for tests of the face: a database file in a folder of its own, a vault
/// in memory, the real services. Nothing is faked; without the sandbox Graph calls go to a closed port.
/// Define GANGWAY_TEST_WITH_SANDBOX and link gangway::sandbox for a fake Meta in the same process.
class TestServices
{
public:
    /// How the test's executable names the parts it wants.
    struct Wish
    {
        bool sandbox = false;
        QString language = QStringLiteral("en");
        Clock *clock = nullptr; ///< null: the system's
        QNetworkAccessManager *network = nullptr; ///< null: the real one
    };

    TestServices() : TestServices(Wish{}) {}
    explicit TestServices(const Wish &wish)
    {
        Clock &clock = wish.clock ? *wish.clock : m_systemClock;
        const Result<Done> opened = m_database.open(m_folder.filePath(QStringLiteral("gangway.db")));
        if (!opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        QUrl base(QStringLiteral("http://127.0.0.1:9"));
        m_environment = signup::Environment::live();
#ifdef GANGWAY_TEST_WITH_SANDBOX
        if (wish.sandbox) {
            m_sandbox = std::make_unique<sandbox::Sandbox>(clock);
            const Result<quint16> port = m_sandbox->start({});
            if (!port)
                qFatal("%s", qPrintable(describe(port.error())));
            base = m_sandbox->graphBase();
            m_environment = m_sandbox->environment();
        }
#endif
        m_http = std::make_unique<http::Client>(wish.network ? *wish.network : m_network, clock, base, QStringLiteral("Gangway/test"));
        m_profiles = std::make_unique<profiles::ProfileService>(m_database, m_vault);
#ifdef GANGWAY_TEST_WITH_SANDBOX
        if (m_sandbox) {
            for (const auto role : {store::PartnerRole::TechProvider, store::PartnerRole::SolutionPartner}) {
                const store::PartnerProfile profile = sandbox::Sandbox::builtInProfile(role);
                m_profiles->addBuiltIn(profile);
                const auto secrets = sandbox::Sandbox::builtInSecrets(role);
                for (auto it = secrets.begin(); it != secrets.end(); ++it)
                    await(m_vault.store({profile.id.value(), it.key()}, it.value()));
            }
        }
#endif
        m_onboarding = std::make_unique<onboarding::OnboardingService>(onboarding::OnboardingService::Parts{
            m_database, m_vault, clock, m_randomness, *m_http, *m_profiles, m_environment, QStringLiteral("tester")});
        m_receiver = std::make_unique<webhooks::Receiver>(m_database, clock);
        m_listening = std::make_unique<onboarding::ListeningService>(*m_receiver, *m_profiles, m_vault, clock);
        m_retention = std::make_unique<webhooks::RetentionService>(m_database, clock);
        m_messages = std::make_unique<messaging::MessageService>(m_database, m_vault, clock, m_randomness);
        QObject::connect(m_receiver.get(), &webhooks::Receiver::eventReceived, m_messages.get(), &messaging::MessageService::handle);
        m_media = std::make_unique<messaging::MediaService>(m_database, m_vault, m_folder.filePath(QStringLiteral("media")));
        m_templates = std::make_unique<messaging::TemplateService>(m_vault, clock);
        QObject::connect(m_receiver.get(), &webhooks::Receiver::eventReceived, m_templates.get(), &messaging::TemplateService::handle);
        m_caseNews = std::make_unique<onboarding::CaseNews>(*m_onboarding, m_database, clock);
        QObject::connect(m_receiver.get(), &webhooks::Receiver::eventReceived, m_caseNews.get(), &onboarding::CaseNews::handle);
        await(m_vault.probe());
        load();
        m_services = std::make_unique<app::Services>(app::Services{clock, m_randomness, m_database, m_vault, *m_http, *m_profiles,
                                                                  *m_onboarding, *m_receiver, *m_listening, *m_retention, *m_messages, *m_media, *m_templates,
                                                                  m_environment,
#ifdef GANGWAY_TEST_WITH_SANDBOX
                                                                  m_sandbox.get(),
#else
                                                                  nullptr,
#endif
                                                                  QStringLiteral("tester"), wish.language});
    }

    const app::Services &services() const { return *m_services; }
    operator const app::Services &() const { return *m_services; }
    SessionVault &vault() { return m_vault; }
    store::Database &database() { return m_database; }

    /// Waits for an answer in a nested loop; tests only.
    template <typename T>
    static T await(Call<T> call)
    {
        std::optional<Result<T>> answer;
        QEventLoop loop;
        QObject guard;
        call.then(&guard, [&](Result<T> result) {
            answer.emplace(std::move(result));
            loop.quit();
        });
        if (!answer)
            loop.exec();
        if (!answer->has_value())
            qFatal("%s", qPrintable(describe(answer->error())));
        return std::move(**answer);
    }

    /// A complete live profile, kept with its app secret, and made the current one.
    store::PartnerProfile addProfile(store::PartnerRole role = store::PartnerRole::SolutionPartner,
                                     const QString &name = QStringLiteral("Northpier Messaging"))
    {
        store::PartnerProfile profile;
        profile.id = ProfileId(m_randomness.newId());
        profile.name = name;
        profile.role = role;
        profile.appId = AppId(QStringLiteral("236484624622562"));
        profile.configurationId = ConfigurationId(QStringLiteral("109388429876543"));
        profile.signupOrigin = QUrl(QStringLiteral("https://onboarding.example/signup"));
        if (role == store::PartnerRole::SolutionPartner) {
            profile.partnerPortfolioId = PortfolioId(QStringLiteral("506914307656634"));
            profile.creditLineId = CreditLineId(QStringLiteral("1972385232742146"));
            profile.systemUserId = SystemUserId(QStringLiteral("100081234567890"));
        }
        await(m_profiles->save(profile, {{vaultNames::appSecret, Secret::fromString(QStringLiteral("test-app-secret"))}}));
        m_profiles->setCurrent(profile.id);
        return profile;
    }
    /// Stored as it is, behind the service's back, with the next case number; reload() shows it.
    store::CaseRecord storeCase(store::CaseRecord record)
    {
        if (record.id.isEmpty())
            record.id = CaseId(m_randomness.newId());
        return await(store::CaseRepository(m_database).save(record));
    }
    void storeJournal(const store::JournalRecord &record) { await(store::JournalRepository(m_database).append(record)); }
    void load()
    {
        if (const auto loaded = m_profiles->load(); !loaded)
            qFatal("%s", qPrintable(describe(loaded.error())));
        if (const auto loaded = m_onboarding->load(); !loaded)
            qFatal("%s", qPrintable(describe(loaded.error())));
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_systemClock;
    SystemRandomness m_randomness;
    store::Database m_database;
    SessionVault m_vault;
    QNetworkAccessManager m_network;
    signup::Environment m_environment;
#ifdef GANGWAY_TEST_WITH_SANDBOX
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
#endif
    std::unique_ptr<http::Client> m_http;
    std::unique_ptr<profiles::ProfileService> m_profiles;
    std::unique_ptr<onboarding::OnboardingService> m_onboarding;
    std::unique_ptr<webhooks::Receiver> m_receiver;
    std::unique_ptr<onboarding::ListeningService> m_listening;
    std::unique_ptr<webhooks::RetentionService> m_retention;
    std::unique_ptr<messaging::MessageService> m_messages;
    std::unique_ptr<messaging::MediaService> m_media;
    std::unique_ptr<messaging::TemplateService> m_templates;
    std::unique_ptr<onboarding::CaseNews> m_caseNews;
    std::unique_ptr<app::Services> m_services;
};

} // namespace gangway::test
