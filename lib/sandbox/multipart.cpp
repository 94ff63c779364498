#include "sandbox/multipart.h"

#include <QRegularExpression>

namespace gangway::sandbox {

namespace {

// The value of one parameter of a header such as: form-data; name="file"; filename="a \"b\".png"
QString headerParameter(const QString &header, const QString &name)
{
    const QRegularExpression shape(QStringLiteral("(?:^|;)\\s*%1\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))").arg(QRegularExpression::escape(name)),
                                   QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(header);
    QString value = match.captured(1).isNull() || match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    value.replace(QRegularExpression(QStringLiteral("\\\\(.)")), QStringLiteral("\\1"));
    value.replace(QStringLiteral("%22"), QStringLiteral("\"")); // how browsers write it
    return value;
}

} // namespace

std::optional<Multipart> Multipart::read(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = headerParameter(QString::fromLatin1(contentType), QStringLiteral("boundary")).toLatin1();
    if (boundary.isEmpty() || boundary.size() > 200)
        return std::nullopt;
    Multipart parts;
    const QByteArray delimiter = "--" + boundary;
    qsizetype at = body.startsWith(delimiter) ? 0 : body.indexOf("\r\n" + delimiter);
    if (at < 0)
        return std::nullopt;
    at += at == 0 ? delimiter.size() : delimiter.size() + 2;
    for (;;) {
        if (body.mid(at, 2) == "--")
            return parts;
        const qsizetype start = body.indexOf("\r\n", at);
        const qsizetype end = start < 0 ? -1 : body.indexOf("\r\n" + delimiter, start);
        const qsizetype gap = start < 0 ? -1 : body.indexOf("\r\n\r\n", start);
        if (end < 0 || gap < 0 || gap > end)
            return std::nullopt;
        QString disposition, type;
        const auto lines = body.mid(start, gap - start).split('\n');
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.left(colon).trimmed().toLower();
            if (name == "content-disposition")
                disposition = QString::fromUtf8(line.mid(colon + 1)).trimmed();
            else if (name == "content-type")
                type = QString::fromLatin1(line.mid(colon + 1)).trimmed();
        }
        const QByteArray content = body.mid(gap + 4, std::max<qsizetype>(0, end - gap - 4));
        const QString field = headerParameter(disposition, QStringLiteral("name"));
        if (field.isEmpty())
            return std::nullopt;
        if (disposition.contains(QStringLiteral("filename"), Qt::CaseInsensitive)) {
            if (parts.file)
                return std::nullopt;
            parts.file = MultipartFile{field, headerParameter(disposition, QStringLiteral("filename")), type, content};
        } else {
            parts.texts.insert(field, QString::fromUtf8(content));
        }
        at = end + 2 + delimiter.size();
    }
}

} // namespace gangway::sandbox
