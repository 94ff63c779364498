#include "app/widgets/segmentedcontrol.h"

#include "app/widgets/styling.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace gangway::app {

SegmentedControl::SegmentedControl(Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    m_group = new QButtonGroup(this);
    m_group->setExclusive(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 2, 1, 2);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::currentChanged);
    connect(m_group, &QButtonGroup::idToggled, this, [this] { update(); });
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

void SegmentedControl::setWords(const QStringList &words)
{
    const int kept = current();
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        layout()->removeWidget(button);
        delete button;
    }
    for (int i = 0; i < words.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setText(words.at(i));
        button->setAccessibleName(words.at(i));
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("segment.%1").arg(i));
        setLook(button, "look", QStringLiteral("segment"));
        button->setFocusPolicy(Qt::StrongFocus);
        button->installEventFilter(this);
        m_group->addButton(button, i);
        layout()->addWidget(button);
    }
    setCurrent(kept < 0 ? 0 : std::min(kept, int(words.size()) - 1));
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
    for (QAbstractButton *button : m_group->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            const int step = (key == Qt::Key_Right) == isLeftToRight() ? 1 : -1;
            const int next = current() + step;
            if (QAbstractButton *button = m_group->button(next)) {
                setCurrent(next);
                button->setFocus(Qt::TabFocusReason);
                Q_EMIT currentChanged(next);
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(6), m_theme.px(6));
    painter.fillPath(outline, m_theme.color(Theme::Token::Surface));
    painter.save();
    painter.setClipPath(outline);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (int i = 0; i < buttons.size(); ++i) {
        const QRect at(buttons.at(i)->x(), 0, buttons.at(i)->width(), height());
        if (buttons.at(i)->isChecked())
            painter.fillRect(at, m_theme.color(Theme::Token::AccentSoft));
        if (i + 1 < buttons.size())
            painter.fillRect(QRect(isRightToLeft() ? at.left() : at.right(), 0, 1, height()), m_theme.color(Theme::Token::Border));
    }
    painter.restore();
    painter.setPen(QPen(m_theme.color(Theme::Token::BorderStrong), 1));
    painter.drawPath(outline);
}

} // namespace gangway::app
