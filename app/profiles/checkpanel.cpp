#include "app/profiles/checkpanel.h"

#include "app/widgets/make.h"
#include "app/profiles/checkwords.h"
#include "app/widgets/chip.h"
#include "store/repositories.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace gangway::app {

using profiles::CheckReport;
using profiles::Finding;
using profiles::Verdict;

namespace {

// Problems first, then what wants a look, what is not known, and what is fine.
int placeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Failed: return 0;
    case Verdict::Warning: return 1;
    case Verdict::Unknown: return 2;
    case Verdict::Skipped: return 3;
    case Verdict::Ok: break;
    }
    return 4;
}

QString problemsText(int count)
{
    return count == 0 ? CheckPanel::tr("no problem") : count == 1 ? CheckPanel::tr("1 problem") : CheckPanel::tr("%n problems", nullptr, count);
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

CheckPanel::CheckPanel(const Services &services, Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme),
      m_button(makeButton(theme, QStringLiteral("profiles.check"), tr("Check now"), QStringLiteral("secondary"), QStringLiteral("small"), QStringLiteral("refresh"))),
      m_when(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)), m_chips(new QWidget), m_rows(new QWidget),
      m_dashboard(makeButton(theme, QStringLiteral("profiles.check.dashboard"), tr("Open App Dashboard"), QStringLiteral("quiet"), QStringLiteral("small"), QStringLiteral("ext")))
{
    setObjectName(QStringLiteral("profiles.checkPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Configuration check"), Theme::Style::Section, Theme::Token::Text, true), 1);
    head->addWidget(m_button, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addSpacing(2);
    m_when->setObjectName(QStringLiteral("profiles.check.when"));
    column->addWidget(m_when);
    m_chipRow = new QHBoxLayout(m_chips);
    m_chipRow->setContentsMargins(0, 8, 0, 0);
    m_chipRow->setSpacing(6);
    column->addWidget(m_chips);
    m_rowColumn = new QVBoxLayout(m_rows);
    m_rowColumn->setContentsMargins(0, 8, 0, 0);
    m_rowColumn->setSpacing(0);
    column->addWidget(m_rows);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_dashboard);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_button, &QPushButton::clicked, this, &CheckPanel::run);
    connect(m_dashboard, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl(QStringLiteral("https://developers.facebook.com/apps/%1/").arg(m_profile.appId.value())));
    });
    refresh();
}

QString CheckPanel::settingKey() const
{
    return QStringLiteral("profiles.check/%1").arg(m_profile.id.value());
}

void CheckPanel::show(const store::PartnerProfile &profile)
{
    if (!(profile == m_profile)) {
        delete m_running; // nobody waits for what is said about another profile, or about this one as it was
        m_running = nullptr;
    }
    m_profile = profile;
    refresh();
}

void CheckPanel::run()
{
    if (m_running || m_profile.id.isEmpty())
        return;
    m_running = new QObject(this);
    const bool hadFocus = m_button->hasFocus();
    const auto &cases = m_services.onboarding.cases();
    // The profile says so, or one of its customers does.
    const bool coexistence = !m_profile.coexistenceConfigurationId.isEmpty()
        || m_profile.featureType == QLatin1String("whatsapp_business_app_onboarding")
        || std::any_of(cases.begin(), cases.end(), [this](const store::CaseRecord &record) {
               return record.profileId == m_profile.id && record.path == store::NumberPath::Coexistence;
           });
    profiles::checkConfiguration({m_services.graphHttp, m_services.vault, m_services.clock}, m_profile, coexistence)
        .then(m_running, [this, profile = m_profile](gangway::Result<CheckReport> report) {
            m_running->deleteLater();
            m_running = nullptr;
            if (report)
                take(profile, *report);
            refresh();
            // A disabled button loses the focus; it comes back unless the person has gone elsewhere meanwhile.
            if (m_refuge && m_refuge == window()->focusWidget())
                m_button->setFocus();
        });
    refresh();
    m_refuge = hadFocus ? window()->focusWidget() : nullptr;
}

void CheckPanel::take(const store::PartnerProfile &profile, const CheckReport &report)
{
    m_results.insert(profile.id.value(), {profile, report});
    const QString value = QStringLiteral("%1|%2|%3").arg(report.at.toString(Qt::ISODateWithMs)).arg(report.count(Verdict::Failed)).arg(report.count(Verdict::Warning));
    store::SettingRepository(m_services.database).setValue(settingKey(), value).then(this, [](const gangway::Result<Done> &) {
        // The result itself is on the screen; storage trouble is told by the window.
    });
    Q_EMIT checked(profile.id);
}

