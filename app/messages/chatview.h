#pragma once

#include "app/messages/bubble.h"
#include "app/messages/rowwindow.h"
#include "messaging/chatmodel.h"

#include <QListView>
#include <QPointer>

class QMenu;
class QPushButton;
class QTimer;

namespace gangway::app {

class ChatDelegate;

/// One conversation, newest at the bottom, however long: only the rows in sight are measured, the scroll bar goes over all
/// of them. Stays at the bottom while the person is there; a person who scrolled up is left alone and told how many came.
/// Shows a messaging::ChatModel and says each row as one sentence to assistive technology. Opens links and files; sends nothing.
class ChatView : public QListView
{
    Q_OBJECT
public:
    explicit ChatView(Theme &theme, QWidget *parent = nullptr);
    ~ChatView() override;

    void setChat(QAbstractItemModel *model);
    /// In which language a failed row gives its reason: "en", "pt_BR", "es".
    void setLanguage(const QString &language);
    /// Offers Reply and React, sending again and downloading, for somebody who listens to the signals; without it rows
    /// are only shown and copied.
    void setAnswerable(bool answerable);
    /// One row as a sentence: "You, Hello, 14:32, Delivered".
    static QString sentenceFor(const QModelIndex &index);

    /// Brings a row to the middle and marks it for a moment.
    void jumpTo(int row);
    void toEnd();
    bool isAtEnd() const { return m_rows.isAtEnd(); }
    int newBelow() const { return m_newBelow; }
    const RowWindow &rows() const { return m_rows; }
    store::MessageRecord recordAt(const QModelIndex &index) const;
    void setFetching(qint64 messageRow, qint64 bytes, qint64 total);
    void setFetched(qint64 messageRow);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    int sizeHintForRow(int row) const override;
    void doItemsLayout() override;
    void reset() override;

Q_SIGNALS:
    void detailsRequested(const QModelIndex &index);
    void replyRequested(const gangway::store::MessageRecord &record);
    void reactRequested(const gangway::store::MessageRecord &record, const QPoint &global);
    void quoteRequested(const gangway::MessageId &id);
    void downloadRequested(qint64 messageRow);
    void sendAgainRequested(qint64 messageRow);
    void sendAsTemplateRequested(qint64 messageRow);
    void cancelRequested(qint64 messageRow);
    /// The newest row came into sight, or went.
    void atEndChanged(bool atEnd);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    class Spoken;
    int rowWidth() const;
    int measure(int row) const;
    void layRows();
    void showScrollBar();
    void showNewBelow();
    void moveBy(int pixels);
    void forgetRows(int first, int last);
    const Bubble::Target *targetAt(const QPoint &point, QModelIndex *index) const;
    void act(const QModelIndex &index, const Bubble::Target &target);
    void copyText(const QModelIndex &index) const;
    void fillMenu(QMenu *menu, const QModelIndex &index, const QPoint &global);

    Theme &m_theme;
    ChatDelegate *m_delegate;
    Spoken *m_spoken;
    RowWindow m_rows;
    QPushButton *m_newButton;
    QTimer *m_mark;
    int m_newBelow = 0;
    int m_wheelRest = 0;
    bool m_answerable = false;
    bool m_wasAtEnd = true;
    bool m_placing = false;       ///< the bar follows us, not we the bar
    QPersistentModelIndex m_pressed;
    QRect m_pressedTarget;
};

} // namespace gangway::app
