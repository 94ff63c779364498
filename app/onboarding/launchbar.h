#pragma once

#include "app/widgets/theme.h"
#include "signup/launchchoice.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace gangway::app {

class Banner;
class SegmentedControl;

/// How the next launch goes: the way, what Meta is told, and what of it may surprise. The options
/// behind "Options" are the case's own; what is left empty comes from the profile. Changes nothing by itself.
class LaunchBar : public QFrame
{
    Q_OBJECT
public:
    explicit LaunchBar(Theme &theme, QWidget *parent = nullptr);

    void setCase(const store::PartnerProfile &profile, const store::CaseRecord &record, const QDate &today, const QString &language);
    /// The first reason against this launch, as signup::launchRefusals() names it; empty = it can be tried.
    QString refusal() const { return m_refusal; }
    /// Why, and what to do about it; empty like the reason. Whoever shows the closed button says it beside it.
    QString refusalText() const { return m_refusalText; }

    static QString wayTitle(store::LaunchWay way);
    static QString wayText(store::LaunchWay way);

Q_SIGNALS:
    void wayChosen(gangway::store::LaunchWay way);
    /// The person changed the options: apply to the case's.
    void optionsChanged(const std::function<void(gangway::store::SignupOptions &)> &change);

private:
    void showSummary();
    void showReasons();
    void addChip(Theme::Tone tone, const QString &text);
    void setOpen(bool open);
    QWidget *makeOptions();

    Theme &m_theme;
    store::PartnerProfile m_profile;
    store::CaseRecord m_record;
    QDate m_today;
    QString m_language;
    QString m_refusal;
    QString m_refusalText;
    bool m_loading = false;
    SegmentedControl *m_way;
    QLabel *m_wayText;
    QHBoxLayout *m_chips;
    QToolButton *m_toggle;
    QWidget *m_options;
    QComboBox *m_version;
    QCheckBox *m_marketing;
    QCheckBox *m_appOnly;
    QLineEdit *m_solution;
    QLineEdit *m_graph;
    QLineEdit *m_preVerified;
    Banner *m_warning;
    QStringList m_summary;
};

} // namespace gangway::app
