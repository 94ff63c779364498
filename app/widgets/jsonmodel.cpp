#include "app/widgets/jsonmodel.h"

namespace gangway::app {

namespace {
constexpr int longestShown = 300;
constexpr int longestTip = 2000;
} // namespace

JsonModel::JsonModel(QObject *parent) : QAbstractItemModel(parent) {}

void JsonModel::setDocument(JsonDocument document)
{
    beginResetModel();
    m_document = std::move(document);
    endResetModel();
}

int JsonModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : -1;
}

QModelIndex JsonModel::indexOf(int node) const
{
    if (node < 0 || node >= m_document.count() || (node == 0 && !isSingleValue()))
        return {};
    return createIndex(m_document.row(node), 0, quintptr(node));
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid() && isSingleValue())
        return createIndex(0, 0, quintptr(0));
    return createIndex(row, column, quintptr(m_document.child(std::max(0, nodeOf(parent)), row)));
}

QModelIndex JsonModel::parent(const QModelIndex &index) const
{
    const int node = nodeOf(index);
    return node <= 0 ? QModelIndex() : indexOf(m_document.parent(node));
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    if (!m_document.isValid() || parent.column() > 0)
        return 0;
    if (isSingleValue())
        return parent.isValid() ? 0 : 1;
    return m_document.childCount(std::max(0, nodeOf(parent)));
}

int JsonModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString JsonModel::shownValue(int node) const
{
    switch (m_document.kind(node)) {
    case JsonDocument::Kind::Object:
        return QStringLiteral("{%1}").arg(m_document.childCount(node));
    case JsonDocument::Kind::Array:
        return QStringLiteral("[%1]").arg(m_document.childCount(node));
    default:
        break;
    }
    // As it is written, escapes and all: one line, and nothing that could be mistaken for our own words.
    const int start = m_document.start(node);
    const int length = m_document.end(node) - start;
    return length <= longestShown ? m_document.text().mid(start, length)
                                  : m_document.text().mid(start, longestShown) + QChar(0x2026);
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    const int node = nodeOf(index);
    if (node < 0)
        return {};
    const bool isIndex = node > 0 && !m_document.hasKey(node);
    const auto key = [&] { return isIndex ? QString::number(m_document.row(node)) : m_document.key(node); };
    switch (role) {
    case KeyRole:
        return key();
    case ValueRole:
        return shownValue(node);
    case KindRole:
        return int(m_document.kind(node));
    case IsIndexRole:
        return isIndex;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString name = key();
        if (name.isEmpty() && !m_document.hasKey(node))
            return shownValue(node);
        return name + (m_document.isContainer(node) ? QStringLiteral(" ") : QStringLiteral(": ")) + shownValue(node);
    }
    case Qt::ToolTipRole:
        return m_document.kind(node) == JsonDocument::Kind::String
            ? QVariant(QStringLiteral("<qt>%1</qt>").arg(m_document.value(node).left(longestTip).toHtmlEscaped()))
            : QVariant();
    default:
        return {};
    }
}

QVariant JsonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return QStringLiteral("JSON");
    return {};
}

} // namespace gangway::app
