#include "app/messages/messagecomposer.h"

#include "app/graphaccess.h"
#include "app/messages/composerparts.h"
#include "app/messages/filepicker.h"
#include "app/messages/mediatab.h"
#include "app/messages/reactionpicker.h"
#include "app/messages/templatetab.h"
#include "app/messages/texttab.h"
#include "app/widgets/make.h"
#include "guidance/guidance.h"
#include "messaging/templateservice.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>

namespace gangway::app {

namespace {
const QString typingSetting = QStringLiteral("composer.typing");

bool isEnter(const QKeyEvent *key)
{
    return key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
}
} // namespace

MessageComposer::Parts::Parts(MessageComposer &composer, Scope scopeOfUse, const QString &prefixOfNames)
    : self(composer), scope(scopeOfUse), prefix(prefixOfNames), drafts(composer.m_services.database, prefixOfNames)
{
}

QString MessageComposer::Parts::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Text: return QStringLiteral("text");
    case Kind::Template: return QStringLiteral("template");
    case Kind::Media: return QStringLiteral("media");
    case Kind::Interactive: return QStringLiteral("interactive");
    case Kind::Location: return QStringLiteral("location");
    case Kind::Contact: return QStringLiteral("contact");
    }
    return {};
}

MessageComposer::MessageComposer(const Services &services, Theme &theme, QWidget *parent, Scope scope, const QString &prefix)
    : QWidget(parent), m_services(services), m_theme(theme)
{
    d = std::make_unique<Parts>(*this, scope, prefix);
    d->build();
    setAcceptDrops(scope == Scope::Everything);
    d->text->editor()->installEventFilter(this);
    connect(d->text, &TextTab::filePasted, this, [this](const QMimeData *offered) { d->takeFile(offered); });
    d->typing->setChecked(store::SettingRepository(services.database).value(typingSetting).value_or(QString()) == QLatin1String("1"));
    connect(d->typing, &QCheckBox::toggled, this,
            [this](bool on) { store::SettingRepository(m_services.database).setValue(typingSetting, on ? QStringLiteral("1") : QString()).then(this, [](const Result<Done> &) {}); });
    connect(&services.messages, &messaging::MessageService::messageStored, this,
            [this](const store::StoredMessage &message) { d->stored(message.row); });
    connect(&services.messages, &messaging::MessageService::conversationChanged, this, [this](qint64 id) {
        if (!m_conversation || m_conversation->id != id)
            return;
        if (const auto known = store::ConversationRepository(m_services.database).find(id); known && *known)
            m_conversation = **known;
        refreshWindow();
    });
    if (d->templates) {
        connect(d->templates, &TemplateTab::refreshWanted, this, [this] { d->askForTemplates(true); });
        connect(&services.templates, &messaging::TemplateService::changed, this, [this](const WabaId &waba) {
            if (waba == d->templatesOf && m_kind == Kind::Template)
                d->askForTemplates(false);
        });
        const Kind tabs[] = {Kind::Text, Kind::Template, Kind::Media, Kind::Interactive};
        for (int i = 0; i < 4; ++i) {
            auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), this);
            connect(shortcut, &QShortcut::activated, this, [this, wanted = tabs[i]] {
                if (d->tabButtons[size_t(wanted)]->isEnabled())
                    setKind(wanted);
            });
        }
    }
    d->refresh();
}

MessageComposer::~MessageComposer()
{
    d->keepDraft();
}

void MessageComposer::setConversation(const std::optional<store::ConversationRecord> &conversation, const std::optional<store::CaseRecord> &owner)
{
    const bool another = conversation.has_value() != m_conversation.has_value() || (conversation && conversation->id != m_conversation->id);
    if (another)
        d->keepDraft();
    m_conversation = conversation;
    d->owner = owner;
    if (another) {
        d->kindBefore.reset();
        d->restoreDraft();
    }
    if (d->templates && owner && owner->facts.wabaId.value_or(WabaId()) != d->templatesOf) {
        d->templatesOf = owner->facts.wabaId.value_or(WabaId());
        d->templates->setTemplates(m_services.templates.known(d->templatesOf));
        if (m_kind == Kind::Template)
            d->askForTemplates(false);
    }
    refreshWindow();
}

void MessageComposer::setReplyTo(const std::optional<store::MessageRecord> &message)
{
    d->replyTo = message && !message->messageId.isEmpty() ? message : std::nullopt;
    d->showQuote();
    d->edited();
}

