#include "app/messages/contacttab.h"

#include "app/messages/limitfield.h"
#include "app/widgets/make.h"

#include <QGridLayout>
#include <QJsonArray>

namespace gangway::app {

namespace messages = whatsapp::messages;

ContactTab::ContactTab(Theme &theme, const QString &prefix, QWidget *parent)
    : ComposerTab(theme, prefix + QStringLiteral(".contact"), parent), m_column(new QVBoxLayout),
      m_add(makeButton(theme, prefix + QStringLiteral(".contact.add"), tr("Add another contact"), QStringLiteral("secondary"), QStringLiteral("tiny"),
                       QStringLiteral("plus"))),
      m_full(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    m_column->setSpacing(8);
    whole->addLayout(m_column);
    auto *last = new QHBoxLayout;
    last->setSpacing(8);
    last->addWidget(m_add);
    last->addWidget(m_full, 1);
    whole->addLayout(last);
    whole->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addCard();
        number();
        m_cards.back().name->setFocus();
        Q_EMIT edited();
    });
    addCard();
    number();
}

void ContactTab::addCard()
{
    Card card;
    card.box = new QWidget;
    card.name = new LimitField(m_theme, {}, {});
    card.phone = new LimitField(m_theme, {}, tr("Phone, with + and country code"));
    card.company = new LimitField(m_theme, {}, tr("Company, optional"));
    card.email = new LimitField(m_theme, {}, tr("Email, optional"));
    auto *remove = makeIconButton(m_theme, {}, QStringLiteral("trash"), tr("Remove the contact"));
    card.remove = remove;
    auto *grid = new QGridLayout(card.box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(card.name, 0, 0, Qt::AlignTop);
    grid->addWidget(card.phone, 0, 1, Qt::AlignTop);
    grid->addWidget(card.company, 1, 0, Qt::AlignTop);
    grid->addWidget(card.email, 1, 1, Qt::AlignTop);
    grid->addWidget(remove, 0, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (LimitField *field : {card.name, card.phone, card.company, card.email})
        connect(field, &LimitField::edited, this, &ContactTab::edited);
    connect(remove, &QToolButton::clicked, this, [this, box = card.box] { removeCard(box); });
    m_column->addWidget(card.box);
    m_cards.push_back(card);
}

void ContactTab::removeCard(QWidget *box)
{
    std::erase_if(m_cards, [box](const Card &card) { return card.box == box; });
    box->hide();
    box->deleteLater();
    number();
    m_cards.back().name->setFocus();
    Q_EMIT edited();
}

void ContactTab::number()
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const Card &card = m_cards[i];
        const QString place = i == 0 ? QString() : QStringLiteral("%1.").arg(i + 1);
        card.name->editor()->setObjectName(named(place + QStringLiteral("name")));
        card.phone->editor()->setObjectName(named(place + QStringLiteral("phone")));
        card.company->editor()->setObjectName(named(place + QStringLiteral("company")));
        card.email->editor()->setObjectName(named(place + QStringLiteral("email")));
        card.remove->setObjectName(named(place + QStringLiteral("remove")));
        card.remove->setVisible(m_cards.size() > 1);
        card.name->setLabel(m_cards.size() > 1 ? tr("Name of contact %1").arg(i + 1) : tr("Name"));
        card.name->setPath(QStringLiteral("contacts[%1].name.formatted_name").arg(i));
        card.phone->setPath(QStringLiteral("contacts[%1].phones[0].phone").arg(i));
    }
    const bool full = m_cards.size() >= size_t(messages::limits::contacts);
    m_add->setEnabled(!full);
    m_full->setText(full ? tr("Meta takes at most %1 contacts in one message.").arg(messages::limits::contacts) : QString());
}

messages::Content ContactTab::content(const QString &) const
{
    messages::Contacts contacts;
    for (const Card &fields : m_cards) {
        messages::ContactCard card;
        card.formattedName = fields.name->text().simplified();
        // Meta wants a part of the name beside the whole of it.
        card.firstName = card.formattedName.section(u' ', 0, 0);
        card.lastName = card.formattedName.section(u' ', 1);
        card.company = fields.company->text().trimmed();
        card.email = fields.email->text().trimmed();
        if (const QString phone = fields.phone->text().trimmed(); !phone.isEmpty())
            card.phones.push_back({phone, QStringLiteral("CELL"), QString()});
        contacts.cards.push_back(std::move(card));
    }
    return contacts;
}

QString ContactTab::hindrance() const
{
    for (const Card &card : m_cards) {
        if (card.phone->text().trimmed().isEmpty() && card.email->text().trimmed().isEmpty() && !card.name->text().trimmed().isEmpty())
            return tr("Give %1 a phone or an email.").arg(card.name->text().simplified());
    }
    return {};
}

bool ContactTab::isEmpty() const
{
    return m_cards.size() == 1 && m_cards.front().name->text().isEmpty() && m_cards.front().phone->text().isEmpty()
        && m_cards.front().company->text().isEmpty() && m_cards.front().email->text().isEmpty();
}

QString ContactTab::beginning() const
{
    return tr("Give the contact's name and phone.");
}

void ContactTab::clear()
{
    restore({});
}

QJsonObject ContactTab::draft() const
{
    if (isEmpty())
        return {};
    QJsonArray cards;
    for (const Card &card : m_cards)
        cards.append(QJsonObject{{QStringLiteral("name"), card.name->text()},
                                 {QStringLiteral("phone"), card.phone->text()},
                                 {QStringLiteral("company"), card.company->text()},
                                 {QStringLiteral("email"), card.email->text()}});
    return {{QStringLiteral("cards"), cards}};
}

void ContactTab::restore(const QJsonObject &draft)
{
    for (const Card &card : m_cards) {
        card.box->hide();
        card.box->deleteLater();
    }
    m_cards.clear();
    const QJsonArray cards = draft.value(QLatin1String("cards")).toArray();
    do {
        const QJsonObject from = cards.at(int(m_cards.size())).toObject();
        addCard();
        m_cards.back().name->setText(from.value(QLatin1String("name")).toString());
        m_cards.back().phone->setText(from.value(QLatin1String("phone")).toString());
        m_cards.back().company->setText(from.value(QLatin1String("company")).toString());
        m_cards.back().email->setText(from.value(QLatin1String("email")).toString());
    } while (int(m_cards.size()) < std::min(int(cards.size()), messages::limits::contacts));
    number();
    Q_EMIT edited();
}

QWidget *ContactTab::firstField() const
{
    return m_cards.front().name->editor();
}

} // namespace gangway::app
