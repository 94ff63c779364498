#include "app/onboarding/launchbar.h"

#include "app/widgets/make.h"
#include "app/widgets/banner.h"
#include "app/widgets/chip.h"
#include "app/widgets/field.h"
#include "app/widgets/segmentedcontrol.h"
#include "guidance/guidance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QSignalBlocker>

namespace gangway::app {

namespace {

const std::array<store::LaunchWay, 3> ways{store::LaunchWay::Popup, store::LaunchWay::Page, store::LaunchWay::Hosted};

QString warningText(const QString &word)
{
    if (word == QLatin1String("version-ended"))
        return LaunchBar::tr("Meta ended v2 and v3 on 15 October 2026. It may open the standard flow instead. Choose v4.");
    if (word == QLatin1String("coexistence-by-configuration"))
        return LaunchBar::tr("With v4 the configuration decides about coexistence. It must have the product WhatsApp Business app "
                             "user onboarding, or the profile needs a configuration of its own for it.");
    if (word == QLatin1String("feature-type-not-sent"))
        return LaunchBar::tr("The feature type of the profile is not sent with v4. The configuration decides.");
    if (word == QLatin1String("pre-verified-first-only"))
        return LaunchBar::tr("Meta shows only the first of the pre-verified numbers.");
    if (word == QLatin1String("portfolio-details-incomplete"))
        return LaunchBar::tr("If the customer does not own this portfolio, Meta needs name, e-mail, website and country together.");
    if (word == QLatin1String("hosted-by-webhook-only"))
        return LaunchBar::tr("This profile has no portfolio of its own, so only the account_update webhook can tell that the customer "
                             "is done. Keep the receiver running.");
    return word;
}

QString featureWord(const QString &feature)
{
    if (feature == signup::marketingFeature)
        return LaunchBar::tr("Marketing messages");
    if (feature == signup::appOnlyFeature)
        return LaunchBar::tr("App access only");
    return feature;
}

} // namespace

LaunchBar::LaunchBar(Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_way(new SegmentedControl(theme)),
      m_wayText(makeLabel({}, Theme::Style::Small, Theme::Token::Text2, true)), m_chips(new QHBoxLayout),
      m_toggle(new QToolButton), m_options(nullptr), m_version(new QComboBox), m_marketing(new QCheckBox(featureWord(signup::marketingFeature))),
      m_appOnly(new QCheckBox(featureWord(signup::appOnlyFeature))), m_solution(new QLineEdit), m_graph(new QLineEdit),
      m_preVerified(new QLineEdit), m_warning(new Banner(theme))
{
    setSurface(this, QStringLiteral("card"));
    setObjectName(QStringLiteral("signup.launchBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // squeezed, its fields would lose their lines
    QStringList words;
    for (const store::LaunchWay way : ways)
        words.append(wayTitle(way));
    m_way->setWords(words);
    m_way->setObjectName(QStringLiteral("signup.way"));
    m_way->setAccessibleName(tr("Way to open Meta's signup"));
    m_wayText->setObjectName(QStringLiteral("signup.way.text"));
    m_toggle->setObjectName(QStringLiteral("signup.options"));
    m_toggle->setText(tr("Options"));
    m_toggle->setAccessibleName(tr("Options of this launch"));
    m_toggle->setCheckable(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setKind(m_toggle, QStringLiteral("quiet"));
    setSize(m_toggle, QStringLiteral("small"));
    m_warning->setObjectName(QStringLiteral("signup.warning"));
    m_warning->setDense(true);
    m_warning->hide();
    m_options = makeOptions();
    m_options->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_way);
    head->addStretch(1);
    head->addWidget(m_toggle);
    m_chips->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_wayText);
    column->addLayout(m_chips);
    column->addWidget(m_warning);
    column->addWidget(m_options);

    connect(m_way, &SegmentedControl::currentChanged, this, [this](int index) {
        if (index >= 0 && index < int(ways.size()))
            Q_EMIT wayChosen(ways.at(std::size_t(index)));
    });
    connect(m_toggle, &QToolButton::toggled, this, &LaunchBar::setOpen);
    connect(&theme, &Theme::changed, this, [this] { setOpen(m_toggle->isChecked()); });
    setOpen(false);
}

QString LaunchBar::wayTitle(store::LaunchWay way)
{
    switch (way) {
    case store::LaunchWay::Popup: return tr("Window", "Meta's sign-up opens in a window");
    case store::LaunchWay::Page: return tr("Full page");
    case store::LaunchWay::Hosted: return tr("Send a link");
    }
    return {};
}

QString LaunchBar::wayText(store::LaunchWay way)
{
    switch (way) {
    case store::LaunchWay::Popup:
        return tr("Meta's window opens here, over your signup page. The usual way: the code and the IDs come back by themselves.");
    case store::LaunchWay::Page:
        return tr("Meta's page fills this view. For when the window does not open or its code does not arrive. The IDs are read afterwards.");
    case store::LaunchWay::Hosted:
        return tr("The customer opens Meta's page in their own browser, without you. Gangway looks for the new account at Meta.");
    }
    return {};
}

QWidget *LaunchBar::makeOptions()
{
    m_version->setObjectName(QStringLiteral("signup.option.version"));
    m_version->setAccessibleName(tr("Embedded Signup version"));
    m_version->addItem(tr("As in the profile"), QString());
    for (const signup::VersionInfo &info : signup::versions())
        m_version->addItem(info.name, info.name);
    m_marketing->setObjectName(QStringLiteral("signup.option.marketing"));
    m_marketing->setAccessibleName(m_marketing->text());
    m_appOnly->setObjectName(QStringLiteral("signup.option.appOnly"));
    m_appOnly->setAccessibleName(m_appOnly->text());
    const auto prepare = [](QLineEdit *edit, const QString &name, const QString &says) {
        edit->setObjectName(name);
        edit->setAccessibleName(says);
        edit->setMaxLength(200);
    };
    prepare(m_solution, QStringLiteral("signup.option.solution"), tr("Solution ID"));
    prepare(m_graph, QStringLiteral("signup.option.graph"), tr("Graph version"));
    prepare(m_preVerified, QStringLiteral("signup.option.preVerified"), tr("Pre-verified number IDs"));

    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Field(m_theme, tr("Embedded Signup version"), m_version), 0, 0, Qt::AlignTop);
    grid->addWidget(new Field(m_theme, tr("Graph version"), m_graph, tr("Empty: as in the profile")), 0, 1, Qt::AlignTop);
    grid->addWidget(new Field(m_theme, tr("Solution ID"), m_solution, tr("Of a multi-partner solution")), 1, 0, Qt::AlignTop);
    grid->addWidget(new Field(m_theme, tr("Pre-verified number IDs"), m_preVerified, tr("Solution Partners only, separated by commas")), 1, 1, Qt::AlignTop);
    auto *features = new QHBoxLayout;
    features->setSpacing(16);
    features->addWidget(m_marketing);
    features->addWidget(m_appOnly);
    features->addStretch(1);
    grid->addLayout(features, 2, 0, 1, 2);

    connect(m_version, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_loading)
            Q_EMIT optionsChanged([version = m_version->currentData().toString()](store::SignupOptions &options) { options.esVersion = version; });
    });
    const auto text = [this](QLineEdit *edit, QString store::SignupOptions::*field) {
        connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &typed) {
            Q_EMIT optionsChanged([field, typed = typed.trimmed()](store::SignupOptions &options) { options.*field = typed; });
        });
    };
    text(m_solution, &store::SignupOptions::solutionId);
    text(m_graph, &store::SignupOptions::graphVersion);
    connect(m_preVerified, &QLineEdit::textEdited, this, [this](const QString &typed) {
        QStringList ids;
        for (const QString &id : typed.split(u',', Qt::SkipEmptyParts)) {
            if (!id.trimmed().isEmpty())
                ids.append(id.trimmed());
        }
        Q_EMIT optionsChanged([ids](store::SignupOptions &options) { options.preVerifiedPhoneIds = ids; });
    });
    const auto feature = [this](QCheckBox *check, const QString &name) {
        connect(check, &QCheckBox::toggled, this, [this, name](bool on) {
            if (m_loading)
                return;
            QStringList wanted = m_record.signup.features.value_or(m_profile.features);
            wanted.removeAll(name);
            if (on)
                wanted.append(name);
            Q_EMIT optionsChanged([wanted](store::SignupOptions &options) { options.features = wanted; });
        });
    };
    feature(m_marketing, signup::marketingFeature);
    feature(m_appOnly, signup::appOnlyFeature);
    return box;
}

