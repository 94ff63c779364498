#include "app/messages/thumbnails.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>

namespace gangway::app {

namespace {

constexpr int longestSide = 20000;

bool isPicture(QImageReader &reader)
{
    static const QList<QByteArray> known{"jpeg", "jpg", "png", "webp", "gif"};
    return reader.canRead() && known.contains(reader.format());
}

QImage readPicture(const QString &file, const QSize &pixels)
{
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isPicture(reader))
        return {};
    const QSize whole = reader.size();
    if (!whole.isValid() || whole.width() > longestSide || whole.height() > longestSide)
        return {};
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    reader.setScaledSize(turned ? pixels.transposed() : pixels);
    return reader.read();
}

} // namespace

Thumbnails::Thumbnails(QObject *parent) : QObject(parent), m_pixmaps(kept) {}

QSize Thumbnails::sizeOf(const QString &file)
{
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    if (!isPicture(reader))
        return {};
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > longestSide || size.height() > longestSide)
        return {};
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

QPixmap Thumbnails::get(const QString &file, const QSize &size, qreal devicePixelRatio)
{
    const QSize pixels = (QSizeF(size) * devicePixelRatio).toSize();
    const QString key = QStringLiteral("%1x%2:%3").arg(pixels.width()).arg(pixels.height()).arg(file);
    if (const QPixmap *known = m_pixmaps.object(key))
        return *known;
    if (m_asked.contains(key))
        return {};
    m_asked.insert(key);
    QThreadPool::globalInstance()->start([self = QPointer<Thumbnails>(this), file, pixels, key, devicePixelRatio] {
        const QImage image = readPicture(file, pixels);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, file, key, image, devicePixelRatio] {
            if (!self)
                return;
            if (image.isNull())
                return; // stays asked for: it is not read again and again
            self->m_asked.remove(key);
            QPixmap pixmap = QPixmap::fromImage(image);
            pixmap.setDevicePixelRatio(devicePixelRatio);
            const int cost = int(qMax<qsizetype>(1, image.sizeInBytes() / 1024));
            self->m_pixmaps.insert(key, new QPixmap(pixmap), cost);
            Q_EMIT self->ready(file);
        }, Qt::QueuedConnection);
    });
    return {};
}

} // namespace gangway::app
