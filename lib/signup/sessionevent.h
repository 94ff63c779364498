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
    QString currentStep;           ///< CANCEL: open set
    QString errorId;               ///< error_id or error_code
    QString errorMessage;
    QString sessionId;
    QString timestamp;             ///< unix seconds as text
    QJsonObject raw;               ///< the whole object, for the evidence

    bool operator==(const SessionEvent &) const = default;
};

/// Longer messages are not read at all: Meta's are a few hundred characters.
inline constexpr qsizetype maxMessageChars = 256 * 1024;

/// Reads event.data of a message (a JSON text, or an object already); nothing when it is not
/// WA_EMBEDDED_SIGNUP. Ids as text or numbers; FINISH_* unknown to us count as Finished, any other unknown
/// event as ErrorReported with its name.
std::optional<SessionEvent> readSessionEvent(const QString &data);

/// The code out of the SDK's own cross-window message, a query string "cb=…&code=…" (with or without a leading
/// "#", "?" or URL); empty when there is none. `isErrorAnswer` is set when the same message carries error=….
QString readCrossWindowCode(const QString &data, bool *isErrorAnswer = nullptr);

} // namespace gangway::signup
