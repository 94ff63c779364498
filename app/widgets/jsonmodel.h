#pragma once

#include "app/widgets/jsondocument.h"

#include <QAbstractItemModel>

namespace gangway::app {

/// A JSON document as a tree of one column. The root's own row is left out, unless it is a single value. Read-only.
class JsonModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< key or index as text
        ValueRole,                  ///< as it is shown: a quoted string, a number, "[3]", "{2}"; cut when very long
        KindRole,                   ///< int of JsonDocument::Kind
        IsIndexRole,                ///< the key is a place in an array
    };

    explicit JsonModel(QObject *parent = nullptr);

    void setDocument(JsonDocument document);
    const JsonDocument &document() const { return m_document; }
    /// -1 for an invalid index.
    int nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(int node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isSingleValue() const { return m_document.isValid() && !m_document.isContainer(0); }
    QString shownValue(int node) const;

    JsonDocument m_document;
};

} // namespace gangway::app
