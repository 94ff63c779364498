#include "app/onboarding/hostedpanel.h"

#include "app/widgets/make.h"
#include "app/onboarding/pathwords.h"
#include "app/widgets/qrview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QLocale>

namespace gangway::app {

HostedPanel::HostedPanel(Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_link(new QLineEdit), m_qr(new QrView),
      m_status(makeLabel({}, Theme::Style::Body, Theme::Token::Text2, true)),
      m_look(makeButton(theme, QStringLiteral("signup.hosted.look"), tr("Look now"), QStringLiteral("secondary"), QStringLiteral("small"))),
      m_sandboxCustomer(makeButton(theme, QStringLiteral("signup.hosted.sandboxCustomer"), tr("Let the sandbox customer open the link"),
                                   QStringLiteral("secondary"), QStringLiteral("small"))),
      m_choice(new QWidget), m_choices(new QVBoxLayout(m_choice))
{
    setObjectName(QStringLiteral("signup.hosted"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_link->setObjectName(QStringLiteral("signup.hosted.link"));
    m_link->setAccessibleName(tr("Signup link"));
    m_link->setReadOnly(true);
    m_qr->setObjectName(QStringLiteral("signup.hosted.qr"));
    m_qr->setAccessibleName(tr("Signup link as a QR code"));
    m_qr->setFixedSize(m_theme.px(180), m_theme.px(180));
    m_status->setObjectName(QStringLiteral("signup.hosted.status"));

    auto *copy = makeButton(theme, QStringLiteral("signup.hosted.copy"), tr("Copy link"), QStringLiteral("primary"), QStringLiteral("small"),
                            QStringLiteral("copy"));
    auto *mail = makeButton(theme, QStringLiteral("signup.hosted.mail"), tr("Copy as e-mail"), QStringLiteral("secondary"),
                            QStringLiteral("small"), QStringLiteral("doc"));
    connect(copy, &QPushButton::clicked, this, [this] {
        copyText(m_link->text());
        Q_EMIT remarked(tr("Signup link copied. Send it to the customer's admin."));
    });
    connect(mail, &QPushButton::clicked, this, [this] {
        copyText(mailText());
        Q_EMIT remarked(tr("E-mail copied"));
    });
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_hosted)
            m_hosted->look();
    });
    connect(m_sandboxCustomer, &QPushButton::clicked, this, [this] {
        if (m_hosted)
            Q_EMIT sandboxCustomerWanted(m_hosted->link());
    });
    m_sandboxCustomer->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(copy);
    buttons->addWidget(mail);
    buttons->addWidget(m_sandboxCustomer);
    buttons->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(10);
    words->addWidget(makeLabel(tr("Send this link to the customer's admin"), Theme::Style::Section));
    words->addWidget(makeLabel(tr("It opens Meta's signup in their own browser. They need the number at hand, and admin rights in their "
                                  "business portfolio. The link stays valid; you can close Gangway meanwhile."),
                               Theme::Style::Body, Theme::Token::Text2, true));
    words->addWidget(m_link);
    words->addLayout(buttons);
    words->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addLayout(words, 1);
    top->addWidget(m_qr, 0, Qt::AlignTop);

    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(6);
    auto *waiting = new QHBoxLayout;
    waiting->setSpacing(12);
    waiting->addWidget(m_status, 1);
    waiting->addWidget(m_look, 0, Qt::AlignTop);
    auto *inner = new QWidget;
    setSurface(inner, QStringLiteral("sunken"));
    auto *card = new QFrame;
    setSurface(card, QStringLiteral("card"));
    card->setMaximumWidth(m_theme.px(760));
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(20, 18, 20, 18);
    cardColumn->setSpacing(14);
    cardColumn->addLayout(top);
    cardColumn->addWidget(makeLine());
    cardColumn->addLayout(waiting);
    cardColumn->addWidget(m_choice);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 20, 24, 20);
    column->addWidget(card);
    column->addStretch(1);
    setWidget(inner);
}

void HostedPanel::follow(onboarding::HostedCompletion *hosted)
{
    if (m_hosted == hosted)
        return;
    if (m_hosted)
        m_hosted->disconnect(this);
    m_hosted = hosted;
    if (hosted)
        connect(hosted, &onboarding::HostedCompletion::changed, this, &HostedPanel::refresh);
    refresh();
}

