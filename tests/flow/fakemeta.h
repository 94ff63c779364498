#pragma once

#include "core/secret.h"
#include "support/fakenam.h"

#include <QJsonArray>
#include <QSet>

#include <functional>

namespace gangway::test {

// The ids of Meta's own samples.
namespace ids {
inline const QString app = QStringLiteral("236484624622562");
inline const QString waba = QStringLiteral("524126980791429");
inline const QString otherWaba = QStringLiteral("102290129340398");
inline const QString phone = QStringLiteral("106540352242922");
inline const QString secondPhone = QStringLiteral("106540352242923");
inline const QString portfolio = QStringLiteral("2729063490586005");
inline const QString partner = QStringLiteral("506914307656634");
inline const QString systemUser = QStringLiteral("1972555232742222");
inline const QString creditLine = QStringLiteral("1972385232742146");
inline const QString allocation = QStringLiteral("58501441721238");
inline const QString credential = QStringLiteral("777000111222333");
} // namespace ids

// Recognisable, so that a search of everything written finds any that got out.
namespace canaries {
inline const QByteArray appSecret = "614fc2afde15eee07a26b2fe3eaee9b9";
inline const QByteArray systemToken = "EAASystemTokenCanary0123456789";
inline const QByteArray businessToken = "EAABusinessTokenCanary0123456789";
inline const QByteArray verifyToken = "verify-token-canary-4711";
inline const QByteArray pin = "730519";
inline const QByteArray otherPin = "918273";
inline const QByteArray codeStart = "AQCodeCanary";
} // namespace canaries

/// The Graph API as far as provisioning goes, with a memory and with the tokens checked: what is registered,
/// shared or subscribed here happened, whatever the answer was. Faults are laid over single endpoints.
class FakeMeta final : public QNetworkAccessManager
{
public:
    explicit FakeMeta(Clock &clock) : m_clock(clock) {}

    // --- what there is
    QSet<QByteArray> liveCodes;
    QStringList grantedWabas{ids::waba};
    QStringList grantedPortfolios{ids::portfolio};
    QStringList phones{ids::phone};
    QString tokenApp = ids::app;
    bool isSubscribed = false;
    bool isAssigned = false;
    bool isShared = false;
    bool isRegistered = false;
    bool isOnBusinessApp = false;
    bool isAttached = false;               ///< the shared line pays for the account
    bool isRevoked = false;
    QString verification;                  ///< code_verification_status; empty: not told
    QString nameStatus;                    ///< name_status; empty: not told
    QString newNameStatus;
    QString newName;
    QString phoneCallback;
    bool isWabaScopeGranted = true;
    QByteArray smsCode = "135790";
    bool refusesRegistrationForTheName = false;
    QList<QByteArray> redirectUris;        ///< of the exchanges
    QStringList syncs;                     ///< smb_app_data, in order
    QByteArray twoStepPin;
    QString overrideUri;
    QString currency;
    bool isOffline = false;
    bool isDead = false;                   ///< the program that asks has crashed: nothing reaches us any more

    // --- what happened
    QStringList transcript;                ///< "POST /v25.0/…/register"
    QStringList endpoints;                 ///< "register"
    QHash<QString, int> done;              ///< endpoint -> how often it was carried out
    QList<QByteArray> sentCodes;

    enum class When { Instead, Afterwards };
    /// From now on `endpoint` answers so, instead of doing its work or after having done it.
    void breakEndpoint(const QString &endpoint, const FakeAnswer &answer, When when = When::Instead, int times = -1)
    {
        m_faults.insert(endpoint, {answer, when, times});
    }
    void repair() { m_faults.clear(); }

    /// Called with "<endpoint>:arrived" before anything happens and "<endpoint>:done" before the answer leaves.
    std::function<void(const QString &)> hook;

