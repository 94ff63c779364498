#pragma once

#include "app/services.h"
#include "app/webhooks/webhookpanel.h"
#include "app/widgets/theme.h"

#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;
class QToolButton;

namespace gangway::app {

class Banner;
class Chip;
class ElidedLabel;
class EmptyState;
class FilterField;
class HookHelp;
class ReceiverNotice;
class Toast;
class WebhookFeed;
class WebhookFilterModel;
class WebhookRowDelegate;
class WebhookTableModel;

/// What Meta sends, as it comes: a live table with a filter, the details of one webhook beside it, replay into this
/// program, export. Shows what was refused and never acts upon it. Does not receive and does not decide anything.
class WebhooksPage : public QWidget
{
    Q_OBJECT
public:
    WebhooksPage(const Services &services, Theme &theme, QWidget *parent = nullptr);
    ~WebhooksPage() override;

    /// Reads the counts anew and shows what came meanwhile.
    void refresh();
    void showHelp();
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// Takes the filter's syntax.
    void setFilter(const QString &text);
    /// Empty when it went well, else why not in words.
    QString exportTo(const QString &file, const std::vector<qint64> &ids) const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openCase(const gangway::CaseId &id);
    void openProfiles();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFilters();
    QWidget *buildTable();
    QWidget *buildFooter();
    void addShortcuts();
    void connectParts();
    QToolButton *makeDrop(const QString &name, const QString &says, QMenu *menu);
    void setSpan(int index);
    void setVerdict(const QString &verdict, const QString &word);
    void applyFilter();
    void clearFilter();
    void follow(bool on);
    void stay();
    void updateHold();
    void showNewest();
    void showCounts();
    void showReceiver();
    void showWaiting();
    void showEmpty();
    void keepFilled();
    void showCurrent();
    void openPanel();
    void closePanel();
    void placePanel();
    qint64 currentId() const;
    std::vector<qint64> selectedIds() const;
    std::optional<store::WebhookRecord> read(qint64 id) const;
    CustomerLookup::Customer customerOf(const store::WebhookRecord &record) const;
    void askToReplay(qint64 id);
    void replay(qint64 id, const store::WebhookRecord &record);
    void askForExport(const std::vector<qint64> &ids);
    void copySelected();
    bool pressKey(QKeyEvent *key);

    const Services &m_services;
    Theme &m_theme;
    WebhookTableModel *m_model;
    WebhookFilterModel *m_filter;
    WebhookFeed *m_feed;
    WebhookRowDelegate *m_delegate;
    QTableView *m_table;
    QStackedWidget *m_whole;      ///< the table and its panel, or the help
    QWidget *m_tablePage;
    QWidget *m_left;
    HookHelp *m_help;
    QHBoxLayout *m_columns;
    Chip *m_live;
    ElidedLabel *m_count;
    QPushButton *m_refused;
    QPushButton *m_pause;
    FilterField *m_field;
    QToolButton *m_period;
    QToolButton *m_signature;
    ReceiverNotice *m_notice;
    Banner *m_trouble;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_emptyClear;
    QPushButton *m_emptyHelp;
    QPushButton *m_new;
    QLabel *m_shown;
    QPushButton *m_clear;
    QPushButton *m_export;
    ElidedLabel *m_address;
    QLabel *m_kept;
    WebhookPanel *m_panel;
    Toast *m_toast;
    QTimer *m_countsSoon;
    QHash<qint64, std::vector<ReplayNote>> m_replays;
    bool m_paused = false;
    bool m_following = true;
    bool m_chosenByPerson = false;
    bool m_choosing = false;      ///< the program chooses a row, not the person
    bool m_panelOverlays = false;
    bool m_panelOpen = false;
};

} // namespace gangway::app
