// What the composer says of itself: what stands in the way, why Send is off, how far a file is. A part of MessageComposer.
#include "app/messages/composerparts.h"

#include "app/messages/composerwords.h"
#include "app/messages/messagewords.h"
#include "app/widgets/banner.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/make.h"
#include "messaging/readiness.h"

#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QProgressBar>

namespace gangway::app {

messaging::WindowState MessageComposer::Parts::window() const
{
    return messaging::windowAt(self.m_conversation ? self.m_conversation->lastInboundAt : std::nullopt, self.m_services.clock.now());
}

void MessageComposer::Parts::showObstacles()
{
    blockedByToken = false;
    std::vector<messaging::Obstacle> all;
    if (owner && self.m_conversation) {
        const QDateTime now = self.m_services.clock.now();
        all = messaging::obstaclesOf(*owner, now);
        if (const auto wait = messaging::pairLimit(self.m_services.messages.waitsUntil(self.m_conversation->id), now))
            all.push_back(*wait);
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.stops > b.stops; });
    }
    // A reply in the open window costs nothing and needs no other number's leave: the test page names what stops it only.
    if (scope == Scope::TextOnly)
        std::erase_if(all, [](const auto &each) { return !each.stops && each.kind != messaging::Obstacle::Kind::PairLimit; });
    blockedByToken = std::any_of(all.begin(), all.end(), [](const auto &each) { return each.kind == messaging::Obstacle::Kind::NoToken; });
    bannerBox->setVisible(!all.empty());
    if (all.empty())
        return;
    const ObstacleWords words = wordsFor(all.front(), self.m_services.clock.now());
    if (banner->title() != words.title || banner->text() != words.text || !banner->isVisibleTo(bannerBox))
        banner->show(all.front().stops ? Theme::Tone::Err : Theme::Tone::Warn, all.front().stops ? QStringLiteral("err") : QStringLiteral("warn"), words.title,
                     words.text);
}

void MessageComposer::Parts::showQuote()
{
    quote->setVisible(replyTo.has_value());
    if (!replyTo)
        return;
    quoteWho->setText(MessageComposer::tr("Answer to %1", "who wrote the message").arg(writerOf(*replyTo)));
    quoteText->setText(summaryOf(*replyTo));
}

QString MessageComposer::Parts::reason() const
{
    if (!self.m_conversation)
        return nobody.isEmpty() ? MessageComposer::tr("Choose a conversation.") : nobody;
    if (!owner)
        return MessageComposer::tr("No case in Gangway has this number, so there is no token to send with.");
    const messaging::WindowState open = window();
    if (!open.open && self.m_kind != Kind::Template)
        return closedSentence(open, self.m_services.clock.now());
    if (blockedByToken)
        return MessageComposer::tr("There is no token for this number. Launch the signup of the case again.");
    if (const Outgoing *sending = underWay(self.m_kind))
        return sending->file ? MessageComposer::tr("The file is on its way to Meta. The message follows.") : MessageComposer::tr("The message is on its way.");
    if (tab()->isEmpty())
        return tab()->beginning();
    whatsapp::messages::OutgoingMessage message;
    message.recipient.to = self.m_conversation->waId.isEmpty() ? QString() : u'+' + self.m_conversation->waId;
    message.recipient.userId = self.m_conversation->userId;
    message.content = tab()->content(QStringLiteral("0"));
    const QString fault = tab()->showFaults(whatsapp::messages::faultsOf(message));
    const QString hindrance = tab()->hindrance();
    return hindrance.isEmpty() ? fault : hindrance;
}

void MessageComposer::Parts::refresh()
{
    const bool isAny = self.m_conversation && owner;
    const messaging::WindowState open = window();
    for (size_t i = 0; i < tabs.size(); ++i)
        tabButtons[i]->setEnabled(isAny && (open.open || Kind(i) == Kind::Template));
    const auto actions = more->menu() ? more->menu()->actions() : QList<QAction *>();
    for (QAction *action : actions)
        action->setEnabled(isAny && open.open);
    const bool closed = isAny && !open.open && scope == Scope::Everything;
    closedLine->setVisible(closed);
    if (closed)
        closedText->setText(QStringLiteral("<b>%1</b> %2").arg(MessageComposer::tr("Only templates can be sent now."),
                                                               closedSentence(open, self.m_services.clock.now()).toHtmlEscaped()));
    if (tab()->isEmpty())
        tab()->showFaults({});
    const QString why = reason();
    const bool usable = isAny && (open.open || self.m_kind == Kind::Template);
    const bool moving = underWay(self.m_kind) != nullptr;
    const QWidget *lost = QApplication::focusWidget();
    tab()->setEnabled(usable && !(moving && self.m_kind != Kind::Text));
    if (lost == sendButton && !why.isEmpty() && usable)
        self.input()->setFocus(); // Send goes off and would pass the focus on
    sendButton->setEnabled(why.isEmpty());
    sendButton->setText(self.m_kind == Kind::Template ? MessageComposer::tr("Send template") : MessageComposer::tr("Send"));
    sendButton->setAccessibleName(sendButton->text());
    sendButton->setAccessibleDescription(why);
    const QString failed = self.m_conversation ? trouble.value(self.m_conversation->id) : QString();
    reasonLabel->setText(failed.isEmpty() ? why : failed);
    setTextStyle(reasonLabel, Theme::Style::Small, failed.isEmpty() ? Theme::Token::Text3 : Theme::Token::Err);
    reasonLabel->setVisible(!reasonLabel->text().isEmpty() || self.m_kind != Kind::Text);
    quick->setVisible(self.m_kind == Kind::Text && usable && quickRow->count() > 0);
    typing->setEnabled(usable);
    previewUrl->setEnabled(usable);

    const Outgoing *sending = underWay(self.m_kind);
    const bool uploading = sending && sending->file && self.m_kind != Kind::Text;
    progressRow->setVisible(uploading);
    if (uploading) {
        progress->setRange(0, sending->total > 0 ? 1000 : 0);
        progress->setValue(sending->total > 0 ? int(sending->bytes * 1000 / sending->total) : 0);
        progressText->setText(sending->total > 0 ? MessageComposer::tr("%1 of %2", "sizes").arg(sizeWord(sending->bytes), sizeWord(sending->total)) : QString());
    }
    fit();
}

} // namespace gangway::app
