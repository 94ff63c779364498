#include "app/onboarding/syncpanel.h"

#include "app/widgets/make.h"
#include "app/onboarding/stepstatus.h"

#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>

namespace gangway::app {

using onboarding::StepId;
using onboarding::StepStatus;

namespace {
constexpr std::chrono::seconds wholeWindow = onboarding::syncWindow;
constexpr std::chrono::seconds hurry = std::chrono::hours(4);

bool historyIsOver(const store::CaseFacts &facts)
{
    return facts.historyDeclined.value_or(false) || facts.historyProgress.value_or(0) >= 100;
}

QDateTime endOf(const std::vector<onboarding::StepView> &steps, StepId id)
{
    for (const onboarding::StepView &view : steps) {
        if (view.id == id && view.status == StepStatus::Done)
            return view.at;
    }
    return {};
}
} // namespace

bool isSyncUnderWay(const store::CaseFacts &facts, const QDateTime &now)
{
    if (!facts.contactsRequested.value_or(false) && !facts.historyRequested.value_or(false))
        return false;
    if (historyIsOver(facts))
        return false;
    // What has not come a day after the last moment to ask does not come.
    return !facts.onboardedAt || facts.onboardedAt->addSecs(2 * wholeWindow.count()) > now;
}

SyncPanel::SyncPanel(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_before(makeLabel({}, Theme::Style::Small, Theme::Token::Text2, true)),
      m_left(makeLabel({}, Theme::Style::SmallMedium)), m_contacts(makeLabel({}, Theme::Style::Small, Theme::Token::Text2)),
      m_history(makeLabel({}, Theme::Style::Small, Theme::Token::Text2, true)), m_bar(new QProgressBar),
      m_silent(makeLabel({}, Theme::Style::Small, Theme::Token::Warn, true))
{
    setObjectName(QStringLiteral("provision.sync"));
    m_before->setObjectName(QStringLiteral("provision.sync.before"));
    m_left->setObjectName(QStringLiteral("provision.sync.left"));
    m_contacts->setObjectName(QStringLiteral("provision.sync.contacts"));
    m_history->setObjectName(QStringLiteral("provision.sync.history"));
    m_silent->setObjectName(QStringLiteral("provision.sync.silent"));
    m_bar->setObjectName(QStringLiteral("provision.sync.progress"));
    m_bar->setAccessibleName(tr("Chat history received"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(m_theme.px(8));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(52, 2, 16, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_before, 0, 0, 1, 2);
    grid->addWidget(m_left, 1, 0, 1, 2);
    auto *contacts = makeLabel(tr("Contacts"), Theme::Style::SmallMedium, Theme::Token::Text3);
    auto *history = makeLabel(tr("Chats"), Theme::Style::SmallMedium, Theme::Token::Text3);
    contacts->setFixedWidth(m_theme.px(124));
    grid->addWidget(contacts, 2, 0);
    grid->addWidget(m_contacts, 2, 1);
    grid->addWidget(history, 3, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_history);
    column->addWidget(m_bar);
    grid->addLayout(column, 3, 1);
    grid->addWidget(m_silent, 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

void SyncPanel::show(const std::vector<onboarding::StepView> &steps, const onboarding::CaseState &state, const QDateTime &now)
{
    m_facts = state.facts();
    m_contactsAt = endOf(steps, StepId::SyncContacts);
    m_historyAt = endOf(steps, StepId::SyncHistory);
    m_now = now;
    refresh();
}

void SyncPanel::tick(const QDateTime &now)
{
    // Said by the minute, so it is enough to look when another one began.
    if (m_now.isValid() && m_now.secsTo(now) < 60 && m_now.time().minute() == now.time().minute())
        return;
    m_now = now;
    refresh();
}

void SyncPanel::refresh()
{
    const bool contacts = m_facts.contactsRequested.value_or(false);
    const bool history = m_facts.historyRequested.value_or(false);
    m_before->setVisible(!contacts && !history);
    m_before->setText(tr("Meta gives contacts and chats once each, and only in the 24 hours after the signup. Gangway asks for the contacts first, then "
                         "for the chats, and never twice. Let the customer keep the WhatsApp Business app open meanwhile."));
    const bool open = m_facts.onboardedAt && !(contacts && history);
    m_left->setVisible(open);
    if (open) {
        const std::chrono::seconds left(m_now.secsTo(m_facts.onboardedAt->addSecs(wholeWindow.count())));
        //: hours and minutes
        m_left->setText(left.count() > 0 ? tr("%1 left to ask").arg(hoursWord(left)) : tr("The 24 hours are over"));
        setTextStyle(m_left, Theme::Style::SmallMedium,
                     left.count() <= 0 ? Theme::Token::Err : left < hurry ? Theme::Token::Warn : Theme::Token::Text2);
    }
    const QLocale locale;
    m_contacts->setText(!contacts                                 ? tr("not requested yet")
                        : m_facts.contactsReceived.value_or(0) > 0 ? tr("%1 received").arg(locale.toString(*m_facts.contactsReceived))
                                                                   : tr("requested, none received yet"));
    const int progress = int(std::clamp<qint64>(m_facts.historyProgress.value_or(0), 0, 100));
    QString words;
    if (m_facts.historyDeclined.value_or(false)) {
        words = tr("The customer did not share them");
    } else if (!history) {
        words = tr("not requested yet");
    } else if (!m_facts.historyProgress) {
        words = tr("requested, none received yet");
    } else {
        const QString phases[] = {tr("last day"), tr("last 90 days"), tr("last 180 days")};
        const int phase = int(std::clamp<qint64>(m_facts.historyPhase.value_or(0), 0, 2));
        words = progress >= 100 ? tr("complete, %1 messages").arg(locale.toString(m_facts.historyMessages.value_or(0)))
                                //: per cent, which part of the time, how many messages so far
                                : tr("%1 %, %2 (part %3 of 3), %4 messages").arg(progress).arg(phases[phase]).arg(phase + 1)
                                      .arg(locale.toString(m_facts.historyMessages.value_or(0)));
    }
    m_history->setText(words);
    m_bar->setValue(progress);
    m_bar->setVisible(history && !m_facts.historyDeclined.value_or(false));
    m_bar->setAccessibleDescription(words);

    qint64 silent = 0;
    if (m_contactsAt.isValid() && m_facts.contactsReceived.value_or(0) == 0)
        silent = m_contactsAt.secsTo(m_now) / 60;
    if (m_historyAt.isValid() && !m_facts.historyProgress && !m_facts.historyDeclined.value_or(false))
        silent = std::max(silent, m_historyAt.secsTo(m_now) / 60);
    m_silent->setVisible(silent >= silence.count());
    m_silent->setText(tr("Nothing arrived in the %1 min since the request. Check that the receiver runs, that the app subscribes to history and smb_app_state_sync, and that the "
                         "WhatsApp Business app is open on the phone.").arg(silent));
}

} // namespace gangway::app
