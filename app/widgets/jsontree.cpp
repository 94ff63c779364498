#include "app/widgets/jsontree.h"

#include "app/widgets/jsonmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <deque>

namespace gangway::app {

namespace {

constexpr int mostOpened = 200;  ///< rows that are shown without being asked for
constexpr int mostBelow = 20000; ///< rows that "open everything below" opens
constexpr int rowHeight = 22;

class JsonRowDelegate : public QStyledItemDelegate
{
public:
    JsonRowDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return QSize(m_theme.px(120), m_theme.px(rowHeight)); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto kind = JsonDocument::Kind(index.data(JsonModel::KindRole).toInt());
        const bool isContainer = kind == JsonDocument::Kind::Object || kind == JsonDocument::Kind::Array;
        const bool isIndex = index.data(JsonModel::IsIndexRole).toBool();
        const QString key = index.data(JsonModel::KeyRole).toString();
        QRect room = option.rect.adjusted(m_theme.px(2), 0, -m_theme.px(8), 0);
        painter->save();
        painter->setFont(m_theme.font(Theme::Style::Mono));
        const auto write = [&](const QString &text, Theme::Token token) {
            painter->setPen(m_theme.color(token));
            const QString fit = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
            // Left to right in every language: it is a machine's text.
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fit);
            room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(fit));
        };
        if (!key.isEmpty() || index.parent().isValid()) {
            write(key, isIndex ? Theme::Token::Text : Theme::Token::JsonKey);
            write(isContainer ? QStringLiteral(" ") : QStringLiteral(": "), Theme::Token::Text2);
        }
        Theme::Token token = Theme::Token::Text;
        if (kind == JsonDocument::Kind::String)
            token = Theme::Token::JsonStr;
        else if (!isContainer)
            token = Theme::Token::JsonNum;
        // How much an object or an element holds is seen when it is opened.
        if (!(isContainer && (isIndex || kind == JsonDocument::Kind::Object) && isOpen(option, index)))
            write(index.data(JsonModel::ValueRole).toString(), token);
        painter->restore();
    }

private:
    static bool isOpen(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        return tree && tree->isExpanded(index);
    }
    Theme &m_theme;
};

} // namespace

JsonTree::JsonTree(Theme &theme, JsonModel *model, QWidget *parent) : QTreeView(parent), m_theme(theme), m_json(model)
{
    setModel(model);
    setItemDelegate(new JsonRowDelegate(m_theme, this));
    setUniformRowHeights(true);
    setHeaderHidden(true);
    setAnimated(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
    setLayoutDirection(Qt::LeftToRight);
    header()->setStretchLastSection(true);
    setIndentation(m_theme.px(16));
    connect(&m_theme, &Theme::changed, this, [this] {
        setIndentation(m_theme.px(16));
        viewport()->update();
    });
}

void JsonTree::openUsual()
{
    collapseAll();
    const JsonDocument &document = m_json->document();
    if (!document.isValid() || !document.isContainer(0))
        return;
    // Nodes stand before their children: from the end, each has heard of everything below it.
    std::vector<bool> leadsToArray(std::size_t(document.count()), false);
    for (int node = document.count() - 1; node > 0; --node) {
        if (document.kind(node) == JsonDocument::Kind::Array || leadsToArray[std::size_t(node)])
            leadsToArray[std::size_t(document.parent(node))] = true;
    }
    int rows = document.childCount(0);
    std::deque<int> waiting{0};
    while (!waiting.empty()) {
        const int node = waiting.front();
        waiting.pop_front();
        const int children = std::min(document.childCount(node), mostOpened);
        for (int row = 0; row < children; ++row) {
            const int child = document.child(node, row);
            const bool wanted = document.kind(child) == JsonDocument::Kind::Array
                || (document.kind(child) == JsonDocument::Kind::Object
                    && (!document.hasKey(child) || leadsToArray[std::size_t(child)] || document.childCount(child) == 1));
            if (!wanted || document.childCount(child) == 0 || rows + document.childCount(child) > mostOpened)
                continue;
            rows += document.childCount(child);
            setExpanded(m_json->indexOf(child), true);
            waiting.push_back(child);
        }
    }
}

int JsonTree::currentNode() const
{
    return m_json->nodeOf(currentIndex());
}

void JsonTree::showNode(int node)
{
    const QModelIndex index = m_json->indexOf(node);
    if (!index.isValid())
        return;
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
        setExpanded(at, true);
    setCurrentIndex(index);
    scrollTo(index);
}

void JsonTree::setBelowExpanded(int node, bool expanded)
{
    const JsonDocument &document = m_json->document();
    if (node < 0 || node >= document.count())
        return;
    int rows = 0;
    // What is below a node stands behind it in the text, up to its end.
    for (int at = node; at < document.count() && document.start(at) < document.end(node) && rows < mostBelow; ++at) {
        if (document.isContainer(at) && document.childCount(at) > 0) {
            rows += document.childCount(at);
            setExpanded(m_json->indexOf(at), expanded);
        }
    }
}

void JsonTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentNodeChanged(m_json->nodeOf(current));
}

void JsonTree::keyPressEvent(QKeyEvent *event)
{
    // The view's own copy would take the whole row as it is written.
    if (event->matches(QKeySequence::Copy) && currentNode() >= 0)
        Q_EMIT copyRequested(currentNode());
    else
        QTreeView::keyPressEvent(event);
}

void JsonTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = selectionModel()->isSelected(index) || currentIndex() == index;
    painter->fillRect(QRect(0, option.rect.top(), viewport()->width(), option.rect.height()),
                      m_theme.color(chosen ? Theme::Token::AccentSoft : Theme::Token::Surface));
    QTreeView::drawRow(painter, option, index);
}

void JsonTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_json->hasChildren(index))
        return;
    const int side = m_theme.px(12);
    const QRect cell(rect.right() - indentation() + 1, rect.top(), indentation(), rect.height());
    const QPixmap arrow = m_theme.pixmap(isExpanded(index) ? QStringLiteral("down") : QStringLiteral("right"), 12, Theme::Token::Text3);
    painter->drawPixmap(QRect(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side), arrow);
}

} // namespace gangway::app
