#include "app/messages/chatview.h"

#include "app/messages/chatdelegate.h"
#include "app/messages/messagewords.h"
#include "guidance/guidance.h"

#include <QIdentityProxyModel>
#include <QScrollBar>
#include <QTimer>

namespace gangway::app {

using messaging::ChatModel;
using messaging::LoadedChatModel;

/// Adds the sentence for assistive technology to each row.
class ChatView::Spoken : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
            return sentenceFor(index);
        if (role == ChatModel::ErrorRole) {
            const auto *chat = qobject_cast<LoadedChatModel *>(sourceModel());
            const store::MessageRecord *record = chat ? chat->at(index.row()) : nullptr;
            if (!record || !record->error || record->status != store::MessageStatus::Failed)
                return QString();
            const auto explained = guidance::explain(*record->error, {QStringLiteral("message"), language});
            return QStringLiteral("%1 %2").arg(explained.whatHappened, explained.whatToDo).trimmed();
        }
        return QIdentityProxyModel::data(index, role);
    }

    QString language = QStringLiteral("en");
};

ChatView::ChatView(Theme &theme, QWidget *parent) : QListView(parent), m_spoken(new Spoken(this))
{
    setItemDelegate(new ChatDelegate(theme, this));
    setModel(m_spoken);
    setAccessibleName(tr("Chat"));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setProperty("surface", QStringLiteral("chat"));
    const auto paintGround = [this, &theme] {
        QPalette ground = palette();
        ground.setColor(QPalette::Base, theme.color(Theme::Token::ChatBg));
        setPalette(ground);
        viewport()->setAutoFillBackground(true);
        QPalette view = viewport()->palette();
        view.setColor(QPalette::Base, theme.color(Theme::Token::ChatBg));
        viewport()->setPalette(view);
        viewport()->update();
    };
    paintGround();
    connect(&theme, &Theme::changed, this, paintGround);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { QTimer::singleShot(0, this, [this] { m_follow = isAtBottom(); }); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_follow)
            scrollToBottom();
    });
}

void ChatView::setChat(QAbstractItemModel *model)
{
    m_spoken->setSourceModel(model);
    m_follow = true;
    scrollToBottom();
}

void ChatView::setLanguage(const QString &language)
{
    m_spoken->language = language;
}

QString ChatView::sentenceFor(const QModelIndex &index)
{
    const bool outbound = index.data(ChatModel::DirectionRole).toInt() == int(store::Direction::Outbound);
    const QString time = index.data(ChatModel::TimeRole).toDateTime().toLocalTime().toString(QStringLiteral("HH:mm"));
    const QString body = index.data(ChatModel::BodyRole).toString();
    if (!outbound)
        return tr("Customer's phone: %1, %2", "body, time").arg(body, time);
    return tr("You: %1, %2, %3", "body, time, status")
        .arg(body, time, wordFor(store::MessageStatus(index.data(ChatModel::StatusRole).toInt())));
}

bool ChatView::isAtBottom() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
}

void ChatView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    if (m_follow)
        scrollToBottom();
}

} // namespace gangway::app
