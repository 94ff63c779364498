#include "app/onboarding/planview.h"

#include "app/widgets/make.h"
#include "app/onboarding/pathwords.h"
#include "app/widgets/banner.h"
#include "app/widgets/chip.h"
#include "app/widgets/placemarker.h"
#include "app/widgets/segmentedcontrol.h"

#include <QDateTime>
#include <QGridLayout>

namespace gangway::app {

PlanView::PlanView(Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_chip(new Chip(theme)),
      m_why(makeLabel({}, Theme::Style::Small, Theme::Token::Text2, true)), m_body(new QWidget),
      m_nothing(makeLabel(tr("The plan appears when the questions are answered."), Theme::Style::Body, Theme::Token::Text3, true)),
      m_headGrid(new QGridLayout), m_steps(new QVBoxLayout), m_warning(new Banner(theme)),
      m_language(new SegmentedControl(theme)), m_customer(makeLabel({}, Theme::Style::Small, Theme::Token::Text2, true)),
      m_copied(makeLabel(tr("Last copied: never"), Theme::Style::Small, Theme::Token::Text3, true))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    setSurface(inner, QStringLiteral("panel"));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(0);

    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(makeLabel(tr("Plan"), Theme::Style::Section));
    title->addWidget(m_chip);
    title->addStretch(1);
    auto *why = makeButton(theme, QStringLiteral("number.why"), tr("Why this plan"), QStringLiteral("link"), QStringLiteral("tiny"));
    why->setCheckable(true);
    title->addWidget(why);
    column->addLayout(title);
    m_why->hide();
    m_why->setContentsMargins(0, 4, 0, 4);
    column->addWidget(m_why);
    column->addSpacing(8);
    column->addWidget(m_nothing);
    connect(why, &QPushButton::toggled, this, [this](bool on) { m_why->setVisible(on); });

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto *heads = new QFrame;
    setSurface(heads, QStringLiteral("card"));
    heads->setLayout(m_headGrid);
    m_headGrid->setContentsMargins(1, 1, 1, 1);
    m_headGrid->setSpacing(0);
    const QStringList names = {tr("Wait"), tr("Chat history"), tr("App on this number"), tr("Eligibility")};
    for (int i = 0; i < 4; ++i) {
        Head &head = m_heads[i];
        head.box = new QFrame(heads); // placed by the first resize, which may never come
        setSurface(head.box, QStringLiteral("panel"));
        head.value = makeLabel({}, Theme::Style::Section, Theme::Token::Text, true);
        head.note = makeLabel({}, Theme::Style::Caption, Theme::Token::Text3, true);
        auto *layout = new QVBoxLayout(head.box);
        layout->setContentsMargins(12, 8, 12, 8);
        layout->setSpacing(0);
        layout->addWidget(makeLabel(names.at(i), Theme::Style::CaptionMedium, Theme::Token::Text3));
        layout->addWidget(head.value);
        layout->addWidget(head.note);
        layout->addStretch(1);
    }
    body->addWidget(heads);
    body->addSpacing(12);
    body->addWidget(makeLabel(tr("Before the signup"), Theme::Style::CaptionMedium, Theme::Token::Text3));
    body->addSpacing(2);
    m_steps->setSpacing(0);
    body->addLayout(m_steps);
    body->addSpacing(6);
    m_warning->setObjectName(QStringLiteral("number.warning"));
    m_warning->setDense(true);
    body->addWidget(m_warning);
    body->addSpacing(10);

    auto *instructions = new QHBoxLayout;
    instructions->setSpacing(8);
    instructions->addWidget(makeLabel(tr("Instructions for the customer"), Theme::Style::BodyBold, Theme::Token::Text, true), 1);
    m_language->setObjectName(QStringLiteral("number.language"));
    m_language->setAccessibleName(tr("Language of the instructions"));
    m_language->setWords(languageWords());
    instructions->addWidget(m_language);
    body->addLayout(instructions);
    body->addSpacing(8);
    auto *box = new QFrame;
    setSurface(box, QStringLiteral("code"));
    auto *boxLayout = new QVBoxLayout(box);
    boxLayout->setContentsMargins(12, 8, 12, 8);
    m_customer->setObjectName(QStringLiteral("number.instructions"));
    m_customer->setAccessibleName(tr("Instructions for the customer"));
    m_customer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    boxLayout->addWidget(m_customer);
    body->addWidget(box);
    body->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *copy = makeButton(theme, QStringLiteral("number.copy"), tr("Copy instructions"), QStringLiteral("secondary"),
                            QStringLiteral("small"), QStringLiteral("copy"));
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    auto *save = makeButton(theme, QStringLiteral("number.save"), tr("Save as text"), QStringLiteral("secondary"),
                            QStringLiteral("small"), QStringLiteral("doc"));
    buttons->addWidget(copy);
    buttons->addWidget(save);
    m_copied->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    buttons->addWidget(m_copied, 1);
    body->addLayout(buttons);
    column->addWidget(m_body);
    column->addStretch(1);
    setWidget(inner);

    connect(copy, &QPushButton::clicked, this, &PlanView::copyRequested);
    connect(save, &QPushButton::clicked, this, &PlanView::saveRequested);
    connect(m_language, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT languageChosen(languageCodes().at(index)); });
    show(std::nullopt);
}

