#pragma once

#include "app/widgets/theme.h"

#include <QTreeView>

namespace gangway::app {

class JsonModel;

/// A JsonModel as a tree in colours: keys, values, and how many a container holds. Left and Right fold. Opens what a
/// webhook's reader wants to see first; does not search.
class JsonTree : public QTreeView
{
    Q_OBJECT
public:
    JsonTree(Theme &theme, JsonModel *model, QWidget *parent);

    /// Arrays, their elements, and objects on the way to an array; not more rows than fit on a few screens.
    void openUsual();
    /// -1: nothing is chosen.
    int currentNode() const;
    /// Opens the way to it and brings it into view.
    void showNode(int node);
    void setBelowExpanded(int node, bool expanded);

Q_SIGNALS:
    void currentNodeChanged(int node);
    void copyRequested(int node);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    JsonModel *m_json;
};

} // namespace gangway::app
