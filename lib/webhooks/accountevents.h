#pragma once

#include "webhooks/events.h"

namespace gangway::webhooks {

/// The frame around one change of a webhook.
struct Entry
{
    QString id;      ///< the account's, or for some events the partner's own portfolio
    QDateTime at;
};

/// What a change of a field other than `messages` says; empty when the field is not known here or its value has
/// another shape than Meta documents.
std::vector<Event> decodeAccountChange(const Entry &entry, const QString &field, const QJsonObject &value);

} // namespace gangway::webhooks
