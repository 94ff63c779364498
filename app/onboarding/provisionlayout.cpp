// What stands where on the provision page. A part of ProvisionPage.
#include "app/onboarding/provisionpage.h"

#include "app/widgets/make.h"
#include "app/onboarding/notices.h"
#include "app/onboarding/stageblock.h"
#include "app/onboarding/steprow.h"
#include "app/widgets/idrow.h"
#include "sandbox/sandbox.h"
#include "whatsapp/creditlines.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>

namespace gangway::app {

using onboarding::StepId;

namespace {

QLabel *shortcutCap(const QString &text)
{
    auto *key = makeLabel(text, Theme::Style::CaptionMedium, Theme::Token::Text2);
    setLook(key, "look", QStringLiteral("key"));
    key->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return key;
}

} // namespace

ProvisionPage::ProvisionPage(const Services &services, Theme &theme, CaseEditor &editor, QWidget *parent)
    : OnboardingPage(services, theme, editor, parent), m_title(makeLabel({}, Theme::Style::Title)),
      m_subtitle(makeLabel({}, Theme::Style::Body, Theme::Token::Text3, true)),
      m_more(makeButton(theme, QStringLiteral("provision.actions"), tr("More actions"), QStringLiteral("secondary"), QStringLiteral("small"), QStringLiteral("more"))),
      m_notices(new NoticeList(theme)), m_rowsLayout(new QVBoxLayout),
      m_traceHead(makeLabel(tr("Meta request ID"), Theme::Style::CaptionMedium, Theme::Token::Text3)), m_side(new QFrame),
      m_role(makeLabel({}, Theme::Style::Small)), m_graph(makeLabel({}, Theme::Style::Small)),
      m_budget(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)), m_waba(new IdRow(theme, tr("WABA"))),
      m_phone(new IdRow(theme, tr("Phone number"))), m_currencyBox(new QWidget), m_currency(new QComboBox),
      m_currencyNote(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true)), m_apartBox(new QWidget), m_supportBox(new QWidget),
      m_support(new QPlainTextEdit), m_keys(new QWidget)
{
    m_title->setObjectName(QStringLiteral("provision.title"));
    m_subtitle->setObjectName(QStringLiteral("provision.subtitle"));
    auto *inner = new QWidget;
    setSurface(inner, QStringLiteral("bg"));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    head->addWidget(m_more);
    auto *headBox = new QWidget;
    headBox->setLayout(head);
    head->setContentsMargins(0, 0, 0, 0);
    headBox->setMinimumHeight(m_theme.px(40));
    column->addWidget(headBox);
    column->addSpacing(8);
    column->addWidget(m_notices);
    m_noticeGap = new QWidget;
    m_noticeGap->setFixedHeight(m_theme.px(12));
    column->addWidget(m_noticeGap);

    auto *card = new QFrame;
    setSurface(card, QStringLiteral("card"));
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->setSpacing(0);
    auto *tableHead = new QFrame;
    setSurface(tableHead, QStringLiteral("sunken"));
    setEdge(tableHead, QStringLiteral("bottom"));
    tableHead->setFixedHeight(m_theme.px(32));
    auto *headRow = new QHBoxLayout(tableHead);
    headRow->setContentsMargins(52, 0, 16, 0);
    headRow->setSpacing(12);
    headRow->addWidget(makeLabel(tr("Step"), Theme::Style::CaptionMedium, Theme::Token::Text3), 1);
    auto *time = makeLabel(tr("Time"), Theme::Style::CaptionMedium, Theme::Token::Text3);
    time->setFixedWidth(m_theme.px(76));
    headRow->addWidget(time);
    m_traceHead->setFixedWidth(m_theme.px(124));
    headRow->addWidget(m_traceHead);
    headRow->addSpacing(m_theme.px(160));
    cardLayout->addWidget(tableHead);
    m_rowsLayout->setSpacing(0);
    cardLayout->addLayout(m_rowsLayout);
    column->addWidget(card);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("provision.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);

    auto *side = new QVBoxLayout(m_side);
    setSurface(m_side, QStringLiteral("panel"));
    side->setContentsMargins(16, 16, 16, 16);
    side->setSpacing(0);
    side->addWidget(makeLabel(tr("Run settings"), Theme::Style::Section));
    side->addSpacing(8);
    const auto pair = [this](const QString &label, QLabel *value) {
        auto *row = new QHBoxLayout;
        auto *name = makeLabel(label, Theme::Style::Small, Theme::Token::Text3);
        m_sideLabels.push_back(name);
        row->addWidget(name);
        row->addWidget(value, 1);
        row->setSpacing(8);
        return row;
    };
    side->addLayout(pair(tr("Role"), m_role));
    side->addSpacing(4);
    side->addWidget(m_waba);
    side->addWidget(m_phone);
    side->addSpacing(4);
    side->addLayout(pair(tr("Graph API"), m_graph));
    side->addSpacing(8);
    m_budget->setObjectName(QStringLiteral("provision.budget"));
    side->addWidget(m_budget);
    auto *currency = new QVBoxLayout(m_currencyBox);
    currency->setContentsMargins(0, 12, 0, 0);
    currency->setSpacing(4);
    currency->addWidget(makeLine());
    currency->addSpacing(8);
    currency->addWidget(makeLabel(tr("Credit line currency"), Theme::Style::SmallMedium, Theme::Token::Text2));
    auto *currencyRow = new QHBoxLayout;
    currencyRow->setSpacing(12);
    m_currency->setObjectName(QStringLiteral("provision.currency"));
    m_currency->setAccessibleName(tr("Credit line currency"));
    m_currency->addItems(whatsapp::creditLines::currencies());
    m_currency->setFixedWidth(m_theme.px(104));
    currencyRow->addWidget(m_currency, 0, Qt::AlignTop);
    currencyRow->addWidget(m_currencyNote, 1);
    currency->addLayout(currencyRow);
    currency->addWidget(makeTopicButton(QStringLiteral("credit-line-fixed"), tr("What is fixed once shared")), 0, Qt::AlignLeft);
    side->addWidget(m_currencyBox);
    auto *apart = new QVBoxLayout(m_apartBox);
    apart->setContentsMargins(0, 12, 0, 0);
    apart->setSpacing(4);
    apart->addWidget(makeLine());
    apart->addSpacing(8);
    apart->addWidget(makeLabel(tr("The number stays in the WhatsApp Business app"), Theme::Style::SmallMedium, Theme::Token::Text2, true));
    apart->addWidget(makeTopicButton(QStringLiteral("coexistence-offboarding"), tr("How the customer disconnects it")), 0, Qt::AlignLeft);
    side->addWidget(m_apartBox);
    auto *support = new QVBoxLayout(m_supportBox);
    support->setContentsMargins(0, 12, 0, 0);
    support->setSpacing(8);
    support->addWidget(makeLine());
    auto *supportHead = new QHBoxLayout;
    supportHead->addWidget(makeLabel(tr("For Meta support"), Theme::Style::Section), 1);
    supportHead->addWidget(makeLabel(tr("copied as plain text"), Theme::Style::CaptionMedium, Theme::Token::Text3));
    support->addLayout(supportHead);
    m_support->setObjectName(QStringLiteral("provision.supportText"));
    m_support->setAccessibleName(tr("Text for Meta support"));
    m_support->setReadOnly(true);
    m_support->setTabChangesFocus(true);
    m_support->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its text
    m_support->setFont(m_theme.font(Theme::Style::MonoSmall));
    m_support->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    support->addWidget(m_support);
    auto *assured = new QHBoxLayout;
    assured->setSpacing(6);
    auto *shield = new QLabel;
    shield->setPixmap(m_theme.pixmap(QStringLiteral("shield"), 16, Theme::Token::Text3));
    assured->addWidget(shield, 0, Qt::AlignTop);
    assured->addWidget(makeLabel(tr("Tokens, secrets and PINs are left out: the text is built from a list of allowed fields."),
                                 Theme::Style::Small, Theme::Token::Text3, true), 1);
    support->addLayout(assured);
    side->addWidget(m_supportBox);
    side->addStretch(1);
    auto *sideScroll = new QScrollArea;
    sideScroll->setObjectName(QStringLiteral("provision.side"));
    sideScroll->setFrameShape(QFrame::NoFrame);
    sideScroll->setFocusPolicy(Qt::NoFocus);
    sideScroll->setWidgetResizable(true);
    sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideScroll->setWidget(m_side);

    auto *line = new QFrame;
    setLook(line, "look", QStringLiteral("line"));
    line->setFixedWidth(1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(line);
    whole->addWidget(sideScroll);

    auto *keys = new QHBoxLayout(m_keys);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(8);
    keys->addWidget(shortcutCap(QKeySequence(Qt::CTRL | Qt::Key_R).toString(QKeySequence::NativeText)));
    keys->addWidget(makeLabel(tr("retry step"), Theme::Style::Small, Theme::Token::Text3));

    connect(m_currency, &QComboBox::activated, this, [this] {
        if (!m_editor.runner())
            return;
        store::CaseFacts facts;
        facts.creditCurrency = m_currency->currentText();
        m_editor.runner()->mergeFacts(facts);
    });
    auto *retry = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this);
    connect(retry, &QShortcut::activated, this, [this] {
        for (StepRow *row : m_rows) {
            if (row->canRetry()) {
                row->retry();
                return;
            }
        }
    });
    auto *copy = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    connect(copy, &QShortcut::activated, this, [this] {
        if (const auto view = troubled(); view && view->error)
            copySupport(view->id);
    });
    connect(&editor, &CaseEditor::stepChanged, this, &ProvisionPage::refresh);
    connect(m_more, &QPushButton::clicked, this, &ProvisionPage::openActions);
    connect(m_notices, &NoticeList::topicAsked, this, &ProvisionPage::explainTopic);
    connect(m_notices, &NoticeList::signupAsked, this, [this] { Q_EMIT pageWanted(store::CasePage::Signup); });
    connect(m_notices, &NoticeList::actionAsked, this, &ProvisionPage::startAction);
    if (services.sandbox) {
        connect(services.sandbox, &sandbox::Sandbox::verificationCodeSent, this, [this](const QString &, const QString &code) {
            m_sandboxCode = code;
            for (StepRow *row : m_rows)
                row->showSandboxCode(code);
        });
    }
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (StageBlock *block : m_blocks)
            block->tick(m_services.clock.now());
    });
}

