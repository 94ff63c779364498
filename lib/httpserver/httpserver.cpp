#include "httpserver/httpserver.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <array>
#include <future>
#include <mutex>
#include <set>
#include <thread>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

namespace gangway::httpserver {

namespace {

// How long and how much we still read after our last word, so that the answer is not lost to a reset.
constexpr std::chrono::seconds lingerTime{2};
constexpr std::size_t lingerBytes = 16 * 1024 * 1024;
// Deadlines are looked at so often, all at once: a timer of its own for each read and write costs more than the read.
constexpr std::chrono::milliseconds sweepInterval{200};

using Instant = std::chrono::steady_clock;
// With the executor's type written out, because the general one allocates for every operation.
using Socket = asio::basic_stream_socket<tcp, asio::io_context::executor_type>;
using Acceptor = asio::basic_socket_acceptor<tcp, asio::io_context::executor_type>;
using TlsSocket = asio::ssl::stream<Socket>;

QByteArray bytes(beast::string_view view)
{
    return QByteArray(view.data(), qsizetype(view.size()));
}

QByteArray reasonPhrase(int status)
{
    return bytes(http::obsolete_reason(http::int_to_status(unsigned(status))));
}

// A header line cannot be ended by what is put into it.
QByteArray singleLine(QByteArray text)
{
    for (char &c : text) {
        if (c == '\r' || c == '\n' || c == '\0')
            c = ' ';
    }
    return text;
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray httpDate()
{
    thread_local qint64 second = 0;
    thread_local QByteArray text;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (std::exchange(second, now) != now)
        text = QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
    return text;
}

QByteArray serializedHead(const HttpResponse &response, bool http10, bool keepAlive)
{
    QByteArray head = http10 ? QByteArrayLiteral("HTTP/1.0 ") : QByteArrayLiteral("HTTP/1.1 ");
    head += QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    bool hasDate = false;
    for (const auto &[name, value] : response.headers) {
        const QByteArray lower = name.toLower();
        if (lower == "content-length" || lower == "connection" || lower == "transfer-encoding")
            continue; // ours to say
        hasDate = hasDate || lower == "date";
        head += singleLine(name) + ": " + singleLine(value) + "\r\n";
    }
    if (!hasDate)
        head += "Date: " + httpDate() + "\r\n";
    if (mayHaveBody(response.status))
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    return head + "\r\n";
}

class SessionBase
{
public:
    virtual ~SessionBase() = default;
    virtual void answer(HttpResponse response, Cut cut) = 0;
    virtual void drop() = 0;
    virtual void finish() = 0;
    virtual void dropIfLate(Instant::time_point now) = 0;
};

// What sessions and Responders share. Outlives the server: a late Responder finds `io` empty.
struct Gate
{
    struct Answer
    {
        std::weak_ptr<SessionBase> session;
        HttpResponse response;
        Cut cut;
    };
    std::mutex mutex;
    asio::io_context *io = nullptr;
    std::vector<Answer> answers; // on their way to the server's thread, which is woken once for all of them
};

void send(const std::shared_ptr<Gate> &gate, Gate::Answer answer)
{
    const std::lock_guard lock(gate->mutex);
    if (!gate->io)
        return; // the server stopped; nobody is left to hear it
    gate->answers.push_back(std::move(answer));
    if (gate->answers.size() > 1)
        return;
    asio::post(*gate->io, [gate] {
        std::vector<Gate::Answer> answers;
        {
            const std::lock_guard inner(gate->mutex);
            answers.swap(gate->answers);
        }
        for (Gate::Answer &each : answers) {
            if (const auto session = each.session.lock())
                session->answer(std::move(each.response), each.cut);
        }
    });
}

struct Core
{
    Core(ServerOptions o, HttpServer::Handler h, HttpServer::Refused r)
        : options(std::move(o)), handler(std::move(h)), refused(std::move(r))
    {
        gate->io = &io;
    }
    ServerOptions options;
    HttpServer::Handler handler;
    HttpServer::Refused refused;
    asio::io_context io{1};
    // A request that the handler has is no work that asio knows of; without the acceptor the thread would end over it.
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(io);
    std::optional<asio::ssl::context> tls;
    Acceptor acceptor{io};
    asio::steady_timer acceptAgain{io};
    asio::steady_timer sweep{io};
    std::shared_ptr<Gate> gate = std::make_shared<Gate>();
    std::set<std::shared_ptr<SessionBase>> sessions;
    bool finishing = false;          // no more requests after the ones that have begun
    std::promise<void> finished;

    void sweepNext()
    {
        sweep.expires_after(sweepInterval);
        sweep.async_wait([this](error_code ec) {
            if (ec)
                return;
            const auto now = Instant::now();
            for (auto it = sessions.begin(); it != sessions.end();) {
                const auto session = *it++; // it may take itself out
                session->dropIfLate(now);
            }
            sweepNext();
        });
    }

    void checkFinished()
    {
        if (finishing && sessions.empty() && !std::exchange(saidFinished, true))
            finished.set_value();
    }

private:
    bool saidFinished = false;
};

template <typename Stream>
class Session final : public SessionBase, public std::enable_shared_from_this<Session<Stream>>
{
    static constexpr bool encrypted = !std::is_same_v<Stream, Socket>;

public:
    template <typename... Extra>
    Session(Core &core, Socket socket, Extra &...extra) : m_core(core), m_stream(std::move(socket), extra...)
    {
    }

    void run()
    {
        mayTake(m_core.options.headerTimeout);
        if constexpr (encrypted) {
            m_stream.async_handshake(asio::ssl::stream_base::server, [self = this->shared_from_this()](error_code ec) {
                if (ec)
                    self->drop();
                else
                    self->readHeader();
            });
        } else {
            readHeader();
        }
    }

    void answer(HttpResponse response, Cut cut) override
    {
        if (!m_handling || m_gone)
            return;
        m_handling = false;
        if (cut == Cut::BeforeAnswer) {
            abort();
            return;
        }
        write(std::move(response), cut == Cut::MidBody);
    }

    void drop() override
    {
        if (std::exchange(m_gone, true))
            return;
        error_code ignored;
        lowest().close(ignored);
        m_core.sessions.erase(this->shared_from_this());
        m_core.checkFinished();
    }

    void dropIfLate(Instant::time_point now) override
    {
        if (now >= m_deadline)
            drop();
    }

    void finish() override
    {
        if (m_idle)
            drop();
    }

private:
    Socket &lowest() { return beast::get_lowest_layer(m_stream); }
    void mayTake(std::chrono::milliseconds time) { m_deadline = Instant::now() + time; }

    // A reset, not an orderly end: what a cut connection looks like.
    void abort()
    {
        error_code ignored;
        lowest().set_option(asio::socket_base::linger(true, 0), ignored);
        drop();
    }

    void waitForNext()
    {
        if (m_buffer.size() > 0) {
            mayTake(m_core.options.headerTimeout);
            readHeader();
            return;
        }
        if (m_core.finishing) {
            drop();
            return;
        }
        m_idle = true;
        mayTake(m_core.options.idleTimeout);
        m_stream.async_read_some(m_buffer.prepare(4096),
                                 [self = this->shared_from_this()](error_code ec, std::size_t count) {
                                     if (ec) {
                                         self->drop();
                                         return;
                                     }
                                     self->m_idle = false;
                                     self->m_buffer.commit(count);
                                     self->mayTake(self->m_core.options.headerTimeout);
                                     self->readHeader();
                                 });
    }

    void readHeader()
    {
        m_parser.emplace();
        m_parser->header_limit(std::uint32_t(std::min<qint64>(m_core.options.maxHeaderBytes, 1 << 30)));
        m_parser->body_limit(std::uint64_t(m_core.options.maxBodyBytes));
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = this->shared_from_this()](error_code ec, std::size_t) { self->headerRead(ec); });
    }

