#include "app/customers/customerrowdelegate.h"

#include "app/customers/customertablemodel.h"
#include "app/widgets/chip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace gangway::app {

using Model = CustomerTableModel;

namespace {
constexpr int rowHeight = 48;
constexpr int firstPadding = 16;
constexpr int padding = 8;
constexpr int buttonHeight = 24;
} // namespace

CustomerRowDelegate::CustomerRowDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize CustomerRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return QSize(m_theme.px(100), m_theme.px(rowHeight));
}

int CustomerRowDelegate::neededWidth(int column) const
{
    const QFontMetrics small(m_theme.font(Theme::Style::SmallMedium));
    const QFontMetrics body(m_theme.font(Theme::Style::Body));
    int width = 0;
    switch (column) {
    case Model::Status:
        for (int i = 0; i < caseStatusCount; ++i) {
            CaseSummary summary;
            summary.status = CaseStatus(i);
            summary.done = 5;
            summary.total = 5;
            width = std::max(width, Chip::sizeOf(m_theme, statusIcon(summary.status), statusText(summary), false).width());
        }
        return std::max(width + 2 * m_theme.px(padding), m_theme.px(152));
    case Model::Phone:
        return std::max(body.horizontalAdvance(QStringLiteral("+55 11 90000-0142")) + 2 * m_theme.px(padding), m_theme.px(168));
    case Model::Path:
        for (const auto path : {store::NumberPath::Direct, store::NumberPath::Existing, store::NumberPath::Coexistence, store::NumberPath::NoNumberYet})
            width = std::max(width, body.horizontalAdvance(pathText(path)));
        return std::max(width + 2 * m_theme.px(padding), m_theme.px(128));
    case Model::Activity:
        return m_theme.px(84);
    case Model::Next:
        for (int i = 1; i <= int(NextStep::HandOver); ++i)
            width = std::max(width, small.horizontalAdvance(nextStepText(NextStep(i))));
        return std::max(width + m_theme.px(18 + 2 * padding), m_theme.px(120));
    default:
        return m_theme.px(180);
    }
}

QRect CustomerRowDelegate::buttonRect(const QModelIndex &index, const QRect &cell) const
{
    if (index.column() != Model::Next)
        return {};
    const auto *filter = qobject_cast<const QSortFilterProxyModel *>(index.model());
    const QModelIndex source = filter ? filter->mapToSource(index) : index;
    const auto *model = qobject_cast<const Model *>(source.model());
    const CustomerRow *row = model ? model->at(source.row()) : nullptr;
    if (!row || row->summary.next == NextStep::None)
        return {};
    const QFontMetrics metrics(m_theme.font(Theme::Style::SmallMedium));
    const int width = metrics.horizontalAdvance(nextStepText(row->summary.next)) + m_theme.px(18);
    QRect button(0, 0, std::min(width, cell.width() - m_theme.px(padding)), m_theme.px(buttonHeight));
    button.moveTop(cell.top() + (cell.height() - button.height()) / 2);
    button.moveLeft(cell.left() + m_theme.px(padding));
    return QStyle::visualRect(QApplication::layoutDirection(), cell, button);
}

void CustomerRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool hovered = view && m_hovered.isValid() && m_hovered.row() == index.row();
    const QRect cell = option.rect;
    painter->fillRect(cell, m_theme.color(selected  ? Theme::Token::AccentSoft
                                          : hovered ? Theme::Token::Surface2
                                                    : Theme::Token::Surface));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_theme.color(Theme::Token::Border));

    const QRect room = cell.adjusted(m_theme.px(index.column() == 0 ? firstPadding : padding), 0, -m_theme.px(padding), -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(Model::SecondLineRole).toString();
    const auto line = [&](const QRect &where, const QString &words, Theme::Style style, Theme::Token token) {
        painter->setFont(m_theme.font(style));
        painter->setPen(m_theme.color(token));
        painter->drawText(where, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, where.width()));
    };
    const int upper = m_theme.px(20);
    const int lower = m_theme.px(16);
    const int top = room.top() + (room.height() - upper - lower) / 2;
    const QRect first(room.left(), top, room.width(), upper);
    const QRect below(room.left(), top + upper, room.width(), lower);

    switch (index.column()) {
    case Model::Customer: {
        line(first, text, selected ? Theme::Style::BodyBold : Theme::Style::BodyMedium, Theme::Token::Text);
        const bool id = !second.isEmpty() && second.front().isDigit();
        line(below, second, id ? Theme::Style::MonoSmall : Theme::Style::Caption, Theme::Token::Text3);
        break;
    }
    case Model::Status: {
        const auto status = CaseStatus(index.data(Model::StatusRole).toInt());
        Chip::paint(*painter, room, m_theme, statusTone(status), statusIcon(status), text, false);
        break;
    }
    case Model::Phone:
        if (second.isEmpty()) {
            line(room, text, Theme::Style::Body, Theme::Token::Text3);
        } else {
            line(first, text, Theme::Style::Body, Theme::Token::Text);
            const auto *filter = qobject_cast<const QSortFilterProxyModel *>(index.model());
            const QModelIndex source = filter ? filter->mapToSource(index) : index;
            const auto *model = qobject_cast<const Model *>(source.model());
            const CustomerRow *row = model ? model->at(source.row()) : nullptr;
            QRect words = below;
            if (row && row->record.facts.phoneNumberId) {
                const Theme::Tone tone = qualityTone(row->record.facts.qualityRating.value_or(QString()));
                const int side = m_theme.px(8);
                QRectF dot((option.direction == Qt::RightToLeft) ? below.right() - side : below.left(), below.center().y() - side / 2.0 + 1, side, side);
                if (tone == Theme::Tone::Neutral) {
                    painter->setPen(QPen(m_theme.color(Theme::Token::Text3), 1.5));
                    painter->setBrush(Qt::NoBrush);
                    painter->drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
                } else {
                    painter->setPen(Qt::NoPen);
                    painter->setBrush(m_theme.color(textToken(tone)));
                    painter->drawEllipse(dot);
                }
                if ((option.direction == Qt::RightToLeft))
                    words.setRight(words.right() - side - m_theme.px(6));
                else
                    words.setLeft(words.left() + side + m_theme.px(6));
            }
            line(words, second, Theme::Style::Caption, Theme::Token::Text3);
        }
        break;
    case Model::Path:
        line(room, text, Theme::Style::Body, Theme::Token::Text2);
        break;
    case Model::Activity:
        line(room, text, Theme::Style::Small, Theme::Token::Text3);
        break;
    case Model::Next: {
        const QRect button = buttonRect(index, cell);
        if (button.isEmpty()) {
            line(room, text, Theme::Style::Small, Theme::Token::Text3);
            break;
        }
        const bool over = view && button.contains(view->viewport()->mapFromGlobal(QCursor::pos()));
        painter->setPen(QPen(m_theme.color(Theme::Token::BorderStrong), 1));
        painter->setBrush(m_theme.color(over ? Theme::Token::Surface3 : Theme::Token::Surface));
        painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(4), m_theme.px(4));
        painter->setFont(m_theme.font(Theme::Style::SmallMedium));
        painter->setPen(m_theme.color(Theme::Token::Text));
        painter->drawText(button, Qt::AlignCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, button.width() - m_theme.px(8)));
        break;
    }
    default:
        break;
    }

    if (m_keyboardFocus && view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(Theme::Token::Accent), 2));
        if (view->currentIndex().column() == Model::Next && !buttonRect(view->currentIndex(), cell).isEmpty()) {
            if (index.column() == Model::Next)
                painter->drawRoundedRect(QRectF(buttonRect(index, cell)).adjusted(-2, -2, 2, 2), m_theme.px(5), m_theme.px(5));
        } else {
            // The frame of the whole row, this cell's share of it.
            const QRectF frame = QRectF(cell).adjusted(0, 1, 0, -2);
            painter->drawLine(frame.topLeft(), frame.topRight());
            painter->drawLine(frame.bottomLeft(), frame.bottomRight());
            if (index.column() == 0)
                painter->drawLine(frame.topLeft() + QPointF(1, 0), frame.bottomLeft() + QPointF(1, 0));
            if (index.column() == Model::ColumnCount - 1)
                painter->drawLine(frame.topRight() - QPointF(1, 0), frame.bottomRight() - QPointF(1, 0));
        }
    }
    painter->restore();
}

bool CustomerRowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseMove) {
        m_hovered = index;
        if (auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
            view->viewport()->update();
        return false;
    }
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool inside = mouse->button() == Qt::LeftButton && buttonRect(index, option.rect).contains(mouse->pos());
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = inside ? QPersistentModelIndex(index) : QPersistentModelIndex();
        return false;
    }
    const bool clicked = inside && m_pressed == index;
    m_pressed = QPersistentModelIndex();
    if (clicked)
        Q_EMIT actionTriggered(index);
    return clicked;
}

} // namespace gangway::app
