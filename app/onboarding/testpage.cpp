#include "app/onboarding/testpage.h"

#include "app/messages/chatview.h"
#include "app/messages/messagecomposer.h"
#include "app/messages/messagewords.h"
#include "app/widgets/make.h"
#include "app/onboarding/pathwords.h"
#include "app/onboarding/question.h"
#include "app/onboarding/testchecks.h"
#include "app/widgets/banner.h"
#include "app/widgets/chip.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/placemarker.h"
#include "app/widgets/qrview.h"
#include "core/phonenumber.h"
#include "guidance/guidance.h"
#include "messaging/mediaservice.h"
#include "messaging/messageservice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QUrlQuery>

namespace gangway::app {

using store::Direction;
using store::MessageStatus;

TestPage::TestPage(const Services &services, Theme &theme, CaseEditor &editor, QWidget *parent)
    : OnboardingPage(services, theme, editor, parent), m_chat(services.database),
      m_skip(makeButton(theme, QStringLiteral("test.skip"), tr("Skip the test"), QStringLiteral("quiet")))
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    const auto line = [] {
        auto *edge = new QFrame;
        setLook(edge, "look", QStringLiteral("line"));
        edge->setFixedWidth(1);
        return edge;
    };
    m_leftColumn = buildLeft();
    whole->addWidget(m_leftColumn);
    whole->addWidget(line());
    whole->addWidget(buildMiddle(), 1);
    m_rightColumn = buildRight();
    whole->addWidget(line());
    whole->addWidget(m_rightColumn);

    connect(m_skip, &QPushButton::clicked, this, &TestPage::skipTest);
    connect(&services.messages, &messaging::MessageService::messageStored, &m_chat, &messaging::ChatModel::stored);
    connect(&services.messages, &messaging::MessageService::messageChanged, &m_chat, &messaging::ChatModel::changed);
    connect(&services.messages, &messaging::MessageService::messageStored, this, [this](const store::StoredMessage &message) {
        rowArrived(message.row);
        const bool isOwn = message.isNew && !message.row.clientId.isEmpty() && message.row.position >= 0;
        if (isOwn && message.row.conversationId == m_chat.conversationId())
            m_view->toEnd();
    });
    connect(&services.messages, &messaging::MessageService::messageChanged, this, &TestPage::rowArrived);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_composer->refreshWindow();
        showWindow();
        showTrouble();
    });
    connectChat();
    m_view->setLanguage(services.language);
    m_view->setChat(&m_chat);
}

/// What can be done with a bubble.
void TestPage::connectChat()
{
    m_view->setAnswerable(true);
    connect(m_view, &ChatView::replyRequested, m_composer, [this](const store::MessageRecord &record) {
        m_composer->setReplyTo(record);
        m_composer->input()->setFocus();
    });
    connect(m_view, &ChatView::reactRequested, m_composer, &MessageComposer::pickReaction);
    connect(m_view, &ChatView::sendAgainRequested, this, &TestPage::sendAgain);
    connect(m_view, &ChatView::cancelRequested, this,
            [this](qint64 row) { m_services.messages.cancelWaiting(row).then(this, [](const Result<store::MessageRecord> &) {}); });
    connect(m_view, &ChatView::quoteRequested, this, [this](const MessageId &id) {
        const auto found = store::MessageRepository(m_services.database).findByMessageId(id);
        if (found && *found)
            m_view->jumpTo(m_chat.rowOf((*found)->id));
    });
    connect(m_view, &ChatView::downloadRequested, this, [this](qint64 row) {
        m_services.media.fetch(graph(), m_editor.record(), row).then(this, [this](const Result<store::MessageRecord> &fetched) {
            if (!fetched)
                Q_EMIT remarked(tr("The file could not be fetched. Try again from the chat."));
        });
    });
    connect(&m_services.media, &messaging::MediaService::fetchProgress, m_view, &ChatView::setFetching);
    connect(&m_services.media, &messaging::MediaService::fetched, m_view, [this](const store::MessageRecord &row) {
        m_view->setFetched(row.id);
        m_chat.changed(row);
    });
    connect(&m_services.media, &messaging::MediaService::fetchFailed, m_view, [this](qint64 row) { m_view->setFetched(row); });
    connect(m_composer, &MessageComposer::selectLastRequested, m_view, [this] {
        if (m_chat.rowCount() == 0)
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(m_view->model()->index(m_chat.rowCount() - 1, 0));
    });
}