QString CheckPanel::timeText() const
{
    if (m_profile.id.isEmpty())
        return tr("Save the profile first.");
    if (m_running)
        return tr("Asking Meta. Nothing is changed there.");
    const auto when = [](const QDateTime &at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); };
    const auto found = m_results.constFind(m_profile.id.value());
    if (found != m_results.constEnd()) {
        const QString took = QLocale().toString(double(found->report.took.count()) / 1000.0, 'f', 1);
        if (!(found->profile == m_profile))
            return tr("The profile was changed after the check of %1.").arg(when(found->report.at));
        //: a date and time, and how many seconds the check took
        return tr("%1, took %2 s").arg(when(found->report.at), took);
    }
    const QStringList kept = store::SettingRepository(m_services.database).value(settingKey()).value_or(QString()).split(u'|');
    const QDateTime at = QDateTime::fromString(kept.value(0), Qt::ISODateWithMs);
    if (!at.isValid())
        return tr("Not checked yet. Reads only: nothing is changed at Meta.");
    return tr("Last check %1: %2.").arg(when(at), problemsText(kept.value(1).toInt()));
}

void CheckPanel::refresh()
{
    m_button->setText(m_running ? tr("Checking") : m_results.contains(m_profile.id.value()) ? tr("Check again") : tr("Check now"));
    m_button->setAccessibleName(m_button->text());
    m_button->setEnabled(!m_running && !m_profile.id.isEmpty());
    m_when->setText(timeText());
    clearLayout(m_chipRow);
    clearLayout(m_rowColumn);
    const auto found = m_results.constFind(m_profile.id.value());
    const bool shown = found != m_results.constEnd();
    m_chips->setVisible(shown);
    m_rows->setVisible(shown);
    m_dashboard->setVisible(shown && !m_profile.builtIn && !m_profile.appId.isEmpty());
    if (!shown)
        return;
    const auto addChip = [this](Verdict verdict, const QString &text) {
        auto *chip = new Chip(m_theme);
        chip->setDense(true);
        chip->set(verdictTone(verdict), verdictIcon(verdict), text);
        m_chipRow->addWidget(chip);
    };
    const CheckReport &report = found->report;
    addChip(Verdict::Ok, tr("%n fine", "checks", report.count(Verdict::Ok)));
    if (const int count = report.count(Verdict::Warning))
        addChip(Verdict::Warning, tr("%n to look at", nullptr, count));
    if (const int count = report.count(Verdict::Failed))
        addChip(Verdict::Failed, problemsText(count));
    m_chipRow->addStretch(1);
    std::vector<Finding> findings = report.findings;
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &one, const Finding &other) { return placeOf(one.verdict) < placeOf(other.verdict); });
    for (const Finding &finding : findings)
        addRow(finding);
}

void CheckPanel::addRow(const Finding &finding)
{
    const CheckWords words = wordsOf(finding, m_services.language);
    auto *row = new QFrame;
    row->setObjectName(QStringLiteral("profiles.check.%1").arg(profiles::nameOf(finding.id)));
    setEdge(row, QStringLiteral("top"));
    QStringList said{checkTitle(finding.id), verdictWord(finding.verdict), words.found};
    if (!words.remedy.isEmpty())
        said << words.remedy;
    row->setAccessibleName(said.mid(0, 2).join(QStringLiteral(", ")));
    row->setAccessibleDescription(said.mid(2).join(u' '));
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(said.first(), Theme::Style::BodyMedium, Theme::Token::Text, true), 1);
    auto *chip = new Chip(m_theme);
    chip->setDense(true);
    chip->set(verdictTone(finding.verdict), verdictIcon(finding.verdict), verdictWord(finding.verdict));
    head->addWidget(chip, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *text = makeLabel(words.found, Theme::Style::Small, Theme::Token::Text2, true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    if (!words.remedy.isEmpty()) {
        auto *remedy = makeLabel(words.remedy, Theme::Style::SmallMedium, Theme::Token::Text, true);
        remedy->setObjectName(row->objectName() + QStringLiteral(".remedy"));
        remedy->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(remedy);
    }
    m_rowColumn->addWidget(row);
}

} // namespace gangway::app
