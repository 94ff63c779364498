#pragma once

#include "app/signup/signuppane.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

namespace gangway::test {

/// Stands where the browser is: says to the session what a page and Meta's window would say. With a sandbox it
/// walks through the real sign-up pages over HTTP, so that code and ids are real ones.
class FakePane final : public app::SignupPane
{
    Q_OBJECT
public:
    using SignupPane::SignupPane;

    void open(const signup::LaunchPlan &plan, signup::SignupSession *session) override
    {
        ++opens;
        m_plan = plan;
        m_session = session;
        if (plan.way == store::LaunchWay::Page)
            return; // the dialog itself is the page
        session->pageLoaded(plan.pageUrl);
        Q_EMIT addressChanged(plan.pageUrl, plan.pageUrl.scheme() == QLatin1String("https"));
        own({{QStringLiteral("kind"), QStringLiteral("sdk-ready")}});
    }
    void launch() override
    {
        ++launches;
        if (m_plan.way == store::LaunchWay::Page) {
            m_session->launched();
            return;
        }
        own({{QStringLiteral("kind"), QStringLiteral("launched")}});
        m_session->popupOpened(QUrl(origin()));
        Q_EMIT popupVisibleChanged(true);
    }
    void closePopup() override {}
    void discard() override { ++discards; }
    QUrl visibleAddress() const override { return m_plan.pageUrl; }
    void locate(const QString &, QObject *, std::function<void(QWidget *, QRect)> found) override { found(this, {}); }

    QString origin() const
    {
        return m_plan.environment.isSandbox() ? m_plan.environment.sandboxOrigin : QStringLiteral("https://www.facebook.com");
    }
    void meta(const QJsonObject &message)
    {
        m_session->messageReceived(origin(), QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }
    void own(QJsonObject message)
    {
        message.insert(QStringLiteral("gangway"), m_plan.nonce);
        const QString self = m_plan.pageUrl.scheme() + QStringLiteral("://") + m_plan.pageUrl.authority();
        m_session->messageReceived(self, QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }
    void login(const QString &code)
    {
        own({{QStringLiteral("kind"), QStringLiteral("login-response")},
             {QStringLiteral("status"), QStringLiteral("connected")},
             {QStringLiteral("code"), code.isEmpty() ? QJsonValue() : QJsonValue(code)}});
    }
    void close()
    {
        m_session->popupClosed();
        Q_EMIT popupVisibleChanged(false);
    }
    void cancelAt(const QString &step)
    {
        meta({{QStringLiteral("type"), QStringLiteral("WA_EMBEDDED_SIGNUP")},
              {QStringLiteral("event"), QStringLiteral("CANCEL")},
              {QStringLiteral("data"), QJsonObject{{QStringLiteral("current_step"), step}}}});
        login({});
        close();
    }
    void reportError(const QString &sentence, const QString &id, const QString &session)
    {
        meta({{QStringLiteral("type"), QStringLiteral("WA_EMBEDDED_SIGNUP")},
              {QStringLiteral("event"), QStringLiteral("CANCEL")},
              {QStringLiteral("data"), QJsonObject{{QStringLiteral("error_message"), sentence}, {QStringLiteral("error_code"), id},
                                                   {QStringLiteral("session_id"), session}, {QStringLiteral("timestamp"), QStringLiteral("1746041036")}}}});
        login({});
        close();
    }

    struct Walk
    {
        QJsonObject event;
        QString code;
    };
    /// Through every screen of the sandbox with what it offers; nothing is told to the session yet.
    Walk walk(QNetworkAccessManager &network)
    {
        const QString base = m_plan.environment.sandboxOrigin;
        QUrl dialog(base + QStringLiteral("/v25.0/dialog/oauth"));
        QUrlQuery query;
        const auto add = [&query](const char *name, const QString &value) {
            query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
        };
        add("client_id", m_plan.appId.value());
        add("config_id", m_plan.configurationId.value());
        add("response_type", QStringLiteral("code"));
        add("override_default_response_type", QStringLiteral("true"));
        add("redirect_uri", base + QStringLiteral("/x/connect/xd_arbiter/?version=46#cb=f1&domain=localhost&origin=http%3A%2F%2Flocalhost%3A1234%2Ff1&relation=opener&frame=f1"));
        add("extras", QString::fromUtf8(QJsonDocument(m_plan.extras).toJson(QJsonDocument::Compact)));
        dialog.setQuery(query);
        static const QRegularExpression sessionJson(QStringLiteral("id=\"es-session\">(.*?)</script>"));
        const QString page = QString::fromUtf8(wait(network.get(QNetworkRequest(dialog))));
        const QJsonObject launchData = QJsonDocument::fromJson(sessionJson.match(page).captured(1).toUtf8()).object();
        QJsonObject screen = launchData.value(QStringLiteral("first")).toObject();
        const auto act = [&](const QJsonObject &typed, const QString &action) {
            QNetworkRequest request(QUrl(base + QStringLiteral("/x/signup/act")));
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
            const QJsonObject body{{QStringLiteral("session"), launchData.value(QStringLiteral("session"))}, {QStringLiteral("action"), action},
                                   {QStringLiteral("screen"), screen.value(QStringLiteral("screen"))}, {QStringLiteral("data"), typed}};
            return QJsonDocument::fromJson(wait(network.post(request, QJsonDocument(body).toJson()))).object();
        };
        for (int presses = 0; presses < 12 && screen.value(QStringLiteral("screen")) != QLatin1String("SUCCESS"); ++presses) {
            QJsonObject fields;
            for (const char *key : {"name", "email", "website", "country", "displayName"})
                fields.insert(QLatin1String(key), screen.value(QLatin1String(key)));
            fields.insert(QStringLiteral("portfolio"), screen.value(QStringLiteral("chosen")).toString());
            fields.insert(QStringLiteral("waba"), screen.value(QStringLiteral("chosen")).toString());
            fields.insert(QStringLiteral("number"), screen.value(QStringLiteral("screen")) == QLatin1String("PHONE_NUMBER_SETUP") ? screen.value(QStringLiteral("chosen")).toString() : QString());
            fields.insert(QStringLiteral("phone"), screen.value(QStringLiteral("number")).toString());
            fields.insert(QStringLiteral("code"), screen.value(QStringLiteral("sms")).toString());
            fields.insert(QStringLiteral("later"), screen.value(QStringLiteral("later")).toBool()); // "Verify later", where it is ticked beforehand
            const QJsonObject next = act(fields, QStringLiteral("next"));
            if (!next.contains(QStringLiteral("screen")))
                break;
            screen = next;
        }
        Walk result;
        result.event = screen.value(QStringLiteral("event")).toObject();
        static const QRegularExpression code(QStringLiteral("[?&#]code=([^&]+)"));
        result.code = code.match(act({}, QStringLiteral("finish")).value(QStringLiteral("redirect")).toString()).captured(1);
        return result;
    }

    int opens = 0;
    int launches = 0;
    int discards = 0;
    const signup::LaunchPlan &plan() const { return m_plan; }
    signup::SignupSession *session() const { return m_session; }

private:
    static QByteArray wait(QNetworkReply *reply)
    {
        [reply] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10000); }();
        const QByteArray body = reply->readAll();
        reply->deleteLater();
        return body;
    }

    signup::LaunchPlan m_plan;
    signup::SignupSession *m_session = nullptr;
};

} // namespace gangway::test
