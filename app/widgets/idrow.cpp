#include "app/widgets/idrow.h"

#include "app/widgets/elidedlabel.h"
#include "app/widgets/styling.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace gangway::app {

IdRow::IdRow(Theme &theme, const QString &label, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_label = new QLabel(label, this);
    setTextStyle(m_label, Theme::Style::Small, Theme::Token::Text3);
    m_value = new ElidedLabel(QString(), this);
    m_copy = new QToolButton(this);
    m_copy->setIcon(m_theme.icon(QStringLiteral("copy"), 14, Theme::Token::Text3));
    m_copy->setIconSize(QSize(m_theme.px(14), m_theme.px(14)));
    setKind(m_copy, QStringLiteral("quiet"));
    setSize(m_copy, QStringLiteral("tiny"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_value, 1);
    row->addWidget(m_copy);
    setLabelWidth(112);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        Q_EMIT copied(m_text);
    });
    setId({});
}

void IdRow::setLabelWidth(int width)
{
    m_label->setMinimumWidth(m_theme.px(width));
}

void IdRow::setId(const QString &text)
{
    m_text = text;
    m_copy->setVisible(!text.isEmpty());
    m_value->setText(text.isEmpty() ? tr("not known yet") : text);
    setTextStyle(m_value, text.isEmpty() ? Theme::Style::Small : Theme::Style::Mono,
                 text.isEmpty() ? Theme::Token::Text3 : Theme::Token::Text);
    //: %1 is a label such as "WABA", %2 the id
    setIconOnly(m_copy, tr("Copy %1 %2").arg(m_label->text(), text));
}

} // namespace gangway::app
