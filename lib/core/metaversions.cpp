#include "core/metaversions.h"

#include <algorithm>

namespace gangway {

namespace {

template <typename Version>
const Version *findVersion(const std::vector<Version> &versions, const QString &name)
{
    const auto found = std::find_if(versions.begin(), versions.end(), [&name](const Version &version) { return version.name == name; });
    return found == versions.end() ? nullptr : &*found;
}

} // namespace

const std::vector<SignupVersion> &signupVersions()
{
    static const QString coexistence = QStringLiteral("whatsapp_business_app_onboarding");
    static const QString marketing = QStringLiteral("marketing_messages_lite");
    static const QString appOnly = QStringLiteral("app_only_install");
    static const QString wabaOnly = QStringLiteral("only_waba_sharing");
    // Meta gave v2, v3 and their previews until October 2026; its announcement of 14 May 2026 names the 15th.
    static const QDate end(2026, 10, 15);
    static const std::vector<SignupVersion> versions{
        {QStringLiteral("v4-public-preview"), QDate(2026, 5, 12), {}, {coexistence}, {appOnly}},
        {QStringLiteral("v4"), QDate(2025, 10, 8), {}, {coexistence}, {appOnly}},
        {QStringLiteral("v3-public-preview"), QDate(2025, 8, 14), end, {coexistence}, {appOnly, marketing}},
        {QStringLiteral("v3"), QDate(2025, 5, 29), end, {coexistence}, {appOnly, marketing}},
        {QStringLiteral("v2-public-preview"), QDate(2025, 8, 14), end, {wabaOnly, coexistence, marketing}, {appOnly, marketing}},
        {QStringLiteral("v2"), QDate(2023, 1, 1), end, {wabaOnly, coexistence, marketing}, {marketing}},
    };
    return versions;
}

const SignupVersion *findSignupVersion(const QString &name)
{
    return findVersion(signupVersions(), name);
}

const std::vector<GraphVersion> &graphVersions()
{
    static const std::vector<GraphVersion> versions{
        {QStringLiteral("v26.0"), QDate(2026, 7, 29), {}},
        {QStringLiteral("v25.0"), QDate(2026, 2, 18), QDate(2028, 7, 29)},
        {QStringLiteral("v24.0"), QDate(2025, 10, 8), QDate(2028, 2, 18)},
        {QStringLiteral("v23.0"), QDate(2025, 5, 29), QDate(2027, 10, 8)},
        {QStringLiteral("v22.0"), QDate(2025, 1, 21), QDate(2027, 5, 20)},
        {QStringLiteral("v21.0"), QDate(2024, 10, 2), QDate(2027, 1, 21)},
        {QStringLiteral("v20.0"), QDate(2024, 5, 21), QDate(2026, 9, 24)},
        {QStringLiteral("v19.0"), QDate(2024, 1, 23), QDate(2026, 5, 21)},
    };
    return versions;
}

const GraphVersion *findGraphVersion(const QString &name)
{
    return findVersion(graphVersions(), name);
}

} // namespace gangway
