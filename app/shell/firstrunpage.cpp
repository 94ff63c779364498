#include "app/shell/firstrunpage.h"

#include "app/widgets/banner.h"
#include "app/widgets/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace gangway::app {

namespace {

/// Six circles on a line.
class JourneyMark final : public QWidget
{
public:
    JourneyMark(Theme &theme, QString icon, bool first, bool last, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_icon(std::move(icon)), m_first(first), m_last(last)
    {
        setFixedHeight(m_theme.px(32));
        QObject::connect(&m_theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Theme::Token::AccentBorder), 1.5));
        const bool leftEnd = isRightToLeft() ? m_last : m_first;
        const bool rightEnd = isRightToLeft() ? m_first : m_last;
        const QPointF centre(width() / 2.0, height() / 2.0);
        if (!leftEnd)
            painter.drawLine(QPointF(0, centre.y()), centre);
        if (!rightEnd)
            painter.drawLine(centre, QPointF(width(), centre.y()));
        const qreal radius = m_theme.px(16) - 0.75;
        painter.setBrush(m_theme.color(Theme::Token::Bg));
        painter.drawEllipse(centre, radius, radius);
        const int icon = m_theme.px(16);
        painter.drawPixmap(QRectF(centre.x() - icon / 2.0, centre.y() - icon / 2.0, icon, icon).toRect(),
                           m_theme.pixmap(m_icon, 16, Theme::Token::Accent));
    }

private:
    Theme &m_theme;
    QString m_icon;
    bool m_first;
    bool m_last;
};

QLabel *words(const QString &text, Theme::Style style, Theme::Token token, QWidget *parent, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setAlignment(alignment);
    setTextStyle(label, style, token);
    return label;
}

QLabel *iconLabel(Theme &theme, const QString &icon, int size, Theme::Token token, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const auto paint = [&theme, label, icon, size, token] { label->setPixmap(theme.pixmap(icon, size, token)); };
    paint();
    QObject::connect(&theme, &Theme::changed, label, paint);
    return label;
}

} // namespace

