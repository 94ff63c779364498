#include "app/webhooks/webhookrowdelegate.h"

#include "app/webhooks/webhooktablemodel.h"
#include "app/widgets/chip.h"

#include <QAbstractItemView>
#include <QPainter>

namespace gangway::app {

namespace {
constexpr int webhookRowHeight = 36;
constexpr int firstRoom = 16;
constexpr int room = 8;
} // namespace

WebhookRowDelegate::WebhookRowDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QString WebhookRowDelegate::verdictIcon(const QString &verdict)
{
    if (verdict == QLatin1String("valid"))
        return QStringLiteral("shield");
    return verdict == QLatin1String("not-needed") ? QStringLiteral("minus") : QStringLiteral("shieldx");
}

Theme::Tone WebhookRowDelegate::verdictTone(const QString &verdict)
{
    if (verdict == QLatin1String("valid"))
        return Theme::Tone::Ok;
    return verdict == QLatin1String("not-needed") ? Theme::Tone::Neutral : Theme::Tone::Err;
}

int WebhookRowDelegate::neededWidth(int column) const
{
    switch (column) {
    case WebhookTableModel::Received:
        return std::max(m_theme.px(112), QFontMetrics(m_theme.font(Theme::Style::MonoSmall)).horizontalAdvance(QStringLiteral("00:00:00.000")) + m_theme.px(firstRoom + room));
    case WebhookTableModel::Field:
        return m_theme.px(148);
    case WebhookTableModel::Customer:
        return m_theme.px(124);
    case WebhookTableModel::Signature: {
        int width = 0;
        for (const char *verdict : {"valid", "refused", "not-needed"}) {
            const QString name = QLatin1String(verdict);
            width = std::max(width, Chip::sizeOf(m_theme, verdictIcon(name), EventWords::verdictWord(name), true).width());
        }
        return width + m_theme.px(2 * room);
    }
    case WebhookTableModel::Delay:
        return m_theme.px(64);
    default:
        return 0;
    }
}

QSize WebhookRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return QSize(m_theme.px(60), m_theme.px(webhookRowHeight));
}

void WebhookRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect cell = option.rect;
    painter->fillRect(cell, m_theme.color(selected ? Theme::Token::AccentSoft : Theme::Token::Surface));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_theme.color(Theme::Token::Border));
    const QRect space = cell.adjusted(m_theme.px(index.column() == 0 ? firstRoom : room), 0, -m_theme.px(room), -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto write = [&](Theme::Style style, Theme::Token token) {
        painter->setFont(m_theme.font(style));
        painter->setPen(m_theme.color(token));
        painter->drawText(space, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, space.width()));
    };
    switch (index.column()) {
    case WebhookTableModel::Received:
        write(Theme::Style::MonoSmall, Theme::Token::Text);
        break;
    case WebhookTableModel::Field:
        write(Theme::Style::Small, Theme::Token::Text);
        break;
    case WebhookTableModel::Customer:
        write(Theme::Style::Small, Theme::Token::Text2);
        break;
    case WebhookTableModel::Says:
        write(Theme::Style::Small, index.data(WebhookTableModel::BadRole).toBool() ? Theme::Token::Err : Theme::Token::Text);
        break;
    case WebhookTableModel::Signature: {
        const QString verdict = index.data(WebhookTableModel::VerdictRole).toString();
        Chip::paint(*painter, space, m_theme, verdictTone(verdict), verdictIcon(verdict), text, true);
        break;
    }
    default:
        write(Theme::Style::Small, Theme::Token::Text3);
        break;
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (m_keyboardFocus && view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter->setPen(QPen(m_theme.color(Theme::Token::Accent), 2));
        painter->setClipRect(cell);
        // One frame around the whole row: only its outer ends have a side.
        const bool isLast = index.column() == WebhookTableModel::Delay || view->property("lastColumn").toInt() == index.column();
        painter->drawRect(QRectF(cell).adjusted(index.column() == 0 ? 1 : -4, 1, isLast ? -1 : 4, -2));
    }
    painter->restore();
}

} // namespace gangway::app
