#include "app/phone/phonebubble.h"

#include "app/phone/phonetext.h"
#include "app/phone/phonewords.h"
#include "app/widgets/make.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QUrl>

#include <chrono>

namespace gangway::app {

using sandbox::PhoneButton;
using sandbox::PhoneMessage;

namespace {

constexpr int bubbleText = 232;  // of the 380 the phone is wide
constexpr int bubblePadding = 10;
constexpr std::chrono::milliseconds longPress{500};

const QStringList &quickReactions()
{
    static const QStringList list{QStringLiteral("👍"), QStringLiteral("❤️"), QStringLiteral("😂"), QStringLiteral("😮"), QStringLiteral("🙏")};
    return list;
}

void openPage(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http"))
        QDesktopServices::openUrl(url);
}

} // namespace

PhoneBubble::PhoneBubble(Theme &theme, const PhoneMessage &message, const QString &quoted, const QByteArray &picture, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_message(message), m_column(new QVBoxLayout(this)), m_menu(new QMenu(this)), m_acts(new QWidget(this))
{
    setObjectName(QStringLiteral("phone.message.%1").arg(message.id));
    setAccessibleName(message.mine ? tr("Sent: %1", "a message on the simulated phone").arg(lineForPhoneMessage(message))
                                   : tr("Received: %1", "a message on the simulated phone").arg(lineForPhoneMessage(message)));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_column->setContentsMargins(bubblePadding, 8, bubblePadding, 6);
    m_column->setSpacing(4);
    auto *buttons = new QVBoxLayout(m_acts);
    buttons->setContentsMargins(0, 2, 0, 0);
    buttons->setSpacing(4);
    addParts(quoted, picture);
    addFootLine();
    addButtons();
    m_column->addWidget(m_acts);
    m_acts->setVisible(buttons->count() > 0);
    fillMenu();
    m_longPress.setSingleShot(true);
    m_longPress.setInterval(longPress);
    connect(&m_longPress, &QTimer::timeout, this, [this] { m_menu->popup(QCursor::pos()); });
}

int PhoneBubble::widest() const
{
    return m_theme.px(bubbleText);
}

void PhoneBubble::addParts(const QString &quoted, const QByteArray &picture)
{
    if (!quoted.isEmpty())
        m_column->addWidget(new PhoneText(m_theme, QFontMetrics(m_theme.font(Theme::Style::Small)).elidedText(quoted, Qt::ElideRight, widest()), Theme::Style::Small, Theme::Token::Text3, widest()));
    if (m_message.revoked) {
        m_column->addWidget(new PhoneText(m_theme, lineForPhoneMessage(m_message), Theme::Style::Body, Theme::Token::Text3, widest()));
        return;
    }
    if (!m_message.mediaKind.isEmpty())
        addMedia(picture);
    else if (const QString kind = wordForPhoneKind(m_message); !kind.isEmpty())
        m_column->addWidget(new PhoneText(m_theme, kind, Theme::Style::SmallMedium, Theme::Token::Text3, widest()));
    if (!m_message.header.isEmpty())
        m_column->addWidget(new PhoneText(m_theme, m_message.header, Theme::Style::BodyBold, Theme::Token::Text, widest()));
    if (!m_message.text.isEmpty())
        m_column->addWidget(new PhoneText(m_theme, m_message.text, Theme::Style::Body, Theme::Token::Text, widest()));
    if (!m_message.footer.isEmpty())
        m_column->addWidget(new PhoneText(m_theme, m_message.footer, Theme::Style::Small, Theme::Token::Text3, widest()));
}

void PhoneBubble::addMedia(const QByteArray &picture)
{
    QPixmap shown;
    if (!picture.isEmpty() && shown.loadFromData(picture)) {
        auto *label = new QLabel;
        label->setPixmap(shown.scaled(QSize(widest(), m_theme.px(150)), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        label->setAccessibleName(wordForPhoneKind(m_message));
        m_column->addWidget(label);
        return;
    }
    static const QHash<QString, QString> icons{{QStringLiteral("document"), QStringLiteral("doc")}, {QStringLiteral("audio"), QStringLiteral("play")}, {QStringLiteral("video"), QStringLiteral("play")}};
    const QString name = m_message.fileName.isEmpty() ? wordForPhoneKind(m_message) : m_message.fileName;
    if (m_message.mediaKind == u"audio" && !m_message.mine) { // a business hears when its voice message is played
        auto *play = makeButton(m_theme, QStringLiteral("phone.play"), name, QStringLiteral("secondary"), QStringLiteral("small"), QStringLiteral("play"));
        connect(play, &QPushButton::clicked, this, [this] { Q_EMIT playWanted(m_message.id); });
        m_column->addWidget(play, 0, Qt::AlignLeft);
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *icon = new QLabel;
    icon->setPixmap(m_theme.pixmap(icons.value(m_message.mediaKind, QStringLiteral("image")), 16, Theme::Token::Text3));
    row->addWidget(icon);
    row->addWidget(new PhoneText(m_theme, name, Theme::Style::BodyMedium, Theme::Token::Text, widest() - m_theme.px(24)));
    row->addStretch();
    m_column->addLayout(row);
}

void PhoneBubble::addButtons()
{
    if (m_message.revoked)
        return;
    auto *column = m_acts->layout();
    const auto add = [this, column](const QString &name, const QString &text, const QString &icon) {
        auto *button = makeButton(m_theme, QStringLiteral("phone.button.%1").arg(name), text, QStringLiteral("secondary"), QStringLiteral("small"), icon);
        button->setMinimumWidth(m_theme.px(150));
        column->addWidget(button);
        return button;
    };
    if (!m_message.listLabel.isEmpty()) {
        QPushButton *opens = add(QStringLiteral("list"), m_message.listLabel, QStringLiteral("list"));
        auto *rows = new QMenu(opens);
        rows->setObjectName(QStringLiteral("phone.rows"));
        QString section;
        for (const PhoneButton &row : std::as_const(m_message.buttons)) {
            if (row.section != section)
                rows->addSection(section = row.section);
            QString words = row.title;
            words.replace(u'&', QStringLiteral("&&"));
            QAction *action = rows->addAction(row.description.isEmpty() ? words : tr("%1: %2", "row of a list: title, description").arg(words, row.description));
            action->setObjectName(QStringLiteral("phone.row.%1").arg(row.id));
            connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT pressed(m_message.id, id); });
        }
        opens->setMenu(rows);
        return;
    }
    for (const PhoneButton &one : std::as_const(m_message.buttons)) {
        switch (one.kind) {
        case PhoneButton::Kind::Link:
            connect(add(one.id, one.title, QStringLiteral("ext")), &QPushButton::clicked, this, [target = one.target] { openPage(target); });
            break;
        case PhoneButton::Kind::CopyCode:
            connect(add(one.id, one.title, QStringLiteral("copy")), &QPushButton::clicked, this, [target = one.target] { QGuiApplication::clipboard()->setText(target); });
            break;
        case PhoneButton::Kind::Call: {
            QPushButton *call = add(one.id, one.title, QStringLiteral("phone"));
            call->setEnabled(false);
            call->setToolTip(tr("This phone cannot call."));
            break;
        }
        case PhoneButton::Kind::Reply:
        case PhoneButton::Kind::QuickReply:
        case PhoneButton::Kind::ListRow: {
            QPushButton *answer = add(one.id, one.title, QString());
            answer->setEnabled(m_message.pressed.isEmpty());
            connect(answer, &QPushButton::clicked, this, [this, id = one.id] { Q_EMIT pressed(m_message.id, id); });
            break;
        }
        }
    }
}

void PhoneBubble::addFootLine()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    QStringList reactions{m_message.myReaction, m_message.theirReaction};
    reactions.removeAll(QString());
    if (!reactions.isEmpty()) {
        auto *label = makeLabel(reactions.join(u' '), Theme::Style::Small);
        label->setObjectName(QStringLiteral("phone.reactions"));
        label->setAccessibleName(tr("Reactions: %1").arg(label->text()));
        row->addWidget(label);
    }
    row->addStretch();
    const QString time = m_message.at.toLocalTime().toString(QStringLiteral("HH:mm"));
    row->addWidget(makeLabel(m_message.edited ? tr("Edited %1", "time").arg(time) : time, Theme::Style::Caption, Theme::Token::Text3));
    if (m_message.mine && !m_message.revoked) {
        const bool read = m_message.tick == PhoneMessage::Tick::Read;
        auto *tick = new QLabel;
        tick->setObjectName(QStringLiteral("phone.tick"));
        tick->setPixmap(m_theme.pixmap(QStringLiteral("tick2"), 14, read ? Theme::Token::Info : Theme::Token::Text3));
        tick->setAccessibleName(read ? tr("Read by the business") : tr("Delivered"));
        tick->setToolTip(tick->accessibleName());
        row->addWidget(tick);
    }
    if (!m_message.revoked) {
        auto *more = makeIconButton(m_theme, QStringLiteral("phone.more"), QStringLiteral("more"), tr("More about this message"));
        connect(more, &QToolButton::clicked, this, [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
        row->addWidget(more);
    }
    m_column->addLayout(row);
}

void PhoneBubble::fillMenu()
{
    m_menu->setObjectName(QStringLiteral("phone.menu"));
    if (m_message.revoked)
        return;
    const auto add = [this](const char *name, const QString &text, auto act) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(QStringLiteral("phone.act.%1").arg(QLatin1String(name)));
        connect(action, &QAction::triggered, this, act);
    };
    add("reply", tr("Reply"), [this] { Q_EMIT replyWanted(m_message.id); });
    int place = 0;
    for (const QString &emoji : quickReactions())
        add(qPrintable(QStringLiteral("react.%1").arg(place++)), tr("React with %1").arg(emoji), [this, emoji] { Q_EMIT reacted(m_message.id, emoji); });
    if (!m_message.myReaction.isEmpty())
        add("unreact", tr("Take the reaction back"), [this] { Q_EMIT reacted(m_message.id, {}); });
    if (m_message.mine && m_message.type == u"text")
        add("edit", tr("Edit"), [this] { Q_EMIT editWanted(m_message.id); });
    if (m_message.mine && m_message.type != u"system")
        add("revoke", tr("Delete for everyone"), [this] { Q_EMIT revokeWanted(m_message.id); });
}

void PhoneBubble::setActs(bool enabled)
{
    m_acts->setEnabled(enabled);
    m_menu->setEnabled(enabled);
}

void PhoneBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(hasFocus() ? Theme::Token::Accent : m_message.mine ? Theme::Token::AccentBorder : Theme::Token::Border));
    painter.setBrush(m_theme.color(m_message.mine ? Theme::Token::BubbleOut : Theme::Token::BubbleIn));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void PhoneBubble::contextMenuEvent(QContextMenuEvent *event)
{
    m_longPress.stop();
    m_menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().center()));
}

void PhoneBubble::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_longPress.start();
    QWidget::mousePressEvent(event);
}

void PhoneBubble::mouseMoveEvent(QMouseEvent *event)
{
    m_longPress.stop();
    QWidget::mouseMoveEvent(event);
}

void PhoneBubble::mouseReleaseEvent(QMouseEvent *event)
{
    m_longPress.stop();
    QWidget::mouseReleaseEvent(event);
}

} // namespace gangway::app