QString TestPage::shownNumber() const
{
    return m_editor.facts().displayPhoneNumber.value_or(m_editor.record().phone);
}

QString TestPage::numberDigits() const
{
    QString digits;
    for (const QChar c : shownNumber()) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

whatsapp::GraphClient TestPage::graph() const
{
    return whatsapp::GraphClient(m_services.graphHttp, m_editor.profile().graphVersion);
}

QString TestPage::startSetting() const
{
    return QStringLiteral("test.from.%1").arg(m_editor.record().id.value());
}

void TestPage::load()
{
    m_sending = false;
    m_waitingSince = {};
    m_troubleShown.clear();
    m_from = {};
    if (!m_editor.isNew() && m_editor.isOpen()) {
        const auto from = store::SettingRepository(m_services.database).value(startSetting());
        m_from = QDateTime::fromString(from.value_or(QString()), Qt::ISODateWithMs);
    }
    const QString greeting = tr("Message received, loud and clear!");
    QStringList quick{greeting};
    if (m_editor.record().customerLanguage == QLatin1String("pt_BR"))
        quick << QStringLiteral("Recebido, tudo certo!");
    else if (m_editor.record().customerLanguage == QLatin1String("es"))
        quick << QStringLiteral("Recibido, ¡todo bien!");
    quick.removeDuplicates();
    m_composer->setQuickReplies(quick);
    reload();
}

void TestPage::reload()
{
    m_messages.clear();
    if (!m_editor.isNew() && m_editor.isOpen()) {
        if (auto history = m_services.messages.history(m_editor.record().id))
            m_messages = std::move(*history);
        std::erase_if(m_messages, [this](const store::MessageRecord &message) { return m_from.isValid() && message.at < m_from; });
    }
    show();
}

void TestPage::rowArrived(const store::MessageRecord &record)
{
    if (!m_editor.isOpen() || m_editor.isNew() || record.caseId != m_editor.record().id || (m_from.isValid() && record.at < m_from) || record.position < 0)
        return;
    const auto known = std::find_if(m_messages.begin(), m_messages.end(), [&](const auto &m) { return m.id == record.id; });
    if (known != m_messages.end())
        *known = record;
    else
        m_messages.push_back(record);
    std::stable_sort(m_messages.begin(), m_messages.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    show();
}

void TestPage::show()
{
    m_proof = proofOf(m_messages);
    m_conversation.reset();
    qint64 newest = 0;
    for (const store::MessageRecord &message : m_messages) {
        if (message.contact == m_proof.contact && message.conversationId != 0)
            newest = message.conversationId;
    }
    if (newest != 0)
        m_conversation = store::ConversationRepository(m_services.database).find(newest).value_or(std::nullopt);
    const qint64 shown = m_conversation ? m_conversation->id : 0;
    if (m_chat.conversationId() != shown)
        m_chat.open(shown);
    m_composer->setConversation(m_conversation, m_editor.isOpen() && !m_editor.isNew() ? std::optional(m_editor.record()) : std::nullopt);
    m_stage->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_waiting) : m_view);
    m_checks->show(m_proof);
    m_stripChecks->show(m_proof);
    const auto phone = parsePhoneNumber(QStringLiteral("+") + m_proof.contact);
    const QString contact = phone ? phone->international : m_proof.contact;
    m_tester->setText(contact.isEmpty() ? tr("Not seen yet") : contact);
    m_testerNote->setText(contact.isEmpty() ? tr("Read from the first message") : tr("Seen in the first message"));
    m_contact->setText(contact.isEmpty() ? tr("No one yet") : tr("%1 to %2", "person to business").arg(contact, m_editor.record().customerName));
    m_replyBox->setVisible(!m_proof.replyId.isEmpty());
    static_cast<ElidedLabel *>(m_reply)->setText(m_proof.replyId.value());
    const std::optional<QDateTime> &passedAt = m_editor.record().testPassedAt;
    if (m_proof.passed() && !m_editor.isNew() && (!passedAt || (m_from.isValid() && *passedAt < m_from))) {
        m_editor.change([now = m_services.clock.now()](store::CaseRecord &record) {
            record.testPassedAt = now;
            record.testSkipReason.clear();
        });
        m_editor.flush();
    }
    refresh();
}

