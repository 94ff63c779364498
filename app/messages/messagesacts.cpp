#include "app/messages/messagespage.h"

#include "app/graphaccess.h"
#include "app/messages/chatview.h"
#include "app/messages/conversationpanel.h"
#include "app/messages/messagecomposer.h"
#include "app/messages/messagedetails.h"
#include "app/messages/newconversation.h"
#include "app/phone/phonepanel.h"
#include "app/widgets/banner.h"
#include "core/phonenumber.h"
#include "guidance/guidance.h"

#include <QListView>

namespace gangway::app {

using messaging::MessageService;

void MessagesPage::connectChat()
{
    m_view->setChat(&m_chat);
    connect(m_view, &ChatView::detailsRequested, this, &MessagesPage::showDetails);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_details->isVisible())
            m_details->show(m_view->recordAt(current));
    });
    connect(m_view, &ChatView::replyRequested, this, [this](const store::MessageRecord &record) {
        m_composer->setReplyTo(record);
        if (QWidget *input = m_composer->input())
            input->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &ChatView::reactRequested, m_composer, &MessageComposer::pickReaction);
    connect(m_view, &ChatView::quoteRequested, this, &MessagesPage::goToQuoted);
    connect(m_view, &ChatView::downloadRequested, this, &MessagesPage::download);
    connect(m_view, &ChatView::sendAgainRequested, this, &MessagesPage::sendAgain);
    connect(m_view, &ChatView::sendAsTemplateRequested, this, &MessagesPage::sendAsTemplate);
    connect(m_view, &ChatView::cancelRequested, this, &MessagesPage::cancelWaiting);
    connect(m_view, &ChatView::atEndChanged, this, [this](bool atEnd) {
        if (atEnd)
            markSeen();
    });
    connect(m_composer, &MessageComposer::selectLastRequested, this, [this] {
        if (m_chat.rowCount() == 0)
            return;
        m_view->setFocus(Qt::TabFocusReason);
        m_view->setCurrentIndex(m_view->model()->index(m_chat.rowCount() - 1, 0));
    });
    connect(m_details, &MessageDetails::closeRequested, this, &MessagesPage::closeDetails);
    connect(m_details, &MessageDetails::sendAgainRequested, this, &MessagesPage::sendAgain);
    connect(m_details, &MessageDetails::sendAsTemplateRequested, this, &MessagesPage::sendAsTemplate);
    connect(m_details, &MessageDetails::cancelRequested, this, &MessagesPage::cancelWaiting);
}

void MessagesPage::connectServices()
{
    connect(&m_services.messages, &MessageService::messageStored, this, [this](const store::StoredMessage &message) {
        if (m_conversation && message.mergedConversation == m_conversation->id && message.row.conversationId != m_conversation->id)
            openConversation(message.row.conversationId); // two turned out to be one person
        else
            m_chat.stored(message);
        // One's own message is looked at when it appears, not when Meta answers: by then the eyes may be elsewhere.
        const bool isOwn = message.isNew && !message.row.clientId.isEmpty() && message.row.position >= 0;
        if (isOwn && m_conversation && message.row.conversationId == m_conversation->id)
            m_view->toEnd();
    });
    connect(&m_services.messages, &MessageService::messageChanged, this, [this](const store::MessageRecord &row) {
        m_chat.changed(row);
        if (m_details->isVisible() && m_details->messageRow() == row.id)
            m_details->show(row);
    });
    connect(&m_services.messages, &MessageService::conversationChanged, this, &MessagesPage::conversationChanged);
    const auto casesChanged = [this] {
        reread();
        m_panel->list()->viewport()->update();
    };
    connect(&m_services.onboarding, &onboarding::OnboardingService::caseChanged, this, casesChanged);
    connect(&m_services.onboarding, &onboarding::OnboardingService::casesChanged, this, casesChanged);
    connect(&m_services.profiles, &profiles::ProfileService::currentChanged, this, &MessagesPage::refresh);
    connect(&m_services.media, &messaging::MediaService::fetchProgress, m_view, &ChatView::setFetching);
    connect(&m_services.media, &messaging::MediaService::fetched, this, [this](const store::MessageRecord &row) {
        m_view->setFetched(row.id);
        m_chat.changed(row);
    });
    connect(&m_services.media, &messaging::MediaService::fetchFailed, this, [this](qint64 row, const Error &error) {
        m_view->setFetched(row);
        if (m_chat.rowOf(row) >= 0)
            showTrouble(error);
    });
}

