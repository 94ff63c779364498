// What a tour says and hears on the Messages page: the acts of a scenario's conversation, from both sides. A part of
// Tour.
#include "app/tour/tour.h"
#include "messaging/chatmodel.h"
#include "messaging/conversationmodel.h"
#include "messaging/templateform.h"
#include "messaging/templateservice.h"
#include "sandbox/mediashelf.h"
#include "sandbox/sandbox.h"
#include "sandbox/simulatedphone.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace gangway::app {

using namespace std::chrono_literals;
using store::Direction;
using store::MessageRecord;

namespace {

constexpr int rowsLookedAt = 50;

QString wordOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QString shortForm(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString Tour::personOf(const QJsonObject &act) const
{
    const sandbox::SimulatedPhone &phone = m_services.sandbox->phone();
    const QString name = wordOf(act, "person");
    if (name.isEmpty())
        return phone.owner();
    for (const sandbox::Person &person : phone.people()) {
        if (person.name == name)
            return person.id;
    }
    return {};
}

QString Tour::businessDigits() const
{
    const store::CaseRecord *record = m_outcome.currentCase();
    for (const sandbox::Business &business : m_services.sandbox->phone().businesses()) {
        if (record && record->facts.phoneNumberId && record->facts.phoneNumberId->value() == business.numberId)
            return business.digits;
    }
    return {};
}

std::optional<store::ConversationRecord> Tour::conversationWith(const QString &person) const
{
    const store::CaseRecord *record = m_outcome.currentCase();
    const auto who = m_services.sandbox->phone().person(person);
    if (!record || !record->facts.phoneNumberId || !who)
        return std::nullopt;
    return store::ConversationRepository(m_services.database)
        .findFor(*record->facts.phoneNumberId, who->waId, who->userId)
        .value_or(std::nullopt);
}

void Tour::converse()
{
    click(QStringLiteral("nav.messages"));
    waitFor(QStringLiteral("messages.new"), 20s);
    picture(QStringLiteral("messages-before"));
    int number = 0;
    for (const QJsonValue &value : m_journey.conversation) {
        const QJsonObject act = value.toObject();
        if (act.contains(QLatin1String("phone")))
            phoneActs(act.value(QLatin1String("phone")).toObject());
        else if (act.contains(QLatin1String("desk")))
            deskActs(act.value(QLatin1String("desk")).toObject());
        const QJsonObject expected = act.value(QLatin1String("expect")).toObject();
        if (expected.contains(QLatin1String("desk"))) {
            expectAtDesk(expected.value(QLatin1String("desk")).toObject());
            picture(QStringLiteral("messages-%1").arg(++number));
        }
        if (expected.contains(QLatin1String("phone")))
            expectOnPhone(expected.value(QLatin1String("phone")).toObject());
    }
}

/// Chooses the person in the list; somebody who never wrote is begun with.
void Tour::openConversation(const QJsonObject &act)
{
    const QString person = personOf(act);
    auto asked = std::make_shared<bool>(false);
    add(QStringLiteral("open the conversation"), [this, person, asked](QString *why) {
        const auto conversation = conversationWith(person);
        if (!conversation) {
            QWidget *button = *asked ? nullptr : m_hand.reachable(QStringLiteral("messages.new"), why);
            if (!button && !*asked)
                return false;
            if (button) {
                m_hand.click(button);
                *asked = true;
                return false;
            }
            QWidget *phone = m_hand.reachable(QStringLiteral("messages.newConversation.phone"), why);
            const auto who = m_services.sandbox->phone().person(person);
            if (!phone || !who)
                return false;
            if (phone->property("text").toString().isEmpty()) {
                m_hand.type(phone, u'+' + who->waId);
                return false;
            }
            QWidget *start = m_hand.reachable(QStringLiteral("messages.newConversation.start"), why);
            if (start)
                m_hand.click(start);
            return false; // until it is in the list
        }
        auto *list = qobject_cast<QAbstractItemView *>(m_hand.reachable(QStringLiteral("messages.list"), why));
        if (!list)
            return false;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(messaging::ConversationModel::RecordRole).value<store::ConversationRecord>().id != conversation->id)
                continue;
            if (list->currentIndex() == index)
                return true;
            list->scrollTo(index);
            m_hand.clickAt(list->viewport(), list->visualRect(index).center());
            return list->currentIndex() == index;
        }
        *why = QStringLiteral("the person is not in the list");
        return false;
    });
    add(QStringLiteral("look how far the conversation is"), [this, person](QString *) {
        const auto conversation = conversationWith(person);
        m_heard = conversation ? int(conversation->count) : 0;
        return true;
    });
}

