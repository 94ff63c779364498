#include "app/onboarding/numberpage.h"

#include "app/widgets/make.h"
#include "app/onboarding/pathwords.h"
#include "app/onboarding/planview.h"
#include "app/widgets/optioncard.h"
#include "core/phonenumber.h"

#include <QPointer>
#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>

namespace gangway::app {

namespace {

/// The answer that stands for "there is no number": found by what it leads to, not by its name.
QJsonObject answersForNoNumber(const QString &language)
{
    for (const guidance::NumberQuestion &question : guidance::numberQuestions({}, language)) {
        for (const guidance::NumberOption &option : question.options) {
            const QJsonObject answers{{question.id, option.id}};
            const auto plan = guidance::numberPlan(answers, {}, language, language);
            if (plan && plan->path == store::NumberPath::NoNumberYet)
                return answers;
        }
    }
    return {};
}

} // namespace

NumberPage::NumberPage(const Services &services, Theme &theme, CaseEditor &editor, QWidget *parent)
    : OnboardingPage(services, theme, editor, parent), m_splitter(new QSplitter(Qt::Horizontal)),
      m_questionColumn(new QVBoxLayout), m_plan(new PlanView(theme)), m_footer(new QWidget), m_timerIcon(new QLabel),
      m_timerText(makeLabel({}, Theme::Style::Body, Theme::Token::Text2)),
      m_timerButton(makeButton(theme, QStringLiteral("number.timer"), tr("Start 2 h timer"), QStringLiteral("secondary")))
{
    auto *inner = new QWidget;
    setSurface(inner, QStringLiteral("bg"));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 20, 24, 14);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Which path fits this number?"), Theme::Style::Title));
    column->addWidget(makeLabel(tr("Ask these questions on the call. The plan on the right follows the answers."),
                                Theme::Style::Body, Theme::Token::Text3, true));
    column->addSpacing(14);
    m_questionColumn->setSpacing(0);
    column->addLayout(m_questionColumn);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);

    m_splitter->addWidget(scroll);
    m_splitter->addWidget(m_plan);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    m_timerText->setObjectName(QStringLiteral("number.timerText"));
    m_timerText->setWordWrap(false);
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 0);
    footer->setSpacing(8);
    footer->addWidget(m_timerIcon);
    footer->addWidget(m_timerText);
    footer->addSpacing(4);
    footer->addWidget(m_timerButton);
    m_footer->hide();

    connect(m_timerButton, &QPushButton::clicked, this, [this] {
        const bool running = m_editor.record().numberReadyAt.has_value();
        const QDateTime ready = m_services.clock.now().addSecs(std::chrono::seconds(changeWait).count());
        m_editor.change([running, ready](store::CaseRecord &record) {
            if (running)
                record.numberReadyAt.reset();
            else
                record.numberReadyAt = ready;
        });
        showTimer();
    });
    connect(m_plan, &PlanView::languageChosen, this, [this](const QString &code) {
        m_planLanguage = code;
        showPlan();
    });
    connect(m_plan, &PlanView::copyRequested, this, [this] {
        copyText(m_plan->customerText());
        m_plan->noteCopied(m_services.clock.now());
        Q_EMIT remarked(tr("Instructions copied in %1").arg(languageWords().value(languageCodes().indexOf(m_planLanguage))));
    });
    connect(m_plan, &PlanView::saveRequested, this, &NumberPage::saveText);
    m_tick.setInterval(10'000);
    connect(&m_tick, &QTimer::timeout, this, &NumberPage::showTimer);
}

QString NumberPage::shownPhone() const
{
    const auto phone = parsePhoneNumber(m_editor.record().phone);
    return phone ? phone->international : m_editor.record().phone;
}

void NumberPage::load()
{
    m_planLanguage = languageCodes().contains(m_editor.record().customerLanguage) ? m_editor.record().customerLanguage
                                                                                  : QStringLiteral("en");
    m_plan->noteCopied({});
    for (Question &question : m_questions)
        delete question.box;
    m_questions.clear();
    rebuild();
}

void NumberPage::entered()
{
    const store::CaseRecord &record = m_editor.record();
    if (record.numberAnswers.isEmpty() && record.path == store::NumberPath::NoNumberYet)
        m_editor.change([answers = answersForNoNumber(m_services.language)](store::CaseRecord &r) { r.numberAnswers = answers; });
    m_planLanguage = languageCodes().contains(record.customerLanguage) ? record.customerLanguage : QStringLiteral("en");
    rebuild();
    m_tick.start();
}