    void forgetTranscript()
    {
        transcript.clear();
        endpoints.clear();
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override
    {
        SentRequest sent;
        sent.verb = operation == PostOperation ? QStringLiteral("POST") : operation == DeleteOperation ? QStringLiteral("DELETE")
                                                                                                       : QStringLiteral("GET");
        if (operation == CustomOperation)
            sent.verb = QString::fromLatin1(request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray());
        sent.url = request.url();
        for (const QByteArray &name : request.rawHeaderList())
            sent.headers.insert(name.toLower(), request.rawHeader(name));
        if (outgoing)
            sent.body = outgoing->readAll();
        auto *reply = new FakeReply(request, operation, answerTo(sent), sent.aborted, this);
        QMetaObject::invokeMethod(reply, [reply] { reply->play(); }, Qt::QueuedConnection);
        return reply;
    }

private:
    struct Fault
    {
        FakeAnswer answer;
        When when;
        int times;
    };

    FakeAnswer answerTo(const SentRequest &request)
    {
        if (isDead)
            return FakeAnswer::hanging();
        if (isOffline)
            return FakeAnswer::error(QNetworkReply::HostNotFoundError);
        const QString endpoint = endpointOf(request);
        transcript.append(request.verb + u' ' + request.path());
        endpoints.append(endpoint);
        if (hook)
            hook(endpoint + QStringLiteral(":arrived"));
        if (isDead)
            return FakeAnswer::hanging();
        if (endpoint == u"exchange")
            sentCodes.append(request.query(QStringLiteral("code")).toUtf8());
        std::optional<Fault> fault;
        if (const auto planned = m_faults.find(endpoint); planned != m_faults.end()) {
            fault = *planned;
            if (planned->times > 0 && --planned->times == 0)
                m_faults.erase(planned);
        }
        if (fault && fault->when == When::Instead)
            return fault->answer;
        FakeAnswer answer = perform(endpoint, request);
        if (hook)
            hook(endpoint + QStringLiteral(":done"));
        if (isDead)
            return FakeAnswer::hanging();
        return fault ? fault->answer : answer;
    }

    static QString endpointOf(const SentRequest &request)
    {
        const QStringList parts = request.path().split(u'/', Qt::SkipEmptyParts).mid(1);
        const QString last = parts.isEmpty() ? QString() : parts.last();
        const bool isPost = request.verb == u"POST";
        if (last == u"access_token")
            return QStringLiteral("exchange");
        if (last == u"subscribed_apps")
            return !isPost ? last : request.json().isEmpty() ? QStringLiteral("subscribe") : QStringLiteral("override");
        if (last == u"assigned_users")
            return isPost ? QStringLiteral("assign") : last;
        if (last == u"phone_numbers" && isPost)
            return QStringLiteral("add");
        if (parts.size() == 1 && last == ids::allocation && request.verb == u"DELETE")
            return QStringLiteral("revoke");
        if (parts.size() == 1 && last == ids::allocation && request.query(QStringLiteral("fields")).contains(u"request_status"))
            return QStringLiteral("request_status");
        if (last == u"owning_credit_allocation_configs")
            return QStringLiteral("allocations");
        if (last == u"whatsapp_credit_sharing_and_attach")
            return QStringLiteral("share");
        if (parts.size() == 1 && last == ids::allocation)
            return QStringLiteral("credential");
        if (parts.size() == 1 && (last == ids::phone || last == ids::secondPhone))
            return isPost && request.json().contains(QLatin1String("new_display_name"))      ? QStringLiteral("rename")
                : isPost && request.json().contains(QLatin1String("webhook_configuration")) ? QStringLiteral("override_number")
                : isPost ? QStringLiteral("set_pin")
                : request.query(QStringLiteral("fields")).startsWith(u"name_status") ? QStringLiteral("name_review")
                : request.query(QStringLiteral("fields")) == u"webhook_configuration" ? QStringLiteral("routing")
                : request.query(QStringLiteral("fields")) == u"health_status" ? QStringLiteral("health") : QStringLiteral("phone");
        if (parts.size() == 1 && (last == ids::waba || last == ids::otherWaba))
            return request.query(QStringLiteral("fields")) == u"primary_funding_id" ? QStringLiteral("funding") : QStringLiteral("waba");
        return last; // debug_token, phone_numbers, extendedcredits, register
    }

    static FakeAnswer refuse(int code, const QString &message, int subcode = 0, int status = 400)
    {
        return FakeAnswer::graphError(status, code, subcode, message);
    }
    static FakeAnswer success() { return FakeAnswer::json({{QStringLiteral("success"), true}}); }

    QJsonObject phoneJson(const QString &id) const
    {
        return {{QStringLiteral("id"), id},
                {QStringLiteral("display_phone_number"), id == ids::phone ? QStringLiteral("+1 650-555-1234") : QStringLiteral("+1 650-555-9999")},
                {QStringLiteral("verified_name"), QStringLiteral("Lucky Shrub")},
                {QStringLiteral("status"), isRegistered || isOnBusinessApp ? QStringLiteral("CONNECTED") : QStringLiteral("PENDING")},
                {QStringLiteral("platform_type"), isRegistered || isOnBusinessApp ? QStringLiteral("CLOUD_API") : QStringLiteral("NOT_APPLICABLE")},
                {QStringLiteral("quality_rating"), QStringLiteral("GREEN")},
                {QStringLiteral("code_verification_status"), verification},
                {QStringLiteral("is_on_biz_app"), isOnBusinessApp}};
    }

    FakeAnswer perform(const QString &endpoint, const SentRequest &request)
    {
        const QByteArray expectedBearer = bearerFor(endpoint);
        if (request.bearer() != expectedBearer)
            return refuse(190, QStringLiteral("Invalid OAuth access token."), 467, 401);
        const FakeAnswer answer = carryOut(endpoint, request);
        if (answer.status == 200)
            ++done[endpoint];
        return answer;
    }

    static QByteArray bearerFor(const QString &endpoint)
    {
        if (endpoint == u"exchange")
            return {};
        if (endpoint == u"debug_token")
            return ids::app.toUtf8() + '|' + canaries::appSecret;
        static const QStringList bySystem{QStringLiteral("assign"), QStringLiteral("assigned_users"), QStringLiteral("extendedcredits"),
                                          QStringLiteral("allocations"), QStringLiteral("share"), QStringLiteral("credential"),
                                          QStringLiteral("whatsapp_credit_sharing"), QStringLiteral("revoke"), QStringLiteral("request_status"),
                                          QStringLiteral("system_user_access_tokens"), QStringLiteral("onboard_partners_to_mm_lite"),
                                          QStringLiteral("client_whatsapp_business_accounts")};
        return bySystem.contains(endpoint) ? canaries::systemToken : canaries::businessToken;
    }

    FakeAnswer carryOut(const QString &endpoint, const SentRequest &request)
    {
        if (endpoint == u"exchange") {
            const QByteArray code = request.query(QStringLiteral("code")).toUtf8();
            redirectUris.append(request.query(QStringLiteral("redirect_uri")).toUtf8());
            if (request.query(QStringLiteral("client_secret")).toUtf8() != canaries::appSecret || request.query(QStringLiteral("client_id")) != ids::app)
                return refuse(101, QStringLiteral("Error validating client secret."));
            if (!liveCodes.remove(code))
                return refuse(100, QStringLiteral("This authorization code has been used."), 36009);
            return FakeAnswer::json({{QStringLiteral("access_token"), QString::fromLatin1(canaries::businessToken)},
                                     {QStringLiteral("token_type"), QStringLiteral("bearer")},
                                     {QStringLiteral("expires_in"), 5183944}});
        }
        if (endpoint == u"debug_token")
            return FakeAnswer::json({{QStringLiteral("data"), tokenJson()}});
        if (endpoint == u"phone_numbers") {
            QJsonArray data;
            for (const QString &id : phones)
                data.append(phoneJson(id));
            return FakeAnswer::json({{QStringLiteral("data"), data}});
        }
        if (endpoint == u"phone")
            return FakeAnswer::json(phoneJson(request.path().section(u'/', -1)));
        if (endpoint == u"health")
            return FakeAnswer::json({{QStringLiteral("id"), request.path().section(u'/', -1)},
                                     {QStringLiteral("health_status"), QJsonObject{{QStringLiteral("can_send_message"), QStringLiteral("AVAILABLE")}, {QStringLiteral("entities"), QJsonArray{}}}}});
        if (endpoint == u"smb_app_data") {
            const QString type = request.json().value(u"sync_type").toString();
            if (syncs.contains(type))
                return refuse(2593107, QStringLiteral("(#2593107) this sync was requested before"));
            syncs.append(type);
            return FakeAnswer::json({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}, {QStringLiteral("request_id"), QStringLiteral("AhXq") + type}});
        }
        if (endpoint == u"subscribe") {
            isSubscribed = true;
            overrideUri.clear();
            return success();
        }
        if (endpoint == u"override") {
            if (!isSubscribed)
                return refuse(100, QStringLiteral("(#100) Before override the current callback uri, your app must be subscribed"));
            if (request.json().value(u"verify_token").toString().toUtf8() != canaries::verifyToken)
                return refuse(100, QStringLiteral("(#100) wrong verify token"));
            overrideUri = request.json().value(u"override_callback_uri").toString();
            return success();
        }
        if (endpoint == u"subscribed_apps") {
            QJsonObject app{{QStringLiteral("whatsapp_business_api_data"), QJsonObject{{QStringLiteral("id"), ids::app}, {QStringLiteral("name"), QStringLiteral("Gangway")}}}};
            if (!overrideUri.isEmpty())
                app.insert(QStringLiteral("override_callback_uri"), overrideUri);
            return FakeAnswer::json({{QStringLiteral("data"), isSubscribed ? QJsonArray{app} : QJsonArray{}}});
        }
        if (endpoint == u"assign") {
            isAssigned = request.query(QStringLiteral("user")) == ids::systemUser && request.query(QStringLiteral("tasks")).contains(u"MANAGE");
            return success();
        }
        if (endpoint == u"assigned_users") {
            const QJsonObject user{{QStringLiteral("id"), ids::systemUser}, {QStringLiteral("name"), QStringLiteral("Bot")}, {QStringLiteral("tasks"), QJsonArray{QStringLiteral("MANAGE")}}};
            return FakeAnswer::json({{QStringLiteral("data"), isAssigned ? QJsonArray{user} : QJsonArray{}}});
        }
        if (endpoint == u"extendedcredits")
            return FakeAnswer::json({{QStringLiteral("data"), QJsonArray{QJsonObject{{QStringLiteral("id"), ids::creditLine}, {QStringLiteral("legal_entity_name"), QStringLiteral("Partner")}}}}});
        if (endpoint == u"allocations") {
            const QJsonObject one{{QStringLiteral("id"), ids::allocation}, {QStringLiteral("receiving_business"), QJsonObject{{QStringLiteral("id"), ids::portfolio}}}};
            return FakeAnswer::json({{QStringLiteral("data"), isShared ? QJsonArray{one} : QJsonArray{}}});
        }
        if (endpoint == u"share") {
            if (!isAssigned)
                return refuse(200, QStringLiteral("(#200) the system user is not on this account"), 0, 403);
            if (isShared)
                return refuse(100, QStringLiteral("(#100) already attached"));
            isShared = true;
            isAttached = true;
            currency = request.query(QStringLiteral("waba_currency"));
            return FakeAnswer::json({{QStringLiteral("allocation_config_id"), ids::allocation}, {QStringLiteral("waba_id"), ids::waba}});
        }
        if (endpoint == u"credential")
            return FakeAnswer::json({{QStringLiteral("id"), ids::allocation}, {QStringLiteral("receiving_credential"), QJsonObject{{QStringLiteral("id"), ids::credential}}}});
        if (endpoint == u"whatsapp_credit_sharing") {
            if (isShared)
                return refuse(100, QStringLiteral("(#100) already shared"));
            isShared = request.query(QStringLiteral("receiving_business_id")) == ids::portfolio;
            return FakeAnswer::json({{QStringLiteral("success"), true}, {QStringLiteral("allocation_config_id"), ids::allocation}});
        }
        if (endpoint == u"whatsapp_credit_attach") {
            if (!isShared || isAttached)
                return refuse(100, QStringLiteral("(#100) nothing to attach"));
            isAttached = true;
            return FakeAnswer::json({{QStringLiteral("success"), true}, {QStringLiteral("waba_id"), ids::waba}, {QStringLiteral("allocation_config_id"), ids::allocation}});
        }
        if (endpoint == u"revoke") {
            isRevoked = true;
            isAttached = false;
            return success();
        }
        if (endpoint == u"request_status")
            return FakeAnswer::json({{QStringLiteral("id"), ids::allocation}, {QStringLiteral("request_status"), isRevoked ? QStringLiteral("DELETED") : QStringLiteral("APPROVED")}});
        if (endpoint == u"add") {
            if (!phones.isEmpty())
                return refuse(2388012, QStringLiteral("(#2388012) the number is in the account"));
            phones = {ids::phone};
            verification = QStringLiteral("NOT_VERIFIED");
            return FakeAnswer::json({{QStringLiteral("id"), ids::phone}});
        }
        if (endpoint == u"request_code")
            return verification == u"VERIFIED" ? refuse(136024, QStringLiteral("(#136024) Request code error")) : success();
        if (endpoint == u"verify_code") {
            if (request.json().value(u"code").toString().toUtf8() != smsCode && request.query(QStringLiteral("code")).toUtf8() != smsCode)
                return refuse(136025, QStringLiteral("(#136025) Verify code error"));
            verification = QStringLiteral("VERIFIED");
            return success();
        }
        if (endpoint == u"deregister") {
            if (!isRegistered)
                return refuse(133010, QStringLiteral("(#133010) not registered"));
            isRegistered = false;
            return success();
        }
        if (endpoint == u"rename") {
            newName = request.json().value(u"new_display_name").toString();
            newNameStatus = QStringLiteral("PENDING_REVIEW");
            return success();
        }
        if (endpoint == u"name_review")
            return FakeAnswer::json({{QStringLiteral("id"), ids::phone}, {QStringLiteral("name_status"), nameStatus}, {QStringLiteral("new_name_status"), newNameStatus}});
        if (endpoint == u"override_number") {
            phoneCallback = request.json().value(u"webhook_configuration")[QLatin1String("override_callback_uri")].toString();
            return success();
        }
        if (endpoint == u"routing") {
            QJsonObject routing{{QStringLiteral("application"), QStringLiteral("https://app.example/webhook")}};
            if (!phoneCallback.isEmpty())
                routing.insert(QStringLiteral("phone_number"), phoneCallback);
            return FakeAnswer::json({{QStringLiteral("id"), ids::phone}, {QStringLiteral("webhook_configuration"), routing}});
        }
        if (endpoint == u"system_user_access_tokens")
            return FakeAnswer::json({{QStringLiteral("access_token"), QString::fromLatin1(canaries::businessToken)}});
        if (endpoint == u"onboard_partners_to_mm_lite") {
            if (++m_marketingRequests > 1)
                return refuse(1752041, QStringLiteral("(#1752041) Duplicate Request"));
            return FakeAnswer::json({{QStringLiteral("request_id"), QStringLiteral("893436979557695")}});
        }
        if (endpoint == u"client_whatsapp_business_accounts")
            return FakeAnswer::json({{QStringLiteral("data"), QJsonArray{QJsonObject{{QStringLiteral("id"), ids::waba}, {QStringLiteral("name"), QStringLiteral("Lucky Shrub")}}}}});
        if (endpoint == u"funding")
            return FakeAnswer::json(isAttached ? QJsonObject{{QStringLiteral("id"), ids::waba}, {QStringLiteral("primary_funding_id"), ids::credential}}
                                             : QJsonObject{{QStringLiteral("id"), ids::waba}});
        if (endpoint == u"waba")
            return FakeAnswer::json({{QStringLiteral("id"), request.path().section(u'/', -1)},
                                     {QStringLiteral("name"), QStringLiteral("Lucky Shrub")},
                                     {QStringLiteral("business_verification_status"), QStringLiteral("not_verified")},
                                     {QStringLiteral("owner_business_info"), QJsonObject{{QStringLiteral("id"), ids::portfolio}, {QStringLiteral("name"), QStringLiteral("Lucky Shrub")}}},
                                     {QStringLiteral("health_status"), QJsonObject{{QStringLiteral("can_send_message"), QStringLiteral("AVAILABLE")}, {QStringLiteral("entities"), QJsonArray{}}}}});
        if (endpoint == u"set_pin") {
            twoStepPin = request.json().value(u"pin").toString().toUtf8();
            return success();
        }
        if (endpoint == u"register") {
            const QByteArray pin = request.json().value(u"pin").toString().toUtf8();
            if (!twoStepPin.isEmpty() && twoStepPin != pin)
                return refuse(133005, QStringLiteral("(#133005) Two step verification PIN Mismatch"));
            if (refusesRegistrationForTheName) {
                FakeAnswer no = refuse(100, QStringLiteral("(#100) Cannot register"), 2388001);
                no.body.replace("(#100) Cannot register", "(#100) The display name is still being reviewed");
                return no;
            }
            twoStepPin = pin;
            isRegistered = true;
            return success();
        }
        return refuse(803, QStringLiteral("(#803) unknown: ") + endpoint, 0, 404);
    }

