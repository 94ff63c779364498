#pragma once

#include "store/records.h"
#include "whatsapp/messages.h"

namespace gangway::messaging {

/// What one message says, read from the stored request or webhook. Tolerant: what is not understood is Other, and what
/// is missing is empty. No prose.
struct MessageContent
{
    enum class Kind {
        Text, Media, Location, Contacts, ReplyButtons, List, LinkButton, Template,
        Choice,      ///< the person pressed a button or chose a row: `text` is its title, `choiceId` what we named it
        FormReply,   ///< interactive nfm_reply
        Reaction, Order, System, Unsupported,
        Placeholder, ///< media of a shared history that comes later or never
        Other
    };
    struct Choice
    {
        QString title;
        QString description;
        QString sectionTitle; ///< of the first row of a section
    };
    Kind kind = Kind::Other;
    QString type;                 ///< Meta's word
    QString text;                 ///< body, caption, title of the choice
    QString header;
    QString footer;
    QString actionLabel;          ///< button that opens the list, or the link
    QString url;                  ///< LinkButton; the first link of a text
    std::vector<Choice> choices;  ///< reply buttons or list rows
    whatsapp::messages::MediaKind mediaKind = whatsapp::messages::MediaKind::Image;
    bool voice = false;
    bool animated = false;
    double latitude = 0;
    double longitude = 0;
    QString placeName;
    QString address;
    std::vector<whatsapp::messages::ContactCard> cards;
    QString templateName;
    QString templateLanguage;
    QString choiceId;
    QString emoji;
    QString newWaId;              ///< System: the person changed the number
    int errorCode = 0;            ///< Unsupported: why
    QString errorTitle;
    bool forwarded = false;
    QString adHeadline;           ///< the person came from an ad or post (referral)
    QString adUrl;
    QString productId;            ///< context.referred_product
    QString catalogId;
    int orderItems = 0;
    bool operator==(const MessageContent &) const = default;
};
bool operator==(const MessageContent::Choice &a, const MessageContent::Choice &b);
MessageContent contentOf(const store::MessageRecord &record);

} // namespace gangway::messaging
