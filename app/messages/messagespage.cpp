#include "app/messages/messagespage.h"

#include "app/graphaccess.h"
#include "app/messages/chatview.h"
#include "app/messages/conversationdelegate.h"
#include "app/messages/conversationpanel.h"
#include "app/messages/messagecomposer.h"
#include "app/messages/messagedetails.h"
#include "app/messages/messagewords.h"
#include "app/widgets/banner.h"
#include "app/widgets/chip.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/make.h"

#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace gangway::app {

namespace {

constexpr int detailsBesideFrom = 1180 - 72;   // narrower pages show them above the chat
constexpr int listUsual = 288;
constexpr int listSmall = 240;
constexpr int middleLeast = 360;
constexpr std::chrono::hours windowSoonClosed{4};

const QString lastKey = QStringLiteral("messages.conversation");
const QString listWidthKey = QStringLiteral("messages.listWidth");
const QString tellReadKey = QStringLiteral("messages.tellRead");

} // namespace

MessagesPage::MessagesPage(const Services &services, Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme), m_chat(services.database), m_second(new QTimer(this))
{
    setObjectName(QStringLiteral("page.messages"));
    setSurface(this, QStringLiteral("panel"));
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("messages.splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_panel = new ConversationPanel(services, theme, m_splitter);
    m_panel->setMinimumWidth(m_theme.px(listSmall));
    m_splitter->addWidget(m_panel);
    m_middle = buildMiddle();
    m_middle->setMinimumWidth(m_theme.px(middleLeast));
    m_splitter->addWidget(m_middle);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (!m_overlays)
            remember(listWidthKey, QString::number(m_panel->width()));
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_splitter, 1);
    m_details = new MessageDetails(services, theme, this);
    m_details->setFixedWidth(m_theme.px(MessageDetails::usualWidth));
    m_details->hide();
    row->addWidget(m_details);
    row->setSizeConstraint(QLayout::SetNoConstraint);

    connect(m_panel, &ConversationPanel::chosen, this, &MessagesPage::openConversation);
    connect(m_panel, &ConversationPanel::messageChosen, this, &MessagesPage::openMessage);
    connect(m_panel, &ConversationPanel::newRequested, this, &MessagesPage::startConversation);
    connectChat();
    connectServices();
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, [this] {
        showWindow();
        m_panel->tick();
        m_composer->refreshWindow();
    });
    showConversation(std::nullopt);
    m_panel->reload();
}

MessagesPage::~MessagesPage() = default;

QSize MessagesPage::minimumSizeHint() const
{
    return QSize(m_theme.px(listSmall + middleLeast), m_theme.px(400));
}

QWidget *MessagesPage::buildHead()
{
    auto *head = new QFrame;
    setSurface(head, QStringLiteral("bar"));
    setEdge(head, QStringLiteral("bottom"));
    head->setFixedHeight(m_theme.px(56));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    m_person = new ElidedLabel;
    m_person->setObjectName(QStringLiteral("messages.person"));
    setTextStyle(m_person, Theme::Style::BodyBold);
    words->addWidget(m_person);
    m_business = new ElidedLabel;
    m_business->setObjectName(QStringLiteral("messages.business"));
    setTextStyle(m_business, Theme::Style::Caption, Theme::Token::Text3);
    words->addWidget(m_business);
    words->addStretch(1);
    row->addLayout(words, 1);
    m_window = new Chip(m_theme);
    m_window->setObjectName(QStringLiteral("messages.window"));
    row->addWidget(m_window);
    if (m_services.sandbox) {
        auto *phone = makeIconButton(m_theme, QStringLiteral("messages.sandboxPhone"), QStringLiteral("phone"), tr("Open the sandbox's phone"), QStringLiteral("small"));
        phone->setToolTip(phone->accessibleName());
        connect(phone, &QToolButton::clicked, this, &MessagesPage::openPhone);
        row->addWidget(phone);
    }
    m_caseButton = makeIconButton(m_theme, QStringLiteral("messages.case"), QStringLiteral("ext"), tr("Open the customer's case"), QStringLiteral("small"));
    m_caseButton->setToolTip(m_caseButton->accessibleName());
    connect(m_caseButton, &QToolButton::clicked, this, [this] {
        if (m_conversation && !m_conversation->caseId.isEmpty())
            Q_EMIT openCase(m_conversation->caseId);
    });
    row->addWidget(m_caseButton);
    m_more = makeIconButton(m_theme, QStringLiteral("messages.more"), QStringLiteral("more"), tr("More about conversations"), QStringLiteral("small"));
    m_more->setToolTip(m_more->accessibleName());
    auto *menu = new QMenu(m_more);
    m_tellRead = menu->addAction(tr("Tell people that their messages were read"));
    m_tellRead->setObjectName(QStringLiteral("messages.tellRead"));
    m_tellRead->setCheckable(true);
    m_tellRead->setChecked(remembered(tellReadKey) != QLatin1String("no"));
    connect(m_tellRead, &QAction::toggled, this, [this](bool on) { remember(tellReadKey, on ? QStringLiteral("yes") : QStringLiteral("no")); });
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_more);
    return head;
}

