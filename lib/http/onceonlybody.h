#pragma once

#include <QIODevice>

#include <cstring>

namespace gangway::http {

/// The body of a request that must reach the wire at most once. QNetworkAccessManager sends a request again by
/// itself, up to three times and whatever its verb, when the connection ends before the first byte of an answer;
/// it rewinds the body first. This body refuses to be rewound, so Qt gives up with ContentReSendError instead.
/// Does not stop the first sending: reading it from its beginning to its end works once.
class OnceOnlyBody final : public QIODevice
{
public:
    explicit OnceOnlyBody(QByteArray bytes) : m_bytes(std::move(bytes)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64 to) override { return to == pos() && QIODevice::seek(to); }

protected:
    qint64 readData(char *data, qint64 max) override
    {
        const qint64 count = qMin(max, qint64(m_bytes.size()) - m_read);
        if (count <= 0)
            return m_bytes.isEmpty() || max == 0 ? 0 : -1;
        std::memcpy(data, m_bytes.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace gangway::http
