#include "app/profiles/profileeditor.h"

#include "app/onboarding/make.h"
#include "app/profiles/faultwords.h"
#include "app/widgets/banner.h"
#include "app/widgets/field.h"
#include "app/widgets/secretfield.h"
#include "profiles/profiles.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace gangway::app {

using store::PartnerProfile;
using store::PartnerRole;

namespace {

QLabel *heading(const QString &text)
{
    return makeLabel(text, Theme::Style::BodyBold);
}

QGridLayout *twoColumns(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addSpacing(16);
    return grid;
}

void addHeading(QVBoxLayout *column, const QString &title, const QString &note = {})
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(heading(title));
    if (!note.isEmpty())
        row->addWidget(makeLabel(note, Theme::Style::Small, Theme::Token::Text3));
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(8);
}

} // namespace

ProfileEditor::ProfileEditor(const Services &services, Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_services(services), m_theme(theme), m_title(makeLabel({}, Theme::Style::Title)),
      m_readOnly(makeLabel(tr("Built in. It shows how a profile looks and cannot be changed."), Theme::Style::Small, Theme::Token::Text3, true)),
      m_duplicate(makeButton(theme, QStringLiteral("profiles.duplicate"), tr("Duplicate"), QStringLiteral("quiet"), QStringLiteral("small"))),
      m_delete(makeButton(theme, QStringLiteral("profiles.delete"), tr("Delete"), QStringLiteral("danger"), QStringLiteral("small"))),
      m_export(makeButton(theme, QStringLiteral("profiles.export"), tr("Export without secrets"), QStringLiteral("quiet"), QStringLiteral("small"))),
      m_keychain(new Banner(theme)), m_partner(new QRadioButton(tr("Solution Partner"))), m_provider(new QRadioButton(tr("Tech Provider"))),
      m_techPartner(new QRadioButton(tr("Tech Partner"))), m_port(new QSpinBox)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entries.reserve(32); // entries are referred to by their fields' signals
    auto *inner = new QWidget;
    setSurface(inner, QStringLiteral("bg"));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_export);
    head->addWidget(m_duplicate);
    head->addWidget(m_delete);
    column->addLayout(head);
    column->addWidget(m_readOnly);
    column->addSpacing(12);
    m_keychain->setObjectName(QStringLiteral("profiles.keychain"));
    m_keychain->hide();
    column->addWidget(m_keychain);
    buildPartner(column);
    buildApp(column);
    buildSignup(column);
    buildCredit(column);
    buildWebhooks(column);
    column->addStretch(1);
    setWidget(inner);
    connect(m_duplicate, &QPushButton::clicked, this, &ProfileEditor::duplicateAsked);
    connect(m_delete, &QPushButton::clicked, this, &ProfileEditor::deleteAsked);
    connect(m_export, &QPushButton::clicked, this, &ProfileEditor::exportAsked);
    connect(&services.vault, &SecretVault::availabilityChanged, this, [this] { readSecrets(); });
}

Field *ProfileEditor::addText(const QString &name, QLineEdit *edit, const QString &help, QString (*read)(const PartnerProfile &),
                              void (*write)(PartnerProfile &, const QString &))
{
    edit->setObjectName(QStringLiteral("profiles.%1").arg(name));
    edit->setMaxLength(2100);
    auto *field = new Field(m_theme, fieldWord(name), edit, help);
    m_entries.push_back({name, field, edit, [edit, write](PartnerProfile &profile) { write(profile, edit->text().trimmed()); }, false});
    Entry &entry = m_entries.back();
    m_readers.push_back([edit, read](const PartnerProfile &profile) { edit->setText(read(profile)); });
    m_controls.push_back(edit);
    connect(edit, &QLineEdit::textEdited, this, [this, &entry] { fieldEdited(entry); });
    connect(edit, &QLineEdit::editingFinished, this, [this, &entry] { left(entry); });
    return field;
}

