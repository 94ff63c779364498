#pragma once

#include <QByteArrayView>
#include <QString>

namespace gangway {

/// Walks once over JSON text and picks out what is asked for, without building the rest: for bytes that come by the
/// thousand a second and of which four strings matter. Agrees with QJsonDocument on every valid text; a text that is
/// not valid ends the walk early (ok() is false) or goes unnoticed in the parts that were stepped over. Who needs to
/// know whether all of it is valid takes parseJsonObject().
///
///     JsonWalk walk(bytes);
///     walk.object([&](const QByteArray &key) { if (key == "field") field = walk.string(); });
class JsonWalk
{
public:
    explicit JsonWalk(QByteArrayView text) : m_at(text.begin()), m_end(text.end()) {}

    bool ok() const { return m_ok; }

    /// Takes the object at hand and calls member(key) for each of its members; what that does not take is stepped over.
    /// False, and nothing taken, when the value is of another kind.
    template <typename Member>
    bool object(Member member)
    {
        if (!enters('{'))
            return false;
        while (m_ok && !leaves('}')) {
            const QByteArray key = readKey();
            if (m_ok)
                taken([&] { member(key); });
        }
        return true;
    }

    /// The same for an array and element(index).
    template <typename Element>
    bool array(Element element)
    {
        if (!enters('['))
            return false;
        for (int index = 0; m_ok && !leaves(']'); ++index)
            taken([&] { element(index); });
        return true;
    }

    /// The string at hand; empty for any other kind of value. Takes it.
    QString string();

private:
    template <typename Take>
    void taken(Take take)
    {
        const char *before = m_at;
        take();
        if (m_ok && m_at == before)
            skip();
        separate();
    }
    bool enters(char bracket);
    bool leaves(char bracket);
    QByteArray readKey();
    void separate();
    void skip();
    void skipString();
    void white();
    void fail() { m_ok = false; }

    const char *m_at;
    const char *m_end;
    bool m_ok = true;
};

} // namespace gangway