    void headerRead(error_code ec)
    {
        m_idle = false;
        if (ec) {
            faulty(ec);
            return;
        }
        const auto &message = m_parser->get();
        m_http10 = message.version() < 11;
        m_keepAlive = message.keep_alive();
        m_head = message.method() == http::verb::head;
        if (message.version() != 10 && message.version() != 11) {
            refuse(505, QByteArrayLiteral("HTTP version not supported\n"));
            return;
        }
        if (!m_http10 && message.count(http::field::host) != 1) {
            refuse(400, QByteArrayLiteral("exactly one Host header is needed\n"));
            return;
        }
        // Whoever stands in front may understand it, and then see other borders between requests than we do.
        if (message.count(http::field::transfer_encoding) > 0 && !m_parser->chunked()) {
            refuse(501, QByteArrayLiteral("transfer coding not supported\n"));
            return;
        }
        if (const auto length = m_parser->content_length();
            length && *length > std::uint64_t(m_core.options.maxBodyBytes)) {
            refuse(413, QByteArrayLiteral("body too large\n"));
            return;
        }
        mayTake(m_core.options.bodyTimeout);
        const auto expect = message.find(http::field::expect);
        if (expect == message.end() || m_http10 || m_parser->is_done()) {
            readBody();
        } else if (!beast::iequals(expect->value(), "100-continue")) {
            refuse(417, QByteArrayLiteral("unknown expectation\n"));
        } else {
            static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
            asio::async_write(m_stream, asio::buffer(goOn), [self = this->shared_from_this()](error_code writeError, std::size_t) {
                if (writeError)
                    self->drop();
                else
                    self->readBody();
            });
        }
    }

