#include "app/shell/statusline.h"

#include "app/customers/casestatus.h"
#include "app/widgets/styling.h"
#include "vault/switchablevault.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

namespace gangway::app {

namespace {
constexpr std::chrono::seconds tick{5}; // how old "last event 5 s ago" may get
}

StatusLine::StatusLine(const Services &services, Theme &theme, QWidget *parent) : QFrame(parent), m_services(services), m_theme(theme)
{
    setObjectName(QStringLiteral("shell.status"));
    setAccessibleName(tr("Status"));
    setSurface(this, QStringLiteral("bar"));
    setEdge(this, QStringLiteral("top"));
    setFixedHeight(m_theme.px(24));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(16);
    const auto place = [row](const Item &item) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(6);
        pair->addWidget(item.icon);
        pair->addWidget(item.text);
        row->addLayout(pair);
    };
    m_receiver = addItem(QStringLiteral("shell.status.receiver"));
    place(m_receiver);
    for (QLabel *part : {m_receiver.icon, m_receiver.text}) {
        part->setCursor(Qt::PointingHandCursor);
        part->installEventFilter(this);
    }
    m_receiver.text->setToolTip(tr("Show the webhooks"));
    m_keychain = addItem(QStringLiteral("shell.status.keychain"));
    place(m_keychain);
    m_graph = new QLabel(this);
    setTextStyle(m_graph, Theme::Style::Caption, Theme::Token::Text3);
    row->addWidget(m_graph);
    row->addStretch(1);
    m_saved = new QLabel(this);
    m_saved->setObjectName(QStringLiteral("shell.status.saved"));
    row->addWidget(m_saved);
    auto *version = new QLabel(tr("Gangway %1", "name and version").arg(QCoreApplication::applicationVersion()).trimmed(), this);
    setTextStyle(version, Theme::Style::Caption, Theme::Token::Text3);
    row->addWidget(version);

    auto *timer = new QTimer(this);
    timer->setInterval(tick);
    connect(timer, &QTimer::timeout, this, &StatusLine::refresh);
    timer->start();
    connect(&m_services.receiver, &webhooks::Receiver::recorded, this, &StatusLine::refresh);
    connect(&m_services.vault, &SecretVault::availabilityChanged, this, &StatusLine::refresh);
    connect(&m_services.profiles, &profiles::ProfileService::currentChanged, this, &StatusLine::refresh);
    connect(&m_services.profiles, &profiles::ProfileService::changed, this, &StatusLine::refresh);
    connect(&m_theme, &Theme::changed, this, &StatusLine::refresh);
    refresh();
}

// The rail has the same way for the keyboard.
bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        Q_EMIT receiverChosen();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

StatusLine::Item StatusLine::addItem(const QString &name)
{
    Item item{new QLabel(this), new QLabel(this)};
    item.text->setObjectName(name);
    setTextStyle(item.text, Theme::Style::Caption, Theme::Token::Text3);
    return item;
}

void StatusLine::set(const Item &item, const QString &icon, Theme::Token token, const QString &text)
{
    item.icon->setPixmap(m_theme.pixmap(icon, 12, token));
    item.text->setText(text);
}

void StatusLine::setDot(const Item &item, Theme::Token token, bool filled, const QString &text)
{
    const qreal ratio = devicePixelRatioF();
    const int side = m_theme.px(8);
    QPixmap dot(QSize(side, side) * ratio);
    dot.setDevicePixelRatio(ratio);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(m_theme.color(token), 1.5));
    painter.setBrush(filled ? QBrush(m_theme.color(token)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(filled ? QRectF(0, 0, side, side) : QRectF(0.75, 0.75, side - 1.5, side - 1.5));
    painter.end();
    item.icon->setPixmap(dot);
    item.text->setText(text);
}

void StatusLine::refresh()
{
    const auto profile = m_services.profiles.current();
    if (!profile) {
        setDot(m_receiver, Theme::Token::Text3, false, tr("No Meta app connected"));
    } else if (m_services.receiver.isListening()) {
        const QDateTime last = m_services.receiver.lastEventAt();
        const qint64 seconds = last.isValid() ? std::max<qint64>(0, last.secsTo(m_services.clock.now())) : 0;
        const QString age = seconds < 60 ? tr("%1 s").arg(seconds) : agoText(last, m_services.clock.now());
        setDot(m_receiver, Theme::Token::Ok, true,
               last.isValid() ? tr("Webhook receiver listening, last event %1 ago").arg(age) : tr("Webhook receiver listening, no event yet"));
    } else {
        setDot(m_receiver, Theme::Token::Warn, false, tr("Webhook receiver not running"));
    }
    const auto *switchable = qobject_cast<const SwitchableVault *>(&m_services.vault);
    if (switchable && switchable->isSessionOnly()) {
        set(m_keychain, QStringLiteral("warn"), Theme::Token::Warn, tr("Secrets in memory, until Gangway closes"));
    } else {
        switch (m_services.vault.availability()) {
        case SecretVault::Availability::Unknown:
            set(m_keychain, QStringLiteral("lock"), Theme::Token::Text3, tr("Keychain not checked yet"));
            break;
        case SecretVault::Availability::Available:
            set(m_keychain, QStringLiteral("lock"), Theme::Token::Text3, tr("Keychain unlocked"));
            break;
        case SecretVault::Availability::Locked:
            set(m_keychain, QStringLiteral("lock"), Theme::Token::Warn, tr("Keychain locked"));
            break;
        case SecretVault::Availability::NoBackend:
            set(m_keychain, QStringLiteral("warn"), Theme::Token::Err, tr("No keychain"));
            break;
        }
    }
    m_graph->setText(profile ? tr("Graph API %1").arg(profile->graphVersion) : QString());
    m_graph->setVisible(profile.has_value());
    m_saved->setText(m_unsaved.isEmpty() ? tr("All changes saved") : m_unsaved);
    setTextStyle(m_saved, m_unsaved.isEmpty() ? Theme::Style::Caption : Theme::Style::CaptionMedium,
                 m_unsaved.isEmpty() ? Theme::Token::Text3 : Theme::Token::Err);
}

void StatusLine::setUnsaved(const QString &why)
{
    m_unsaved = why;
    refresh();
}

} // namespace gangway::app
