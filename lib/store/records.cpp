#include "store/records.h"

#include <array>
#include <utility>

namespace gangway::store {

namespace {
constexpr std::array<std::pair<PartnerRole, const char *>, 3> roleNames{{
    {PartnerRole::SolutionPartner, "solution-partner"},
    {PartnerRole::TechProvider, "tech-provider"},
    {PartnerRole::TechPartner, "tech-partner"},
}};
constexpr std::array<std::pair<NumberPath, const char *>, 6> pathNames{{
    {NumberPath::Unknown, "unknown"},
    {NumberPath::Direct, "direct"},
    {NumberPath::Existing, "existing"},
    {NumberPath::Coexistence, "coexistence"},
    {NumberPath::NoNumberYet, "no-number"},
    {NumberPath::GrantOnly, "grant-only"},
}};
constexpr std::array<std::pair<LaunchWay, const char *>, 3> wayNames{{
    {LaunchWay::Popup, "popup"},
    {LaunchWay::Page, "page"},
    {LaunchWay::Hosted, "hosted"},
}};
constexpr std::array<std::pair<CreditMethod, const char *>, 2> creditMethodNames{{
    {CreditMethod::ShareAndAttach, "share-and-attach"},
    {CreditMethod::ShareThenAttach, "share-then-attach"},
}};
constexpr std::array<std::pair<MessageStatus, const char *>, 9> statusNames{{
    {MessageStatus::Waiting, "waiting"},
    {MessageStatus::Sending, "sending"},
    {MessageStatus::Unsettled, "unsettled"},
    {MessageStatus::Accepted, "accepted"},
    {MessageStatus::Sent, "sent"},
    {MessageStatus::Delivered, "delivered"},
    {MessageStatus::Read, "read"},
    {MessageStatus::Failed, "failed"},
    {MessageStatus::Received, "received"},
}};

template <typename Table, typename Enum>
QString nameIn(const Table &table, Enum value)
{
    for (const auto &[known, name] : table) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
    return QString();
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueIn(const std::array<std::pair<Enum, const char *>, N> &table, QStringView name)
{
    for (const auto &[value, known] : table) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}
} // namespace

QString nameOf(PartnerRole role)
{
    return nameIn(roleNames, role);
}

std::optional<PartnerRole> partnerRoleFromName(QStringView name)
{
    return valueIn(roleNames, name);
}

QString nameOf(NumberPath path)
{
    return nameIn(pathNames, path);
}

std::optional<NumberPath> numberPathFromName(QStringView name)
{
    return valueIn(pathNames, name);
}

QString nameOf(LaunchWay way)
{
    return nameIn(wayNames, way);
}

std::optional<LaunchWay> launchWayFromName(QStringView name)
{
    return valueIn(wayNames, name);
}

QString nameOf(CreditMethod method)
{
    return nameIn(creditMethodNames, method);
}

std::optional<CreditMethod> creditMethodFromName(QStringView name)
{
    return valueIn(creditMethodNames, name);
}

QString nameOf(MessageStatus status)
{
    return nameIn(statusNames, status);
}

std::optional<MessageStatus> messageStatusFromName(QStringView name)
{
    return valueIn(statusNames, name);
}

} // namespace gangway::store
