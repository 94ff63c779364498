#include "http/formbody.h"

#include <QUuid>

#include <cstring>

namespace gangway::http {

namespace {

/// As browsers write names into a form: what would end the name early is encoded.
QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + bytes + '"';
}

} // namespace

FormBody::FormBody(const Form &form, bool isOnceOnly)
    : m_isOnceOnly(isOnceOnly), m_boundary("gangway-" + QUuid::createUuid().toByteArray(QUuid::Id128)), m_file(form.file.path)
{
    for (const auto &[name, value] : form.fields)
        m_head += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name) + "\r\n\r\n" + value.toUtf8() + "\r\n";
    m_head += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + quoted(form.file.part) + "; filename="
        + quoted(form.file.fileName) + "\r\nContent-Type: " + form.file.mimeType.simplified().toLatin1() + "\r\n\r\n";
    m_tail = "\r\n--" + m_boundary + "--\r\n";
    // Anything but a plain file (a pipe, a terminal) could keep the reader waiting for ever.
    if (QFileInfo(form.file.path).isFile() && m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        m_fileSize = m_file.size();
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

std::optional<Error> FormBody::fault() const
{
    if (m_file.isOpen())
        return std::nullopt;
    return Error::make(Error::Kind::Storage, QStringLiteral("the file cannot be read"));
}

QByteArray FormBody::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

bool FormBody::seek(qint64 to)
{
    if ((m_isOnceOnly && to != pos()) || to < 0 || to > size())
        return false;
    m_read = to;
    return QIODevice::seek(to);
}

qint64 FormBody::readData(char *data, qint64 max)
{
    qint64 done = 0;
    while (done < max && m_read < size()) {
        const qint64 count = readPiece(data + done, max - done);
        if (count <= 0)
            return done > 0 ? done : -1;
        done += count;
        m_read += count;
    }
    return done > 0 || max == 0 ? done : -1;
}

qint64 FormBody::readPiece(char *data, qint64 max)
{
    const auto copy = [data, max](const QByteArray &from, qint64 at) {
        const qint64 count = qMin(max, qint64(from.size()) - at);
        std::memcpy(data, from.constData() + at, size_t(count));
        return count;
    };
    const qint64 fileEnd = m_head.size() + m_fileSize;
    if (m_read < m_head.size())
        return copy(m_head, m_read);
    if (m_read >= fileEnd)
        return copy(m_tail, m_read - fileEnd);
    return m_file.seek(m_read - m_head.size()) ? m_file.read(data, qMin(max, fileEnd - m_read)) : -1;
}

} // namespace gangway::http
