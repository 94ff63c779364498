#include "app/widgets/toast.h"

#include "app/widgets/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace gangway::app {

namespace {
constexpr std::chrono::seconds shownFor{6};
constexpr int logLimit = 50;
} // namespace

Toast::Toast(Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    m_iconLabel = new QLabel(this);
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::PlainText);
    setTextStyle(m_label, Theme::Style::Body, Theme::Token::Surface);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("toast.action"));
    setLook(m_button, "look", QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_iconLabel);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownFor);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_hasAction)
            Q_EMIT actionTriggered();
    });
    connect(&m_theme, &Theme::changed, this, [this] { setIcon(m_icon); });
    setObjectName(QStringLiteral("toast"));
    hide();
    if (parent)
        parent->installEventFilter(this);
    setIcon(m_icon);
}

void Toast::setIcon(const QString &icon)
{
    m_icon = icon;
    m_iconLabel->setPixmap(m_theme.pixmap(icon, 16, Theme::Token::Surface));
}

void Toast::show(const QString &text, const QString &action)
{
    m_label->setText(text);
    m_hasAction = !action.isEmpty();
    m_button->setText(m_hasAction ? action : tr("Close"));
    m_button->setAccessibleName(m_button->text());
    setAccessibleName(text);
    m_log << text;
    if (m_log.size() > logLimit)
        m_log.removeFirst();
    place();
    raise();
    QFrame::show();
    m_timer->start();
}

QString Toast::text() const
{
    return m_label->text();
}

void Toast::place()
{
    if (!parentWidget())
        return;
    const int width = std::min(std::max(sizeHint().width(), m_theme.px(320)), parentWidget()->width() - 32);
    const int height = m_theme.px(48);
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - height - 40, width, height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer->stop();
}

void Toast::leaveEvent(QEvent *)
{
    if (isVisible())
        m_timer->start();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Theme::Token::Text));
    painter.drawRoundedRect(rect(), m_theme.px(6), m_theme.px(6));
}

} // namespace gangway::app