void Tour::deskActs(const QJsonObject &act)
{
    openConversation(act);
    add(QStringLiteral("remember whom the desk writes to"), [this, act](QString *) {
        m_writtenTo = personOf(act);
        return true;
    });
    const QString what = wordOf(act, "act");
    if (what == QLatin1String("template"))
        return sendTemplate(act);
    if (what == QLatin1String("media"))
        return sendFile(act);
    if (what == QLatin1String("interactive"))
        return sendInteractive(act);
    if (what == QLatin1String("reaction"))
        return react(act);
    const QString text = wordOf(act, "text");
    const QString person = personOf(act);
    auto typed = std::make_shared<bool>(false);
    add(QStringLiteral("write ") + text, [this, text, person, typed](QString *why) {
        const auto conversation = conversationWith(person);
        if (!conversation) {
            *why = QStringLiteral("there is no conversation");
            return false;
        }
        // The closed window refuses before anybody can type, and says so.
        if (!messaging::windowAt(conversation->lastInboundAt, m_services.clock.now()).open)
            return m_hand.find(QStringLiteral("composer.closed")) && !m_hand.reachable(QStringLiteral("composer.text"), why);
        QWidget *tab = m_hand.reachable(QStringLiteral("composer.tab.text"), why);
        if (!tab)
            return false;
        if (!std::exchange(*typed, true)) {
            m_hand.click(tab);
            QWidget *field = m_hand.reachable(QStringLiteral("composer.text"), why);
            if (!field) {
                *typed = false;
                return false;
            }
            m_hand.type(field, text);
        }
        QWidget *send = m_hand.reachable(QStringLiteral("composer.send"), why);
        if (send)
            m_hand.click(send);
        return send != nullptr;
    });
}

void Tour::sendTemplate(const QJsonObject &act)
{
    click(QStringLiteral("composer.tab.template"));
    const QString name = wordOf(act, "name");
    const QString language = wordOf(act, "language");
    add(QStringLiteral("choose the template ") + name, [this, name, language](QString *why) {
        auto *box = qobject_cast<QComboBox *>(m_hand.reachable(QStringLiteral("composer.template"), why));
        if (!box)
            return false;
        for (int i = 0; i < box->count(); ++i) {
            const QString data = box->itemData(i).toString();
            if (data.contains(name) && data.contains(language))
                return m_hand.choose(QStringLiteral("composer.template"), data, why);
        }
        *why = QStringLiteral("it is not in the list");
        return false;
    });
    // The fields stand in the order of the message, so their numbers are known only now.
    add(QStringLiteral("fill in the template"), [this, act, name, language](QString *why) {
        const store::CaseRecord *record = m_outcome.currentCase();
        const auto known = record && record->facts.wabaId ? m_services.templates.known(*record->facts.wabaId)
                                                          : std::vector<whatsapp::templates::MessageTemplate>();
        const auto chosen = std::find_if(known.begin(), known.end(), [&](const auto &each) { return each.name == name && each.language == language; });
        if (chosen == known.end()) {
            *why = QStringLiteral("the program does not know it");
            return false;
        }
        const QJsonObject values = act.value(QLatin1String("values")).toObject();
        int number = 0;
        for (const messaging::TemplateField &field : messaging::fieldsOf(*chosen)) {
            ++number;
            using Place = messaging::TemplateField::Place;
            const bool isFile = field.place == Place::Header && field.kind != whatsapp::messages::TemplateParameter::Kind::Text;
            const QString key = field.place == Place::Button ? QStringLiteral("button.%1").arg(field.buttonIndex)
                : field.place == Place::Body                 ? QStringLiteral("body.") + field.name
                : isFile                                     ? QStringLiteral("header.image")
                                                             : QStringLiteral("header.") + field.name;
            if (!values.contains(key))
                continue;
            QWidget *editor = m_hand.reachable(QStringLiteral("composer.template.field.%1").arg(number), why);
            if (!editor)
                return false;
            m_hand.type(editor, isFile ? QStringLiteral("https://padariaaurora.example/abril.jpg") : values.value(key).toString());
        }
        return true;
    });
    picture(QStringLiteral("messages-template"));
    click(QStringLiteral("composer.send"));
}

