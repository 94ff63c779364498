#pragma once

#include <QString>

namespace gangway::app {

/// The report's own words: it speaks the customer's language whatever the window speaks, so they are a table
/// and not tr().
enum class ReportWord {
    Title, Case, Account, Number, WabaId, NumberId, Portfolio, Activation, Signup, Webhooks, Registration, CreditLine,
    Test, Missing, Payment, Verification, Limit, PhoneHead,
    PathDirect, PathExisting, PathCoexistence, PathNoNumber, PathGrantOnly, PathUnknown,
    DoneOn, Done, NotDone, Subscribed, RegisteredBefore, Shared,
    TestPassedRead, TestPassed, TestSkipped, TestNotDone,
    PaymentCovered, PaymentPresent, PaymentMissing, PaymentUnknown,
    VerificationDone, VerificationPending, VerificationOpen, VerificationUnknown,
    LimitIn24h, LimitUnlimited, LimitUnknown, NothingMissing,
    PhoneDirect, PhoneExisting, PhoneCoexistence, PhoneNoNumber,
    DisplayName, NameAccepted, NameInReview, NameDeclined,
    Sending, SendingAvailable, SendingLimited, SendingBlocked,
    Sync, SyncReceived, SyncDeclined, SyncUnderWay,
    Marketing, MarketingActive, MarketingInvited, MarketingIneligible,
    Offboarded, OffboardedSince,
    NoSecrets, PaymentSteps, NotYet,
    Count
};

/// In "en", "pt_BR" or "es"; any other language reads English.
QString reportWord(ReportWord word, const QString &language);

} // namespace gangway::app
