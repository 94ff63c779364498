#include "core/secret.h"

namespace gangway {

// A deep copy each time, so that wiping one Secret never wipes bytes that another one still shares.
Secret::Secret(const Secret &other) : m_value(other.m_value.constData(), other.m_value.size()) {}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_value = QByteArray(other.m_value.constData(), other.m_value.size());
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::move(other.m_value);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    // Only bytes that nobody else shares: a detached write would merely wipe a fresh copy.
    if (!m_value.isEmpty() && m_value.isDetached()) {
        volatile char *bytes = m_value.data();
        for (qsizetype i = 0; i < m_value.size(); ++i)
            bytes[i] = 0;
    }
    m_value.clear();
}

bool Secret::operator==(const Secret &other) const
{
    return equalInConstantTime(m_value, other.m_value);
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a.at(i) ^ b.at(i)));
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "(no secret)" : "***");
    return debug;
}

} // namespace gangway