void Tour::sendFile(const QJsonObject &act)
{
    click(QStringLiteral("composer.tab.media"));
    const QString kind = wordOf(act, "kind");
    const auto folder = std::make_shared<QTemporaryDir>();
    add(QStringLiteral("drop a file"), [this, kind, folder](QString *why) {
        const sandbox::SampleFile sample = sandbox::sampleFile(kind);
        QFile file(folder->filePath(sample.fileName));
        if (!file.open(QIODevice::WriteOnly) || file.write(sample.bytes) != sample.bytes.size()) {
            *why = file.errorString();
            return false;
        }
        file.close();
        QWidget *composer = m_hand.find(QStringLiteral("composer"));
        if (!composer || !m_hand.drop(composer, file.fileName())) {
            *why = QStringLiteral("the composer does not take it");
            return false;
        }
        return true;
    });
    if (const QString caption = wordOf(act, "text"); !caption.isEmpty())
        type(QStringLiteral("composer.media.caption"), caption);
    picture(QStringLiteral("messages-media"));
    click(QStringLiteral("composer.send"));
    // The folder must outlive the upload.
    const QString person = personOf(act);
    add(QStringLiteral("the file is on its way"), [this, person, folder](QString *why) {
        const auto conversation = conversationWith(person);
        *why = QStringLiteral("it is not in the conversation");
        return conversation && conversation->count > m_heard;
    });
}

void Tour::sendInteractive(const QJsonObject &act)
{
    const bool isList = wordOf(act, "kind") == QLatin1String("list");
    click(QStringLiteral("composer.tab.interactive"));
    click(QStringLiteral("composer.interactive.kind.") + (isList ? QStringLiteral("list") : QStringLiteral("buttons")));
    type(QStringLiteral("composer.interactive.body"), wordOf(act, "text"));
    if (isList)
        type(QStringLiteral("composer.interactive.list.button"), wordOf(act, "label"));
    int number = 0;
    for (const QJsonValue &title : act.value(QLatin1String("buttons")).toArray()) {
        ++number;
        if (isList && number > 1)
            click(QStringLiteral("composer.interactive.list.section.1.addRow"));
        type(QStringLiteral("composer.interactive.%1.%2").arg(isList ? QStringLiteral("list.row") : QStringLiteral("button")).arg(number), title.toString());
    }
    picture(QStringLiteral("messages-interactive"));
    click(QStringLiteral("composer.send"));
}

/// The newest bubble of the person, its menu, the emoji.
void Tour::react(const QJsonObject &act)
{
    const QString person = personOf(act);
    const QString emoji = wordOf(act, "emoji");
    auto asked = std::make_shared<bool>(false);
    add(QStringLiteral("react with ") + emoji, [this, person, emoji, asked](QString *why) {
        if (!*asked) {
            auto *chat = qobject_cast<QAbstractItemView *>(m_hand.reachable(QStringLiteral("messages.chat"), why));
            const auto conversation = conversationWith(person);
            if (!chat || !conversation)
                return false;
            for (int row = chat->model()->rowCount() - 1; row >= 0; --row) {
                const QModelIndex index = chat->model()->index(row, 0);
                if (index.data(messaging::ChatModel::DirectionRole).toInt() != int(Direction::Inbound))
                    continue;
                const QRect box = chat->visualRect(index).intersected(chat->viewport()->rect());
                m_hand.askForMenu(chat->viewport(), QPoint(box.left() + 40, box.bottom() - 20));
                *asked = true;
                return false;
            }
            *why = QStringLiteral("the person wrote nothing");
            return false;
        }
        if (QWidget *picker = m_hand.find(QStringLiteral("composer.reactions"))) {
            for (QAbstractButton *button : picker->findChildren<QAbstractButton *>()) {
                if (button->text() != emoji)
                    continue;
                m_hand.click(button);
                return true;
            }
            *why = QStringLiteral("the emoji is not offered");
            return false;
        }
        m_hand.clickEntry(QStringLiteral("messages.menu.react"), why);
        return false;
    });
}

