#pragma once

#include "app/widgets/theme.h"

#include <QFrame>
#include <QUrl>

class QComboBox;
class QLabel;
class QPushButton;

namespace gangway::app {

class ElidedLabel;
class PlaceMarker;

/// Above the embedded page: the address that cannot be typed into, whether the connection is secure, whether
/// Meta's window is open, the language of Meta's page, and the link for the customer's own browser.
class AddressBar : public QFrame
{
    Q_OBJECT
public:
    explicit AddressBar(Theme &theme, QWidget *parent = nullptr);

    void setAddress(const QUrl &url, bool secure);
    void setMetaWindow(bool open, bool wasOpen);
    /// Facebook's locale for the page, such as "pt_BR".
    QString locale() const;
    void setLocale(const QString &locale);
    void setLocaleEnabled(bool enabled);
    void setCompact(bool compact);

Q_SIGNALS:
    void linkRequested();

private:
    Theme &m_theme;
    QLabel *m_lock;
    ElidedLabel *m_address;
    PlaceMarker *m_open;
    QLabel *m_closed;
    QComboBox *m_locale;
    QPushButton *m_link;
};

} // namespace gangway::app
