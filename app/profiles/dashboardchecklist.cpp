#include "app/profiles/dashboardchecklist.h"

#include "app/widgets/make.h"
#include "app/onboarding/pathwords.h"
#include "app/widgets/chip.h"
#include "store/repositories.h"

#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>

namespace gangway::app {

DashboardChecklist::DashboardChecklist(const Services &services, Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_domain(makeLabel({}, Theme::Style::Mono, Theme::Token::Text)),
      m_builtIn(makeLabel(tr("The sandbox has no App Dashboard. Nothing has to be set."), Theme::Style::Small, Theme::Token::Text3, true)),
      m_body(new QWidget), m_chip(new Chip(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("App Dashboard"), Theme::Style::Section), 1);
    m_chip->setDense(true);
    head->addWidget(m_chip);
    column->addLayout(head);
    column->addSpacing(2);
    column->addWidget(makeLabel(tr("Confirm by hand: Meta does not let an app read these."), Theme::Style::Small, Theme::Token::Text3, true));
    column->addSpacing(12);
    column->addWidget(m_builtIn);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    const auto section = [&](const QString &title, const QString &where) {
        body->addSpacing(8);
        body->addWidget(makeLabel(title, Theme::Style::SmallMedium, Theme::Token::Text));
        body->addWidget(makeLabel(where, Theme::Style::Caption, Theme::Token::Text3, true));
        body->addSpacing(4);
    };
    const auto row = [&](const QString &id, const QString &text, const QString &why) {
        auto *box = new QCheckBox(text);
        box->setObjectName(QStringLiteral("profiles.dashboard.%1").arg(id));
        box->setAccessibleName(text);
        box->setAccessibleDescription(why);
        auto *who = makeLabel({}, Theme::Style::Caption, Theme::Token::Text3, true);
        who->setIndent(24);
        m_rows.push_back({id, box, who});
        body->addSpacing(4);
        body->addWidget(box);
        if (!why.isEmpty()) {
            auto *reason = makeLabel(why, Theme::Style::Small, Theme::Token::Text3, true);
            reason->setIndent(24);
            body->addWidget(reason);
        }
        body->addWidget(who);
    };
    // Meta's labels as its page "Embedded Signup: Implementation" gives them.
    section(tr("Six switches, all on"), tr("Facebook Login for Business, Settings, Client OAuth settings"));
    row(QStringLiteral("client-oauth"), QStringLiteral("Client OAuth login"), {});
    row(QStringLiteral("web-oauth"), QStringLiteral("Web OAuth login"), {});
    row(QStringLiteral("enforce-https"), QStringLiteral("Enforce HTTPS"), {});
    row(QStringLiteral("embedded-oauth"), QStringLiteral("Embedded browser OAuth login"), tr("Without it the signup cannot run in this window."));
    row(QStringLiteral("strict-mode"), QStringLiteral("Use strict mode for redirect URIs"), {});
    row(QStringLiteral("js-sdk"), QStringLiteral("Login with the JavaScript SDK"), {});
    section(tr("The page's domain, in both lists"), tr("HTTPS only. Without it neither code nor IDs come back."));
    auto *domainRow = new QHBoxLayout;
    m_domain->setTextInteractionFlags(Qt::TextSelectableByMouse);
    domainRow->addWidget(m_domain, 1);
    auto *copy = makeIconButton(m_theme, QStringLiteral("profiles.copyDomain"), QStringLiteral("copy"), tr("Copy the domain"));
    connect(copy, &QToolButton::clicked, this, [this] {
        copyText(m_profile.signupOrigin.host());
        Q_EMIT remarked(tr("Domain copied"));
    });
    domainRow->addWidget(copy);
    body->addLayout(domainRow);
    row(QStringLiteral("allowed-domains"), QStringLiteral("Allowed domains for the JavaScript SDK"), {});
    row(QStringLiteral("redirect-uris"), QStringLiteral("Valid OAuth redirect URIs"), {});
    section(tr("Login configuration"), tr("Facebook Login for Business, Configurations"));
    row(QStringLiteral("configuration"), tr("It is for Embedded Signup"), tr("A wrong ID fails before login, with a general error only."));
    column->addWidget(m_body);
    column->addStretch(1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        connect(m_rows[i].box, &QCheckBox::toggled, this, [this, i](bool on) { confirm(m_rows[i], on); });
}

QString DashboardChecklist::settingKey(const QString &id) const
{
    return QStringLiteral("dashboard/%1/%2").arg(m_profile.id.value(), id);
}

void DashboardChecklist::show(const store::PartnerProfile &profile)
{
    m_loading = true;
    m_profile = profile;
    const bool real = !profile.builtIn && !profile.id.isEmpty();
    m_builtIn->setVisible(!real);
    m_builtIn->setText(profile.builtIn ? tr("The sandbox has no App Dashboard. Nothing has to be set.") : tr("Save the profile first."));
    m_body->setVisible(real);
    m_chip->setVisible(real);
    m_domain->setText(profile.signupOrigin.host());
    const store::SettingRepository settings(m_services.database);
    for (Row &row : m_rows) {
        const QString stored = real ? settings.value(settingKey(row.id)).value_or(QString()) : QString();
        row.box->setChecked(!stored.isEmpty());
        const qsizetype bar = stored.indexOf(u'|');
        const QDateTime at = QDateTime::fromString(stored.left(bar), Qt::ISODateWithMs);
        row.who->setText(stored.isEmpty() ? QString() : tr("by %1, %2").arg(stored.mid(bar + 1), QLocale().toString(at.toLocalTime(), QLocale::ShortFormat)));
        row.who->setVisible(!stored.isEmpty());
    }
    m_loading = false;
    showCount();
}

void DashboardChecklist::confirm(Row &row, bool checked)
{
    if (m_loading)
        return;
    const QDateTime now = m_services.clock.now();
    const QString value = checked ? now.toString(Qt::ISODateWithMs) + u'|' + m_services.actor : QString();
    row.who->setText(checked ? tr("by %1, %2").arg(m_services.actor, QLocale().toString(now.toLocalTime(), QLocale::ShortFormat)) : QString());
    row.who->setVisible(checked);
    showCount();
    store::SettingRepository(m_services.database).setValue(settingKey(row.id), value).then(this, [this](Result<Done> stored) {
        if (!stored) {
            Q_EMIT remarked(tr("The confirmation could not be stored."));
            show(m_profile);
        }
    });
}

int DashboardChecklist::confirmedCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.box->isChecked(); }));
}

void DashboardChecklist::showCount()
{
    const int left = count() - confirmedCount();
    if (left == 0)
        m_chip->set(Theme::Tone::Ok, QStringLiteral("okc"), tr("All confirmed"));
    else
        m_chip->set(Theme::Tone::Warn, QStringLiteral("hand"), tr("%n by hand", nullptr, left));
}

} // namespace gangway::app
