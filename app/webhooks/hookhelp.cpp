#include "app/webhooks/hookhelp.h"

#include "app/widgets/field.h"
#include "app/widgets/make.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace gangway::app {

namespace {
const QString exampleHost = QStringLiteral("hooks.northpier.example");
} // namespace

HookHelp::HookHelp(const Services &services, Theme &theme, QWidget *parent) : QWidget(parent), m_services(services), m_theme(theme)
{
    setObjectName(QStringLiteral("webhooks.help"));
    setAccessibleName(tr("How Meta reaches this computer"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 12);
    head->setSpacing(8);
    auto *back = makeButton(m_theme, QStringLiteral("webhooks.help.back"), tr("Back to the webhooks"), QStringLiteral("secondary"), QStringLiteral("small"), QStringLiteral("al"));
    connect(back, &QPushButton::clicked, this, &HookHelp::closeRequested);
    head->addWidget(makeLabel(tr("How Meta reaches this computer"), Theme::Style::Title));
    head->addStretch(1);
    head->addWidget(back);
    outer->addLayout(head);
    outer->addWidget(makeLine());
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll, 1);
    auto *content = new QWidget;
    scroll->setWidget(content);
    auto *side = new QHBoxLayout(content);
    side->setContentsMargins(16, 16, 16, 24);
    auto *frame = new QWidget(content);
    frame->setMaximumWidth(m_theme.px(760));
    side->addWidget(frame, 100);
    side->addStretch(1);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);

    addSection(column, tr("The way of an event"),
               tr("Meta calls a public HTTPS address with a certificate that browsers trust. A reverse proxy or a tunnel behind that address passes the request on, "
                  "as plain HTTP and with the body unchanged, to Gangway's receiver, which listens on this computer only. It checks the signature, stores the event, "
                  "and only then answers. While Gangway is closed nothing is lost: Meta tries again for up to seven days."));
    m_address = makeLabel(QString(), Theme::Style::Mono, Theme::Token::Text, true);
    m_address->setObjectName(QStringLiteral("webhooks.help.address"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_address);
    m_portAdvice = makeLabel(QString(), Theme::Style::Small, Theme::Token::Warn, true);
    column->addWidget(m_portAdvice);
    m_host = new QLineEdit(frame);
    m_host->setObjectName(QStringLiteral("webhooks.help.host"));
    m_host->setAccessibleName(tr("Public name"));
    m_host->setMaxLength(253);
    m_host->setMaximumWidth(m_theme.px(360));
    connect(m_host, &QLineEdit::textChanged, this, &HookHelp::showConfigurations);
    column->addWidget(new Field(m_theme, tr("Public name"), m_host, tr("The name in the callback URL. It goes into the configurations below and is not stored."), frame));

    addSection(column, tr("Reverse proxy on this computer or beside it"), tr("One path, 3 MB, no rewriting. Take the one you run already."));
    m_nginx = addCode(column, QStringLiteral("nginx"), tr("nginx"));
    m_caddy = addCode(column, QStringLiteral("caddy"), tr("Caddy (gets the certificate by itself)"));

    addSection(column, tr("Tunnel, for a console on a desk"),
               tr("Any tunnel that gives a public HTTPS name and passes bodies on as they are. With a server of your own, this command, and one of the configurations above on the server:"));
    m_tunnel = addCode(column, QStringLiteral("tunnel"), tr("Tunnel by SSH"));

    addSection(column, tr("A receiver on a server, for events at any hour"),
               tr("gangway-receiver is the same receiver without a window. It runs behind the same proxy, stores what arrives, and prints it with --dump. Secrets are read from files, never from the command line."));
    m_server = addCode(column, QStringLiteral("server"), tr("gangway-receiver"));

    addSection(column, tr("Whose address Meta calls"),
               tr("The app's callback URL and verify token stand in the App Dashboard under WhatsApp, Configuration. Saving them makes Meta call the address at once, so the receiver must listen by then. "
                  "One customer's events can go elsewhere: the override for a WhatsApp account, set by the step that subscribes webhooks when the profile names a callback URL, or the override for a single number, under More actions of the case. "
                  "Events about the app itself, such as PARTNER_ADDED, always come to the app's own address."));

    addSection(column, tr("When nothing arrives"), tr("From this computer outwards:"));
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(6);
    column->addLayout(m_checks);
    column->addStretch(1);
    connect(&m_services.listening, &onboarding::ListeningService::changed, this, &HookHelp::refresh);
    const auto profile = m_services.profiles.current();
    const QString known = profile ? profile->webhookCallback.host() : QString();
    m_host->setText(known.isEmpty() ? exampleHost : known);
    refresh();
}

void HookHelp::addSection(QVBoxLayout *column, const QString &title, const QString &text)
{
    if (column->count() > 0)
        column->addSpacing(m_theme.px(12));
    column->addWidget(makeLabel(title, Theme::Style::Section));
    column->addWidget(makeLabel(text, Theme::Style::Body, Theme::Token::Text2, true));
}

