#pragma once

// Sends webhooks the way Meta does, only faster: keep-alive connections, one request at a time on each. One thread, raw
// sockets and epoll, requests made beforehand, so that the sender is not what is measured. Linux only, no Qt inside.

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gangway::test {

/// An inbound text message; every number gives another body.
inline std::string loadBody(std::uint64_t number, std::string_view run = "run")
{
    std::string body = R"({"object":"whatsapp_business_account","entry":[{"id":"524126980791429","changes":[{"value":{"messaging_product":"whatsapp",)"
                       R"("metadata":{"display_phone_number":"15550783881","phone_number_id":"106540352242922"},"contacts":[{"profile":{"name":"Sheena Nelson"},)"
                       R"("wa_id":"16505551234","user_id":"US.13491208655302741918"}],"messages":[{"from":"16505551234","from_user_id":"US.13491208655302741918","id":"wamid.)";
    body += run;
    body += '.';
    body += std::to_string(number);
    body += R"(","timestamp":"1749416383","type":"text","text":{"body":"Does it come in another color? \u00bfTal vez en azul?"}}]},"field":"messages"}]}]})";
    return body;
}

inline std::string loadSignature(const std::string &body, const std::string &appSecret)
{
    unsigned char digest[32];
    HMAC(EVP_sha256(), appSecret.data(), int(appSecret.size()), reinterpret_cast<const unsigned char *>(body.data()), body.size(), digest, nullptr);
    std::string text = "sha256=";
    for (const unsigned char byte : digest) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

/// The whole request, with the headers that Meta's deliveries have.
inline std::string loadRequest(const std::string &body, const std::string &appSecret, const std::string &path = "/webhook")
{
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: facebookexternalua\r\nAccept: */*\r\nContent-Type: application/json\r\n"
        + "X-Hub-Signature-256: " + loadSignature(body, appSecret) + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

struct LoadPlan
{
    std::uint16_t port = 0;
    int connections = 1;
    double perSecond = 0;                       ///< 0: each connection sends again as soon as it was answered
    std::chrono::milliseconds duration{3000};
    const std::vector<std::string> *requests = nullptr; ///< sent in this order; the run ends with the last one
    std::function<void(std::uint64_t)> acknowledged;    ///< after each 200, how many there were
};

struct LoadResult
{
    std::uint64_t acknowledged = 0;
    std::uint64_t otherwise = 0;                ///< answered, but not 200
    std::uint64_t broken = 0;                   ///< connections lost
    bool ranDry = false;                        ///< there were not enough requests for the time
    double seconds = 0;
    double cpuSeconds = 0;                      ///< the sender's own
    std::vector<std::uint32_t> micros;          ///< per 200: from when it was due to its answer
    std::vector<bool> wasAcknowledged;          ///< by index of the request
    double perSecond() const { return seconds > 0 ? double(acknowledged) / seconds : 0; }
    double percentileMs(double share)
    {
        if (micros.empty())
            return 0;
        const auto place = std::min(micros.size() - 1, std::size_t(share * double(micros.size())));
        std::nth_element(micros.begin(), micros.begin() + std::ptrdiff_t(place), micros.end());
        return micros[place] / 1000.0;
    }
};

class WebhookLoad
{
    using Steady = std::chrono::steady_clock;

    struct Line
    {
        int fd = -1;
        bool busy = false;
        std::size_t request = 0;
        std::size_t sent = 0;
        Steady::time_point due;
        std::string answer;
    };

public:
    static LoadResult run(const LoadPlan &plan) { return WebhookLoad(plan).go(); }

private:
    explicit WebhookLoad(const LoadPlan &plan) : m_plan(plan)
    {
        m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
        m_timer = ::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = timerMark;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_timer, &event);
        m_lines.resize(std::size_t(plan.connections));
        m_result.wasAcknowledged.resize(plan.requests->size());
        m_result.micros.reserve(plan.requests->size());
    }
    ~WebhookLoad()
    {
        for (Line &line : m_lines)
            hangUp(line);
        ::close(m_timer);
        ::close(m_epoll);
    }

    bool connectLine(std::size_t index)
    {
        Line &line = m_lines[index];
        line.fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_plan.port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int yes = 1;
        ::setsockopt(line.fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        if (::connect(line.fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
            hangUp(line);
            return false;
        }
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = index;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, line.fd, &event);
        return true;
    }
    static void hangUp(Line &line)
    {
        if (line.fd >= 0)
            ::close(line.fd);
        line.fd = -1;
        line.busy = false;
        line.answer.clear();
    }

    LoadResult go()
    {
        m_begin = Steady::now();
        const auto end = m_begin + m_plan.duration;
        const double cpu = threadCpu();
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (connectLine(i))
                m_free.push_back(i);
            else
                ++m_result.broken;
        }
        feed();
        epoll_event events[128];
        auto now = Steady::now();
        while (alive()) {
            if (now >= end)
                m_over = true; // what is under way is still awaited, for a while
            if (m_over && (busyLines() == 0 || now > end + std::chrono::seconds(10)))
                break;
            const int count = ::epoll_wait(m_epoll, events, 128, 100);
            now = Steady::now();
            for (int i = 0; i < count; ++i) {
                if (events[i].data.u64 == timerMark) {
                    std::uint64_t ticks = 0;
                    [[maybe_unused]] const auto got = ::read(m_timer, &ticks, sizeof ticks);
                    m_timerSet = false;
                } else {
                    receive(std::size_t(events[i].data.u64));
                }
            }
            feed();
            if (m_next >= m_plan.requests->size() && busyLines() == 0) {
                m_result.ranDry = !m_over;
                break;
            }
        }
        m_result.seconds = std::chrono::duration<double>(Steady::now() - m_begin).count();
        m_result.cpuSeconds = threadCpu() - cpu;
        return std::move(m_result);
    }

    bool alive() const
    {
        return std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.fd >= 0; });
    }
    std::size_t busyLines() const
    {
        return std::size_t(std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.busy; }));
    }

    // Gives the free lines what is due.
    void feed()
    {
        while (!m_over && !m_free.empty() && m_next < m_plan.requests->size()) {
            auto due = Steady::now();
            if (m_plan.perSecond > 0) {
                const auto planned = m_begin + std::chrono::nanoseconds(std::int64_t(double(m_next) * 1e9 / m_plan.perSecond));
                if (planned > due) {
                    wakeAt(planned);
                    return;
                }
                due = planned; // a late sender must not make the receiver look fast
            }
            const std::size_t index = m_free.front();
            m_free.erase(m_free.begin());
            Line &line = m_lines[index];
            line.busy = true;
            line.request = m_next++;
            line.due = due;
            const std::string &text = (*m_plan.requests)[line.request];
            // Blocking sockets and small requests: one call takes all of it.
            if (::send(line.fd, text.data(), text.size(), MSG_NOSIGNAL) != ssize_t(text.size()))
                lose(index);
        }
    }
    void wakeAt(Steady::time_point when)
    {
        if (std::exchange(m_timerSet, true))
            return;
        const auto nanos = std::chrono::duration_cast<std::chrono::nanoseconds>(when.time_since_epoch()).count();
        itimerspec spec{};
        spec.it_value.tv_sec = nanos / 1000000000;
        spec.it_value.tv_nsec = nanos % 1000000000;
        ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &spec, nullptr);
    }

    void lose(std::size_t index)
    {
        ++m_result.broken;
        hangUp(m_lines[index]);
        m_free.erase(std::remove(m_free.begin(), m_free.end(), index), m_free.end());
    }

    void receive(std::size_t index)
    {
        Line &line = m_lines[index];
        if (line.fd < 0)
            return;
        char bytes[4096];
        const ssize_t got = ::recv(line.fd, bytes, sizeof bytes, MSG_DONTWAIT);
        if (got <= 0) {
            if (got == 0 || (errno != EAGAIN && errno != EINTR))
                lose(index);
            return;
        }
        line.answer.append(bytes, std::size_t(got));
        const std::size_t head = line.answer.find("\r\n\r\n");
        if (head == std::string::npos)
            return;
        std::size_t length = 0;
        if (const std::size_t at = line.answer.find("Content-Length: "); at < head)
            length = std::strtoul(line.answer.c_str() + at + 16, nullptr, 10);
        if (line.answer.size() < head + 4 + length || !line.busy)
            return;
        if (line.answer.compare(9, 3, "200") == 0) {
            ++m_result.acknowledged;
            m_result.wasAcknowledged[line.request] = true;
            m_result.micros.push_back(std::uint32_t(std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - line.due).count()));
        } else {
            ++m_result.otherwise;
        }
        const bool closing = line.answer.find("Connection: close") < head;
        line.answer.clear();
        line.busy = false;
        if (closing) {
            hangUp(line);
            if (!connectLine(index)) {
                ++m_result.broken;
                return;
            }
        }
        m_free.push_back(index);
        if (m_plan.acknowledged)
            m_plan.acknowledged(m_result.acknowledged);
    }

    static double threadCpu()
    {
        rusage usage{};
        ::getrusage(RUSAGE_THREAD, &usage);
        return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    }

    static constexpr std::uint64_t timerMark = ~std::uint64_t(0);
    const LoadPlan &m_plan;
    LoadResult m_result;
    std::vector<Line> m_lines;
    std::vector<std::size_t> m_free;
    std::size_t m_next = 0;
    Steady::time_point m_begin;
    int m_epoll = -1;
    int m_timer = -1;
    bool m_timerSet = false;
    bool m_over = false;
};

} // namespace gangway::test
