#include "app/widgets/focusring.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTextEdit>
#include <QPlainTextEdit>

namespace gangway::app {

namespace {

constexpr int gap = 2;
constexpr int line = 2;

class Ring final : public QWidget
{
public:
    Ring(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Theme::Token::Accent), line));
        const qreal half = line / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_theme.px(8), m_theme.px(8));
    }

private:
    Theme &m_theme;
};

bool drawsItsOwn(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || widget->property("ownFocus").toBool() || widget->isWindow();
}

bool fromKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    qApp->installEventFilter(this);
    connect(&m_theme, &Theme::changed, this, [this] {
        if (m_ring)
            m_ring->update();
    });
}

FocusRing::~FocusRing()
{
    delete m_ring.data();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(watched);
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            // Coming back to the window does not say how the widget got its focus before.
            if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
                follow(fromKeyboard(reason) && !drawsItsOwn(widget) ? widget : nullptr);
        }
        break;
    case QEvent::FocusOut:
        if (watched == m_target && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            follow(nullptr);
        break;
    case QEvent::MouseButtonPress:
        if (watched == m_target)
            follow(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
    case QEvent::ZOrderChange:
        if (watched == m_target)
            place();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    if (m_target == widget && widget)
        return place();
    m_target = widget;
    if (!widget) {
        if (m_ring) {
            m_ring->hide();
            m_ring->deleteLater();
            m_ring = nullptr;
        }
        return;
    }
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->parentWidget())
        return;
    QWidget *parent = m_target->parentWidget();
    if (m_ring && m_ring->parentWidget() != parent) {
        m_ring->hide();
        m_ring->deleteLater();
        m_ring = nullptr;
    }
    if (!m_ring)
        m_ring = new Ring(m_theme, parent);
    const int out = gap + line;
    QRect around = m_target->geometry().adjusted(-out, -out, out, out);
    // Where the parent leaves no room the ring lies inside the control, so that it is never cut off.
    around = around.intersected(parent->rect());
    m_ring->setGeometry(around);
    m_ring->raise();
    m_ring->setVisible(m_target->isVisible());
}

} // namespace gangway::app
