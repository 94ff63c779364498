#include "httpserver/httpsender.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <thread>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

namespace gangway::httpserver {

namespace {

constexpr std::uint64_t maxReplyBytes = 16 * 1024 * 1024;

class Exchange : public std::enable_shared_from_this<Exchange>
{
public:
    Exchange(asio::io_context &io, OutgoingRequest request, HttpSender::Finished finished)
        : m_stream(io), m_request(std::move(request)), m_finished(std::move(finished))
    {
    }

    void run()
    {
        const QString host = m_request.url.host() == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : m_request.url.host();
        error_code ec;
        const auto address = asio::ip::make_address(host.toStdString(), ec);
        if (ec || m_request.url.scheme() != QLatin1String("http")) {
            finish({0, {}, QStringLiteral("only http to an address or localhost is sent here")});
            return;
        }
        m_stream.expires_after(m_request.timeout);
        m_stream.async_connect(tcp::endpoint(address, quint16(m_request.url.port(80))),
                               [self = shared_from_this()](error_code error) {
                                   if (!self->failed(error, "connect"))
                                       self->write();
                               });
    }

private:
    void write()
    {
        QString target = m_request.url.path(QUrl::FullyEncoded);
        if (target.isEmpty())
            target = QStringLiteral("/");
        if (m_request.url.hasQuery())
            target += u'?' + m_request.url.query(QUrl::FullyEncoded);
        m_out = m_request.method + ' ' + target.toLatin1() + " HTTP/1.1\r\nHost: "
            + m_request.url.authority(QUrl::FullyEncoded).toLatin1() + "\r\nConnection: close\r\n";
        for (const auto &[name, value] : std::as_const(m_request.headers))
            m_out += name + ": " + value + "\r\n";
        if (!m_request.body.isEmpty() || m_request.method == "POST" || m_request.method == "PUT")
            m_out += "Content-Length: " + QByteArray::number(m_request.body.size()) + "\r\n";
        m_out += "\r\n" + m_request.body;
        asio::async_write(m_stream, asio::buffer(m_out.constData(), std::size_t(m_out.size())),
                          [self = shared_from_this()](error_code ec, std::size_t) {
                              // A server may answer (413, 431) and close before it has read everything.
                              Q_UNUSED(ec);
                              self->read();
                          });
    }

    void read()
    {
        m_parser.body_limit(maxReplyBytes);
        if (m_request.method == "HEAD")
            m_parser.skip(true);
        http::async_read(m_stream, m_buffer, m_parser, [self = shared_from_this()](error_code ec, std::size_t) {
            if (self->failed(ec, "read"))
                return;
            const auto &message = self->m_parser.get();
            self->finish({int(message.result_int()), QByteArray(message.body().data(), qsizetype(message.body().size())), {}});
        });
    }

    bool failed(error_code ec, const char *where)
    {
        if (!ec)
            return false;
        finish({0, {}, QLatin1String(where) + QStringLiteral(": ") + QString::fromStdString(ec.message())});
        return true;
    }

    void finish(OutgoingReply reply)
    {
        error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
        m_stream.socket().close(ignored);
        if (const auto finished = std::exchange(m_finished, {}))
            finished(std::move(reply));
    }

    beast::tcp_stream m_stream;
    OutgoingRequest m_request;
    HttpSender::Finished m_finished;
    QByteArray m_out;
    beast::flat_buffer m_buffer;
    http::response_parser<http::string_body> m_parser;
};

} // namespace

struct HttpSender::Private
{
    asio::io_context io{1};
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(io);
    std::thread thread{[this] { io.run(); }};
};

HttpSender::HttpSender() : d(std::make_unique<Private>()) {}

HttpSender::~HttpSender()
{
    d->io.stop();
    d->thread.join();
}

void HttpSender::send(OutgoingRequest request, Finished finished)
{
    asio::post(d->io, [this, request = std::move(request), finished = std::move(finished)]() mutable {
        std::make_shared<Exchange>(d->io, std::move(request), std::move(finished))->run();
    });
}

} // namespace gangway::httpserver
