#include "app/messages/templatefields.h"

#include "app/messages/filepicker.h"
#include "app/messages/limitfield.h"
#include "app/messages/locationtab.h"

#include <QJsonObject>
#include <QVBoxLayout>

namespace gangway::app {

namespace {
namespace messages = whatsapp::messages;
using ParameterKind = messages::TemplateParameter::Kind;
using messaging::TemplateField;

std::optional<messages::MediaKind> fileKindOf(const TemplateField &field)
{
    switch (field.kind) {
    case ParameterKind::Image: return messages::MediaKind::Image;
    case ParameterKind::Video: return messages::MediaKind::Video;
    case ParameterKind::Document: return messages::MediaKind::Document;
    case ParameterKind::Text:
    case ParameterKind::Location:
    case ParameterKind::Payload:
    case ParameterKind::CouponCode: break;
    }
    return std::nullopt;
}

QString parameterWordOf(ParameterKind kind)
{
    switch (kind) {
    case ParameterKind::Image: return QStringLiteral("image.link");
    case ParameterKind::Video: return QStringLiteral("video.link");
    case ParameterKind::Document: return QStringLiteral("document.link");
    case ParameterKind::Payload: return QStringLiteral("payload");
    case ParameterKind::CouponCode: return QStringLiteral("coupon_code");
    case ParameterKind::Text:
    case ParameterKind::Location: break;
    }
    return QStringLiteral("text");
}
} // namespace

TemplateFields::TemplateFields(Theme &theme, const QString &prefix, const QString &pastedFolder, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_prefix(prefix), m_pastedFolder(pastedFolder), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void TemplateFields::setTemplate(const whatsapp::templates::MessageTemplate *source)
{
    m_entries.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its own signal may have led here
            widget->setObjectName({});
            const auto inner = widget->findChildren<QWidget *>();
            for (QWidget *each : inner)
                each->setObjectName({});
        }
        delete item;
    }
    if (source) {
        int number = 0;
        for (const TemplateField &field : messaging::fieldsOf(*source))
            add(field, ++number);
    }
    m_column->addStretch(1);
}

QString TemplateFields::labelOf(const TemplateField &field) const
{
    const QString variable = QStringLiteral("{{%1}}").arg(field.name);
    if (field.place == TemplateField::Place::Header)
        return tr("Header %1", "a variable such as {{1}}").arg(variable);
    if (field.place == TemplateField::Place::Body)
        return tr("Text %1", "a variable such as {{1}}").arg(variable);
    switch (field.kind) {
    case ParameterKind::CouponCode: return tr("Button \"%1\": the code to copy").arg(field.buttonText);
    case ParameterKind::Payload: return tr("Button \"%1\": what comes back, optional").arg(field.buttonText);
    default: return tr("Button \"%1\": end of the address").arg(field.buttonText);
    }
}

void TemplateFields::add(const TemplateField &field, int number)
{
    Entry entry;
    entry.field = field;
    const QString name = QStringLiteral("%1.field.%2").arg(m_prefix).arg(number);
    const auto put = [this](LimitField *made) {
        m_column->addWidget(made);
        connect(made, &LimitField::edited, this, &TemplateFields::edited);
        return made;
    };
    if (field.kind == ParameterKind::Location) {
        entry.latitude = put(new LimitField(m_theme, name + QStringLiteral(".latitude"), tr("Header: latitude")));
        entry.longitude = put(new LimitField(m_theme, name + QStringLiteral(".longitude"), tr("Header: longitude")));
        entry.name = put(new LimitField(m_theme, name + QStringLiteral(".name"), tr("Header: name of the place")));
        entry.address = put(new LimitField(m_theme, name + QStringLiteral(".address"), tr("Header: address")));
    } else if (const auto kind = fileKindOf(field)) {
        entry.file = new FilePicker(m_theme, name + QStringLiteral(".file"), m_pastedFolder);
        entry.file->setKind(kind);
        m_column->addWidget(entry.file);
        entry.text = put(new LimitField(m_theme, name, tr("Header: address of the file, instead of a file")));
        entry.text->setPlaceholder(QStringLiteral("https://"));
        connect(entry.file, &FilePicker::changed, this, [this, picker = entry.file, link = entry.text] {
            link->setVisible(!picker->hasFile());
            Q_EMIT edited();
        });
    } else {
        entry.text = put(new LimitField(m_theme, name, labelOf(field)));
        if (!field.example.isEmpty())
            entry.text->setPlaceholder(tr("For example: %1").arg(field.example));
    }
    m_entries.push_back(entry);
}