QPlainTextEdit *HookHelp::addCode(QVBoxLayout *column, const QString &name, const QString &title)
{
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(title, Theme::Style::SmallMedium, Theme::Token::Text2));
    head->addStretch(1);
    auto *copy = makeButton(m_theme, QStringLiteral("webhooks.help.copy.") + name, tr("Copy"), QStringLiteral("quiet"), QStringLiteral("small"), QStringLiteral("copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(title));
    head->addWidget(copy);
    column->addLayout(head);
    auto *code = new QPlainTextEdit;
    code->setObjectName(QStringLiteral("webhooks.help.") + name);
    code->setAccessibleName(title);
    code->setReadOnly(true);
    code->setTabChangesFocus(true);
    code->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    code->setLineWrapMode(QPlainTextEdit::NoWrap);
    code->setTabStopDistance(28);
    code->setFont(m_theme.font(Theme::Style::MonoSmall));
    connect(&m_theme, &Theme::changed, code, [this, code] { code->setFont(m_theme.font(Theme::Style::MonoSmall)); });
    connect(copy, &QPushButton::clicked, this, [this, code, title] {
        QGuiApplication::clipboard()->setText(code->toPlainText());
        Q_EMIT copied(title);
    });
    column->addWidget(code);
    return code;
}

HookRoute HookHelp::route() const
{
    HookRoute route;
    const QString typed = m_host->text().trimmed();
    route.publicHost = typed.isEmpty() ? exampleHost : typed;
    const QUrl address = m_services.listening.address();
    route.address = address.host().isEmpty() ? QStringLiteral("127.0.0.1") : address.host();
    route.port = address.port() > 0 ? address.port() : 8440;
    route.path = address.path().isEmpty() ? QStringLiteral("/webhook") : address.path();
    return route;
}

void HookHelp::refresh()
{
    const auto profile = m_services.profiles.current();
    const QUrl address = m_services.listening.address();
    m_address->setText(profile ? address.toString() : tr("No Meta app is connected yet."));
    m_portAdvice->setVisible(profile && profile->receiverPort == 0);
    m_portAdvice->setText(tr("The profile leaves the port to chance, so that it is another one after each start. Give it a fixed port in the profile before a proxy points here."));
    showConfigurations();
    showChecks();
}

void HookHelp::showConfigurations()
{
    const HookRoute here = route();
    const auto set = [](QPlainTextEdit *code, const QString &text) {
        code->setPlainText(text);
        const int lines = int(text.count(u'\n')) + (text.endsWith(u'\n') ? 0 : 1);
        code->setFixedHeight(code->fontMetrics().lineSpacing() * lines + 40);
    };
    set(m_nginx, nginxConfiguration(here));
    set(m_caddy, caddyConfiguration(here));
    set(m_tunnel, tunnelCommand(here));
    const QString host = here.address.contains(u':') ? u'[' + here.address + u']' : here.address;
    set(m_server, QStringLiteral("gangway-receiver --listen %1:%2 --path %3 --database /var/lib/gangway-receiver/webhooks.db \\\n"
                                 "  --app-secret-file /etc/gangway-receiver/app-secret --verify-token-file /etc/gangway-receiver/verify-token")
                      .arg(host).arg(here.port).arg(here.path));
}

void HookHelp::showChecks()
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    using State = onboarding::ListeningService::State;
    const auto add = [this](bool fine, bool isKnown, const QString &text) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *icon = new QLabel;
        icon->setPixmap(isKnown ? m_theme.pixmap(fine ? QStringLiteral("okc") : QStringLiteral("err"), 16, fine ? Theme::Token::Ok : Theme::Token::Err)
                                : m_theme.pixmap(QStringLiteral("hand"), 16, Theme::Token::Text3));
        icon->setAccessibleName(!isKnown ? tr("To check by hand") : fine ? tr("Fine") : tr("Not fine"));
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(makeLabel(text, Theme::Style::Body, Theme::Token::Text, true), 1);
        m_checks->addWidget(line);
    };
    const State state = m_services.listening.state();
    add(state == State::Listening, true, state == State::Listening ? tr("The receiver listens at %1.").arg(m_services.listening.address().toString())
                                                                   : tr("The receiver does not listen; the webhooks page says why."));
    const auto last = m_services.receiver.lastEventAt();
    if (last.isValid())
        add(true, true, tr("An event arrived at %1, so the way is open.").arg(QLocale().toString(last.toLocalTime(), QLocale::ShortFormat)));
    const auto count = store::WebhookRepository(m_services.database).countSince(m_services.clock.now().addSecs(-3600));
    if (count && count->refused > 0)
        add(false, true, tr("Refused in the last hour: %1. The way is open, but the secret, the verify token or the path does not fit. Their rows say which.").arg(count->refused));
    add(false, false, tr("Open the public address in a browser: \u201cnot verified\u201d is right. An error page of the proxy (502, 504) means that the proxy does not reach the receiver."));
    add(false, false, tr("The certificate must be complete, with its intermediates, and not self-signed. Meta does not say so when it gives up."));
    add(false, false, tr("App Dashboard, WhatsApp, Configuration: the callback URL is the public address, and the field messages is subscribed, account_update too."));
    add(false, false, tr("The app is subscribed to the customer's WhatsApp account: the step Subscribe webhooks of the case is done."));
    add(false, false, tr("Another program may have set an override for this account or number; then its events go there. The actions of the case show and remove it."));
    add(false, false, tr("The app is in live mode. In development mode only test events of the dashboard arrive."));
}

} // namespace gangway::app
