#include "whatsapp/partners.h"

#include "whatsapp/moments.h"
#include "whatsapp/paging.h"

namespace gangway::whatsapp::partners {

namespace {

Result<QString> decodeRequestId(const JsonReader &reader)
{
    return reader.finish(reader.id(QStringLiteral("request_id")));
}

VerificationSubmission decodeSubmission(const JsonReader &reader)
{
    VerificationSubmission submission;
    submission.customer = PortfolioId(reader.optionalId(QStringLiteral("client_business_id")));
    submission.status = reader.string(QStringLiteral("verification_status"));
    for (const JsonReader &reason : reader.optionalArray(QStringLiteral("rejection_reasons"))) {
        const QString text = reason.asString();
        if (text != QLatin1String("NONE"))
            submission.reasons.append(text);
    }
    submission.submitted = momentOf(reader, QStringLiteral("submitted_time"));
    return submission;
}

PreVerifiedNumber decodePreVerified(const JsonReader &reader)
{
    PreVerifiedNumber number;
    number.id = reader.id(QStringLiteral("id"));
    // Meta's OpenAPI description v23.0 has other names than Meta's reference of the node.
    number.phoneNumber = reader.optionalId(QStringLiteral("phone_number"));
    if (number.phoneNumber.isEmpty())
        number.phoneNumber = reader.optionalId(QStringLiteral("display_phone_number"));
    number.codeVerificationStatus = reader.optionalString(QStringLiteral("code_verification_status"));
    if (number.codeVerificationStatus.isEmpty())
        number.codeVerificationStatus = reader.optionalString(QStringLiteral("verification_status"));
    number.verificationExpires = momentOf(reader, QStringLiteral("verification_expiry_time"));
    return number;
}

} // namespace

Call<QString> requestMarketingMessages(const GraphClient &graph, const Secret &systemToken, const PortfolioId &customer, const QString &solutionId)
{
    if (!solutionId.isEmpty() && !isNumericId(solutionId))
        return Call<QString>::failed(invalidInput(QStringLiteral("the solution id is no number")));
    http::Request request;
    request.label = QStringLiteral("request_marketing_messages");
    request.verb = http::Verb::Post;
    request.path = {customer.value(), QStringLiteral("onboard_partners_to_mm_lite")};
    if (!solutionId.isEmpty())
        request.json = QJsonObject{{QStringLiteral("solution_id"), solutionId}};
    request.bearer = systemToken;
    request.repeat = http::Repeat::Never;
    return graph.send(std::move(request), decodeRequestId);
}

// https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification
Call<std::vector<VerificationSubmission>> listVerifications(const GraphClient &graph, const Secret &systemToken, const PortfolioId &partner, const PortfolioId &customer)
{
    http::Request request;
    request.label = QStringLiteral("verification_submissions");
    request.verb = http::Verb::Get;
    request.path = {partner.value(), QStringLiteral("self_certified_whatsapp_business_submissions")};
    request.query = {{QStringLiteral("fields"), QStringLiteral("client_business_id,verification_status,rejection_reasons,submitted_time")}};
    if (!customer.isEmpty())
        request.query.append({QStringLiteral("end_business_id"), customer.value()});
    request.bearer = systemToken;
    request.repeat = http::Repeat::WhenSafe;
    return fetchAll(graph, request, decodeSubmission).map([customer](std::vector<VerificationSubmission> all) {
        for (VerificationSubmission &submission : all) {
            if (submission.customer.isEmpty()) // asked for by the query, so not repeated in the answer
                submission.customer = customer;
        }
        return all;
    });
}

// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
Call<std::vector<PreVerifiedNumber>> listPreVerifiedNumbers(const GraphClient &graph, const Secret &systemToken, const PortfolioId &partner)
{
    http::Request request;
    request.label = QStringLiteral("preverified_numbers");
    request.verb = http::Verb::Get;
    request.path = {partner.value(), QStringLiteral("preverified_numbers")};
    request.query = {{QStringLiteral("fields"), QStringLiteral("id,phone_number,code_verification_status,verification_expiry_time")},
                     {QStringLiteral("limit"), QStringLiteral("100")}};
    request.bearer = systemToken;
    request.repeat = http::Repeat::WhenSafe;
    return fetchAll(graph, request, decodePreVerified);
}

} // namespace gangway::whatsapp::partners
