#include "http/client.h"

#include "http/sending.h"

namespace gangway::http {

namespace {

Error refused(const QString &why)
{
    return Error::make(Error::Kind::Rejected, QStringLiteral("nothing was sent: %1").arg(why));
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

std::optional<Error> faultOf(const QUrl &url, bool hasBearer, const QUrl &base)
{
    const bool isEncrypted = url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || (!isEncrypted && url.scheme() != QLatin1String("http")))
        return refused(QStringLiteral("the address is none of the web"));
    if (hasBearer && !isEncrypted && !isSameOrigin(url, base))
        return refused(QStringLiteral("the access token does not go unencrypted to another place"));
    return std::nullopt;
}

/// Says why a request cannot be written down, before anything of it leaves.
std::optional<Error> faultOf(const Request &request, const QUrl &base)
{
    if (request.url) {
        if (auto fault = faultOf(*request.url, request.bearer.has_value(), base))
            return fault;
    }
    if (request.form && (request.verb != Verb::Post || request.json))
        return refused(QStringLiteral("a form goes with POST and alone"));
    for (const QString &segment : request.path) {
        if (segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String(".."))
            return refused(QStringLiteral("a part of the address is empty or a dot"));
    }
    if (request.bearer) {
        for (const char c : request.bearer->reveal()) {
            if (c <= ' ' || c > '~')
                return refused(QStringLiteral("the access token holds a character that no header carries"));
        }
        if (request.bearer->isEmpty())
            return refused(QStringLiteral("the access token is empty"));
    }
    return std::nullopt;
}

QUrl urlOf(const QUrl &base, const Request &request)
{
    // Encoded piece by piece: QUrlQuery leaves a plus sign alone, which servers read as a space, and a path
    // set as plain text would let an id with a slash in it name another endpoint.
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const QString &segment : request.path)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QStringList pairs;
    for (const auto &[name, value] : request.query)
        pairs.append(QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value)));
    QUrl url(base);
    url.setPath(path, QUrl::TolerantMode);
    url.setQuery(pairs.isEmpty() ? QString() : pairs.join(u'&'), QUrl::TolerantMode);
    return url;
}

} // namespace

Client::Client(QNetworkAccessManager &network, Clock &clock, QUrl base, QString userAgent, QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock), m_base(std::move(base)), m_userAgent(std::move(userAgent))
{
}

Call<Response> Client::send(Request request)
{
    if (auto fault = faultOf(request, m_base))
        return Call<Response>::failed(std::move(*fault));
    const QUrl url = request.url ? *request.url : urlOf(m_base, request);
    return (new Sending(*this, std::move(request), url))->start();
}

} // namespace gangway::http
