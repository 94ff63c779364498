#include "app/widgets/jsondocument.h"

#include <QStringList>

#include <algorithm>

namespace gangway::app {

namespace {
constexpr std::size_t deepest = 512;
} // namespace

/// Takes what QJsonDocument takes, which is what the rest of the program reads: "1.", ".5" and bare line breaks, too.
/// Goes through the text once, with a stack of its own: a hostile depth must not end the program.
class JsonDocument::Parser
{
public:
    explicit Parser(JsonDocument &document) : m_document(document), m_text(document.m_text) {}

    bool run()
    {
        skipBlanks();
        if (!readValue(-1, -1))
            return false;
        while (!m_open.empty()) {
            if (!step())
                return false;
        }
        skipBlanks();
        return m_at == m_text.size();
    }
    qsizetype at() const { return m_at; }

private:
    Node &node(int index) { return m_document.m_nodes[std::size_t(index)]; }
    bool ended() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text.at(m_at); }
    void skipBlanks()
    {
        while (!ended() && (here() == u' ' || here() == u'\n' || here() == u'\r' || here() == u'\t'))
            ++m_at;
    }

    // One member of the innermost open container, or its end.
    bool step()
    {
        const int container = m_open.back();
        const bool isObject = node(container).kind == Kind::Object;
        const QChar closing = isObject ? u'}' : u']';
        skipBlanks();
        if (ended())
            return false;
        const bool isFirst = node(container).childCount == 0;
        if (here() == closing) {
            ++m_at;
            node(container).end = int(m_at);
            m_open.pop_back();
            return true;
        }
        if (!isFirst) {
            if (here() != u',')
                return false;
            ++m_at;
            skipBlanks();
        }
        int keyStart = -1;
        int keyEnd = -1;
        if (isObject) {
            if (ended() || here() != u'"' || !skipString())
                return false;
            keyEnd = int(m_at) - 1;
            keyStart = m_stringStart;
            skipBlanks();
            if (ended() || here() != u':')
                return false;
            ++m_at;
            skipBlanks();
        }
        return readValue(keyStart, keyEnd);
    }

    bool readValue(int keyStart, int keyEnd)
    {
        if (ended())
            return false;
        Node made;
        made.parent = m_open.empty() ? -1 : m_open.back();
        made.keyStart = keyStart;
        made.keyEnd = keyEnd;
        made.start = int(m_at);
        const QChar first = here();
        bool opens = false;
        if (first == u'{' || first == u'[') {
            made.kind = first == u'{' ? Kind::Object : Kind::Array;
            opens = true;
            ++m_at;
        } else if (first == u'"') {
            made.kind = Kind::String;
            if (!skipString())
                return false;
        } else if (first == u'-' || first == u'.' || (first >= u'0' && first <= u'9')) {
            made.kind = Kind::Number;
            if (!skipNumber())
                return false;
        } else if (skipWord(u"true")) {
            made.kind = Kind::True;
        } else if (skipWord(u"false")) {
            made.kind = Kind::False;
        } else if (skipWord(u"null")) {
            made.kind = Kind::Null;
        } else {
            return false;
        }
        made.end = int(m_at);
        if (made.parent >= 0)
            made.row = node(made.parent).childCount++;
        m_document.m_nodes.push_back(made);
        if (opens) {
            if (m_open.size() >= deepest)
                return false;
            m_open.push_back(int(m_document.m_nodes.size()) - 1);
        }
        return true;
    }

