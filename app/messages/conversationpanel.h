#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"
#include "messaging/conversationmodel.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QStandardItemModel;
class QTimer;
class QToolButton;

namespace gangway::app {

class ConversationDelegate;
class EmptyState;

/// The left column of the messages: conversations by filter, and what is found for the words in its field: people,
/// numbers and customers above, single messages below. Opens nothing by itself.
class ConversationPanel : public QFrame
{
    Q_OBJECT
public:
    ConversationPanel(const Services &services, Theme &theme, QWidget *parent = nullptr);
    ~ConversationPanel() override;

    /// Makes a conversation the current one without telling of it.
    void select(qint64 conversationId);
    void refresh(qint64 conversationId);
    void reload();
    /// What is left of each window is drawn anew; once a second while it is seen.
    void tick();
    void find(const QString &words);
    QListView *list() const { return m_list; }
    const ConversationDelegate &names() const { return *m_delegate; }
    /// Nobody wrote yet and nothing was sent.
    bool isEmptyStore() const { return m_total == 0; }

Q_SIGNALS:
    void chosen(qint64 conversationId);
    void messageChosen(qint64 conversationId, qint64 messageRow);
    void newRequested();
    void countsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFilters();
    QWidget *buildHits();
    void applyFilter();
    void count();
    void search();
    void showState();
    void openHit(int row);

    const Services &m_services;
    Theme &m_theme;
    ConversationDelegate *m_delegate;
    messaging::ConversationModel *m_model;
    QAbstractItemModel *m_spoken;
    QLineEdit *m_find;
    QButtonGroup *m_filters;
    QListView *m_list;
    QStackedWidget *m_stage;
    EmptyState *m_none;
    EmptyState *m_noMatch;
    QToolButton *m_clear = nullptr;
    QWidget *m_hitBox;
    QLabel *m_hitTitle;
    QListView *m_hits;
    QStandardItemModel *m_hitModel;
    QTimer *m_soon;
    QTimer *m_typing;
    qint64 m_current = 0;
    qint64 m_total = 0;
    bool m_selecting = false;
    QString m_clock;         ///< the minute that is drawn
};

} // namespace gangway::app
