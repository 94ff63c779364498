#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"

#include <QWidget>

class QLabel;

namespace gangway::app {

class Banner;

/// Language, theme, where the data lies, and what this program is. A change is stored at once.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(const Services &services, Theme &theme, QWidget *parent = nullptr);

private:
    void showTrouble(const Error &error);
    void keep(const QString &key, const QString &value);

    const Services &m_services;
    Theme &m_theme;
    Banner *m_notice;
};

} // namespace gangway::app
