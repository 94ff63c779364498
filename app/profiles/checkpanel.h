#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"
#include "profiles/configurationcheck.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gangway::app {

/// The configuration check of one profile: a button, when it ran last, and a row for each finding, problems first.
/// Results live as long as the window; the time of the last check is remembered. Checks what is saved, not what is
/// being typed.
class CheckPanel : public QWidget
{
    Q_OBJECT
public:
    CheckPanel(const Services &services, Theme &theme, QWidget *parent = nullptr);

    void show(const store::PartnerProfile &profile);
    /// Asks Meta now. Nothing when a check of this profile is under way, or when it was never saved.
    void run();
    bool isRunning() const { return m_running != nullptr; }

Q_SIGNALS:
    void checked(const gangway::ProfileId &id);

private:
    struct Result
    {
        store::PartnerProfile profile; ///< as it was checked
        profiles::CheckReport report;
    };
    void take(const store::PartnerProfile &profile, const profiles::CheckReport &report);
    void refresh();
    void addRow(const profiles::Finding &finding);
    QString timeText() const;
    QString settingKey() const;

    const Services &m_services;
    Theme &m_theme;
    store::PartnerProfile m_profile;
    QHash<QString, Result> m_results; ///< by profile id
    QObject *m_running = nullptr;     ///< guard of the check under way
    QPointer<QWidget> m_refuge;       ///< where the focus went when the button was disabled
    QPushButton *m_button;
    QLabel *m_when;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
    QWidget *m_rows;
    QVBoxLayout *m_rowColumn;
    QPushButton *m_dashboard;
};

} // namespace gangway::app
