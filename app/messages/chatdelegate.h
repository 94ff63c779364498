#pragma once

#include "app/messages/bubble.h"
#include "app/widgets/theme.h"

#include <QCache>
#include <QDate>
#include <QHash>
#include <QStyledItemDelegate>

namespace gangway::app {

class Thumbnails;

/// Draws one row of a chat: day header and window chip where they belong, then the bubble. Keeps the layouts of the rows
/// it drew last, however long the chat is. Knows the roles of messaging::ChatModel and nothing else.
class ChatDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ChatDelegate(Theme &theme, QObject *parent = nullptr);
    ~ChatDelegate() override;

    static constexpr int layoutsKept = 256;

    /// "en", "pt_BR", "es": of the reasons Meta gives.
    void setLanguage(const QString &language);
    /// Whether rows offer what needs somebody to do it.
    void setActing(bool acts);
    /// The layout of a row; null where the model has none. Made when it is asked for.
    std::shared_ptr<const Bubble> bubbleOf(const QModelIndex &index, int width) const;
    void forget(qint64 rowId);
    void forgetAll();
    /// The file of this row is on the way; negative `total`: not known how much comes.
    void setFetching(qint64 rowId, qint64 bytes, qint64 total);
    void setFetched(qint64 rowId);
    /// Marks the row that a search led to; 0 none.
    void setMarked(qint64 rowId) { m_marked = rowId; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void repaintWanted();

private:
    struct Progress
    {
        qint64 bytes = 0;
        qint64 total = -1;
    };
    void drawProgress(QPainter &painter, const QRect &rect, const Progress &progress) const;

    Theme &m_theme;
    QString m_language = QStringLiteral("en");
    bool m_acts = false;
    Thumbnails *m_thumbnails;
    mutable QCache<qint64, std::shared_ptr<const Bubble>> m_kept;
    mutable QDate m_today;
    QHash<qint64, Progress> m_fetching;
    qint64 m_marked = 0;
};

} // namespace gangway::app
