#pragma once

#include "core/clock.h"
#include "sandbox/phonerecords.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace gangway::sandbox {

class MediaShelf;
class State;
class WebhookDelivery;
struct Contact;
struct Message;
struct Number;

/// The people with WhatsApp: write to a business, receive what it sends, read it, answer once. Every act becomes the
/// webhook that Meta would send. A person is named by Person::id, a business by its digits. Acts that make no sense
/// (unknown person, number that is not registered, message of another thread) do nothing and say so.
class SimulatedPhone : public QObject
{
    Q_OBJECT
public:
    SimulatedPhone(State &state, WebhookDelivery &delivery, MediaShelf &shelf, QObject *parent);

    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    /// Who writes; the first contact of the scenario.
    void setOwner(const QString &person);
    const QString &owner() const { return m_owner; }
    /// Where a file can be fetched, for the webhooks of inbound media.
    void setMediaAddress(std::function<QString(const QString &mediaId)> address) { m_address = std::move(address); }
    /// Goes on with what was under way when the program ended.
    void resume();

    QList<Person> people() const;
    std::optional<Person> person(const QString &id) const;
    /// Registered numbers only: nobody else can be written to.
    QList<Business> businesses() const;
    /// Oldest first. The newest `limit` of them; 0: all.
    QList<PhoneMessage> thread(const QString &person, const QString &business, int limit = 0) const;
    bool businessIsTyping(const QString &person, const QString &business) const;
    /// May the business write to this person as it likes?
    bool windowIsOpen(const QString &person, const QString &business) const;
    bool isBlocked(const QString &person, const QString &business) const;
    QByteArray mediaBytes(const QString &mediaId) const;

    void setOnline(const QString &person, bool online);
    void setReadReceipts(const QString &person, bool on);
    void setReadsWhenOpened(const QString &person, bool on);
    void setBlocked(const QString &person, const QString &business, bool blocked);
    /// The thread is on the phone's screen: it is read, and nobody answers by themselves in it. Empty: none is.
    void open(const QString &person, const QString &business);

    /// The owner writes; false when no registered business has this number.
    bool write(const QString &businessDigits, const QString &text);
    // Each returns the new message's id; empty: nothing happened.
    QString writeText(const QString &person, const QString &business, const QString &text, const QString &replyTo = {});
    /// `kind`: image, video, audio, voice, document, sticker: a small file of our own is sent.
    QString writeMedia(const QString &person, const QString &business, const QString &kind, const QString &caption = {}, const QString &replyTo = {});
    QString writeLocation(const QString &person, const QString &business, double latitude, double longitude, const QString &name, const QString &address);
    QString writeContact(const QString &person, const QString &business, const QString &name, const QString &phone);
    QString writeUnsupported(const QString &person, const QString &business);
    /// An empty emoji takes the reaction away.
    QString react(const QString &person, const QString &messageId, const QString &emoji);
    /// Reply buttons, list rows and quick replies answer; the other kinds do nothing that a business would hear of.
    QString press(const QString &person, const QString &messageId, const QString &buttonId);
    QString edit(const QString &person, const QString &messageId, const QString &text);
    QString revoke(const QString &person, const QString &messageId);
    /// Listens to a voice message of the business.
    bool play(const QString &person, const QString &messageId);
    /// The person now has another number: every business they ever wrote to hears of it. Returns the person's new id.
    QString changeNumber(const QString &person, const QString &digits);
    /// The business writes in its WhatsApp Business app; coexistence only.
    QString echo(const QString &person, const QString &business, const QString &text);
    /// A message that the person wrote some time ago and that arrives only now.
    QString writeLate(const QString &person, const QString &business, const QString &text, std::chrono::minutes ago);

    // --- what Meta's side tells the phone ---
    /// A message that Meta accepted for one of the contacts.
    void receive(const QString &messageId);
    void reactionOfBusiness(const QString &targetId, const QString &emoji);
    void businessReads(const QString &person, const Number &number, bool typing);

Q_SIGNALS:
    void changed(const QString &person, const QString &business);
    void peopleChanged();

private:
    struct Draft; // what an inbound message is made of
    const Number *registered(const QString &digits) const;
    /// A message of this person's threads that was not taken back.
    Message *messageOf(const QString &person, const QString &messageId) const;
    QString inbound(const QString &person, const Number &number, const Draft &draft);
    void tell(const Number &number, const Contact &contact, const QJsonObject &message) const;
    void deliverWaiting(const QString &person);
    void arrives(const QString &messageId);
    void readAll(const QString &person, const QString &numberId);
    void reads(const QString &messageId);
    void answers(const QString &messageId);
    void status(const QString &messageId, const QString &status, int error = 0);
    void after(double halves, std::function<void()> act);
    void noteChange(const QString &person, const QString &numberId);
    QJsonObject metadata(const Number &number) const;
    QJsonObject identity(const Contact &contact, bool named) const;
    PhoneMessage shown(const Message &message) const;

    State &m_state;
    WebhookDelivery &m_delivery;
    MediaShelf &m_shelf;
    std::chrono::milliseconds m_delay{600};
    QString m_owner;
    std::function<QString(const QString &)> m_address;
    QString m_openPerson;
    QString m_openNumber;
    QHash<QString, QDateTime> m_typing;  ///< "<number id>/<person>" -> until
};

} // namespace gangway::sandbox
