#pragma once

#include "whatsapp/messages.h"
#include "whatsapp/templates.h"

namespace gangway::messaging {

/// One thing that a person fills in before a template can go out.
struct TemplateField
{
    enum class Place { Header, Body, Button };
    Place place = Place::Body;
    whatsapp::messages::TemplateParameter::Kind kind = whatsapp::messages::TemplateParameter::Kind::Text;
    QString name;                 ///< "1", "2", … or the variable's own name
    int buttonIndex = -1;
    QString buttonType;           ///< as the template says it
    QString buttonText;
    QString example;              ///< what the template's author gave; may be empty
    bool isOptional = false;      ///< a quick reply's payload: without one Meta returns the button's text
    bool operator==(const TemplateField &) const = default;
};

/// The variables of header, body and buttons, in the order of the message. The button of a one-time password asks for
/// nothing: it carries the code of the body.
std::vector<TemplateField> fieldsOf(const whatsapp::templates::MessageTemplate &source);
/// Nothing when it can be sent by this program; else a word: "not-sendable", "flow-button", "catalog", "unknown-part".
QString hindranceOf(const whatsapp::templates::MessageTemplate &source);

/// What is typed for one field. Media: `text` is the https link, or mediaId the upload.
struct TemplateValue
{
    QString text;
    QString mediaId;
    QString fileName;
    std::optional<whatsapp::messages::Location> location;
};
/// `values` in the order of fieldsOf(). Missing ones stay empty: whatsapp::messages::faultsOf() tells. Optional ones without
/// a value are left out.
whatsapp::messages::Template fill(const whatsapp::templates::MessageTemplate &source, const std::vector<TemplateValue> &values);

/// How it will look; variables without a value stand as {{name}}.
struct TemplatePreview
{
    QString headerFormat;         ///< TEXT, IMAGE, …; empty: no header
    QString header;
    QString body;
    QString footer;
    QStringList buttons;
};
TemplatePreview preview(const whatsapp::templates::MessageTemplate &source, const std::vector<TemplateValue> &values);

} // namespace gangway::messaging
