#pragma once

#include "httpserver/httpserver.h"

#include <QByteArray>
#include <QString>

namespace gangway::sandbox {

/// Which origins play Meta for this request: Meta's own names when it came under one of them, else the one origin
/// of the sandbox.
struct Origins
{
    QString www;      ///< dialog and sign-up pages
    QString sdk;      ///< the SDK's CDN
    QString arbiter;  ///< the page that the generated redirect_uri names
    static Origins of(const httpserver::HttpRequest &request, bool tls);
    static bool isMetaName(const QString &host);
};

/// A file from resources/sandbox.
QByteArray resourceFile(const QString &name);
httpserver::HttpResponse scriptFile(const QString &name, const Origins &origins, const QString &locale);
/// An own page with nothing but a headline and a sentence.
httpserver::HttpResponse messagePage(int status, const QString &title, const QString &text);
httpserver::HttpResponse arbiterPage();
/// JSON that may stand inside a <script> element.
QByteArray scriptSafeJson(const QJsonObject &object);
QList<std::pair<QByteArray, QByteArray>> pageHeaders();

} // namespace gangway::sandbox
