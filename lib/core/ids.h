#pragma once

#include <QDebug>
#include <QHash>
#include <QString>

namespace gangway {

/// A Meta or Gangway identifier as a type of its own: a WABA id cannot be passed where a phone number id
/// is wanted. Always text, even where Meta sends a number: JavaScript rounds 64-bit ids.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}

    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }
    auto operator<=>(const Id &) const = default;

private:
    QString m_value;
};

template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

template <typename Tag>
QDebug operator<<(QDebug debug, const Id<Tag> &id)
{
    QDebugStateSaver saver(debug);
    debug.nospace().noquote() << id.value();
    return debug;
}

using AppId = Id<struct AppIdTag>;
using ConfigurationId = Id<struct ConfigurationIdTag>;
using WabaId = Id<struct WabaIdTag>;
using PhoneNumberId = Id<struct PhoneNumberIdTag>;
using PortfolioId = Id<struct PortfolioIdTag>;
using SystemUserId = Id<struct SystemUserIdTag>;
using CreditLineId = Id<struct CreditLineIdTag>;
using AllocationId = Id<struct AllocationIdTag>;
using MessageId = Id<struct MessageIdTag>;

using ProfileId = Id<struct ProfileIdTag>;
using CustomerId = Id<struct CustomerIdTag>;
using CaseId = Id<struct CaseIdTag>;
using AttemptId = Id<struct AttemptIdTag>;

/// True for one to 32 ASCII digits, the shape of every id that Meta hands out for nodes.
inline bool isNumericId(QStringView text)
{
    if (text.isEmpty() || text.size() > 32)
        return false;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

} // namespace gangway
