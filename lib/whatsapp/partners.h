#pragma once

#include "core/ids.h"
#include "whatsapp/graphclient.h"

// What a partner does for a customer's business beyond one account.
namespace gangway::whatsapp::partners {

/// POST /<CUSTOMER_PORTFOLIO>/onboard_partners_to_mm_lite with the system token: Meta writes to the admins of the
/// business. Never repeated. `solutionId` may be empty. Answers with the request id; Meta refuses with "Invalid
/// recipient type", "already sent this request" or missing permissions.
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/onboard-business-customers
Call<QString> requestMarketingMessages(const GraphClient &graph, const Secret &systemToken, const PortfolioId &customer, const QString &solutionId);

/// One application of partner-led business verification.
struct VerificationSubmission
{
    PortfolioId customer;
    QString status;             ///< APPROVED, DISCARDED, FAILED, PENDING, REVOKED; open set
    QStringList reasons;
    QDateTime submitted;        ///< may be invalid
    bool operator==(const VerificationSubmission &) const = default;
};
/// GET /<PARTNER_PORTFOLIO>/self_certified_whatsapp_business_submissions, all pages.
Call<std::vector<VerificationSubmission>> listVerifications(const GraphClient &graph, const Secret &systemToken, const PortfolioId &partner, const PortfolioId &customer);

struct PreVerifiedNumber
{
    QString id;
    QString phoneNumber;
    QString codeVerificationStatus;
    QDateTime verificationExpires; ///< may be invalid
    bool operator==(const PreVerifiedNumber &) const = default;
};
/// GET /<PARTNER_PORTFOLIO>/preverified_numbers, all pages.
Call<std::vector<PreVerifiedNumber>> listPreVerifiedNumbers(const GraphClient &graph, const Secret &systemToken, const PortfolioId &partner);

} // namespace gangway::whatsapp::partners
