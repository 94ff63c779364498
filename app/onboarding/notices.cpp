#include "app/onboarding/notices.h"

#include "app/onboarding/stepstatus.h"
#include "app/widgets/banner.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangway::app {

using onboarding::StepId;
using Tone = Theme::Tone;

namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::Notices)
};

/// Before its end a token is renewed without hurry.
constexpr int tokenWarningDays = 7;

QString isSet(const std::optional<QString> &text)
{
    return text.value_or(QString());
}

void addToken(std::vector<Notice> &all, const store::CaseFacts &facts, const QDateTime &now)
{
    const bool over = facts.tokenExpiresAt && *facts.tokenExpiresAt <= now;
    if (facts.tokenRefused.value_or(false) || over) {
        all.push_back({QStringLiteral("token"), Tone::Err, QStringLiteral("key"),
                       over ? NoticeWords::tr("The business token has ended.") : NoticeWords::tr("Meta refuses the business token."),
                       NoticeWords::tr("Nothing can be asked of Meta for this customer until there is a new one."),
                       over ? QStringLiteral("token-expired") : QStringLiteral("token-revoked"), StepId::FetchToken, true});
        return;
    }
    if (!facts.tokenExpiresAt)
        return;
    const qint64 days = now.daysTo(*facts.tokenExpiresAt);
    if (days >= tokenWarningDays)
        return;
    QString title = days == 1 ? NoticeWords::tr("The business token ends in 1 day.") : NoticeWords::tr("The business token ends in %n days.", nullptr, int(days));
    if (days < 1)
        title = NoticeWords::tr("The business token ends today.");
    all.push_back({QStringLiteral("token"), Tone::Warn, QStringLiteral("key"), title,
                   NoticeWords::tr("It ends on %1. Renew it before, the customer only confirms.")
                       .arg(QLocale().toString(facts.tokenExpiresAt->toLocalTime(), QLocale::ShortFormat)),
                   QStringLiteral("token-expired"), StepId::FetchToken, true});
}

void addSending(std::vector<Notice> &all, const onboarding::CaseState &state)
{
    const store::CaseFacts &facts = state.facts();
    const bool creditPays = state.profile.role == store::PartnerRole::SolutionPartner && facts.allocationId && !facts.creditRevoked.value_or(false);
    if (facts.paymentMethodMissing.value_or(false) && !creditPays) {
        all.push_back({QStringLiteral("payment"), Tone::Warn, QStringLiteral("card"), NoticeWords::tr("The customer has no payment method."),
                       NoticeWords::tr("Meta blocks messages that cost money, templates above all. Replies to customers go on."),
                       QStringLiteral("payment-method"), StepId::Confirm, false});
        return;
    }
    const bool blocked = facts.canSendMessage == QLatin1String("BLOCKED") || facts.numberCanSendMessage == QLatin1String("BLOCKED");
    if (blocked) {
        const QString remarks = isSet(facts.healthRemarks);
        all.push_back({QStringLiteral("blocked"), Tone::Err, QStringLiteral("err"), NoticeWords::tr("Meta blocks sending."),
                       remarks.isEmpty() ? NoticeWords::tr("Meta gives no reason. WhatsApp Manager shows one in Overview.")
                                         : NoticeWords::tr("Meta says: %1").arg(QString(remarks).replace(u'\n', u' ')),
                       {}, StepId::Confirm, false});
    }
}

void addCoexistence(std::vector<Notice> &all, const onboarding::CaseState &state, const QDateTime &now)
{
    const store::CaseFacts &facts = state.facts();
    if (onboarding::coexistenceWasNotGiven(state)) {
        all.push_back({QStringLiteral("coexistence"), Tone::Err, QStringLiteral("both"), NoticeWords::tr("The number came without the WhatsApp Business app."),
                       NoticeWords::tr("The plan was app and system together, but Meta ended the signup as an ordinary one. Registering the number would "
                                       "end the app on the phone."),
                       QStringLiteral("coexistence-not-given"), std::nullopt, true});
    }
    if (onboarding::effectivePath(state) != store::NumberPath::Coexistence)
        return;
    const bool allAsked = facts.contactsRequested.value_or(false) && facts.historyRequested.value_or(false);
    if (facts.onboardedAt && !allAsked && facts.onboardedAt->addSecs(std::chrono::seconds(onboarding::syncWindow).count()) <= now) {
        all.push_back({QStringLiteral("syncLost"), Tone::Err, QStringLiteral("clock"), NoticeWords::tr("The 24 hours for contacts and history are over."),
                       NoticeWords::tr("What was not requested cannot be requested any more. New messages arrive all the same."),
                       QStringLiteral("sync-window-lost"), std::nullopt, false});
    }
    if (facts.historyDeclined.value_or(false)) {
        all.push_back({QStringLiteral("historyDeclined"), Tone::Info, QStringLiteral("messages"), NoticeWords::tr("The customer did not share the chat history."),
                       NoticeWords::tr("The app asked, and the customer chose not to. New messages arrive all the same."),
                       QStringLiteral("history-declined"), std::nullopt, false});
    }
}

} // namespace

