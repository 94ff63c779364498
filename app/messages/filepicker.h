#pragma once

#include "app/messages/composertab.h"

#include <QFrame>

class QLabel;
class QMimeData;
class QPushButton;
class QToolButton;

namespace gangway::app {

class ElidedLabel;

/// One file: chosen, dropped or pasted; shown small, with what Meta says about its kind. Reads the file to look at it,
/// sends nothing.
class FilePicker : public QFrame
{
    Q_OBJECT
public:
    /// `pastedFolder` takes what was pasted and has no file of its own.
    FilePicker(Theme &theme, const QString &prefix, const QString &pastedFolder, QWidget *parent = nullptr);

    /// Only files that go as this; none: whatever the file is.
    void setKind(std::optional<whatsapp::messages::MediaKind> kind);
    std::optional<ChosenFile> file() const;
    bool hasFile() const { return !m_file.isEmpty(); }
    /// An empty name takes the file away.
    void setFile(const QString &file);
    /// What is wrong with the file, as a sentence.
    QString fault() const { return m_fault; }
    /// A file or an image is in it that could be taken.
    static bool canTake(const QMimeData *data);
    bool take(const QMimeData *data);
    QString name() const;

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose();
    void refresh();

    Theme &m_theme;
    QString m_pastedFolder;
    std::optional<whatsapp::messages::MediaKind> m_kind;
    QString m_file;
    QString m_mimeType;
    QString m_fault;
    QLabel *m_picture;
    ElidedLabel *m_name;
    QLabel *m_note;
    QPushButton *m_choose;
    QToolButton *m_remove;
};

/// What Meta would take the file as: by its content and name.
QString mimeTypeFor(const QString &file);
whatsapp::messages::MediaKind kindFor(const QString &mimeType);

} // namespace gangway::app
