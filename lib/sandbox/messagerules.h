#pragma once

#include "sandbox/graph.h"

namespace gangway::sandbox {

/// What Meta accepts of the object of one message type; templates have rules of their own (templaterules.h).
/// `number` sends. Nothing when all is well.
std::optional<GraphError> contentFault(const QString &type, const QJsonValue &content, State &state, const Number &number);
/// The message types there are.
const QStringList &messageTypes();
/// A media object with either an id or a link, as it stands in a message, a header or a template's parameter.
std::optional<GraphError> mediaFault(const QString &kind, const QJsonObject &media, State &state, const Number &number, const QString &path);
bool isMediaKind(const QString &type);
/// Does a file of this MIME type serve as image, video, …?
bool mimeTypeFits(const QString &kind, const QString &mimeType);
/// The most bytes that Meta takes of it; 0: this type is not taken at all.
qint64 largestFile(const QString &mimeType);

} // namespace gangway::sandbox
