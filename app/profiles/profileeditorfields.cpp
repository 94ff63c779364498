#include "app/profiles/profileeditor.h"

#include "app/widgets/make.h"
#include "app/profiles/faultwords.h"
#include "app/widgets/field.h"
#include "app/widgets/secretfield.h"
#include "core/metaversions.h"
#include "profiles/profiles.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QSpinBox>

// What the editor is made of: which field stands where, what it says, and which member it reads and writes.
namespace gangway::app {

using store::PartnerProfile;
using store::PartnerRole;

namespace {

using Choices = std::vector<std::pair<QString, QString>>;

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
    row->addWidget(makeLabel(title, Theme::Style::BodyBold), 0, Qt::AlignTop);
    if (!note.isEmpty())
        row->addWidget(makeLabel(note, Theme::Style::Small, Theme::Token::Text3, true), 1);
    else
        row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(8);
}

QString shortDate(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

Choices asThemselves(const QStringList &values)
{
    Choices choices;
    for (const QString &value : values)
        choices.emplace_back(value, value);
    return choices;
}

// Meta's own names stay as they are where nobody has better ones.
QString featureTypeWord(const QString &type)
{
    if (type.isEmpty())
        return ProfileEditor::tr("Standard");
    if (type == QLatin1String("whatsapp_business_app_onboarding"))
        return ProfileEditor::tr("Coexistence with the app");
    if (type == QLatin1String("only_waba_sharing"))
        return ProfileEditor::tr("Account only, no number");
    if (type == QLatin1String("marketing_messages_lite"))
        return ProfileEditor::tr("Marketing messages");
    return type;
}

QString setWord(const QString &value)
{
    if (value == QLatin1String("marketing_messages_lite"))
        return ProfileEditor::tr("Marketing messages");
    if (value == QLatin1String("app_only_install"))
        return ProfileEditor::tr("Install the app only");
    return value;
}

} // namespace

ProfileEditor::Entry &ProfileEditor::addEntry(const QString &name, Field *field, QWidget *editor, std::function<void(PartnerProfile &)> write)
{
    m_entries.push_back({name, field, editor, std::move(write), false});
    m_controls.push_back(editor);
    return m_entries.back();
}

Field *ProfileEditor::addText(const QString &name, const QString &help, Read read, Write write)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("profiles.%1").arg(name));
    edit->setMaxLength(2100);
    auto *field = new Field(m_theme, fieldWord(name), edit, help);
    Entry &entry = addEntry(name, field, edit, [edit, write](PartnerProfile &profile) { write(profile, edit->text().trimmed()); });
    m_readers.push_back([edit, read](const PartnerProfile &profile) {
        edit->setText(read(profile));
        edit->setCursorPosition(0); // the beginning of an address says more than its end
    });
    connect(edit, &QLineEdit::textEdited, this, [this, &entry] { fieldEdited(entry); });
    connect(edit, &QLineEdit::editingFinished, this, [this, &entry] { left(entry); });
    return field;
}

Field *ProfileEditor::addChoice(const QString &name, QComboBox *box, const Choices &choices, const QString &help, Read read, Write write)
{
    box->setObjectName(QStringLiteral("profiles.%1").arg(name));
    // Long words must not make the column wider than the window.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    for (const auto &[word, value] : choices)
        box->addItem(word, value);
    auto *field = new Field(m_theme, fieldWord(name), box, help);
    Entry &entry = addEntry(name, field, box, [box, write](PartnerProfile &profile) { write(profile, box->currentData().toString()); });
    m_readers.push_back([box, read](const PartnerProfile &profile) {
        const QString value = read(profile);
        if (box->findData(value) < 0)
            box->addItem(value, value); // what an import or an older program stored is kept
        box->setCurrentIndex(box->findData(value));
    });
    connect(box, &QComboBox::activated, this, [this, &entry] {
        entry.touched = true;
        fieldEdited(entry);
    });
    return field;
}

Field *ProfileEditor::addFlag(const QString &name, QCheckBox *box, const QString &help, bool PartnerProfile::*member)
{
    box->setObjectName(QStringLiteral("profiles.%1").arg(name));
    box->setAccessibleName(box->text());
    auto *field = new Field(m_theme, fieldWord(name), box, help);
    Entry &entry = addEntry(name, field, box, [box, member](PartnerProfile &profile) { profile.*member = box->isChecked(); });
    m_readers.push_back([box, member](const PartnerProfile &profile) { box->setChecked(profile.*member); });
    connect(box, &QCheckBox::clicked, this, [this, &entry] { fieldEdited(entry); });
    return field;
}