void Tour::phoneActs(const QJsonObject &act)
{
    add(QStringLiteral("the phone: ") + shortForm(act), [this, act](QString *why) {
        sandbox::SimulatedPhone &phone = m_services.sandbox->phone();
        const QString person = personOf(act);
        const QString business = businessDigits();
        const QString what = wordOf(act, "act");
        const QString text = wordOf(act, "text");
        const auto conversation = conversationWith(person);
        m_heard = conversation ? int(conversation->count) : 0;
        if (what == QLatin1String("write")) {
            return !phone.writeText(person, business, text).isEmpty();
        } else if (what == QLatin1String("media")) {
            return !phone.writeMedia(person, business, wordOf(act, "kind"), text).isEmpty();
        } else if (what == QLatin1String("block")) {
            phone.setBlocked(person, business, act.value(QLatin1String("on")).toBool());
            return true;
        } else if (what == QLatin1String("online")) {
            phone.setOnline(person, act.value(QLatin1String("on")).toBool());
            return true;
        }
        const auto thread = phone.thread(person, business);
        const auto newest = std::find_if(thread.crbegin(), thread.crend(), [](const sandbox::PhoneMessage &one) { return !one.mine; });
        if (newest == thread.crend()) {
            *why = QStringLiteral("there is nothing to answer");
            return false;
        }
        if (what == QLatin1String("react"))
            return !phone.react(person, newest->id, wordOf(act, "emoji")).isEmpty();
        for (const sandbox::PhoneButton &button : newest->buttons) {
            if (button.title == wordOf(act, "button"))
                return !phone.press(person, newest->id, button.id).isEmpty();
        }
        *why = QStringLiteral("there is no such button");
        return false;
    });
}

void Tour::expectAtDesk(const QJsonObject &what)
{
    add(QStringLiteral("the desk sees ") + shortForm(what),
        [this, what](QString *why) {
            const bool isStatus = what.contains(QLatin1String("status"));
            const bool isRefusal = what.contains(QLatin1String("refused"));
            const QString person = (isStatus || isRefusal) && !m_writtenTo.isEmpty() ? m_writtenTo : personOf(what);
            const auto conversation = conversationWith(person);
            const bool isOpen = conversation && messaging::windowAt(conversation->lastInboundAt, m_services.clock.now()).open;
            if (what.contains(QLatin1String("window"))) {
                *why = isOpen ? QStringLiteral("the window is open") : QStringLiteral("the window is closed");
                return isOpen == (wordOf(what, "window") == QLatin1String("open"));
            }
            if (!conversation) {
                *why = QStringLiteral("there is no conversation");
                return false;
            }
            if (isRefusal && !isOpen) { // the composer did, before Meta could
                *why = QStringLiteral("the composer takes a text");
                return !m_hand.reachable(QStringLiteral("composer.text"));
            }
            const store::MessageRepository messages(m_services.database);
            if (wordOf(what, "type") == QLatin1String("reaction")) {
                const auto rows = messages.page(conversation->id, 0, rowsLookedAt);
                *why = QStringLiteral("no message carries the person's reaction");
                return rows && std::any_of(rows->begin(), rows->end(), [](const MessageRecord &row) {
                           return std::any_of(row.marks.reactions.begin(), row.marks.reactions.end(), [](const auto &mark) { return !mark.fromBusiness; });
                       });
            }
            const qint64 first = std::max<qint64>(0, conversation->count - rowsLookedAt);
            const auto rows = messages.page(conversation->id, first, rowsLookedAt);
            if (!rows)
                return false;
            for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
                const int code = row->error ? row->error->code : 0;
                if ((isStatus || isRefusal) && row->direction == Direction::Outbound) {
                    *why = QStringLiteral("it is %1 (%2)").arg(store::nameOf(row->status)).arg(code);
                    if (isRefusal)
                        return code == what.value(QLatin1String("refused")).toInt();
                    // A tick that went further already passed the wanted one.
                    const auto wanted = store::messageStatusFromName(wordOf(what, "status"));
                    return wanted && messaging::advanced(row->status, *wanted) == row->status && code == what.value(QLatin1String("code")).toInt();
                }
                if (!isStatus && row->direction == Direction::Inbound && row->position >= m_heard && row->type == wordOf(what, "type")
                    && row->body.contains(wordOf(what, "text")))
                    return true;
            }
            *why = QStringLiteral("nothing like it came");
            return false;
        },
        30s);
}

void Tour::expectOnPhone(const QJsonObject &what)
{
    add(QStringLiteral("the phone shows ") + shortForm(what),
        [this, what](QString *why) {
            const auto thread = m_services.sandbox->phone().thread(personOf(what), businessDigits());
            if (thread.isEmpty()) {
                *why = QStringLiteral("the phone is empty");
                return false;
            }
            if (what.contains(QLatin1String("reaction"))) {
                *why = QStringLiteral("no message carries it");
                return std::any_of(thread.cbegin(), thread.cend(),
                                   [&what](const sandbox::PhoneMessage &one) { return one.theirReaction == wordOf(what, "reaction"); });
            }
            const sandbox::PhoneMessage &newest = thread.last();
            *why = QStringLiteral("it shows %1: %2").arg(newest.type, newest.text);
            return newest.type == wordOf(what, "type") && newest.text.contains(wordOf(what, "text"));
        },
        30s);
}

} // namespace gangway::app
