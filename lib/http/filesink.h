#pragma once

#include "http/request.h"

#include <QCryptographicHash>
#include <QSaveFile>

#include <optional>

namespace gangway::http {

/// Takes an answer to the disk: beside the file first, then on the disk and renamed. Whoever drops it before finish()
/// leaves nothing. Only the owner may read the file. Errors: Storage; Rejected "too-large" and "digest".
class FileSink
{
public:
    explicit FileSink(SaveTo target) : m_target(std::move(target)), m_file(m_target.path) {}

    std::optional<Error> open();
    std::optional<Error> take(const QByteArray &bytes);
    std::optional<Error> finish();
    /// The answer promises so much.
    std::optional<Error> expect(qint64 bytes) const;
    qint64 size() const { return m_size; }

private:
    Error trouble() const;

    const SaveTo m_target;
    QSaveFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

} // namespace gangway::http
