#pragma once

#include "app/widgets/theme.h"
#include "core/secret.h"

#include <QWidget>

class QLineEdit;

namespace gangway::app {

/// Six boxes for a two-step verification PIN; for the keyboard and for assistive technology one field. Digits
/// only; pasting six digits (spaces and hyphens between them allowed) fills all. Shows digits only while
/// setShown(true); they are never put on the clipboard.
class PinField : public QWidget
{
    Q_OBJECT
public:
    static constexpr int length = 6;

    explicit PinField(Theme &theme, QWidget *parent = nullptr);
    ~PinField() override;

    Secret pin() const;
    void clear();
    void setShown(bool shown);
    bool isShown() const { return m_shown; }
    bool isComplete() const;
    void setFault(bool fault);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter in a complete field

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect boxRect(int index) const;

    Theme &m_theme;
    QLineEdit *m_edit;
    bool m_shown = false;
    bool m_fault = false;
};

} // namespace gangway::app
