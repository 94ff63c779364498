#pragma once

#include "core/result.h"
#include "store/records.h"

namespace gangway::app {

/// Webhooks as a JSON array, oldest first: id, received_at (UTC), verdict, verdict_reason, field, waba_id,
/// phone_number_id, raw. The raw body is text, byte for byte, so that its signature can be checked again; bytes that
/// are no UTF-8 make it raw_base64.
QByteArray exportedJson(std::vector<store::WebhookRecord> records);
/// Writes all or nothing. Errors: Storage with the system's words.
Result<Done> exportWebhooks(const QString &file, std::vector<store::WebhookRecord> records);

} // namespace gangway::app
