#pragma once

#include "messaging/messageservice.h"
#include "messaging/readiness.h"
#include "whatsapp/media.h"
#include "whatsapp/templates.h"

// The sentences of the composer: what is wrong, what stands in the way, what Meta takes.
namespace gangway::app {

/// What is wrong and how to mend it; begins with the field's name where one is given.
QString sentenceFor(const whatsapp::messages::Fault &fault, const QString &fieldName = {});
/// What people call a place in the request: "Body", "Button 2".
QString fieldNameFor(const QString &path);
QString sentenceFor(const whatsapp::media::FileFault &fault, whatsapp::messages::MediaKind kind);
/// "Image"
QString wordFor(whatsapp::messages::MediaKind kind);
/// "JPEG, PNG up to 5 MB"
QString limitsFor(whatsapp::messages::MediaKind kind);

struct ObstacleWords
{
    QString title;
    QString text;
};
ObstacleWords wordsFor(const messaging::Obstacle &obstacle, const QDateTime &now);
/// Why only templates can be sent, and since when.
QString closedSentence(const messaging::WindowState &window, const QDateTime &now);

/// Why this template cannot go out; empty when it can. `hindrance` is messaging::hindranceOf().
QString hindranceSentence(const whatsapp::templates::MessageTemplate &source, const QString &hindrance);
/// "Approved", or Meta's own word.
QString templateStatusWord(const QString &status);

} // namespace gangway::app