QPushButton *ProvisionPage::makeTopicButton(const QString &topic, const QString &text)
{
    auto *how = makeButton(m_theme, QStringLiteral("provision.topic.%1").arg(topic), text, QStringLiteral("link"), QStringLiteral("small"), QStringLiteral("info"));
    connect(how, &QPushButton::clicked, this, [this, topic] { explainTopic(topic); });
    return how;
}

void ProvisionPage::resizeEvent(QResizeEvent *event)
{
    OnboardingPage::resizeEvent(event);
    const bool narrow = width() < m_theme.px(1100);
    auto *side = findChild<QScrollArea *>(QStringLiteral("provision.side"));
    side->setFixedWidth(m_theme.px(narrow ? 272 : 375));
    for (IdRow *row : {m_waba, m_phone})
        row->setLabelWidth(narrow ? 84 : 112); // the id must fit whole
    for (QLabel *label : m_sideLabels)
        label->setFixedWidth(m_theme.px(narrow ? 84 : 112));
    QMetaObject::invokeMethod(this, &ProvisionPage::fitSupport, Qt::QueuedConnection); // when the column has its width
    m_traceHead->setFixedWidth(m_theme.px(narrow ? 24 : 124));
    m_traceHead->setText(narrow ? QString() : tr("Meta request ID"));
    for (StepRow *row : m_rows)
        row->setCompact(narrow);
}

} // namespace gangway::app