void NumberPage::refresh()
{
    rebuild();
}

void NumberPage::rebuild()
{
    const auto questions = guidance::numberQuestions(m_editor.record().numberAnswers, m_services.language, shownPhone());
    std::size_t same = 0;
    while (same < questions.size() && same < m_questions.size() && questions[same].id == m_questions[same].id
           && questions[same].title == m_questions[same].title)
        ++same;
    while (m_questions.size() > same) {
        m_questions.back().box->deleteLater();
        m_questions.back().box->hide();
        m_questions.pop_back();
    }
    for (std::size_t i = same; i < questions.size(); ++i) {
        m_questions.push_back(build(questions[i], int(i) + 1));
        m_questionColumn->addWidget(m_questions.back().box);
        m_questions.back().box->show(); // a layout shows its new widgets only with the next event
    }
    for (const Question &question : m_questions) {
        const int index = int(question.options.indexOf(m_editor.record().numberAnswers.value(question.id).toString()));
        if (QAbstractButton *button = question.group->button(index))
            button->setChecked(true);
    }
    showPlan();
}

NumberPage::Question NumberPage::build(const guidance::NumberQuestion &question, int number)
{
    Question made;
    made.id = question.id;
    made.title = question.title;
    made.box = new QWidget;
    made.box->setAccessibleName(question.title);
    made.group = new QButtonGroup(made.box);
    auto *column = new QVBoxLayout(made.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (number > 1) {
        auto *link = new QFrame;
        link->setFixedSize(2, 16);
        setSurface(link, QStringLiteral("connector"));
        column->addSpacing(4);
        auto *indented = new QHBoxLayout;
        indented->setContentsMargins(9, 0, 0, 0);
        indented->addWidget(link);
        indented->addStretch(1);
        column->addLayout(indented);
        column->addSpacing(4);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *index = makeLabel(QString::number(number), Theme::Style::SmallMedium, Theme::Token::Accent);
    index->setFixedSize(20, 20);
    index->setAlignment(Qt::AlignCenter);
    setSurface(index, QStringLiteral("number"));
    head->addWidget(index);
    head->addWidget(makeLabel(question.title, Theme::Style::BodyBold, Theme::Token::Text, true), 1);
    column->addLayout(head);
    column->addSpacing(8);

    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    QPushButton *oddOne = nullptr;
    for (const guidance::NumberOption &option : question.options) {
        const int at = int(made.options.size());
        made.options.append(option.id);
        QAbstractButton *button = nullptr;
        // A fifth answer is the rare one: a line of text below the cards.
        if (at == 4) {
            oddOne = makeButton(m_theme, {}, option.title, QStringLiteral("link"), QStringLiteral("tiny"));
            oddOne->setCheckable(true);
            button = oddOne;
        } else {
            auto *card = new OptionCard(m_theme, option.icon, option.title, option.text);
            card->setAccessibleName(option.title);
            card->setAccessibleDescription(option.text);
            card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            grid->addWidget(card, at / 2, at % 2);
            button = card;
        }
        button->setObjectName(QStringLiteral("number.%1.%2").arg(question.id, option.id));
        made.group->addButton(button, at);
        connect(button, &QAbstractButton::clicked, this, [this, q = question.id, o = option.id] { answer(q, o); });
        // Assistive tools choose without a click; later, because the answer may take the button away.
        connect(button, &QAbstractButton::toggled, this, [this, chosen = QPointer(button), q = question.id, o = option.id] {
            if (chosen && chosen->isChecked() && m_editor.record().numberAnswers.value(q).toString() != o)
                answer(q, o);
        }, Qt::QueuedConnection);
    }
    if (number == 1) {
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        auto *icon = new QLabel;
        icon->setPixmap(m_theme.pixmap(QStringLiteral("info"), 14, Theme::Token::Text3));
        auto *how = makeButton(m_theme, QStringLiteral("number.howToCheck"), tr("Show how to check on the phone"),
                               QStringLiteral("link"), QStringLiteral("tiny"));
        how->setCheckable(true);
        row->addWidget(icon);
        row->addWidget(makeLabel(tr("Not sure?"), Theme::Style::Small, Theme::Token::Text3));
        row->addWidget(how);
        row->addStretch(1);
        if (oddOne)
            row->addWidget(oddOne);
        column->addSpacing(6);
        column->addLayout(row);
        auto *steps = makeLabel(tr("Ask the customer to open WhatsApp on the phone, then Settings, and to read the number under "
                                   "the name. The Business app has a B in its icon and Business tools in its settings. "
                                   "If no app opens with this number, choose one of the two answers without an app."),
                                Theme::Style::Small, Theme::Token::Text2, true);
        steps->hide();
        column->addWidget(steps);
        connect(how, &QPushButton::toggled, steps, &QWidget::setVisible);
    }
    return made;
}

void NumberPage::answer(const QString &question, const QString &option)
{
    QJsonObject answers = m_editor.record().numberAnswers;
    answers.insert(question, option);
    // Answers to questions that are not asked any more are forgotten.
    QJsonObject kept;
    for (const guidance::NumberQuestion &asked : guidance::numberQuestions(answers, m_services.language, shownPhone())) {
        if (answers.contains(asked.id))
            kept.insert(asked.id, answers.value(asked.id));
    }
    const auto plan = guidance::numberPlan(kept, shownPhone(), m_services.language, m_planLanguage);
    const store::NumberPath path = plan ? plan->path : store::NumberPath::Unknown;
    m_editor.change([kept, path](store::CaseRecord &record) {
        record.numberAnswers = kept;
        record.path = path;
    });
    rebuild();
    Q_EMIT footerChanged();
}

void NumberPage::showPlan()
{
    m_current = guidance::numberPlan(m_editor.record().numberAnswers, shownPhone(), m_services.language, m_planLanguage);
    m_plan->setCustomerLanguage(m_planLanguage);
    m_plan->show(m_current);
    showTimer();
}

void NumberPage::showTimer()
{
    const auto &readyAt = m_editor.record().numberReadyAt;
    m_footer->setVisible(m_editor.isOpen() && m_current && (m_current->needsWait || readyAt));
    m_timerIcon->setPixmap(m_theme.pixmap(QStringLiteral("hour"), 16, Theme::Token::Text2));
    if (!readyAt) {
        m_timerText->setText(width() < m_theme.px(1080) ? tr("Start when the number is changed")
                                                        : tr("Start the wait when the customer has changed the number"));
        m_timerButton->setText(tr("Start 2 h timer"));
    } else {
        const qint64 left = (m_services.clock.now().secsTo(*readyAt) + 59) / 60;
        if (left > 0)
            m_timerText->setText(tr("Number is free in about %1 h %2 min").arg(left / 60).arg(left % 60));
        else
            m_timerText->setText(tr("The wait is over. The number should be free."));
        m_timerButton->setText(left > 0 ? tr("Stop timer") : tr("Clear timer"));
    }
    m_timerButton->setAccessibleName(m_timerButton->text());
    Q_EMIT footerChanged();
}

void NumberPage::saveText()
{
    auto *dialog = new QFileDialog(this, tr("Save instructions"), QDir::homePath(), tr("Text (*.txt)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("whatsapp-%1.txt").arg(m_editor.record().number));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        QSaveFile out(file);
        const QByteArray bytes = m_plan->customerText().toUtf8();
        if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
            Q_EMIT remarked(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
        else
            Q_EMIT remarked(tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(file), out.errorString()));
    });
    dialog->open();
}

QString NumberPage::nextText() const
{
    return tr("Continue to signup");
}

QString NumberPage::blockedReason() const
{
    if (!m_current)
        return tr("Answer the questions to continue");
    return {};
}

QString NumberPage::hint() const
{
    // Not in the way: the customer types it on Meta's page, or the partner offers one there.
    if (m_current && m_current->path != store::NumberPath::NoNumberYet && m_editor.record().phone.isEmpty())
        return tr("No number typed yet. It can wait for Meta's page");
    return {};
}

QWidget *NumberPage::firstFocus()
{
    if (m_questions.empty())
        return nullptr;
    const QButtonGroup *group = m_questions.front().group;
    return group->checkedButton() ? group->checkedButton() : group->button(0);
}

void NumberPage::resizeEvent(QResizeEvent *event)
{
    OnboardingPage::resizeEvent(event);
    const int left = width() >= m_theme.px(1180) ? m_theme.px(608) : width() * 55 / 100;
    m_splitter->setSizes({left, width() - left});
    showTimer();
}

} // namespace gangway::app
