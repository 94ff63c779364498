#include "sandbox/staticpages.h"

#include "sandbox/scenario.h"

#include <QFile>
#include <QJsonDocument>

namespace gangway::sandbox {

bool Origins::isMetaName(const QString &host)
{
    for (const QLatin1String domain : {QLatin1String("facebook.com"), QLatin1String("facebook.net")}) {
        if (host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.'))
            return true;
    }
    return false;
}

Origins Origins::of(const httpserver::HttpRequest &request, bool tls)
{
    if (tls && isMetaName(request.host()))
        return {QStringLiteral("https://www.facebook.com"), QStringLiteral("https://connect.facebook.net"), QStringLiteral("https://staticxx.facebook.com")};
    const QString own = (tls ? QStringLiteral("https://") : QStringLiteral("http://")) + QString::fromLatin1(request.header("host"));
    return {own, own, own};
}

QByteArray resourceFile(const QString &name)
{
    loadResources();
    QFile file(QStringLiteral(":/sandbox/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray scriptSafeJson(const QJsonObject &object)
{
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    json.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
    return json;
}

httpserver::HttpResponse scriptFile(const QString &name, const Origins &origins, const QString &locale)
{
    QByteArray text = resourceFile(name);
    text.replace("\"@ORIGINS@\"", scriptSafeJson({{QStringLiteral("www"), origins.www},
                                                  {QStringLiteral("sdk"), origins.sdk},
                                                  {QStringLiteral("arbiter"), origins.arbiter},
                                                  {QStringLiteral("locale"), locale}}));
    return {200,
            {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-javascript; charset=utf-8")},
             {QByteArrayLiteral("Access-Control-Allow-Origin"), QByteArrayLiteral("*")},
             {QByteArrayLiteral("Cross-Origin-Resource-Policy"), QByteArrayLiteral("cross-origin")},
             {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")},
             {QByteArrayLiteral("X-Content-Type-Options"), QByteArrayLiteral("nosniff")}},
            text};
}

QList<std::pair<QByteArray, QByteArray>> pageHeaders()
{
    return {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("text/html; charset=utf-8")},
            {QByteArrayLiteral("Content-Security-Policy"), QByteArrayLiteral("default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")},
            {QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer")},
            {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")}};
}

httpserver::HttpResponse messagePage(int status, const QString &title, const QString &text)
{
    QByteArray html = resourceFile(QStringLiteral("message.html"));
    html.replace("@CSS@", resourceFile(QStringLiteral("signup.css")));
    html.replace("@TITLE@", title.toHtmlEscaped().toUtf8());
    html.replace("@TEXT@", text.toHtmlEscaped().toUtf8());
    return {status, pageHeaders(), html};
}

httpserver::HttpResponse arbiterPage()
{
    return {200, pageHeaders(), resourceFile(QStringLiteral("arbiter.html"))};
}

} // namespace gangway::sandbox
