#include "app/widgets/theme.h"

#include "app/widgets/focusring.h"
#include "app/widgets/gangwaystyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleHints>

// Resources of a static library are linked only when somebody names them, and the macro wants the global namespace.
static void initialiseIcons()
{
    Q_INIT_RESOURCE(gangway_icons);
}

namespace gangway::app {

namespace {

struct TypeRow
{
    int pixels;
    QFont::Weight weight;
    bool mono;
};

TypeRow typeRow(Theme::Style style)
{
    switch (style) {
    case Theme::Style::Display: return {24, QFont::DemiBold, false};
    case Theme::Style::Title: return {18, QFont::DemiBold, false};
    case Theme::Style::Section: return {15, QFont::DemiBold, false};
    case Theme::Style::Body: return {13, QFont::Normal, false};
    case Theme::Style::BodyMedium: return {13, QFont::Medium, false};
    case Theme::Style::BodyBold: return {13, QFont::DemiBold, false};
    case Theme::Style::Small: return {12, QFont::Normal, false};
    case Theme::Style::SmallMedium: return {12, QFont::Medium, false};
    case Theme::Style::Caption: return {11, QFont::Normal, false};
    case Theme::Style::CaptionMedium: return {11, QFont::Medium, false};
    case Theme::Style::Mono: return {12, QFont::Normal, true};
    case Theme::Style::MonoSmall: return {11, QFont::Normal, true};
    }
    return {13, QFont::Normal, false};
}

} // namespace

Theme::Theme(Scheme scheme, QObject *parent) : QObject(parent), m_scheme(scheme)
{
    initialiseIcons();
    m_systemPalette = QGuiApplication::palette();
    m_dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && systemIsDark());
    const QFont system = QGuiApplication::font();
    // A smaller system font does not shrink the layout: 11 px stays the smallest size.
    m_scale = std::clamp(QFontInfo(system).pixelSize() / 13.0, 1.0, 2.5);
    const QStringList known = QFontDatabase::families();
    if (known.contains(QStringLiteral("Inter")))
        m_families << QStringLiteral("Inter");
    m_families << system.family();
    if (known.contains(QStringLiteral("JetBrains Mono")))
        m_monoFamilies << QStringLiteral("JetBrains Mono");
    m_monoFamilies << QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

Theme::~Theme() = default;

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return m_systemPalette.color(QPalette::Window).lightness() < m_systemPalette.color(QPalette::WindowText).lightness();
#endif
}

void Theme::apply(QApplication &application)
{
    m_application = &application;
    QApplication::setStyle(new GangwayStyle(*this)); // the application owns it
    new FocusRing(*this, &application);
    application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { setScheme(m_scheme); });
#endif
    QApplication::setWindowIcon(applicationIcon());
    refresh();
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark());
    if (dark == m_dark)
        return;
    m_dark = dark;
    refresh();
    Q_EMIT changed();
}

void Theme::refresh()
{
    if (!m_application)
        return;
    m_refreshing = true;
    QApplication::setFont(font(Style::Body));
    QApplication::setPalette(palette());
    m_application->setStyleSheet(styleSheet());
    m_refreshing = false;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // A desktop that changes between light and dark tells so by a new application palette.
    if (watched == m_application && event->type() == QEvent::ApplicationPaletteChange && !m_refreshing) {
        const QPalette now = QGuiApplication::palette();
        if (now.color(QPalette::Window) != palette().color(QPalette::Window)) {
            m_systemPalette = now;
            QMetaObject::invokeMethod(this, [this] {
                setScheme(m_scheme);
                refresh();
            }, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto both = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(QPalette::All, role, color); };
    both(QPalette::Window, color(Token::Bg));
    both(QPalette::WindowText, color(Token::Text));
    both(QPalette::Base, color(Token::Surface));
    both(QPalette::AlternateBase, color(Token::Surface2));
    both(QPalette::Text, color(Token::Text));
    both(QPalette::Button, color(Token::Surface));
    both(QPalette::ButtonText, color(Token::Text));
    both(QPalette::BrightText, color(Token::OnAccent));
    both(QPalette::PlaceholderText, color(Token::Text3));
    both(QPalette::ToolTipBase, color(Token::Text));
    both(QPalette::ToolTipText, color(Token::Surface));
    both(QPalette::Highlight, color(Token::AccentFill));
    both(QPalette::HighlightedText, color(Token::OnAccent));
    both(QPalette::Link, color(Token::Accent));
    both(QPalette::LinkVisited, color(Token::Accent));
    both(QPalette::Light, color(Token::Surface2));
    both(QPalette::Midlight, color(Token::Surface3));
    both(QPalette::Mid, color(Token::Border));
    both(QPalette::Dark, color(Token::BorderStrong));
    both(QPalette::Shadow, color(Token::BorderStrong));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, color(Token::Text3));
    p.setColor(QPalette::Disabled, QPalette::Base, color(Token::Surface3));
    return p;
}

QFont Theme::font(Style style) const
{
    const TypeRow row = typeRow(style);
    QFont font;
    font.setFamilies(row.mono ? m_monoFamilies : m_families);
    if (row.mono)
        font.setStyleHint(QFont::Monospace, QFont::PreferDefault);
    font.setPixelSize(px(row.pixels));
    font.setWeight(row.weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    if (row.mono)
        font.setFeature("zero", 1);
    else
        font.setFeature("tnum", 1);
#endif
    return font;
}

int Theme::px(int logical) const
{
    return qRound(logical * m_scale);
}

} // namespace gangway::app
