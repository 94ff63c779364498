#include "onboarding/listeningservice.h"

#include "core/log.h"

namespace gangway::onboarding {

namespace {
constexpr std::chrono::seconds tryAgainAfter{30};
} // namespace

ListeningService::ListeningService(webhooks::Receiver &receiver, const profiles::ProfileService &profiles, SecretVault &vault,
                                   Clock &clock, QObject *parent)
    : QObject(parent), m_receiver(receiver), m_profiles(profiles), m_vault(vault), m_clock(clock)
{
}

void ListeningService::listen()
{
    if (!std::exchange(m_following, true)) {
        connect(&m_profiles, &profiles::ProfileService::currentChanged, this, &ListeningService::listen);
        connect(&m_profiles, &profiles::ProfileService::changed, this, &ListeningService::listen);
        connect(&m_vault, &SecretVault::availabilityChanged, this, [this] {
            if (m_state == State::Trouble || m_state == State::NoSecret)
                listen();
        });
    }
    const int attempt = ++m_attempt;
    m_receiver.stop();
    const auto profile = m_profiles.current();
    if (!profile) {
        settle(State::NoProfile);
        return;
    }
    settle(State::Starting);
    std::vector<Call<std::optional<Secret>>> wanted;
    wanted.push_back(m_vault.fetch({profile->id.value(), vaultNames::appSecret}));
    wanted.push_back(m_vault.fetch({profile->id.value(), vaultNames::verifyToken}));
    whenAll(std::move(wanted)).then(this, [this, attempt, profile](const Result<std::vector<std::optional<Secret>>> &secrets) {
        if (attempt != m_attempt)
            return;
        if (!secrets) {
            settle(State::Trouble, secrets.error());
            tryLater();
        } else if (!secrets->at(0)) {
            settle(State::NoSecret);
        } else {
            start(*profile, *secrets->at(0), secrets->at(1).value_or(Secret()));
        }
    });
}

void ListeningService::start(const store::PartnerProfile &profile, const Secret &appSecret, const Secret &verifyToken)
{
    webhooks::ReceiverOptions wish;
    wish.server.address = profile.receiverAddress;
    wish.server.port = quint16(profile.receiverPort);
    wish.path = profile.receiverPath;
    wish.appId = profile.appId.value();
    wish.appSecret = appSecret;
    wish.verifyToken = verifyToken;
    const Result<quint16> port = m_receiver.start(wish);
    if (!port) {
        qCWarning(lcOnboarding) << "the webhook receiver does not listen:" << describe(port.error());
        settle(State::Trouble, port.error());
        tryLater();
        return;
    }
    settle(State::Listening);
    if (m_started)
        m_started(profile, *port, verifyToken);
}

void ListeningService::settle(State state, std::optional<Error> trouble)
{
    m_state = state;
    m_trouble = std::move(trouble);
    m_nextTryAt = {};
    Q_EMIT changed();
}

void ListeningService::tryLater()
{
    m_nextTryAt = m_clock.now().addSecs(tryAgainAfter.count());
    Q_EMIT changed();
    m_clock.after(tryAgainAfter, this, [this, attempt = m_attempt] {
        if (attempt == m_attempt)
            listen();
    });
}

QUrl ListeningService::address() const
{
    QUrl url;
    const auto profile = m_profiles.current();
    if (!profile)
        return url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(profile->receiverAddress);
    url.setPort(m_receiver.isListening() ? m_receiver.port() : profile->receiverPort);
    url.setPath(profile->receiverPath);
    return url;
}

} // namespace gangway::onboarding
