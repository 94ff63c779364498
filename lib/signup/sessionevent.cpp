#include "signup/sessionevent.h"

#include "core/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace gangway::signup {

namespace {

constexpr qsizetype maxEvidenceChars = 32 * 1024;
constexpr qsizetype maxTextChars = 1000;
constexpr qsizetype maxIdsInList = 100;

/// Text or number as text. Numbers are taken only where they are whole: the JSON reader keeps 64 bits of them.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed().left(maxTextChars);
    if (value.isDouble()) {
        const qint64 whole = value.toInteger(-1);
        if (whole >= 0)
            return QString::number(whole);
    }
    return {};
}

template <typename IdType>
std::optional<IdType> idOf(const QJsonObject &data, QLatin1String name)
{
    const QString text = textOf(data.value(name));
    if (!isNumericId(text))
        return std::nullopt;
    return IdType(text);
}

/// Those of a list that can be ids, each once. A single id in the list's place is a list of one.
QStringList idsOf(const QJsonValue &value)
{
    QStringList ids;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : list) {
        const QString id = textOf(item);
        if (isNumericId(id) && !ids.contains(id))
            ids.append(id);
        if (ids.size() >= maxIdsInList)
            break;
    }
    return ids;
}

/// Older pages of Meta's post `data` as text.
QJsonObject bodyOf(const QJsonValue &data)
{
    return data.isString() ? QJsonDocument::fromJson(data.toString().toUtf8()).object() : data.toObject();
}

} // namespace

Finish finishOf(QStringView event)
{
    constexpr std::pair<const char *, Finish> known[]{
        {"FINISH", Finish::Standard},
        {"FINISH_ONLY_WABA", Finish::OnlyWaba},
        {"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING", Finish::Coexistence},
        {"FINISH_OBO_MIGRATION", Finish::OboMigration},
        {"FINISH_GRANT_ONLY_API_ACCESS", Finish::GrantOnly},
    };
    for (const auto &[name, finish] : known) {
        if (event == QLatin1String(name))
            return finish;
    }
    return Finish::Unknown;
}

std::optional<SessionEvent> readSessionEvent(const QString &data)
{
    if (data.size() > maxMessageChars || !data.contains(QLatin1String("WA_EMBEDDED_SIGNUP")))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(data.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("type")).toString() != u"WA_EMBEDDED_SIGNUP")
        return std::nullopt;
    const QString name = object.value(QLatin1String("event")).toString().trimmed().left(100);
    if (name.isEmpty())
        return std::nullopt;

    const QJsonObject body = bodyOf(object.value(QLatin1String("data")));
    SessionEvent event;
    event.event = name;
    visitAssetLists(event, [&body](const char *list, QStringList &ids) { ids = idsOf(body.value(QLatin1String(list))); });
    event.wabaId = idOf<WabaId>(body, QLatin1String("waba_id"));
    if (!event.wabaId && !event.wabaIds.isEmpty())
        event.wabaId = WabaId(event.wabaIds.first());
    event.phoneNumberId = idOf<PhoneNumberId>(body, QLatin1String("phone_number_id"));
    event.portfolioId = idOf<PortfolioId>(body, QLatin1String("business_id"));
    event.version = textOf(object.value(QLatin1String("version"))).left(20);
    event.currentStep = textOf(body.value(QLatin1String("current_step")));
    // The 2026 pages name it error_code, those of 2025 error_id.
    event.errorId = textOf(body.value(QLatin1String("error_code")));
    if (event.errorId.isEmpty())
        event.errorId = textOf(body.value(QLatin1String("error_id")));
    event.errorMessage = textOf(body.value(QLatin1String("error_message")));
    event.sessionId = textOf(body.value(QLatin1String("session_id")));
    event.timestamp = textOf(body.value(QLatin1String("timestamp")));

    if (name == u"FINISH" || name.startsWith(QLatin1String("FINISH_")))
        event.kind = SessionEvent::Kind::Finished;
    else if (name == u"CANCEL" && event.errorId.isEmpty() && event.errorMessage.isEmpty())
        event.kind = SessionEvent::Kind::Cancelled;
    else
        event.kind = SessionEvent::Kind::ErrorReported;

    if (data.size() <= maxEvidenceChars) {
        event.raw = redacted(object);
    } else {
        event.raw = {{QStringLiteral("type"), QStringLiteral("WA_EMBEDDED_SIGNUP")},
                     {QStringLiteral("event"), name},
                     {QStringLiteral("leftOutChars"), data.size()}};
    }
    return event;
}

QString readCrossWindowCode(const QString &data, bool *isErrorAnswer)
{
    if (isErrorAnswer)
        *isErrorAnswer = false;
    if (data.size() > maxMessageChars || !data.contains(QLatin1String("cb=")))
        return {};

    // The parameters may be the whole text, or follow the "?" or the "#" of an address.
    QStringList candidates{data};
    for (const QChar mark : {QLatin1Char('?'), QLatin1Char('#')}) {
        const qsizetype at = data.indexOf(mark);
        if (at >= 0)
            candidates.append(data.mid(at + 1));
    }
    for (QString candidate : candidates) {
        while (candidate.startsWith(u'#') || candidate.startsWith(u'?') || candidate.startsWith(u'&'))
            candidate.remove(0, 1);
        const QUrlQuery query(candidate);
        if (query.queryItemValue(QStringLiteral("cb")).isEmpty())
            continue;
        QString code = query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
        // Facebook ends redirects with an empty-looking fragment of its own.
        const qsizetype fragment = code.indexOf(QLatin1String("#_=_"));
        if (fragment >= 0)
            code.truncate(fragment);
        const bool refused = query.hasQueryItem(QStringLiteral("error")) || query.hasQueryItem(QStringLiteral("error_code"));
        if (refused && isErrorAnswer)
            *isErrorAnswer = true;
        if (!code.isEmpty() || refused)
            return refused ? QString() : code;
    }
    return {};
}

} // namespace gangway::signup