Field *ProfileEditor::addSet(const QString &name, const QStringList &values, const QString &help, QStringList PartnerProfile::*member)
{
    auto *holder = new QWidget;
    holder->setObjectName(QStringLiteral("profiles.%1").arg(name));
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setVerticalSpacing(4);
    const int columns = values.size() > 4 ? 2 : 1;
    auto *field = new Field(m_theme, fieldWord(name), holder, help);
    // Keeps the order of the values on offer, so that ticking and unticking ends where it began.
    Entry &entry = addEntry(name, field, holder, [this, name, member](PartnerProfile &profile) {
        QStringList chosen;
        for (const QString &value : profile.*member) {
            const QCheckBox *box = m_sets.value(name).value(value);
            if (box && box->isChecked())
                chosen << value;
        }
        QStringList more = m_sets.value(name).keys();
        more.sort();
        for (const QString &value : more) {
            if (m_sets.value(name).value(value)->isChecked() && !chosen.contains(value))
                chosen << value;
        }
        profile.*member = chosen;
    });
    const auto addBox = [this, name, grid, columns, &entry](const QString &value) {
        auto *box = new QCheckBox(setWord(value));
        box->setObjectName(QStringLiteral("profiles.%1.%2").arg(name, value));
        box->setAccessibleName(box->text());
        const int index = grid->count();
        grid->addWidget(box, index / columns, index % columns);
        m_sets[name].insert(value, box);
        connect(box, &QCheckBox::clicked, this, [this, &entry] {
            entry.touched = true;
            fieldEdited(entry);
        });
        return box;
    };
    for (const QString &value : values)
        addBox(value);
    m_readers.push_back([this, name, member, addBox](const PartnerProfile &profile) {
        for (const QString &value : profile.*member) {
            if (!m_sets.value(name).contains(value))
                addBox(value)->show(); // what an import or an older program stored is kept
        }
        const auto boxes = m_sets.value(name);
        for (auto it = boxes.begin(); it != boxes.end(); ++it)
            it.value()->setChecked((profile.*member).contains(it.key()));
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
    grid->addWidget(addText(QStringLiteral("name"), {}, [](const PartnerProfile &p) { return p.name; },
                            [](PartnerProfile &p, const QString &text) { p.name = text; }),
                    0, 0, Qt::AlignTop);
    grid->addWidget(addChoice(QStringLiteral("weekly_customer_limit"), new QComboBox, {{QStringLiteral("10"), QStringLiteral("10")}, {QStringLiteral("200"), QStringLiteral("200")}},
                              tr("200 after business verification, App Review and access verification"),
                              [](const PartnerProfile &p) { return QString::number(p.weeklyCustomerLimit); },
                              [](PartnerProfile &p, const QString &text) { p.weeklyCustomerLimit = text.toInt(); }),
                    0, 1, Qt::AlignTop);
    auto *roles = new QWidget;
    auto *row = new QHBoxLayout(roles);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(8);
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
    grid->addWidget(addText(QStringLiteral("app_id"), {}, [](const PartnerProfile &p) { return p.appId.value(); },
                            [](PartnerProfile &p, const QString &text) { p.appId = AppId(text); }),
                    0, 0, Qt::AlignTop);
    addSecret(vaultNames::appSecret, tr("App secret"), QStringLiteral("profiles.appSecret"));
    grid->addWidget(m_secrets.back().frame, 0, 1, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("configuration_id"), {}, [](const PartnerProfile &p) { return p.configurationId.value(); },
                            [](PartnerProfile &p, const QString &text) { p.configurationId = ConfigurationId(text); }),
                    1, 0, Qt::AlignTop);
    const QDate today = m_services.clock.now().date();
    QStringList versions;
    for (const GraphVersion &version : graphVersions()) {
        if (!version.hasEnded(today))
            versions << version.name;
    }
    auto *box = new QComboBox;
    m_graphField = addChoice(QStringLiteral("graph_version"), box, asThemselves(versions), {}, [](const PartnerProfile &p) { return p.graphVersion; },
                             [](PartnerProfile &p, const QString &text) { p.graphVersion = text; });
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, today] {
        const GraphVersion *version = findGraphVersion(box->currentData().toString());
        if (!version)
            m_graphField->setHelp(tr("Gangway knows no dates for it"));
        else if (version->hasEnded(today))
            m_graphField->setHelp(tr("Meta ended it on %1").arg(shortDate(version->ends)));
        else if (version->ends.isValid())
            m_graphField->setHelp(tr("Meta keeps it until %1").arg(shortDate(version->ends)));
        else
            m_graphField->setHelp(tr("The newest; Meta has named no end"));
    });
    grid->addWidget(m_graphField, 1, 1, Qt::AlignTop);
}

