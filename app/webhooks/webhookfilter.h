#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gangway::app {

/// What a filter looks at in one webhook.
struct FilterSubject
{
    QString words;          ///< everything that is shown of it, and its ids
    QString field;          ///< the field and what kind of change it is: "messages, status"
    QString customer;
    QStringList statuses;   ///< sent, delivered, read, failed, …; of every change
    QStringList signature;  ///< the verdict as it is stored, as it is shown, and its reason
};

/// One condition: words, or `field:`, `customer:`, `status:`, `signature:` and a part of what stands there; with
/// "not" before it the opposite.
struct FilterTerm
{
    enum class Key { Words, Field, Customer, Status, Signature };
    Key key = Key::Words;
    QString value;
    bool isNot = false;

    bool operator==(const FilterTerm &) const = default;
    bool accepts(const FilterSubject &subject) const;
    /// As a person would type it; parsing it gives the term back.
    QString text() const;
};

/// What a person typed as a filter: terms between blanks, quotes for values with blanks. Every text is a filter:
/// what is no known key is words, a quote that is never closed goes to the end, "not" at the end is a word. Too many
/// terms and too long values are cut.
class WebhookFilter
{
public:
    static constexpr std::size_t mostTerms = 20;
    static constexpr int longestValue = 200;

    static WebhookFilter parse(const QString &text);

    const std::vector<FilterTerm> &terms() const { return m_terms; }
    bool isEmpty() const { return m_terms.empty(); }
    void add(const WebhookFilter &more);
    void add(const FilterTerm &term);
    void remove(std::size_t index);
    /// Every term must accept it.
    bool accepts(const FilterSubject &subject) const;
    QString text() const;

    bool operator==(const WebhookFilter &) const = default;

private:
    std::vector<FilterTerm> m_terms;
};

} // namespace gangway::app
