#pragma once

#include "app/messages/composertab.h"

class QComboBox;
class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;

namespace gangway::app {

class FilePicker;
class LimitField;

/// An image, a video, a sound, a document or a sticker, with a caption where Meta takes one.
class MediaTab : public ComposerTab
{
    Q_OBJECT
public:
    MediaTab(Theme &theme, const QString &prefix, const QString &pastedFolder, QWidget *parent = nullptr);

    bool take(const QMimeData *data);
    whatsapp::messages::Content content(const QString &uploaded) const override;
    std::optional<ChosenFile> file() const override;
    QString hindrance() const override;
    bool isEmpty() const override;
    QString beginning() const override;
    void clear() override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    QWidget *firstField() const override;

private:
    whatsapp::messages::MediaKind kind() const;
    void setKind(whatsapp::messages::MediaKind kind);
    void refresh();

    QComboBox *m_kind;
    QLabel *m_limits;
    FilePicker *m_picker;
    LimitField *m_caption;
    QString m_seen; ///< the file that last chose the kind
};

} // namespace gangway::app
