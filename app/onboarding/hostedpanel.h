#pragma once

#include "app/widgets/theme.h"
#include "onboarding/hostedcompletion.h"

#include <QPointer>
#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gangway::app {

class QrView;

/// Where Meta's page was, while the customer has the hosted link: the link to copy, as a QR code and as a mail,
/// and the accounts to choose from when more than one is new. Shows what HostedCompletion knows.
class HostedPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit HostedPanel(Theme &theme, QWidget *parent = nullptr);

    void follow(onboarding::HostedCompletion *hosted);
    /// For the mail's words, in the customer's language.
    void setCustomer(const QString &contact, const QString &language);
    void refresh();
    /// Offers to play the customer; for the sandbox only.
    void offerSandboxCustomer();

Q_SIGNALS:
    void sandboxCustomerWanted(const QUrl &link);
    void remarked(const QString &text);

private:
    QString mailText() const;

    Theme &m_theme;
    QPointer<onboarding::HostedCompletion> m_hosted;
    QString m_contact;
    QString m_language;
    QLineEdit *m_link;
    QrView *m_qr;
    QLabel *m_status;
    QPushButton *m_look;
    QPushButton *m_sandboxCustomer;
    QWidget *m_choice;
    QVBoxLayout *m_choices;
};

} // namespace gangway::app
