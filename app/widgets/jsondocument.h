#pragma once

#include <QString>

#include <vector>

namespace gangway::app {

/// JSON text with the place of every value in it. Keeps what QJsonDocument loses: the order of the keys, doubled
/// keys, and numbers as they were written. Nothing is decoded before it is asked for, so a body of some megabytes
/// is read in a moment. Does not mend anything: text that is not JSON has no nodes, and says where it stops being it.
class JsonDocument
{
public:
    enum class Kind : quint8 { Object, Array, String, Number, True, False, Null };

    static JsonDocument parse(const QString &text);

    bool isValid() const { return !m_nodes.empty(); }
    /// Where it stops being JSON; only where isValid() is false and the text is not empty.
    qsizetype faultAt() const { return m_faultAt; }
    const QString &text() const { return m_text; }

    // Nodes are numbers; 0 is the root, in the order of the text.
    int count() const { return int(m_nodes.size()); }
    Kind kind(int node) const { return m_nodes[std::size_t(node)].kind; }
    bool isContainer(int node) const { return kind(node) == Kind::Object || kind(node) == Kind::Array; }
    int parent(int node) const { return m_nodes[std::size_t(node)].parent; } ///< -1 for the root
    int row(int node) const { return m_nodes[std::size_t(node)].row; }
    int childCount(int node) const { return m_nodes[std::size_t(node)].childCount; }
    int child(int node, int row) const { return m_children[std::size_t(m_nodes[std::size_t(node)].firstChild + row)]; }
    bool hasKey(int node) const { return m_nodes[std::size_t(node)].keyStart >= 0; }
    QString key(int node) const;        ///< empty for array elements and the root
    /// A string without its quotes, anything else as it is written.
    QString value(int node) const;
    /// The place in the text: of the value alone, and with its key.
    int start(int node) const { return m_nodes[std::size_t(node)].start; }
    int end(int node) const { return m_nodes[std::size_t(node)].end; }
    int startWithKey(int node) const;
    /// entry[0].changes[0].value; keys that are no plain word stand in brackets and quotes.
    QString path(int node) const;
    /// The innermost value at a place in the text, its key included; 0 outside, -1 without nodes.
    int nodeAt(qsizetype offset) const;
    /// Values whose key or own text contains the words; containers by their key only. In the order of the text.
    std::vector<int> find(const QString &words) const;

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        int childCount = 0;
        int firstChild = 0;
        int keyStart = -1;              ///< after the quote
        int keyEnd = -1;                ///< before the quote
        int start = 0;
        int end = 0;
        Kind kind = Kind::Null;
    };
    class Parser;

    QString unescaped(int start, int end) const;
    void linkChildren();

    QString m_text;
    std::vector<Node> m_nodes;
    std::vector<int> m_children;
    qsizetype m_faultAt = 0;
};

} // namespace gangway::app
