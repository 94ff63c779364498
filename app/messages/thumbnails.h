#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace gangway::app {

/// Small pictures of files on this computer: read once, on another thread, at the size in which they are shown, and
/// kept for a while. Takes JPEG, PNG, WebP and GIF only: the files come from strangers.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    explicit Thumbnails(QObject *parent = nullptr);

    /// From the head of the file alone; invalid when it is no picture that can be shown.
    static QSize sizeOf(const QString &file);

    static constexpr int kept = 32 * 1024; ///< KiB of pixels

    /// Null until ready() told of it, and for what cannot be read.
    QPixmap get(const QString &file, const QSize &size, qreal devicePixelRatio);

Q_SIGNALS:
    void ready(const QString &file);

private:
    QCache<QString, QPixmap> m_pixmaps;
    QSet<QString> m_asked;
};

} // namespace gangway::app
