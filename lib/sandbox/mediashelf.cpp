#include "sandbox/mediashelf.h"

#include "core/log.h"
#include "sandbox/staticpages.h"
#include "sandbox/validation.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace gangway::sandbox {

void MediaShelf::setFolder(const QString &folder)
{
    m_folder = folder;
    if (m_folder.isEmpty())
        return;
    const auto waiting = std::exchange(m_memory, {});
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it)
        put(it.key(), it.value());
}

QString MediaShelf::path(const QString &id) const
{
    return isDigits(id, 1, 32) ? QDir(m_folder).filePath(id) : QString(); // never anything that could lead elsewhere
}

bool MediaShelf::put(const QString &id, const QByteArray &bytes)
{
    if (m_folder.isEmpty()) {
        m_memory.insert(id, bytes);
        return true;
    }
    QSaveFile file(path(id));
    if (QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit())
        return true;
    qCInfo(lcSandbox) << "a file could not be kept:" << file.errorString();
    return false;
}

QByteArray MediaShelf::bytes(const QString &id) const
{
    if (m_folder.isEmpty())
        return m_memory.value(id);
    QFile file(path(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void MediaShelf::remove(const QString &id)
{
    m_memory.remove(id);
    if (!m_folder.isEmpty())
        QFile::remove(path(id));
}

SampleFile sampleFile(const QString &kind)
{
    struct Known { const char *kind; const char *mimeType; const char *fileName; };
    static constexpr Known table[] = {
        {"image", "image/jpeg", "photo.jpg"},
        {"video", "video/mp4", "clip.mp4"},
        {"audio", "audio/ogg", "tone.ogg"},
        {"voice", "audio/ogg; codecs=opus", "voice.ogg"},
        {"document", "application/pdf", "order.pdf"},
        {"sticker", "image/webp", "sticker.webp"},
    };
    for (const Known &known : table) {
        if (kind == QLatin1String(known.kind)) {
            // One recording serves as voice message and as audio file.
            const QString file = QLatin1String(known.fileName);
            return {QLatin1String(known.mimeType), file,
                    resourceFile(QStringLiteral("samples/") + (kind == u"audio" ? QStringLiteral("voice.ogg") : file))};
        }
    }
    return {};
}

} // namespace gangway::sandbox