void PlanView::show(const std::optional<guidance::NumberPlan> &plan)
{
    // The page asks at every change of the case; the rows are made anew only when they say something new.
    const QString key = plan ? plan->title + plan->why + plan->customerText : QString();
    if (key == m_shown && !key.isEmpty())
        return;
    m_shown = key;
    m_body->setVisible(plan.has_value());
    m_nothing->setVisible(!plan);
    m_chip->setVisible(plan.has_value());
    m_text = plan ? plan->customerText : QString();
    if (!plan) {
        m_why->clear();
        return;
    }
    m_chip->set(Theme::Tone::Accent, pathIcon(plan->path), plan->title);
    m_why->setText(plan->why);
    const std::pair<QString, QString> heads[4] = {{plan->wait, plan->waitNote},
                                                  {plan->history, plan->historyNote},
                                                  {plan->app, plan->appNote},
                                                  {plan->eligibility, plan->eligibilityNote}};
    for (int i = 0; i < 4; ++i) {
        m_heads[i].value->setText(heads[i].first);
        m_heads[i].note->setText(heads[i].second);
    }
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const guidance::PlanStep &step : plan->steps) {
        auto *row = new QFrame;
        setSurface(row, QStringLiteral("panel"));
        if (number + 1 < int(plan->steps.size()))
            setEdge(row, QStringLiteral("bottom"));
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 6, 0, 6);
        layout->setSpacing(10);
        auto *index = makeLabel(QString::number(++number), Theme::Style::SmallMedium, Theme::Token::Text3);
        index->setFixedWidth(18);
        auto *text = makeLabel({}, Theme::Style::Small, Theme::Token::Text, true);
        text->setTextFormat(Qt::RichText); // the guidance data escapes everything but its own <b>
        text->setText(step.text);
        layout->addWidget(index, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        layout->addWidget(new PlaceMarker(m_theme, step.place));
        m_steps->addWidget(row);
        row->show();
    }
    m_warning->setVisible(!plan->warning.isEmpty());
    if (!plan->warning.isEmpty())
        m_warning->show(Theme::Tone::Warn, QStringLiteral("warn"), plan->warningTitle, plan->warning);
    m_customer->setText(plan->customerText);
    arrangeHeads();
}

void PlanView::setCustomerLanguage(const QString &code)
{
    m_language->setCurrent(qMax(0, int(languageCodes().indexOf(code))));
}

void PlanView::noteCopied(const QDateTime &at)
{
    m_copied->setText(at.isValid() ? tr("Last copied: %1").arg(at.toLocalTime().toString(QStringLiteral("HH:mm")))
                                   : tr("Last copied: never"));
}

void PlanView::arrangeHeads()
{
    const int columns = viewport()->width() < m_theme.px(480) ? 2 : 4;
    if (columns == m_headColumns)
        return;
    m_headColumns = columns;
    for (int i = 0; i < 4; ++i) {
        m_headGrid->removeWidget(m_heads[i].box);
        m_headGrid->addWidget(m_heads[i].box, i / columns, i % columns);
        m_headGrid->setColumnStretch(i, i < columns ? 1 : 0);
        if (i % columns != columns - 1)
            setEdge(m_heads[i].box, QStringLiteral("right"));
        else
            setEdge(m_heads[i].box, {});
    }
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrangeHeads();
}

} // namespace gangway::app