    void readBody()
    {
        http::async_read(m_stream, m_buffer, *m_parser, [self = this->shared_from_this()](error_code ec, std::size_t) {
            if (ec)
                self->faulty(ec);
            else
                self->handle();
        });
    }

    void faulty(error_code ec)
    {
        if (ec == http::error::header_limit || ec == http::error::buffer_overflow)
            refuse(431, QByteArrayLiteral("header too large\n"));
        else if (ec == http::error::body_limit)
            refuse(413, QByteArrayLiteral("body too large\n"));
        else if (ec == http::error::bad_version)
            refuse(505, QByteArrayLiteral("HTTP version not supported\n"));
        else if (ec == http::error::end_of_stream || ec == http::error::partial_message)
            drop(); // the other side left
        else if (ec.category() == make_error_code(http::error::bad_method).category())
            refuse(400, QByteArrayLiteral("malformed request\n"));
        else
            drop(); // time-out, reset
    }

    void refuse(int status, const QByteArray &why)
    {
        m_keepAlive = false;
        if (m_core.refused) {
            const auto &message = m_parser->get();
            m_core.refused({status, bytes(message.method_string()), bytes(message.target()), why.trimmed()});
        }
        write(HttpResponse::text(status, why), false);
    }

    void handle()
    {
        auto message = m_parser->release();
        HttpRequest request;
        request.method = bytes(message.method_string()).toUpper();
        request.target = bytes(message.target());
        for (const auto &field : message.base())
            request.headers.insert(bytes(field.name_string()).toLower(), bytes(field.value()));
        request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
        QByteArray target = request.target;
        if (!target.startsWith('/')) { // absolute form, as a proxy would send it
            const qsizetype scheme = target.indexOf("://");
            const qsizetype slash = scheme < 0 ? -1 : target.indexOf('/', scheme + 3);
            if (scheme >= 0)
                target = slash < 0 ? QByteArrayLiteral("/") : target.mid(slash);
        }
        const qsizetype mark = target.indexOf('?');
        request.path = QUrl::fromPercentEncoding(mark < 0 ? target : target.left(mark));
        if (mark >= 0)
            request.query = QUrlQuery(QString::fromUtf8(target.mid(mark + 1)));

        m_handling = true;
        m_deadline = Instant::time_point::max();
        std::weak_ptr<Session> weak = this->shared_from_this();
        m_core.handler(std::move(request),
                       Responder([weak, gate = m_core.gate](HttpResponse response, Cut cut) {
                           send(gate, {weak, std::move(response), cut});
                       }));
    }

