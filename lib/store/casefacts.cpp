#include "store/records.h"
#include "store/rows.h"

namespace gangway::store {

namespace {

// Calls visit(name, member...) for every fact, so that merge, toJson and fromJson cannot forget one of them.
template <typename Visit, typename... Facts>
void visitFacts(Visit visit, Facts &...facts)
{
    visit("wabaId", facts.wabaId...);
    visit("phoneNumberId", facts.phoneNumberId...);
    visit("portfolioId", facts.portfolioId...);
    visit("finishEvent", facts.finishEvent...);
    visit("tokenStored", facts.tokenStored...);
    visit("tokenExpiresAt", facts.tokenExpiresAt...);
    visit("exchangeMs", facts.exchangeMs...);
    visit("idsVerified", facts.idsVerified...);
    visit("webhooksSubscribed", facts.webhooksSubscribed...);
    visit("webhooksOverridden", facts.webhooksOverridden...);
    visit("systemUserAssigned", facts.systemUserAssigned...);
    visit("creditCurrency", facts.creditCurrency...);
    visit("allocationId", facts.allocationId...);
    visit("creditVerified", facts.creditVerified...);
    visit("pinStored", facts.pinStored...);
    visit("numberRegistered", facts.numberRegistered...);
    visit("confirmed", facts.confirmed...);
    visit("displayPhoneNumber", facts.displayPhoneNumber...);
    visit("verifiedName", facts.verifiedName...);
    visit("numberStatus", facts.numberStatus...);
    visit("nameStatus", facts.nameStatus...);
    visit("qualityRating", facts.qualityRating...);
    visit("messagingLimit", facts.messagingLimit...);
    visit("businessVerification", facts.businessVerification...);
    visit("paymentMethodMissing", facts.paymentMethodMissing...);
    visit("healthCheckedAt", facts.healthCheckedAt...);
    visit("canSendMessage", facts.canSendMessage...);
    visit("numberCanSendMessage", facts.numberCanSendMessage...);
    visit("healthRemarks", facts.healthRemarks...);
    visit("accountReview", facts.accountReview...);
    visit("accountTrouble", facts.accountTrouble...);
    visit("accountRestrictions", facts.accountRestrictions...);
    visit("accountRestrictedUntil", facts.accountRestrictedUntil...);
    visit("onboardedAt", facts.onboardedAt...);
    visit("tokenRefused", facts.tokenRefused...);
    visit("tokenCheckedAt", facts.tokenCheckedAt...);
    visit("phoneOverride", facts.phoneOverride...);
    visit("creditAttached", facts.creditAttached...);
    visit("creditRevoked", facts.creditRevoked...);
    visit("numberAdded", facts.numberAdded...);
    visit("deregistered", facts.deregistered...);
    visit("registerAgain", facts.registerAgain...);
    visit("numberVerified", facts.numberVerified...);
    visit("codeRequestedAt", facts.codeRequestedAt...);
    visit("codeStatus", facts.codeStatus...);
    visit("requestedDisplayName", facts.requestedDisplayName...);
    visit("nameRejection", facts.nameRejection...);
    visit("displayNameReady", facts.displayNameReady...);
    visit("dataRegion", facts.dataRegion...);
    visit("onBusinessApp", facts.onBusinessApp...);
    visit("platformType", facts.platformType...);
    visit("throughput", facts.throughput...);
    visit("contactsRequested", facts.contactsRequested...);
    visit("contactsRequestId", facts.contactsRequestId...);
    visit("contactsReceived", facts.contactsReceived...);
    visit("historyRequested", facts.historyRequested...);
    visit("historyRequestId", facts.historyRequestId...);
    visit("historyProgress", facts.historyProgress...);
    visit("historyPhase", facts.historyPhase...);
    visit("historyMessages", facts.historyMessages...);
    visit("historyDeclined", facts.historyDeclined...);
    visit("offboardedReason", facts.offboardedReason...);
    visit("offboardedAt", facts.offboardedAt...);
    visit("marketingRequested", facts.marketingRequested...);
    visit("marketingRequestId", facts.marketingRequestId...);
    visit("marketingStatus", facts.marketingStatus...);
    visit("marketingTermsSigned", facts.marketingTermsSigned...);
    visit("adAccountLinked", facts.adAccountLinked...);
    visit("partnerVerification", facts.partnerVerification...);
    visit("partnerVerificationReasons", facts.partnerVerificationReasons...);
}

QJsonValue toValue(bool fact) { return fact; }
QJsonValue toValue(qint64 fact) { return fact; }
QJsonValue toValue(const QString &fact) { return fact; }
QJsonValue toValue(const QDateTime &fact) { return timeText(fact); }
template <typename Tag>
QJsonValue toValue(const Id<Tag> &fact) { return fact.value(); }

void fromValue(const QJsonValue &value, std::optional<bool> &fact)
{
    if (value.isBool())
        fact = value.toBool();
}
void fromValue(const QJsonValue &value, std::optional<qint64> &fact)
{
    if (value.isDouble())
        fact = value.toInteger();
}
void fromValue(const QJsonValue &value, std::optional<QString> &fact)
{
    if (value.isString())
        fact = value.toString();
}
void fromValue(const QJsonValue &value, std::optional<QDateTime> &fact)
{
    const QDateTime time = timeFrom(value.toString());
    if (time.isValid())
        fact = time;
}
template <typename Tag>
void fromValue(const QJsonValue &value, std::optional<Id<Tag>> &fact)
{
    if (value.isString())
        fact = Id<Tag>(value.toString());
}

} // namespace

void CaseFacts::merge(const CaseFacts &patch)
{
    visitFacts(
        [](const char *, auto &known, const auto &news) {
            if (news)
                known = news;
        },
        *this, patch);
}

QJsonObject CaseFacts::toJson() const
{
    QJsonObject object;
    visitFacts(
        [&object](const char *name, const auto &fact) {
            if (fact)
                object.insert(QLatin1String(name), toValue(*fact));
        },
        *this);
    return object;
}

CaseFacts CaseFacts::fromJson(const QJsonObject &object)
{
    CaseFacts facts;
    visitFacts([&object](const char *name, auto &fact) { fromValue(object.value(QLatin1String(name)), fact); }, facts);
    return facts;
}

} // namespace gangway::store
