#pragma once

#include "core/ids.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace gangway::signup {

/// WA_EMBEDDED_SIGNUP as Meta posts it (Meta: Embedded Signup, Implementation). The ids are claims of a browser until the token
/// confirms them.
struct SessionEvent
{
    enum class Kind { Finished, Cancelled, ErrorReported };
    Kind kind = Kind::Finished;
    QString event;                 ///< verbatim: FINISH, FINISH_ONLY_WABA, CANCEL, ERROR, …
    std::optional<WabaId> wabaId;
    std::optional<PhoneNumberId> phoneNumberId;
    std::optional<PortfolioId> portfolioId;
    // What else the customer chose; Meta sends each only when there is something in it.
    QStringList adAccountIds;
    QStringList pageIds;
    QStringList datasetIds;
    QStringList catalogIds;
    QStringList instagramAccountIds;
    QStringList wabaIds;           ///< several accounts; the first is wabaId where Meta names none
    QString version;               ///< of the payload: "3" with v2 and v3, empty with v4
    QString currentStep;           ///< CANCEL: open set
    QString errorId;               ///< error_id or error_code
    QString errorMessage;
    QString sessionId;
    QString timestamp;             ///< unix seconds as text
    QJsonObject raw;               ///< the whole object, for the evidence

    bool operator==(const SessionEvent &) const = default;
};

/// Calls visit(name, list) for the lists of ids that a finish may carry, by the names Meta gives them.
template <typename Event, typename Visit>
void visitAssetLists(Event &event, Visit visit)
{
    visit("ad_account_ids", event.adAccountIds);
    visit("page_ids", event.pageIds);
    visit("dataset_ids", event.datasetIds);
    visit("catalog_ids", event.catalogIds);
    visit("instagram_account_ids", event.instagramAccountIds);
    visit("waba_ids", event.wabaIds);
}

/// The events that end a sign-up well and that Meta's pages name. Others that begin with FINISH_ count, too.
enum class Finish { Standard, OnlyWaba, Coexistence, OboMigration, GrantOnly, Unknown };
Finish finishOf(QStringView event);

/// Longer messages are not read at all: Meta's are a few hundred characters.
inline constexpr qsizetype maxMessageChars = 256 * 1024;

/// Reads event.data of a message (a JSON text, or an object already); nothing when it is not
/// WA_EMBEDDED_SIGNUP. Ids as text or numbers, `data` as an object or as its JSON text; FINISH_* unknown to us count as Finished, any other unknown
/// event as ErrorReported with its name.
std::optional<SessionEvent> readSessionEvent(const QString &data);

/// The code out of the SDK's own cross-window message, a query string "cb=…&code=…" (with or without a leading
/// "#", "?" or URL); empty when there is none. `isErrorAnswer` is set when the same message carries error=….
QString readCrossWindowCode(const QString &data, bool *isErrorAnswer = nullptr);

} // namespace gangway::signup
