#pragma once

#include <QImage>
#include <QWidget>

namespace gangway::app {

/// A QR code, always black on white with its quiet zone, in both themes: phones read nothing else reliably.
class QrView : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);

    /// Empty text, or text too long for a QR code, shows nothing; see isValid().
    void setText(const QString &text);
    QString text() const { return m_text; }
    bool isValid() const { return !m_modules.isNull(); }

    QSize sizeHint() const override { return QSize(200, 200); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QImage m_modules; ///< one pixel per module, without the quiet zone
};

} // namespace gangway::app