Field *ProfileEditor::addChoice(const QString &name, QComboBox *box, const QStringList &values, const QString &help,
                                QString (*read)(const PartnerProfile &), void (*write)(PartnerProfile &, const QString &))
{
    box->setObjectName(QStringLiteral("profiles.%1").arg(name));
    box->addItems(values);
    auto *field = new Field(m_theme, fieldWord(name), box, help);
    m_entries.push_back({name, field, box, [box, write](PartnerProfile &profile) { write(profile, box->currentText()); }, false});
    Entry &entry = m_entries.back();
    m_readers.push_back([box, read](const PartnerProfile &profile) {
        const QString value = read(profile);
        if (!value.isEmpty() && box->findText(value) < 0)
            box->addItem(value); // what an import or an older program stored is kept
        box->setCurrentText(value);
    });
    m_controls.push_back(box);
    connect(box, &QComboBox::activated, this, [this, &entry] {
        entry.touched = true;
        fieldEdited(entry);
    });
    return field;
}

SecretField *ProfileEditor::addSecret(const QString &vaultName, const QString &says, const QString &objectName)
{
    auto *secret = new SecretField(m_theme);
    secret->setObjectName(objectName);
    secret->setSecretName(says);
    m_secrets.push_back({vaultName, secret, new Field(m_theme, says, secret)});
    m_controls.push_back(secret);
    connect(secret, &SecretField::edited, this, [this] {
        if (!m_loading)
            Q_EMIT changed();
    });
    return secret;
}

void ProfileEditor::buildPartner(QVBoxLayout *column)
{
    addHeading(column, tr("Partner"));
    auto *grid = twoColumns(column);
    grid->addWidget(addText(QStringLiteral("name"), new QLineEdit, {}, [](const PartnerProfile &p) { return p.name; },
                            [](PartnerProfile &p, const QString &text) { p.name = text; }),
                    0, 0, Qt::AlignTop);
    auto *roles = new QWidget;
    auto *row = new QHBoxLayout(roles);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(16);
    auto *group = new QButtonGroup(roles);
    const std::pair<QRadioButton *, const char *> each[] = {{m_partner, "solution-partner"}, {m_provider, "tech-provider"}, {m_techPartner, "tech-partner"}};
    for (const auto &[radio, name] : each) {
        radio->setObjectName(QStringLiteral("profiles.role.%1").arg(QLatin1String(name)));
        radio->setAccessibleName(radio->text());
        group->addButton(radio);
        row->addWidget(radio);
        m_controls.push_back(radio);
        connect(radio, &QRadioButton::clicked, this, [this] {
            showRole();
            checkShown();
            Q_EMIT changed();
        });
    }
    row->addStretch(1);
    grid->addWidget(new Field(m_theme, fieldWord(QStringLiteral("role")), roles), 1, 0, 1, 2, Qt::AlignTop);
}

void ProfileEditor::buildApp(QVBoxLayout *column)
{
    addHeading(column, tr("Meta app"), tr("from the App Dashboard"));
    auto *grid = twoColumns(column);
    grid->addWidget(addText(QStringLiteral("app_id"), new QLineEdit, {}, [](const PartnerProfile &p) { return p.appId.value(); },
                            [](PartnerProfile &p, const QString &text) { p.appId = AppId(text); }),
                    0, 0, Qt::AlignTop);
    addSecret(vaultNames::appSecret, tr("App secret"), QStringLiteral("profiles.appSecret"));
    grid->addWidget(m_secrets.back().frame, 0, 1, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("configuration_id"), new QLineEdit, {}, [](const PartnerProfile &p) { return p.configurationId.value(); },
                            [](PartnerProfile &p, const QString &text) { p.configurationId = ConfigurationId(text); }),
                    1, 0, Qt::AlignTop);
    auto *version = new QComboBox;
    version->setEditable(false);
    grid->addWidget(addChoice(QStringLiteral("graph_version"), version,
                              {QStringLiteral("v26.0"), QStringLiteral("v25.0"), QStringLiteral("v24.0"), QStringLiteral("v23.0")},
                              tr("Gangway is tried with v25.0"), [](const PartnerProfile &p) { return p.graphVersion; },
                              [](PartnerProfile &p, const QString &text) { p.graphVersion = text; }),
                    1, 1, Qt::AlignTop);
}

