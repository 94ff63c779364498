#include "webhooks/verification.h"

#include "core/redaction.h"

#include <QUrl>

namespace gangway::webhooks {

namespace {
constexpr int longestChallenge = 1024;

QString decoded(const QUrlQuery &query, const QString &key)
{
    // QUrlQuery leaves "+" alone, which stands for a blank in a query.
    QByteArray raw = query.queryItemValue(key, QUrl::FullyEncoded).toLatin1();
    return QUrl::fromPercentEncoding(raw.replace('+', ' '));
}
} // namespace

Verification verifyAddress(const QUrlQuery &query, const Secret &verifyToken)
{
    const QString mode = decoded(query, QStringLiteral("hub.mode"));
    const QString challenge = decoded(query, QStringLiteral("hub.challenge"));
    const Secret token = Secret::fromString(decoded(query, QStringLiteral("hub.verify_token")));
    // The raw form as well: a token with a plus sign that its sender did not encode.
    const Secret rawToken = Secret::fromString(query.queryItemValue(QStringLiteral("hub.verify_token"), QUrl::FullyDecoded));

    Verification result;
    const bool tokenFits = !verifyToken.isEmpty() && (token == verifyToken || rawToken == verifyToken);
    result.accepted = tokenFits && mode == QLatin1String("subscribe") && !challenge.isEmpty()
        && challenge.size() <= longestChallenge;
    if (result.accepted) {
        result.response = httpserver::HttpResponse::text(200, challenge.toUtf8());
        // The challenge is a stranger's text: no browser may take it for a page.
        result.response.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    } else {
        result.response = httpserver::HttpResponse::text(403, QByteArrayLiteral("not verified"));
    }
    result.record = "hub.mode=" + mode.left(100).toUtf8() + "&hub.challenge=" + challenge.left(100).toUtf8()
        + "&hub.verify_token=" + redactedMark;
    return result;
}

} // namespace gangway::webhooks
