#include "app/widgets/steprail.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace gangway::app {

namespace {
constexpr int circle = 24;
constexpr int wordGap = 8;
constexpr int lineWide = 20;
constexpr int lineNarrow = 16;
constexpr int lineMargin = 8;
constexpr int edge = 4; // room for the focus ring
} // namespace

StepRail::StepRail(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps of this case"));
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

void StepRail::setSteps(const QStringList &titles)
{
    m_steps.clear();
    for (const QString &title : titles)
        m_steps.push_back({title, State::Next});
    m_cursor = 0;
    describe();
    updateGeometry();
    update();
}

void StepRail::setState(int index, State state)
{
    if (index < 0 || index >= count())
        return;
    m_steps[std::size_t(index)].state = state;
    if (state == State::Current)
        m_cursor = index;
    describe();
    updateGeometry();
    update();
}

StepRail::State StepRail::state(int index) const
{
    return index < 0 || index >= count() ? State::Next : m_steps[std::size_t(index)].state;
}

void StepRail::setEnabledUpTo(int index)
{
    m_enabledUpTo = std::clamp(index, -1, count() - 1);
    update();
}

void StepRail::describe()
{
    QStringList words;
    for (int i = 0; i < count(); ++i) {
        const Step &step = m_steps[std::size_t(i)];
        QString state;
        switch (step.state) {
        case State::Next: state = tr("not begun"); break;
        case State::Current: state = tr("current"); break;
        case State::Done: state = tr("done"); break;
        case State::Failed: state = tr("failed"); break;
        }
        //: a step of a case in words: number, title, state
        words << tr("%1 %2, %3").arg(i + 1).arg(step.title, state);
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

QFont StepRail::fontOf(const Step &step) const
{
    QFont font = m_theme.font(Theme::Style::SmallMedium);
    if (step.state == State::Current || step.state == State::Failed)
        font.setWeight(QFont::DemiBold);
    return font;
}

bool StepRail::wordShown(const Step &step, bool compact) const
{
    return !compact || step.state == State::Current || step.state == State::Failed;
}

int StepRail::widthOf(const Step &step, bool word) const
{
    int width = m_theme.px(circle);
    if (word)
        width += m_theme.px(wordGap) + QFontMetrics(fontOf(step)).horizontalAdvance(step.title) + 1;
    return width;
}

int StepRail::totalWidth(bool compact) const
{
    int width = 2 * edge;
    for (int i = 0; i < count(); ++i) {
        width += widthOf(m_steps[std::size_t(i)], wordShown(m_steps[std::size_t(i)], compact));
        if (i > 0)
            width += m_theme.px(compact ? lineNarrow : lineWide) + 2 * m_theme.px(lineMargin);
    }
    return width;
}

bool StepRail::isCompact() const
{
    return width() < totalWidth(false);
}

QSize StepRail::sizeHint() const
{
    return QSize(totalWidth(false), m_theme.px(circle) + 2 * edge);
}

QSize StepRail::minimumSizeHint() const
{
    return QSize(totalWidth(true), sizeHint().height());
}

QRect StepRail::stepRect(int index) const
{
    const bool compact = isCompact();
    int x = edge;
    for (int i = 0; i < count(); ++i) {
        const Step &step = m_steps[std::size_t(i)];
        const int wide = widthOf(step, wordShown(step, compact));
        if (i == index) {
            const QRect at(x, (height() - m_theme.px(circle)) / 2, wide, m_theme.px(circle));
            return isRightToLeft() ? QRect(width() - at.right() - 1, at.top(), at.width(), at.height()) : at;
        }
        x += wide + m_theme.px(compact ? lineNarrow : lineWide) + 2 * m_theme.px(lineMargin);
    }
    return {};
}

int StepRail::stepAt(const QPoint &point) const
{
    for (int i = 0; i < count(); ++i) {
        if (stepRect(i).adjusted(-4, -8, 4, 8).contains(point))
            return i;
    }
    return -1;
}

void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool compact = isCompact();
    const int side = m_theme.px(circle);
    QRect previous;
    for (int i = 0; i < count(); ++i) {
        const Step &step = m_steps[std::size_t(i)];
        const QRect at = stepRect(i);
        if (i > 0) {
            const bool travelled = m_steps[std::size_t(i - 1)].state == State::Done;
            painter.setPen(QPen(m_theme.color(travelled ? Theme::Token::Accent : Theme::Token::Border), 1.5));
            const int margin = m_theme.px(lineMargin);
            const qreal y = height() / 2.0;
            if (isRightToLeft())
                painter.drawLine(QPointF(at.right() + margin, y), QPointF(previous.left() - margin, y));
            else
                painter.drawLine(QPointF(previous.right() + margin + 1, y), QPointF(at.left() - margin, y));
        }
        previous = at;
        const QRect round(isRightToLeft() ? at.right() - side + 1 : at.left(), at.top(), side, side);
        const QRectF ring = QRectF(round).adjusted(0.75, 0.75, -0.75, -0.75);
        Theme::Token line = Theme::Token::BorderStrong;
        Theme::Token fill = Theme::Token::Surface;
        Theme::Token ink = Theme::Token::Text3;
        Theme::Token words = Theme::Token::Text3;
        switch (step.state) {
        case State::Next: break;
        case State::Current:
            line = fill = Theme::Token::AccentFill;
            ink = Theme::Token::OnAccent;
            words = Theme::Token::Text;
            break;
        case State::Done:
            line = ink = Theme::Token::Accent;
            words = Theme::Token::Text2;
            break;
        case State::Failed:
            line = ink = words = Theme::Token::Err;
            fill = Theme::Token::ErrSoft;
            break;
        }
        if (i == m_hovered && i <= m_enabledUpTo && step.state != State::Current)
            fill = Theme::Token::Surface3;
        painter.setPen(QPen(m_theme.color(line), 1.5));
        painter.setBrush(m_theme.color(fill));
        painter.drawEllipse(ring);
        if (step.state == State::Done) {
            QRect check(0, 0, m_theme.px(14), m_theme.px(14));
            check.moveTopLeft(round.topLeft() + QPoint((side - check.width()) / 2, (side - check.height()) / 2));
            painter.drawPixmap(check, m_theme.pixmap(QStringLiteral("check"), 14, ink));
        } else {
            QFont font = m_theme.font(Theme::Style::SmallMedium);
            font.setWeight(QFont::DemiBold);
            painter.setFont(font);
            painter.setPen(m_theme.color(ink));
            painter.drawText(round, Qt::AlignCenter, step.state == State::Failed ? QStringLiteral("!") : QString::number(i + 1));
        }
        if (wordShown(step, compact)) {
            painter.setFont(fontOf(step));
            painter.setPen(m_theme.color(words));
            const int gap = side + m_theme.px(wordGap);
            const QRect room = isRightToLeft() ? at.adjusted(0, 0, -gap, 0) : at.adjusted(gap, 0, 0, 0);
            painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip), step.title);
        }
        if (m_keyboardFocus && hasFocus() && i == m_cursor) {
            painter.setPen(QPen(m_theme.color(Theme::Token::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(at).adjusted(-3, -3, 3, 3), m_theme.px(8), m_theme.px(8));
        }
    }
}

void StepRail::mousePressEvent(QMouseEvent *event)
{
    const int index = stepAt(event->pos());
    m_keyboardFocus = false;
    if (event->button() == Qt::LeftButton && index >= 0 && index <= m_enabledUpTo) {
        m_cursor = index;
        update();
        Q_EMIT activated(index);
    }
}

void StepRail::mouseMoveEvent(QMouseEvent *event)
{
    const int index = stepAt(event->pos());
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index >= 0 && index <= m_enabledUpTo ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void StepRail::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void StepRail::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    int next = m_cursor;
    if (event->key() == forward)
        next = m_cursor + 1;
    else if (event->key() == backward)
        next = m_cursor - 1;
    else if (event->key() == Qt::Key_Home)
        next = 0;
    else if (event->key() == Qt::Key_End)
        next = m_enabledUpTo;
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        if (m_cursor <= m_enabledUpTo)
            Q_EMIT activated(m_cursor);
        return;
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    m_keyboardFocus = true;
    m_cursor = std::clamp(next, 0, std::max(0, m_enabledUpTo));
    update();
}

void StepRail::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    update();
}

void StepRail::focusOutEvent(QFocusEvent *)
{
    update();
}

bool StepRail::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = stepAt(help->pos());
        if (index >= 0 && !wordShown(m_steps[std::size_t(index)], isCompact()))
            QToolTip::showText(help->globalPos(), m_steps[std::size_t(index)].title, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace gangway::app
