#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace gangway::sandbox {

/// Somebody with WhatsApp, as the phone's settings show them.
struct Person
{
    QString id;                   ///< the wa_id, else the business-scoped user id
    QString name;
    QString waId;                 ///< empty: shows the number to no business
    QString userId;
    bool online = true;
    bool readReceipts = true;
    bool readsWhenOpened = false; ///< else by itself, a moment after a message arrived
    bool operator==(const Person &) const = default;
};

/// A business number that the phone can write to.
struct Business
{
    QString digits;
    QString display;
    QString name;
    QString numberId;
    bool hasApp = false;          ///< is on the WhatsApp Business app, too
    bool operator==(const Business &) const = default;
};

/// What can be pressed on a message.
struct PhoneButton
{
    enum class Kind { Reply, ListRow, QuickReply, Link, CopyCode, Call };
    Kind kind = Kind::Reply;
    QString id;                   ///< for press()
    QString title;
    QString description;          ///< list rows
    QString section;              ///< list rows
    QString target;               ///< link: the address; copy code: the code; call: the number
    bool operator==(const PhoneButton &) const = default;
};

/// One message as the phone shows it. `mine`: written by the person who holds the phone.
struct PhoneMessage
{
    enum class Tick { None, Sent, Delivered, Read };
    QString id;
    bool mine = false;
    QString type;                 ///< Meta's word: text, image, interactive, template, …
    QDateTime at;
    QString header;
    QString text;                 ///< body or caption; of a location its name, of contacts their names
    QString footer;
    QString fileName;
    QString mediaKind;            ///< image, video, audio, document, sticker; empty: none
    QString mediaId;
    QString mediaLink;
    QString listLabel;            ///< opens the list of rows
    QList<PhoneButton> buttons;
    QString pressed;              ///< id of the button that was pressed
    QString replyTo;
    QString myReaction;
    QString theirReaction;
    bool edited = false;
    bool revoked = false;
    bool voice = false;
    Tick tick = Tick::None;       ///< of mine: read means the business marked it so
    bool operator==(const PhoneMessage &) const = default;
};

} // namespace gangway::sandbox
