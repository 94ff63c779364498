#include "app/onboarding/screenguide.h"

#include "app/widgets/make.h"
#include "app/onboarding/pathwords.h"
#include "app/onboarding/stepmark.h"
#include "app/widgets/chip.h"
#include "app/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace gangway::app {

namespace {

/// A box with the coloured left edge that says where a choice is made.
class EdgedBox : public QFrame
{
public:
    EdgedBox(Theme &theme, Theme::Token edge) : m_theme(theme), m_edge(edge) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.fillPath(outline, m_theme.color(Theme::Token::Surface2));
        painter.setPen(m_theme.color(Theme::Token::Border));
        painter.drawPath(outline);
        painter.setClipPath(outline);
        painter.fillRect(QRect(isRightToLeft() ? width() - 4 : 0, 0, 4, height()), m_theme.color(m_edge));
    }

private:
    Theme &m_theme;
    Theme::Token m_edge;
};

/// The line that joins the marks.
class Thread : public QWidget
{
public:
    explicit Thread(Theme &theme) : m_theme(theme) { setFixedWidth(20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRectF(9.25, 0, 1.5, height()), m_theme.color(Theme::Token::Border));
    }

private:
    Theme &m_theme;
};

} // namespace

ScreenGuide::ScreenGuide(Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_chip(new Chip(theme)), m_version(new SegmentedControl(theme)),
      m_list(new QVBoxLayout), m_listBox(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What to choose on Meta's screens"));
    auto *inner = new QWidget;
    setSurface(inner, QStringLiteral("panel"));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("What to choose"), Theme::Style::Section), 1);
    m_chip->setDense(true);
    head->addWidget(m_chip);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(makeLabel(tr("Gangway cannot see inside Meta's page. Move this guide along with the customer."),
                                Theme::Style::Small, Theme::Token::Text3, true));
    column->addSpacing(12);
    m_version->setObjectName(QStringLiteral("signup.guide.version"));
    m_version->setAccessibleName(tr("Version of Meta's screens"));
    m_version->setWords({tr("Current screens"), tr("Older screens")});
    column->addWidget(m_version);
    column->addSpacing(16);
    m_listBox->setLayout(m_list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    column->addWidget(m_listBox);
    column->addStretch(1);
    setWidget(inner);
    connect(m_version, &SegmentedControl::currentChanged, this, [this] {
        m_screens = guidance::metaScreens(m_path, m_version->current() == 1, m_phone, m_language);
        m_current = qMin(m_current, int(m_screens.size()));
        rebuild();
    });
}

void ScreenGuide::setCase(store::NumberPath path, const QString &phone, const QString &language)
{
    if (path == m_path && phone == m_phone && language == m_language && !m_screens.empty())
        return;
    m_path = path;
    m_phone = phone;
    m_language = language;
    m_screens = guidance::metaScreens(path, m_version->current() == 1, phone, language);
    m_chip->set(Theme::Tone::Accent, pathIcon(path), pathWord(path));
    rebuild();
}

void ScreenGuide::setCurrent(int index)
{
    const int bounded = qBound(0, index, int(m_screens.size()));
    if (bounded == m_current)
        return;
    m_current = bounded;
    rebuild();
}

void ScreenGuide::setAllPassed()
{
    setCurrent(int(m_screens.size()));
}

void ScreenGuide::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    rebuild();
}

void ScreenGuide::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    rebuild();
}

void ScreenGuide::next()
{
    setCurrent(m_current + 1);
}

void ScreenGuide::previous()
{
    setCurrent(m_current - 1);
}

QWidget *ScreenGuide::adviceBox(const QString &icon, Theme::Token iconToken, const QString &head, const QString &text, bool bold, bool meta)
{
    auto *box = new EdgedBox(m_theme, meta ? Theme::Token::PlaceMeta : Theme::Token::BorderStrong);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    auto *sign = new QLabel;
    sign->setPixmap(m_theme.pixmap(icon, 16, iconToken));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(head, Theme::Style::Caption, Theme::Token::Text3));
    words->addWidget(makeLabel(text, bold ? Theme::Style::BodyBold : Theme::Style::Body, Theme::Token::Text, true));
    row->addLayout(words, 1);
    return box;
}

