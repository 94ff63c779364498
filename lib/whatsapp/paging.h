#pragma once

#include "whatsapp/graphclient.h"

namespace gangway::whatsapp {

/// Pages beyond this are a loop of the other side's making.
inline constexpr int maxPages = 200;

/// The cursor of the page after this one; nothing on the last page. Meta leaves `cursors` on the last page and
/// only `next` out. `next` itself is never followed: it is an address from outside, with a token in it.
inline std::optional<QString> nextCursor(const JsonReader &page)
{
    const auto paging = page.optionalObject(QStringLiteral("paging"));
    if (!paging || paging->optionalString(QStringLiteral("next")).isEmpty())
        return std::nullopt;
    const auto cursors = paging->optionalObject(QStringLiteral("cursors"));
    const QString after = cursors ? cursors->optionalId(QStringLiteral("after")) : QString();
    return after.isEmpty() ? std::nullopt : std::optional(after);
}

/// Sends `request`, reads its `data` array and goes on with the cursors until the last page.
/// https://developers.facebook.com/docs/graph-api/results
template <typename T>
Call<std::vector<T>> fetchAll(const GraphClient &graph, const http::Request &request, T (*decodeItem)(const JsonReader &),
                              const QString &after = {}, std::vector<T> before = {}, int page = 1)
{
    http::Request turn = request;
    if (!after.isEmpty())
        turn.query.append({QStringLiteral("after"), after});
    return graph.exchange(std::move(turn))
        .andThen([graph, request, decodeItem, after, before = std::move(before), page](
                     const QJsonObject &object) -> Call<std::vector<T>> {
            std::vector<T> items = before;
            const JsonReader reader(object);
            for (const JsonReader &item : reader.array(QStringLiteral("data")))
                items.push_back(decodeItem(item));
            const auto next = nextCursor(reader);
            if (next && (*next == after || page >= maxPages))
                reader.fault(QStringLiteral("paging.cursors.after: the pages do not end"));
            if (!reader.ok()) {
                Error error = reader.error();
                error.mayHaveLeft = true;
                return Call<std::vector<T>>::failed(std::move(error));
            }
            if (!next)
                return Call<std::vector<T>>::ready(std::move(items));
            return fetchAll<T>(graph, request, decodeItem, *next, std::move(items), page + 1);
        });
}

} // namespace gangway::whatsapp
