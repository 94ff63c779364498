#include "app/widgets/secretfield.h"

#include "app/widgets/styling.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace gangway::app {

SecretField::SecretField(Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    auto *shown = new QFrame(this);
    setLook(shown, "look", QStringLiteral("secret"));
    m_icon = new QLabel(shown);
    m_state = new QLabel(shown);
    m_state->setTextFormat(Qt::PlainText);
    m_change = new QPushButton(shown);
    m_change->setObjectName(QStringLiteral("secret.change"));
    setKind(m_change, QStringLiteral("link"));
    auto *row = new QHBoxLayout(shown);
    row->setContentsMargins(9, 0, 9, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_state, 1);
    row->addWidget(m_change);
    setLook(shown, "surface", QString());

    auto *typing = new QWidget(this);
    m_edit = new QLineEdit(typing);
    m_edit->setObjectName(QStringLiteral("secret.edit"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(4096);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_edit->installEventFilter(this);
    m_cancel = new QPushButton(tr("Cancel"), typing);
    m_cancel->setObjectName(QStringLiteral("secret.cancel"));
    setKind(m_cancel, QStringLiteral("quiet"));
    auto *typingRow = new QHBoxLayout(typing);
    typingRow->setContentsMargins(0, 0, 0, 0);
    typingRow->setSpacing(8);
    typingRow->addWidget(m_edit, 1);
    typingRow->addWidget(m_cancel);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(shown);
    m_stack->addWidget(typing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_change, &QPushButton::clicked, this, &SecretField::beginTyping);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        clearPending();
        m_change->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(); });
    connect(&m_theme, &Theme::changed, this, &SecretField::refresh);
    setFocusProxy(m_change);
    refresh();
}

SecretField::~SecretField()
{
    endTyping();
}

void SecretField::setStored(bool stored)
{
    m_stored = stored;
    refresh();
}

void SecretField::setUnavailable(const QString &reason)
{
    m_unavailable = reason;
    if (!reason.isEmpty())
        endTyping();
    refresh();
}

void SecretField::setSecretName(const QString &name)
{
    m_name = name;
    refresh();
}

Secret SecretField::pending() const
{
    return Secret::fromString(m_edit->text());
}

bool SecretField::hasPending() const
{
    return !m_edit->text().isEmpty();
}

void SecretField::clearPending()
{
    endTyping();
    refresh();
}

void SecretField::setFault(bool fault)
{
    setLook(m_edit, "fault", fault);
    setLook(m_stack->widget(0), "fault", fault);
}

void SecretField::beginTyping()
{
    m_stack->setCurrentIndex(1);
    setFocusProxy(m_edit);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void SecretField::endTyping()
{
    // Overwritten first: the undo history of a line edit would keep what was typed.
    m_edit->setText(QString(m_edit->text().size(), u'0'));
    m_edit->clear();
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_change);
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_cancel->click();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void SecretField::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
}

void SecretField::refresh()
{
    const bool usable = m_unavailable.isEmpty();
    m_icon->setPixmap(m_theme.pixmap(usable ? QStringLiteral("key") : QStringLiteral("lock"), 16,
                                     usable && m_stored ? Theme::Token::Ok : Theme::Token::Text3));
    const QString state = !usable ? m_unavailable : m_stored ? tr("Stored in keychain") : tr("Not stored yet");
    m_state->setText(state);
    setTextStyle(m_state, Theme::Style::Body, m_stored && usable ? Theme::Token::Text2 : Theme::Token::Text3);
    m_change->setVisible(usable);
    m_change->setText(m_stored ? tr("Replace") : tr("Add"));
    //: %1 is the name of a secret, such as "App secret"
    m_change->setAccessibleName(m_name.isEmpty() ? m_change->text() : m_stored ? tr("Replace %1").arg(m_name) : tr("Add %1").arg(m_name));
    m_edit->setAccessibleName(m_name.isEmpty() ? accessibleName() : m_name);
    m_cancel->setAccessibleName(m_name.isEmpty() ? m_cancel->text() : tr("Cancel %1").arg(m_name));
    setAccessibleName(m_name.isEmpty() ? accessibleName() : m_name);
    setAccessibleDescription(state);
}

} // namespace gangway::app
