#pragma once

#include "app/widgets/theme.h"
#include "whatsapp/media.h"
#include "whatsapp/messages.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

namespace gangway::app {

/// A file on this computer that goes to Meta before the message can.
struct ChosenFile
{
    QString file;
    whatsapp::messages::MediaKind kind = whatsapp::messages::MediaKind::Image;
    QString mimeType;
    bool operator==(const ChosenFile &) const = default;
};

/// One way of writing a message: its fields and what they make. Sends nothing and stores nothing.
class ComposerTab : public QWidget
{
    Q_OBJECT
public:
    /// `prefix` begins the object names.
    ComposerTab(Theme &theme, const QString &prefix, QWidget *parent = nullptr);

    /// What would be sent; `uploaded` is Meta's id of file().
    virtual whatsapp::messages::Content content(const QString &uploaded) const = 0;
    /// What the person will read, where the content does not say it; for the chat and the search.
    virtual QString words() const { return {}; }
    virtual std::optional<ChosenFile> file() const { return std::nullopt; }
    /// What keeps it from being sent beside what faultsOf() finds, as a sentence.
    virtual QString hindrance() const { return {}; }
    /// Nothing was filled in.
    virtual bool isEmpty() const = 0;
    /// What to do first, for an empty one.
    virtual QString beginning() const = 0;
    virtual void clear() = 0;
    /// What was filled in, for another day.
    virtual QJsonObject draft() const = 0;
    virtual void restore(const QJsonObject &draft) = 0;
    virtual QWidget *firstField() const = 0;
    /// The width changed: forms and previews stand beside or below each other.
    virtual void fit(int width) { Q_UNUSED(width) }

    /// Marks the fields that have a fault; the first one in words, empty when there is none.
    QString showFaults(const std::vector<whatsapp::messages::Fault> &faults);

Q_SIGNALS:
    void edited();

protected:
    QString named(const QString &name) const { return m_prefix + u'.' + name; }

    Theme &m_theme;
    QString m_prefix;
};

} // namespace gangway::app