void ProfileEditor::buildSignup(QVBoxLayout *column)
{
    addHeading(column, tr("Signup page"));
    auto *grid = twoColumns(column);
    grid->addWidget(addText(QStringLiteral("signup_origin"), new QLineEdit, tr("Must be HTTPS and listed in Allowed domains and Valid OAuth redirect URIs"),
                            [](const PartnerProfile &p) { return p.signupOrigin.toString(QUrl::FullyEncoded); },
                            [](PartnerProfile &p, const QString &text) { p.signupOrigin = QUrl(text); }),
                    0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(addChoice(QStringLiteral("es_version"), new QComboBox,
                              {QStringLiteral("v4"), QStringLiteral("v4-public-preview"), QStringLiteral("v3"), QStringLiteral("v3-public-preview"),
                               QStringLiteral("v2"), QStringLiteral("v2-public-preview")},
                              tr("v4 is chosen by the login configuration"), [](const PartnerProfile &p) { return p.esVersion; },
                              [](PartnerProfile &p, const QString &text) { p.esVersion = text; }),
                    1, 0, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("feature_type"), new QLineEdit, tr("Empty for the standard flow"),
                            [](const PartnerProfile &p) { return p.featureType; }, [](PartnerProfile &p, const QString &text) { p.featureType = text; }),
                    1, 1, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("sdk_locale"), new QLineEdit, tr("For customers without a language of their own, such as en_US"),
                            [](const PartnerProfile &p) { return p.sdkLocale; }, [](PartnerProfile &p, const QString &text) { p.sdkLocale = text; }),
                    2, 0, Qt::AlignTop);
}

void ProfileEditor::buildCredit(QVBoxLayout *column)
{
    auto *box = new QWidget;
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    addHeading(inner, tr("Credit line and system user"), tr("Solution Partner only"));
    auto *grid = twoColumns(inner);
    grid->addWidget(addText(QStringLiteral("partner_portfolio_id"), new QLineEdit, {}, [](const PartnerProfile &p) { return p.partnerPortfolioId.value(); },
                            [](PartnerProfile &p, const QString &text) { p.partnerPortfolioId = PortfolioId(text); }),
                    0, 0, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("system_user_id"), new QLineEdit, {}, [](const PartnerProfile &p) { return p.systemUserId.value(); },
                            [](PartnerProfile &p, const QString &text) { p.systemUserId = SystemUserId(text); }),
                    0, 1, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("credit_line_id"), new QLineEdit, tr("Empty: the portfolio's first line"),
                            [](const PartnerProfile &p) { return p.creditLineId.value(); },
                            [](PartnerProfile &p, const QString &text) { p.creditLineId = CreditLineId(text); }),
                    1, 0, Qt::AlignTop);
    grid->addWidget(addChoice(QStringLiteral("default_currency"), new QComboBox,
                              {QStringLiteral("AUD"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("IDR"), QStringLiteral("INR"), QStringLiteral("USD")},
                              {}, [](const PartnerProfile &p) { return p.defaultCurrency; },
                              [](PartnerProfile &p, const QString &text) { p.defaultCurrency = text; }),
                    1, 1, Qt::AlignTop);
    addSecret(vaultNames::systemToken, tr("System user token"), QStringLiteral("profiles.systemToken"));
    grid->addWidget(m_secrets.back().frame, 2, 0, Qt::AlignTop);
    m_partnerOnly.push_back(box);
    column->addWidget(box);
}

