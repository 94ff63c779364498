#include "httpserver/httpserver.h"

#include <atomic>

namespace gangway::httpserver {

QString HttpRequest::host() const
{
    const QByteArray value = header(QByteArrayLiteral("host")).trimmed().toLower();
    if (value.startsWith('[')) // IPv6 literal, with or without a port
        return QString::fromLatin1(value.left(value.indexOf(']') + 1));
    const qsizetype colon = value.lastIndexOf(':');
    return QString::fromLatin1(colon < 0 ? value : value.left(colon));
}

HttpResponse HttpResponse::json(int status, const QByteArray &body)
{
    return {status, {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json; charset=UTF-8")}}, body};
}

HttpResponse HttpResponse::text(int status, const QByteArray &body)
{
    return {status, {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("text/plain; charset=UTF-8")}}, body};
}

struct Responder::State
{
    Send send;
    std::atomic<bool> answered = false;

    ~State()
    {
        if (!answered.exchange(true) && send)
            send(HttpResponse::text(500, QByteArrayLiteral("unanswered\n")), Cut::None);
    }
};

Responder::Responder(Send send) : m_state(std::make_shared<State>())
{
    m_state->send = std::move(send);
}

void Responder::respond(HttpResponse response, Cut cut) const
{
    if (!m_state->answered.exchange(true) && m_state->send)
        m_state->send(std::move(response), cut);
}

} // namespace gangway::httpserver