    QJsonObject tokenJson() const
    {
        const auto scope = [](const QString &name, const QStringList &targets) {
            return QJsonObject{{QStringLiteral("scope"), name}, {QStringLiteral("target_ids"), QJsonArray::fromStringList(targets)}};
        };
        if (!isWabaScopeGranted)
            return {{QStringLiteral("app_id"), tokenApp}, {QStringLiteral("is_valid"), true}, {QStringLiteral("granular_scopes"), QJsonArray{}}};
        QJsonArray granular{scope(QStringLiteral("whatsapp_business_management"), grantedWabas),
                            scope(QStringLiteral("whatsapp_business_messaging"), grantedWabas)};
        if (!grantedPortfolios.isEmpty())
            granular.append(scope(QStringLiteral("business_management"), grantedPortfolios));
        return {{QStringLiteral("app_id"), tokenApp},
                {QStringLiteral("is_valid"), true},
                {QStringLiteral("type"), QStringLiteral("SYSTEM_USER")},
                {QStringLiteral("expires_at"), 1800000000},
                {QStringLiteral("scopes"), QJsonArray{QStringLiteral("whatsapp_business_management"), QStringLiteral("whatsapp_business_messaging")}},
                {QStringLiteral("granular_scopes"), granular}};
    }

    Clock &m_clock;
    int m_marketingRequests = 0;
    QHash<QString, Fault> m_faults;
};

} // namespace gangway::test
