#include "app/onboarding/caseeditor.h"

namespace gangway::app {

CaseEditor::CaseEditor(const Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    m_storeTimer.setSingleShot(true);
    m_storeTimer.setInterval(storePause);
    connect(&m_storeTimer, &QTimer::timeout, this, &CaseEditor::flush);
}

CaseEditor::~CaseEditor()
{
    flush();
}

bool CaseEditor::open(const CaseId &id)
{
    close();
    onboarding::Runner *runner = m_services.onboarding.runner(id);
    if (!runner)
        return false;
    m_open = true;
    m_profile = runner->state().profile;
    follow(runner);
    Q_EMIT changed();
    return true;
}

void CaseEditor::openNew()
{
    close();
    m_open = true;
    m_record = {};
    m_profile = m_services.profiles.current().value_or(store::PartnerProfile{});
    m_record.profileId = m_profile.id;
    if (m_services.language == QLatin1String("pt_BR") || m_services.language == QLatin1String("es"))
        m_record.customerLanguage = m_services.language;
    Q_EMIT changed();
}

void CaseEditor::close()
{
    flush();
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = nullptr;
    m_record = {};
    m_profile = {};
    m_open = false;
    m_creating = false;
}

void CaseEditor::follow(onboarding::Runner *runner)
{
    m_runner = runner;
    m_record = runner->newestRecord();
    connect(runner, &onboarding::Runner::caseChanged, this, &CaseEditor::takeOver);
    connect(runner, &onboarding::Runner::stepChanged, this, &CaseEditor::stepChanged);
    connect(runner, &onboarding::Runner::storageFailed, this, &CaseEditor::storageFailed);
}

void CaseEditor::takeOver()
{
    if (!m_runner)
        return;
    m_record = m_runner->newestRecord();
    for (const auto &edit : m_pending)
        edit(m_record);
    Q_EMIT changed();
}

void CaseEditor::change(std::function<void(store::CaseRecord &)> edit)
{
    if (!m_open)
        return;
    edit(m_record);
    if (m_runner) {
        m_pending.push_back(std::move(edit));
        m_storeTimer.start();
    }
    Q_EMIT changed();
}

void CaseEditor::flush()
{
    m_storeTimer.stop();
    if (m_pending.empty() || !m_runner)
        return;
    auto edits = std::exchange(m_pending, {});
    m_runner->updateRecord([edits = std::move(edits)](store::CaseRecord &record) {
        for (const auto &edit : edits)
            edit(record);
    });
    Q_EMIT changed();
}

void CaseEditor::create()
{
    if (!isNew() || m_creating)
        return;
    m_creating = true;
    m_services.onboarding.createCase(m_record).then(this, [this](Result<store::CaseRecord> created) {
        if (!m_creating)
            return; // closed meanwhile; the case exists and is in the list
        m_creating = false;
        if (!created) {
            Q_EMIT createFailed(created.error());
            return;
        }
        onboarding::Runner *runner = m_services.onboarding.runner(created->id);
        if (!runner) {
            Q_EMIT createFailed(Error::make(Error::Kind::Storage, QStringLiteral("the new case has no profile")));
            return;
        }
        // What was typed while the case was being stored is newer than what was stored.
        const store::CaseRecord typed = m_record;
        m_profile = runner->state().profile;
        follow(runner);
        change([typed](store::CaseRecord &record) {
            record.customerName = typed.customerName;
            record.contactName = typed.contactName;
            record.email = typed.email;
            record.website = typed.website;
            record.country = typed.country;
            record.customerLanguage = typed.customerLanguage;
            record.notes = typed.notes;
            record.phone = typed.phone;
        });
        Q_EMIT this->created();
    });
}

} // namespace gangway::app
