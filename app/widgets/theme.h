#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>

class QApplication;

namespace gangway::app {

/// The look of the whole program: the token table in its light and dark form, made into a QPalette, one QSS
/// string, fonts, and tinted icons. The only place with colour literals. Knows no page and no widget class of
/// ours; widgets that paint ask it for tokens and repaint on changed().
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)
    enum class Token {
        Bg, Surface, Surface2, Surface3, Border, BorderStrong,
        Text, Text2, Text3,
        Accent, AccentFill, AccentHover, OnAccent, AccentSoft, AccentBorder,
        Ok, OkSoft, OkBorder,
        Warn, WarnSoft, WarnBorder,
        Err, ErrSoft, ErrBorder,
        Info, InfoSoft, InfoBorder,
        PlaceMeta, PlaceWa, BubbleIn, BubbleOut, ChatBg, CodeBg, JsonKey, JsonStr, JsonNum,
    };
    Q_ENUM(Token)
    static constexpr int tokenCount = int(Token::JsonNum) + 1;
    enum class Style {
        Display, Title, Section, Body, BodyMedium, BodyBold, Small, SmallMedium, Caption, CaptionMedium, Mono, MonoSmall,
    };
    Q_ENUM(Style)
    static constexpr int styleCount = int(Style::MonoSmall) + 1;
    enum class Tone { Neutral, Accent, Ok, Warn, Err, Info };
    Q_ENUM(Tone)

    explicit Theme(Scheme scheme, QObject *parent = nullptr);
    ~Theme() override;

    /// Fusion under our proxy style, palette, fonts and style sheet; from then on follows setScheme().
    void apply(QApplication &application);
    void setScheme(Scheme scheme);
    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_dark; }

    QColor color(Token token) const { return colorOf(token, m_dark); }
    static QColor colorOf(Token token, bool dark);
    QPalette palette() const;
    QFont font(Style style) const;
    /// `logical` pixels at a system font of 13 px, grown with a larger system font.
    int px(int logical) const;

    /// One icon of resources/icons (name without ".svg"), tinted, at the device pixel ratio of the screen.
    QPixmap pixmap(const QString &icon, int size, Token token) const;
    /// The same as a QIcon that takes the colours of the moment, so that it follows changed() by itself.
    QIcon icon(const QString &icon, int size = 16, Token token = Token::Text) const;
    /// The application's own icon, with its colours, in all sizes a desktop asks for.
    static QIcon applicationIcon();

Q_SIGNALS:
    void changed();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void refresh();
    bool systemIsDark() const;
    QString styleSheet() const;

    Scheme m_scheme;
    bool m_dark = false;
    bool m_refreshing = false;
    qreal m_scale = 1.0;
    QPalette m_systemPalette;
    QStringList m_families;
    QStringList m_monoFamilies;
    QApplication *m_application = nullptr;
};

Theme::Token softToken(Theme::Tone tone);
Theme::Token borderToken(Theme::Tone tone);
Theme::Token textToken(Theme::Tone tone);

/// An icon of the set, tinted with one colour; for painting where no Theme method fits.
QPixmap renderIcon(const QString &icon, int size, const QColor &color, qreal devicePixelRatio);

} // namespace gangway::app