std::vector<messaging::TemplateValue> TemplateFields::values(const QString &uploaded) const
{
    std::vector<messaging::TemplateValue> values;
    for (const Entry &entry : m_entries) {
        messaging::TemplateValue value;
        if (entry.latitude) {
            const auto latitude = degreesOf(entry.latitude->text());
            const auto longitude = degreesOf(entry.longitude->text());
            if (!entry.latitude->text().trimmed().isEmpty() || !entry.longitude->text().trimmed().isEmpty())
                value.location = messages::Location{latitude.value_or(999), longitude.value_or(999), entry.name->text(), entry.address->text()};
        } else if (entry.file && entry.file->hasFile()) {
            value.mediaId = uploaded;
            value.fileName = entry.file->name();
        } else {
            value.text = entry.file ? entry.text->text().trimmed() : entry.text->text();
        }
        values.push_back(std::move(value));
    }
    return values;
}

std::optional<ChosenFile> TemplateFields::file() const
{
    for (const Entry &entry : m_entries) {
        if (entry.file && entry.file->hasFile())
            return entry.file->file();
    }
    return std::nullopt;
}

QString TemplateFields::hindrance() const
{
    for (const Entry &entry : m_entries) {
        if (entry.file && !entry.file->hasFile() && entry.text->text().trimmed().isEmpty())
            return tr("Choose the header's file, or give its address.");
        if (entry.file && entry.file->hasFile() && !entry.file->fault().isEmpty())
            return entry.file->fault();
        if (entry.latitude && (entry.latitude->text().trimmed().isEmpty() || entry.longitude->text().trimmed().isEmpty()))
            return tr("Give the header's place by latitude and longitude.");
    }
    return {};
}

bool TemplateFields::take(const QMimeData *offered)
{
    for (const Entry &entry : m_entries) {
        if (entry.file)
            return entry.file->take(offered);
    }
    return false;
}

QJsonArray TemplateFields::typed() const
{
    QJsonArray list;
    for (const Entry &entry : m_entries) {
        QJsonObject typed;
        const auto keep = [&typed](const char *key, const QString &text) {
            if (!text.isEmpty())
                typed.insert(QLatin1String(key), text);
        };
        if (entry.text)
            keep("text", entry.text->text());
        if (entry.file && entry.file->hasFile())
            keep("file", entry.file->file()->file);
        if (entry.latitude) {
            keep("latitude", entry.latitude->text());
            keep("longitude", entry.longitude->text());
            keep("name", entry.name->text());
            keep("address", entry.address->text());
        }
        list.append(typed);
    }
    return list;
}

void TemplateFields::restore(const QJsonArray &typed)
{
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const Entry &entry = m_entries[size_t(i)];
        const QJsonObject from = typed.at(i).toObject();
        const auto text = [&from](const char *key) { return from.value(QLatin1String(key)).toString(); };
        if (entry.text)
            entry.text->setText(text("text"));
        if (entry.file)
            entry.file->setFile(text("file"));
        if (entry.latitude) {
            entry.latitude->setText(text("latitude"));
            entry.longitude->setText(text("longitude"));
            entry.name->setText(text("name"));
            entry.address->setText(text("address"));
        }
    }
}

void TemplateFields::place(const messages::Template &filled)
{
    using ComponentKind = messages::TemplateComponent::Kind;
    const auto belongs = [](const TemplateField &field, const messages::TemplateComponent &component) {
        switch (component.kind) {
        case ComponentKind::Header: return field.place == TemplateField::Place::Header;
        case ComponentKind::Body: return field.place == TemplateField::Place::Body;
        case ComponentKind::Button: break;
        }
        return field.place == TemplateField::Place::Button && field.buttonIndex == component.index;
    };
    for (const Entry &entry : m_entries) {
        for (LimitField *field : {entry.text, entry.latitude, entry.longitude}) {
            if (field)
                field->setPath({});
        }
    }
    for (size_t c = 0; c < filled.components.size(); ++c) {
        size_t parameter = 0;
        for (const Entry &entry : m_entries) {
            if (!belongs(entry.field, filled.components[c]) || parameter >= filled.components[c].parameters.size())
                continue;
            const QString path = QStringLiteral("template.components[%1].parameters[%2].").arg(c).arg(parameter++);
            if (entry.latitude) {
                entry.latitude->setPath(path + QStringLiteral("location.latitude"));
                entry.longitude->setPath(path + QStringLiteral("location.longitude"));
            } else if (entry.text) {
                entry.text->setPath(path + parameterWordOf(entry.field.kind));
            }
        }
    }
}

} // namespace gangway::app
