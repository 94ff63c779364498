// What happens between Send and the chat. A part of MessageComposer.
#include "app/messages/composerparts.h"

#include "app/graphaccess.h"
#include "app/messages/composerwords.h"
#include "app/messages/texttab.h"
#include "guidance/guidance.h"
#include "messaging/mediaservice.h"

#include <QPushButton>

namespace gangway::app {

using whatsapp::messages::Content;

const MessageComposer::Parts::Outgoing *MessageComposer::Parts::underWay(Kind kind) const
{
    if (!self.m_conversation)
        return nullptr;
    const auto found = outgoing.find({self.m_conversation->id, kind});
    return found == outgoing.end() ? nullptr : &found->second;
}

void MessageComposer::Parts::send()
{
    refresh();
    if (!sendButton->isEnabled() || !self.m_conversation || !owner)
        return;
    trouble.remove(self.m_conversation->id);
    const Key key{self.m_conversation->id, self.m_kind};
    Outgoing message;
    message.conversation = *self.m_conversation;
    message.owner = *owner;
    message.kind = self.m_kind;
    message.file = tab()->file();
    message.content = tab()->content(QString());
    message.words = tab()->words();
    message.text = text->text();
    if (replyTo)
        message.replyTo = replyTo->messageId;
    const bool first = message.file.has_value();
    message.serial = ++lastSerial;
    outgoing.insert_or_assign(key, std::move(message));
    if (first)
        upload(key);
    else
        deliver(key);
    refresh();
}

void MessageComposer::Parts::upload(const Key &key)
{
    Outgoing &message = outgoing.at(key);
    const auto graph = graphFor(self.m_services, message.owner);
    if (!graph) {
        fail(key.first, Error::make(Error::Kind::Rejected, QStringLiteral("no-profile")));
        outgoing.erase(key);
        return;
    }
    message.upload = std::make_unique<QObject>();
    const QPointer<QObject> alive = message.upload.get();
    const auto progressed = [this, key, alive](qint64 bytes, qint64 total) {
        const auto found = outgoing.find(key);
        if (!alive || found == outgoing.end())
            return;
        found->second.bytes = bytes;
        found->second.total = total;
        refresh();
    };
    self.m_services.media.upload(*graph, message.owner, message.file->file, message.file->kind, message.file->mimeType, progressed)
        .then(message.upload.get(), [this, key](Result<store::Attachment> uploaded) {
            const auto found = outgoing.find(key);
            if (found == outgoing.end())
                return;
            std::unique_ptr<QObject> guard = std::move(found->second.upload); // this very function runs on it
            guard.release()->deleteLater();
            if (!uploaded) {
                outgoing.erase(found);
                fail(key.first, uploaded.error());
                refresh();
                return;
            }
            Outgoing &ready = found->second;
            ready.attachment = std::move(*uploaded);
            withUpload(ready.content, ready.attachment.mediaId);
            deliver(key);
        });
}

void MessageComposer::Parts::withUpload(Content &content, const QString &mediaId)
{
    using Parameter = whatsapp::messages::TemplateParameter;
    if (auto *media = std::get_if<whatsapp::messages::Media>(&content)) {
        media->id = mediaId;
    } else if (auto *filled = std::get_if<whatsapp::messages::Template>(&content)) {
        for (auto &component : filled->components) {
            for (Parameter &parameter : component.parameters) {
                const bool isFile = parameter.kind == Parameter::Kind::Image || parameter.kind == Parameter::Kind::Video || parameter.kind == Parameter::Kind::Document;
                if (isFile && parameter.link.isEmpty())
                    parameter.mediaId = mediaId;
            }
        }
    }
}

void MessageComposer::Parts::deliver(const Key &key)
{
    Outgoing &message = outgoing.at(key);
    message.file.reset();
    const auto graph = graphFor(self.m_services, message.owner);
    if (!graph) {
        outgoing.erase(key);
        fail(key.first, Error::make(Error::Kind::Rejected, QStringLiteral("no-profile")));
        refresh();
        return;
    }
    messaging::Draft draft;
    draft.content = message.content;
    draft.replyTo = message.replyTo;
    draft.attachment = message.attachment;
    draft.words = message.words;
    draft.actor = self.m_services.actor;
    self.m_services.messages.send(*graph, message.owner, key.first, draft).then(&self, [this, key, serial = message.serial](const Result<store::MessageRecord> &answer) {
        settled(key, serial, answer);
    });
    refresh();
}

/// The message is a bubble now and lives in the chat: its fields are free for the next one.
void MessageComposer::Parts::stored(const store::MessageRecord &row)
{
    if (row.direction != store::Direction::Outbound)
        return;
    for (const auto &[key, message] : outgoing) {
        const bool ours = key.first == row.conversationId && !message.file && whatsapp::messages::typeOf(message.content) == row.type
            && (message.kind != Kind::Text || message.text == row.body);
        if (ours)
            return finish(Key(key));
    }
}

void MessageComposer::Parts::finish(const Key &key)
{
    const auto found = outgoing.find(key);
    if (found == outgoing.end())
        return;
    const Outgoing message = std::move(found->second);
    outgoing.erase(found);
    if (self.m_conversation && self.m_conversation->id == key.first) {
        if (key.second == Kind::Text)
            text->take(message.text);
        else
            tabs[size_t(key.second)]->clear();
        if (replyTo && replyTo->messageId == message.replyTo)
            self.setReplyTo(std::nullopt);
        keepDraft();
        refresh();
        return;
    }
    QJsonObject draft = drafts.draft(key.first);
    draft.remove(nameOf(key.second));
    draft.remove(QLatin1String("replyTo"));
    if (draft.size() == 1)
        draft.remove(QLatin1String("kind"));
    drafts.keep(key.first, draft);
}

void MessageComposer::Parts::settled(const Key &key, quint64 serial, const Result<store::MessageRecord> &answer)
{
    const auto found = outgoing.find(key);
    const bool isOurs = found != outgoing.end() && found->second.serial == serial;
    if (answer) {
        if (isOurs)
            finish(key);
        Q_EMIT self.sent(*answer);
        return;
    }
    // Refused before it became a bubble: what was written stays in its fields.
    if (isOurs)
        outgoing.erase(found);
    fail(key.first, answer.error());
    refresh();
}

void MessageComposer::Parts::cancelUpload()
{
    if (!self.m_conversation)
        return;
    const auto found = outgoing.find({self.m_conversation->id, self.m_kind});
    if (found == outgoing.end() || !found->second.upload)
        return;
    outgoing.erase(found); // the transfer ends with its guard
    refresh();
    self.input()->setFocus();
}

void MessageComposer::Parts::fail(qint64 conversation, const Error &error)
{
    QString sentence;
    const QString &word = error.detail;
    if (word == QLatin1String("no-profile"))
        sentence = MessageComposer::tr("The profile of this case is gone. Nothing was sent.");
    else if (word == QLatin1String("window-closed"))
        sentence = MessageComposer::tr("The 24-hour window is closed. Nothing was sent.");
    else {
        const auto said = guidance::explain(error, {QStringLiteral("message"), self.m_services.language});
        sentence = MessageComposer::tr("Nothing was sent. %1 %2", "what happened, what to do").arg(said.whatHappened, said.whatToDo).trimmed();
    }
    trouble.insert(conversation, sentence);
}

void MessageComposer::react(const store::MessageRecord &target, const QString &emoji)
{
    if (!m_conversation || !d->owner || target.messageId.isEmpty())
        return;
    const qint64 conversation = m_conversation->id;
    const auto graph = graphFor(m_services, *d->owner);
    if (!graph) {
        d->fail(conversation, Error::make(Error::Kind::Rejected, QStringLiteral("no-profile")));
        d->refresh();
        return;
    }
    messaging::Draft draft;
    draft.content = whatsapp::messages::Reaction{target.messageId, emoji};
    draft.actor = m_services.actor;
    m_services.messages.send(*graph, *d->owner, conversation, draft).then(this, [this, conversation](const Result<store::MessageRecord> &answer) {
        if (answer && answer->status != store::MessageStatus::Failed && answer->status != store::MessageStatus::Waiting) {
            Q_EMIT sent(*answer);
            return;
        }
        // A reaction has no bubble of its own that could say it.
        if (answer && answer->status == store::MessageStatus::Waiting)
            d->trouble.insert(conversation, tr("Meta asks for a pause. The reaction goes out by itself after it."));
        else
            d->fail(conversation, answer ? answer->error.value_or(Error::make(Error::Kind::Rejected, QString())) : answer.error());
        d->refresh();
    });
}

} // namespace gangway::app