void ProfileEditor::buildWebhooks(QVBoxLayout *column)
{
    addHeading(column, tr("Webhooks"));
    auto *grid = twoColumns(column);
    addSecret(vaultNames::verifyToken, tr("Webhook verify token"), QStringLiteral("profiles.verifyToken"));
    grid->addWidget(m_secrets.back().frame, 0, 0, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("webhook.callback"), new QLineEdit, tr("Empty: the address set in the App Dashboard"),
                            [](const PartnerProfile &p) { return p.webhookCallback.toString(QUrl::FullyEncoded); },
                            [](PartnerProfile &p, const QString &text) { p.webhookCallback = QUrl(text); }),
                    0, 1, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("webhook.listen_address"), new QLineEdit, tr("Where your tunnel or proxy delivers to"),
                            [](const PartnerProfile &p) { return p.receiverAddress; }, [](PartnerProfile &p, const QString &text) { p.receiverAddress = text; }),
                    1, 0, Qt::AlignTop);
    m_port->setObjectName(QStringLiteral("profiles.webhook.listen_port"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any free port"));
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_controls.push_back(m_port);
    grid->addWidget(new Field(m_theme, fieldWord(QStringLiteral("webhook.listen_port")), m_port), 1, 1, Qt::AlignTop);
    connect(m_port, &QSpinBox::valueChanged, this, [this] {
        if (!m_loading)
            Q_EMIT changed();
    });
    grid->addWidget(addText(QStringLiteral("webhook.path"), new QLineEdit, {}, [](const PartnerProfile &p) { return p.receiverPath; },
                            [](PartnerProfile &p, const QString &text) { p.receiverPath = text; }),
                    2, 0, Qt::AlignTop);
}

void ProfileEditor::load(const PartnerProfile &profile)
{
    m_loading = true;
    const bool other = profile.id != m_profile.id;
    m_profile = profile;
    m_title->setText(profile.name.isEmpty() ? tr("New profile") : profile.name);
    for (const auto &read : m_readers)
        read(profile);
    m_port->setValue(profile.receiverPort);
    m_partner->setChecked(profile.role == PartnerRole::SolutionPartner);
    m_provider->setChecked(profile.role == PartnerRole::TechProvider);
    m_techPartner->setChecked(profile.role == PartnerRole::TechPartner);
    for (Entry &entry : m_entries) {
        entry.touched = false;
        entry.field->setFault({});
    }
    for (SecretEntry &secret : m_secrets) {
        secret.field->clearPending();
        if (other)
            secret.field->setStored(false);
        secret.field->setEnabled(!profile.builtIn);
    }
    for (QWidget *control : m_controls)
        control->setEnabled(!profile.builtIn);
    m_readOnly->setVisible(profile.builtIn);
    m_delete->setVisible(!profile.builtIn && !profile.id.isEmpty());
    m_duplicate->setVisible(!profile.id.isEmpty());
    m_export->setVisible(!profile.id.isEmpty());
    showRole();
    readSecrets();
    m_loading = false;
    Q_EMIT changed();
}

void ProfileEditor::loadDraft(const PartnerProfile &draft)
{
    const PartnerProfile base = m_profile;
    load(draft);
    m_profile = base;
    for (QWidget *control : m_controls)
        control->setEnabled(true);
    Q_EMIT changed();
}

void ProfileEditor::readSecrets()
{
    const auto availability = m_services.vault.availability();
    QString unavailable;
    if (availability == SecretVault::Availability::Locked)
        unavailable = tr("Keychain is locked");
    else if (availability == SecretVault::Availability::NoBackend)
        unavailable = tr("No keychain");
    for (SecretEntry &secret : m_secrets)
        secret.field->setUnavailable(unavailable);
    m_keychain->setVisible(!unavailable.isEmpty());
    if (!unavailable.isEmpty()) {
        m_keychain->clearButtons();
        m_keychain->show(Theme::Tone::Err, QStringLiteral("lock"),
                         availability == SecretVault::Availability::Locked ? tr("The keychain is locked.") : tr("This desktop has no keychain."),
                         tr("Gangway keeps secrets nowhere else, so none can be stored or read. Unlock it and try again."));
        QPushButton *again = m_keychain->addButton(tr("Try again"), QStringLiteral("secondary"));
        again->setObjectName(QStringLiteral("profiles.keychain.retry"));
        connect(again, &QPushButton::clicked, this, [this] {
            m_services.vault.probe().then(this, [this](Result<SecretVault::Availability>) { readSecrets(); });
        });
    }
    if (m_profile.id.isEmpty())
        return;
    m_services.profiles.storedSecrets(m_profile.id).then(this, [this, id = m_profile.id](Result<QStringList> stored) {
        if (!stored || id != m_profile.id)
            return;
        for (SecretEntry &secret : m_secrets)
            secret.field->setStored(stored->contains(secret.vaultName));
    });
}

void ProfileEditor::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    readSecrets();
}

