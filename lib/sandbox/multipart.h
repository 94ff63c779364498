#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace gangway::sandbox {

struct MultipartFile
{
    QString field;
    QString fileName;
    QString mimeType;             ///< of the part; may be empty
    QByteArray bytes;
};

/// A body of multipart/form-data (RFC 7578): texts by name, and the file, of which there may be one.
struct Multipart
{
    QHash<QString, QString> texts;
    std::optional<MultipartFile> file;

    /// Nothing when the body is not what its content type says.
    static std::optional<Multipart> read(const QByteArray &contentType, const QByteArray &body);
};

} // namespace gangway::sandbox