    void write(HttpResponse response, bool cutMidBody)
    {
        if (response.status < 200 || response.status > 599)
            response = HttpResponse::text(500, QByteArrayLiteral("impossible status\n"));
        m_keepAlive = m_keepAlive && !m_core.finishing;
        m_out = serializedHead(response, m_http10, m_keepAlive);
        if (!m_head && mayHaveBody(response.status))
            m_out += cutMidBody ? response.body.left(response.body.size() / 2) : response.body;
        // Long answers to slow readers: the body's time again for every 256 KiB.
        mayTake(m_core.options.bodyTimeout * (1 + m_out.size() / (256 * 1024)));
        asio::async_write(m_stream, asio::buffer(m_out.constData(), std::size_t(m_out.size())),
                          [self = this->shared_from_this(), cutMidBody](error_code ec, std::size_t) {
                              self->m_out.clear();
                              if (ec || self->m_gone)
                                  self->drop();
                              else if (cutMidBody)
                                  self->cutOff();
                              else if (self->m_keepAlive)
                                  self->waitForNext();
                              else
                                  self->close();
                          });
    }

    // Without TLS's farewell and without a reset, which could overtake the bytes sent.
    void cutOff()
    {
        error_code ignored;
        lowest().shutdown(tcp::socket::shutdown_send, ignored);
        drop();
    }

    void close()
    {
        mayTake(lingerTime);
        if constexpr (encrypted) {
            m_stream.async_shutdown([self = this->shared_from_this()](error_code) { self->linger(); });
        } else {
            linger();
        }
    }

    void linger()
    {
        error_code ignored;
        lowest().shutdown(tcp::socket::shutdown_send, ignored);
        drain();
    }

    void drain()
    {
        lowest().async_read_some(asio::buffer(m_waste), [self = this->shared_from_this()](error_code ec, std::size_t count) {
            self->m_drained += count;
            if (ec || self->m_drained > lingerBytes)
                self->drop();
            else
                self->drain();
        });
    }

    Core &m_core;
    Stream m_stream;
    Instant::time_point m_deadline = Instant::time_point::max();
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    QByteArray m_out;
    std::array<char, 8192> m_waste;
    std::size_t m_drained = 0;
    bool m_idle = true;      // nothing of a request has come yet
    bool m_http10 = false;
    bool m_keepAlive = false;
    bool m_head = false;
    bool m_handling = false; // the handler has the request and has not answered
    bool m_gone = false;
};

using PlainSession = Session<Socket>;
using TlsSession = Session<TlsSocket>;

void acceptNext(Core &core)
{
    core.acceptor.async_accept([&core](error_code ec, Socket socket) {
        if (ec == asio::error::operation_aborted)
            return;
        if (ec) { // out of descriptors, or the peer left already: breathe, go on
            core.acceptAgain.expires_after(std::chrono::milliseconds(50));
            core.acceptAgain.async_wait([&core](error_code waitError) {
                if (!waitError)
                    acceptNext(core);
            });
            return;
        }
        error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        if (core.sessions.size() >= std::size_t(core.options.maxConnections)) {
            if (!core.tls) {
                static constexpr std::string_view busy = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
                socket.non_blocking(true, ignored);
                socket.write_some(asio::buffer(busy), ignored);
            }
            socket.shutdown(tcp::socket::shutdown_send, ignored);
            socket.close(ignored);
        } else if (core.tls) {
            const auto session = std::make_shared<TlsSession>(core, std::move(socket), *core.tls);
            core.sessions.insert(session);
            session->run();
        } else {
            const auto session = std::make_shared<PlainSession>(core, std::move(socket));
            core.sessions.insert(session);
            session->run();
        }
        acceptNext(core);
    });
}

Error startError(const char *what, const error_code &ec)
{
    return Error::make(Error::Kind::Http, QLatin1String(what) + QStringLiteral(": ") + QString::fromStdString(ec.message()));
}

} // namespace

