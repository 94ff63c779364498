#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace gangway {

/// The word that stands where a secret stood.
inline constexpr const char *redactedMark = "***";

/// True for field and parameter names whose value must never be written: access_token, client_secret,
/// input_token, appsecret_proof, code, pin, verify_token, hub.verify_token, authorization, …
bool isSecretField(QStringView name);
/// The same within the object `parent`: the code of a language or a currency is no secret.
bool isSecretField(QStringView name, QStringView parent);

/// The URL with every secret query value replaced, fit for a log.
QString redactedUrl(const QUrl &url);
/// A copy in which every secret field, at any depth, is replaced.
QJsonObject redacted(const QJsonObject &object);
/// Replaces what looks like a Meta token (EAA…) or code (AQ… of 40 characters or more) in free text: the
/// last net, behind fields that are redacted by name.
QString redactedText(const QString &text);

} // namespace gangway
