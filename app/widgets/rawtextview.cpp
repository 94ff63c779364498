#include "app/widgets/rawtextview.h"

#include "app/widgets/styling.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>

namespace gangway::app {

namespace {

constexpr qsizetype longestLine = 1000;
constexpr qsizetype longestColoured = 512 * 1024;

/// Strings before a colon are keys; state 1 means that a block begins inside a string.
class JsonColours : public QSyntaxHighlighter
{
public:
    JsonColours(Theme &theme, QTextDocument *document) : QSyntaxHighlighter(document), m_theme(theme) {}
    void setWanted(bool wanted) { m_wanted = wanted; }

protected:
    void highlightBlock(const QString &text) override
    {
        if (!m_wanted)
            return;
        const auto colour = [this](qsizetype from, qsizetype to, Theme::Token token) { setFormat(int(from), int(to - from), m_theme.color(token)); };
        qsizetype at = 0;
        bool inside = previousBlockState() == 1;
        while (at < text.size()) {
            const QChar c = text.at(at);
            if (inside || c == u'"') {
                const qsizetype from = at;
                qsizetype end = inside ? at : at + 1;
                inside = true;
                for (; end < text.size(); ++end) {
                    if (text.at(end) == u'\\') {
                        ++end;
                    } else if (text.at(end) == u'"') {
                        inside = false;
                        break;
                    }
                }
                end = std::min<qsizetype>(end + 1, text.size());
                qsizetype after = end;
                while (after < text.size() && text.at(after).isSpace())
                    ++after;
                const bool isKey = !inside && after < text.size() && text.at(after) == u':';
                colour(from, end, isKey ? Theme::Token::JsonKey : Theme::Token::JsonStr);
                at = end;
            } else if (c.isDigit() || c == u'-' || c.isLetter()) {
                const qsizetype from = at;
                while (at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at) == u'-' || text.at(at) == u'+' || text.at(at) == u'.'))
                    ++at;
                colour(from, at, Theme::Token::JsonNum);
            } else {
                ++at;
            }
        }
        setCurrentBlockState(inside ? 1 : 0);
    }

private:
    Theme &m_theme;
    bool m_wanted = false;
};

} // namespace

RawTextView::RawTextView(Theme &theme, QWidget *parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setLook(this, "bare", true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(8);
    m_colours = new JsonColours(m_theme, document());
    setFont(m_theme.font(Theme::Style::Mono));
    connect(&m_theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(Theme::Style::Mono));
        m_colours->rehighlight();
    });
}

void RawTextView::setText(const QString &text, bool isJson)
{
    m_text = text;
    m_lines.clear();
    QString shown;
    shown.reserve(text.size() + text.size() / longestLine + 1);
    qsizetype begin = 0;
    const auto endLine = [&](qsizetype next) {
        m_lines.push_back(begin);
        begin = next;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c == u'\n' || c == u'\r') {
            const bool pair = c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
            i += pair ? 1 : 0;
            shown += u'\n';
            endLine(i + 1);
            continue;
        }
        // Half a character stays with its other half.
        if (i - begin >= longestLine && !text.at(i).isLowSurrogate()) {
            shown += u'\n';
            endLine(i);
        }
        // What the document would take for its own marks.
        const bool isMark = c == 0 || c == 0x2028 || c == 0x2029 || c == 0xfdd0 || c == 0xfdd1;
        shown += isMark ? QChar(QChar::ReplacementCharacter) : QChar(c);
    }
    m_lines.push_back(begin);
    static_cast<JsonColours *>(m_colours)->setWanted(isJson && text.size() <= longestColoured);
    setPlainText(shown);
}

qsizetype RawTextView::offsetOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid() || std::size_t(block.blockNumber()) >= m_lines.size())
        return m_text.size();
    return std::min<qsizetype>(m_lines[std::size_t(block.blockNumber())] + position - block.position(), m_text.size());
}

int RawTextView::positionOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), offset);
    const qsizetype line = std::max<qsizetype>(0, after - m_lines.begin() - 1);
    const QTextBlock block = document()->findBlockByNumber(int(line));
    if (!block.isValid())
        return 0;
    return block.position() + int(std::min<qsizetype>(offset - m_lines[std::size_t(line)], block.length() - 1));
}

void RawTextView::selectRange(qsizetype start, qsizetype length)
{
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(start));
    setTextCursor(cursor); // its beginning first: a long selection must not show its end
    cursor.setPosition(positionOf(start + length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    cursor.setPosition(positionOf(start));
    const QRect seen = cursorRect(cursor);
    if (!viewport()->rect().contains(seen.topLeft()))
        centerCursor();
}

qsizetype RawTextView::cursorOffset() const
{
    return offsetOf(textCursor().selectionStart());
}

QString RawTextView::selectedText() const
{
    const QTextCursor cursor = textCursor();
    const qsizetype from = offsetOf(cursor.selectionStart());
    return m_text.mid(from, offsetOf(cursor.selectionEnd()) - from);
}

QMimeData *RawTextView::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(selectedText());
    return mime;
}

} // namespace gangway::app
