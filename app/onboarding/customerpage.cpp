#include "app/onboarding/customerpage.h"

#include "app/widgets/make.h"
#include "app/onboarding/prefillform.h"
#include "app/widgets/banner.h"
#include "app/widgets/field.h"
#include "core/phonenumber.h"
#include "guidance/guidance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>

namespace gangway::app {

namespace {

constexpr int maxText = 256;
constexpr int maxNotes = 8192;

QLineEdit *makeEdit(const QString &name, const QString &says)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(says);
    edit->setMaxLength(maxText);
    return edit;
}

// Countries by name; the codes are ISO 3166-1 alpha-2.
void fillCountries(QComboBox *box)
{
    QMap<QString, QString> byName;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() == 2 && code.at(0).isLetter())
            byName.insert(QLocale::territoryToString(locale.territory()), code);
    }
    box->addItem(CustomerPage::tr("Not set"), QString());
    for (auto it = byName.cbegin(); it != byName.cend(); ++it)
        box->addItem(it.key(), it.value());
}

} // namespace

CustomerPage::CustomerPage(const Services &services, Theme &theme, CaseEditor &editor, QWidget *parent)
    : OnboardingPage(services, theme, editor, parent),
      m_name(makeEdit(QStringLiteral("customer.name"), tr("Customer name"))),
      m_contact(makeEdit(QStringLiteral("customer.contact"), tr("Contact person"))),
      m_email(makeEdit(QStringLiteral("customer.email"), tr("E-mail"))),
      m_website(makeEdit(QStringLiteral("customer.website"), tr("Website"))), m_country(new QComboBox),
      m_phone(makeEdit(QStringLiteral("customer.phone"), tr("Phone number for WhatsApp"))),
      m_noPhone(new QCheckBox(tr("The customer has no number yet"))), m_language(new QComboBox),
      m_notes(new QPlainTextEdit), m_otherCase(new Banner(theme)), m_trouble(new Banner(theme))
{
    m_country->setObjectName(QStringLiteral("customer.country"));
    m_country->setAccessibleName(tr("Country"));
    fillCountries(m_country);
    m_noPhone->setObjectName(QStringLiteral("customer.noPhone"));
    m_noPhone->setAccessibleName(m_noPhone->text());
    m_language->setObjectName(QStringLiteral("customer.language"));
    m_language->setAccessibleName(tr("Customer's language"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Português (BR)"), QStringLiteral("pt_BR"));
    m_language->addItem(QStringLiteral("Español"), QStringLiteral("es"));
    m_notes->setObjectName(QStringLiteral("customer.notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_theme.px(88));
    m_phone->setPlaceholderText(QStringLiteral("+55 11 90000-0142"));
    m_otherCase->setObjectName(QStringLiteral("customer.otherCase"));
    m_otherCase->hide();
    m_trouble->setObjectName(QStringLiteral("customer.trouble"));
    m_trouble->hide();

    m_nameField = new Field(theme, tr("Customer name"), m_name, tr("As the business calls itself"));
    m_emailField = new Field(theme, tr("E-mail"), m_email);
    m_phoneField = new Field(theme, tr("Phone number for WhatsApp"), m_phone, tr("Start with + and the country code"));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_nameField, 0, 0, 1, 2);
    grid->addWidget(new Field(theme, tr("Contact person"), m_contact), 1, 0);
    grid->addWidget(m_emailField, 1, 1, Qt::AlignTop);
    grid->addWidget(new Field(theme, tr("Website"), m_website), 2, 0);
    grid->addWidget(new Field(theme, tr("Country"), m_country), 2, 1);
    grid->addWidget(m_phoneField, 3, 0, Qt::AlignTop);
    grid->addWidget(new Field(theme, tr("Customer's language"), m_language,
                              tr("Instructions and the report are written in it")), 3, 1, Qt::AlignTop);
    grid->addWidget(m_noPhone, 4, 0, 1, 2);
    grid->addWidget(m_otherCase, 5, 0, 1, 2);
    grid->addWidget(new Field(theme, tr("Notes"), m_notes, tr("Seen by your team only")), 6, 0, 1, 2);
    m_prefill = new PrefillForm(theme);
    grid->addWidget(m_prefill, 7, 0, 1, 2);

    auto *card = new QFrame;
    setSurface(card, QStringLiteral("card"));
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(24, 20, 24, 20);
    cardLayout->addLayout(grid);
    card->setMaximumWidth(m_theme.px(720));

    auto *inner = new QWidget;
    setSurface(inner, QStringLiteral("bg"));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Who is the customer?"), Theme::Style::Title));
    column->addWidget(makeLabel(tr("Only the name is needed now. The rest can be typed on the call."), Theme::Style::Body,
                                Theme::Token::Text3, true));
    column->addSpacing(16);
    column->addWidget(m_trouble);
    column->addWidget(card);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    textEdited(m_name, &store::CaseRecord::customerName);
    textEdited(m_contact, &store::CaseRecord::contactName);
    textEdited(m_email, &store::CaseRecord::email);
    textEdited(m_website, &store::CaseRecord::website);
    connect(m_prefill, &PrefillForm::changed, this, [this](const std::function<void(store::SignupOptions &)> &change) {
        m_editor.change([change](store::CaseRecord &record) { change(record.signup); });
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text().trimmed().isEmpty() && m_name->isModified())
            m_nameField->setFault(tr("Type the customer's name."));
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        if (!m_name->text().trimmed().isEmpty())
            m_nameField->setFault({});
    });
    connect(m_email, &QLineEdit::textChanged, this, [this] {
        if (!m_loading)
            checkEmail(false);
    });
    connect(m_email, &QLineEdit::editingFinished, this, [this] { checkEmail(true); });
    connect(m_phone, &QLineEdit::textEdited, this, [this] { checkPhone(false); });
    connect(m_phone, &QLineEdit::editingFinished, this, [this] { checkPhone(true); });
    connect(m_noPhone, &QCheckBox::toggled, this, [this](bool none) {
        if (m_loading)
            return;
        m_phone->setEnabled(!none);
        m_phoneField->setFault({});
        if (none)
            m_phone->clear();
        m_editor.change([none](store::CaseRecord &record) {
            if (none) {
                record.phone.clear();
                record.path = store::NumberPath::NoNumberYet;
                record.numberAnswers = {{QStringLiteral("app"), QStringLiteral("no-number")}};
            } else if (record.path == store::NumberPath::NoNumberYet) {
                record.path = store::NumberPath::Unknown;
                record.numberAnswers = {};
            }
        });
        lookForOtherCase();
        Q_EMIT footerChanged();
    });
    connect(m_country, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_loading)
            m_editor.change([code = m_country->currentData().toString()](store::CaseRecord &r) { r.country = code; });
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_loading)
            m_editor.change([code = m_language->currentData().toString()](store::CaseRecord &r) { r.customerLanguage = code; });
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        QString text = m_notes->toPlainText();
        if (text.size() > maxNotes) {
            text.truncate(maxNotes);
            const QSignalBlocker quiet(m_notes);
            m_notes->setPlainText(text);
            m_notes->moveCursor(QTextCursor::End);
            Q_EMIT remarked(tr("Notes hold up to %1 characters. The rest was left out.").arg(maxNotes));
        }
        m_editor.change([text](store::CaseRecord &r) { r.notes = text; });
    });
    connect(&m_editor, &CaseEditor::created, this, [this] {
        m_trouble->hide();
        if (const auto go = std::exchange(m_afterCreation, {}))
            go();
    });
    connect(&m_editor, &CaseEditor::createFailed, this, [this](const Error &error) {
        m_afterCreation = {};
        const auto said = guidance::explain(error, {QStringLiteral("storage"), m_services.language});
        m_trouble->show(Theme::Tone::Err, QStringLiteral("err"), tr("The case could not be stored."),
                        said.whatHappened + u' ' + said.whatToDo);
        Q_EMIT footerChanged();
    });
}

