#include "app/messages/composer.h"

#include "app/widgets/styling.h"
#include "messaging/messageservice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangway::app {

Composer::Composer(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_edit(new QPlainTextEdit), m_counter(new QLabel), m_note(new QLabel),
      m_send(new QPushButton(tr("Send"))), m_quick(new QWidget), m_quickRow(new QHBoxLayout(m_quick))
{
    setSurface(this, QStringLiteral("bar"));
    m_edit->setObjectName(QStringLiteral("test.composer"));
    m_edit->setAccessibleName(tr("Reply"));
    m_edit->setPlaceholderText(tr("Type a reply"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_theme.px(40));
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->installEventFilter(this);
    m_counter->setObjectName(QStringLiteral("test.counter"));
    m_send->setObjectName(QStringLiteral("test.send"));
    m_send->setAccessibleName(tr("Send reply"));
    m_send->setIcon(m_theme.icon(QStringLiteral("send"), 16, Theme::Token::OnAccent));
    setKind(m_send, QStringLiteral("primary"));
    setSize(m_send, QStringLiteral("large"));
    setTextStyle(m_counter, Theme::Style::Caption, Theme::Token::Text3);
    setTextStyle(m_note, Theme::Style::Small, Theme::Token::Text3);
    m_note->setObjectName(QStringLiteral("test.composerNote"));
    m_note->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_counter);
    row->addWidget(m_send);
    m_quickRow->setContentsMargins(0, 0, 0, 0);
    m_quickRow->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_quick);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::refresh);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    refresh();
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::clear()
{
    m_edit->clear();
}

void Composer::setClosedReason(const QString &sentence)
{
    m_closedReason = sentence;
    refresh();
}

void Composer::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void Composer::setQuickReplies(const QStringList &replies)
{
    while (QLayoutItem *item = m_quickRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const QString &reply : replies) {
        auto *button = new QPushButton(reply);
        button->setObjectName(QStringLiteral("test.quick.%1").arg(++number));
        button->setAccessibleName(tr("Quick reply: %1").arg(reply));
        setKind(button, QStringLiteral("secondary"));
        setSize(button, QStringLiteral("tiny"));
        connect(button, &QPushButton::clicked, this, [this, reply] {
            setText(reply);
            m_edit->setFocus();
        });
        m_quickRow->addWidget(button);
    }
    m_quickRow->addStretch(1);
    refresh();
}

QWidget *Composer::input() const
{
    return m_edit;
}

void Composer::refresh()
{
    const int used = int(m_edit->toPlainText().size());
    const bool tooLong = used > limit;
    m_counter->setText(tr("%1 / %2", "characters used of characters allowed").arg(used).arg(limit));
    setTextStyle(m_counter, used >= warnFrom ? Theme::Style::CaptionMedium : Theme::Style::Caption,
                 tooLong ? Theme::Token::Err : Theme::Token::Text3);
    m_edit->setEnabled(isOpen());
    setLook(m_edit, "fault", tooLong);
    m_send->setEnabled(isOpen() && !m_busy
                       && messaging::faultOf(m_edit->toPlainText()) == messaging::TextFault::None);
    QString note = m_closedReason;
    if (note.isEmpty() && tooLong)
        note = used - limit == 1 ? tr("1 character over the limit. Shorten the text to send it.")
                                 : tr("%n characters over the limit. Shorten the text to send it.", nullptr, used - limit);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_quick->setVisible(isOpen() && m_quickRow->count() > 0);
}

void Composer::send()
{
    if (m_send->isEnabled())
        Q_EMIT sendRequested(m_edit->toPlainText());
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    // The window's own Ctrl+Enter must not take the key away from a field that sends with it.
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gangway::app
