#pragma once

#include "core/secret.h"
#include "whatsapp/graphclient.h"

#include <QUrl>

namespace gangway::whatsapp {

/// Why Meta would refuse this webhook override; nothing when it would not.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/override
inline std::optional<Error> faultOfCallback(const QUrl &callback, const Secret &verifyToken)
{
    constexpr qsizetype longestAddress = 200;
    if (callback.scheme() != QLatin1String("https") || callback.host().isEmpty()
        || callback.toString(QUrl::FullyEncoded).size() > longestAddress)
        return invalidInput(QStringLiteral("the callback is no https address of at most 200 characters"));
    if (verifyToken.isEmpty())
        return invalidInput(QStringLiteral("the verify token is empty"));
    return std::nullopt;
}

} // namespace gangway::whatsapp