    bool skipWord(QStringView word)
    {
        if (!m_text.mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    bool skipString()
    {
        const qsizetype begin = ++m_at;
        while (!ended()) {
            const char16_t c = here().unicode();
            if (c == u'"') {
                m_stringStart = int(begin);
                ++m_at;
                return true;
            }
            m_at += c == u'\\' ? 2 : 1;
        }
        m_at = m_text.size();
        return false;
    }

    bool skipDigits()
    {
        const qsizetype begin = m_at;
        while (!ended() && here() >= u'0' && here() <= u'9')
            ++m_at;
        return m_at > begin;
    }
    bool skipNumber()
    {
        if (here() == u'-')
            ++m_at;
        bool hasDigits = skipDigits();
        if (!ended() && here() == u'.') {
            ++m_at;
            hasDigits = skipDigits() || hasDigits;
        }
        if (!hasDigits)
            return false;
        if (!ended() && (here() == u'e' || here() == u'E')) {
            ++m_at;
            if (!ended() && (here() == u'+' || here() == u'-'))
                ++m_at;
            if (!skipDigits())
                return false;
        }
        return true;
    }

    JsonDocument &m_document;
    const QStringView m_text;
    qsizetype m_at = 0;
    int m_stringStart = 0;
    std::vector<int> m_open;
};

JsonDocument JsonDocument::parse(const QString &text)
{
    JsonDocument document;
    document.m_text = text;
    Parser parser(document);
    if (parser.run()) {
        document.linkChildren();
    } else {
        document.m_nodes.clear();
        document.m_faultAt = parser.at();
    }
    return document;
}

// Nodes are in the order of the text; children of one parent get neighbouring places in one list.
void JsonDocument::linkChildren()
{
    int next = 0;
    for (Node &node : m_nodes) {
        node.firstChild = next;
        next += node.childCount;
    }
    m_children.resize(std::size_t(next));
    for (std::size_t i = 1; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        m_children[std::size_t(m_nodes[std::size_t(node.parent)].firstChild + node.row)] = int(i);
    }
}

QString JsonDocument::unescaped(int start, int end) const
{
    const QStringView raw = QStringView(m_text).mid(start, end - start);
    if (!raw.contains(u'\\'))
        return raw.toString();
    QString result;
    result.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) != u'\\' || i + 1 >= raw.size()) {
            result += raw.at(i);
            continue;
        }
        const char16_t mark = raw.at(++i).unicode();
        switch (mark) {
        case u'n': result += u'\n'; break;
        case u't': result += u'\t'; break;
        case u'r': result += u'\r'; break;
        case u'b': result += u'\b'; break;
        case u'f': result += u'\f'; break;
        case u'u': {
            bool hex = false;
            const ushort unit = raw.mid(i + 1, 4).toString().toUShort(&hex, 16);
            if (hex && i + 4 < raw.size()) {
                result += QChar(unit);
                i += 4;
            } else {
                result += QStringLiteral("\\u"); // as it is written
            }
            break;
        }
        default: result += QChar(mark); break;
        }
    }
    return result;
}

QString JsonDocument::key(int node) const
{
    const Node &n = m_nodes[std::size_t(node)];
    return n.keyStart < 0 ? QString() : unescaped(n.keyStart, n.keyEnd);
}

QString JsonDocument::value(int node) const
{
    const Node &n = m_nodes[std::size_t(node)];
    return n.kind == Kind::String ? unescaped(n.start + 1, n.end - 1) : m_text.mid(n.start, n.end - n.start);
}

int JsonDocument::startWithKey(int node) const
{
    const Node &n = m_nodes[std::size_t(node)];
    return n.keyStart < 0 ? n.start : n.keyStart - 1;
}

QString JsonDocument::path(int node) const
{
    const auto isPlainWord = [](const QString &key) {
        return !key.isEmpty() && !key.at(0).isDigit()
            && std::all_of(key.begin(), key.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    };
    QStringList parts;
    for (int at = node; at > 0; at = parent(at)) {
        if (!hasKey(at)) {
            parts.prepend(QStringLiteral("[%1]").arg(row(at)));
            continue;
        }
        const QString name = key(at);
        if (isPlainWord(name)) {
            parts.prepend(parent(at) > 0 ? u'.' + name : name);
        } else {
            QString quoted = name;
            quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
            parts.prepend(QStringLiteral("[\"%1\"]").arg(quoted));
        }
    }
    return parts.join(QString());
}

int JsonDocument::nodeAt(qsizetype offset) const
{
    if (m_nodes.empty())
        return -1;
    int at = 0;
    while (const int children = childCount(at)) {
        // The last child that begins at or before the place.
        int low = 0;
        int high = children;
        while (low < high) {
            const int middle = (low + high) / 2;
            if (startWithKey(child(at, middle)) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == 0)
            return at;
        const int inside = child(at, low - 1);
        if (offset > end(inside))
            return at;
        at = inside;
    }
    return at;
}

std::vector<int> JsonDocument::find(const QString &words) const
{
    std::vector<int> found;
    if (words.isEmpty())
        return found;
    const QStringView text(m_text);
    const auto holds = [&](int start, int end) {
        const QStringView raw = text.mid(start, end - start);
        if (raw.contains(u'\\'))
            return unescaped(start, end).contains(words, Qt::CaseInsensitive);
        return raw.contains(words, Qt::CaseInsensitive);
    };
    for (int i = 0; i < count(); ++i) {
        const Node &n = m_nodes[std::size_t(i)];
        const int quote = n.kind == Kind::String ? 1 : 0;
        if ((n.keyStart >= 0 && holds(n.keyStart, n.keyEnd)) || (!isContainer(i) && holds(n.start + quote, n.end - quote)))
            found.push_back(i);
    }
    return found;
}

} // namespace gangway::app
