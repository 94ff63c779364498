#include "store/messagerows.h"

#include <algorithm>

namespace gangway::store {

namespace {

constexpr int mostWords = 32;
constexpr int longestWord = 64;
constexpr QChar hitStart(0x2068);
constexpr QChar hitEnd(0x2069);

/// What the tokenizer takes for a part of a word. Letters newer than its tables end a word there.
bool isWordPart(char32_t c)
{
    if (QChar::unicodeVersion(c) > QChar::Unicode_6_1)
        return false;
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase: case QChar::Letter_Lowercase: case QChar::Letter_Titlecase: case QChar::Letter_Modifier:
    case QChar::Letter_Other: case QChar::Number_DecimalDigit: case QChar::Number_Letter: case QChar::Number_Other:
        return true;
    default:
        return false;
    }
}

/// Accents that stand by themselves; the tokenizer passes over them.
bool isAccent(char32_t c)
{
    return c >= 0x300 && c <= 0x331;
}

/// The words of any text, each one token, without whatever the search language would take for its own.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString current;
    const auto end = [&] {
        if (!current.isEmpty() && !words.contains(current))
            words.append(current);
        current.clear();
    };
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isWordPart(c)) {
            if (current.size() < longestWord)
                current += QString::fromUcs4(&c, 1);
        } else if (!isAccent(c) || current.isEmpty()) {
            end();
            if (words.size() >= mostWords)
                return words;
        }
    }
    end();
    return words;
}

/// Words hold no quotes: they are letters and digits.
QString expression(const QStringList &words, qint64 conversationId)
{
    QStringList parts;
    if (conversationId != 0)
        parts << QStringLiteral("\"%1%2\"").arg(QChar(0xf8ff)).arg(conversationId);
    for (const QString &word : words)
        parts << QStringLiteral("\"%1\" *").arg(word);
    return parts.join(QStringLiteral(" AND "));
}

/// A message may hold the signs that mark a hit: only ours are kept. Inside SQL they are two that no text needs.
QString marked(QString snippet)
{
    snippet.remove(hitStart).remove(hitEnd);
    bool open = false;
    QString out;
    for (const QChar c : snippet) {
        if (c == QChar(1) || c == QChar(2)) {
            const bool starts = c == QChar(1);
            if (starts != open) {
                out += starts ? hitStart : hitEnd;
                open = starts;
            }
        } else {
            out += c;
        }
    }
    if (open)
        out += hitEnd;
    return out;
}

} // namespace

Result<std::vector<SearchHit>> MessageRepository::search(const QString &words, qint64 conversationId, int limit) const
{
    // Nobody types more; a pasted book is searched by how it begins.
    const QStringList terms = wordsOf(words.left(mostWords * longestWord));
    if (terms.isEmpty() || limit <= 0)
        return std::vector<SearchHit>();
    return m_database->read<std::vector<SearchHit>>([&](QSqlDatabase &db) {
        // Newest first by row, which is the index's own order: it stops after `limit` hits. A hit in a new wording leads
        // to the message that was edited. The conversation is compared once more: a text may hold another's scope word.
        auto hits = gather<SearchHit>(
            execute(db,
                    QStringLiteral("SELECT coalesce(t.id, m.id), m.conversation_id, coalesce(t.position, m.position), coalesce(t.at, m.at), "
                                   "snippet(messages_text, 0, char(1), char(2), '…', 16) "
                                   "FROM messages_text CROSS JOIN messages m ON m.id = messages_text.rowid "
                                   "LEFT JOIN messages t ON m.type = 'edit' AND m.position < 0 AND t.message_id = m.reply_to AND t.message_id <> '' "
                                   "WHERE messages_text MATCH ? AND (? = 0 OR m.conversation_id = ?) AND (m.position >= 0 OR t.position >= 0) "
                                   "ORDER BY messages_text.rowid DESC LIMIT ?"),
                    {expression(terms, conversationId), conversationId, conversationId, limit}),
            [](const QSqlQuery &row) {
                return SearchHit{row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong(),
                                 timeFrom(row.value(3).toString()), marked(row.value(4).toString())};
            });
        if (hits) {
            std::stable_sort(hits->begin(), hits->end(), [](const SearchHit &a, const SearchHit &b) { return a.at > b.at; });
            const auto same = [](const SearchHit &a, const SearchHit &b) { return a.messageRow == b.messageRow; };
            hits->erase(std::unique(hits->begin(), hits->end(), same), hits->end());
        }
        return hits;
    });
}

} // namespace gangway::store