void LaunchBar::setOpen(bool open)
{
    m_options->setVisible(open);
    m_toggle->setIcon(m_theme.icon(open ? QStringLiteral("up") : QStringLiteral("down"), 14, Theme::Token::Text3));
}

void LaunchBar::setCase(const store::PartnerProfile &profile, const store::CaseRecord &record, const QDate &today, const QString &language)
{
    m_profile = profile;
    m_record = record;
    m_today = today;
    m_language = language;
    const signup::LaunchChoice choice = signup::choiceOf(profile, record);
    m_loading = true;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (ways.at(i) == choice.way)
            m_way->setCurrent(int(i));
    }
    m_version->setCurrentIndex(qMax(0, m_version->findData(record.signup.esVersion)));
    m_marketing->setChecked(choice.features.contains(signup::marketingFeature));
    m_appOnly->setChecked(choice.features.contains(signup::appOnlyFeature));
    const auto fill = [](QLineEdit *edit, const QString &text) {
        if (edit->text().trimmed() != text)
            edit->setText(text);
    };
    fill(m_solution, record.signup.solutionId);
    fill(m_graph, record.signup.graphVersion);
    m_solution->setPlaceholderText(profile.solutionId);
    m_graph->setPlaceholderText(profile.graphVersion);
    if (!m_preVerified->hasFocus())
        fill(m_preVerified, record.signup.preVerifiedPhoneIds.join(QStringLiteral(", ")));
    m_preVerified->setEnabled(profile.role == store::PartnerRole::SolutionPartner);
    m_loading = false;
    m_wayText->setText(wayText(choice.way));
    showSummary();
    showReasons();
}

