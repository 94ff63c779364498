#include "app/webhooks/receivernotice.h"

#include "app/widgets/banner.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace gangway::app {

using State = onboarding::ListeningService::State;

ReceiverNotice::ReceiverNotice(const Services &services, Theme &theme, QWidget *parent) : QWidget(parent), m_services(services)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    m_banner = new Banner(theme, this);
    m_banner->setObjectName(QStringLiteral("webhooks.receiver"));
    row->addWidget(m_banner);
    m_second = new QTimer(this);
    m_second->setInterval(std::chrono::seconds(1));
    connect(m_second, &QTimer::timeout, this, [this] {
        refresh();
        Q_EMIT ticked();
    });
    hide();
}

QString ReceiverNotice::reason() const
{
    const onboarding::ListeningService &listening = m_services.listening;
    if (listening.state() == State::NoProfile)
        return tr("The receiver needs a profile with its app secret.");
    if (listening.state() == State::NoSecret)
        return tr("The profile has no app secret, so no signature could be checked. Type it in the profile.");
    QString why;
    if (const auto &trouble = listening.trouble()) {
        if (trouble->kind == Error::Kind::Secret)
            why = tr("The keychain does not give the app secret. Unlock it.");
        else if (trouble->detail.startsWith(QLatin1String("receiver-path")))
            why = tr("The path in the profile does not begin with a slash.");
        else
            why = tr("%1 cannot be opened: %2. Another program may use the port, perhaps a second Gangway.").arg(listening.address().toString(), trouble->detail);
    }
    if (const QDateTime last = m_services.receiver.lastEventAt(); last.isValid())
        why += QLatin1Char(' ') + tr("Last event at %1.").arg(last.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    why += QLatin1Char(' ') + tr("Meta sends missed events again.");
    if (listening.nextTryAt().isValid())
        why += QLatin1Char(' ') + tr("Next try in %1 s.").arg(std::max<qint64>(0, m_services.clock.now().secsTo(listening.nextTryAt())));
    return why;
}

void ReceiverNotice::refresh()
{
    const State state = m_services.listening.state();
    if (state == State::Starting || (state == State::Listening && m_services.receiver.isListening())) {
        m_second->stop();
        hide();
        return;
    }
    const int wanted = state == State::Trouble || state == State::Listening ? 1 : 0;
    if (m_button != wanted) {
        m_button = wanted;
        m_banner->clearButtons();
        QPushButton *button = m_banner->addButton(wanted == 1 ? tr("Try now") : tr("Open profiles"));
        button->setObjectName(wanted == 1 ? QStringLiteral("webhooks.tryNow") : QStringLiteral("webhooks.profiles"));
        if (wanted == 1)
            connect(button, &QPushButton::clicked, &m_services.listening, &onboarding::ListeningService::listen);
        else
            connect(button, &QPushButton::clicked, this, &ReceiverNotice::openProfiles);
    }
    m_banner->show(Theme::Tone::Err, QStringLiteral("err"),
                   state == State::NoProfile ? tr("No Meta app is connected.") : tr("The webhook receiver does not listen."), reason());
    show();
    if (m_services.listening.nextTryAt().isValid())
        m_second->start();
    else
        m_second->stop();
}

} // namespace gangway::app