FirstRunPage::FirstRunPage(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("page.firstRun"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    scroll->setWidget(content);
    auto *middle = new QHBoxLayout(content);
    middle->setContentsMargins(24, 0, 24, 24);
    middle->addStretch(1);
    auto *frame = new QWidget(content);
    frame->setMaximumWidth(m_theme.px(896));
    middle->addWidget(frame, 100);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    column->addSpacing(24);
    column->addWidget(words(tr("Bring the first customer on board"), Theme::Style::Display, Theme::Token::Text, frame, Qt::AlignHCenter));
    column->addSpacing(4);
    column->addWidget(words(tr("Gangway walks a business through Meta's signup, finishes the setup and proves that messages arrive."),
                            Theme::Style::Body, Theme::Token::Text2, frame, Qt::AlignHCenter));
    column->addSpacing(28);
    column->addWidget(buildJourney());
    column->addSpacing(32);
    m_trouble = new Banner(m_theme, frame);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addSpacing(8);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    const auto card = [&](const QString &icon, Theme::Token token, const QString &title, const QString &text) {
        auto *box = new QFrame(frame);
        setSurface(box, QStringLiteral("card"));
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(24, 24, 24, 24);
        layout->setSpacing(8);
        auto *head = new QHBoxLayout;
        head->setSpacing(12);
        head->addWidget(iconLabel(m_theme, icon, 24, token, box));
        head->addWidget(words(title, Theme::Style::Title, Theme::Token::Text, box), 1);
        layout->addLayout(head);
        layout->addWidget(words(text, Theme::Style::Body, Theme::Token::Text2, box));
        layout->addSpacing(4);
        cards->addWidget(box, 1);
        return layout;
    };
    const auto point = [&](QVBoxLayout *layout, const QString &icon, Theme::Token token, const QString &text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        QWidget *box = layout->parentWidget();
        row->addWidget(iconLabel(m_theme, icon, 16, token, box), 0, Qt::AlignTop);
        row->addWidget(words(text, Theme::Style::Body, Theme::Token::Text2, box), 1);
        layout->addLayout(row);
    };

    QVBoxLayout *trying = card(QStringLiteral("flask"), Theme::Token::Warn, tr("Try the sandbox"),
                               tr("Everything works with invented customers and no calls to Meta. Good for learning the steps."));
    point(trying, QStringLiteral("check"), Theme::Token::Ok, tr("All six steps, from the name to the test message"));
    point(trying, QStringLiteral("check"), Theme::Token::Ok, tr("Nothing is sent, nothing is charged"));
    point(trying, QStringLiteral("check"), Theme::Token::Ok, tr("Marked SANDBOX on every screen"));
    trying->addStretch(1);
    auto *sandbox = new QPushButton(m_theme.icon(QStringLiteral("flask")), tr("Try the sandbox"), frame);
    sandbox->setObjectName(QStringLiteral("firstRun.sandbox"));
    sandbox->setAccessibleName(tr("Try the sandbox"));
    setSize(sandbox, QStringLiteral("large"));
    connect(sandbox, &QPushButton::clicked, this, &FirstRunPage::sandboxRequested);
    trying->addWidget(sandbox);
    trying->addWidget(words(tr("Ready in a few seconds"), Theme::Style::Small, Theme::Token::Text3, frame, Qt::AlignHCenter));

    QVBoxLayout *real = card(QStringLiteral("plug"), Theme::Token::Accent, tr("Connect your Meta app"),
                             tr("For a Solution Partner or Tech Provider. Have these at hand, from the App Dashboard:"));
    point(real, QStringLiteral("profiles"), Theme::Token::Text3, tr("App ID and app secret"));
    point(real, QStringLiteral("settings"), Theme::Token::Text3, tr("Configuration ID of Facebook Login for Business"));
    point(real, QStringLiteral("lock"), Theme::Token::Text3, tr("Address of your HTTPS signup page"));
    point(real, QStringLiteral("card"), Theme::Token::Text3, tr("Solution Partner: credit line ID and system user token"));
    real->addStretch(1);
    m_connect = new QPushButton(m_theme.icon(QStringLiteral("ar"), 16, Theme::Token::OnAccent), tr("Connect your Meta app"), frame);
    m_connect->setObjectName(QStringLiteral("firstRun.connect"));
    m_connect->setAccessibleName(tr("Connect your Meta app"));
    m_connect->setLayoutDirection(Qt::RightToLeft); // the arrow of "next" stands behind the words
    setKind(m_connect, QStringLiteral("primary"));
    setSize(m_connect, QStringLiteral("large"));
    connect(m_connect, &QPushButton::clicked, this, &FirstRunPage::connectRequested);
    real->addWidget(m_connect);
    real->addWidget(words(tr("About 5 minutes, with a checklist of the settings at Meta"), Theme::Style::Small, Theme::Token::Text3, frame, Qt::AlignHCenter));
    column->addLayout(cards);

    column->addSpacing(16);
    auto *below = new QHBoxLayout;
    below->setSpacing(16);
    auto *import = new QPushButton(tr("Import a profile from a file"), frame);
    import->setObjectName(QStringLiteral("firstRun.import"));
    import->setAccessibleName(import->text());
    setKind(import, QStringLiteral("link"));
    connect(import, &QPushButton::clicked, this, &FirstRunPage::importRequested);
    auto *note = new QLabel(tr("Secrets are never part of an export"), frame);
    setTextStyle(note, Theme::Style::Small, Theme::Token::Text3);
    below->addStretch(1);
    below->addWidget(import);
    below->addWidget(note);
    below->addStretch(1);
    column->addLayout(below);
    column->addStretch(2);
}

QWidget *FirstRunPage::buildJourney()
{
    const struct { QString icon, title, text; } stops[] = {
        {QStringLiteral("bld"), tr("Customer"), tr("name and contact")},
        {QStringLiteral("phone"), tr("Number"), tr("which path fits")},
        {QStringLiteral("globe"), tr("Signup"), tr("on Meta's page")},
        {QStringLiteral("plug"), tr("Provision"), tr("4 or 5 automatic steps")},
        {QStringLiteral("messages"), tr("Test"), tr("a real message")},
        {QStringLiteral("doc"), tr("Handover"), tr("report for the customer")},
    };
    auto *journey = new QWidget(this);
    auto *grid = new QGridLayout(journey);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(4);
    int columnIndex = 0;
    for (const auto &stop : stops) {
        grid->addWidget(new JourneyMark(m_theme, stop.icon, columnIndex == 0, columnIndex == 5, journey), 0, columnIndex);
        grid->addWidget(words(stop.title, Theme::Style::BodyBold, Theme::Token::Text, journey, Qt::AlignHCenter), 1, columnIndex);
        auto *text = words(stop.text, Theme::Style::Small, Theme::Token::Text3, journey, Qt::AlignHCenter);
        m_explanations.push_back(text);
        grid->addWidget(text, 2, columnIndex);
        grid->setColumnStretch(columnIndex, 1);
        ++columnIndex;
    }
    return journey;
}

void FirstRunPage::focusFirst()
{
    m_connect->setFocus(Qt::TabFocusReason);
}

void FirstRunPage::showTrouble(const QString &why)
{
    m_trouble->show(Theme::Tone::Err, QStringLiteral("err"), tr("The sandbox did not start."), why);
}

void FirstRunPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool roomy = height() >= m_theme.px(620);
    for (QLabel *label : m_explanations)
        label->setVisible(roomy);
}

} // namespace gangway::app