void LaunchBar::addChip(Theme::Tone tone, const QString &text)
{
    auto *chip = new Chip(m_theme, this);
    chip->setDense(true);
    chip->set(tone, {}, text);
    m_chips->addWidget(chip);
    chip->show();
}

void LaunchBar::showSummary()
{
    const signup::LaunchChoice choice = signup::choiceOf(m_profile, m_record);
    std::vector<std::pair<Theme::Tone, QString>> all;
    const auto add = [&all](Theme::Tone tone, const QString &text) { all.emplace_back(tone, text); };
    const bool hasEnded = signup::launchWarnings(m_profile, m_record, m_today).contains(QLatin1String("version-ended"));
    add(hasEnded ? Theme::Tone::Warn : Theme::Tone::Neutral, tr("Signup %1", "version of Embedded Signup").arg(choice.esVersion));
    add(Theme::Tone::Neutral, tr("Graph %1").arg(choice.graphVersion));
    if (choice.isCoexistence)
        add(Theme::Tone::Info, tr("Coexistence"));
    for (const QString &feature : choice.features)
        add(Theme::Tone::Info, featureWord(feature));
    if (choice.sendsFeatureType && !choice.featureType.isEmpty() && !choice.isCoexistence)
        add(Theme::Tone::Info, choice.featureType);
    if (!choice.solutionId.isEmpty())
        add(Theme::Tone::Neutral, tr("Solution %1").arg(choice.solutionId));
    if (!m_record.signup.preVerifiedPhoneIds.isEmpty())
        add(Theme::Tone::Neutral, tr("Pre-verified number"));
    QStringList summary;
    for (const auto &[tone, text] : all)
        summary.append(QString::number(int(tone)) + text);
    if (summary == m_summary)
        return; // they would flicker with every key
    m_summary = summary;
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[tone, text] : all)
        addChip(tone, text);
    m_chips->addStretch(1);
}

void LaunchBar::showReasons()
{
    m_refusal = signup::launchRefusals(m_profile, m_record).value(0);
    m_refusalText.clear();
    if (!m_refusal.isEmpty()) {
        const auto said = guidance::explain(Error::make(Error::Kind::Rejected, QStringLiteral("launch-refused ") + m_refusal),
                                            {QStringLiteral("signup"), m_language});
        m_refusalText = said.why + u' ' + said.whatToDo;
    }
    const QStringList warnings = m_refusal.isEmpty() ? signup::launchWarnings(m_profile, m_record, m_today) : QStringList();
    if (warnings.isEmpty()) {
        m_warning->hide();
        return;
    }
    QStringList sentences;
    for (const QString &word : warnings)
        sentences.append(warningText(word));
    m_warning->show(Theme::Tone::Warn, QStringLiteral("warn"), tr("This launch may surprise."), sentences.join(u' '));
}

} // namespace gangway::app
