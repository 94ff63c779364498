#pragma once

#include "app/messages/bubblelayout.h"

#include <functional>

namespace gangway::app {

/// A text with its lines broken, and the room it takes.
struct LaidText
{
    std::shared_ptr<QTextLayout> layout;
    QSize size;
};
/// `lineHeight` is the least a line gets. `lines` > 0 cuts the rest off with an ellipsis.
LaidText layWords(const QString &text, const QFont &font, int lineHeight, int width, const QList<QTextLayout::FormatRange> &formats = {}, int lines = 0);

/// A part of a bubble, from edge to edge, that stands below the one before.
struct BubbleBlock
{
    enum class Reach { Inner, Tile, Edge };   ///< to the padding, a little beyond it, to the frame
    int width = 0;           ///< wanted
    int height = 0;
    int before = 0;          ///< gap above
    Reach reach = Reach::Inner;
    std::function<void(Bubble &, const QRect &)> put;
};

/// Makes the blocks of one message: what stands above it, what it says by its kind, and what became of it.
class BubbleBlocks
{
public:
    BubbleBlocks(const BubbleSource &source, int widest, const Theme &theme) : m_source(source), m_widest(widest), m_theme(theme) {}
    std::vector<BubbleBlock> make();

private:
    void addOrigin();
    void addQuote();
    void addContent();
    void addMedia();
    void addPicture(const QSize &size);
    void addFileTile();
    void addLocation();
    void addContacts();
    void addRows();
    void addTemplateHead();
    void addNote(const QString &icon, const QString &text, Theme::Token ink);
    void addFate();
    void addActions(const std::vector<std::pair<Bubble::Target::Kind, QString>> &actions);
    void addMeta();
    void addWords(const QString &text, Theme::Style style, Theme::Token ink, int before = 0);
    void addBody(const QString &text);
    void addEdgeRow(const QString &icon, const QString &text, const QString &link = {});
    int px(int logical) const { return m_theme.px(logical); }

    const BubbleSource &m_source;
    int m_widest;
    const Theme &m_theme;
    std::vector<BubbleBlock> m_blocks;
};

} // namespace gangway::app
