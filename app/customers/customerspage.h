#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QTimer;
class QToolButton;

namespace gangway::app {

class Banner;
class CustomerDrawer;
class CustomerFilterModel;
class CustomerRowDelegate;
class CustomerTableModel;
class EmptyState;
class Toast;
class WeeklyBanner;

/// The home page: all cases with status, next step and a drawer. Opens cases by signal; changes none.
class CustomersPage : public QWidget
{
    Q_OBJECT
public:
    CustomersPage(const Services &services, Theme &theme, QWidget *parent = nullptr);
    ~CustomersPage() override;

    /// Reads the cases again from the service.
    void refresh();
    void setSearch(const QString &text);
    void select(const CaseId &id);
    /// Writes what the filter shows; nothing on success, else why not.
    QString exportTo(const QString &file) const;
    CustomerFilterModel *filter() const { return m_filter; }
    /// Of the table alone: the drawer lies over it where there is no room beside it.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openCase(const gangway::CaseId &id);
    void openActions(const gangway::CaseId &id);     ///< the case, with its menu of further actions
    void newOnboarding();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFilters();
    QWidget *buildFooter();
    void watch(const CaseId &id);
    void scheduleRefresh();
    void showCounts();
    void showWeek();
    void showDrawer(bool focusInside);
    void hideDrawer();
    void placeDrawer();
    void refreshDrawer();
    void runNextStep(const QModelIndex &index);
    CaseId currentCase() const;
    void askForExport();
    void applyFacets();
    void remember() const;
    void recall();

    const Services &m_services;
    Theme &m_theme;
    CustomerTableModel *m_model;
    CustomerFilterModel *m_filter;
    CustomerRowDelegate *m_delegate;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    QHBoxLayout *m_columns;
    QWidget *m_left;
    CustomerDrawer *m_drawer;
    bool m_drawerOpen = false;
    bool m_drawerOverlays = false;
    QLabel *m_count;
    QLabel *m_shown;
    QToolButton *m_week;
    WeeklyBanner *m_weekBanner;
    QLineEdit *m_search;
    QToolButton *m_pathButton;
    QButtonGroup *m_facets;
    Banner *m_trouble;
    Toast *m_toast;
    QTimer *m_soon;
    QTimer *m_minute;
    QSet<QString> m_watched;
};

} // namespace gangway::app
