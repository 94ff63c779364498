#include "app/settings/settingspage.h"

#include "app/widgets/banner.h"
#include "app/widgets/field.h"
#include "app/widgets/segmentedcontrol.h"
#include "app/widgets/styling.h"
#include "guidance/guidance.h"
#include "store/repositories.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace gangway::app {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");

} // namespace

SettingsPage::SettingsPage(const Services &services, Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme)
{
    setObjectName(QStringLiteral("page.settings"));
    const store::SettingRepository settings(m_services.database);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    scroll->setWidget(content);
    auto *side = new QHBoxLayout(content);
    side->setContentsMargins(24, 16, 24, 24);
    auto *frame = new QWidget(content);
    frame->setMaximumWidth(m_theme.px(720));
    side->addWidget(frame, 100);
    side->addStretch(1);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *title = new QLabel(tr("Settings"), frame);
    setTextStyle(title, Theme::Style::Title);
    column->addWidget(title);
    m_notice = new Banner(m_theme, frame);
    m_notice->setObjectName(QStringLiteral("settings.notice"));
    m_notice->hide();
    column->addWidget(m_notice);
    const auto card = [&](const QString &heading) {
        auto *box = new QFrame(frame);
        setSurface(box, QStringLiteral("card"));
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(16, 16, 16, 16);
        layout->setSpacing(12);
        auto *label = new QLabel(heading, box);
        setTextStyle(label, Theme::Style::Section);
        layout->addWidget(label);
        column->addWidget(box);
        return layout;
    };

    QVBoxLayout *looks = card(tr("Language and looks"));
    auto *language = new QComboBox(frame);
    language->setObjectName(QStringLiteral("settings.language"));
    language->addItem(tr("As the system"), QString());
    // Each language in its own words, so that its speakers find it.
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Portugu\u00eas (Brasil)"), QStringLiteral("pt_BR"));
    language->addItem(QStringLiteral("Espa\u00f1ol"), QStringLiteral("es"));
    language->setCurrentIndex(std::max(0, language->findData(settings.value(languageKey).value_or(QString()))));
    language->setMaximumWidth(m_theme.px(320));
    looks->addWidget(new Field(m_theme, tr("Language"), language, tr("Changes when Gangway starts the next time."), frame));
    connect(language, &QComboBox::activated, this, [this, language] { keep(languageKey, language->currentData().toString()); });

    auto *schemeLabel = new QLabel(tr("Theme"), frame);
    setTextStyle(schemeLabel, Theme::Style::SmallMedium, Theme::Token::Text2);
    auto *scheme = new SegmentedControl(m_theme, frame);
    scheme->setObjectName(QStringLiteral("settings.theme"));
    scheme->setAccessibleName(tr("Theme"));
    scheme->setWords({tr("System"), tr("Light"), tr("Dark")});
    const QString kept = settings.value(themeKey).value_or(QString());
    scheme->setCurrent(kept == QLatin1String("light") ? 1 : kept == QLatin1String("dark") ? 2 : 0);
    connect(scheme, &SegmentedControl::currentChanged, this, [this](int index) {
        static const Theme::Scheme schemes[] = {Theme::Scheme::System, Theme::Scheme::Light, Theme::Scheme::Dark};
        static const QString names[] = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
        m_theme.setScheme(schemes[index]);
        keep(themeKey, names[index]);
    });
    auto *themeColumn = new QVBoxLayout;
    themeColumn->setSpacing(4);
    themeColumn->addWidget(schemeLabel);
    themeColumn->addWidget(scheme);
    looks->addLayout(themeColumn);

    QVBoxLayout *place = card(tr("Data"));
    const QString folder = QFileInfo(m_services.database.file()).absolutePath();
    auto *path = new QLineEdit(folder, frame);
    path->setObjectName(QStringLiteral("settings.dataFolder"));
    path->setReadOnly(true);
    auto *row = new QWidget(frame);
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->setSpacing(8);
    rowLayout->addWidget(path, 1);
    auto *open = new QPushButton(m_theme.icon(QStringLiteral("ext")), tr("Open folder"), row);
    open->setObjectName(QStringLiteral("settings.openFolder"));
    open->setAccessibleName(open->text());
    connect(open, &QPushButton::clicked, this, [this, folder] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            m_notice->show(Theme::Tone::Warn, QStringLiteral("warn"), tr("The folder was not opened."), tr("This desktop has no program for folders. The path can be copied from the field."));
    });
    rowLayout->addWidget(open);
    path->setAccessibleName(tr("Data folder"));
    place->addWidget(new Field(m_theme, tr("Data folder"), row,
                              tr("Cases, messages and settings are kept here, in one database. Tokens, PINs and app secrets are not: they lie in the keychain only."), frame));

    auto *days = new QComboBox(frame);
    days->setObjectName(QStringLiteral("settings.keepWebhooks"));
    for (const int count : {1, 3, 7, 14, 30, 90})
        days->addItem(count == 1 ? tr("1 day") : tr("%1 days").arg(count), count);
    days->addItem(tr("For ever"), webhooks::RetentionService::forEver);
    days->setMaximumWidth(m_theme.px(320));
    const auto showDays = [this, days] {
        const int wanted = m_services.retention.days();
        if (days->findData(wanted) < 0) // written by another version
            days->insertItem(days->count() - 1, tr("%1 days").arg(wanted), wanted);
        days->setCurrentIndex(days->findData(wanted));
    };
    showDays();
    connect(&m_services.retention, &webhooks::RetentionService::daysChanged, days, showDays);
    connect(days, &QComboBox::activated, this, [this, days, showDays] {
        m_services.retention.setDays(days->currentData().toInt()).then(this, [this, showDays](const Result<Done> &written) {
            if (written)
                m_notice->hide();
            else
                showTrouble(written.error());
            showDays();
        });
    });
    place->addWidget(new Field(m_theme, tr("Keep webhooks"), days,
                              tr("Older ones are removed at the start and once a day. Messages and what Meta said about them stay."), frame));

    QVBoxLayout *about = card(tr("About"));
    auto *words = new QLabel(tr("Gangway %1 brings business customers to the WhatsApp Business Platform.").arg(QCoreApplication::applicationVersion())
                                 + QLatin1Char('\n') + tr("Built with Qt %1.").arg(QLatin1String(qVersion())), frame);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextStyle(words, Theme::Style::Body, Theme::Token::Text2);
    about->addWidget(words);
    auto *trademark = new QLabel(tr("WhatsApp, Facebook and Meta are trademarks of Meta Platforms, Inc. Gangway is not made or endorsed by Meta."), frame);
    trademark->setWordWrap(true);
    setTextStyle(trademark, Theme::Style::Small, Theme::Token::Text3);
    about->addWidget(trademark);
    column->addStretch(1);
}

void SettingsPage::showTrouble(const Error &error)
{
    const guidance::Explanation told = guidance::explain(error, {QStringLiteral("storage"), m_services.language});
    m_notice->show(Theme::Tone::Err, QStringLiteral("err"), tr("The setting was not stored."), told.whatHappened + QLatin1Char(' ') + told.whatToDo);
}

void SettingsPage::keep(const QString &key, const QString &value)
{
    store::SettingRepository(m_services.database).setValue(key, value).then(this, [this, key](const Result<Done> &written) {
        if (!written) {
            showTrouble(written.error());
        } else if (key == languageKey) {
            m_notice->show(Theme::Tone::Info, QStringLiteral("globe"), tr("The language changes at the next start."),
                           tr("Everything you typed stays as it is."));
        } else {
            m_notice->hide();
        }
    });
}

} // namespace gangway::app
