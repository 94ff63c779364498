#include "app/messages/conversationdelegate.h"

#include "app/graphaccess.h"
#include "app/messages/messagewords.h"
#include "messaging/conversationmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace gangway::app {

namespace {

constexpr int conversationHeight = 72;
constexpr int conversationPadding = 16;
constexpr std::chrono::hours soonClosed{4};

} // namespace

ConversationDelegate::ConversationDelegate(const Services &services, Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_services(services), m_theme(theme)
{
    const auto forget = [this] { m_names.clear(); };
    connect(&services.onboarding, &onboarding::OnboardingService::casesChanged, this, forget);
    connect(&services.onboarding, &onboarding::OnboardingService::caseChanged, this, forget);
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return QSize(m_theme.px(200), m_theme.px(conversationHeight));
}

BusinessName ConversationDelegate::businessOf(const store::ConversationRecord &conversation) const
{
    const auto known = m_names.constFind(conversation.caseId);
    if (known != m_names.constEnd())
        return *known;
    BusinessName name;
    if (const auto record = caseOf(m_services, conversation.caseId)) {
        name.customer = record->customerName;
        name.number = record->facts.displayPhoneNumber.value_or(record->phone);
        m_names.insert(conversation.caseId, name);
    } else {
        name.number = conversation.phoneNumberId.value();
    }
    return name;
}

QString ConversationDelegate::lastLine(const store::ConversationRecord &conversation) const
{
    if (!conversation.last)
        return tr("No messages yet");
    const store::MessageRecord &last = *conversation.last;
    if (last.status == store::MessageStatus::Failed)
        return last.error && last.error->code != 0 ? tr("Not sent (%1)", "an error code of Meta").arg(last.error->code) : tr("Not sent");
    if (last.status == store::MessageStatus::Unsettled)
        return tr("No answer from Meta: %1").arg(summaryOf(last));
    return last.direction == store::Direction::Outbound ? tr("You: %1").arg(summaryOf(last)) : summaryOf(last);
}

QString ConversationDelegate::sentenceOf(const store::ConversationRecord &conversation) const
{
    const BusinessName business = businessOf(conversation);
    const auto window = messaging::windowAt(conversation.lastInboundAt, m_services.clock.now());
    QStringList parts{shownPerson(conversation), business.customer.isEmpty() ? business.number : business.customer, lastLine(conversation),
                      briefTime(conversation.lastAt, m_services.clock.now()), window.open ? tr("window open, %1").arg(timeLeftWord(window.left)) : tr("window closed")};
    if (conversation.unread > 0)
        parts << tr("%n unread", nullptr, int(conversation.unread));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void ConversationDelegate::paintState(QPainter &painter, const QRect &line, const store::ConversationRecord &conversation, Qt::LayoutDirection direction) const
{
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(direction, line, rect); };
    int right = line.right() + 1;
    if (conversation.unread > 0) {
        const QString count = conversation.unread > 99 ? QStringLiteral("99+") : QString::number(conversation.unread);
        painter.setFont(m_theme.font(Theme::Style::CaptionMedium));
        const int high = m_theme.px(16);
        const int wide = qMax(high, painter.fontMetrics().horizontalAdvance(count) + m_theme.px(8));
        const QRect badge = place(QRect(right - wide, line.top() + (line.height() - high) / 2, wide, high));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Theme::Token::AccentFill));
        painter.drawRoundedRect(badge, high / 2.0, high / 2.0);
        painter.setPen(m_theme.color(Theme::Token::OnAccent));
        painter.drawText(badge, Qt::AlignCenter, count);
        right -= wide + m_theme.px(6);
    }
    const auto window = messaging::windowAt(conversation.lastInboundAt, m_services.clock.now());
    const Theme::Token ink = !window.open ? Theme::Token::Text3 : window.left > soonClosed ? Theme::Token::Ok : Theme::Token::Warn;
    const QString word = window.open ? timeLeftWord(window.left) : tr("Closed", "the 24-hour window");
    painter.setFont(m_theme.font(Theme::Style::Caption));
    painter.setPen(m_theme.color(ink));
    const int wide = painter.fontMetrics().horizontalAdvance(word);
    painter.drawText(place(QRect(right - wide, line.top(), wide, line.height())), int(Qt::AlignVCenter | Qt::TextSingleLine), word);
    const int icon = m_theme.px(12);
    const QRect mark = place(QRect(right - wide - m_theme.px(4) - icon, line.top() + (line.height() - icon) / 2, icon, icon));
    painter.drawPixmap(mark, m_theme.pixmap(window.open ? QStringLiteral("clock") : QStringLiteral("lock"), 12, ink));
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto conversation = index.data(messaging::ConversationModel::RecordRole).value<store::ConversationRecord>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRect cell = option.rect;
    painter->fillRect(cell, m_theme.color(selected ? Theme::Token::AccentSoft : hovered ? Theme::Token::Surface2 : Theme::Token::Surface));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_theme.color(Theme::Token::Border));
    if (selected)
        painter->fillRect(QStyle::visualRect(option.direction, cell, QRect(cell.left(), cell.top(), m_theme.px(3), cell.height() - 1)), m_theme.color(Theme::Token::Accent));

    const QRect room = cell.adjusted(m_theme.px(conversationPadding), 0, -m_theme.px(conversationPadding), -1);
    const int top = room.top() + (room.height() - m_theme.px(20 + 16 + 18)) / 2;
    const auto words = [&](const QRect &where, const QString &text, Theme::Style style, Theme::Token token, Qt::Alignment alignment = Qt::AlignLeading) {
        painter->setFont(m_theme.font(style));
        painter->setPen(m_theme.color(token));
        painter->drawText(where, int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    const QRect first(room.left(), top, room.width(), m_theme.px(20));
    const QRect second(room.left(), top + m_theme.px(20), room.width(), m_theme.px(16));
    const QRect third(room.left(), top + m_theme.px(36), room.width(), m_theme.px(18));

    const QString when = briefTime(conversation.lastAt, m_services.clock.now());
    const int whenWidth = QFontMetrics(m_theme.font(Theme::Style::Caption)).horizontalAdvance(when);
    words(QStyle::visualRect(option.direction, room, first.adjusted(0, 0, -whenWidth - m_theme.px(8), 0)), shownPerson(conversation), Theme::Style::BodyBold, Theme::Token::Text);
    words(first, when, Theme::Style::Caption, Theme::Token::Text3, Qt::AlignTrailing);
    const bool failed = conversation.last && conversation.last->status == store::MessageStatus::Failed;
    words(second, lastLine(conversation), conversation.unread > 0 ? Theme::Style::SmallMedium : Theme::Style::Small, failed ? Theme::Token::Err : Theme::Token::Text2);
    const BusinessName business = businessOf(conversation);
    words(QStyle::visualRect(option.direction, room, third.adjusted(0, 0, -m_theme.px(conversation.unread > 0 ? 108 : 84), 0)),
          business.customer.isEmpty() ? business.number : business.customer, Theme::Style::Caption, Theme::Token::Text3);
    paintState(*painter, third, conversation, option.direction);

    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(m_theme.color(Theme::Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QVariant SpokenConversations::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
        return m_delegate.sentenceOf(index.data(messaging::ConversationModel::RecordRole).value<store::ConversationRecord>());
    return QIdentityProxyModel::data(index, role);
}

} // namespace gangway::app
