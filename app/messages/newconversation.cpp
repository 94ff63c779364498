#include "app/messages/newconversation.h"

#include "app/graphaccess.h"
#include "app/messages/messagewords.h"
#include "app/widgets/field.h"
#include "app/widgets/make.h"
#include "core/phonenumber.h"
#include "guidance/guidance.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>

namespace gangway::app {

NewConversationDialog::NewConversationDialog(const Services &services, Theme &theme, QWidget *parent) : QDialog(parent), m_services(services), m_theme(theme)
{
    setObjectName(QStringLiteral("messages.newConversation"));
    setWindowTitle(tr("New conversation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Who do you want to write to?"), Theme::Style::Section));

    m_from = new QComboBox(this);
    m_from->setObjectName(QStringLiteral("messages.newConversation.from"));
    m_from->setAccessibleName(tr("From the number"));
    const auto profile = services.profiles.current();
    for (const store::CaseRecord &record : services.onboarding.cases()) {
        if (!record.facts.phoneNumberId || (profile && record.profileId != profile->id))
            continue;
        const QString number = record.facts.displayPhoneNumber.value_or(record.phone);
        m_from->addItem(QStringLiteral("%1, %2").arg(record.customerName, number), record.id.value());
    }
    auto *from = new Field(m_theme, tr("From the number"), m_from,
                           m_from->count() > 0 ? QString() : tr("No customer has a number yet. Finish an onboarding first."), this);
    column->addWidget(from);
    m_phone = new QLineEdit(this);
    m_phone->setObjectName(QStringLiteral("messages.newConversation.phone"));
    m_phone->setAccessibleName(tr("The person's phone number"));
    m_phone->setPlaceholderText(QStringLiteral("+55 62 90000-0155"));
    m_phone->setMaxLength(40);
    m_phoneField = new Field(m_theme, tr("The person's phone number"), m_phone, tr("With + and the country code."), this);
    column->addWidget(m_phoneField);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("messages.newConversation.name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(100);
    column->addWidget(new Field(m_theme, tr("Name"), m_name, tr("For this list only. The person's own name replaces it when they write."), this));
    auto *note = makeLabel(tr("The first message has to be a template: the 24-hour window opens when the person writes. "
                              "Write only to people who agreed to be written to."), Theme::Style::Small, Theme::Token::Text2, true);
    column->addWidget(note);
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("messages.newConversation.cancel"));
    m_start = buttons->addButton(tr("Choose a template"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("messages.newConversation.start"));
    m_start->setAccessibleName(m_start->text());
    setKind(m_start, QStringLiteral("primary"));
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewConversationDialog::make);
    column->addWidget(buttons);
    connect(m_phone, &QLineEdit::textChanged, this, [this] { check(false); });
    connect(m_phone, &QLineEdit::editingFinished, this, [this] { check(true); });
    setMinimumWidth(m_theme.px(440));
    check(false);
    m_phone->setFocus();
}

void NewConversationDialog::check(bool afterLeaving)
{
    const bool good = parsePhoneNumber(m_phone->text()).has_value();
    if (good || m_phone->text().trimmed().isEmpty())
        m_phoneField->setFault({});
    else if (afterLeaving || m_phoneField->hasFault())
        m_phoneField->setFault(tr("No numbering plan has this number. Start with + and the country code."));
    m_start->setEnabled(good && m_from->count() > 0 && !m_busy);
}

void NewConversationDialog::make()
{
    const auto phone = parsePhoneNumber(m_phone->text());
    const auto record = caseOf(m_services, CaseId(m_from->currentData().toString()));
    if (!phone || !record || !record->facts.phoneNumberId || m_busy)
        return check(true);
    m_busy = true;
    check(true);
    store::ConversationRepository(m_services.database)
        .ensure(*record->facts.phoneNumberId, record->id, phone->waMeDigits(), {}, m_name->text().simplified())
        .then(this, [this](Result<store::ConversationRecord> conversation) {
            m_busy = false;
            if (!conversation) {
                const auto said = guidance::explain(conversation.error(), {QStringLiteral("storage"), m_services.language});
                m_phoneField->setFault(said.whatHappened + u' ' + said.whatToDo);
                check(true);
                return;
            }
            Q_EMIT made(*conversation);
            accept();
        });
}

} // namespace gangway::app
