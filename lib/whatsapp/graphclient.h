#pragma once

#include "http/client.h"
#include "json/jsonreader.h"

namespace gangway::whatsapp {

/// The Graph API at one version. A cheap value: copy it, or take a copy that records its traffic.
/// Judges responses by Meta's envelope (https://developers.facebook.com/docs/graph-api/guides/error-handling)
/// and fills Error::code, subcode, traceId and kind Auth / Throttled / Rejected.
class GraphClient
{
public:
    /// `version` such as "v25.0". The client must outlive every GraphClient that refers to it.
    GraphClient(http::Client &http, QString version);

    GraphClient recordingTo(std::shared_ptr<http::WireLog> log) const;
    const QString &version() const { return m_version; }

    /// Sends below /<version>/ and decodes a 2xx answer. A 2xx body that is no JSON object or lacks what
    /// decode promises is an Error of kind Decode with mayHaveLeft set.
    template <typename T>
    Call<T> send(http::Request request, Result<T> (*decode)(const JsonReader &)) const
    {
        return exchange(std::move(request)).map([decode](const QJsonObject &object) -> Result<T> {
            Result<T> decoded = decode(JsonReader(object));
            if (!decoded)
                decoded.error().mayHaveLeft = true;
            return decoded;
        });
    }
    Call<QJsonObject> exchange(http::Request request) const;
    /// Sends to Request::url, which lies beside the API. Judges as Graph unless the request does it itself.
    Call<http::Response> sendBeside(http::Request request) const;
    const QUrl &base() const { return m_http->base(); }

private:
    http::Client *m_http;
    QString m_version;
    std::shared_ptr<http::WireLog> m_log;
};

/// Reads Meta's error envelope; nothing for a 2xx without one. HTTP status and body decide together: the code
/// first, then is_transient, then the status (Meta: Error codes). A 2xx with an error envelope is an error.
std::optional<Error> judgeGraphResponse(const http::Response &response);

/// The decoder for {"success":true}; success:false is Rejected, a missing field is Decode.
Result<Done> decodeSuccess(const JsonReader &reader);

/// (#100): Meta does not know a parameter or a field of the request, or refuses its value.
bool isBadParameter(const Error &error);

/// What an endpoint answers when its input cannot be meant: kind Rejected, nothing was sent.
Error invalidInput(const QString &why);

} // namespace gangway::whatsapp
