#include "app/widgets/qrview.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace gangway::app {

namespace {
constexpr int quietModules = 4; // ISO/IEC 18004
}

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("QR code"));
}

void QrView::setText(const QString &text)
{
    m_text = text;
    m_modules = QImage();
    const QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && !bytes.contains('\0')) {
        const std::unique_ptr<QRcode, void (*)(QRcode *)> code(QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
                                                               &QRcode_free);
        if (code) {
            m_modules = QImage(code->width, code->width, QImage::Format_Grayscale8);
            for (int y = 0; y < code->width; ++y) {
                for (int x = 0; x < code->width; ++x)
                    m_modules.scanLine(y)[x] = (code->data[y * code->width + x] & 1) ? 0 : 255;
            }
        }
    }
    setAccessibleDescription(text);
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (m_modules.isNull())
        return;
    QPainter painter(this);
    const int modules = m_modules.width() + 2 * quietModules;
    const int side = std::min(width(), height());
    // Whole device pixels per module: a scanner dislikes blurred edges more than a slightly smaller code.
    const qreal ratio = devicePixelRatioF();
    const qreal module = std::max(1.0, std::floor(side * ratio / modules)) / ratio;
    const qreal drawn = module * modules;
    const QRectF paper((width() - drawn) / 2, (height() - drawn) / 2, drawn, drawn);
    painter.fillRect(paper, Qt::white);
    for (int y = 0; y < m_modules.height(); ++y) {
        for (int x = 0; x < m_modules.width(); ++x) {
            if (m_modules.constScanLine(y)[x] == 0)
                painter.fillRect(QRectF(paper.left() + (x + quietModules) * module, paper.top() + (y + quietModules) * module, module, module),
                                 Qt::black);
        }
    }
}

} // namespace gangway::app
