#pragma once

#include "app/widgets/theme.h"
#include "guidance/guidance.h"

#include <QWidget>

namespace gangway::app {

/// A small square and words that say where something happens: in Gangway, on Meta's page, in the WhatsApp app,
/// on the phone.
class PlaceMarker : public QWidget
{
    Q_OBJECT
public:
    /// An empty text takes the usual words for the place.
    PlaceMarker(Theme &theme, guidance::Place place, const QString &text = {}, QWidget *parent = nullptr);

    void set(guidance::Place place, const QString &text = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    static QString wordsFor(guidance::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    guidance::Place m_place;
    QString m_text;
};

} // namespace gangway::app
