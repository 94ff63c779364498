#pragma once

#include "core/result.h"
#include "core/ids.h"

#include <QDateTime>
#include <QJsonObject>

#include <variant>
#include <vector>

namespace gangway::webhooks {

/// A person wrote to a business number.
struct InboundMessage
{
    PhoneNumberId phoneNumberId;
    QString displayPhoneNumber;
    MessageId id;
    QString from;                ///< wa_id; may be empty
    QString fromUserId;          ///< business-scoped user id; may be empty
    QString profileName;
    QString type;                ///< text, image, …; open set
    QString text;                ///< body of text, caption, button text or a reaction's emoji; may be empty
    QDateTime at;
    QJsonObject raw;
};

struct StatusUpdate
{
    PhoneNumberId phoneNumberId;
    MessageId id;
    QString status;              ///< sent, delivered, read, failed, played; open set
    QString recipient;           ///< may be empty
    QString opaqueCallbackData;  ///< may be empty
    QDateTime at;
    std::optional<Error> error;  ///< failed only
    QJsonObject raw;
};

struct AccountUpdate
{
    QString event;               ///< PARTNER_ADDED, …; open set
    WabaId wabaId;
    PortfolioId ownerPortfolio;
    QJsonObject raw;
};

/// Anything else, kept verbatim.
struct OtherEvent
{
    QString field;
    QString entryId;
    QJsonObject raw;
};

using Event = std::variant<InboundMessage, StatusUpdate, AccountUpdate, OtherEvent>;

/// Decodes a webhook body. Never fails on unknown fields, types or missing optional parts; returns an
/// Error only when the body is no JSON object or has no entry array.
tl::expected<std::vector<Event>, Error> decodeEvents(const QByteArray &raw);

} // namespace gangway::webhooks