void MessageComposer::setNobodySentence(const QString &sentence)
{
    d->nobody = sentence;
    d->refresh();
}

void MessageComposer::setQuickReplies(const QStringList &replies)
{
    while (QLayoutItem *item = d->quickRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const QString &reply : replies) {
        auto *button = makeButton(m_theme, QStringLiteral("%1.quick.%2").arg(d->prefix).arg(++number), reply, QStringLiteral("secondary"), QStringLiteral("tiny"));
        button->setAccessibleName(tr("Quick reply: %1").arg(reply));
        connect(button, &QPushButton::clicked, this, [this, reply] {
            setText(reply);
            input()->setFocus();
        });
        d->quickRow->addWidget(button);
    }
    if (!replies.isEmpty())
        d->quickRow->addStretch(1);
    d->refresh();
}

void MessageComposer::refreshWindow()
{
    if (d->scope == Scope::Everything && m_conversation) {
        const bool open = d->window().open;
        if (!open && m_kind != Kind::Template) {
            d->kindBefore = m_kind;
            d->showKind(Kind::Template);
        } else if (open && d->kindBefore) {
            const Kind before = *d->kindBefore;
            d->kindBefore.reset();
            if (m_kind == Kind::Template && d->templates->isEmpty())
                d->showKind(before);
        }
    }
    d->showObstacles();
    d->refresh();
}

void MessageComposer::Parts::edited()
{
    if (restoring)
        return;
    if (self.m_conversation)
        trouble.remove(self.m_conversation->id);
    keepDraft();
    refresh();
}

void MessageComposer::Parts::keepDraft()
{
    if (!self.m_conversation || restoring)
        return;
    QJsonObject draft;
    for (size_t i = 0; i < tabs.size(); ++i) {
        const QJsonObject part = tabs[i] ? tabs[i]->draft() : QJsonObject();
        if (!part.isEmpty())
            draft.insert(nameOf(Kind(i)), part);
    }
    if (replyTo)
        draft.insert(QStringLiteral("replyTo"), replyTo->id);
    const Kind kind = kindBefore.value_or(self.m_kind);
    if (!draft.isEmpty() && kind != Kind::Text)
        draft.insert(QStringLiteral("kind"), nameOf(kind));
    drafts.keep(self.m_conversation->id, draft);
}

void MessageComposer::Parts::restoreDraft()
{
    const QJsonObject draft = self.m_conversation ? drafts.draft(self.m_conversation->id) : QJsonObject();
    restoring = true;
    Kind kind = Kind::Text;
    for (size_t i = 0; i < tabs.size(); ++i) {
        if (!tabs[i])
            continue;
        tabs[i]->restore(draft.value(nameOf(Kind(i))).toObject());
        if (draft.value(QLatin1String("kind")).toString() == nameOf(Kind(i)))
            kind = Kind(i);
    }
    previewUrl->setChecked(text->previewUrl());
    replyTo.reset();
    if (const qint64 row = draft.value(QLatin1String("replyTo")).toInteger()) {
        if (const auto found = store::MessageRepository(self.m_services.database).find(row); found && *found)
            replyTo = **found;
    }
    showQuote();
    if (self.m_conversation && !window().open && scope == Scope::Everything) {
        kindBefore = kind;
        kind = Kind::Template;
    }
    restoring = false;
    showKind(kind);
}

void MessageComposer::Parts::showKind(Kind kind)
{
    self.m_kind = kind;
    arrange();
    if (kind == Kind::Template)
        askForTemplates(false);
    refresh();
}

void MessageComposer::setKind(Kind kind)
{
    if (!d->tabs[size_t(kind)])
        return;
    if (kind != m_kind) {
        d->showKind(kind);
        d->keepDraft();
    }
    input()->setFocus(Qt::OtherFocusReason);
}

void MessageComposer::offerTemplates()
{
    if (d->templates)
        setKind(Kind::Template);
}

