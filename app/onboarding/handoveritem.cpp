#include "app/onboarding/handoveritem.h"

#include "app/widgets/make.h"
#include "app/onboarding/stepmark.h"
#include "app/widgets/chip.h"
#include "app/widgets/placemarker.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace gangway::app {

HandoverItem::HandoverItem(Theme &theme, const QString &id, const QString &icon, const QString &title, const QString &who,
                           guidance::Place place, QWidget *parent)
    : QFrame(parent), m_icon(icon), m_mark(new StepMark(theme, 24)), m_title(makeLabel(title, Theme::Style::BodyBold)),
      m_chip(new Chip(theme)), m_text(makeLabel({}, Theme::Style::Body, Theme::Token::Text2, true)),
      m_byHand(new QCheckBox(tr("Confirm by hand"))), m_confirmed(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)),
      m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("handover.item.%1").arg(id));
    m_byHand->setObjectName(QStringLiteral("handover.check.%1").arg(id));
    m_byHand->setAccessibleName(tr("%1, confirmed by hand").arg(title));
    m_chip->setDense(true);
    m_buttons->setSpacing(8);
    m_buttons->setContentsMargins(0, 8, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_chip);
    head->addStretch(1);
    auto *byHand = new QHBoxLayout;
    byHand->setSpacing(12);
    byHand->addWidget(m_byHand);
    byHand->addWidget(m_confirmed, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(head);
    words->addWidget(m_text);
    words->addLayout(byHand);
    words->addLayout(m_buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *marker = new PlaceMarker(theme, place, who);
    marker->setMinimumWidth(theme.px(72));
    row->addWidget(marker, 0, Qt::AlignTop);
    connect(m_byHand, &QCheckBox::toggled, this, &HandoverItem::byHandToggled);
}

void HandoverItem::show(Standing standing, Theme::Tone tone, const QString &chipIcon, const QString &chip, const QString &text)
{
    m_standing = standing;
    switch (standing) {
    case Standing::Done: m_mark->set(StepMark::Look::Done, {}, tr("Done")); break;
    case Standing::Open: m_mark->set(StepMark::Look::IconTodo, m_icon, tr("Open")); break;
    case Standing::Known: m_mark->set(StepMark::Look::Icon, m_icon, tr("For information")); break;
    }
    m_chip->setVisible(!chip.isEmpty());
    if (!chip.isEmpty())
        m_chip->set(tone, chipIcon, chip);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(QStringLiteral("%1, %2. %3").arg(m_title->text(), chip.isEmpty() ? m_mark->accessibleName() : chip, text));
}

void HandoverItem::setByHand(bool offered, bool checked, const QString &confirmed)
{
    const QSignalBlocker quiet(m_byHand);
    m_byHand->setChecked(checked);
    m_byHand->setVisible(offered);
    m_confirmed->setText(confirmed);
    m_confirmed->setVisible(offered && !confirmed.isEmpty());
}

} // namespace gangway::app
