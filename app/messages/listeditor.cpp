#include "app/messages/listeditor.h"

#include "app/messages/limitfield.h"
#include "app/widgets/make.h"

#include <QJsonObject>

namespace gangway::app {

namespace limits = whatsapp::messages::limits;

ListEditor::ListEditor(Theme &theme, const QString &prefix, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_prefix(prefix), m_column(new QVBoxLayout),
      m_addSection(makeButton(theme, prefix + QStringLiteral(".addSection"), tr("Add section"), QStringLiteral("secondary"), QStringLiteral("tiny"), QStringLiteral("plus"))),
      m_full(makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    m_column->setSpacing(8);
    whole->addLayout(m_column);
    auto *last = new QHBoxLayout;
    last->setSpacing(8);
    last->addWidget(m_addSection);
    last->addWidget(m_full, 1);
    whole->addLayout(last);
    connect(m_addSection, &QPushButton::clicked, this, [this] {
        addSection();
        number();
        m_sections.back()->title->setFocus();
        Q_EMIT edited();
    });
    addSection();
    number();
}

void ListEditor::addSection()
{
    auto section = std::make_unique<Section>();
    auto *box = new QFrame;
    setSurface(box, QStringLiteral("card"));
    section->box = box;
    section->title = new LimitField(m_theme, {}, {}, limits::listSectionTitle);
    section->remove = makeIconButton(m_theme, {}, QStringLiteral("trash"), tr("Remove the section"));
    section->addRow = makeButton(m_theme, {}, tr("Add row"), QStringLiteral("secondary"), QStringLiteral("tiny"), QStringLiteral("plus"));
    section->rowsColumn = new QVBoxLayout;
    section->rowsColumn->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(section->title, 1);
    head->addWidget(section->remove, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(section->rowsColumn);
    column->addWidget(section->addRow, 0, Qt::AlignLeft);
    connect(section->title, &LimitField::edited, this, &ListEditor::edited);
    connect(section->remove, &QToolButton::clicked, this, [this, box] { removeSection(box); });
    connect(section->addRow, &QPushButton::clicked, this, [this, it = section.get()] {
        addRow(*it);
        number();
        it->rows.back().title->setFocus();
        Q_EMIT edited();
    });
    addRow(*section);
    m_column->addWidget(box);
    m_sections.push_back(std::move(section));
}

void ListEditor::addRow(Section &section)
{
    Row row;
    row.box = new QWidget;
    row.title = new LimitField(m_theme, {}, {}, limits::listRowTitle);
    row.description = new LimitField(m_theme, {}, {}, limits::listRowDescription);
    row.remove = makeIconButton(m_theme, {}, QStringLiteral("x"), tr("Remove the row"));
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(row.title, 2);
    line->addWidget(row.description, 3);
    line->addWidget(row.remove, 0, Qt::AlignTop);
    connect(row.title, &LimitField::edited, this, &ListEditor::edited);
    connect(row.description, &LimitField::edited, this, &ListEditor::edited);
    connect(row.remove, &QToolButton::clicked, this, [this, box = row.box] { removeRow(box); });
    section.rowsColumn->addWidget(row.box);
    section.rows.push_back(row);
}

void ListEditor::removeSection(QWidget *box)
{
    std::erase_if(m_sections, [box](const auto &section) { return section->box == box; });
    box->hide();
    box->deleteLater();
    number();
    m_sections.back()->title->setFocus();
    Q_EMIT edited();
}

void ListEditor::removeRow(QWidget *box)
{
    for (const auto &section : m_sections) {
        if (std::erase_if(section->rows, [box](const Row &row) { return row.box == box; }) > 0)
            section->rows.back().title->setFocus();
    }
    box->hide();
    box->deleteLater();
    number();
    Q_EMIT edited();
}

int ListEditor::rowCount() const
{
    int count = 0;
    for (const auto &section : m_sections)
        count += int(section->rows.size());
    return count;
}

/// Names and paths follow the places.
void ListEditor::number()
{
    const bool several = m_sections.size() > 1;
    const bool full = rowCount() >= limits::listRows;
    int number = 0;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        Section &section = *m_sections[i];
        const QString name = QStringLiteral("%1.section.%2").arg(m_prefix).arg(i + 1);
        section.title->editor()->setObjectName(name);
        section.title->setLabel(several ? tr("Section %1").arg(i + 1) : tr("Section title, optional"));
        section.title->setPath(QStringLiteral("interactive.action.sections[%1].title").arg(i));
        section.remove->setObjectName(name + QStringLiteral(".remove"));
        section.remove->setVisible(several);
        section.addRow->setObjectName(name + QStringLiteral(".addRow"));
        section.addRow->setEnabled(!full);
        for (size_t n = 0; n < section.rows.size(); ++n) {
            Row &row = section.rows[n];
            ++number;
            const QString path = QStringLiteral("interactive.action.sections[%1].rows[%2]").arg(i).arg(n);
            row.title->editor()->setObjectName(QStringLiteral("%1.row.%2").arg(m_prefix).arg(number));
            row.title->setLabel(tr("Row %1").arg(number));
            row.title->setPath(path + QStringLiteral(".title"));
            row.description->editor()->setObjectName(QStringLiteral("%1.row.%2.description").arg(m_prefix).arg(number));
            row.description->setLabel(tr("Description, optional"));
            row.description->setPath(path + QStringLiteral(".description"));
            row.remove->setObjectName(QStringLiteral("%1.row.%2.remove").arg(m_prefix).arg(number));
            row.remove->setVisible(section.rows.size() > 1);
        }
    }
    m_addSection->setEnabled(!full && m_sections.size() < size_t(limits::listSections));
    m_full->setText(full ? tr("Meta takes at most %1 rows in all sections together.").arg(limits::listRows) : QString());
}

std::vector<whatsapp::messages::ListSection> ListEditor::sections() const
{
    std::vector<whatsapp::messages::ListSection> list;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        whatsapp::messages::ListSection section;
        section.title = m_sections[i]->title->text();
        for (size_t n = 0; n < m_sections[i]->rows.size(); ++n) {
            const Row &row = m_sections[i]->rows[n];
            section.rows.push_back({QStringLiteral("section-%1-row-%2").arg(i + 1).arg(n + 1), row.title->text(), row.description->text()});
        }
        list.push_back(std::move(section));
    }
    return list;
}

bool ListEditor::isEmpty() const
{
    for (const auto &section : m_sections) {
        if (!section->title->text().isEmpty())
            return false;
        for (const Row &row : section->rows) {
            if (!row.title->text().isEmpty() || !row.description->text().isEmpty())
                return false;
        }
    }
    return true;
}

void ListEditor::clear()
{
    restore({});
}

QJsonArray ListEditor::draft() const
{
    QJsonArray list;
    for (const auto &section : m_sections) {
        QJsonArray rows;
        for (const Row &row : section->rows)
            rows.append(QJsonObject{{QStringLiteral("title"), row.title->text()}, {QStringLiteral("description"), row.description->text()}});
        list.append(QJsonObject{{QStringLiteral("title"), section->title->text()}, {QStringLiteral("rows"), rows}});
    }
    return list;
}

void ListEditor::restore(const QJsonArray &sections)
{
    for (const auto &section : m_sections) {
        section->box->hide();
        section->box->deleteLater();
    }
    m_sections.clear();
    for (const QJsonValue &value : sections) {
        if (m_sections.size() >= size_t(limits::listSections) || rowCount() >= limits::listRows)
            break;
        addSection();
        Section &section = *m_sections.back();
        section.title->setText(value.toObject().value(QLatin1String("title")).toString());
        const QJsonArray rows = value.toObject().value(QLatin1String("rows")).toArray();
        for (int n = 0; n < rows.size(); ++n) {
            if (n > 0 && rowCount() >= limits::listRows)
                break;
            if (n > 0)
                addRow(section);
            section.rows.back().title->setText(rows.at(n).toObject().value(QLatin1String("title")).toString());
            section.rows.back().description->setText(rows.at(n).toObject().value(QLatin1String("description")).toString());
        }
    }
    if (m_sections.empty())
        addSection();
    number();
    Q_EMIT edited();
}

} // namespace gangway::app
