#include "app/onboarding/prefillform.h"

#include "app/widgets/make.h"
#include "app/widgets/field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QPlainTextEdit>

namespace gangway::app {

PrefillForm::PrefillForm(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_toggle(new QToolButton), m_box(new QWidget),
      m_street1(edit(QStringLiteral("customer.street1"), tr("Street"), &store::SignupOptions::streetAddress1)),
      m_street2(edit(QStringLiteral("customer.street2"), tr("Street, second line"), &store::SignupOptions::streetAddress2)),
      m_city(edit(QStringLiteral("customer.city"), tr("City"), &store::SignupOptions::city)),
      m_state(edit(QStringLiteral("customer.state"), tr("State"), &store::SignupOptions::state)),
      m_zip(edit(QStringLiteral("customer.zip"), tr("Postal code"), &store::SignupOptions::zipPostal)), m_timezone(new QComboBox),
      m_displayName(edit(QStringLiteral("customer.displayName"), tr("Display name on WhatsApp"), &store::SignupOptions::displayName)),
      m_category(new QComboBox), m_description(new QPlainTextEdit), m_portfolio(new QLineEdit), m_waba(new QLineEdit)
{
    m_toggle->setObjectName(QStringLiteral("customer.more"));
    m_toggle->setText(tr("More details for Meta's form"));
    m_toggle->setAccessibleName(m_toggle->text());
    m_toggle->setCheckable(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setKind(m_toggle, QStringLiteral("quiet"));
    setSize(m_toggle, QStringLiteral("small"));
    m_timezone->setObjectName(QStringLiteral("customer.timezone"));
    m_timezone->setAccessibleName(tr("Time zone"));
    m_timezone->addItem(tr("Not set"), QString());
    for (const QString &zone : signup::timezones())
        m_timezone->addItem(zone, zone);
    m_category->setObjectName(QStringLiteral("customer.category"));
    m_category->setAccessibleName(tr("Category"));
    m_category->addItem(tr("Not set"), QString());
    for (const QString &category : signup::categories())
        m_category->addItem(categoryWord(category), category);
    m_description->setObjectName(QStringLiteral("customer.description"));
    m_description->setAccessibleName(tr("Description"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_theme.px(72));
    const auto prepare = [](QLineEdit *line, const QString &name, const QString &says) {
        line->setObjectName(name);
        line->setAccessibleName(says);
        line->setMaxLength(40);
    };
    prepare(m_portfolio, QStringLiteral("customer.portfolioId"), tr("Business portfolio ID"));
    prepare(m_waba, QStringLiteral("customer.wabaId"), tr("WhatsApp account ID"));

    m_nameField = new Field(theme, tr("Display name on WhatsApp"), m_displayName);
    m_categoryField = new Field(theme, tr("Category"), m_category);
    m_descriptionField = new Field(theme, tr("Description"), m_description);
    m_portfolioField = new Field(theme, tr("Business portfolio ID"), m_portfolio, tr("When the customer has one already"));
    m_wabaField = new Field(theme, tr("WhatsApp account ID"), m_waba, tr("Only together with a pre-verified number"));
    auto *grid = new QGridLayout(m_box);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(tr("Meta's screens start with these. The customer can change everything there."), Theme::Style::Small,
                              Theme::Token::Text3, true), 0, 0, 1, 2);
    grid->addWidget(new Field(theme, tr("Street"), m_street1), 1, 0, Qt::AlignTop);
    grid->addWidget(new Field(theme, tr("Street, second line"), m_street2), 1, 1, Qt::AlignTop);
    grid->addWidget(new Field(theme, tr("City"), m_city), 2, 0, Qt::AlignTop);
    grid->addWidget(new Field(theme, tr("State"), m_state), 2, 1, Qt::AlignTop);
    grid->addWidget(new Field(theme, tr("Postal code"), m_zip), 3, 0, Qt::AlignTop);
    grid->addWidget(new Field(theme, tr("Time zone"), m_timezone), 3, 1, Qt::AlignTop);
    grid->addWidget(m_nameField, 4, 0, Qt::AlignTop);
    grid->addWidget(m_categoryField, 4, 1, Qt::AlignTop);
    grid->addWidget(m_descriptionField, 5, 0, 1, 2);
    grid->addWidget(m_portfolioField, 6, 0, Qt::AlignTop);
    grid->addWidget(m_wabaField, 6, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_box);

    connect(m_toggle, &QToolButton::toggled, this, &PrefillForm::setOpen);
    connect(&theme, &Theme::changed, this, [this] { setOpen(m_toggle->isChecked()); });
    const auto chosen = [this](QComboBox *box, QString store::SignupOptions::*field) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, field] {
            if (m_loading)
                return;
            Q_EMIT changed([field, value = box->currentData().toString()](store::SignupOptions &options) { options.*field = value; });
            check();
        });
    };
    chosen(m_timezone, &store::SignupOptions::timezone);
    chosen(m_category, &store::SignupOptions::category);
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        // Longer than Meta takes is kept and said; longer than anybody means is not.
        Q_EMIT changed([text = m_description->toPlainText().trimmed().left(4000)](store::SignupOptions &options) { options.description = text; });
        check();
    });
    connect(m_portfolio, &QLineEdit::textEdited, this, [this](const QString &text) {
        Q_EMIT changed([id = PortfolioId(text.trimmed())](store::SignupOptions &options) { options.portfolioId = id; });
        check();
    });
    connect(m_waba, &QLineEdit::textEdited, this, [this](const QString &text) {
        Q_EMIT changed([id = WabaId(text.trimmed())](store::SignupOptions &options) { options.wabaId = id; });
        check();
    });
    setOpen(false);
    check();
}