void CustomerPage::textEdited(QLineEdit *edit, QString store::CaseRecord::*field)
{
    // textChanged, not textEdited: assistive tools fill a field without its keyboard.
    connect(edit, &QLineEdit::textChanged, this, [this, field](const QString &text) {
        if (m_loading)
            return;
        m_editor.change([field, text = text.trimmed()](store::CaseRecord &record) { record.*field = text; });
        Q_EMIT footerChanged();
    });
}

void CustomerPage::load()
{
    m_loading = true;
    const store::CaseRecord &record = m_editor.record();
    m_name->setText(record.customerName);
    m_contact->setText(record.contactName);
    m_email->setText(record.email);
    m_website->setText(record.website);
    m_country->setCurrentIndex(qMax(0, m_country->findData(record.country)));
    m_language->setCurrentIndex(qMax(0, m_language->findData(record.customerLanguage)));
    m_notes->setPlainText(record.notes);
    const auto phone = parsePhoneNumber(record.phone);
    m_phone->setText(phone ? phone->international : record.phone);
    m_prefill->setOptions(record.signup);
    m_noPhone->setChecked(record.path == store::NumberPath::NoNumberYet && record.phone.isEmpty());
    m_phone->setEnabled(!m_noPhone->isChecked());
    for (Field *field : {m_nameField, m_emailField, m_phoneField})
        field->setFault({});
    m_trouble->hide();
    m_loading = false;
    lookForOtherCase();
}

