#pragma once

#include "app/customers/customertablemodel.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gangway::app {

class Banner;
class Chip;
class ElidedLabel;
class IdRow;

/// The side panel of the home table: what is wrong and the one button for it, health, ids, links, timeline.
/// Shows what it is given; asks nobody.
class CustomerDrawer : public QFrame
{
    Q_OBJECT
public:
    CustomerDrawer(Theme &theme, QWidget *parent);

    /// `language` of the error catalogue. Profile: of the case, or nothing when it was removed.
    void show(const CustomerRow &row, const std::optional<store::PartnerProfile> &profile,
              const std::vector<store::TimelineRecord> &timeline, const QString &language, const QDateTime &now);
    using QFrame::show;
    CaseId caseId() const { return m_caseId; }

Q_SIGNALS:
    void closeRequested();
    void actionRequested(const gangway::CaseId &id);
    void moreRequested(const gangway::CaseId &id);   ///< the actions besides the way
    void copied(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillHealth(const CustomerRow &row, const std::optional<store::PartnerProfile> &profile, const QDateTime &now);
    void fillTimeline(const std::vector<store::TimelineRecord> &timeline);
    void addHealth(Theme::Tone tone, const QString &icon, const QString &name, const QString &value);

    Theme &m_theme;
    CaseId m_caseId;
    ElidedLabel *m_name;
    Chip *m_chip;
    QLabel *m_case;
    Banner *m_banner;
    QPushButton *m_action;
    QPushButton *m_more;
    QVBoxLayout *m_health;
    IdRow *m_waba;
    IdRow *m_phone;
    IdRow *m_portfolio;
    QLabel *m_links;
    QVBoxLayout *m_timeline;
    QScrollArea *m_scroll;
};

} // namespace gangway::app
