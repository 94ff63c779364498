#pragma once

#include "sandbox/graph.h"

namespace gangway::sandbox {

/// A template message as the person sees it: header, body, footer, buttons with the values filled in.
struct RenderedTemplate
{
    std::optional<GraphError> fault;
    QJsonObject shown;
    QString category;
};

/// Finds the template that a message names among those of the account and holds the message's parameters against it.
RenderedTemplate renderTemplate(QJsonObject message, const Waba &waba, const Number &number, State &state);

/// What is wrong with a new template's components; nothing when it can go to review.
std::optional<GraphError> templateFault(const QJsonArray &components, bool named);
/// "{{1}}", "{{name}}": what stands between the braces, in the order of first appearance.
QStringList variablesIn(const QString &text);

/// The templates that every new account of this sandbox has. Does nothing the second time.
void addTemplates(Waba &waba, State &state);

} // namespace gangway::sandbox
