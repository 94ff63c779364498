#pragma once

#include "app/services.h"
#include "app/webhooks/proxyconfigs.h"
#include "app/widgets/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace gangway::app {

/// How Meta's HTTPS reaches the receiver on this computer: proxy, tunnel, a receiver on a server, whose URL Meta
/// calls, and what to look at when nothing arrives. Configurations carry the profile's own address, port and path.
class HookHelp : public QWidget
{
    Q_OBJECT
public:
    HookHelp(const Services &services, Theme &theme, QWidget *parent);

    /// Takes the facts of the moment.
    void refresh();

Q_SIGNALS:
    void closeRequested();
    void copied(const QString &what);

private:
    void addSection(QVBoxLayout *column, const QString &title, const QString &text);
    QPlainTextEdit *addCode(QVBoxLayout *column, const QString &name, const QString &title);
    HookRoute route() const;
    void showConfigurations();
    void showChecks();

    const Services &m_services;
    Theme &m_theme;
    QLabel *m_address;
    QLabel *m_portAdvice;
    QLineEdit *m_host;
    QPlainTextEdit *m_nginx;
    QPlainTextEdit *m_caddy;
    QPlainTextEdit *m_tunnel;
    QPlainTextEdit *m_server;
    QVBoxLayout *m_checks;
};

} // namespace gangway::app
