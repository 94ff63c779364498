#pragma once

#include "app/onboarding/handoveritem.h"
#include "store/records.h"

#include <optional>

namespace gangway::app {

/// What a line of the handover checklist shows; nothing when the line does not concern the case.
struct HandoverState
{
    HandoverItem::Standing standing = HandoverItem::Standing::Known;
    Theme::Tone tone = Theme::Tone::Neutral;
    QString chipIcon;
    QString chip;
    QString text;
    bool operator==(const HandoverState &) const = default;
};

// Pure: worked out of what Meta said last.
/// Health of account and number, with Meta's own remarks, and what the number may do.
HandoverState healthState(const store::CaseFacts &facts);
/// Review of the display name.
std::optional<HandoverState> nameState(const store::CaseFacts &facts);
/// Contacts and chats of a coexistence number.
std::optional<HandoverState> syncState(const store::CaseFacts &facts, store::NumberPath path);
std::optional<HandoverState> marketingState(const store::CaseFacts &facts);
/// The partner's own verification of the customer's business.
std::optional<HandoverState> partnerVerificationState(const store::CaseFacts &facts, bool offered);

} // namespace gangway::app
