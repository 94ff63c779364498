#include "app/widgets/theme.h"

#include <QMetaEnum>
#include <QRegularExpression>

namespace gangway::app {

namespace {

// @name is a token, @N a length in pixels that grows with the system font. Pure layout of the widgets' own boxes;
// arrangement is the pages' business.
const char sheet[] = R"(
QDialog, QMessageBox { background: @surface; }
*[surface="card"] { background: @surface; border: 1px solid @border; border-radius: @8; }
*[surface="panel"], *[surface="bar"] { background: @surface; border: none; }
*[surface="bg"] { background: @bg; border: none; }
*[surface="code"] { background: @codebg; border: 1px solid @border; border-radius: @6; }
*[surface="inset"] { background: @surface3; border: none; border-radius: @6; }
*[surface="sunken"] { background: @surface2; border: none; }
*[surface="desk"] { background: @surface3; border: none; }
*[surface="number"] { background: @accentsoft; border: none; border-radius: @10; }
*[surface="connector"] { background: @accentborder; border: none; }
*[edge="top"] { border-top: 1px solid @border; }
*[edge="bottom"] { border-bottom: 1px solid @border; }
*[edge="left"] { border-left: 1px solid @border; }
*[edge="right"] { border-right: 1px solid @border; }

QPushButton, QToolButton[kind] { min-height: @30; padding: 0 @12; border: 1px solid @borderstrong; border-radius: @6;
  background: @surface; color: @text; font-weight: 500; }
QPushButton:hover, QToolButton[kind]:hover, QPushButton:pressed, QToolButton[kind]:pressed { background: @surface3; }
QPushButton:checked, QToolButton[kind]:checked { background: @accentsoft; border-color: @accentborder; color: @accent; }
QPushButton[kind="primary"] { background: @accentfill; border-color: @accentfill; color: @onaccent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @accenthover; border-color: @accenthover; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border-color: transparent; color: @text2; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: @surface3; border-color: @surface3; }
QPushButton[kind="danger"] { border-color: @err; color: @err; }
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:pressed { background: @errsoft; }
QPushButton:disabled, QToolButton[kind]:disabled, QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {
  border-color: @border; color: @text3; background: @surface3; }
QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled { border-color: transparent; background: transparent; color: @text3; }
QPushButton[size_="small"], QToolButton[kind][size_="small"] { min-height: @26; padding: 0 @10; font-size: @12; }
QPushButton[size_="tiny"], QToolButton[kind][size_="tiny"] { min-height: @22; padding: 0 @8; font-size: @12; border-radius: @4; }
QPushButton[size_="large"] { min-height: @38; padding: 0 @16; }
QPushButton[iconOnly="true"], QToolButton[kind][iconOnly="true"] { padding: 0; min-width: @30; max-width: @30; }
QPushButton[iconOnly="true"][size_="small"], QToolButton[kind][iconOnly="true"][size_="small"] { min-width: @26; max-width: @26; }
QPushButton[iconOnly="true"][size_="tiny"], QToolButton[kind][iconOnly="true"][size_="tiny"] { min-width: @22; max-width: @22; }
QPushButton[iconOnly="true"][size_="large"] { min-width: @38; max-width: @38; }
QPushButton[kind="link"] { min-height: @22; padding: 0 @2; border: 1px solid transparent; background: transparent; color: @accent;
  font-size: @12; border-radius: @4; text-align: left; }
QPushButton[kind="link"]:hover { color: @accent; text-decoration: underline; background: transparent; }
QPushButton[kind="link"]:disabled { color: @text3; background: transparent; border-color: transparent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QSpinBox, QDoubleSpinBox, QDateTimeEdit { min-height: @30; padding: 0 @8; border: 1px solid @borderstrong;
  border-radius: @6; background: @surface; selection-background-color: @accentfill; selection-color: @onaccent; }
QPlainTextEdit, QTextEdit { padding: @4 @6; border: 1px solid @borderstrong; border-radius: @6; background: @surface;
  selection-background-color: @accentfill; selection-color: @onaccent; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus { min-height: @28; padding: 0 @7; border: 2px solid @accent; }
QPlainTextEdit:focus, QTextEdit:focus { padding: @3 @5; border: 2px solid @accent; }
QLineEdit[fault="true"] { min-height: @28; padding: 0 @7; border: 2px solid @err; }
QPlainTextEdit[fault="true"], QTextEdit[fault="true"] { border: 2px solid @err; }
QLineEdit:read-only { background: @surface2; border-color: @border; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { background: @surface3; border-color: @border; }
QLineEdit[size_="small"] { min-height: @26; font-size: @12; }
QLineEdit[size_="small"]:focus { min-height: @24; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus, QPlainTextEdit[bare="true"], QPlainTextEdit[bare="true"]:focus,
QTextBrowser[bare="true"], QTextBrowser[bare="true"]:focus { border: none; padding: 0; background: transparent; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @borderstrong; padding: @4; outline: none;
  selection-background-color: @accentsoft; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: @28; padding: 0 @6; }

QMenu { background: @surface; border: 1px solid @borderstrong; padding: @4; }
QMenu::item { padding: @6 @24 @6 @12; border-radius: @4; color: @text; background: transparent; }
QMenu::item:selected { background: @accentsoft; }
QMenu::item:disabled { color: @text3; }
QMenu::icon { padding-left: @8; }
QMenu::separator { height: 1px; background: @border; margin: @4 0; }
QToolTip { background: @text; color: @surface; border: 1px solid @text; padding: @4 @6; font-size: @12; }

QAbstractItemView { background: @surface; border: none; outline: none; gridline-color: @border;
  selection-background-color: @accentsoft; selection-color: @text; alternate-background-color: @surface2; }
QHeaderView { background: @surface2; border: none; }
QTableCornerButton::section { background: @surface2; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: @10; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: @10; margin: 0; border: none; }
QScrollBar::handle { background: @borderstrong; border-radius: @3; }
QScrollBar::handle:vertical { min-height: @32; margin: @2; }
QScrollBar::handle:horizontal { min-width: @32; margin: @2; }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @border; }
QProgressBar { min-height: @8; max-height: @8; border: none; border-radius: @4; background: @surface3; }
QProgressBar::chunk { border-radius: @4; background: @accentfill; }
QProgressBar[tone="err"]::chunk { background: @err; }
QProgressBar[tone="ok"]::chunk { background: @ok; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar::tab { padding: @6 @12; border: none; border-bottom: 2px solid transparent; background: transparent; color: @text2; font-weight: 500; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }

QToolButton[look="nav"] { border: none; border-radius: @8; background: transparent; color: @text3; font-size: @11; font-weight: 500;
  padding: @6 0 @4 0; }
QToolButton[look="nav"]:hover { background: @surface2; color: @text2; }
QToolButton[look="nav"]:checked { background: @accentsoft; color: @accent; }
QToolButton[look="facet"] { min-height: @26; padding: 0 @10; border: 1px solid transparent; border-radius: @6; background: transparent;
  color: @text2; font-size: @12; font-weight: 500; }
QToolButton[look="facet"]:hover { background: @surface2; }
QToolButton[look="facet"]:checked { background: @accentsoft; border-color: @accentborder; color: @accent; }
QToolButton[look="segment"] { min-height: @24; padding: 0 @10; border: none; background: transparent; color: @text2; font-size: @12;
  font-weight: 500; }
QToolButton[look="segment"]:checked { color: @accent; }
QToolButton[look="segment"]:disabled { color: @text3; }
QLabel[bold="true"] { font-weight: 600; }
QToolButton[look="tab"] { min-height: @38; padding: 0 @7; border: none; border-bottom: 2px solid transparent; background: transparent;
  color: @text2; font-weight: 500; }
QToolButton[look="tab"]:hover { color: @text; }
QToolButton[look="tab"]:checked { color: @accent; border-bottom-color: @accent; }
QToolButton[look="tab"]:disabled { color: @text3; }
QToolButton[look="filterChip"] { min-height: @18; max-height: @18; padding: 0 @8; border: 1px solid @accentborder; border-radius: @10;
  background: @accentsoft; color: @accent; font-size: @12; }
QToolButton[look="filterChip"]:hover { background: @surface; }
QToolButton[look="drop"] { min-height: @26; padding: 0 @8 0 @10; border: 1px solid @borderstrong; border-radius: @6; background: @surface;
  color: @text2; font-size: @12; font-weight: 500; }
QToolButton[look="drop"]:hover { background: @surface3; }
QToolButton[look="switcher"] { min-height: @34; padding: 0 @8; border: 1px solid @border; border-radius: @6; background: @surface; }
QToolButton[look="switcher"]:hover { background: @surface2; }
QPushButton[look="toast"] { border: none; background: transparent; color: @surface; font-weight: 600; }
QPushButton[look="toast"]:hover { text-decoration: underline; background: transparent; }
QLabel[look="key"] { background: @surface3; border: 1px solid @border; border-radius: @4; padding: 0 @5; color: @text2; font-size: @11;
  font-weight: 500; }
QFrame[look="secret"] { min-height: @30; background: @surface2; border: 1px solid @border; border-radius: @6; }
QFrame[look="secret"][fault="true"] { border: 2px solid @err; }
QLabel[look="avatar"] { background: @surface3; color: @text2; border-radius: @14; font-size: @11; font-weight: 600; }
QFrame[look="sandboxLine"] { background: @warn; border: none; }
QFrame[look="line"] { background: @border; border: none; }
)";

} // namespace

QString Theme::styleSheet() const
{
    QString text = QString::fromLatin1(sheet);
    const QMetaEnum tokens = QMetaEnum::fromType<Token>();
    QString result;
    static const QRegularExpression mark(QStringLiteral("@([a-z0-9]+)"));
    qsizetype at = 0;
    for (auto it = mark.globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        result += QStringView(text).mid(at, found.capturedStart() - at);
        at = found.capturedEnd();
        const QString word = found.captured(1);
        bool number = false;
        const int length = word.toInt(&number);
        if (number) {
            result += QStringLiteral("%1px").arg(px(length));
            continue;
        }
        for (int i = 0; i < tokens.keyCount(); ++i) {
            if (QLatin1String(tokens.key(i)).compare(word, Qt::CaseInsensitive) == 0) {
                result += color(Token(tokens.value(i))).name();
                break;
            }
        }
    }
    result += QStringView(text).mid(at);
    for (int i = 0; i < styleCount; ++i) {
        const QFont f = font(Style(i));
        QStringList families;
        for (const QString &family : f.families())
            families << QStringLiteral("\"%1\"").arg(family);
        result += QStringLiteral("*[textStyle=\"%1\"] { font-family: %2; font-size: %3px; font-weight: %4; }\n")
                      .arg(i)
                      .arg(families.join(QStringLiteral(", ")))
                      .arg(f.pixelSize())
                      .arg(int(f.weight()));
    }
    for (int i = 0; i < tokenCount; ++i)
        result += QStringLiteral("*[textToken=\"%1\"] { color: %2; }\n").arg(i).arg(color(Token(i)).name());
    return result;
}

} // namespace gangway::app
