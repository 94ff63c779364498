#include "core/error.h"

#include <array>
#include <utility>

namespace gangway {

namespace {
constexpr std::array<std::pair<Error::Kind, const char *>, 11> kindNames{{
    {Error::Kind::Cancelled, "Cancelled"},
    {Error::Kind::Offline, "Offline"},
    {Error::Kind::Timeout, "Timeout"},
    {Error::Kind::Tls, "Tls"},
    {Error::Kind::Throttled, "Throttled"},
    {Error::Kind::Http, "Http"},
    {Error::Kind::Decode, "Decode"},
    {Error::Kind::Auth, "Auth"},
    {Error::Kind::Rejected, "Rejected"},
    {Error::Kind::Storage, "Storage"},
    {Error::Kind::Secret, "Secret"},
}};
} // namespace

Error Error::make(Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

QString nameOf(Error::Kind kind)
{
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("Http");
}

std::optional<Error::Kind> errorKindFromString(QStringView name)
{
    for (const auto &[value, text] : kindNames) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

bool isRetryable(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Throttled:
    case Error::Kind::Storage:
    case Error::Kind::Secret:
        return true;
    case Error::Kind::Http:
        return error.httpStatus == 0 || error.httpStatus >= 500 || error.transient;
    case Error::Kind::Cancelled:
    case Error::Kind::Tls:
    case Error::Kind::Decode:
    case Error::Kind::Auth:
    case Error::Kind::Rejected:
        return error.transient;
    }
    return false;
}

bool needsNewToken(const Error &error)
{
    return error.kind == Error::Kind::Auth && (error.code == 190 || error.code == 0 || error.code == 102);
}

bool needsInput(const Error &error)
{
    return error.kind == Error::Kind::Rejected && !error.transient;
}

QString describe(const Error &error)
{
    QString text = nameOf(error.kind);
    if (error.httpStatus != 0)
        text += QStringLiteral(" HTTP %1").arg(error.httpStatus);
    if (error.code != 0)
        text += QStringLiteral(" code %1").arg(error.code);
    if (error.subcode != 0)
        text += QStringLiteral("/%1").arg(error.subcode);
    if (!error.traceId.isEmpty())
        text += QStringLiteral(" trace %1").arg(error.traceId);
    if (!error.message.isEmpty())
        text += QStringLiteral(": %1").arg(error.message);
    if (!error.detail.isEmpty())
        text += QStringLiteral(" (%1)").arg(error.detail);
    return text;
}

QDebug operator<<(QDebug debug, const Error &error)
{
    QDebugStateSaver saver(debug);
    debug.nospace().noquote() << describe(error);
    return debug;
}

} // namespace gangway
