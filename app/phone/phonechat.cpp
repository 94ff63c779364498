#include "app/phone/phonechat.h"

#include "app/phone/phonebubble.h"
#include "app/phone/phonewords.h"
#include "app/widgets/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

namespace gangway::app {

PhoneChat::PhoneChat(Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("phone.chat"));
    setAccessibleName(tr("Messages on the phone"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    setSurface(inside, QStringLiteral("bg"));
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(10, 10, 10, 10);
    m_column->setSpacing(6);
    m_column->addStretch();
    setWidget(inside);
    // Stay at the newest message when the contents grow.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) { verticalScrollBar()->setValue(most); });
}

void PhoneChat::setThread(const QList<sandbox::PhoneMessage> &thread, const std::function<QByteArray(const QString &)> &picture)
{
    if (thread == m_shown)
        return;
    qsizetype same = 0;
    while (same < thread.size() && same < m_shown.size() && thread.at(same) == m_shown.at(same))
        ++same;
    while (m_bubbles.size() > same) { // a press may come from one of them: it goes when its own handler is through
        m_bubbles.removeLast();
        QLayoutItem *item = m_column->takeAt(m_column->count() - 1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = same; i < thread.size(); ++i) {
        const sandbox::PhoneMessage &message = thread.at(i);
        QString quoted;
        if (!message.replyTo.isEmpty()) {
            const auto target = std::find_if(thread.cbegin(), thread.cend(), [&message](const sandbox::PhoneMessage &one) { return one.id == message.replyTo; });
            quoted = target == thread.cend() ? tr("An earlier message") : lineForPhoneMessage(*target);
        }
        auto *bubble = new PhoneBubble(m_theme, message, quoted, message.mediaKind == u"image" || message.mediaKind == u"sticker" ? picture(message.mediaId) : QByteArray());
        bubble->setActs(m_acts);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        if (message.mine)
            line->addStretch();
        line->addWidget(bubble);
        if (!message.mine)
            line->addStretch();
        m_column->addWidget(row);
        m_bubbles.append(bubble);
        Q_EMIT added(bubble);
    }
    m_shown = thread;
}

void PhoneChat::setActs(bool enabled)
{
    m_acts = enabled;
    for (PhoneBubble *bubble : std::as_const(m_bubbles))
        bubble->setActs(enabled);
}

QList<PhoneBubble *> PhoneChat::bubbles() const
{
    return m_bubbles;
}

void PhoneChat::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        for (PhoneBubble *bubble : std::as_const(m_bubbles))
            bubble->update();
    }
}

} // namespace gangway::app
