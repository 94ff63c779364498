#pragma once

#include "app/services.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

namespace gangway::app {

/// The open case as the six pages share it, and their one door for writing what a person typed. A change is
/// visible at once and stored after a short pause, or when flush() is called (page change, close, end).
/// Does not: run steps, or write facts; those are the Runner's.
class CaseEditor : public QObject
{
    Q_OBJECT
public:
    explicit CaseEditor(const Services &services, QObject *parent = nullptr);
    ~CaseEditor() override;

    /// How long typing may rest before it is stored.
    static constexpr std::chrono::milliseconds storePause{400};

    /// False when the case or its profile is not known.
    bool open(const CaseId &id);
    /// An empty draft for the current profile; exists only in memory until create().
    void openNew();
    void close();

    bool isOpen() const { return m_open; }
    bool isNew() const { return m_open && !m_runner; }
    const store::CaseRecord &record() const { return m_record; }
    const store::CaseFacts &facts() const { return m_record.facts; }
    /// The profile the case belongs to.
    const store::PartnerProfile &profile() const { return m_profile; }
    /// Null while the case is new.
    onboarding::Runner *runner() const { return m_runner; }

    void change(std::function<void(store::CaseRecord &)> edit);
    bool hasPending() const { return !m_pending.empty(); }
    void flush();

    /// Makes a real case of the draft; created() or createFailed() follows. A second call meanwhile is ignored.
    void create();
    bool isCreating() const { return m_creating; }

Q_SIGNALS:
    /// The record, its facts or the number of pending changes differ from before.
    void changed();
    void stepChanged(gangway::onboarding::StepId id);
    void created();
    void createFailed(const gangway::Error &error);
    void storageFailed(const gangway::Error &error);

private:
    void follow(onboarding::Runner *runner);
    void takeOver();

    const Services &m_services;
    QPointer<onboarding::Runner> m_runner;
    store::CaseRecord m_record;
    store::PartnerProfile m_profile;
    std::vector<std::function<void(store::CaseRecord &)>> m_pending;
    QTimer m_storeTimer;
    bool m_open = false;
    bool m_creating = false;
};

} // namespace gangway::app
