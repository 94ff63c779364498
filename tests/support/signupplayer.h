#pragma once

#include "sandbox/journeyprofile.h"
#include "signup/launch.h"
#include "signup/signupsession.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QRegularExpression>
#include <QTimer>
#include <QUrlQuery>
#include <QUuid>

#include <functional>

namespace gangway::test {

/// The profile of a scenario's journey: `profile` with the journey's overrides.
inline store::PartnerProfile profileOf(const QJsonObject &journey, store::PartnerProfile profile)
{
    return sandbox::profileFor({{QStringLiteral("journey"), journey}}, std::move(profile));
}

/// The case that a scenario's journey begins with. The customer's data are what the scenario's page would have typed in.
inline store::CaseRecord caseOf(const QJsonObject &scenario, const ProfileId &profile)
{
    const QJsonObject journey = scenario.value(QStringLiteral("journey")).toObject();
    const QJsonObject typed = scenario.value(QStringLiteral("signup")).toObject();
    store::CaseRecord record;
    record.profileId = profile;
    record.customerName = typed.value(QStringLiteral("portfolioName")).toString();
    record.email = typed.value(QStringLiteral("email")).toString();
    record.website = typed.value(QStringLiteral("website")).toString();
    record.country = typed.value(QStringLiteral("country")).toString(QStringLiteral("BR"));
    record.customerLanguage = QStringLiteral("pt_BR");
    record.phone = journey.value(QStringLiteral("phone")).toString();
    record.path = store::numberPathFromName(journey.value(QStringLiteral("path")).toString()).value_or(store::NumberPath::Unknown);
    record.numberAnswers = journey.value(QStringLiteral("numberAnswers")).toObject();
    record.signup = store::SignupOptions::fromJson(journey.value(QStringLiteral("signup")).toObject());
    return record;
}

/// Plays browser and customer without a browser: makes the HTTP calls that Meta's pages make and tells the session
/// what the launch page and its listener would. Popup, full page and hosted link, by the plan's way. Halves that are
/// told twice, late or never come so; what the session waits for then (otherHalfPatience) is the clock's business.
class SignupPlayer final : public QObject
{
public:
    /// `base`: where the sandbox listens. `session` may be null for the hosted link, which nobody hears of.
    SignupPlayer(signup::LaunchPlan plan, const QUrl &base, const QJsonObject &journey, signup::SignupSession *session, QObject *parent = nullptr)
        : QObject(parent), m_plan(std::move(plan)), m_base(base), m_presses(journey.value(QStringLiteral("screens")).toObject()), m_session(session)
    {
    }

    std::function<void()> whenFinished;        ///< the customer's window is gone; late halves have come
    bool isFinished() const { return m_finished; }
    /// Why the customer got stuck; empty when not.
    const QString &trouble() const { return m_trouble; }
    const QStringList &screens() const { return m_seen; }

    void start()
    {
        using store::LaunchWay;
        QUrl dialog;
        if (m_plan.way == LaunchWay::Hosted) {
            dialog = moved(signup::hostedLink(m_plan));
        } else if (m_plan.way == LaunchWay::Page) {
            dialog = signup::dialogUrl(m_plan);
            if (m_session) {
                m_session->pageLoaded(dialog);
                m_session->launched();
            }
            dialog = moved(dialog);
        } else {
            dialog = sdkDialog();
            if (m_session) {
                m_session->pageLoaded(m_plan.pageUrl);
                own({{QStringLiteral("kind"), QStringLiteral("sdk-ready")}});
                own({{QStringLiteral("kind"), QStringLiteral("launched")}});
                m_session->popupOpened(dialog);
            }
        }
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = m_network.get(QNetworkRequest(dialog));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            static const QRegularExpression json(QStringLiteral("id=\"es-session\">(.*?)</script>"), QRegularExpression::DotMatchesEverythingOption);
            const QJsonObject launch = QJsonDocument::fromJson(json.match(QString::fromUtf8(reply->readAll())).captured(1).toUtf8()).object();
            m_id = launch.value(QStringLiteral("session")).toString();
            if (m_id.isEmpty()) {
                stuck(QStringLiteral("Meta's page did not open"));
                return;
            }
            show(launch.value(QStringLiteral("first")).toObject());
        });
    }

