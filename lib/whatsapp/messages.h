#pragma once

#include "core/ids.h"
#include "whatsapp/graphclient.h"

#include <variant>

namespace gangway::whatsapp::messages {

/// What Meta accepts. Lengths in characters as people count them, not UTF-16 units.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
namespace limits {
inline constexpr int text = 4096;
inline constexpr int caption = 1024;
inline constexpr int contacts = 5;
inline constexpr int buttons = 3;
inline constexpr int buttonTitle = 20;
inline constexpr int buttonId = 256;
inline constexpr int buttonsBody = 1024;
inline constexpr int header = 60;
inline constexpr int footer = 60;
inline constexpr int listBody = 4096;
inline constexpr int listButton = 20;
inline constexpr int listSections = 10;
inline constexpr int listRows = 10;            ///< in all sections together
inline constexpr int listRowId = 200;
inline constexpr int listRowTitle = 24;
inline constexpr int listRowDescription = 72;
inline constexpr int listSectionTitle = 24;
inline constexpr int linkLabel = 20;
inline constexpr int opaqueCallbackData = 512;
} // namespace limits

/// The longest text body Meta accepts, in characters.
inline constexpr int maxTextLength = limits::text;

/// Exactly one is used: `to` wins. Without a plus sign Meta puts the sender's own country code in front.
struct Recipient
{
    QString to;                   ///< phone with +
    QString userId;               ///< business-scoped user id
    bool operator==(const Recipient &) const = default;
};

struct Text
{
    QString body;
    bool previewUrl = false;
    bool operator==(const Text &) const = default;
};

enum class MediaKind { Image, Video, Audio, Document, Sticker };
QString nameOf(MediaKind kind);   ///< "image", …
std::optional<MediaKind> mediaKindFromName(QStringView name);

struct Media
{
    MediaKind kind = MediaKind::Image;
    QString id;                   ///< of an upload; exactly one of id and link
    QString link;                 ///< https
    QString caption;              ///< image, video, document
    QString fileName;             ///< document
    bool voice = false;           ///< audio
    bool operator==(const Media &) const = default;
};

struct Location
{
    double latitude = 0;          ///< degrees, -90 to 90
    double longitude = 0;         ///< degrees, -180 to 180
    QString name;
    QString address;
    bool operator==(const Location &) const = default;
};

struct ContactPhone
{
    QString number;
    QString type;                 ///< CELL, WORK, …; may be empty
    QString waId;                 ///< may be empty
    bool operator==(const ContactPhone &) const = default;
};

struct ContactCard
{
    QString formattedName;        ///< required
    QString firstName;
    QString lastName;
    QString company;
    QString email;
    std::vector<ContactPhone> phones;
    bool operator==(const ContactCard &) const = default;
};

struct Contacts
{
    std::vector<ContactCard> cards; ///< 1 to 5
    bool operator==(const Contacts &) const = default;
};

struct Reaction
{
    MessageId messageId;
    QString emoji;                ///< empty takes it away
    bool operator==(const Reaction &) const = default;
};

struct InteractiveHeader
{
    enum class Kind { None, Text, Image, Video, Document };
    Kind kind = Kind::None;
    QString text;
    QString mediaId;
    QString link;
    QString fileName;             ///< document
    bool operator==(const InteractiveHeader &) const = default;
};

struct ReplyButton
{
    QString id;                   ///< comes back with the answer; unique within the message
    QString title;                ///< unique within the message
    bool operator==(const ReplyButton &) const = default;
};

struct ReplyButtons
{
    InteractiveHeader header;
    QString body;
    QString footer;
    std::vector<ReplyButton> buttons; ///< 1 to 3
    bool operator==(const ReplyButtons &) const = default;
};

struct ListRow
{
    QString id;                   ///< unique within the message
    QString title;
    QString description;
    bool operator==(const ListRow &) const = default;
};

struct ListSection
{
    QString title;                ///< required when there are several sections
    std::vector<ListRow> rows;
    bool operator==(const ListSection &) const = default;
};

struct List
{
    QString header;               ///< text only
    QString body;
    QString footer;
    QString button;               ///< opens the list
    std::vector<ListSection> sections;
    bool operator==(const List &) const = default;
};

/// Interactive cta_url: one button that opens a page.
struct LinkButton
{
    InteractiveHeader header;
    QString body;
    QString footer;
    QString label;
    QString url;
    bool operator==(const LinkButton &) const = default;
};

struct TemplateParameter
{
    enum class Kind { Text, Image, Video, Document, Location, Payload, CouponCode };
    Kind kind = Kind::Text;
    QString name;                 ///< templates with named variables; else empty
    QString text;                 ///< Text, Payload, CouponCode
    QString mediaId;              ///< Image, Video, Document: exactly one of mediaId and link
    QString link;
    QString fileName;             ///< Document
    std::optional<messages::Location> location;
    bool operator==(const TemplateParameter &) const = default;
};

struct TemplateComponent
{
    enum class Kind { Header, Body, Button };
    Kind kind = Kind::Body;
    QString subType;              ///< button: "quick_reply", "url", "copy_code", …
    int index = -1;               ///< button: its place, from 0
    std::vector<TemplateParameter> parameters;
    bool operator==(const TemplateComponent &) const = default;
};

struct Template
{
    QString name;
    QString language;             ///< code such as en_US
    std::vector<TemplateComponent> components; ///< only those with variables
    bool operator==(const Template &) const = default;
};

using Content = std::variant<Text, Media, Location, Contacts, Reaction, ReplyButtons, List, LinkButton, Template>;

struct OutgoingMessage
{
    Recipient recipient;
    Content content;
    MessageId replyTo;            ///< contextual reply; may be empty, must be for a reaction
    QString opaqueCallbackData;   ///< echoed in the status webhooks
    bool operator==(const OutgoingMessage &) const = default;
};

/// What Meta would refuse: one word per fault, stable, for the face to put in words.
struct Fault
{
    QString field;                ///< path such as "text.body", "interactive.action.buttons[1].reply.title"
    QString word;                 ///< "missing", "too-long", "too-many", "not-unique", "out-of-range", "not-https", "both", "not-allowed"
    int limit = 0;                ///< too-long, too-many
    int actual = 0;
    bool operator==(const Fault &) const = default;
};
std::vector<Fault> faultsOf(const OutgoingMessage &message);
/// Characters as Meta counts them.
int lengthOf(const QString &text);
/// Meta's word: "text", "image", "interactive", …
QString typeOf(const Content &content);
/// The request body; for a message without faults.
QJsonObject toJson(const OutgoingMessage &message);

struct Accepted
{
    MessageId id;
    QString waId;                 ///< may be empty for a business-scoped recipient
    QString userId;               ///< business-scoped; may be empty
    QString messageStatus;        ///< templates only: accepted, held_for_quality_assessment, paused; open set
    bool operator==(const Accepted &) const = default;
};

/// POST /<PHONE>/messages. Never repeated: there is no idempotency key. Errors: Rejected without any sending when the
/// message has faults.
Call<Accepted> send(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const OutgoingMessage &message);
/// The same for a body that toJson() once made and that was kept.
Call<Accepted> sendBody(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const QJsonObject &body);
/// POST /<PHONE>/messages {"status":"read"}: also marks earlier ones. Repeatable. With `typing` the person sees that an
/// answer is being written, until it comes or for 25 seconds.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/typing-indicators
Call<Done> markRead(const GraphClient &graph, const Secret &token, const PhoneNumberId &phone, const MessageId &message, bool typing = false);

} // namespace gangway::whatsapp::messages
