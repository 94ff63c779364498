#pragma once

#include "app/messages/composertab.h"

class QLabel;
class QMimeData;
class QPlainTextEdit;

namespace gangway::app {

/// A text of up to 4096 characters. Link preview is a choice of the composer's tab bar.
class TextTab : public ComposerTab
{
    Q_OBJECT
public:
    TextTab(Theme &theme, const QString &prefix, const QString &editorName, QWidget *parent = nullptr);

    QPlainTextEdit *editor() const { return m_edit; }
    QString text() const;
    void setText(const QString &text);
    void setPreviewUrl(bool on);
    bool previewUrl() const { return m_previewUrl; }
    /// Takes a text that has become a message away; what was typed behind it stays.
    void take(const QString &sent);

    whatsapp::messages::Content content(const QString &uploaded) const override;
    bool isEmpty() const override;
    QString beginning() const override;
    void clear() override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    QWidget *firstField() const override;

Q_SIGNALS:
    /// A file or an image was pasted or dropped into the text; valid during the signal only.
    void filePasted(const QMimeData *data);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void count();
    void place();

    QPlainTextEdit *m_edit;
    QLabel *m_counter;
    bool m_previewUrl = false;
};

} // namespace gangway::app
