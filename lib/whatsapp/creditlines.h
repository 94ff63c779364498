#pragma once

#include "core/ids.h"
#include "whatsapp/graphclient.h"

namespace gangway::whatsapp::creditLines {

/// The currencies Meta accepts for a shared credit line.
inline const QStringList &currencies()
{
    static const QStringList list{QStringLiteral("AUD"), QStringLiteral("EUR"), QStringLiteral("GBP"),
                                  QStringLiteral("IDR"), QStringLiteral("INR"), QStringLiteral("USD")};
    return list;
}

struct CreditLine
{
    CreditLineId id;
    QString legalEntityName;
    bool operator==(const CreditLine &) const = default;
};

/// GET /<PARTNER_PORTFOLIO>/extendedcredits
Call<std::vector<CreditLine>> list(const GraphClient &graph, const Secret &systemToken, const PortfolioId &partner);

struct Allocation
{
    AllocationId id;
    WabaId waba;
    bool operator==(const Allocation &) const = default;
};

/// POST /<CREDIT_LINE>/whatsapp_credit_sharing_and_attach. Never repeated: an attached line cannot be changed.
Call<Allocation> shareAndAttach(const GraphClient &graph, const Secret &systemToken, const CreditLineId &line, const WabaId &waba, const QString &currency);

/// POST /<CREDIT_LINE>/whatsapp_credit_sharing: shares with all of the customer's WABAs that are ours. Never repeated.
Call<AllocationId> share(const GraphClient &graph, const Secret &systemToken, const CreditLineId &line, const PortfolioId &customer);
/// POST /<CREDIT_LINE>/whatsapp_credit_attach with the business token. Never repeated: it cannot be changed.
Call<Allocation> attach(const GraphClient &graph, const Secret &businessToken, const CreditLineId &line, const WabaId &waba, const QString &currency);
/// DELETE /<ALLOCATION>: ends the sharing for all of the customer's WABAs. Repeatable: gone is gone.
Call<Done> revoke(const GraphClient &graph, const Secret &systemToken, const AllocationId &allocation);
/// GET /<ALLOCATION>?fields=receiving_business,request_status; "DELETED" after revoke().
Call<QString> fetchRequestStatus(const GraphClient &graph, const Secret &systemToken, const AllocationId &allocation);

/// GET /<ALLOCATION>?fields=receiving_credential; compare with the WABA's primary_funding_id.
Call<QString> fetchReceivingCredentialId(const GraphClient &graph, const Secret &systemToken, const AllocationId &allocation);

/// GET /<CREDIT_LINE>/owning_credit_allocation_configs?receiving_business_id=…; nothing when there is none.
/// Accepts the bare object of Meta's sample and a data array.
Call<std::optional<AllocationId>> findAllocation(const GraphClient &graph, const Secret &systemToken, const CreditLineId &line, const PortfolioId &customer);

} // namespace gangway::whatsapp::creditLines