void CustomerPage::refresh()
{
    // What Meta's side has fixed cannot be changed here any more.
    const bool fixed = m_editor.facts().phoneNumberId.has_value();
    m_phone->setEnabled(!fixed && !m_noPhone->isChecked());
    m_noPhone->setEnabled(!fixed);
    m_phoneField->setHelp(fixed ? tr("Fixed: the signup of this number is done") : tr("Start with + and the country code"));
}

void CustomerPage::checkEmail(bool left)
{
    const QString text = m_email->text().trimmed();
    const qsizetype at = text.indexOf(u'@');
    const bool fine = text.isEmpty() || (at > 0 && at < text.size() - 1 && !text.contains(u' '));
    if (fine)
        m_emailField->setFault({});
    else if (left || m_emailField->hasFault())
        m_emailField->setFault(tr("An e-mail address has a name, an @ and a domain."));
}

void CustomerPage::checkPhone(bool left)
{
    if (m_loading || m_noPhone->isChecked())
        return;
    const QString text = m_phone->text().trimmed();
    const auto phone = parsePhoneNumber(text);
    if (text.isEmpty() || phone) {
        m_phoneField->setFault({});
        const QString e164 = phone ? phone->e164 : QString();
        if (e164 != m_editor.record().phone)
            m_editor.change([e164](store::CaseRecord &record) { record.phone = e164; });
        if (left && phone)
            m_phone->setText(phone->international);
        lookForOtherCase();
    } else if (left || m_phoneField->hasFault()) {
        m_phoneField->setFault(text.startsWith(u'+') ? tr("No number has this length in this country. Check the digits.")
                                                     : tr("Start with + and the country code."));
    }
    Q_EMIT footerChanged();
}

void CustomerPage::lookForOtherCase()
{
    const store::CaseRecord &mine = m_editor.record();
    m_otherCase->hide();
    if (mine.phone.isEmpty())
        return;
    for (const store::CaseRecord &other : m_services.onboarding.cases()) {
        if (other.phone != mine.phone || other.id == mine.id)
            continue;
        m_otherCase->clearButtons();
        m_otherCase->show(Theme::Tone::Warn, QStringLiteral("warn"), tr("Case %1 uses this number.").arg(other.number),
                          tr("Two cases for one number get in each other's way."));
        QPushButton *open = m_otherCase->addButton(tr("Open it"));
        open->setObjectName(QStringLiteral("customer.openOther"));
        open->setAccessibleName(tr("Open case %1").arg(other.number));
        connect(open, &QPushButton::clicked, this, [this, id = other.id] { Q_EMIT caseWanted(id); });
        return;
    }
}

QString CustomerPage::nextText() const
{
    return tr("Continue to number");
}

QString CustomerPage::blockedReason() const
{
    if (m_editor.profile().id.isEmpty())
        return tr("A partner profile is needed first");
    if (m_editor.record().customerName.isEmpty())
        return tr("The customer's name is needed");
    if (!m_noPhone->isChecked() && !m_phone->text().trimmed().isEmpty() && !parsePhoneNumber(m_phone->text()))
        return tr("The phone number is not complete");
    if (m_editor.isCreating())
        return tr("Storing the case");
    return {};
}

QString CustomerPage::hint() const
{
    if (m_editor.record().phone.isEmpty() && !m_noPhone->isChecked())
        return tr("The number can be typed later");
    return {};
}

void CustomerPage::goOn(std::function<void()> go)
{
    checkPhone(true);
    if (!blockedReason().isEmpty())
        return;
    if (!m_editor.isNew()) {
        go();
        return;
    }
    m_afterCreation = std::move(go);
    m_editor.create();
    Q_EMIT footerChanged();
}

QWidget *CustomerPage::firstFocus()
{
    return m_name;
}

} // namespace gangway::app
