#pragma once

#include "app/widgets/theme.h"
#include "core/secret.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace gangway::app {

/// Stands for a secret that the keychain keeps: "Stored in keychain" with Replace, or "Not stored yet" with Add.
/// Typing happens in a password field; what was typed is pending() until the page saves it. Never shows a
/// stored secret, its length or a part of it, and cannot be copied from.
class SecretField : public QFrame
{
    Q_OBJECT
public:
    explicit SecretField(Theme &theme, QWidget *parent = nullptr);
    ~SecretField() override;

    void setStored(bool stored);
    bool isStored() const { return m_stored; }
    /// Says why the keychain cannot be used; empty: it can.
    void setUnavailable(const QString &reason);
    /// What the secret is, for accessible names: "App secret".
    void setSecretName(const QString &name);
    Secret pending() const;
    bool hasPending() const;
    void clearPending();
    /// Red edge around the field; the Field around it says what is wrong.
    void setFault(bool fault);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void beginTyping();
    void endTyping();

    Theme &m_theme;
    bool m_stored = false;
    QString m_unavailable;
    QString m_name;
    QStackedWidget *m_stack;
    QLabel *m_icon;
    QLabel *m_state;
    QPushButton *m_change;
    QLineEdit *m_edit;
    QPushButton *m_cancel;
};

} // namespace gangway::app
