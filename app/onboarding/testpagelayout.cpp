// How the test page is laid out: link and rules at the left, the chat, the proof. A part of TestPage.
#include "app/onboarding/testpage.h"

#include "app/messages/chatview.h"
#include "app/messages/messagecomposer.h"
#include "app/widgets/make.h"
#include "app/onboarding/pathwords.h"
#include "app/onboarding/testchecks.h"
#include "app/phone/phonepanel.h"
#include "app/widgets/banner.h"
#include "app/widgets/chip.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/placemarker.h"
#include "app/widgets/qrview.h"
#include "sandbox/sandbox.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace gangway::app {

QWidget *TestPage::buildLeft()
{
    auto *panel = new QFrame;
    setSurface(panel, QStringLiteral("panel"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Say hello from a phone"), Theme::Style::Section));
    column->addSpacing(4);
    column->addWidget(makeLabel(tr("The first message must come from a person. It opens a 24-hour window in which any reply is allowed."),
                                Theme::Style::Small, Theme::Token::Text3, true));
    column->addSpacing(12);
    m_qrBox = new QFrame;
    setSurface(m_qrBox, QStringLiteral("card"));
    auto *qrLayout = new QVBoxLayout(m_qrBox);
    qrLayout->setContentsMargins(2, 2, 2, 2);
    m_qr = new QrView;
    m_qr->setObjectName(QStringLiteral("test.qr"));
    m_qr->setAccessibleName(tr("QR code that opens a chat with the number"));
    qrLayout->addWidget(m_qr);
    column->addWidget(m_qrBox, 0, Qt::AlignLeft);
    column->addSpacing(10);
    m_scan = new PlaceMarker(m_theme, guidance::Place::WhatsAppApp, tr("Scan with the camera or the WhatsApp app"));
    column->addWidget(m_scan, 0, Qt::AlignLeft);
    column->addSpacing(8);
    auto *linkRow = new QHBoxLayout;
    linkRow->setSpacing(4);
    m_link = new QLineEdit;
    m_link->setObjectName(QStringLiteral("test.link"));
    m_link->setAccessibleName(tr("Link that opens a chat with the number"));
    m_link->setReadOnly(true);
    m_link->setFont(m_theme.font(Theme::Style::MonoSmall));
    auto *copy = makeIconButton(m_theme, QStringLiteral("test.copyLink"), QStringLiteral("copy"), tr("Copy the link"), QStringLiteral("small"));
    connect(copy, &QToolButton::clicked, this, [this] {
        copyText(m_link->text());
        Q_EMIT remarked(tr("Link copied"));
    });
    linkRow->addWidget(m_link, 1);
    linkRow->addWidget(copy);
    column->addLayout(linkRow);
    column->addSpacing(14);
    column->addWidget(makeLine());
    column->addSpacing(14);
    column->addWidget(makeLabel(tr("Use a phone that"), Theme::Style::CaptionMedium, Theme::Token::Text3));
    column->addSpacing(4);
    const auto rule = [&](const QString &icon, Theme::Token token, const QString &text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *sign = new QLabel;
        sign->setPixmap(m_theme.pixmap(icon, 16, token));
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(makeLabel(text, Theme::Style::Small, Theme::Token::Text2, true), 1);
        column->addLayout(row);
        column->addSpacing(4);
    };
    rule(QStringLiteral("check"), Theme::Token::Ok, tr("has ordinary WhatsApp on it"));
    rule(QStringLiteral("x"), Theme::Token::Err, tr("is not itself on the Cloud API"));
    column->addSpacing(12);
    column->addWidget(makeLabel(tr("Tester number"), Theme::Style::SmallMedium, Theme::Token::Text2));
    m_tester = makeLabel({}, Theme::Style::Body);
    m_tester->setObjectName(QStringLiteral("test.tester"));
    m_tester->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_tester);
    m_testerNote = makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true);
    column->addWidget(m_testerNote);
    column->addStretch(1);
    m_sandboxRow = new QFrame;
    auto *sandbox = new QVBoxLayout(m_sandboxRow);
    sandbox->setContentsMargins(0, 8, 0, 0);
    sandbox->setSpacing(6);
    sandbox->addWidget(makeLine());
    auto *chip = new Chip(m_theme);
    chip->setDense(true);
    chip->set(Theme::Tone::Warn, QStringLiteral("flask"), tr("Sandbox"));
    sandbox->addWidget(chip, 0, Qt::AlignLeft);
    auto *phone = makeButton(m_theme, QStringLiteral("test.sandboxPhone"), tr("Let the sandbox phone write"), QStringLiteral("secondary"),
                             QStringLiteral("small"), QStringLiteral("phone"));
    connect(phone, &QPushButton::clicked, this, [this] {
        if (m_services.sandbox)
            m_services.sandbox->phoneWrites(numberDigits(), tr("Gangway test %1").arg(m_editor.record().number));
    });
    auto *openPhone = makeIconButton(m_theme, QStringLiteral("test.sandboxPhonePanel"), QStringLiteral("ext"), tr("Open the sandbox phone"),
                                     QStringLiteral("small"));
    connect(openPhone, &QToolButton::clicked, this, [this] {
        if (m_services.sandbox)
            PhonePanel::of(*m_services.sandbox, m_theme, this)->showFor(numberDigits(), m_proof.contact);
    });
    auto *phoneRow = new QHBoxLayout;
    phoneRow->setSpacing(4);
    phoneRow->addWidget(phone, 1);
    phoneRow->addWidget(openPhone);
    sandbox->addLayout(phoneRow);
    column->addWidget(m_sandboxRow);
    m_sandboxRow->setVisible(m_services.sandbox != nullptr);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(panel);
    return scroll;
}

