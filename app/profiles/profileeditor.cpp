#include "app/profiles/profileeditor.h"

#include "app/widgets/make.h"
#include "app/profiles/faultwords.h"
#include "app/widgets/banner.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/field.h"
#include "app/widgets/secretfield.h"
#include "profiles/profiles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace gangway::app {

using store::PartnerProfile;
using store::PartnerRole;

ProfileEditor::ProfileEditor(const Services &services, Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_services(services), m_theme(theme), m_title(new ElidedLabel),
      m_readOnly(makeLabel(tr("Built in. It shows how a profile looks and cannot be changed."), Theme::Style::Small, Theme::Token::Text3, true)),
      m_duplicate(makeButton(theme, QStringLiteral("profiles.duplicate"), tr("Duplicate"), QStringLiteral("quiet"), QStringLiteral("small"))),
      m_delete(makeButton(theme, QStringLiteral("profiles.delete"), tr("Delete"), QStringLiteral("danger"), QStringLiteral("small"))),
      m_export(makeButton(theme, QStringLiteral("profiles.export"), tr("Export without secrets"), QStringLiteral("quiet"), QStringLiteral("small"))),
      m_keychain(new Banner(theme)), m_partner(new QRadioButton(tr("Solution Partner"))), m_provider(new QRadioButton(tr("Tech Provider"))),
      m_techPartner(new QRadioButton(tr("Tech Partner"))), m_port(new QSpinBox), m_esVersion(new QComboBox), m_featureType(new QComboBox),
      m_onV4(new QCheckBox(tr("Send it all the same"))), m_advancedButton(makeButton(theme, QStringLiteral("profiles.advanced"), tr("Advanced"), QStringLiteral("quiet"))),
      m_advanced(new QWidget)
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
    setTextStyle(m_title, Theme::Style::Title);
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
    buildAdvanced(column);
    column->addStretch(1);
    setWidget(inner);
    connect(m_duplicate, &QPushButton::clicked, this, &ProfileEditor::duplicateAsked);
    connect(m_delete, &QPushButton::clicked, this, &ProfileEditor::deleteAsked);
    connect(m_export, &QPushButton::clicked, this, &ProfileEditor::exportAsked);
    connect(&services.vault, &SecretVault::availabilityChanged, this, [this] { readSecrets(); });
}

void ProfileEditor::load(const PartnerProfile &profile)
{
    m_loading = true;
    const bool other = profile.id != m_profile.id;
    m_profile = profile;
    m_title->setText(profile.name.isEmpty() ? tr("New profile") : profile.name);
    showVersion(profile.esVersion, profile);
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

void ProfileEditor::showAdvanced(bool open)
{
    m_advanced->setVisible(open);
    m_advancedButton->setChecked(open);
    m_advancedButton->setIcon(m_theme.icon(open ? QStringLiteral("down") : QStringLiteral("right"), 14, Theme::Token::Text2));
    m_advancedButton->setAccessibleDescription(open ? tr("Shown below") : tr("Hidden"));
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
        if (!sentence.isEmpty() && m_advanced->isAncestorOf(entry.editor) && m_advanced->isHidden())
            showAdvanced(true);
    }
}

void ProfileEditor::showFaultsOf(const QStringList &names)
{
    for (Entry &entry : m_entries)
        entry.touched = entry.touched || names.contains(entry.name);
    checkShown();
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