std::vector<Notice> noticesFor(const onboarding::CaseState &state, const QDateTime &now)
{
    std::vector<Notice> all;
    const store::CaseFacts &facts = state.facts();
    if (const QString reason = isSet(facts.offboardedReason); !reason.isEmpty()) {
        QString text = NoticeWords::tr("Messages neither arrive nor can be sent. Meta's reason: %1.").arg(reason);
        if (facts.offboardedAt)
            text += u' ' + NoticeWords::tr("Since %1.").arg(momentWord(*facts.offboardedAt, now));
        all.push_back({QStringLiteral("offboarded"), Tone::Err, QStringLiteral("plug"), NoticeWords::tr("The number is disconnected from the Cloud API."), text,
                       QStringLiteral("offboarded-%1").arg(reason), std::nullopt, true});
    }
    addToken(all, facts, now);
    addCoexistence(all, state, now);
    if (const QString trouble = isSet(facts.accountTrouble); !trouble.isEmpty()) {
        all.push_back({QStringLiteral("account"), Tone::Err, QStringLiteral("shieldx"), NoticeWords::tr("Meta restricts the account."),
                       NoticeWords::tr("Meta reported %1. The customer sees the reason in WhatsApp Manager and can ask for a review there.").arg(trouble), {},
                       std::nullopt, false});
    }
    addSending(all, state);
    if (const QString rejection = isSet(facts.nameRejection); !rejection.isEmpty()) {
        all.push_back({QStringLiteral("name"), Tone::Warn, QStringLiteral("pen"), NoticeWords::tr("Meta declined the display name."),
                       NoticeWords::tr("Meta's reason: %1").arg(rejection), QStringLiteral("display-name-declined"), StepId::RequestDisplayName, false});
    }
    if (!state.profile.webhookCallback.isEmpty()) {
        all.push_back({QStringLiteral("accountUpdate"), Tone::Info, QStringLiteral("webhooks"), NoticeWords::tr("Not every event goes to the account's own address."),
                       NoticeWords::tr("Meta sends account_update and template events to the app's address only. Somebody must listen there."),
                       QStringLiteral("partner-webhook-account-update"), std::nullopt, false});
    }
    return all;
}

NoticeList::NoticeList(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    hide();
}

void NoticeList::show(const std::vector<Notice> &notices, const std::function<bool(StepId)> &possible)
{
    QStringList offered;
    for (const Notice &notice : notices) {
        if (notice.action && possible(*notice.action))
            offered << notice.id;
    }
    setVisible(!notices.empty());
    if (notices == m_shown && offered == m_offered)
        return;
    m_shown = notices;
    m_offered = offered;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const Notice &notice : notices) {
        auto *banner = new Banner(m_theme, this); // a banner shows itself: without a parent it would be a window
        banner->setObjectName(QStringLiteral("notice.%1").arg(notice.id));
        banner->show(notice.tone, notice.icon, notice.title, notice.text);
        const auto add = [&](const QString &text, const QString &kind, const QString &what, const std::function<void()> &then) {
            QPushButton *button = banner->addButton(text, kind);
            button->setObjectName(QStringLiteral("notice.%1.%2").arg(notice.id, what));
            button->setAccessibleName(text);
            connect(button, &QPushButton::clicked, this, then);
        };
        int room = 2; // a banner has two buttons at most
        if (offered.contains(notice.id)) {
            --room;
            add(*notice.action == StepId::Confirm ? tr("Check again") : titleOf(*notice.action), QStringLiteral("secondary"), QStringLiteral("action"),
                [this, id = *notice.action] { Q_EMIT actionAsked(id); });
        } else if (notice.toSignup) {
            --room;
            add(tr("Back to signup"), QStringLiteral("secondary"), QStringLiteral("signup"), [this] { Q_EMIT signupAsked(); });
        }
        if (!notice.topic.isEmpty() && room > 0)
            add(tr("What to do"), QStringLiteral("quiet"), QStringLiteral("topic"), [this, topic = notice.topic] { Q_EMIT topicAsked(topic); });
        m_column->addWidget(banner);
    }
}

} // namespace gangway::app