void ProfileEditor::showRole()
{
    for (QWidget *widget : m_partnerOnly)
        widget->setVisible(m_partner->isChecked());
}

PartnerProfile ProfileEditor::edited() const
{
    PartnerProfile profile = m_profile;
    for (const Entry &entry : m_entries)
        entry.write(profile);
    profile.receiverPort = m_port->value();
    profile.role = m_partner->isChecked() ? PartnerRole::SolutionPartner : m_techPartner->isChecked() ? PartnerRole::TechPartner : PartnerRole::TechProvider;
    return profile;
}

QHash<QString, Secret> ProfileEditor::newSecrets() const
{
    QHash<QString, Secret> secrets;
    for (const SecretEntry &secret : m_secrets) {
        if (secret.field->hasPending() && (secret.vaultName != vaultNames::systemToken || m_partner->isChecked()))
            secrets.insert(secret.vaultName, secret.field->pending());
    }
    return secrets;
}

int ProfileEditor::changeCount() const
{
    if (m_profile.builtIn)
        return 0;
    const PartnerProfile now = edited();
    int count = int(newSecrets().size());
    if (now.role != m_profile.role)
        ++count;
    if (now.receiverPort != m_profile.receiverPort)
        ++count;
    for (const Entry &entry : m_entries) {
        PartnerProfile one = m_profile;
        entry.write(one);
        if (!(one == m_profile))
            ++count;
    }
    return count;
}

std::vector<profiles::FieldFault> ProfileEditor::faults() const
{
    return profiles::faultsOf(edited());
}

void ProfileEditor::fieldEdited(Entry &entry)
{
    if (m_loading)
        return;
    if (entry.field->hasFault() || !qobject_cast<QLineEdit *>(entry.editor))
        checkShown();
    Q_EMIT changed();
}

void ProfileEditor::left(Entry &entry)
{
    // Leaving an empty field of a new profile by Tab is no mistake yet; Save says what is missing.
    auto *edit = qobject_cast<QLineEdit *>(entry.editor);
    if (m_loading || (edit && edit->text().isEmpty() && !edit->isModified()))
        return;
    entry.touched = true;
    checkShown();
}

void ProfileEditor::checkShown()
{
    const auto all = faults();
    for (Entry &entry : m_entries) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto &fault) { return fault.field == entry.name; });
        QString sentence;
        if (found != all.end() && entry.touched) {
            const auto *edit = qobject_cast<QLineEdit *>(entry.editor);
            sentence = faultSentence(found->field, found->reason, edit ? edit->text().trimmed() : QString());
        }
        if (sentence != entry.field->fault())
            entry.field->setFault(sentence);
    }
}

int ProfileEditor::showFaults()
{
    for (Entry &entry : m_entries)
        entry.touched = true;
    checkShown();
    return int(faults().size());
}

QWidget *ProfileEditor::firstFault() const
{
    for (const Entry &entry : m_entries) {
        if (entry.field->hasFault())
            return entry.editor;
    }
    return nullptr;
}

QWidget *ProfileEditor::firstField() const
{
    return m_entries.empty() ? nullptr : m_entries.front().editor;
}

void ProfileEditor::secretsSaved()
{
    for (SecretEntry &secret : m_secrets)
        secret.field->clearPending();
    readSecrets();
}

} // namespace gangway::app