void MessageComposer::Parts::askForTemplates(bool anew)
{
    if (!templates || !owner || !self.m_conversation)
        return;
    const auto graph = graphFor(self.m_services, *owner);
    if (!graph) {
        templates->setTrouble(MessageComposer::tr("The profile of this case is gone, so Meta cannot be asked."));
        return;
    }
    templates->setLoading();
    self.m_services.templates.fetch(*graph, *owner, anew)
        .then(&self, [this, waba = owner->facts.wabaId.value_or(WabaId())](Result<std::vector<whatsapp::templates::MessageTemplate>> list) {
            if (waba != templatesOf)
                return;
            if (list) {
                templates->setTemplates(std::move(*list));
                return;
            }
            const auto said = guidance::explain(list.error(), {QStringLiteral("message"), self.m_services.language});
            templates->setTrouble(MessageComposer::tr("The templates could not be fetched. %1 %2", "why, what to do").arg(said.whatHappened, said.whatToDo).trimmed());
        });
}

bool MessageComposer::Parts::takeFile(const QMimeData *offered)
{
    if (!media || !self.m_conversation || !owner)
        return false;
    if (self.m_kind == Kind::Template)
        return templates->take(offered);
    if (!window().open)
        return false;
    self.setKind(Kind::Media);
    return media->take(offered);
}

void MessageComposer::Parts::tellTyping()
{
    if (!typing->isChecked() || scope != Scope::Everything || !self.m_conversation || !owner || !window().open || text->isEmpty())
        return;
    const QDateTime now = self.m_services.clock.now();
    QDateTime &told = typingTold[self.m_conversation->id];
    if (told.isValid() && told.msecsTo(now) < std::chrono::milliseconds(typingPause).count())
        return;
    if (const auto graph = graphFor(self.m_services, *owner)) {
        told = now;
        self.m_services.messages.markRead(*graph, *owner, self.m_conversation->id, true).then(&self, [](const Result<Done> &) {});
    }
}

QString MessageComposer::text() const
{
    return d->text->text();
}

void MessageComposer::setText(const QString &text)
{
    d->text->setText(text);
}

bool MessageComposer::isOpen() const
{
    return m_conversation && d->owner && d->window().open;
}

QWidget *MessageComposer::input() const
{
    return d->tab()->firstField();
}

void MessageComposer::pickReaction(const store::MessageRecord &target, const QPoint &global)
{
    if (!d->reactions) {
        d->reactions = new ReactionPicker(m_theme, d->prefix, this);
        connect(d->reactions, &ReactionPicker::chosen, this, [this](const QString &emoji) {
            store::MessageRecord record;
            record.id = d->reactionTarget;
            record.messageId = d->reactionMessage;
            react(record, emoji);
        });
    }
    d->reactionTarget = target.id;
    d->reactionMessage = target.messageId;
    QString current;
    for (const store::ReactionMark &mark : target.marks.reactions) {
        if (mark.fromBusiness)
            current = mark.emoji;
    }
    d->reactions->open(global, current);
}

bool MessageComposer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->text->editor()) {
        if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool press = event->type() == QEvent::KeyPress;
            if (isEnter(key) && (!(key->modifiers() & Qt::ShiftModifier))) {
                // The window's own Ctrl+Enter must not take the key away from a field that sends with it.
                event->accept();
                if (press)
                    d->send();
                return true;
            }
            if (press && key->key() == Qt::Key_Up && key->modifiers() == Qt::NoModifier && text().isEmpty()) {
                Q_EMIT selectLastRequested();
                return true;
            }
            if (press && !key->text().isEmpty())
                QMetaObject::invokeMethod(this, [this] { d->tellTyping(); }, Qt::QueuedConnection);
        }
    } else if (event->type() == QEvent::LayoutRequest) {
        QMetaObject::invokeMethod(this, [this] { d->fit(); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

bool MessageComposer::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isEnter(key) && key->modifiers() & Qt::ControlModifier) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                d->send();
            return true;
        }
        if (event->type() == QEvent::KeyPress && key->matches(QKeySequence::Paste) && FilePicker::canTake(QApplication::clipboard()->mimeData())
            && d->takeFile(QApplication::clipboard()->mimeData()))
            return true;
    }
    return QWidget::event(event);
}

void MessageComposer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->fit();
}

void MessageComposer::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    QMetaObject::invokeMethod(this, [this] { d->fit(); }, Qt::QueuedConnection);
}

void MessageComposer::hideEvent(QHideEvent *event)
{
    d->keepDraft();
    d->drafts.flush();
    QWidget::hideEvent(event);
}

void MessageComposer::dragEnterEvent(QDragEnterEvent *event)
{
    if (isOpen() && FilePicker::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void MessageComposer::dropEvent(QDropEvent *event)
{
    if (d->takeFile(event->mimeData()))
        event->acceptProposedAction();
}

} // namespace gangway::app
