#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// Reading what a stranger may send: nothing is promised, everything missing is empty.
namespace gangway::webhooks::wire {

/// Text, or a whole number as text; Meta writes ids and times both ways.
QString textOf(const QJsonValue &value);
QString text(const QJsonObject &object, const char *key);
QJsonObject object(const QJsonObject &parent, const char *key);
/// A whole number within 0 … `most`, also as text.
std::optional<qint64> number(const QJsonObject &object, const char *key, qint64 most);
/// Unix seconds, or ISO 8601 text; invalid for anything else.
QDateTime timeOf(const QJsonValue &value);
/// What a person said in words, whatever the type: body, caption, button or list title, emoji, edited words.
QString wordsOf(const QJsonObject &message, const QString &type);
/// The first of Meta's `errors`, with everything redacted that could be a secret.
Error errorOf(const QJsonArray &errors);

} // namespace gangway::webhooks::wire
