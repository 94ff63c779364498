#include "app/widgets/banner.h"

#include "app/widgets/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace gangway::app {

Banner::Banner(Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    m_iconLabel = new QLabel(this);
    m_iconLabel->setAlignment(Qt::AlignTop);
    m_title = new QLabel(this);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(m_title, Theme::Style::BodyBold);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(m_text, Theme::Style::Small, Theme::Token::Text2);

    m_words = new QVBoxLayout;
    m_words->setSpacing(2);
    m_words->addWidget(m_title);
    m_words->addWidget(m_text);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_row = new QHBoxLayout(this);
    m_row->setSpacing(12);
    m_row->addWidget(m_iconLabel, 0, Qt::AlignTop);
    m_row->addLayout(m_words, 1);
    m_row->addLayout(m_buttons);
    m_row->setAlignment(m_buttons, Qt::AlignTop);
    setDense(false);
    setAccessibleName(tr("Notice"));
    connect(&m_theme, &Theme::changed, this, &Banner::refresh);
    refresh();
}

void Banner::setDense(bool dense)
{
    m_row->setContentsMargins(dense ? 16 : 20, dense ? 8 : 12, dense ? 12 : 16, dense ? 8 : 12);
    setTextStyle(m_title, dense ? Theme::Style::SmallMedium : Theme::Style::BodyBold);
}

void Banner::setButtonsBelow()
{
    m_row->removeItem(m_buttons);
    m_buttons->setParent(nullptr);
    m_words->addSpacing(4);
    m_words->addLayout(m_buttons);
    m_words->setAlignment(m_buttons, Qt::AlignLeft);
}

void Banner::show(Theme::Tone tone, const QString &icon, const QString &title, const QString &text)
{
    m_tone = tone;
    m_icon = icon;
    setTitle(title);
    setText(text);
    refresh();
    QFrame::show();
}

void Banner::setIcon(const QString &icon)
{
    m_icon = icon;
    refresh();
}

void Banner::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

QString Banner::title() const
{
    return m_title->text();
}

QString Banner::text() const
{
    return m_text->text();
}

QPushButton *Banner::addButton(const QString &text, const QString &kind)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(text);
    setKind(button, kind);
    setSize(button, QStringLiteral("small"));
    m_buttons->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void Banner::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // its own click may be what asks for this
            widget->deleteLater();
        }
        delete item;
    }
}

void Banner::setTrailing(QWidget *widget)
{
    if (m_trailing == widget)
        return;
    if (m_trailing) {
        m_row->removeWidget(m_trailing);
        m_trailing->deleteLater();
    }
    m_trailing = widget;
    if (widget)
        m_row->addWidget(widget, 0, Qt::AlignTop);
}

void Banner::setDetail(QWidget *widget)
{
    if (m_detail) {
        m_words->removeWidget(m_detail);
        m_detail->hide();
        m_detail->deleteLater();
    }
    m_detail = widget;
    if (!widget)
        return;
    m_words->addWidget(widget);
    widget->show(); // a layout shows it with the next event only: until then the banner would have a gap
}

void Banner::refresh()
{
    m_iconLabel->setPixmap(m_theme.pixmap(m_icon, 18, textToken(m_tone)));
    update();
}

void Banner::claimHeight()
{
    // Boxes that do not ask for a height for their width would cut the last line of a wrapped sentence.
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > 0 && minimumHeight() != needed)
        setMinimumHeight(needed);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    claimHeight();
}

bool Banner::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        claimHeight();
    return handled;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = m_theme.px(6);
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.fillPath(outline, m_theme.color(softToken(m_tone)));
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(isRightToLeft() ? width() - 4 : 0, 0, 4, height()), m_theme.color(textToken(m_tone)));
    painter.restore();
    painter.setPen(QPen(m_theme.color(borderToken(m_tone)), 1));
    painter.drawPath(outline);
    painter.setClipPath(outline);
    painter.fillRect(QRectF(isRightToLeft() ? width() - 4 : 0, 0, 4, height()), m_theme.color(textToken(m_tone)));
}

} // namespace gangway::app