private:
    bool isPopup() const { return m_plan.way == store::LaunchWay::Popup; }

    // --- addresses ---

    static QString originOf(const QUrl &url)
    {
        return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    QString metaOrigin() const { return m_plan.environment.isSandbox() ? m_plan.environment.sandboxOrigin : QStringLiteral("https://www.facebook.com"); }
    QUrl moved(QUrl url) const
    {
        url.setScheme(m_base.scheme());
        url.setHost(m_base.host());
        url.setPort(m_base.port());
        return url;
    }
    // What FB.login makes of its options.
    QUrl sdkDialog() const
    {
        const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
        const QString redirect = originOf(m_base) + QStringLiteral("/x/connect/xd_arbiter/?version=46#cb=") + m_callback + QStringLiteral("&domain=") + m_plan.pageUrl.host()
            + QStringLiteral("&origin=") + encoded(originOf(m_plan.pageUrl) + QStringLiteral("/f1")) + QStringLiteral("&relation=opener&frame=f1");
        QUrl dialog = m_base;
        dialog.setPath(QStringLiteral("/%1/dialog/oauth").arg(m_plan.graphVersion));
        QString query = QStringLiteral("client_id=") + encoded(m_plan.appId.value());
        query += QStringLiteral("&config_id=") + encoded(m_plan.configurationId.value());
        query += QStringLiteral("&display=popup&response_type=code&override_default_response_type=true");
        query += QStringLiteral("&redirect_uri=") + encoded(redirect);
        query += QStringLiteral("&extras=") + encoded(QString::fromUtf8(QJsonDocument(m_plan.extras).toJson(QJsonDocument::Compact)));
        dialog.setQuery(query);
        return dialog;
    }

    // --- what the listener hears ---

    void own(QJsonObject message)
    {
        if (!m_session)
            return;
        message.insert(QStringLiteral("gangway"), m_plan.nonce);
        m_session->messageReceived(originOf(m_plan.pageUrl), QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }
    void meta(const QString &text)
    {
        if (m_session && isPopup())
            m_session->messageReceived(metaOrigin(), text);
    }
    void tell(const QJsonObject &event) { meta(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact))); }
    void cancelEvent()
    {
        tell({{QStringLiteral("data"), QJsonObject{{QStringLiteral("current_step"), m_shown.value(QStringLiteral("screen"))}}},
              {QStringLiteral("type"), QStringLiteral("WA_EMBEDDED_SIGNUP")}, {QStringLiteral("event"), QStringLiteral("CANCEL")}, {QStringLiteral("version"), 3}});
    }
    /// The callback of FB.login, as the launch page passes it on.
    void loginResponse(const QString &code)
    {
        if (m_loginAnswered || !isPopup())
            return;
        m_loginAnswered = true;
        own({{QStringLiteral("kind"), QStringLiteral("login-response")},
             {QStringLiteral("status"), code.isEmpty() ? QStringLiteral("unknown") : QStringLiteral("connected")},
             {QStringLiteral("code"), code.isEmpty() ? QJsonValue() : QJsonValue(code)}});
    }

    // --- the window ---

    void act(const QString &action, const QJsonObject &data, std::function<void(const QJsonObject &)> then)
    {
        QUrl url = m_base;
        url.setPath(QStringLiteral("/x/signup/act"));
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = m_network.post(request, QJsonDocument(QJsonObject{{QStringLiteral("session"), m_id}, {QStringLiteral("action"), action},
                                                                                {QStringLiteral("screen"), m_shown.value(QStringLiteral("screen"))},
                                                                                {QStringLiteral("data"), data}}).toJson(QJsonDocument::Compact));
        connect(reply, &QNetworkReply::finished, this, [reply, then = std::move(then)] {
            reply->deleteLater();
            then(QJsonDocument::fromJson(reply->readAll()).object());
        });
    }
    void show(const QJsonObject &shown)
    {
        m_shown = shown;
        const QString name = shown.value(QStringLiteral("screen")).toString();
        m_seen.append(name);
        if (m_seen.size() > 20) {
            stuck(QStringLiteral("the screens do not end"));
            return;
        }
        if (name == QLatin1String("SUCCESS")) {
            lastScreen();
            return;
        }
        const QString press = m_presses.value(name).toString();
        if (press == QLatin1String("cancel"))
            cancelled();
        else if (press == QLatin1String("close"))
            closed();
        else
            act(QStringLiteral("next"), entered(name), [this, press](const QJsonObject &answer) { pressed(answer, press); });
    }
    /// What the customer leaves as the page proposes it.
    QJsonObject entered(const QString &name) const
    {
        const QJsonValue chosen = m_shown.value(QStringLiteral("chosen"));
        QJsonObject data = m_shown;
        if (name == QLatin1String("BUSINESS_ACCOUNT_SELECTION")) {
            data.insert(QStringLiteral("portfolio"), chosen);
        } else if (name == QLatin1String("WABA_PHONE_PROFILE_PICKER")) {
            data.insert(QStringLiteral("waba"), chosen);
        } else if (name == QLatin1String("PHONE_NUMBER_SETUP")) {
            data.insert(QStringLiteral("phone"), m_shown.value(QStringLiteral("number")));
            data.insert(QStringLiteral("number"), chosen);
        } else if (name == QLatin1String("PHONE_NUMBER_VERIFICATION")) {
            data.insert(QStringLiteral("code"), m_shown.value(QStringLiteral("sms")));
        }
        return data;
    }
    void pressed(const QJsonObject &answer, const QString &press)
    {
        if (answer.value(QStringLiteral("leaves")).toBool())
            cancelled();
        else if (answer.value(QStringLiteral("closes")).toBool())
            closed();
        else if (answer.contains(QStringLiteral("screen")))
            show(answer);
        else if (press == QLatin1String("report") && answer.contains(QStringLiteral("problem")))
            act(QStringLiteral("report"), {}, [this](const QJsonObject &report) {
                tell(report.value(QStringLiteral("event")).toObject());
                gone();
            });
        else
            stuck(answer.value(QStringLiteral("problem")).toString(QStringLiteral("the sandbox did not answer")));
    }
    void lastScreen()
    {
        const QJsonObject event = m_shown.value(QStringLiteral("event")).toObject();
        const QString how = m_shown.value(QStringLiteral("tell")).toString();
        if (how == QLatin1String("once") || how == QLatin1String("twice"))
            tell(event);
        if (how == QLatin1String("twice"))
            tell(event);
        act(QStringLiteral("finish"), {}, [this, event](const QJsonObject &answer) {
            const QString redirect = answer.value(QStringLiteral("redirect")).toString();
            const bool lateEvent = answer.value(QStringLiteral("tell")).toString() == QLatin1String("late");
            if (redirect.isEmpty()) { // hosted, or the code is never told
                gone();
            } else if (!isPopup()) {
                if (m_session)
                    m_session->redirected(QUrl::fromEncoded(redirect.toUtf8()));
                finish();
            } else if (answer.value(QStringLiteral("code")).toString() == QLatin1String("late")) {
                QTimer::singleShot(0, this, [this, redirect] { arbiter(redirect); });
            } else {
                if (answer.value(QStringLiteral("code")).toString() == QLatin1String("twice"))
                    meta(m_shown.value(QStringLiteral("message")).toString());
                arbiter(redirect, lateEvent ? std::optional(event) : std::nullopt);
            }
        });
    }
    /// The page that the generated redirect names posts what follows its #; the SDK hears it, too.
    void arbiter(const QString &redirect, const std::optional<QJsonObject> &late = {})
    {
        QNetworkReply *reply = m_network.get(QNetworkRequest(QUrl(redirect.section(u'#', 0, 0))));
        connect(reply, &QNetworkReply::finished, this, [this, reply, redirect, late] {
            reply->deleteLater();
            const QString text = redirect.section(u'#', 1);
            meta(text);
            loginResponse(QUrlQuery(text).queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded));
            if (late)
                tell(*late);
            closePopup();
            finish();
        });
    }
    void cancelled()
    {
        cancelEvent();
        if (isPopup()) {
            gone();
            return;
        }
        act(QStringLiteral("cancel"), {}, [this](const QJsonObject &answer) {
            const QString redirect = answer.value(QStringLiteral("redirect")).toString();
            if (!redirect.isEmpty() && m_session)
                m_session->redirected(QUrl::fromEncoded(redirect.toUtf8()));
            finish();
        });
    }
    void closed() { gone(); }
    /// The window went; the SDK asks Meta once more whether there was a code.
    void gone()
    {
        closePopup();
        if (!isPopup()) {
            finish();
            return;
        }
        QUrl url = m_base;
        url.setPath(QStringLiteral("/x/signup/outcome"));
        url.setQuery(QStringLiteral("cb=") + m_callback);
        QNetworkReply *reply = m_network.get(QNetworkRequest(url));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            loginResponse(QJsonDocument::fromJson(reply->readAll()).object().value(QStringLiteral("code")).toString());
            finish();
        });
    }
    void closePopup()
    {
        if (m_session && isPopup())
            m_session->popupClosed();
    }
    void stuck(const QString &why)
    {
        m_trouble = m_shown.isEmpty() ? why : m_shown.value(QStringLiteral("screen")).toString() + QStringLiteral(": ") + why;
        closePopup();
        loginResponse({});
        finish();
    }
    void finish()
    {
        if (m_finished)
            return;
        m_finished = true;
        if (whenFinished)
            QTimer::singleShot(0, this, [this] { whenFinished(); });
    }

    signup::LaunchPlan m_plan;
    QUrl m_base;
    QJsonObject m_presses;
    QPointer<signup::SignupSession> m_session;
    QNetworkAccessManager m_network;
    QString m_id;
    QString m_callback = QStringLiteral("f") + QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128));
    QJsonObject m_shown;
    QStringList m_seen;
    QString m_trouble;
    bool m_loginAnswered = false;
    bool m_finished = false;
};

} // namespace gangway::test
