#include "http/filesink.h"

namespace gangway::http {

std::optional<Error> FileSink::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return trouble();
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return std::nullopt;
}

std::optional<Error> FileSink::expect(qint64 bytes) const
{
    if (bytes > m_target.maxBytes)
        return Error::make(Error::Kind::Rejected, QStringLiteral("too-large"));
    return std::nullopt;
}

std::optional<Error> FileSink::take(const QByteArray &bytes)
{
    if (auto error = expect(m_size + bytes.size()))
        return error;
    if (m_file.write(bytes) != bytes.size())
        return trouble();
    m_size += bytes.size();
    m_hash.addData(bytes);
    return std::nullopt;
}

std::optional<Error> FileSink::finish()
{
    if (!m_target.sha256.isEmpty() && m_hash.result() != m_target.sha256)
        return Error::make(Error::Kind::Rejected, QStringLiteral("digest"));
    if (!m_file.commit()) // brings it to the disk before it gets its name
        return trouble();
    return std::nullopt;
}

Error FileSink::trouble() const
{
    return Error::make(Error::Kind::Storage, m_file.errorString());
}

} // namespace gangway::http
