#include "sandbox/graph.h"
#include "sandbox/happenings.h"

// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-business-app-users
namespace gangway::sandbox {

namespace {

constexpr int registrationsPerWindow = 10;
constexpr qint64 registrationWindowSeconds = 72 * 3600;
constexpr int wrongPinsAllowed = 5;
constexpr qint64 pinBlockSeconds = 3600;
constexpr qint64 appDataWindowSeconds = 24 * 3600;

const QStringList &regions()
{
    static const QStringList list{QStringLiteral("AE"), QStringLiteral("AU"), QStringLiteral("BH"), QStringLiteral("BR"), QStringLiteral("CA"),
                                  QStringLiteral("CH"), QStringLiteral("DE"), QStringLiteral("GB"), QStringLiteral("ID"), QStringLiteral("IN"),
                                  QStringLiteral("JP"), QStringLiteral("KR"), QStringLiteral("SG"), QStringLiteral("ZA")};
    return list;
}

GraphError nameFault(const QString &said)
{
    return GraphError{.message = QStringLiteral("(#100) Invalid parameter"), .subcode = 2388001,
                      .userTitle = QStringLiteral("Cannot create certificate"), .userMessage = said};
}

} // namespace

std::optional<GraphAnswer> Graph::spendRegistration(Number &number)
{
    const QDateTime now = m_state.clock().now();
    if (number.blockedUntil && *number.blockedUntil <= now) {
        number.blockedUntil.reset();
        number.registrations.clear();
    }
    number.registrations.removeIf([&now](const QDateTime &at) { return at.secsTo(now) >= registrationWindowSeconds; });
    if (!number.blockedUntil && number.registrations.size() < registrationsPerWindow) {
        number.registrations.append(now);
        return std::nullopt;
    }
    if (!number.blockedUntil)
        number.blockedUntil = now.addSecs(registrationWindowSeconds);
    return GraphAnswer(GraphError{.code = 133016, .message = QStringLiteral("(#133016) Account register deregister rate limit exceeded"),
                                  .details = QStringLiteral("Registration or deregistration failed because there were too many attempts for this phone number in a short period of time.")});
}

// The PIN that is set has to be given; where none is set, the given one becomes it. Guessing locks the number.
std::optional<GraphAnswer> Graph::judgePin(Number &number, const QString &pin)
{
    const QDateTime now = m_state.clock().now();
    if (number.pinBlockedUntil && *number.pinBlockedUntil <= now) {
        number.pinBlockedUntil.reset();
        number.wrongPins = 0;
    }
    const QByteArray digest = State::digest(pin.toLatin1());
    const bool right = number.pinDigest.isEmpty() || number.pinDigest == digest;
    if (number.pinBlockedUntil) {
        const qint64 minutes = std::max<qint64>(1, (now.secsTo(*number.pinBlockedUntil) + 59) / 60);
        return GraphAnswer(GraphError{.code = 133008, .message = QStringLiteral("(#133008) Too many two step verification PIN guesses"),
                                      .details = QStringLiteral("Too many two-step verification PIN guesses. Try again in %1 minutes.").arg(minutes)});
    }
    if (!right) {
        if (++number.wrongPins >= wrongPinsAllowed)
            number.pinBlockedUntil = now.addSecs(pinBlockSeconds);
        return GraphAnswer(GraphError{.code = 133005, .message = QStringLiteral("(#133005) Two step verification PIN Mismatch"),
                                      .details = QStringLiteral("Two-step verification PIN incorrect.")});
    }
    number.wrongPins = 0;
    number.pinDigest = digest;
    return std::nullopt;
}

GraphAnswer Graph::registerNumber(const GraphRequest &request)
{
    const QList<Rule> rules{{QStringLiteral("messaging_product"), Rule::Kind::OneOf, true, 0, 100, {QStringLiteral("whatsapp")}},
                            {QStringLiteral("pin"), Rule::Kind::Digits, true, 6, 6, {}, QStringLiteral("(#100) Param pin must be a string of 6 digits.")},
                            {QStringLiteral("data_localization_region"), Rule::Kind::OneOf, false, 0, 100, regions()},
                            {QStringLiteral("backup"), Rule::Kind::Object},
                            {QStringLiteral("tier"), Rule::Kind::OneOf, false, 0, 100, {QStringLiteral("PROD"), QStringLiteral("SANDBOX")}},
                            {QStringLiteral("meta_store_retention_minutes"), Rule::Kind::Integer, false, 60, 60}};
    const auto [caller, waba, number, line, refused] = enterNumber(request, {.task = "MANAGE_PHONE", .rules = rules});
    if (refused)
        return *refused;
    if (number->onBusinessApp)
        return GraphError{.message = QStringLiteral("(#100) Register endpoint is not available for API solution for SMB businesses.")};
    if (auto spent = spendRegistration(*number))
        return *spent;
    if (number->verification != u"VERIFIED") {
        return GraphError{.code = 133006, .message = QStringLiteral("(#133006) Phone number re-verification needed"),
                          .details = QStringLiteral("Phone number needs to be verified before registering.")};
    }
    if (number->nameStatus == u"PENDING_REVIEW") {
        m_happenings.registrationRefused(*number);
        return nameFault(QStringLiteral("The display name of this phone number is still in review. Try again when the display name has been approved."));
    }
    if (number->nameStatus == u"DECLINED" || number->nameStatus == u"EXPIRED" || number->nameStatus == u"NONE")
        return nameFault(QStringLiteral("The display name of this phone number was not approved. Ask for another display name and register when it has been approved."));
    const QString region = request.text(QStringLiteral("data_localization_region"));
    if (number->isRegistered() && region != number->dataRegion && !(region.isEmpty() && request.value(QStringLiteral("data_localization_region")).isUndefined())) {
        return GraphError{.message = QStringLiteral("(#100) Param data_localization_region cannot be changed while the phone number is registered. Deregister it first.")};
    }
    if (auto wrong = judgePin(*number, request.text(QStringLiteral("pin"))))
        return *wrong;
    if (!number->isRegistered())
        number->dataRegion = region;
    number->platform = QStringLiteral("CLOUD_API");
    number->status = QStringLiteral("CONNECTED");
    if (number->newNameStatus == u"APPROVED") { // registering again is what puts an approved name into effect
        number->verifiedName = number->requestedName;
        number->nameStatus = QStringLiteral("APPROVED");
        number->requestedName.clear();
        number->newNameStatus = QStringLiteral("NONE");
    }
    return GraphAnswer::success();
}

GraphAnswer Graph::deregisterNumber(const GraphRequest &request)
{
    const auto [caller, waba, number, line, refused] = enterNumber(request, {.task = "MANAGE_PHONE"});
    if (refused)
        return *refused;
    if (number->onBusinessApp)
        return GraphError{.message = QStringLiteral("(#100) Deregister endpoint is not available for API solution for SMB businesses.")};
    if (auto spent = spendRegistration(*number))
        return *spent;
    if (!number->isRegistered())
        return GraphError{.code = 133010, .message = QStringLiteral("(#133010) The account does not exist in Cloud API"),
                          .details = QStringLiteral("Phone number not registered on the WhatsApp Business Platform.")};
    number->platform = QStringLiteral("NOT_APPLICABLE");
    number->status = QStringLiteral("DISCONNECTED");
    number->dataRegion.clear();
    return GraphAnswer::success();
}

// Each kind of data once per onboarding, and within a day of it.
GraphAnswer Graph::requestAppData(const GraphRequest &request)
{
    const QList<Rule> rules{{QStringLiteral("messaging_product"), Rule::Kind::OneOf, true, 0, 100, {QStringLiteral("whatsapp")}},
                            {QStringLiteral("sync_type"), Rule::Kind::OneOf, true, 0, 100, {QStringLiteral("smb_app_state_sync"), QStringLiteral("history")}}};
    const auto [caller, waba, number, line, refused] = enterNumber(request, {.task = "MANAGE_PHONE", .rules = rules});
    if (refused)
        return *refused;
    if (!number->onBusinessApp)
        return GraphError{.message = QStringLiteral("(#100) This phone number is not a number of the WhatsApp Business app that was onboarded for the Cloud API.")};
    const bool wantsHistory = request.text(QStringLiteral("sync_type")) == u"history";
    bool &done = wantsHistory ? number->historySynced : number->contactsSynced;
    if (done) {
        return GraphError{.code = 2593107, .message = QStringLiteral("(#2593107) Synchronization has been requested already"),
                          .userTitle = QStringLiteral("Synchronization request limit exceeded"),
                          .userMessage = QStringLiteral("This synchronization can be requested once. To repeat it, the business has to be offboarded and onboarded again.")};
    }
    if (number->onboardedAt.secsTo(m_state.clock().now()) >= appDataWindowSeconds) {
        return GraphError{.code = 2593108, .message = QStringLiteral("(#2593108) Synchronization window has ended"),
                          .userTitle = QStringLiteral("Synchronization request outside of the time window"),
                          .userMessage = QStringLiteral("Synchronization can be requested within 24 hours of the onboarding. The business has to be offboarded and onboarded again.")};
    }
    done = true;
    if (wantsHistory)
        m_happenings.sendHistory(*number);
    else
        m_happenings.sendContacts(*number);
    return GraphAnswer::ok({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}, {QStringLiteral("request_id"), QString::fromLatin1(randomText(24))}});
}

} // namespace gangway::sandbox
