#include "app/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

namespace gangway::app {

namespace {

/// Renders in the colours of the moment, so that one QIcon serves both themes.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(const Theme *theme, QString name, int size, Theme::Token token)
        : m_theme(theme), m_name(std::move(name)), m_size(size), m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QPixmap image = render(size, mode, painter->device() ? painter->device()->devicePixelRatioF() : 1.0);
        QRect target(QPoint(), QSize(size, size));
        target.moveCenter(rect.center());
        painter->drawPixmap(target, image);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap image = render(std::min(size.width(), size.height()), mode, 1.0);
        return image;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min({size.width(), size.height(), m_size});
        return QSize(side, side);
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(m_size, m_size)}; }
    QIconEngine *clone() const override { return new IconEngine(*this); }
    bool isNull() override { return m_theme.isNull(); }

private:
    QPixmap render(int size, QIcon::Mode mode, qreal ratio) const
    {
        if (!m_theme)
            return {};
        const auto token = mode == QIcon::Disabled ? Theme::Token::Text3 : m_token;
        return renderIcon(m_name, size, m_theme->color(token), ratio);
    }

    QPointer<const Theme> m_theme;
    QString m_name;
    int m_size;
    Theme::Token m_token;
};

QByteArray sourceOf(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const QByteArray source = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    Q_ASSERT_X(!source.isEmpty(), "renderIcon", qPrintable(name));
    sources.insert(name, source);
    return source;
}

} // namespace

QPixmap renderIcon(const QString &icon, int size, const QColor &color, qreal devicePixelRatio)
{
    if (size <= 0)
        return {};
    const QString key = QStringLiteral("gangway/%1/%2/%3/%4").arg(icon).arg(size).arg(color.rgba()).arg(devicePixelRatio);
    QPixmap image;
    if (QPixmapCache::find(key, &image))
        return image;
    QByteArray source = sourceOf(icon);
    if (source.isEmpty())
        return {};
    // The line keeps 1.5 px at every size: it is drawn on a grid of 20 and scaled with it.
    const qreal width = std::min(1.5 * 20.0 / size, 1.9);
    if (const qsizetype at = source.indexOf("stroke-width=\"1.5\""); at >= 0)
        source.replace(at, 18, "stroke-width=\"" + QByteArray::number(width, 'f', 2) + '"');
    QSvgRenderer renderer(source);
    const int side = int(std::ceil(size * devicePixelRatio));
    image = QPixmap(side, side);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, image);
    return image;
}

QPixmap Theme::pixmap(const QString &icon, int size, Token token) const
{
    return renderIcon(icon, px(size), color(token), qGuiApp ? qGuiApp->devicePixelRatio() : 1.0);
}

QIcon Theme::icon(const QString &icon, int size, Token token) const
{
    return QIcon(new IconEngine(this, icon, px(size), token));
}

QIcon Theme::applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QSvgRenderer renderer(QStringLiteral(":/icons/app/gangway.svg"));
        QPixmap image(size, size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(image);
    }
    return icon;
}

} // namespace gangway::app
