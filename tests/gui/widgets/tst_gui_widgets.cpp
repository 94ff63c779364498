#include "gallery.h"
#include "support/testmain.h"

#include "app/widgets/focusring.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QDir>
#include <QSignalSpy>
#include <QSvgRenderer>

using namespace gangway;
using namespace gangway::app;
using Token = Theme::Token;

namespace {

Theme *theTheme = nullptr;

double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair
{
    Token ink;
    Token paper;
    double least;
};

// Every pair that the specification lists, and those the widgets use beside them.
std::vector<Pair> pairs()
{
    std::vector<Pair> all;
    for (const Token paper : {Token::Bg, Token::Surface, Token::Surface2, Token::Surface3, Token::AccentSoft}) {
        for (const Token ink : {Token::Text, Token::Text2, Token::Text3})
            all.push_back({ink, paper, 4.5});
    }
    for (const Token ink : {Token::Text, Token::Text3, Token::Info})
        all.push_back({ink, Token::BubbleOut, 4.5});
    for (const Token ink : {Token::Text, Token::Text3})
        all.push_back({ink, Token::BubbleIn, 4.5});
    for (const Token paper : {Token::Bg, Token::Surface, Token::AccentSoft})
        all.push_back({Token::Accent, paper, 4.5});
    all.push_back({Token::OnAccent, Token::AccentFill, 4.5});
    all.push_back({Token::OnAccent, Token::AccentHover, 4.5});
    for (const auto &[ink, soft] : {std::pair{Token::Ok, Token::OkSoft}, {Token::Warn, Token::WarnSoft}, {Token::Err, Token::ErrSoft}, {Token::Info, Token::InfoSoft}}) {
        all.push_back({ink, Token::Surface, 4.5});
        all.push_back({ink, soft, 4.5});
        all.push_back({Token::Text, soft, 4.5});
        all.push_back({Token::Text2, soft, 4.5});
    }
    for (const Token ink : {Token::JsonKey, Token::JsonStr, Token::JsonNum, Token::Text2})
        all.push_back({ink, Token::CodeBg, 4.5});
    all.push_back({Token::Surface, Token::Text, 4.5});
    all.push_back({Token::BorderStrong, Token::Surface, 3.0});
    all.push_back({Token::BorderStrong, Token::Bg, 3.0});
    all.push_back({Token::AccentFill, Token::Surface, 3.0});
    all.push_back({Token::PlaceMeta, Token::Surface, 3.0});
    return all;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void contrastIsEnough_data()
    {
        QTest::addColumn<Token>("ink");
        QTest::addColumn<Token>("paper");
        QTest::addColumn<double>("least");
        const QMetaEnum names = QMetaEnum::fromType<Token>();
        for (const Pair &pair : pairs())
            QTest::addRow("%s on %s", names.valueToKey(int(pair.ink)), names.valueToKey(int(pair.paper))) << pair.ink << pair.paper << pair.least;
    }
    void contrastIsEnough()
    {
        QFETCH(Token, ink);
        QFETCH(Token, paper);
        QFETCH(double, least);
        for (const bool dark : {false, true}) {
            const double got = contrast(Theme::colorOf(ink, dark), Theme::colorOf(paper, dark));
            QVERIFY2(got >= least, qPrintable(QStringLiteral("%1 theme: %2").arg(dark ? u"dark" : u"light").arg(got)));
        }
    }
    void formulaIsTheWcagOne()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }
    void everyIconRenders()
    {
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() > 60);
        for (const QString &name : names) {
            const QPixmap image = renderIcon(name.chopped(4), 20, QColor(Qt::red), 2.0);
            QCOMPARE(image.size(), QSize(40, 40));
            const QImage pixels = image.toImage();
            int inked = 0;
            for (int y = 0; y < pixels.height(); ++y) {
                for (int x = 0; x < pixels.width(); ++x) {
                    const QColor c = pixels.pixelColor(x, y);
                    if (c.alpha() > 250) {
                        ++inked;
                        QVERIFY2(c.red() > 250 && c.green() < 5, qPrintable(name)); // tinted, nothing of its own colour
                    }
                }
            }
            QVERIFY2(inked > 10, qPrintable(name));
        }
    }
    void applicationIconHasEverySize()
    {
        const QIcon icon = Theme::applicationIcon();
        for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
            const QPixmap image = icon.pixmap(QSize(size, size));
            QCOMPARE(image.size(), QSize(size, size));
            QCOMPARE(image.toImage().pixelColor(size / 2, size / 16), Theme::colorOf(Token::AccentFill, false));
        }
        // The picture that desktops without SVG take is the same drawing.
        const QImage kept(QStringLiteral(GANGWAY_SOURCE_DIR "/resources/icons/app/gangway-256.png"));
        if (const QString folder = qEnvironmentVariable("GANGWAY_SHOTS"); !folder.isEmpty() && QDir().mkpath(folder))
            QVERIFY(icon.pixmap(QSize(256, 256)).save(folder + QStringLiteral("/gangway-256.png")));
        QCOMPARE(kept.size(), QSize(256, 256));
        QCOMPARE(kept.pixelColor(128, 16), Theme::colorOf(Token::AccentFill, false));
    }
    void iconsFollowTheTheme()
    {
        const QIcon icon = theTheme->icon(QStringLiteral("check"), 16, Token::Text);
        const auto ink = [&] {
            const QImage image = icon.pixmap(QSize(16, 16)).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() == 255)
                        return image.pixelColor(x, y).rgb();
                }
            }
            return QRgb(0);
        };
        theTheme->setScheme(Theme::Scheme::Light);
        QCOMPARE(ink(), Theme::colorOf(Token::Text, false).rgb());
        theTheme->setScheme(Theme::Scheme::Dark);
        QCOMPARE(ink(), Theme::colorOf(Token::Text, true).rgb());
        theTheme->setScheme(Theme::Scheme::Light);
    }
    void schemeChangesPaletteAndTells()
    {
        QSignalSpy changed(theTheme, &Theme::changed);
        theTheme->setScheme(Theme::Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::colorOf(Token::Bg, true));
        theTheme->setScheme(Theme::Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        theTheme->setScheme(Theme::Scheme::Light);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::colorOf(Token::Bg, false));
    }
    void styleSheetIsWhole()
    {
        // A token that nobody knows would stay as "@name" or vanish and leave an empty value behind.
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        QVERIFY(!qApp->styleSheet().contains(QRegularExpression(QStringLiteral(":\\s*;"))));
    }
};

