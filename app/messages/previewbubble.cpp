#include "app/messages/previewbubble.h"

#include "app/widgets/make.h"

#include <QPainter>
#include <QPainterPath>

namespace gangway::app {

PreviewBubble::PreviewBubble(Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_file(new QFrame), m_fileIcon(new QLabel), m_fileName(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)),
      m_header(makeLabel({}, Theme::Style::BodyBold, Theme::Token::Text, true)), m_body(makeLabel({}, Theme::Style::Body, Theme::Token::Text, true)),
      m_footer(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)), m_column(new QVBoxLayout(this)), m_buttons(new QVBoxLayout)
{
    setObjectName(name);
    setAccessibleName(tr("Preview"));
    setSurface(m_file, QStringLiteral("inset"));
    auto *file = new QHBoxLayout(m_file);
    file->setContentsMargins(12, 16, 12, 16);
    file->setSpacing(8);
    file->addWidget(m_fileIcon);
    file->addWidget(m_fileName, 1);
    m_body->setObjectName(name + QStringLiteral(".body"));
    m_header->setObjectName(name + QStringLiteral(".header"));
    m_column->setContentsMargins(1, 10, 1, 8);
    m_column->setSpacing(4);
    const auto inset = [](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(12, 0, 12, 0);
        row->addWidget(widget);
        return row;
    };
    m_column->addLayout(inset(m_file));
    m_column->addLayout(inset(m_header));
    m_column->addLayout(inset(m_body));
    m_column->addLayout(inset(m_footer));
    m_buttons->setSpacing(0);
    m_column->addLayout(m_buttons);
    for (QLabel *label : {m_header, m_body, m_footer, m_fileName})
        label->setMinimumWidth(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
    show(Shown());
}

void PreviewBubble::show(const Shown &shown)
{
    const bool isFile = !shown.fileIcon.isEmpty();
    m_file->setVisible(isFile);
    if (isFile) {
        m_fileIcon->setPixmap(m_theme.pixmap(shown.fileIcon, 20, Theme::Token::Text3));
        m_fileName->setText(shown.header);
    }
    const auto set = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    set(m_header, isFile ? QString() : shown.header);
    m_body->setText(shown.body.isEmpty() ? QStringLiteral(" ") : shown.body);
    set(m_footer, shown.footer);
    if (shown.buttons != m_shownButtons) {
        m_shownButtons = shown.buttons;
        while (QLayoutItem *item = m_buttons->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const QString &text : shown.buttons) {
            auto *button = new QFrame;
            setEdge(button, QStringLiteral("top"));
            auto *row = new QHBoxLayout(button);
            row->setContentsMargins(12, 6, 12, 6);
            row->setSpacing(6);
            auto *icon = new QLabel;
            icon->setPixmap(m_theme.pixmap(shown.buttonIcon, 14, Theme::Token::Accent));
            row->addStretch(1);
            row->addWidget(icon);
            row->addWidget(makeLabel(text.isEmpty() ? QStringLiteral("…") : text, Theme::Style::BodyMedium, Theme::Token::Accent));
            row->addStretch(1);
            m_buttons->addWidget(button);
        }
    }
    QStringList spoken{shown.header, shown.body, shown.footer};
    spoken += shown.buttons;
    spoken.removeAll({});
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
}

QString PreviewBubble::spoken() const
{
    return accessibleDescription();
}

void PreviewBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Theme::Token::AccentBorder));
    painter.setBrush(m_theme.color(Theme::Token::BubbleOut));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(8), m_theme.px(8));
}

} // namespace gangway::app