void ProfileEditor::buildSignup(QVBoxLayout *column)
{
    addHeading(column, tr("Signup page"));
    auto *grid = twoColumns(column);
    grid->addWidget(addText(QStringLiteral("signup_origin"), tr("Must be HTTPS and listed in Allowed domains and Valid OAuth redirect URIs"),
                            [](const PartnerProfile &p) { return p.signupOrigin.toString(QUrl::FullyEncoded); },
                            [](PartnerProfile &p, const QString &text) { p.signupOrigin = QUrl(text); }),
                    0, 0, 1, 2, Qt::AlignTop);
    const QDate today = m_services.clock.now().date();
    Choices versions;
    for (const SignupVersion &version : signupVersions())
        versions.emplace_back(version.hasEnded(today) ? tr("%1, ended %2").arg(version.name, shortDate(version.ends)) : version.name, version.name);
    m_esField = addChoice(QStringLiteral("es_version"), m_esVersion, versions, {}, [](const PartnerProfile &p) { return p.esVersion; },
                          [](PartnerProfile &p, const QString &text) { p.esVersion = text; });
    connect(m_esVersion, &QComboBox::activated, this, [this] {
        showVersion(m_esVersion->currentData().toString(), edited());
        showFaultsOf({QStringLiteral("feature_type"), QStringLiteral("features")});
    });
    grid->addWidget(m_esField, 1, 0, Qt::AlignTop);
    const auto way = [](store::LaunchWay each) { return store::nameOf(each); };
    grid->addWidget(addChoice(QStringLiteral("launch_way"), new QComboBox,
                              {{tr("Window over Gangway's page"), way(store::LaunchWay::Popup)}, {tr("Full page"), way(store::LaunchWay::Page)},
                               {tr("Link for the customer's browser"), way(store::LaunchWay::Hosted)}},
                              tr("What a case begins with; each can choose another"), [](const PartnerProfile &p) { return store::nameOf(p.launchWay); },
                              [](PartnerProfile &p, const QString &text) { p.launchWay = store::launchWayFromName(text).value_or(p.launchWay); }),
                    1, 1, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("coexistence_configuration_id"), tr("Its own login configuration for coexistence; empty: the one above"),
                            [](const PartnerProfile &p) { return p.coexistenceConfigurationId.value(); },
                            [](PartnerProfile &p, const QString &text) { p.coexistenceConfigurationId = ConfigurationId(text); }),
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
    grid->addWidget(addText(QStringLiteral("partner_portfolio_id"), {}, [](const PartnerProfile &p) { return p.partnerPortfolioId.value(); },
                            [](PartnerProfile &p, const QString &text) { p.partnerPortfolioId = PortfolioId(text); }),
                    0, 0, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("system_user_id"), {}, [](const PartnerProfile &p) { return p.systemUserId.value(); },
                            [](PartnerProfile &p, const QString &text) { p.systemUserId = SystemUserId(text); }),
                    0, 1, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("credit_line_id"), tr("Empty: the portfolio's first line"), [](const PartnerProfile &p) { return p.creditLineId.value(); },
                            [](PartnerProfile &p, const QString &text) { p.creditLineId = CreditLineId(text); }),
                    1, 0, Qt::AlignTop);
    grid->addWidget(addChoice(QStringLiteral("default_currency"), new QComboBox,
                              asThemselves({QStringLiteral("AUD"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("IDR"), QStringLiteral("INR"), QStringLiteral("USD")}),
                              {}, [](const PartnerProfile &p) { return p.defaultCurrency; },
                              [](PartnerProfile &p, const QString &text) { p.defaultCurrency = text; }),
                    1, 1, Qt::AlignTop);
    addSecret(vaultNames::systemToken, tr("System user token"), QStringLiteral("profiles.systemToken"));
    grid->addWidget(m_secrets.back().frame, 2, 0, Qt::AlignTop);
    grid->addWidget(addChoice(QStringLiteral("credit_method"), new QComboBox,
                              {{tr("In one call"), store::nameOf(store::CreditMethod::ShareAndAttach)},
                               {tr("Share, then attach"), store::nameOf(store::CreditMethod::ShareThenAttach)}},
                              tr("Meta documents both; one call is simpler"), [](const PartnerProfile &p) { return store::nameOf(p.creditMethod); },
                              [](PartnerProfile &p, const QString &text) { p.creditMethod = store::creditMethodFromName(text).value_or(p.creditMethod); }),
                    2, 1, Qt::AlignTop);
    m_partnerOnly.push_back(box);
    column->addWidget(box);
}

