#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QTabBar;

namespace gangway::app {

class Banner;
class CheckPanel;
class DashboardChecklist;
class ElidedLabel;
class ProfileEditor;
class ProfileList;
class Toast;

/// Partner profiles: list, editor, configuration check, and the checklist of the App Dashboard.
class ProfilesPage : public QWidget
{
    Q_OBJECT
public:
    ProfilesPage(const Services &services, Theme &theme, QWidget *parent = nullptr);
    ~ProfilesPage() override;

    void select(const ProfileId &id);
    /// Shows a profile with its configuration check and begins one.
    void check(const ProfileId &id);
    void newProfile();
    void importFile();
    /// Reads a file as "Import from file" does, without its dialog.
    void importFrom(const QString &file);
    bool hasUnsavedChanges() const;
    /// Calls `go` at once, or after Save or Discard was chosen; Stay drops it.
    void askToLeave(std::function<void()> go);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshList();
    void showProfile(const store::PartnerProfile &profile);
    void showState();
    void save(std::function<void()> then = {});
    void askDelete();
    void remove(const ProfileId &id);
    void duplicate();
    void exportProfile();
    void complain(const Error &error);

    Services m_services;
    Theme &m_theme;
    ProfileList *m_list;
    ProfileEditor *m_editor;
    CheckPanel *m_check;
    DashboardChecklist *m_checklist;
    QScrollArea *m_side;
    QWidget *m_editorPane; ///< the editor and its foot
    QWidget *m_listPane;
    QTabBar *m_tabs;
    Banner *m_trouble;
    ElidedLabel *m_reason;
    ElidedLabel *m_assured;
    QPushButton *m_discard;
    QPushButton *m_save;
    Toast *m_toast;
    store::PartnerProfile m_shown;
    bool m_saving = false;
};

} // namespace gangway::app