void TestPage::refresh()
{
    const QString digits = numberDigits();
    QUrl link;
    if (!digits.isEmpty()) {
        link = QUrl(QStringLiteral("https://wa.me/%1").arg(digits));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("text"), tr("Gangway test %1").arg(m_editor.record().number));
        link.setQuery(query);
    }
    const QString text = link.toString(QUrl::FullyEncoded);
    if (m_link->text() != text) {
        m_link->setText(text);
        m_link->setCursorPosition(0);
        m_qr->setText(text);
    }
    const std::optional<QDateTime> &before = m_editor.record().testPassedAt;
    const bool passed = before.has_value() || m_proof.passed();
    const QString &skipped = m_editor.record().testSkipReason;
    m_again->setVisible(m_proof.passed() || (before && !m_from.isValid()));
    if (before && !m_proof.passed() && m_from.isValid()) {
        m_verdict->set(Theme::Tone::Info, QStringLiteral("clock"), tr("New test"));
        m_passed->show(Theme::Tone::Info, QStringLiteral("info"), tr("A new test has begun."),
                       tr("The test passed before, on %1. That stays in the report.").arg(QLocale().toString(before->toLocalTime(), QLocale::ShortFormat)));
    } else if (passed) {
        m_verdict->set(Theme::Tone::Ok, QStringLiteral("okc"), tr("Passed"));
        m_passed->show(Theme::Tone::Ok, QStringLiteral("okc"), tr("The number sends and receives."), tr("The result goes into the handover report."));
    } else if (!skipped.isEmpty()) {
        m_verdict->set(Theme::Tone::Warn, QStringLiteral("warn"), tr("Skipped"));
        m_passed->show(Theme::Tone::Warn, QStringLiteral("warn"), tr("Not tested."), tr("Reason: %1. The report says so.").arg(skipped));
    } else {
        m_verdict->set(Theme::Tone::Info, QStringLiteral("clock"), tr("Waiting"));
        m_passed->hide();
    }
    m_skip->setVisible(!passed && skipped.isEmpty());
    showWindow();
    showTrouble();
    Q_EMIT footerChanged();
}

void TestPage::showWindow()
{
    if (!m_editor.isOpen() || m_editor.isNew())
        return;
    const std::optional<QDateTime> lastInbound = m_conversation ? m_conversation->lastInboundAt : std::nullopt;
    const auto window = messaging::windowAt(lastInbound, m_services.clock.now());
    if (!lastInbound)
        m_window->set(Theme::Tone::Neutral, QStringLiteral("lock"), tr("Window not open yet"));
    else if (!window.open)
        m_window->set(Theme::Tone::Neutral, QStringLiteral("lock"), tr("Window closed"));
    else
        m_window->set(window.left > std::chrono::hours(4) ? Theme::Tone::Ok : Theme::Tone::Warn, QStringLiteral("clock"),
                      tr("Window open, %1").arg(timeLeftWord(window.left)));
}

void TestPage::showTrouble()
{
    const store::MessageRecord *last = nullptr;
    for (const auto &message : m_messages) {
        if (message.direction == Direction::Outbound && message.contact == m_proof.contact)
            last = &message;
    }
    QString key;
    if (last && last->status == MessageStatus::Unsettled)
        key = QStringLiteral("unsettled%1").arg(last->id);
    else if (last && last->status == MessageStatus::Failed)
        key = QStringLiteral("failed%1").arg(last->id);
    else if (!m_proof.receivedAt && m_waitingSince.isValid() && m_waitingSince.secsTo(m_services.clock.now()) >= patience.count())
        key = QStringLiteral("waiting%1").arg(m_services.receiver.isListening());
    if (key == m_troubleShown)
        return;
    m_troubleShown = key;
    m_trouble->clearButtons();
    if (key.isEmpty()) {
        m_trouble->hide();
        return;
    }
    if (key.startsWith(QLatin1String("waiting"))) {
        QStringList checks;
        checks << (m_services.receiver.isListening() ? tr("1. The webhook receiver is connected.") : tr("1. The webhook receiver is not running: start it in Settings."))
               << tr("2. In the App Dashboard the app is subscribed to messages.")
               << (m_editor.facts().webhooksSubscribed.value_or(false) ? tr("3. The WhatsApp account is subscribed.") : tr("3. The WhatsApp account is not subscribed: run Subscribe webhooks again."))
               << tr("4. The link carries the right number: %1.").arg(shownNumber());
        m_trouble->show(Theme::Tone::Warn, QStringLiteral("hour"), tr("No message yet. Check in this order."), checks.join(u'\n'));
        return;
    }
    if (key.startsWith(QLatin1String("unsettled")))
        m_trouble->show(Theme::Tone::Warn, QStringLiteral("warn"), tr("Meta did not answer: send again?"),
                        tr("The reply may have been sent. Ask the tester whether it arrived before sending it twice."));
    else {
        const auto said = last->error ? guidance::explain(*last->error, {QStringLiteral("message"), m_services.language}) : guidance::Explanation{};
        m_trouble->show(Theme::Tone::Err, QStringLiteral("err"), last->error ? said.whatHappened : tr("The reply was not sent."),
                        (said.why + u' ' + said.whatToDo).trimmed());
    }
    QPushButton *again = m_trouble->addButton(tr("Send again"), QStringLiteral("secondary"));
    again->setObjectName(QStringLiteral("test.sendAgain"));
    connect(again, &QPushButton::clicked, this, [this, id = last->id] { sendAgain(id); });
}

