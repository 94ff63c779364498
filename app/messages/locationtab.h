#pragma once

#include "app/messages/composertab.h"

namespace gangway::app {

class LimitField;

/// A place on the map. Two coordinates pasted into one field are taken apart.
class LocationTab : public ComposerTab
{
    Q_OBJECT
public:
    LocationTab(Theme &theme, const QString &prefix, QWidget *parent = nullptr);

    whatsapp::messages::Content content(const QString &uploaded) const override;
    QString hindrance() const override;
    bool isEmpty() const override;
    QString beginning() const override;
    void clear() override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    QWidget *firstField() const override;

private:
    void changed();

    LimitField *m_latitude;
    LimitField *m_longitude;
    LimitField *m_name;
    LimitField *m_address;
};

/// Degrees, with a point or a comma; nothing for anything else.
std::optional<double> degreesOf(const QString &text);

} // namespace gangway::app
