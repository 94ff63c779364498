#include "app/webhooks/webhookfilter.h"

#include <algorithm>
#include <optional>

namespace gangway::app {

namespace {

constexpr qsizetype longestText = 10000;

struct KeyName
{
    FilterTerm::Key key;
    QLatin1String name;
};
constexpr KeyName keyNames[] = {
    {FilterTerm::Key::Field, QLatin1String("field")},
    {FilterTerm::Key::Customer, QLatin1String("customer")},
    {FilterTerm::Key::Status, QLatin1String("status")},
    {FilterTerm::Key::Signature, QLatin1String("signature")},
};

std::optional<FilterTerm::Key> keyNamed(QStringView name)
{
    for (const KeyName &known : keyNames) {
        if (name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.key;
    }
    return std::nullopt;
}

/// The text up to the next blank; quotes hold blanks together, a backslash before a quote or a backslash takes it as it is.
struct Token
{
    QString text;
    bool wasQuoted = false; ///< began with a quote: never a key and never "not"
    qsizetype colon = -1;   ///< the first one outside quotes
};

Token nextToken(QStringView text, qsizetype &at)
{
    Token token;
    bool inQuotes = false;
    const qsizetype begin = at;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'\\' && at + 1 < text.size() && (text.at(at + 1) == u'"' || text.at(at + 1) == u'\\')) {
            token.text += text.at(++at);
        } else if (c == u'"') {
            token.wasQuoted = token.wasQuoted || at == begin;
            inQuotes = !inQuotes;
        } else if (!inQuotes && c.isSpace()) {
            break;
        } else {
            if (c == u':' && !inQuotes && token.colon < 0)
                token.colon = token.text.size();
            token.text += c;
        }
    }
    return token;
}

bool containsAny(const QStringList &texts, const QString &part)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(part, Qt::CaseInsensitive); });
}

} // namespace

bool FilterTerm::accepts(const FilterSubject &subject) const
{
    bool found = false;
    switch (key) {
    case Key::Words: found = subject.words.contains(value, Qt::CaseInsensitive); break;
    case Key::Field: found = subject.field.contains(value, Qt::CaseInsensitive); break;
    case Key::Customer: found = subject.customer.contains(value, Qt::CaseInsensitive); break;
    case Key::Status: found = containsAny(subject.statuses, value); break;
    case Key::Signature: found = containsAny(subject.signature, value); break;
    }
    return found != isNot;
}

QString FilterTerm::text() const
{
    QString quoted = value;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    const bool hasBlank = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    const bool looksLikeMore = key == Key::Words
        && (value.compare(QLatin1String("not"), Qt::CaseInsensitive) == 0
            || (value.contains(u':') && keyNamed(QStringView(value).left(value.indexOf(u':')))));
    if (hasBlank || looksLikeMore || value.isEmpty())
        quoted = u'"' + quoted + u'"';
    for (const KeyName &known : keyNames) {
        if (known.key == key)
            quoted.prepend(known.name + u':');
    }
    return isNot ? QStringLiteral("not ") + quoted : quoted;
}

WebhookFilter WebhookFilter::parse(const QString &text)
{
    WebhookFilter filter;
    const QStringView whole = QStringView(text).left(longestText);
    qsizetype at = 0;
    bool isNot = false;
    while (filter.m_terms.size() < mostTerms) {
        while (at < whole.size() && whole.at(at).isSpace())
            ++at;
        if (at >= whole.size())
            break;
        const Token token = nextToken(whole, at);
        const bool isLast = whole.mid(at).trimmed().isEmpty();
        if (!token.wasQuoted && !isNot && !isLast && token.text.compare(QLatin1String("not"), Qt::CaseInsensitive) == 0) {
            isNot = true;
            continue;
        }
        FilterTerm term;
        term.value = token.text;
        if (!token.wasQuoted && token.colon > 0) {
            if (const auto key = keyNamed(QStringView(token.text).left(token.colon))) {
                term.key = *key;
                term.value = token.text.mid(token.colon + 1);
            }
        }
        term.value = term.value.trimmed().left(longestValue);
        term.isNot = std::exchange(isNot, false);
        if (!term.value.isEmpty()) // "status:" alone is on its way to become something
            filter.m_terms.push_back(term);
    }
    return filter;
}

void WebhookFilter::add(const WebhookFilter &more)
{
    for (const FilterTerm &term : more.m_terms)
        add(term);
}

void WebhookFilter::add(const FilterTerm &term)
{
    if (m_terms.size() < mostTerms && std::find(m_terms.begin(), m_terms.end(), term) == m_terms.end())
        m_terms.push_back(term);
}

void WebhookFilter::remove(std::size_t index)
{
    if (index < m_terms.size())
        m_terms.erase(m_terms.begin() + std::ptrdiff_t(index));
}

bool WebhookFilter::accepts(const FilterSubject &subject) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const FilterTerm &term) { return term.accepts(subject); });
}

QString WebhookFilter::text() const
{
    QStringList parts;
    for (const FilterTerm &term : m_terms)
        parts << term.text();
    return parts.join(u' ');
}

} // namespace gangway::app