void TestPage::sendAgain(qint64 rowId)
{
    if (m_sending)
        return;
    m_sending = true;
    m_services.messages.sendAgain(graph(), m_editor.record(), rowId).then(this, [this](const Result<store::MessageRecord> &sent) {
        m_sending = false;
        m_troubleShown = QStringLiteral("?");
        showTrouble();
        if (sent)
            return;
        const auto said = guidance::explain(sent.error(), {QStringLiteral("message"), m_services.language});
        m_trouble->show(Theme::Tone::Err, QStringLiteral("err"), said.whatHappened, said.whatToDo);
    });
}

/// What was proved stays proved; the checks begin anew with what comes from now on.
void TestPage::startAgain()
{
    m_waitingSince = m_services.clock.now();
    m_from = QDateTime::fromSecsSinceEpoch(m_waitingSince.toSecsSinceEpoch(), Qt::UTC); // Meta's times have whole seconds
    store::SettingRepository(m_services.database).setValue(startSetting(), m_from.toString(Qt::ISODateWithMs)).then(this, [](const Result<Done> &) {});
    reload();
    m_link->setFocus();
}

void TestPage::skipTest()
{
    askText(window(), QStringLiteral("test.skipDialog"), tr("Skip the test?"),
            tr("The report says \"not tested\" and your reason. The test can still be done later."), tr("Reason"), {}, tr("Do the test"),
            tr("Skip the test"), [this](const QString &reason) {
                m_editor.change([reason](store::CaseRecord &record) { record.testSkipReason = reason; });
                m_editor.flush();
                refresh();
            });
}

void TestPage::entered()
{
    if (!m_waitingSince.isValid())
        m_waitingSince = m_services.clock.now();
    m_tick.start();
    reload();
}

void TestPage::left()
{
    m_tick.stop();
}

QString TestPage::nextText() const
{
    return tr("Continue to handover");
}

QString TestPage::blockedReason() const
{
    if (m_editor.record().testPassedAt || m_proof.passed() || !m_editor.record().testSkipReason.isEmpty())
        return {};
    return tr("Continue is available when the reply is delivered");
}

QString TestPage::hint() const
{
    return {};
}

QWidget *TestPage::firstFocus()
{
    // Never "Skip the test": the link is what the person needs while the first message has not come.
    if (m_composer->isOpen())
        return m_composer->input();
    return m_link;
}

void TestPage::resizeEvent(QResizeEvent *event)
{
    OnboardingPage::resizeEvent(event);
    const bool narrow = width() < m_theme.px(1100);
    m_leftColumn->setFixedWidth(m_theme.px(narrow ? 240 : 311));
    m_rightColumn->setFixedWidth(m_theme.px(319));
    m_rightColumn->setVisible(!narrow);
    m_strip->setVisible(narrow);
    m_scan->set(guidance::Place::WhatsAppApp, narrow ? tr("Scan with the camera") : tr("Scan with the camera or the WhatsApp app"));
    m_qrBox->setFixedSize(m_theme.px(narrow ? 168 : 200), m_theme.px(narrow ? 168 : 200));
}

} // namespace gangway::app