struct HttpServer::Private
{
    std::unique_ptr<Core> core;
    std::thread thread;
    quint16 port = 0;
};

HttpServer::HttpServer() : d(std::make_unique<Private>()) {}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::start(const ServerOptions &options, Handler handler, Refused refused)
{
    if (d->core)
        return fail(Error::make(Error::Kind::Http, QStringLiteral("the server runs already")));
    auto core = std::make_unique<Core>(options, std::move(handler), std::move(refused));
    error_code ec;
    const bool wantsTls = !options.tlsCertificateChainPem.isEmpty() || !options.tlsPrivateKeyPem.isEmpty();
    if (wantsTls) {
        core->tls.emplace(asio::ssl::context::tls_server);
        core->tls->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1
                                   | asio::ssl::context::no_tlsv1_1,
                               ec);
        const auto &chain = options.tlsCertificateChainPem;
        const auto &key = options.tlsPrivateKeyPem;
        core->tls->use_certificate_chain(asio::buffer(chain.constData(), std::size_t(chain.size())), ec);
        if (ec)
            return fail(startError("unusable certificate", ec));
        core->tls->use_private_key(asio::buffer(key.constData(), std::size_t(key.size())), asio::ssl::context::pem, ec);
        if (ec)
            return fail(startError("unusable certificate key", ec));
        if (SSL_CTX_check_private_key(core->tls->native_handle()) != 1)
            return fail(Error::make(Error::Kind::Http, QStringLiteral("certificate and key do not belong together")));
    }
    const auto address = asio::ip::make_address(options.address.toStdString(), ec);
    if (ec)
        return fail(startError("unusable address", ec));
    const tcp::endpoint endpoint(address, options.port);
    core->acceptor.open(endpoint.protocol(), ec);
    if (ec)
        return fail(startError("cannot open a socket", ec));
#ifndef Q_OS_WIN
    core->acceptor.set_option(Acceptor::reuse_address(true), ec);
#endif
    core->acceptor.bind(endpoint, ec);
    if (ec)
        return fail(startError("cannot bind", ec));
    core->acceptor.listen(asio::socket_base::max_listen_connections, ec);
    if (ec)
        return fail(startError("cannot listen", ec));
    d->port = core->acceptor.local_endpoint(ec).port();
    acceptNext(*core);
    core->sweepNext();
    d->core = std::move(core);
    d->thread = std::thread([c = d->core.get()] { c->io.run(); });
    return d->port;
}

void HttpServer::finish(std::chrono::milliseconds patience)
{
    if (!d->core)
        return;
    Core &core = *d->core;
    asio::post(core.io, [&core] {
        core.finishing = true;
        error_code ignored;
        core.acceptor.close(ignored);
        core.acceptAgain.cancel();
        const auto sessions = core.sessions; // finish() may take some out
        for (const auto &session : sessions)
            session->finish();
        core.checkFinished();
    });
    core.finished.get_future().wait_for(patience);
    stop();
}

void HttpServer::stop()
{
    if (!d->core)
        return;
    Q_ASSERT_X(std::this_thread::get_id() != d->thread.get_id(), "HttpServer::stop", "not from the handler");
    {
        const std::lock_guard lock(d->core->gate->mutex);
        d->core->gate->io = nullptr;
    }
    d->core->io.stop();
    d->thread.join();
    error_code ignored;
    d->core->acceptor.close(ignored);
    {
        // drop() takes each out of the set. The copy must be gone before the io_context that the streams' timers
        // belong to.
        const auto sessions = d->core->sessions;
        for (const auto &session : sessions)
            session->drop();
    }
    d->core.reset();
    d->port = 0;
}

bool HttpServer::isListening() const
{
    return d->core != nullptr;
}

quint16 HttpServer::port() const
{
    return d->port;
}

} // namespace gangway::httpserver
