#pragma once

#include "app/widgets/theme.h"
#include "store/records.h"

#include <QToolButton>

namespace gangway::app {

QString partnerRoleText(store::PartnerRole role);

/// Which partner profile the window works with: two letters, name, role, arrow. Its menu lists the others.
class ProfileSwitcher : public QToolButton
{
    Q_OBJECT
public:
    ProfileSwitcher(Theme &theme, QWidget *parent);

    void setProfiles(const std::vector<store::PartnerProfile> &profiles, const std::optional<store::PartnerProfile> &current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const gangway::ProfileId &id);
    void manageRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_letters;
    QString m_name;
    QString m_role;
    bool m_known = false;
};

/// LIVE, filled, or SANDBOX, dashed: shape, icon and word, never colour alone.
class EnvironmentBadge : public QWidget
{
    Q_OBJECT
public:
    EnvironmentBadge(Theme &theme, bool sandbox, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    bool m_sandbox;
    QString m_text;
};

} // namespace gangway::app