QWidget *MessagesPage::buildMiddle()
{
    auto *stage = new QStackedWidget(m_splitter);
    m_stage = stage;
    m_nothing = new EmptyState(m_theme, QStringLiteral("messages"), tr("No conversation chosen"), tr("Choose one on the left, or start one with the pencil."), stage);
    setSurface(m_nothing, QStringLiteral("bg"));
    stage->addWidget(m_nothing);
    m_talk = new QWidget(stage);
    auto *column = new QVBoxLayout(m_talk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_view = new ChatView(m_theme, m_talk);
    m_view->setObjectName(QStringLiteral("messages.chat"));
    m_view->setAnswerable(true);
    m_view->setLanguage(m_services.language);
    column->addWidget(m_view, 1);
    m_closedBox = new QFrame(m_talk);
    setSurface(m_closedBox, QStringLiteral("bg"));
    auto *closedRow = new QHBoxLayout(m_closedBox);
    closedRow->setContentsMargins(16, 8, 16, 8);
    m_closed = new Chip(m_theme, m_closedBox);
    m_closed->setObjectName(QStringLiteral("messages.closed"));
    closedRow->addStretch(1);
    closedRow->addWidget(m_closed);
    closedRow->addStretch(1);
    column->addWidget(m_closedBox);
    m_trouble = new Banner(m_theme, m_talk);
    m_trouble->setObjectName(QStringLiteral("messages.trouble"));
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_composer = new MessageComposer(m_services, m_theme, m_talk);
    m_composer->setObjectName(QStringLiteral("composer"));
    column->addWidget(m_composer);
    stage->addWidget(m_talk);
    return stage;
}

// --- one conversation ---

std::optional<store::CaseRecord> MessagesPage::owner() const
{
    return m_conversation ? caseOf(m_services, m_conversation->caseId) : std::nullopt;
}

void MessagesPage::openConversation(qint64 conversationId)
{
    if (m_conversation && m_conversation->id == conversationId && m_chat.conversationId() == conversationId)
        return m_panel->select(conversationId);
    auto found = store::ConversationRepository(m_services.database).find(conversationId);
    showConversation(found && *found ? *found : std::optional<store::ConversationRecord>{});
    if (!found)
        showTrouble(found.error());
}

void MessagesPage::openMessage(qint64 conversationId, qint64 messageRow)
{
    openConversation(conversationId);
    const int row = m_chat.rowOf(messageRow);
    if (row >= 0) {
        m_view->jumpTo(row);
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void MessagesPage::showConversation(const std::optional<store::ConversationRecord> &conversation)
{
    closeDetails();
    m_trouble->hide();
    m_conversation = conversation;
    m_chat.open(conversation ? conversation->id : 0);
    m_stage->setCurrentWidget(conversation ? m_talk : static_cast<QWidget *>(m_nothing));
    m_panel->select(conversation ? conversation->id : 0);
    m_composer->setConversation(conversation, owner());
    if (!conversation)
        return;
    m_view->toEnd();
    showHead();
    showWindow();
    if (const auto trouble = m_chat.trouble())
        showTrouble(*trouble);
    remember(lastKey, QString::number(conversation->id));
    markSeen();
}

void MessagesPage::reread()
{
    if (!m_conversation)
        return;
    auto found = store::ConversationRepository(m_services.database).find(m_conversation->id);
    if (!found || !*found)
        return;
    m_conversation = **found;
    m_composer->setConversation(m_conversation, owner());
    showHead();
    showWindow();
}

void MessagesPage::showHead()
{
    const BusinessName business = m_panel->names().businessOf(*m_conversation);
    const QString number = shownNumber(m_conversation->contact());
    const QString person = shownPerson(*m_conversation);
    m_person->setText(person);
    QStringList second;
    if (person != number)
        second << number;
    second << (business.customer.isEmpty() ? tr("to the number with ID %1, which no case has").arg(business.number)
                                           : tr("with %1, %2", "customer, its number").arg(business.customer, business.number));
    m_business->setText(second.join(QStringLiteral(", ")));
    m_caseButton->setVisible(!business.customer.isEmpty());
}

void MessagesPage::showWindow()
{
    if (!m_conversation)
        return;
    const QDateTime now = m_services.clock.now();
    const auto window = messaging::windowAt(m_conversation->lastInboundAt, now);
    if (window.open)
        m_window->set(window.left > windowSoonClosed ? Theme::Tone::Ok : Theme::Tone::Warn, QStringLiteral("clock"), tr("Window open, %1").arg(exactTimeLeftWord(window.left)));
    else
        m_window->set(Theme::Tone::Neutral, QStringLiteral("lock"), m_conversation->lastInboundAt ? tr("Window closed") : tr("Window not open yet"));
    m_closedBox->setVisible(!window.open && m_conversation->lastInboundAt && window.closesAt);
    if (!window.open && window.closesAt) {
        const QDateTime at = window.closesAt->toLocalTime();
        const QString time = at.toString(QStringLiteral("HH:mm"));
        const qint64 days = at.date().daysTo(now.toLocalTime().date());
        m_closed->set(Theme::Tone::Neutral, QStringLiteral("lock"),
                      days == 0   ? tr("Window closed at %1").arg(time)
                      : days == 1 ? tr("Window closed yesterday at %1").arg(time)
                                  : tr("Window closed on %1 at %2").arg(QLocale().toString(at.date(), QLocale::ShortFormat), time));
    }
}

void MessagesPage::refresh()
{
    m_panel->reload();
    reread();
}

void MessagesPage::find(const QString &words)
{
    m_panel->find(words);
}

// --- details ---

void MessagesPage::showDetails(const QModelIndex &index)
{
    const store::MessageRecord record = m_view->recordAt(index);
    if (record.id == 0)
        return;
    const bool opened = !m_details->isVisible();
    if (opened)
        m_before = m_view;
    m_view->setCurrentIndex(index);
    m_details->show(record);
    m_details->QWidget::show();
    placeDetails();
    if (opened)
        m_details->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MessagesPage::closeDetails()
{
    if (m_details->isHidden())
        return;
    const bool inside = m_details->isAncestorOf(focusWidget()) || m_details->hasFocus();
    m_details->hide();
    if (inside && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void MessagesPage::placeDetails()
{
    const bool overlays = width() < m_theme.px(detailsBesideFrom);
    if (overlays != m_overlays) {
        m_overlays = overlays;
        if (overlays)
            layout()->removeWidget(m_details);
        else
            static_cast<QHBoxLayout *>(layout())->addWidget(m_details);
        placeSplitter();
    }
    if (m_overlays && m_details->isVisible()) {
        const int wide = qMin(m_details->width(), width() - m_theme.px(40));
        m_details->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide, 0, wide, height())));
        m_details->raise();
    }
}

void MessagesPage::placeSplitter()
{
    bool kept = false;
    int list = remembered(listWidthKey).toInt(&kept);
    if (m_overlays)
        list = m_theme.px(listSmall);
    else if (!kept || list < m_theme.px(listSmall) || list > width() / 2)
        list = m_theme.px(listUsual);
    m_splitter->setSizes({list, qMax(1, m_splitter->width() - list - 1)});
}

void MessagesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!event->oldSize().isValid() || event->oldSize().isEmpty())
        placeSplitter();
    placeDetails();
}

void MessagesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second->start();
    placeDetails();
    placeSplitter();
    if (!m_conversation) {
        if (const qint64 last = remembered(lastKey).toLongLong(); last > 0)
            openConversation(last);
    } else {
        reread();
    }
    markSeen();
}

void MessagesPage::hideEvent(QHideEvent *event)
{
    m_second->stop();
    QWidget::hideEvent(event);
}

bool MessagesPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        markSeen();
    return QWidget::event(event);
}

// --- what is kept ---

void MessagesPage::remember(const QString &key, const QString &value)
{
    store::SettingRepository(m_services.database).setValue(key, value).then(this, [](const Result<Done> &) {
        // How the page looked is no loss worth a message.
    });
}

QString MessagesPage::remembered(const QString &key) const
{
    return store::SettingRepository(m_services.database).value(key).value_or(QString());
}

} // namespace gangway::app
