#include "sandbox/happenings.h"
#include "sandbox/signupflow.h"
#include "sandbox/webhookdelivery.h"

#include <QJsonArray>

// The end of a sign-up: what comes into being, what the page tells, what the webhook says.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/implementation
namespace gangway::sandbox {

// "once", "twice", "late" (after the other half) or "never".
QString SignupFlow::toldHow(const QString &what) const
{
    return signup().value(QStringLiteral("tell")).toObject().value(what).toString(QStringLiteral("once"));
}

// The accounts that the customer shares: the one that was chosen, and those that the scenario has them tick besides.
QStringList SignupFlow::sharedWabas(const Session &session) const
{
    QStringList ids{session.wabaId};
    const QJsonArray more = signup().value(QStringLiteral("wabas")).toArray();
    for (const QJsonValue &value : more) {
        const Waba *waba = m_state.waba(value.toString());
        if (waba && waba->portfolioId == session.portfolioId && !ids.contains(waba->id))
            ids.append(waba->id);
    }
    return ids;
}

// Creates what was chosen. Called again (a second press) it tells the same again.
QJsonObject SignupFlow::finish(Session &session)
{
    if (!session.finished) {
        create(session);
        session.event = eventOf(session);
        if (!session.hosted && toldHow(QStringLiteral("code")) != u"never") {
            Code code;
            code.appId = session.appId;
            code.redirectUri = session.generated ? QString() : session.redirectUri;
            code.portfolioId = session.portfolioId;
            code.wabaIds = sharedWabas(session);
            code.issuedAt = m_state.clock().now();
            session.code = m_state.issueCode(code);
        }
        session.finished = true;
        session.step = signupstep::success;
        tellPartner(session);
    }
    QJsonObject shown{{QStringLiteral("screen"), signupstep::success}, {QStringLiteral("event"), session.event}, {QStringLiteral("tell"), toldHow(QStringLiteral("event"))},
                      {QStringLiteral("codeTold"), toldHow(QStringLiteral("code"))}};
    if (session.generated && !session.code.isEmpty())
        shown.insert(QStringLiteral("message"), QStringLiteral("cb=%1&code=%2").arg(session.callbackId, QString::fromLatin1(session.code.reveal())));
    return shown;
}

void SignupFlow::create(Session &session)
{
    const QDateTime now = m_state.clock().now();
    if (session.portfolioId.isEmpty()) {
        session.portfolioId = m_state.newId(QStringLiteral("portfolio"));
        Portfolio portfolio;
        portfolio.id = session.portfolioId;
        portfolio.name = session.portfolioName;
        m_state.portfolios.emplace(portfolio.id, portfolio);
    }
    if (session.wabaId.isEmpty()) {
        Waba waba;
        waba.id = m_state.newId(QStringLiteral("waba"));
        waba.name = session.wabaName;
        waba.country = session.country;
        waba.portfolioId = session.portfolioId;
        waba.templateNamespace = QString::fromLatin1(randomText(32).toLower());
        waba.createdAt = now;
        session.wabaId = waba.id;
        m_state.wabas.emplace(waba.id, waba);
    }
    const QStringList shared = sharedWabas(session);
    for (const QString &id : shared) {
        Waba &waba = *m_state.waba(id);
        waba.sharedWith.insert(session.appId);
        waba.sharedAt = now;
        if (signup().value(QStringLiteral("finish")).toString() == u"FINISH_OBO_MIGRATION")
            waba.onBehalf = false;
    }
    if (!session.withoutNumber)
        createNumber(session);
}

void SignupFlow::createNumber(Session &session)
{
    if (session.numberId.isEmpty()) {
        Number number;
        number.id = m_state.newId(QStringLiteral("number"));
        number.digits = session.digits;
        number.display = session.display;
        number.verifiedName = session.displayName;
        number.wabaId = session.wabaId;
        const QString pin = signup().value(QStringLiteral("pin")).toString();
        if (!pin.isEmpty()) // two-step verification of an earlier provider
            number.pinDigest = State::digest(pin.toLatin1());
        session.numberId = number.id;
        m_happenings.nameGiven(m_state.numbers.emplace(number.id, number).first->second);
    }
    Number &number = *m_state.number(session.numberId);
    number.verification = session.unverified ? QStringLiteral("NOT_VERIFIED") : QStringLiteral("VERIFIED");
    number.onboardedAt = m_state.clock().now();
    if (session.coexistence) { // registered by the app; each onboarding allows each sync once more
        number.onBusinessApp = true;
        number.platform = QStringLiteral("CLOUD_API");
        number.status = QStringLiteral("CONNECTED");
        number.nameStatus = QStringLiteral("APPROVED");
        number.contactsSynced = false;
        number.historySynced = false;
    }
}

QJsonObject SignupFlow::eventOf(const Session &session) const
{
    QJsonObject data{{QStringLiteral("phone_number_id"), session.numberId}, {QStringLiteral("waba_id"), session.wabaId}, {QStringLiteral("business_id"), session.portfolioId}};
    QString name = QStringLiteral("FINISH");
    bool older = false; // the payload's own version is told by the samples of these ends
    if (session.coexistence) {
        name = QStringLiteral("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING");
        data = {{QStringLiteral("waba_id"), session.wabaId}};
        older = true;
    } else if (session.appOnly) {
        name = QStringLiteral("FINISH_GRANT_ONLY_API_ACCESS");
    } else if (session.withoutNumber) {
        name = QStringLiteral("FINISH_ONLY_WABA");
        data = {{QStringLiteral("waba_id"), session.wabaId}};
        older = true;
    }
    if (const QString planned = signup().value(QStringLiteral("finish")).toString(); !planned.isEmpty())
        name = planned;
    if (const QStringList wabas = sharedWabas(session); wabas.size() > 1) { // which of them is meant nobody can say
        data.remove(QStringLiteral("waba_id"));
        data.remove(QStringLiteral("phone_number_id"));
        data.insert(QStringLiteral("waba_ids"), QJsonArray::fromStringList(wabas));
    }
    if (data.value(QStringLiteral("phone_number_id")).toString().isEmpty())
        data.remove(QStringLiteral("phone_number_id"));
    if (signup().value(QStringLiteral("idsAsNumbers")).toBool()) {
        const QStringList names = data.keys();
        for (const QString &id : names) {
            if (data.value(id).isString())
                data.insert(id, data.value(id).toString().toLongLong());
        }
    }
    QJsonObject event{{QStringLiteral("type"), QStringLiteral("WA_EMBEDDED_SIGNUP")}, {QStringLiteral("event"), name}, {QStringLiteral("data"), data}};
    if (older)
        event.insert(QStringLiteral("version"), 3);
    return event;
}

void SignupFlow::tellPartner(const Session &session)
{
    const QStringList shared = sharedWabas(session);
    for (const QString &id : shared) {
        QJsonObject info{{QStringLiteral("waba_id"), id}, {QStringLiteral("owner_business_id"), session.portfolioId}};
        if (const QString solution = prefilled(session, {QStringLiteral("solutionID")}, {}); !solution.isEmpty())
            info.insert(QStringLiteral("solution_id"), solution);
        if (session.appOnly)
            info.insert(QStringLiteral("partner_app_id"), session.appId);
        m_delivery.deliverToPartner(session.appId, QStringLiteral("account_update"),
                                    {{QStringLiteral("event"), session.appOnly ? QStringLiteral("PARTNER_APP_INSTALLED") : QStringLiteral("PARTNER_ADDED")},
                                     {QStringLiteral("waba_info"), info}});
    }
    if (session.marketing) { // the terms were signed on the way
        if (const Portfolio *portfolio = m_state.portfolio(session.portfolioId))
            m_happenings.inviteToMarketing(*portfolio);
    }
}

} // namespace gangway::sandbox