QLineEdit *PrefillForm::edit(const QString &name, const QString &says, QString store::SignupOptions::*field, int most)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(says);
    line->setMaxLength(most);
    connect(line, &QLineEdit::textEdited, this, [this, field](const QString &text) {
        Q_EMIT changed([field, typed = text.trimmed()](store::SignupOptions &options) { options.*field = typed; });
        check();
    });
    return line;
}

void PrefillForm::setOptions(const store::SignupOptions &options)
{
    m_loading = true;
    m_street1->setText(options.streetAddress1);
    m_street2->setText(options.streetAddress2);
    m_city->setText(options.city);
    m_state->setText(options.state);
    m_zip->setText(options.zipPostal);
    m_timezone->setCurrentIndex(qMax(0, m_timezone->findData(options.timezone)));
    m_displayName->setText(options.displayName);
    m_category->setCurrentIndex(qMax(0, m_category->findData(options.category)));
    m_description->setPlainText(options.description);
    m_portfolio->setText(options.portfolioId.value());
    m_waba->setText(options.wabaId.value());
    m_loading = false;
    const bool isFilled = !options.streetAddress1.isEmpty() || !options.city.isEmpty() || !options.displayName.isEmpty()
        || !options.description.isEmpty() || !options.category.isEmpty() || !options.portfolioId.isEmpty() || !options.wabaId.isEmpty();
    m_toggle->setChecked(isFilled);
    setOpen(isFilled);
    check();
}

void PrefillForm::setOpen(bool open)
{
    m_box->setVisible(open);
    m_toggle->setIcon(m_theme.icon(open ? QStringLiteral("up") : QStringLiteral("down"), 14, Theme::Token::Text3));
}

void PrefillForm::check()
{
    const QString name = m_displayName->text().trimmed();
    const QString description = m_description->toPlainText().trimmed();
    const bool hasCategory = m_category->currentIndex() > 0;
    const bool isAny = !name.isEmpty() || !description.isEmpty() || hasCategory;
    const QString together = tr("Meta takes name, category and description only together.");
    if (!name.isEmpty() && (name.size() < signup::minDisplayName || name.size() > signup::maxDisplayName))
        m_nameField->setFault(tr("2 to 75 characters. This has %1.").arg(name.size()));
    else
        m_nameField->setFault(isAny && name.isEmpty() ? together : QString());
    m_categoryField->setFault(isAny && !hasCategory ? together : QString());
    if (description.size() > signup::maxDescription)
        m_descriptionField->setFault(tr("Up to %1 characters. This has %2.").arg(signup::maxDescription).arg(description.size()));
    else
        m_descriptionField->setFault(isAny && description.isEmpty() ? together : QString());
    m_descriptionField->setHelp(tr("%1 of %2 characters").arg(description.size()).arg(signup::maxDescription));
    const auto idFault = [](const QString &text) {
        return text.isEmpty() || isNumericId(text) ? QString() : PrefillForm::tr("An ID has digits only.");
    };
    m_portfolioField->setFault(idFault(m_portfolio->text().trimmed()));
    m_wabaField->setFault(idFault(m_waba->text().trimmed()));
}

QString PrefillForm::categoryWord(const QString &category)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("OTHER"), QT_TR_NOOP("Other")},
        {QStringLiteral("AUTO"), QT_TR_NOOP("Cars and vehicles")},
        {QStringLiteral("BEAUTY"), QT_TR_NOOP("Beauty, spa and salon")},
        {QStringLiteral("APPAREL"), QT_TR_NOOP("Clothing")},
        {QStringLiteral("EDU"), QT_TR_NOOP("Education")},
        {QStringLiteral("ENTERTAIN"), QT_TR_NOOP("Entertainment")},
        {QStringLiteral("EVENT_PLAN"), QT_TR_NOOP("Event planning")},
        {QStringLiteral("FINANCE"), QT_TR_NOOP("Finance")},
        {QStringLiteral("GROCERY"), QT_TR_NOOP("Groceries")},
        {QStringLiteral("GOVT"), QT_TR_NOOP("Public service")},
        {QStringLiteral("HOTEL"), QT_TR_NOOP("Hotel and lodging")},
        {QStringLiteral("HEALTH"), QT_TR_NOOP("Health")},
        {QStringLiteral("NONPROFIT"), QT_TR_NOOP("Non-profit organization")},
        {QStringLiteral("PROF_SERVICES"), QT_TR_NOOP("Professional services")},
        {QStringLiteral("RETAIL"), QT_TR_NOOP("Shopping and retail")},
        {QStringLiteral("TRAVEL"), QT_TR_NOOP("Travel and transport")},
        {QStringLiteral("RESTAURANT"), QT_TR_NOOP("Restaurant")},
        {QStringLiteral("ALCOHOL"), QT_TR_NOOP("Alcoholic drinks")},
        {QStringLiteral("ONLINE_GAMBLING"), QT_TR_NOOP("Online gambling")},
        {QStringLiteral("PHYSICAL_GAMBLING"), QT_TR_NOOP("Gambling on site")},
        {QStringLiteral("OTC_DRUGS"), QT_TR_NOOP("Over-the-counter drugs")},
    };
    const auto it = words.constFind(category);
    return it == words.constEnd() ? category : tr(*it);
}

} // namespace gangway::app
