#include "app/widgets/field.h"

#include "app/widgets/pinfield.h"
#include "app/widgets/secretfield.h"
#include "app/widgets/styling.h"

#include <QHBoxLayout>
#include <QLabel>

namespace gangway::app {

Field::Field(Theme &theme, const QString &label, QWidget *editor, const QString &help, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_editor(editor), m_help(help)
{
    m_label = new QLabel(this);
    m_label->setBuddy(editor);
    setTextStyle(m_label, Theme::Style::SmallMedium, Theme::Token::Text2);
    m_icon = new QLabel(this);
    m_line = new QLabel(this);
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    auto *below = new QHBoxLayout;
    below->setSpacing(4);
    below->addWidget(m_icon, 0, Qt::AlignTop);
    below->addWidget(m_line, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addLayout(below);
    setLabel(label);
    connect(&m_theme, &Theme::changed, this, &Field::refresh);
    refresh();
}

QString Field::label() const
{
    return m_label->text();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    if (m_editor->accessibleName().isEmpty() || m_editor->property("namedByField").toBool()) {
        m_editor->setAccessibleName(label);
        m_editor->setProperty("namedByField", true);
    }
}

void Field::setFault(const QString &sentence)
{
    m_fault = sentence;
    refresh();
}

void Field::setHelp(const QString &help)
{
    m_help = help;
    refresh();
}

void Field::setGood(const QString &sentence)
{
    m_good = sentence;
    refresh();
}

void Field::refresh()
{
    const bool bad = hasFault();
    const QString line = bad ? m_fault : m_good.isEmpty() ? m_help : m_good;
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_icon->setVisible(bad);
    if (bad)
        m_icon->setPixmap(m_theme.pixmap(QStringLiteral("err"), 14, Theme::Token::Err));
    setTextStyle(m_line, Theme::Style::Small, bad ? Theme::Token::Err : m_good.isEmpty() ? Theme::Token::Text3 : Theme::Token::Ok);
    m_editor->setAccessibleDescription(line);
    if (auto *pin = qobject_cast<PinField *>(m_editor))
        pin->setFault(bad);
    else if (auto *secret = qobject_cast<SecretField *>(m_editor))
        secret->setFault(bad);
    else
        setLook(m_editor, "fault", bad);
}

} // namespace gangway::app
