#pragma once

#include "http/request.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace gangway::http {

/// A form as the network reads it: nothing of the file is kept in memory. The size is settled when it is opened; a
/// file that has become shorter since then ends the transfer, of one that has become longer only the beginning goes.
/// With `isOnceOnly` it refuses to be rewound, as OnceOnlyBody does.
class FormBody final : public QIODevice
{
public:
    FormBody(const Form &form, bool isOnceOnly);

    /// Why the file cannot be read; nothing when it can.
    std::optional<Error> fault() const;
    QByteArray contentType() const;
    qint64 fileSize() const { return m_fileSize; }
    /// How much of the file is among the first `sent` bytes.
    qint64 fileBytesWithin(qint64 sent) const { return qBound<qint64>(0, sent - m_head.size(), m_fileSize); }

    qint64 size() const override { return m_head.size() + m_fileSize + m_tail.size(); }
    bool reset() override { return !m_isOnceOnly && seek(0); }
    bool seek(qint64 to) override;

protected:
    qint64 readData(char *data, qint64 max) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 readPiece(char *data, qint64 max);

    const bool m_isOnceOnly;
    const QByteArray m_boundary;
    QFile m_file;
    QByteArray m_head;
    QByteArray m_tail;
    qint64 m_fileSize = 0;
    qint64 m_read = 0;
};

} // namespace gangway::http
