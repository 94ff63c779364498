#include "app/messages/limitfield.h"

#include "app/widgets/styling.h"
#include "whatsapp/messages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gangway::app {

void showCount(QLabel *counter, int used, int limit, int boldFrom)
{
    counter->setText(LimitField::tr("%1 / %2", "characters used of characters allowed").arg(used).arg(limit));
    setTextStyle(counter, used >= boldFrom ? Theme::Style::CaptionMedium : Theme::Style::Caption,
                 used > limit ? Theme::Token::Err : used >= boldFrom ? Theme::Token::Text2 : Theme::Token::Text3);
    setLook(counter, "bold", used >= boldFrom);
}

LimitField::LimitField(Theme &theme, const QString &name, const QString &label, int limit, Lines lines, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_limit(limit), m_label(new QLabel), m_counter(new QLabel), m_below(new QLabel)
{
    setTextStyle(m_label, Theme::Style::SmallMedium, Theme::Token::Text2);
    m_label->setMinimumWidth(1);
    m_counter->setObjectName(name + QStringLiteral(".counter"));
    m_below->setObjectName(name + QStringLiteral(".fault"));
    m_below->setWordWrap(true);
    m_below->setTextFormat(Qt::PlainText);
    QWidget *typed = nullptr;
    if (lines == Lines::One) {
        typed = m_line = new QLineEdit;
        connect(m_line, &QLineEdit::textChanged, this, [this] {
            refresh();
            Q_EMIT edited();
        });
    } else {
        typed = m_lines = new QPlainTextEdit;
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(theme.px(64));
        connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
            refresh();
            Q_EMIT edited();
        });
    }
    typed->setObjectName(name);
    m_label->setBuddy(typed);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_label, 1);
    head->addWidget(m_counter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(typed);
    column->addWidget(m_below);
    setFocusProxy(typed);
    setLabel(label);
    refresh();
}

QWidget *LimitField::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_lines;
}

QString LimitField::text() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

void LimitField::setText(const QString &text)
{
    if (text == this->text())
        return;
    if (m_line)
        m_line->setText(text);
    else
        m_lines->setPlainText(text);
}

QString LimitField::label() const
{
    return m_label->text();
}

void LimitField::setLabel(const QString &label)
{
    m_label->setText(label);
    editor()->setAccessibleName(label);
}

void LimitField::setHelp(const QString &help)
{
    m_help = help;
    refresh();
}

void LimitField::setPlaceholder(const QString &text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
    else
        m_lines->setPlaceholderText(text);
}

void LimitField::setFault(const QString &sentence)
{
    if (sentence == m_fault)
        return;
    m_fault = sentence;
    refresh();
}

void LimitField::setLimit(int limit)
{
    m_limit = limit;
    refresh();
}

void LimitField::refresh()
{
    m_counter->setVisible(m_limit > 0);
    if (m_limit > 0)
        showCount(m_counter, whatsapp::messages::lengthOf(text()), m_limit, m_limit * 85 / 100);
    const QString line = hasFault() ? m_fault : m_help;
    m_below->setText(line);
    m_below->setVisible(!line.isEmpty());
    setTextStyle(m_below, Theme::Style::Small, hasFault() ? Theme::Token::Err : Theme::Token::Text3);
    editor()->setAccessibleDescription(line);
    setLook(editor(), "fault", hasFault());
}

} // namespace gangway::app
