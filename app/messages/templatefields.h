#pragma once

#include "app/messages/composertab.h"
#include "messaging/templateform.h"

#include <QJsonArray>

class QMimeData;
class QVBoxLayout;

namespace gangway::app {

class FilePicker;
class LimitField;

/// The form of one template: a field for every variable of header, body and buttons.
class TemplateFields : public QWidget
{
    Q_OBJECT
public:
    TemplateFields(Theme &theme, const QString &prefix, const QString &pastedFolder, QWidget *parent = nullptr);

    void setTemplate(const whatsapp::templates::MessageTemplate *source);
    /// In the order of fieldsOf(); `uploaded` stands for the header's file.
    std::vector<messaging::TemplateValue> values(const QString &uploaded) const;
    std::optional<ChosenFile> file() const;
    QString hindrance() const;
    bool take(const QMimeData *data);
    QJsonArray typed() const;
    void restore(const QJsonArray &typed);
    bool isEmpty() const { return m_entries.empty(); }
    /// Tells the fields where the request has them.
    void place(const whatsapp::messages::Template &filled);

Q_SIGNALS:
    void edited();

private:
    struct Entry
    {
        messaging::TemplateField field;
        LimitField *text = nullptr;       ///< the text, the code, or the link of a file
        FilePicker *file = nullptr;
        LimitField *latitude = nullptr;
        LimitField *longitude = nullptr;
        LimitField *name = nullptr;
        LimitField *address = nullptr;
    };
    void add(const messaging::TemplateField &field, int number);
    QString labelOf(const messaging::TemplateField &field) const;

    Theme &m_theme;
    QString m_prefix;
    QString m_pastedFolder;
    QVBoxLayout *m_column;
    std::vector<Entry> m_entries;
};

} // namespace gangway::app
