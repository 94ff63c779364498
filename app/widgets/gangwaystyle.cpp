#include "app/widgets/gangwaystyle.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace gangway::app {

using Token = Theme::Token;

GangwayStyle::GangwayStyle(Theme &theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme) {}

void GangwayStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // FocusRing
    case PE_IndicatorHeaderArrow:
        return; // drawn behind the words, with the label
    case PE_IndicatorCheckBox:
        if (widget && widget->property("switch").toBool())
            return drawSwitch(option, painter);
        return drawCheckBox(option, painter);
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(option, painter);
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const int side = m_theme.px(14);
            QRect at(0, 0, side, side);
            at.moveCenter(option->rect.center());
            const QString icon = option->state & State_Open ? QStringLiteral("down") : QStringLiteral("right");
            painter->drawPixmap(at, m_theme.pixmap(icon, 14, Token::Text3));
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void GangwayStyle::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool on = option->state & (State_On | State_NoChange);
    const bool enabled = option->state & State_Enabled;
    const qreal radius = m_theme.px(4);
    const QRectF box = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor edge = m_theme.color(!enabled ? Token::Border : on ? Token::AccentFill : Token::BorderStrong);
    painter->setPen(QPen(edge, 1.5));
    painter->setBrush(m_theme.color(!enabled ? Token::Surface3 : on ? Token::AccentFill : Token::Surface));
    painter->drawRoundedRect(box, radius, radius);
    if (on) {
        const QString icon = option->state & State_NoChange ? QStringLiteral("minus") : QStringLiteral("check");
        QRect at(0, 0, m_theme.px(12), m_theme.px(12));
        at.moveCenter(option->rect.center());
        painter->drawPixmap(at.topLeft() + QPoint(option->rect.width() % 2 ? 0 : 1, option->rect.height() % 2 ? 0 : 1),
                            m_theme.pixmap(icon, 12, enabled ? Token::OnAccent : Token::Text3));
    }
    painter->restore();
}

void GangwayStyle::drawSwitch(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool on = option->state & State_On;
    const bool enabled = option->state & State_Enabled;
    const QRectF track = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(m_theme.color(!enabled ? Token::Border : on ? Token::AccentFill : Token::BorderStrong), 1));
    painter->setBrush(m_theme.color(on && enabled ? Token::AccentFill : Token::Surface3));
    painter->drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const qreal knob = m_theme.px(12);
    const qreal inset = (track.height() - knob) / 2;
    const bool right = on == (option->direction == Qt::LeftToRight);
    const QRectF at(right ? track.right() - inset - knob : track.left() + inset, track.top() + inset, knob, knob);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(on && enabled ? Token::OnAccent : Token::BorderStrong));
    painter->drawEllipse(at);
    painter->restore();
}

void GangwayStyle::drawRadioButton(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool on = option->state & State_On;
    const bool enabled = option->state & State_Enabled;
    const QRectF circle = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor line = m_theme.color(!enabled ? Token::Border : on ? Token::Accent : Token::BorderStrong);
    painter->setPen(QPen(line, 1.5));
    painter->setBrush(m_theme.color(enabled ? Token::Surface : Token::Surface3));
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(enabled ? Token::Accent : Token::Text3));
        const qreal radius = m_theme.px(7) / 2.0;
        painter->drawEllipse(circle.center(), radius, radius);
    }
    painter->restore();
}

void GangwayStyle::drawComboBox(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = option->state & State_Enabled;
    const bool focused = enabled && option->state & State_HasFocus;
    const bool fault = widget && widget->property("fault").toBool();
    const qreal width = focused || fault ? 2.0 : 1.0;
    const Token edge = !enabled ? Token::Border : fault ? Token::Err : focused ? Token::Accent : Token::BorderStrong;
    painter->setPen(QPen(m_theme.color(edge), width));
    painter->setBrush(m_theme.color(!enabled ? Token::Surface3 : option->state & State_MouseOver ? Token::Surface2 : Token::Surface));
    const QRectF frame = QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter->drawRoundedRect(frame, m_theme.px(6), m_theme.px(6));
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (combo) {
        const QRect arrow = subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget);
        QRect at(0, 0, m_theme.px(16), m_theme.px(16));
        at.moveCenter(arrow.center());
        painter->drawPixmap(at, m_theme.pixmap(QStringLiteral("down"), 16, Token::Text3));
    }
    painter->restore();
}

void GangwayStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, m_theme.color(Token::Surface2));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.color(Token::Border));
}

void GangwayStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeader(option, painter);
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            return;
        painter->save();
        const QFont font = m_theme.font(Theme::Style::CaptionMedium);
        painter->setFont(font);
        painter->setPen(m_theme.color(Token::Text3));
        const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
        const int arrow = m_theme.px(12);
        const bool first = header->position == QStyleOptionHeader::Beginning || header->position == QStyleOptionHeader::OnlyOneSection;
        QRect room = header->rect.adjusted(first ? m_theme.px(16) : m_theme.px(8), 0, -m_theme.px(4), 0);
        if (sorted)
            room.setRight(room.right() - arrow - 4);
        const QString text = QFontMetrics(font).elidedText(header->text, Qt::ElideRight, room.width());
        painter->drawText(room, int(Qt::AlignVCenter | (header->textAlignment & Qt::AlignHorizontal_Mask)), text);
        if (sorted) {
            const int x = room.left() + QFontMetrics(font).horizontalAdvance(text) + 4;
            // Qt's "down" is the ascending order; people read an arrow down as newest or largest first.
            const QString icon = header->sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("down") : QStringLiteral("up");
            painter->drawPixmap(QRect(x, room.center().y() - arrow / 2 + 1, arrow, arrow), m_theme.pixmap(icon, 12, Token::Text3));
        }
        painter->restore();
        return;
    }
    case CE_ComboBoxLabel: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!combo || combo->editable)
            break;
        painter->save();
        const QRect room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        painter->setFont(m_theme.font(Theme::Style::Body));
        painter->setPen(m_theme.color(option->state & State_Enabled ? Token::Text : Token::Text3));
        painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading),
                          painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, room.width()));
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void GangwayStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return drawComboBox(option, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect GangwayStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        const int arrow = m_theme.px(28);
        QRect rect = option->rect;
        if (part == SC_ComboBoxArrow)
            rect.setLeft(rect.right() - arrow + 1);
        else
            rect = rect.adjusted(m_theme.px(10), 1, -arrow, -1);
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize GangwayStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_ComboBox:
        return QSize(size.width() + m_theme.px(10 + 28 + 4), m_theme.px(32));
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(base.width() + m_theme.px(24), m_theme.px(32));
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(base.width(), std::max(base.height(), m_theme.px(24)));
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect GangwayStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // The words and the arrow share the whole section; see CE_HeaderLabel.
    if (element == SE_HeaderLabel)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

int GangwayStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
        return m_theme.px(widget && widget->property("switch").toBool() ? 32 : 16);
    case PM_IndicatorHeight:
        return m_theme.px(widget && widget->property("switch").toBool() ? 18 : 16);
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.px(8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return m_theme.px(16);
    case PM_MenuPanelWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int GangwayStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon GangwayStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_LineEditClearButton: return m_theme.icon(QStringLiteral("x"), 16, Token::Text3);
    case SP_MessageBoxWarning: return m_theme.icon(QStringLiteral("warn"), 24, Token::Warn);
    case SP_MessageBoxCritical: return m_theme.icon(QStringLiteral("err"), 24, Token::Err);
    case SP_MessageBoxInformation: return m_theme.icon(QStringLiteral("info"), 24, Token::Info);
    case SP_MessageBoxQuestion: return m_theme.icon(QStringLiteral("info"), 24, Token::Accent);
    default: return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace gangway::app
