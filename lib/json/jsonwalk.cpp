#include "json/jsonwalk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace gangway {

namespace {

/// With escapes; the rare case, and Qt knows the rules of surrogates.
QString unescaped(QByteArrayView quoted)
{
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().at(0).toString();
}

} // namespace

void JsonWalk::white()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

/// A value of another kind is stepped over by whoever asked.
bool JsonWalk::enters(char bracket)
{
    white();
    if (m_at == m_end) {
        fail();
        return false;
    }
    if (*m_at != bracket)
        return false;
    ++m_at;
    return true;
}

bool JsonWalk::leaves(char bracket)
{
    white();
    if (m_at == m_end) {
        fail();
        return true;
    }
    if (*m_at != bracket)
        return false;
    ++m_at;
    return true;
}

QByteArray JsonWalk::readKey()
{
    white();
    if (m_at == m_end || *m_at != '"') {
        fail();
        return {};
    }
    const char *begin = m_at;
    skipString();
    white();
    if (!m_ok || m_at == m_end || *m_at != ':') {
        fail();
        return {};
    }
    const char *end = m_at;
    ++m_at;
    white();
    while (end[-1] != '"')
        --end;
    const QByteArrayView quoted(begin, end);
    return std::memchr(begin, '\\', std::size_t(quoted.size())) ? unescaped(quoted).toUtf8()
                                                                : quoted.sliced(1, quoted.size() - 2).toByteArray();
}

/// The comma between two members; before an end there is none.
void JsonWalk::separate()
{
    white();
    if (m_at == m_end)
        fail();
    else if (*m_at == ',')
        ++m_at;
    else if (*m_at != '}' && *m_at != ']')
        fail();
}

void JsonWalk::skipString()
{
    for (++m_at; m_at != m_end; ++m_at) {
        if (*m_at == '\\') {
            if (++m_at == m_end)
                break;
        } else if (*m_at == '"') {
            ++m_at;
            return;
        }
    }
    fail();
}

QString JsonWalk::string()
{
    white();
    if (m_at == m_end || *m_at != '"') {
        skip();
        return {};
    }
    const char *begin = m_at;
    skipString();
    if (!m_ok)
        return {};
    const QByteArrayView quoted(begin, m_at);
    if (std::memchr(begin, '\\', std::size_t(quoted.size())))
        return unescaped(quoted);
    return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
}

/// By counting brackets, not by calling itself: depth costs nothing.
void JsonWalk::skip()
{
    white();
    const char *begin = m_at;
    for (qsizetype depth = 0; m_at != m_end;) {
        const char c = *m_at;
        if (c == '"') {
            skipString();
            if (!m_ok)
                return;
        } else if (c == '{' || c == '[') {
            ++depth;
            ++m_at;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                break; // the end of what holds a bare value
            --depth;
            ++m_at;
        } else if (c == ',' && depth == 0) {
            break;
        } else {
            ++m_at;
            continue;
        }
        if (depth == 0)
            return;
    }
    if (m_at == begin)
        fail();
}

} // namespace gangway