void ScreenGuide::rebuild()
{
    const bool focusWasHere = m_listBox->isAncestorOf(focusWidget());
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const int count = int(m_screens.size());
    for (int i = 0; i < count; ++i) {
        const guidance::ScreenAdvice &screen = m_screens[std::size_t(i)];
        const bool passed = i < m_current;
        const bool here = i == m_current;
        const bool foldsHere = m_folded && passed && m_current > 1;
        if (foldsHere && i > 0)
            continue;
        auto *row = new QWidget;
        auto *grid = new QHBoxLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(10);
        auto *left = new QVBoxLayout;
        left->setSpacing(0);
        auto *mark = new StepMark(m_theme, 20);
        const QString number = QString::number(i + 1);
        if (passed)
            mark->set(StepMark::Look::Passed, number, tr("Passed"));
        else
            mark->set(here ? StepMark::Look::Current : StepMark::Look::Next, number, here ? tr("Now") : tr("Later"));
        left->addWidget(mark);
        if (i + 1 < count)
            left->addWidget(new Thread(m_theme), 1);
        else
            left->addStretch(1);
        grid->addLayout(left);
        auto *right = new QVBoxLayout;
        right->setSpacing(0);
        auto *title = makeLabel(foldsHere ? tr("%n screens passed", nullptr, m_current) : screen.title,
                                here ? Theme::Style::BodyBold : Theme::Style::Body,
                                here ? Theme::Token::Text : passed ? Theme::Token::Text2 : Theme::Token::Text3, true);
        right->addWidget(title);
        if (here) {
            right->addSpacing(8);
            if (!screen.choose.isEmpty()) {
                right->addWidget(adviceBox(QStringLiteral("check"), Theme::Token::Ok, tr("Choose"), screen.choose, true, true));
                right->addSpacing(8);
            }
            if (!screen.dontChoose.isEmpty()) {
                right->addWidget(adviceBox(QStringLiteral("x"), Theme::Token::Err, tr("Do not choose"), screen.dontChoose, false, false));
                right->addSpacing(8);
            }
            if (!screen.type.isEmpty()) {
                QWidget *type = adviceBox(QStringLiteral("pen"), Theme::Token::Text3, tr("Type"), screen.type, true, true);
                QAbstractButton *copy = nullptr;
                if (m_folded)
                    copy = makeIconButton(m_theme, {}, QStringLiteral("copy"), tr("Copy what to type"));
                else
                    copy = makeButton(m_theme, {}, tr("Copy"), QStringLiteral("secondary"), QStringLiteral("tiny"), QStringLiteral("copy"));
                copy->setObjectName(QStringLiteral("signup.guide.copy"));
                copy->setAccessibleName(tr("Copy %1").arg(screen.type));
                connect(copy, &QAbstractButton::clicked, this, [this, text = screen.type] {
                    copyText(text);
                    Q_EMIT remarked(tr("%1 copied").arg(text));
                });
                type->layout()->addWidget(copy);
                right->addWidget(type);
                right->addSpacing(8);
            }
            if (!screen.note.isEmpty() && !m_folded) {
                right->addWidget(makeLabel(screen.note, Theme::Style::Small, Theme::Token::Text2, true));
                right->addSpacing(10);
            }
            auto *buttons = new QHBoxLayout;
            buttons->setSpacing(8);
            auto *next = makeButton(m_theme, QStringLiteral("signup.guide.next"), tr("Next screen"),
                                    m_active ? QStringLiteral("primary") : QStringLiteral("secondary"), QStringLiteral("small"));
            auto *previous = makeButton(m_theme, QStringLiteral("signup.guide.previous"), tr("Previous"), QStringLiteral("quiet"),
                                        QStringLiteral("small"));
            previous->setVisible(i > 0);
            connect(next, &QPushButton::clicked, this, &ScreenGuide::next);
            connect(previous, &QPushButton::clicked, this, &ScreenGuide::previous);
            buttons->addWidget(next);
            buttons->addWidget(previous);
            buttons->addStretch(1);
            right->addLayout(buttons);
            if (focusWasHere)
                next->setFocus();
        }
        right->addSpacing(8);
        grid->addLayout(right, 1);
        m_list->addWidget(row);
    }
    if (m_current >= count && count > 0) {
        auto *again = makeButton(m_theme, QStringLiteral("signup.guide.previous"), tr("Previous"), QStringLiteral("quiet"), QStringLiteral("small"));
        connect(again, &QPushButton::clicked, this, &ScreenGuide::previous);
        again->setVisible(m_active);
        m_list->addWidget(again, 0, Qt::AlignLeft);
    }
}

} // namespace gangway::app