void ProfileEditor::buildWebhooks(QVBoxLayout *column)
{
    addHeading(column, tr("Webhooks"));
    auto *grid = twoColumns(column);
    addSecret(vaultNames::verifyToken, tr("Webhook verify token"), QStringLiteral("profiles.verifyToken"));
    grid->addWidget(m_secrets.back().frame, 0, 0, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("webhook.callback"), tr("Empty: the address set in the App Dashboard"),
                            [](const PartnerProfile &p) { return p.webhookCallback.toString(QUrl::FullyEncoded); },
                            [](PartnerProfile &p, const QString &text) { p.webhookCallback = QUrl(text); }),
                    0, 1, Qt::AlignTop);
}

void ProfileEditor::buildAdvanced(QVBoxLayout *column)
{
    m_advancedButton->setCheckable(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_advancedButton, 0, Qt::AlignTop);
    auto *about = makeLabel(tr("Launch options, storage of messages, tasks of the system user, receiver. The defaults suit most partners."),
                            Theme::Style::Small, Theme::Token::Text3, true);
    head->addWidget(about, 1);
    column->addLayout(head);
    column->addSpacing(8);
    auto *inner = new QVBoxLayout(m_advanced);
    inner->setContentsMargins(0, 8, 0, 0);
    inner->setSpacing(0);
    buildLaunch(inner);
    buildAccounts(inner);
    buildReceiver(inner);
    column->addWidget(m_advanced);
    connect(m_advancedButton, &QPushButton::clicked, this, &ProfileEditor::showAdvanced);
    connect(&m_theme, &Theme::changed, this, [this] { showAdvanced(!m_advanced->isHidden()); });
    showAdvanced(false);
}

void ProfileEditor::buildLaunch(QVBoxLayout *column)
{
    addHeading(column, tr("Launch"), tr("what Embedded Signup is started with"));
    auto *grid = twoColumns(column);
    grid->addWidget(addChoice(QStringLiteral("feature_type"), m_featureType, {{featureTypeWord({}), QString()}},
                              tr("Cases for coexistence ask for it by themselves"), [](const PartnerProfile &p) { return p.featureType; },
                              [](PartnerProfile &p, const QString &text) { p.featureType = text; }),
                    0, 0, Qt::AlignTop);
    m_onV4Field = addFlag(QStringLiteral("feature_type_on_v4"), m_onV4, tr("v4 takes the flow from the login configuration; Meta's pages disagree on whether it reads this, too"),
                          &PartnerProfile::featureTypeOnV4);
    connect(m_onV4, &QCheckBox::clicked, this, [this] { showFaultsOf({QStringLiteral("feature_type")}); });
    grid->addWidget(m_onV4Field, 0, 1, Qt::AlignTop);
    QStringList features;
    for (const SignupVersion &version : signupVersions())
        features += version.features;
    features.removeDuplicates();
    grid->addWidget(addSet(QStringLiteral("features"), features, tr("In v4 marketing messages are a product of the login configuration"), &PartnerProfile::features), 1, 0, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("sdk_locale"), tr("For customers without a language of their own, such as en_US"),
                            [](const PartnerProfile &p) { return p.sdkLocale; }, [](PartnerProfile &p, const QString &text) { p.sdkLocale = text; }),
                    1, 1, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("solution_id"), tr("Multi-Partner Solution; empty: none"), [](const PartnerProfile &p) { return p.solutionId; },
                            [](PartnerProfile &p, const QString &text) { p.solutionId = text; }),
                    2, 0, Qt::AlignTop);
    grid->addWidget(addText(QStringLiteral("redirect_uri"), tr("For the full page: one of the Valid OAuth redirect URIs; empty: the page address"),
                            [](const PartnerProfile &p) { return p.redirectUri.toString(QUrl::FullyEncoded); },
                            [](PartnerProfile &p, const QString &text) { p.redirectUri = QUrl(text); }),
                    2, 1, Qt::AlignTop);
}

