#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace gangway::sandbox {

/// The bytes of the files at Meta's: in a folder, or in memory when there is none. Knows nothing but ids and bytes.
class MediaShelf
{
public:
    /// What is in memory moves there.
    void setFolder(const QString &folder);
    /// False when the disk does not take it.
    bool put(const QString &id, const QByteArray &bytes);
    QByteArray bytes(const QString &id) const;
    void remove(const QString &id);

private:
    QString path(const QString &id) const;

    QString m_folder;
    QHash<QString, QByteArray> m_memory;
};

/// A small file of our own of a kind that a person may send.
struct SampleFile
{
    QString mimeType;
    QString fileName;
    QByteArray bytes;
};
SampleFile sampleFile(const QString &kind);

} // namespace gangway::sandbox
