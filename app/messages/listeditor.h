#pragma once

#include "app/widgets/theme.h"
#include "whatsapp/messages.h"

#include <QJsonArray>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace gangway::app {

class LimitField;

/// Sections and rows of an interactive list. Makes the rows' ids; never holds more than Meta takes.
class ListEditor : public QWidget
{
    Q_OBJECT
public:
    ListEditor(Theme &theme, const QString &prefix, QWidget *parent = nullptr);

    std::vector<whatsapp::messages::ListSection> sections() const;
    bool isEmpty() const;
    void clear();
    QJsonArray draft() const;
    void restore(const QJsonArray &sections);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *box;
        LimitField *title;
        LimitField *description;
        QToolButton *remove;
    };
    struct Section
    {
        QWidget *box;
        LimitField *title;
        QVBoxLayout *rowsColumn;
        QPushButton *addRow;
        QToolButton *remove;
        std::vector<Row> rows;
    };
    void addSection();
    void addRow(Section &section);
    void removeSection(QWidget *box);
    void removeRow(QWidget *box);
    int rowCount() const;
    void number();

    Theme &m_theme;
    QString m_prefix;
    QVBoxLayout *m_column;
    QPushButton *m_addSection;
    QLabel *m_full;
    std::vector<std::unique_ptr<Section>> m_sections;
};

} // namespace gangway::app
