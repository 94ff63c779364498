// What stands where on the handover page. A part of HandoverPage.
#include "app/onboarding/handoverpage.h"

#include "app/onboarding/handoverstates.h"
#include "app/widgets/make.h"
#include "app/onboarding/notices.h"
#include "app/onboarding/pathwords.h"
#include "app/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextDocument>

namespace gangway::app {

HandoverPage::HandoverPage(const Services &services, Theme &theme, CaseEditor &editor, QWidget *parent)
    : OnboardingPage(services, theme, editor, parent), m_subtitle(makeLabel({}, Theme::Style::Body, Theme::Token::Text3, true)), m_notices(new NoticeList(theme)),
      m_payment(new HandoverItem(theme, paymentKey, QStringLiteral("card"), tr("Payment method"), tr("Customer"), guidance::Place::MetaPage)),
      m_verification(new HandoverItem(theme, verificationKey, QStringLiteral("bld"), tr("Business verification"), tr("Customer"), guidance::Place::MetaPage)),
      m_limit(new HandoverItem(theme, QStringLiteral("limit"), QStringLiteral("chart"), tr("Messaging limit"), tr("Meta"), guidance::Place::MetaPage)),
      m_health(new HandoverItem(theme, QStringLiteral("health"), QStringLiteral("shield"), tr("Health at Meta"), tr("Meta"), guidance::Place::MetaPage)),
      m_name(new HandoverItem(theme, QStringLiteral("name"), QStringLiteral("pen"), tr("Display name"), tr("Meta"), guidance::Place::MetaPage)),
      m_partner(new HandoverItem(theme, QStringLiteral("partnerVerification"), QStringLiteral("bld"), tr("Verification by you"), tr("Meta"), guidance::Place::MetaPage)),
      m_sync(new HandoverItem(theme, QStringLiteral("sync"), QStringLiteral("both"), tr("Contacts and chats"), tr("WhatsApp app"), guidance::Place::WhatsAppApp)),
      m_marketing(new HandoverItem(theme, QStringLiteral("marketing"), QStringLiteral("send"), tr("Marketing messages"), tr("Customer"), guidance::Place::MetaPage)),
      m_test(new HandoverItem(theme, QStringLiteral("test"), QStringLiteral("messages"), tr("Test message"), tr("Gangway"), guidance::Place::Gangway)),
      m_secrets(new HandoverItem(theme, QStringLiteral("secrets"), QStringLiteral("key"), tr("Token and PIN"), tr("Gangway"), guidance::Place::Gangway)),
      m_checkAgain(makeButton(theme, QStringLiteral("handover.checkAgain"), tr("Check again"), QStringLiteral("quiet"), QStringLiteral("small"), QStringLiteral("refresh"))),
      m_told(new QCheckBox), m_tabs(new QTabBar), m_left(new QWidget), m_right(new QFrame), m_language(new SegmentedControl(theme)),
      m_preview(new QTextBrowser), m_footer(new QWidget), m_finishHint(makeLabel({}, Theme::Style::Body, Theme::Token::Text3)),
      m_finish(makeButton(theme, QStringLiteral("handover.finish"), tr("Finish onboarding"), QStringLiteral("primary")))
{
    setSurface(m_left, QStringLiteral("bg"));
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Hand over to the customer"), Theme::Style::Title));
    column->addWidget(m_subtitle);
    column->addSpacing(16);
    column->addWidget(m_notices);
    column->addSpacing(8);
    connect(m_notices, &NoticeList::topicAsked, this, &HandoverPage::explainTopic);
    connect(m_notices, &NoticeList::signupAsked, this, [this] { Q_EMIT pageWanted(store::CasePage::Signup); });
    connect(m_notices, &NoticeList::actionAsked, this, [this](onboarding::StepId id) {
        if (id == onboarding::StepId::Confirm)
            checkAgain();
        else
            Q_EMIT pageWanted(store::CasePage::Provision); // the action asks its questions there
    });
    auto *card = new QFrame;
    setSurface(card, QStringLiteral("card"));
    auto *items = new QVBoxLayout(card);
    items->setContentsMargins(1, 1, 1, 1);
    items->setSpacing(0);
    for (HandoverItem *item : {m_payment, m_verification, m_partner, m_limit, m_health, m_name, m_sync, m_marketing, m_test, m_secrets}) {
        items->addWidget(item);
        if (item != m_secrets) {
            setSurface(item, QStringLiteral("panel"));
            setEdge(item, QStringLiteral("bottom"));
        }
    }
    column->addWidget(card);
    column->addSpacing(16);
    m_told->setObjectName(QStringLiteral("handover.told"));
    column->addWidget(m_told);
    column->addStretch(1);

    auto *how = makeButton(theme, QStringLiteral("handover.topic.payment"), tr("What to do"), QStringLiteral("quiet"), QStringLiteral("small"), QStringLiteral("info"));
    connect(how, &QPushButton::clicked, this, [this] { explainTopic(QStringLiteral("payment-method")); });
    auto *copySteps = makeButton(theme, QStringLiteral("handover.copySteps"), tr("Copy steps"), QStringLiteral("secondary"), QStringLiteral("small"), QStringLiteral("copy"));
    m_payment->buttons()->addWidget(copySteps);
    m_payment->buttons()->addWidget(how);
    connect(copySteps, &QPushButton::clicked, this, [this] {
        copyText(paymentSteps(m_editor.record().customerLanguage));
        Q_EMIT remarked(tr("Steps copied in the customer's language"));
    });
    if (!services.environment.isSandbox()) {
        auto *openManager = makeButton(theme, QStringLiteral("handover.openManager"), tr("Open WhatsApp Manager"), QStringLiteral("quiet"), QStringLiteral("small"), QStringLiteral("ext"));
        m_payment->buttons()->addWidget(openManager);
        connect(openManager, &QPushButton::clicked, this, [] {
            QDesktopServices::openUrl(QUrl(QStringLiteral("https://business.facebook.com/wa/manage/home/")));
        });
    }
    m_payment->buttons()->addWidget(m_checkAgain);
    m_payment->buttons()->addStretch(1);
    const QString whatToDo = tr("What to do");
    addTopic(m_verification, QStringLiteral("verification"), QStringLiteral("verification-250-limit"), whatToDo);
    addTopic(m_name, QStringLiteral("name"), QStringLiteral("display-name-review"), whatToDo);
    addTopic(m_marketing, QStringLiteral("marketing"), QStringLiteral("marketing-messages"), whatToDo);
    addTopic(m_sync, QStringLiteral("sync"), QStringLiteral("coexistence-offboarding"), tr("How the customer disconnects it"));

    setSurface(m_right, QStringLiteral("desk"));
    auto *report = new QVBoxLayout(m_right);
    report->setContentsMargins(24, 16, 24, 16);
    report->setSpacing(12);
    auto *reportHead = new QHBoxLayout;
    reportHead->setSpacing(8);
    reportHead->addWidget(makeLabel(tr("Report"), Theme::Style::Section));
    reportHead->addWidget(makeLabel(tr("1 page, A4"), Theme::Style::Small, Theme::Token::Text3), 1);
    m_language->setObjectName(QStringLiteral("handover.language"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setWords(languageWords());
    reportHead->addWidget(m_language);
    report->addLayout(reportHead);
    m_preview->setObjectName(QStringLiteral("handover.preview"));
    m_preview->setAccessibleName(tr("Report preview"));
    m_preview->setOpenLinks(false);
    m_preview->document()->setDocumentMargin(28);
    // Paper stays white in both themes.
    const auto whiten = [this] {
        QPalette paper = m_preview->palette();
        paper.setColor(QPalette::Base, Theme::colorOf(Theme::Token::Surface, false));
        paper.setColor(QPalette::Text, Theme::colorOf(Theme::Token::Text, false));
        m_preview->setPalette(paper);
        m_preview->setStyleSheet(QStringLiteral("QTextBrowser { background: %1; color: %2; border: 1px solid %3; border-radius: 2px; }")
                                     .arg(Theme::colorOf(Theme::Token::Surface, false).name(), Theme::colorOf(Theme::Token::Text, false).name(),
                                          m_theme.color(Theme::Token::Border).name()));
    };
    whiten();
    connect(&theme, &Theme::changed, this, whiten);
    report->addWidget(m_preview, 1);
    auto *reportFoot = new QHBoxLayout;
    reportFoot->setSpacing(8);
    auto *shield = new QLabel;
    shield->setPixmap(m_theme.pixmap(QStringLiteral("shield"), 14, Theme::Token::Text3));
    reportFoot->addWidget(shield);
    reportFoot->addWidget(makeLabel(tr("No token, PIN or secret is printed"), Theme::Style::Small, Theme::Token::Text3, true), 1);
    auto *copy = makeButton(theme, QStringLiteral("handover.copyText"), tr("Copy as text"), QStringLiteral("secondary"), QStringLiteral("small"), QStringLiteral("copy"));
    auto *pdf = makeButton(theme, QStringLiteral("handover.exportPdf"), tr("Export PDF"), QStringLiteral("secondary"), QStringLiteral("small"), QStringLiteral("dl"));
    reportFoot->addWidget(copy);
    reportFoot->addWidget(pdf);
    report->addLayout(reportFoot);

    m_tabs->addTab(tr("Checklist"));
    m_tabs->addTab(tr("Report"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setObjectName(QStringLiteral("handover.tabs"));
    m_tabs->setAccessibleName(tr("Checklist or report"));
    m_tabs->hide();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("handover.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_left);
    m_left = scroll;
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_left, 648);
    panes->addWidget(m_right, 560);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_tabs);
    whole->addLayout(panes, 1);

    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 0);
    footer->setSpacing(12);
    m_finishHint->setObjectName(QStringLiteral("handover.hint"));
    footer->addWidget(m_finishHint);
    footer->addWidget(m_finish);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_left->setVisible(tab == 0);
        m_right->setVisible(tab == 1);
    });
    connect(m_payment, &HandoverItem::byHandToggled, this, [this](bool on) { confirmByHand(paymentKey, on); });
    connect(m_verification, &HandoverItem::byHandToggled, this, [this](bool on) { confirmByHand(verificationKey, on); });
    connect(m_told, &QCheckBox::toggled, this, [this](bool on) { confirmByHand(toldKey, on); });
    connect(m_checkAgain, &QPushButton::clicked, this, &HandoverPage::checkAgain);
    connect(m_language, &SegmentedControl::currentChanged, this, [this](int index) {
        m_reportLanguage = languageCodes().at(index);
        m_editor.change([code = m_reportLanguage](store::CaseRecord &record) { record.handover.insert(languageKey, code); });
        showReport();
    });
    connect(copy, &QPushButton::clicked, this, [this] {
        copyText(reportText(reportFacts(), m_reportLanguage));
        Q_EMIT remarked(tr("Report copied as text"));
    });
    connect(pdf, &QPushButton::clicked, this, &HandoverPage::exportPdf);
    pdf->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(m_finish, &QPushButton::clicked, this, &HandoverPage::finish);
    connect(&editor, &CaseEditor::stepChanged, this, [this] { showItems(); });
}

void HandoverPage::addTopic(HandoverItem *item, const QString &name, const QString &topic, const QString &text)
{
    auto *how = makeButton(m_theme, QStringLiteral("handover.topic.%1").arg(name), text, QStringLiteral("secondary"), QStringLiteral("small"), QStringLiteral("info"));
    how->setAccessibleName(tr("What to do about %1").arg(topic));
    item->buttons()->addWidget(how);
    item->buttons()->addStretch(1);
    connect(how, &QPushButton::clicked, this, [this, topic] { explainTopic(topic); });
}

} // namespace gangway::app
