#include "http/request.h"

namespace gangway::http {

QString nameOf(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return QStringLiteral("GET");
    case Verb::Post:
        return QStringLiteral("POST");
    case Verb::Delete:
        return QStringLiteral("DELETE");
    }
    return QStringLiteral("GET");
}

} // namespace gangway::http