QWidget *TestPage::buildMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QFrame;
    setSurface(head, QStringLiteral("bar"));
    setEdge(head, QStringLiteral("bottom"));
    head->setFixedHeight(m_theme.px(48));
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(16, 0, 16, 0);
    headRow->setSpacing(8);
    m_contact = makeLabel({}, Theme::Style::BodyBold);
    m_contact->setMinimumWidth(40);
    m_window = new Chip(m_theme);
    m_window->setObjectName(QStringLiteral("test.window"));
    headRow->addWidget(m_contact, 1);
    headRow->addWidget(m_window);
    column->addWidget(head);
    m_strip = new QFrame;
    setSurface(m_strip, QStringLiteral("bar"));
    setEdge(m_strip, QStringLiteral("bottom"));
    auto *strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(16, 4, 16, 4);
    m_stripChecks = new TestChecks(m_theme);
    m_stripChecks->setStrip(true);
    for (QWidget *child : m_stripChecks->findChildren<QWidget *>(QRegularExpression(QStringLiteral("^test\\.check\\."))))
        child->setObjectName(child->objectName() + QStringLiteral(".strip"));
    strip->addWidget(m_stripChecks);
    strip->addStretch(1);
    m_strip->hide();
    column->addWidget(m_strip);
    m_stage = new QStackedWidget;
    m_waiting = new EmptyState(m_theme, QStringLiteral("messages"), tr("Waiting for the first message"),
                               tr("It opens the 24-hour window. Until then nothing can be sent."));
    m_view = new ChatView(m_theme);
    m_view->setObjectName(QStringLiteral("test.chat"));
    m_stage->addWidget(m_waiting);
    m_stage->addWidget(m_view);
    column->addWidget(m_stage, 1);
    auto *bannerBox = new QWidget;
    auto *bannerLayout = new QVBoxLayout(bannerBox);
    bannerLayout->setContentsMargins(16, 0, 16, 8);
    m_trouble = new Banner(m_theme);
    m_trouble->setObjectName(QStringLiteral("test.trouble"));
    m_trouble->hide();
    bannerLayout->addWidget(m_trouble);
    column->addWidget(bannerBox);
    m_composer = new MessageComposer(m_services, m_theme, nullptr, MessageComposer::Scope::TextOnly, QStringLiteral("test"));
    m_composer->setNobodySentence(tr("Waiting for the first message. It opens the 24-hour window."));
    column->addWidget(m_composer);
    return middle;
}

QWidget *TestPage::buildRight()
{
    auto *panel = new QFrame;
    setSurface(panel, QStringLiteral("panel"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Proof it works"), Theme::Style::Section), 1);
    m_verdict = new Chip(m_theme);
    m_verdict->setObjectName(QStringLiteral("test.verdict"));
    m_verdict->setDense(true);
    head->addWidget(m_verdict);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(makeLabel(tr("Each line is ticked by a webhook, not by hand."), Theme::Style::Small, Theme::Token::Text3, true));
    column->addSpacing(8);
    m_checks = new TestChecks(m_theme);
    column->addWidget(m_checks);
    m_replyBox = new QWidget;
    auto *reply = new QVBoxLayout(m_replyBox);
    reply->setContentsMargins(0, 4, 0, 0);
    reply->setSpacing(4);
    reply->addWidget(makeLine());
    reply->addSpacing(10);
    reply->addWidget(makeLabel(tr("Reply tested"), Theme::Style::CaptionMedium, Theme::Token::Text3));
    auto *replyRow = new QHBoxLayout;
    auto *id = new ElidedLabel;
    setTextStyle(id, Theme::Style::MonoSmall, Theme::Token::Text2);
    m_reply = id;
    auto *copy = makeIconButton(m_theme, QStringLiteral("test.copyReply"), QStringLiteral("copy"), tr("Copy the message ID"));
    connect(copy, &QToolButton::clicked, this, [this] {
        copyText(m_proof.replyId.value());
        Q_EMIT remarked(tr("Message ID copied"));
    });
    replyRow->addWidget(m_reply, 1);
    replyRow->addWidget(copy);
    reply->addLayout(replyRow);
    column->addWidget(m_replyBox);
    column->addSpacing(16);
    m_passed = new Banner(m_theme);
    m_passed->setObjectName(QStringLiteral("test.passed"));
    m_passed->setDense(true);
    column->addWidget(m_passed);
    column->addSpacing(12);
    m_again = makeButton(m_theme, QStringLiteral("test.again"), tr("Start a new test"), QStringLiteral("secondary"), QStringLiteral("normal"),
                         QStringLiteral("refresh"));
    connect(m_again, &QPushButton::clicked, this, &TestPage::startAgain);
    column->addWidget(m_again);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(panel);
    return scroll;
}

} // namespace gangway::app