void HostedPanel::offerSandboxCustomer()
{
    m_sandboxCustomer->show();
}

void HostedPanel::setCustomer(const QString &contact, const QString &language)
{
    m_contact = contact;
    m_language = language;
}

void HostedPanel::refresh()
{
    if (!m_hosted)
        return;
    const QString link = QString::fromLatin1(m_hosted->link().toEncoded());
    if (m_link->text() != link) {
        m_link->setText(link);
        m_link->setCursorPosition(0);
        m_qr->setText(link);
        m_qr->setVisible(m_qr->isValid()); // too long for a code: the link remains
    }
    m_look->setVisible(m_hosted->canPoll());
    if (m_hosted->trouble())
        m_status->setText(tr("Looking for the new account did not work. Gangway tries again by itself."));
    else if (!m_hosted->canPoll())
        m_status->setText(tr("Waiting for the account_update webhook. Keep the receiver running."));
    else if (m_hosted->lookedAt().isValid())
        m_status->setText(tr("Waiting for the customer. Last looked at %1, every %2 s.")
                              .arg(QLocale().toString(m_hosted->lookedAt().toLocalTime().time(), QLocale::ShortFormat))
                              .arg(onboarding::HostedCompletion::pollInterval.count()));
    else
        m_status->setText(tr("Waiting for the customer."));

    while (QLayoutItem *item = m_choices->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of them may be the button that was pressed
        delete item;
    }
    const auto &candidates = m_hosted->candidates();
    m_choice->setVisible(!candidates.empty());
    if (candidates.empty())
        return;
    m_choices->addWidget(makeLabel(tr("Which account is this customer's?"), Theme::Style::BodyBold));
    for (const whatsapp::WabaEntry &entry : candidates) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(10);
        line->addWidget(makeLabel(entry.name.isEmpty() ? tr("Account without a name") : entry.name, Theme::Style::BodyMedium));
        line->addWidget(makeLabel(entry.id.value(), Theme::Style::MonoSmall, Theme::Token::Text3));
        line->addStretch(1);
        auto *take = makeButton(m_theme, QStringLiteral("signup.hosted.take.") + entry.id.value(), tr("This one"), QStringLiteral("secondary"),
                                QStringLiteral("small"));
        take->setAccessibleName(tr("Account %1 is this customer's").arg(entry.name.isEmpty() ? entry.id.value() : entry.name));
        connect(take, &QPushButton::clicked, this, [this, id = entry.id] {
            if (m_hosted)
                m_hosted->choose(id);
        });
        line->addWidget(take);
        m_choices->addWidget(row);
    }
}

/// In the customer's language: it is the customer who reads it.
QString HostedPanel::mailText() const
{
    const QString link = m_link->text();
    if (m_language == QLatin1String("pt_BR")) {
        return QStringLiteral("Olá%1,\n\nPara conectar o WhatsApp da sua empresa, abra este link em um computador e siga as telas da Meta:\n\n%2\n\n"
                              "Você precisa ser administrador do portfólio empresarial e ter o número à mão: a Meta envia um código por SMS "
                              "ou ligação. Leva cerca de dez minutos.\n")
            .arg(m_contact.isEmpty() ? QString() : u' ' + m_contact, link);
    }
    if (m_language == QLatin1String("es")) {
        return QStringLiteral("Hola%1:\n\nPara conectar el WhatsApp de su empresa, abra este enlace en una computadora y siga las pantallas de "
                              "Meta:\n\n%2\n\nNecesita ser administrador del portafolio comercial y tener el número a mano: Meta envía un "
                              "código por SMS o llamada. Lleva unos diez minutos.\n")
            .arg(m_contact.isEmpty() ? QString() : u' ' + m_contact, link);
    }
    return QStringLiteral("Hello%1,\n\nTo connect your company's WhatsApp, open this link on a computer and follow Meta's screens:\n\n%2\n\n"
                          "You need to be an admin of the business portfolio and have the number at hand: Meta sends a code by SMS or call. "
                          "It takes about ten minutes.\n")
        .arg(m_contact.isEmpty() ? QString() : u' ' + m_contact, link);
}

} // namespace gangway::app
