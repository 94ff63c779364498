#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"

#include <QWidget>

class QTimer;

namespace gangway::app {

class Banner;

/// Why nothing can be received, what to do, and when it is tried again; hidden while the receiver listens.
class ReceiverNotice : public QWidget
{
    Q_OBJECT
public:
    ReceiverNotice(const Services &services, Theme &theme, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void openProfiles();
    /// A second of the countdown is over.
    void ticked();

private:
    QString reason() const;

    const Services &m_services;
    Banner *m_banner;
    QTimer *m_second;
    int m_button = -1; ///< which one is there: 1 tries now, 0 opens the profiles, -1 none
};

} // namespace gangway::app
