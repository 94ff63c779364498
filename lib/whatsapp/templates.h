#pragma once

#include "core/ids.h"
#include "whatsapp/graphclient.h"

namespace gangway::whatsapp::templates {

struct Button
{
    QString type;                 ///< QUICK_REPLY, URL, PHONE_NUMBER, COPY_CODE, OTP, FLOW, …; open set
    QString text;
    QString url;                  ///< with {{1}} at the end when it has a variable
    QString phoneNumber;
    QStringList examples;
    bool operator==(const Button &) const = default;
};

struct Component
{
    QString type;                 ///< HEADER, BODY, FOOTER, BUTTONS, …; open set
    QString format;               ///< header: TEXT, IMAGE, VIDEO, DOCUMENT, LOCATION; else empty
    QString text;
    std::vector<Button> buttons;
    QJsonObject raw;
    bool operator==(const Component &) const = default;
};

struct MessageTemplate
{
    QString id;
    QString name;
    QString language;
    QString status;               ///< APPROVED, PENDING, REJECTED, PAUSED, …; open set
    QString category;             ///< MARKETING, UTILITY, AUTHENTICATION; open set
    QString parameterFormat;      ///< POSITIONAL, NAMED; may be empty
    std::vector<Component> components;
    bool operator==(const MessageTemplate &) const = default;

    /// Meta's own sample sends these and no others.
    bool isSendable() const { return status == QLatin1String("APPROVED") || status == QLatin1String("QUALITY_PENDING"); }
};

/// GET /<WABA>/message_templates, all pages. https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/message_templates/
Call<std::vector<MessageTemplate>> list(const GraphClient &graph, const Secret &token, const WabaId &waba);

} // namespace gangway::whatsapp::templates