void ProfileEditor::buildAccounts(QVBoxLayout *column)
{
    addHeading(column, tr("Accounts and numbers"));
    auto *grid = twoColumns(column);
    Choices regions{{tr("Not asked for"), QString()}};
    for (const QString &code : profiles::dataRegions())
        regions.emplace_back(QStringLiteral("%1, %2").arg(QLocale::territoryToString(QLocale::codeToTerritory(code)), code), code);
    grid->addWidget(addChoice(QStringLiteral("data_localization_region"), new QComboBox, regions,
                              tr("Where Meta stores messages of new numbers. It cannot be changed while a number is registered."),
                              [](const PartnerProfile &p) { return p.dataLocalizationRegion; },
                              [](PartnerProfile &p, const QString &text) { p.dataLocalizationRegion = text; }),
                    0, 0, Qt::AlignTop);
    auto *verifies = addFlag(QStringLiteral("partner_led_verification"), new QCheckBox(tr("We verify businesses for Meta")),
                             tr("For Select and Premier Solution Partners. Cases then show the state of the verification."), &PartnerProfile::partnerLedVerification);
    m_partnerOnly.push_back(verifies);
    grid->addWidget(verifies, 0, 1, Qt::AlignTop);
    auto *tasks = addSet(QStringLiteral("system_user_tasks"), profiles::systemUserTasks(),
                         tr("What the system user may do with a customer's account. In a Multi-Partner Solution without MESSAGING, MANAGE fails: choose single tasks, with MANAGE_BILLING for the credit line."),
                         &PartnerProfile::systemUserTasks);
    m_partnerOnly.push_back(tasks);
    grid->addWidget(tasks, 1, 0, 1, 2, Qt::AlignTop);
}

void ProfileEditor::buildReceiver(QVBoxLayout *column)
{
    addHeading(column, tr("Webhook receiver"), tr("where your tunnel or proxy delivers to"));
    auto *grid = twoColumns(column);
    grid->addWidget(addText(QStringLiteral("webhook.listen_address"), {}, [](const PartnerProfile &p) { return p.receiverAddress; },
                            [](PartnerProfile &p, const QString &text) { p.receiverAddress = text; }),
                    0, 0, Qt::AlignTop);
    m_port->setObjectName(QStringLiteral("profiles.webhook.listen_port"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any free port"));
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_controls.push_back(m_port);
    grid->addWidget(new Field(m_theme, fieldWord(QStringLiteral("webhook.listen_port")), m_port), 0, 1, Qt::AlignTop);
    connect(m_port, &QSpinBox::valueChanged, this, [this] {
        if (!m_loading)
            Q_EMIT changed();
    });
    grid->addWidget(addText(QStringLiteral("webhook.path"), {}, [](const PartnerProfile &p) { return p.receiverPath; },
                            [](PartnerProfile &p, const QString &text) { p.receiverPath = text; }),
                    1, 0, Qt::AlignTop);
}

void ProfileEditor::showVersion(const QString &esVersion, const PartnerProfile &profile)
{
    const SignupVersion *version = findSignupVersion(esVersion);
    const QDate today = m_services.clock.now().date();
    if (!version)
        m_esField->setHelp(tr("Gangway does not know this version"));
    else if (version->hasEnded(today))
        m_esField->setHelp(tr("Meta ended it on %1. It falls back to the standard flow without a word: choose v4.").arg(shortDate(version->ends)));
    else if (version->ends.isValid())
        m_esField->setHelp(tr("Meta ends it on %1").arg(shortDate(version->ends)));
    else if (version->name.endsWith(QLatin1String("preview")))
        m_esField->setHelp(tr("A preview of Meta's: it may change from one day to the next"));
    else
        m_esField->setHelp(tr("Flow and products are chosen in the login configuration"));

    QStringList types{QString()};
    if (version)
        types += version->featureTypes;
    if (!types.contains(profile.featureType))
        types << profile.featureType;
    m_featureType->clear();
    for (const QString &type : types)
        m_featureType->addItem(featureTypeWord(type), type);
    m_featureType->setCurrentIndex(m_featureType->findData(profile.featureType));
    m_onV4Field->setVisible(version && version->isFourth());
    const auto boxes = m_sets.value(QStringLiteral("features"));
    for (auto it = boxes.begin(); it != boxes.end(); ++it)
        it.value()->setVisible(!version || version->features.contains(it.key()) || profile.features.contains(it.key()));
}

} // namespace gangway::app