class TestPinField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_field = std::make_unique<PinField>(*theTheme);
        m_field->show();
        m_field->activateWindow();
        m_field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
        m_edit = m_field->findChild<QLineEdit *>();
        QVERIFY(m_edit);
        QTRY_VERIFY(m_edit->hasFocus());
    }
    void cleanup() { m_field.reset(); }

    void takesDigitsOnly()
    {
        QSignalSpy edited(m_field.get(), &PinField::edited);
        QTest::keyClicks(m_edit, QStringLiteral("1a2 b3-4"));
        QCOMPARE(m_field->pin().reveal(), QByteArray("1234"));
        QCOMPARE(edited.count(), 4);
        QVERIFY(!m_field->isComplete());
        QTest::keyClicks(m_edit, QStringLiteral("5678"));
        QCOMPARE(m_field->pin().reveal(), QByteArray("123456"));
        QVERIFY(m_field->isComplete());
    }
    void takesAsciiDigitsOnly()
    {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("\u0661")); // a digit to Unicode, not to Meta
        QCoreApplication::sendEvent(m_edit, &press);
        QVERIFY(m_field->pin().isEmpty());
    }
    void backspaceGoesBack()
    {
        QTest::keyClicks(m_edit, QStringLiteral("123"));
        QTest::keyClick(m_edit, Qt::Key_Home); // there is no cursor in the middle
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        QCOMPARE(m_field->pin().reveal(), QByteArray("12"));
    }
    void pasteFillsAll_data()
    {
        QTest::addColumn<QString>("clipboard");
        QTest::addColumn<QByteArray>("pin");
        QTest::newRow("six digits") << QStringLiteral("483920") << QByteArray("483920");
        QTest::newRow("spaces and hyphens") << QStringLiteral(" 48 39-20\n") << QByteArray("483920");
        QTest::newRow("too long") << QStringLiteral("4839201") << QByteArray("483920");
        QTest::newRow("words") << QStringLiteral("PIN 483920") << QByteArray("");
        QTest::newRow("nothing") << QString() << QByteArray("");
    }
    void pasteFillsAll()
    {
        QFETCH(QString, clipboard);
        QFETCH(QByteArray, pin);
        QGuiApplication::clipboard()->setText(clipboard);
        QTest::keySequence(m_edit, QKeySequence::Paste);
        QCOMPARE(m_field->pin().reveal(), pin);
    }
    void neverReachesTheClipboard()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::keyClicks(m_edit, QStringLiteral("483920"));
        m_field->setShown(true);
        m_edit->selectAll();
        QTest::keySequence(m_edit, QKeySequence::Copy);
        QTest::keySequence(m_edit, QKeySequence::Cut);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QCOMPARE(m_field->pin().reveal(), QByteArray("483920"));
    }
    void clearingLeavesNothingToUndo()
    {
        QTest::keyClicks(m_edit, QStringLiteral("483920"));
        m_field->clear();
        QVERIFY(m_field->pin().isEmpty());
        QTest::keySequence(m_edit, QKeySequence::Undo);
        QVERIFY(m_field->pin().isEmpty());
    }
    void hiddenUnlessShown()
    {
        QTest::keyClicks(m_edit, QStringLiteral("483920"));
        QCOMPARE(m_edit->displayText().count(u'4'), 0);
        const QImage hidden = m_field->grab().toImage();
        m_field->setShown(true);
        QVERIFY(m_field->grab().toImage() != hidden);
        m_field->setShown(false);
        QCOMPARE(m_field->grab().toImage(), hidden);
        m_field->clear();
        QTest::keyClicks(m_edit, QStringLiteral("111111"));
        QCOMPARE(m_field->grab().toImage(), hidden); // the dots tell nothing about the digits
    }
    void enterSubmitsWhenComplete()
    {
        QSignalSpy submitted(m_field.get(), &PinField::submitted);
        QTest::keyClicks(m_edit, QStringLiteral("12345"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        QTest::keyClicks(m_edit, QStringLiteral("6"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
    }

private:
    std::unique_ptr<PinField> m_field;
    QLineEdit *m_edit = nullptr;
};

class TestSecretField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void saysWhetherItIsStored()
    {
        SecretField field(*theTheme);
        field.setSecretName(QStringLiteral("App secret"));
        auto *change = field.findChild<QPushButton *>(QStringLiteral("secret.change"));
        QCOMPARE(change->text(), QStringLiteral("Add"));
        field.setStored(true);
        QCOMPARE(change->text(), QStringLiteral("Replace"));
        QCOMPARE(change->accessibleName(), QStringLiteral("Replace App secret"));
        QVERIFY(field.accessibleDescription().contains(QStringLiteral("keychain")));
    }
    void whatIsTypedIsPendingAndHidden()
    {
        SecretField field(*theTheme);
        field.setSecretName(QStringLiteral("App secret"));
        field.show();
        QSignalSpy edited(&field, &SecretField::edited);
        QTest::mouseClick(field.findChild<QPushButton *>(QStringLiteral("secret.change")), Qt::LeftButton);
        auto *edit = field.findChild<QLineEdit *>(QStringLiteral("secret.edit"));
        QTest::keyClicks(edit, QStringLiteral("hunter2canary"));
        QVERIFY(field.hasPending());
        QCOMPARE(field.pending().reveal(), QByteArray("hunter2canary"));
        QVERIFY(edited.count() > 0);
        // Nothing that a person, a screen reader or the clipboard can see has it.
        QVERIFY(!edit->displayText().contains(QStringLiteral("canary")));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(edit);
        QVERIFY(face);
        QVERIFY(!face->text(QAccessible::Value).contains(QStringLiteral("canary")));
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        edit->selectAll();
        QTest::keySequence(edit, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        for (const QLabel *label : field.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QStringLiteral("canary")));
    }
    void escapeDropsWhatWasTyped()
    {
        SecretField field(*theTheme);
        field.setStored(true);
        field.show();
        QTest::mouseClick(field.findChild<QPushButton *>(QStringLiteral("secret.change")), Qt::LeftButton);
        auto *edit = field.findChild<QLineEdit *>(QStringLiteral("secret.edit"));
        QTest::keyClicks(edit, QStringLiteral("abc"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!field.hasPending());
        QVERIFY(field.isStored());
        edit->undo();
        QVERIFY(!field.hasPending());
        QVERIFY(field.findChild<QPushButton *>(QStringLiteral("secret.change"))->isVisible());
    }
    void unavailableOffersNothing()
    {
        SecretField field(*theTheme);
        field.show();
        field.setUnavailable(QStringLiteral("Keychain is locked"));
        QVERIFY(!field.findChild<QPushButton *>(QStringLiteral("secret.change"))->isVisible());
        QCOMPARE(field.accessibleDescription(), QStringLiteral("Keychain is locked"));
        field.setUnavailable({});
        QVERIFY(field.findChild<QPushButton *>(QStringLiteral("secret.change"))->isVisible());
    }
};

class TestStepRail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        m_rail = std::make_unique<StepRail>(*theTheme);
        m_rail->setSteps({QStringLiteral("Customer"), QStringLiteral("Number"), QStringLiteral("Signup"), QStringLiteral("Provision")});
        m_rail->setState(0, StepRail::State::Done);
        m_rail->setState(1, StepRail::State::Done);
        m_rail->setState(2, StepRail::State::Current);
        m_rail->setEnabledUpTo(2);
        m_rail->resize(m_rail->sizeHint());
        m_rail->show();
    }
    void cleanup() { m_rail.reset(); }

    void clickOpensDoneStepsOnly()
    {
        QSignalSpy activated(m_rail.get(), &StepRail::activated);
        QTest::mouseClick(m_rail.get(), Qt::LeftButton, {}, m_rail->stepRect(0).center());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.last().first().toInt(), 0);
        QTest::mouseClick(m_rail.get(), Qt::LeftButton, {}, m_rail->stepRect(3).center());
        QCOMPARE(activated.count(), 1);
    }
    void keyboardMovesAndOpens()
    {
        QSignalSpy activated(m_rail.get(), &StepRail::activated);
        QTest::keyClick(m_rail.get(), Qt::Key_Left);
        QTest::keyClick(m_rail.get(), Qt::Key_Return);
        QCOMPARE(activated.last().first().toInt(), 1);
        QTest::keyClick(m_rail.get(), Qt::Key_Home);
        QTest::keyClick(m_rail.get(), Qt::Key_Left); // stays at the first
        QTest::keyClick(m_rail.get(), Qt::Key_Space);
        QCOMPARE(activated.last().first().toInt(), 0);
        QTest::keyClick(m_rail.get(), Qt::Key_End);
        QTest::keyClick(m_rail.get(), Qt::Key_Right); // not past what is open
        QTest::keyClick(m_rail.get(), Qt::Key_Enter);
        QCOMPARE(activated.last().first().toInt(), 2);
    }
    void saysItInWords()
    {
        QCOMPARE(m_rail->accessibleDescription(), QStringLiteral("1 Customer, done; 2 Number, done; 3 Signup, current; 4 Provision, not begun"));
        m_rail->setState(2, StepRail::State::Failed);
        QVERIFY(m_rail->accessibleDescription().contains(QStringLiteral("3 Signup, failed")));
    }
    void foldsWordsWhenNarrow()
    {
        const int wide = m_rail->stepRect(0).width();
        m_rail->resize(m_rail->minimumSizeHint());
        QVERIFY(m_rail->stepRect(0).width() < wide);
        QVERIFY(m_rail->stepRect(3).right() <= m_rail->width());
    }
    void bothDirectionsOfReading()
    {
        m_rail->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(m_rail->stepRect(0).left() > m_rail->stepRect(1).left());
        QSignalSpy activated(m_rail.get(), &StepRail::activated);
        QTest::keyClick(m_rail.get(), Qt::Key_Right); // towards the start
        QTest::keyClick(m_rail.get(), Qt::Key_Return);
        QCOMPARE(activated.last().first().toInt(), 1);
    }

private:
    std::unique_ptr<StepRail> m_rail;
};

class TestSmallWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void optionCardIsOneBigRadio()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *first = new OptionCard(*theTheme, QStringLiteral("shop"), QStringLiteral("First"), QStringLiteral("One line"), &page);
        auto *second = new OptionCard(*theTheme, QStringLiteral("phone"), QStringLiteral("Second"), QString(), &page);
        layout->addWidget(first);
        layout->addWidget(second);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(first->isChecked());
        QTest::mouseClick(second, Qt::LeftButton, {}, second->rect().center());
        QVERIFY(second->isChecked() && !first->isChecked());
        QTest::keyClick(second, Qt::Key_Up);
        QVERIFY(first->isChecked());
        QCOMPARE(first->accessibleDescription(), QStringLiteral("One line"));
    }
    void optionCardGrowsWithItsText()
    {
        OptionCard shortOne(*theTheme, {}, QStringLiteral("A"), QStringLiteral("b"));
        OptionCard longOne(*theTheme, {}, QStringLiteral("A"), QString(400, u'b').replace(10, 1, u' ').replace(30, 1, u' ') + QStringLiteral(" words ").repeated(40));
        QVERIFY(longOne.heightForWidth(300) > shortOne.heightForWidth(300) + 40);
        QVERIFY(longOne.heightForWidth(200) > longOne.heightForWidth(600));
    }
    void segmentsByClickAndKey()
    {
        SegmentedControl control(*theTheme);
        control.setWords({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        QCOMPARE(control.current(), 0);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.setCurrent(1);
        QCOMPARE(changed.count(), 0);
        control.show();
        auto *second = control.findChild<QToolButton *>(QStringLiteral("segment.1"));
        QTest::keyClick(second, Qt::Key_Right);
        QCOMPARE(control.current(), 2);
        QTest::mouseClick(control.findChild<QToolButton *>(QStringLiteral("segment.0")), Qt::LeftButton);
        QCOMPARE(control.current(), 0);
        QCOMPARE(changed.count(), 2);
    }
    void bannerButtonsAndTrailing()
    {
        Banner banner(*theTheme);
        QVERIFY(!banner.isVisible());
        banner.show(Theme::Tone::Err, QStringLiteral("err"), QStringLiteral("Title."), QStringLiteral("Text"));
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.accessibleName(), QStringLiteral("Title."));
        int clicks = 0;
        // A click may replace the buttons it belongs to.
        connect(banner.addButton(QStringLiteral("Again")), &QPushButton::clicked, &banner, [&] {
            ++clicks;
            banner.clearButtons();
            banner.addButton(QStringLiteral("Other"));
        });
        QTest::mouseClick(banner.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(clicks, 1);
        QTRY_COMPARE(banner.findChildren<QPushButton *>().size(), 1);
        QCOMPARE(banner.findChild<QPushButton *>()->text(), QStringLiteral("Other"));
        banner.setTrailing(new QLabel(QStringLiteral("1:00")));
        banner.setTrailing(nullptr);
        QTRY_COMPARE(banner.findChildren<QLabel *>().size(), 3);
    }
    void fieldNamesItsEditorAndTellsFaults()
    {
        auto *edit = new QLineEdit;
        Field field(*theTheme, QStringLiteral("App ID"), edit, QStringLiteral("Top of the page"));
        QCOMPARE(edit->accessibleName(), QStringLiteral("App ID"));
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Top of the page"));
        field.setFault(QStringLiteral("Digits only."));
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Digits only."));
        QVERIFY(edit->property("fault").toBool());
        field.setFault({});
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Top of the page"));
        QVERIFY(!edit->property("fault").toBool());
    }
    void idRowCopies()
    {
        IdRow row(*theTheme, QStringLiteral("WABA"));
        auto *button = row.findChild<QToolButton *>();
        QVERIFY(button->isHidden());
        row.setId(QStringLiteral("524126980791429"));
        QVERIFY(!button->isHidden());
        QCOMPARE(button->accessibleName(), QStringLiteral("Copy WABA 524126980791429"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("524126980791429"));
    }
    void qrReadsBlackOnWhite()
    {
        QrView view;
        view.resize(200, 200);
        view.setText(QStringLiteral("https://wa.me/5511900000142"));
        QVERIFY(view.isValid());
        theTheme->setScheme(Theme::Scheme::Dark);
        const QImage image = view.grab().toImage();
        theTheme->setScheme(Theme::Scheme::Light);
        int black = 0;
        int white = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                black += image.pixelColor(x, y) == QColor(Qt::black);
                white += image.pixelColor(x, y) == QColor(Qt::white);
            }
        }
        QVERIFY(black > 4000);
        QVERIFY(white > black);
        view.setText({});
        QVERIFY(!view.isValid());
        view.setText(QString(8000, u'x')); // more than a QR code holds
        QVERIFY(!view.isValid());
    }
    void toastActsOnce()
    {
        QWidget page;
        page.resize(600, 400);
        Toast toast(*theTheme, &page);
        page.show();
        QVERIFY(!toast.isVisible());
        toast.show(QStringLiteral("Archived"), QStringLiteral("Undo"));
        QVERIFY(toast.isVisible());
        QVERIFY(page.rect().contains(toast.geometry()));
        QSignalSpy acted(&toast, &Toast::actionTriggered);
        QTest::mouseClick(toast.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(acted.count(), 1);
        QVERIFY(!toast.isVisible());
        toast.show(QStringLiteral("Copied"));
        QTest::mouseClick(toast.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(acted.count(), 1);
        QCOMPARE(toast.log(), (QStringList{QStringLiteral("Archived"), QStringLiteral("Copied")}));
    }
    void elidedLabelKeepsItsText()
    {
        ElidedLabel label(QStringLiteral("A long line that does not fit"));
        label.resize(60, 20);
        label.show();
        QTRY_COMPARE(label.toolTip(), QStringLiteral("A long line that does not fit"));
        label.resize(600, 20);
        label.repaint();
        QVERIFY(label.toolTip().isEmpty());
        QCOMPARE(label.accessibleName(), QStringLiteral("A long line that does not fit"));
    }
    void ringIsForTheKeyboardOnly()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *first = new QPushButton(QStringLiteral("First"));
        auto *second = new QPushButton(QStringLiteral("Second"));
        auto *edit = new QLineEdit;
        layout->addWidget(first);
        layout->addWidget(second);
        layout->addWidget(edit);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *ring = qApp->findChild<FocusRing *>();
        QVERIFY(ring);
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!ring->target());
        QTest::keyClick(&page, Qt::Key_Tab);
        QTRY_COMPARE(ring->target(), second);
        QTest::keyClick(second, Qt::Key_Tab);
        QTRY_VERIFY(edit->hasFocus());
        QVERIFY(!ring->target()); // a field shows its focus by its edge
        QTest::keyClick(edit, Qt::Key_Backtab);
        QTRY_COMPARE(ring->target(), second);
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(!ring->target());
    }
    void everyControlHasAName()
    {
        test::Gallery gallery(*theTheme);
        for (const QAbstractButton *button : gallery.findChildren<QAbstractButton *>())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->objectName()));
        for (const QLineEdit *edit : gallery.findChildren<QLineEdit *>())
            QVERIFY2(!edit->accessibleName().isEmpty() || !edit->isVisibleTo(&gallery), qPrintable(edit->objectName()));
    }
    void targetsAreBigEnough()
    {
        test::Gallery gallery(*theTheme);
        gallery.resize(1280, 1200);
        gallery.show();
        for (const QAbstractButton *button : gallery.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->height() >= 24 && button->width() >= 24, qPrintable(button->text() + button->accessibleName()));
        }
    }
    /// Pictures for people: GANGWAY_SHOTS=<folder> keeps them. Always checks that both themes really differ.
    void picturesOfBothThemes()
    {
        test::Gallery gallery(*theTheme);
        gallery.resize(1280, 1200);
        gallery.show();
        QTest::keyClicks(gallery.pin->findChild<QLineEdit *>(), QStringLiteral("483"));
        gallery.toast->show(QStringLiteral("Instructions copied in English"));
        const QImage light = gallery.grab().toImage();
        theTheme->setScheme(Theme::Scheme::Dark);
        QCoreApplication::processEvents();
        const QImage dark = gallery.grab().toImage();
        theTheme->setScheme(Theme::Scheme::Light);
        QCOMPARE(light.pixelColor(2, 2), Theme::colorOf(Token::Bg, false));
        QCOMPARE(dark.pixelColor(2, 2), Theme::colorOf(Token::Bg, true));
        if (const QString folder = qEnvironmentVariable("GANGWAY_SHOTS"); !folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(light.save(folder + QStringLiteral("/widgets-light.png")));
            QVERIFY(dark.save(folder + QStringLiteral("/widgets-dark.png")));
        }
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(Theme::Scheme::Light);
    theme.apply(application);
    theTheme = &theme;
    return gangway::test::runAll<TestTheme, TestPinField, TestSecretField, TestStepRail, TestSmallWidgets>(argc, argv);
}

#include "tst_gui_widgets.moc"