void MessagesPage::conversationChanged(qint64 id)
{
    m_panel->refresh(id);
    if (m_conversation && m_conversation->id == id) {
        reread();
        markSeen();
    }
}

void MessagesPage::markSeen()
{
    if (!m_conversation || !m_view->isAtEnd() || !isVisible() || !window()->isActiveWindow())
        return;
    if (m_conversation->unread == 0 && m_conversation->failed == 0)
        return;
    const qint64 id = m_conversation->id;
    const bool inbound = m_conversation->unread > 0;
    m_conversation->unread = 0; // not twice while it is written
    m_conversation->failed = 0;
    store::ConversationRepository(m_services.database).markSeen(id).then(this, [this, id](const Result<Done> &done) {
        if (!done)
            return showTrouble(done.error());
        m_panel->refresh(id);
        Q_EMIT unreadChanged();
    });
    if (!inbound || !m_tellRead->isChecked())
        return;
    const auto record = owner();
    const auto graph = record ? graphFor(m_services, *record) : std::nullopt;
    if (!graph)
        return;
    m_services.messages.markRead(*graph, *record, id).then(this, [](const Result<Done> &) {
        // The person sees grey ticks a little longer; the next look tells Meta again.
    });
}

void MessagesPage::startConversation()
{
    auto *dialog = new NewConversationDialog(m_services, m_theme, window());
    connect(dialog, &NewConversationDialog::made, this, [this](const store::ConversationRecord &conversation) {
        m_panel->refresh(conversation.id);
        openConversation(conversation.id);
        m_composer->offerTemplates();
    });
    dialog->open();
}

void MessagesPage::sendAgain(qint64 row)
{
    const auto record = owner();
    const auto graph = record ? graphFor(m_services, *record) : std::nullopt;
    if (!graph)
        return showTrouble(Error::make(Error::Kind::Rejected, QStringLiteral("no-number")));
    m_trouble->hide();
    m_services.messages.sendAgain(*graph, *record, row).then(this, [this](const Result<store::MessageRecord> &sent) {
        if (!sent)
            showTrouble(sent.error());
        else
            m_view->toEnd();
    });
}

void MessagesPage::cancelWaiting(qint64 row)
{
    m_services.messages.cancelWaiting(row).then(this, [this](const Result<store::MessageRecord> &done) {
        if (!done)
            showTrouble(done.error());
    });
}

void MessagesPage::sendAsTemplate()
{
    m_composer->offerTemplates();
    if (QWidget *input = m_composer->input())
        input->setFocus(Qt::OtherFocusReason);
}

void MessagesPage::download(qint64 row)
{
    const auto record = owner();
    const auto graph = record ? graphFor(m_services, *record) : std::nullopt;
    if (!graph)
        return showTrouble(Error::make(Error::Kind::Rejected, QStringLiteral("no-number")));
    if (m_services.media.isFetching(row))
        return;
    m_trouble->hide();
    m_view->setFetching(row, 0, -1);
    m_services.media.fetch(*graph, *record, row).then(this, [this, row](const Result<store::MessageRecord> &fetched) {
        m_view->setFetched(row);
        if (!fetched)
            showTrouble(fetched.error());
        else
            m_chat.changed(*fetched);
    });
}

void MessagesPage::goToQuoted(const MessageId &id)
{
    const auto found = store::MessageRepository(m_services.database).findByMessageId(id);
    const int row = found && *found ? m_chat.rowOf((*found)->id) : -1;
    if (row >= 0)
        m_view->jumpTo(row);
}

void MessagesPage::openPhone()
{
    if (!m_services.sandbox)
        return;
    const auto record = owner();
    PhonePanel::of(*m_services.sandbox, m_theme, this)->showFor(record ? digitsOf(record->facts.displayPhoneNumber.value_or(record->phone)) : QString(), m_conversation ? m_conversation->waId : QString());
}

void MessagesPage::showTrouble(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    const guidance::Explanation said = guidance::explain(error, {QStringLiteral("message"), m_services.language});
    m_trouble->clearButtons();
    m_trouble->show(Theme::Tone::Err, QStringLiteral("err"), said.whatHappened, QStringLiteral("%1 %2").arg(said.why, said.whatToDo).trimmed());
    QPushButton *close = m_trouble->addButton(tr("Close"));
    close->setObjectName(QStringLiteral("messages.trouble.close"));
    connect(close, &QPushButton::clicked, m_trouble, &QWidget::hide);
}

} // namespace gangway::app
