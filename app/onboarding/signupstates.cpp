// What the sign-up page says in each state: its banner and what stands where Meta's page was. A part of SignupPage.
#include "app/onboarding/signuppage.h"

#include "app/widgets/make.h"
#include "app/onboarding/pathwords.h"
#include "app/widgets/banner.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/emptystate.h"
#include "app/onboarding/addressbar.h"
#include "app/onboarding/hostedpanel.h"
#include "app/onboarding/launchbar.h"
#include "guidance/guidance.h"
#include "signup/launchchoice.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gangway::app {

using Tone = Theme::Tone;

namespace {

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// Meta's unix seconds as a time; what is none stays what it is.
QString reportedTime(const QString &timestamp)
{
    bool isNumber = false;
    const qint64 seconds = timestamp.toLongLong(&isNumber);
    if (!isNumber || seconds <= 0 || seconds > 253402300799)
        return timestamp;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

} // namespace

void SignupPage::addStopWaiting()
{
    QPushButton *stop = m_banner->addButton(tr("Stop waiting"), QStringLiteral("secondary"));
    stop->setObjectName(QStringLiteral("signup.stopWaiting"));
    connect(stop, &QPushButton::clicked, this, &SignupPage::stopWaiting);
}

/// What the end of the sign-up means for what comes next; each event that Meta's pages name, and those they do not.
void SignupPage::showCaptured()
{
    using signup::Finish;
    const store::CaseFacts &facts = m_editor.facts();
    const QString event = facts.finishEvent.value_or(QString());
    const Finish finish = signup::finishOf(event);
    QString text = m_way == store::LaunchWay::Hosted ? tr("The business token was fetched and stored in the keychain.")
        : facts.exchangeMs ? tr("Code exchanged in %1 s of the 30 s it is valid. Business token stored in the keychain.")
                                 .arg(double(*facts.exchangeMs) / 1000.0, 0, 'f', 1)
                           : tr("Code exchanged. Business token stored in the keychain.");
    Tone tone = Tone::Ok;
    QString title = event.isEmpty() ? tr("Signup captured.") : tr("Signup captured (%1).").arg(event);
    if (m_editor.runner() && onboarding::coexistenceWasNotGiven(m_editor.runner()->state())) {
        tone = Tone::Warn;
        title = tr("Coexistence was not given (%1).").arg(event);
        text = tr("The case asked for coexistence and Meta ran its standard flow, so the number is not shared with the app. The "
                  "configuration lacks the product WhatsApp Business app user onboarding, or the signup version has ended. Correct the "
                  "profile and launch again, or change the path of this case.");
    } else if (finish == Finish::OnlyWaba && !facts.phoneNumberId) {
        title = tr("Signup captured, without a number (%1).").arg(event);
        text += u' ' + tr("Next: add a number on the provision page.");
    } else if (finish == Finish::Coexistence) {
        title = tr("Signup captured, app and system together (%1).").arg(event);
        text += u' ' + tr("Next: contacts and history, once each, within 24 hours. The customer keeps the app open.");
    } else if (finish == Finish::GrantOnly) {
        title = tr("Access granted, nothing was changed (%1).").arg(event);
        text += u' ' + tr("The number stays registered where it is. No PIN and no registration are needed.");
    } else if (finish == Finish::OboMigration) {
        title = tr("Account moved to the customer (%1).").arg(event);
        text += u' ' + tr("The account was owned on behalf of the customer and is now theirs. Gangway reads its IDs again.");
    } else if (finish == Finish::Unknown && !event.isEmpty()) {
        tone = Tone::Warn;
        title = tr("Signup captured with an ending Gangway does not know (%1).").arg(event);
        text += u' ' + tr("Meta calls it finished. Gangway goes on with what the token allows. Check the steps before you hand over.");
    }
    m_banner->show(tone, tone == Tone::Ok ? QStringLiteral("okc") : QStringLiteral("warn"), title, text);
    m_banner->setDetail(idsRow({{tr("WABA"), facts.wabaId ? facts.wabaId->value() : QString()},
                                {tr("Phone number"), facts.phoneNumberId ? facts.phoneNumberId->value() : QString()},
                                {tr("Portfolio"), facts.portfolioId ? facts.portfolioId->value() : QString()}}, false));
    if (tone == Tone::Warn && finish != Finish::Unknown)
        addLaunch(tr("Launch again"), QStringLiteral("primary"));
}

/// A closed Launch has its reason beside it, whatever else the banner says.
void SignupPage::sayRefusal()
{
    const QString reason = m_launchBar->refusalText();
    if (!reason.isEmpty() && !m_banner->text().contains(reason))
        m_banner->setText((m_banner->text() + u' ' + reason).trimmed());
}

void SignupPage::addConfigurationCheck()
{
    QPushButton *check = m_banner->addButton(tr("Check the configuration"), QStringLiteral("secondary"));
    check->setObjectName(QStringLiteral("signup.checkConfiguration"));
    check->setAccessibleName(check->text());
    connect(check, &QPushButton::clicked, this, [this] { Q_EMIT configurationWanted(m_editor.profile().id); });
    check->show();
}

void SignupPage::addLaunch(const QString &text, const QString &kind)
{
    if (m_paneImpossible)
        return;
    QPushButton *button = m_banner->addButton(text, kind);
    button->setObjectName(QStringLiteral("signup.launch"));
    button->setEnabled(m_launchBar->refusal().isEmpty());
    sayRefusal();
    connect(button, &QPushButton::clicked, this, [this] { launch(); });
    button->show();
}

QWidget *SignupPage::idsRow(const std::vector<std::pair<QString, QString>> &ids, bool withCopy, QWidget *last)
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, withCopy ? 6 : 4, 0, 0);
    lines->setSpacing(4);
    const int perLine = m_narrow ? 2 : 3; // an id that is cut is no id
    QHBoxLayout *row = nullptr;
    int used = 0;
    const auto makeRoom = [&] {
        if (!row || used == perLine) {
            if (row)
                row->addStretch(1);
            row = new QHBoxLayout;
            row->setSpacing(6);
            lines->addLayout(row);
            used = 0;
        }
        ++used;
    };
    for (const auto &[label, value] : ids) {
        if (value.isEmpty())
            continue;
        makeRoom();
        row->addWidget(makeLabel(label, Theme::Style::Small, Theme::Token::Text3));
        auto *id = makeLabel(value, Theme::Style::Mono);
        id->setTextInteractionFlags(Qt::TextSelectableByMouse);
        id->setAccessibleName(label + u' ' + value);
        row->addWidget(id);
        if (withCopy && !value.contains(u' ')) { // a time is no ID
            auto *copy = makeButton(m_theme, QStringLiteral("signup.copyId"), QString(), QStringLiteral("secondary"),
                                    QStringLiteral("tiny"), QStringLiteral("copy"));
            copy->setAccessibleName(tr("Copy %1 %2").arg(label, value));
            connect(copy, &QPushButton::clicked, this, [this, label = label, value = value] {
                copyText(value);
                Q_EMIT remarked(tr("%1 copied").arg(label));
            });
            row->addWidget(copy);
        }
        row->addSpacing(10);
    }
    if (row)
        row->addStretch(1);
    if (last) // in longer languages the ids fill their line
        lines->addWidget(last, 0, Qt::AlignLeft);
    return box;
}

void SignupPage::showBanner(Shows shows)
{
    // A button that is replaced between press and release would swallow the click.
    const store::CaseFacts &known = m_editor.facts();
    QJsonObject key{{QStringLiteral("shows"), int(shows)}, {QStringLiteral("narrow"), m_narrow}, {QStringLiteral("noPane"), m_paneImpossible},
                    {QStringLiteral("facts"), known.toJson()}, {QStringLiteral("refusal"), m_launchBar->refusalText()},
                    {QStringLiteral("way"), int(signup::choiceOf(m_editor.profile(), m_editor.record()).way)}, {QStringLiteral("lastWay"), int(m_way)}};
    if (m_launchError)
        key.insert(QStringLiteral("error"), describe(*m_launchError));
    if (const auto said = lastEvent())
        key.insert(QStringLiteral("event"), said->event + said->currentStep + said->errorId + said->errorMessage + said->sessionId);
    if (m_session)
        key.insert(QStringLiteral("attempt"), m_session->attemptId().value());
    if (key == m_bannerKey)
        return;
    m_bannerKey = key;
    m_banner->clearButtons();
    m_banner->setTrailing(nullptr);
    m_banner->setDetail(nullptr);
    m_elapsed = nullptr;
    const auto event = lastEvent();
    const QString again = tr("Launch again");

    if (m_launchError && shows != Shows::Opening) {
        const auto said = guidance::explain(*m_launchError, {QStringLiteral("signup"), m_services.language});
        m_banner->show(Tone::Err, QStringLiteral("err"), said.whatHappened, said.why + u' ' + said.whatToDo);
        addConfigurationCheck();
        addLaunch(again, QStringLiteral("primary"));
        return;
    }

    switch (shows) {
    case Shows::Ready:
        if (m_paneImpossible) {
            m_banner->show(Tone::Neutral, QStringLiteral("info"), tr("This installation has no embedded browser."),
                           tr("Copy the signup link and send it to the customer's admin. It opens Meta's signup in their own browser."));
        } else {
            const bool isLink = signup::choiceOf(m_editor.profile(), m_editor.record()).way == store::LaunchWay::Hosted;
            if (m_launchBar->refusal().isEmpty()) {
                m_banner->show(Tone::Neutral, QStringLiteral("info"), tr("Ready."),
                               isLink ? tr("Gangway notes which accounts are known already, then shows the link to send.")
                                      : tr("The customer's admin should be present. They log in with their own Facebook account."));
            } else {
                m_banner->show(Tone::Err, QStringLiteral("err"), tr("This launch is not possible."), {});
                addConfigurationCheck();
            }
            addLaunch(isLink ? tr("Make the link") : tr("Launch signup"), QStringLiteral("primary"));
        }
        break;
    case Shows::Opening:
        m_banner->show(Tone::Info, QStringLiteral("clock"), tr("Opening Meta's page."), tr("The signup window comes up when the page has loaded."));
        break;
    case Shows::Waiting: {
        m_banner->show(Tone::Info, QStringLiteral("clock"), tr("Waiting for the customer to finish on Meta's page."),
                       m_narrow ? tr("The code is exchanged as soon as it arrives.")
                                                  : tr("Gangway keeps listening. The code Meta returns is valid for 30 seconds and is exchanged at once."));
        auto *time = new QWidget;
        auto *column = new QVBoxLayout(time);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_elapsed = makeLabel(QStringLiteral("00:00"), Theme::Style::Section);
        m_elapsed->setObjectName(QStringLiteral("signup.elapsed"));
        m_elapsed->setAlignment(Qt::AlignRight);
        column->addWidget(m_elapsed);
        column->addWidget(makeLabel(tr("since launch"), Theme::Style::Caption, Theme::Token::Text3));
        m_banner->setTrailing(time);
        QMetaObject::invokeMethod(&m_tick, "timeout", Qt::QueuedConnection);
        break;
    }
    case Shows::CodeOnly:
        m_banner->show(Tone::Warn, QStringLiteral("hour"), tr("The code arrived, the IDs are still missing."),
                       tr("Gangway waits 10 s for them. If they never come, it reads them from the token or from the account_update webhook."));
        break;
    case Shows::IdsOnly:
        if (m_metaWindow) { // Meta reports the end while its last screen is still shown
            m_banner->show(Tone::Info, QStringLiteral("clock"), tr("Meta reports the signup as finished."),
                           tr("The customer presses Finish on the last screen, or closes Meta's window. Then the code arrives."));
            break;
        }
        m_banner->show(Tone::Warn, QStringLiteral("hour"), tr("Meta says the signup is finished, the code is still missing."),
                       tr("Gangway waits for it. If it does not come, launch the signup again: the customer only confirms."));
        break;
    case Shows::Exchanging:
        if (m_way == store::LaunchWay::Hosted)
            m_banner->show(Tone::Info, QStringLiteral("clock"), tr("The customer is done. The business token is being fetched."),
                           tr("The hosted page gives no code. Gangway asks Meta for the token with the system token."));
        else
            m_banner->show(Tone::Info, QStringLiteral("clock"), tr("Signup captured. The code is being exchanged."),
                           tr("It is valid for 30 seconds and works once."));
        break;
    case Shows::Captured: showCaptured(); break;
    case Shows::LinkSent:
        m_banner->show(Tone::Info, QStringLiteral("clock"), tr("The link is made. Waiting for the customer."),
                       tr("Gangway looks for the new account at Meta and goes on by itself, also after a restart."));
        addStopWaiting();
        break;
    case Shows::LinkChoose:
        m_banner->show(Tone::Warn, QStringLiteral("warn"), tr("A new account is there, and it may be somebody else's."),
                       tr("More than one account is new, another customer is signing up now, or the account's number is not this "
                          "case's. Choose this customer's account."));
        addStopWaiting();
        break;
    case Shows::CodeExpired: {
        const qint64 took = m_editor.runner()
            ? m_editor.runner()->view(onboarding::StepId::ExchangeCode).durationMs : 0;
        const QDateTime arrived = m_session ? m_session->codeArrivedAt() : QDateTime();
        const QDateTime ended = m_editor.runner()->view(onboarding::StepId::ExchangeCode).at;
        const qint64 seconds = arrived.isValid() && ended.isValid() ? arrived.secsTo(ended) : took / 1000;
        m_banner->show(Tone::Err, QStringLiteral("err"), tr("The code expired before it was exchanged."),
                       tr("It is valid for 30 s and the exchange ended after %1 s. Launch the signup again, the customer only confirms.").arg(seconds));
        addLaunch(again, QStringLiteral("primary"));
        break;
    }
    case Shows::ExchangeFailed: {
        const auto exchange = tokenStep();
        const bool isFetch = m_way == store::LaunchWay::Hosted;
        const auto said = exchange.error
            ? guidance::explain(*exchange.error, {isFetch ? QStringLiteral("fetch-token") : QStringLiteral("exchange-code"), m_services.language}) : guidance::Explanation{};
        m_banner->show(Tone::Err, QStringLiteral("err"),
                       exchange.error ? said.whatHappened : tr("Meta did not answer the exchange of the code."),
                       exchange.error ? said.why + u' ' + said.whatToDo
                                      : tr("A code works once, so it is not sent again. Launch the signup again, the customer only confirms."));
        if (isFetch) { // nothing is spent: the same can be asked again
            QPushButton *fetch = m_banner->addButton(tr("Fetch the token again"), QStringLiteral("primary"));
            fetch->setObjectName(QStringLiteral("signup.fetchToken"));
            connect(fetch, &QPushButton::clicked, this, [this] { m_editor.runner()->submit(onboarding::StepId::FetchToken); });
            break;
        }
        addLaunch(again, QStringLiteral("primary"));
        break;
    }
    case Shows::Cancelled: {
        const QString step = event ? event->currentStep : QString();
        const QString screen = guidance::screenName(step, m_services.language);
        const auto &refused = m_session ? m_session->dialogError() : std::optional<signup::DialogError>();
        QString text;
        if (refused)
            text = tr("Meta reported %1.").arg(refused->error) + (refused->message.isEmpty() ? QString() : u' ' + tr("“%1”").arg(refused->message));
        else if (step.isEmpty())
            text = tr("Meta reported CANCEL and did not say at which screen.");
        else if (screen.isEmpty())
            text = tr("Meta reported CANCEL at %1. Gangway does not know this screen yet.").arg(step);
        else
            text = tr("Meta reported CANCEL at %1.").arg(step);
        if (step == QLatin1String("PHONE_NUMBER_SETUP") || step == QLatin1String("PHONE_NUMBER_VERIFICATION"))
            text += u' ' + tr("Usually the number is still in an app, or the code did not arrive.");
        text += u' ' + tr("Nothing was connected, so it is safe to start again.");
        m_banner->show(Tone::Warn, QStringLiteral("warn"),
                       screen.isEmpty() ? tr("The customer left before the end.") : upperFirst(tr("the customer left at %1.").arg(screen)), text);
        QPushButton *check = m_banner->addButton(tr("Check the number"), QStringLiteral("secondary"));
        check->setObjectName(QStringLiteral("signup.checkNumber"));
        connect(check, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(store::CasePage::Number); });
        addLaunch(again, QStringLiteral("primary"));
        break;
    }
    case Shows::ErrorReported: {
        const auto &answered = m_session ? m_session->dialogError() : std::optional<signup::DialogError>();
        const QString said = event ? event->errorMessage : answered ? answered->message : QString();
        QString text = said.isEmpty() ? tr("Meta did not send the sentence that the customer saw.") : tr("“%1”").arg(said);
        // The catalogue knows many of the sentences and numbers; for the rest it says how to go on.
        text += u' ' + (event && (!said.isEmpty() || !event->errorId.isEmpty())
                            ? guidance::explain(reportedError(), {QStringLiteral("signup"), m_services.language}).whatToDo
                            : tr("Fix what it names, then launch again. The same answer gives the same error."));
        m_banner->show(Tone::Err, QStringLiteral("err"), tr("Meta showed the customer an error and they reported it."), text);
        if (!event && answered)
            m_banner->setTitle(tr("Meta's page answered with an error."));
        auto *support = makeButton(m_theme, QStringLiteral("signup.copySupport"), tr("Copy for Meta support"), QStringLiteral("secondary"),
                                   QStringLiteral("tiny"), QStringLiteral("doc"));
        connect(support, &QPushButton::clicked, this, &SignupPage::copySupport);
        m_banner->setDetail(idsRow({{tr("Error ID"), event ? event->errorId : answered ? answered->error : QString()},
                                    {tr("Session ID"), event ? event->sessionId : QString()},
                                    {tr("Time"), event ? reportedTime(event->timestamp) : QString()}}, true, support));
        sayRefusal(); // its Launch stands on the stage
        break;
    }
    case Shows::Closed:
        m_banner->show(Tone::Warn, QStringLiteral("warn"), tr("Meta's window was closed before the signup ended."),
                       tr("Neither a code nor IDs arrived. Nothing was connected, so it is safe to start again."));
        if (m_way == store::LaunchWay::Page) {
            m_banner->setTitle(tr("Meta's page came back without a code."));
            m_banner->setText(tr("Its answer was empty or did not belong to this launch, so it was not used. Launch again."));
        }
        addLaunch(again, QStringLiteral("primary"));
        break;
    case Shows::IdsWithoutCode:
        m_banner->show(Tone::Warn, QStringLiteral("warn"), tr("The signup finished, but the code never came."),
                       tr("The IDs are kept. Without the code there is no token. Open the same signup in the full page: the customer "
                          "only confirms, and the code comes back with the page."));
        if (!m_paneImpossible) {
            QPushButton *page = m_banner->addButton(tr("Open in the full page"), QStringLiteral("primary"));
            page->setObjectName(QStringLiteral("signup.fullPage"));
            connect(page, &QPushButton::clicked, this, [this] { launch(store::LaunchWay::Page); });
        }
        addLaunch(again, QStringLiteral("secondary"));
        break;
    case Shows::PageRefused: {
        QString reason;
        for (const auto &line : m_session ? m_session->log() : m_pastLog) {
            if (line.kind == QLatin1String("page-failed"))
                reason = line.detail.value(QLatin1String("reason")).toString();
        }
        m_banner->show(Tone::Err, QStringLiteral("err"), tr("The signup page could not be used."),
                       tr("The page or Facebook's SDK did not load, or Meta refused the domain. It must be HTTPS and stand in Allowed "
                          "domains and in Valid OAuth redirect URIs.") + (reason.isEmpty() ? QString() : u' ' + tr("Reason: %1.").arg(reason)));
        const QUrl origin = m_services.environment.isSandbox() ? m_services.environment.sandboxPageOrigin : m_editor.profile().signupOrigin;
        m_banner->setDetail(idsRow({{tr("Domain"), origin.host()}}, true));
        addConfigurationCheck();
        addLaunch(again, QStringLiteral("primary"));
        break;
    }
    case Shows::Interrupted:
        m_banner->show(Tone::Warn, QStringLiteral("warn"), tr("The signup was left before it ended."),
                       tr("Its window is gone. Nothing that Meta reported is lost. Launch again when the customer is ready."));
        addLaunch(again, QStringLiteral("primary"));
        break;
    }
}

void SignupPage::showStage(Shows shows)
{
    const bool page = m_pane && (shows == Shows::Opening || shows == Shows::Waiting || shows == Shows::IdsOnly
                                 || (shows == Shows::CodeOnly && m_metaWindow));
    if (page) {
        m_stageShows.reset();
        m_address->show();
        m_stage->setCurrentWidget(m_pane);
        return;
    }
    const bool isLink = shows == Shows::LinkSent || shows == Shows::LinkChoose;
    m_address->setVisible(!isLink); // the page with that address is not used
    if (isLink) {
        m_stageShows.reset();
        m_hostedPanel->follow(hosted());
        m_hostedPanel->refresh();
        m_stage->setCurrentWidget(m_hostedPanel);
        return;
    }
    m_launchBar->setVisible(shows != Shows::Captured && shows != Shows::Exchanging && shows != Shows::CodeOnly && shows != Shows::IdsOnly
                            && shows != Shows::Opening);
    if (m_stageShows == std::pair(shows, m_paneImpossible)) {
        m_stage->setCurrentWidget(m_emptyScroll);
        return;
    }
    m_stageShows = std::pair(shows, m_paneImpossible);
    QString icon = QStringLiteral("globe");
    QString title = tr("Meta's window is closed");
    QString text;
    switch (shows) {
    case Shows::Ready:
        title = tr("Meta's page appears here");
        text = tr("Launch the signup when the customer's admin is on the call.");
        break;
    case Shows::Opening: title = tr("Opening Meta's page"); break;
    case Shows::Captured: text = tr("Nothing more to do here. The page stays until you continue, so the log can be copied."); break;
    case Shows::Exchanging:
    case Shows::CodeOnly:
    case Shows::IdsOnly: text = tr("Gangway is finishing what Meta reported."); break;
    case Shows::ErrorReported: text = tr("Fix the cause first. The same answer gives the same error."); break;
    case Shows::PageRefused: text = tr("The page has to load before the signup can start."); break;
    default: text = tr("A new launch starts the signup from its first screen."); break;
    }
    if (m_paneImpossible) {
        icon = QStringLiteral("link");
        title = tr("No embedded browser");
        text = tr("The customer signs up in their own browser with the signup link.");
    }
    delete m_empty;
    m_empty = new EmptyState(m_theme, icon, title, text);
    auto *column = static_cast<QVBoxLayout *>(m_emptyHost->layout());
    column->addWidget(m_empty, 1);
    // What was reported is mended first, and its Launch must not lie below the fold; else the options come first.
    column->removeWidget(m_launchBar);
    column->insertWidget(shows == Shows::ErrorReported ? 1 : 0, m_launchBar);
    m_empty->show();
    if (m_paneImpossible) {
        QPushButton *copy = m_empty->addButton(tr("Copy signup link"), QStringLiteral("primary"));
        copy->setObjectName(QStringLiteral("signup.copyLink"));
        connect(copy, &QPushButton::clicked, this, &SignupPage::copyLink);
    } else if (shows == Shows::ErrorReported) {
        QPushButton *again = m_empty->addButton(tr("Launch again"), QStringLiteral("primary"));
        again->setObjectName(QStringLiteral("signup.launch"));
        again->setEnabled(m_launchBar->refusal().isEmpty());
        connect(again, &QPushButton::clicked, this, [this] { launch(); });
    }
    m_stage->setCurrentWidget(m_emptyScroll);
}

void SignupPage::copyLink()
{
    const signup::LaunchPlan plan = signup::makeLaunchPlan(m_editor.profile(), m_editor.record(), AttemptId(m_services.randomness.newId()),
                                                           m_services.randomness.newId(), m_services.environment);
    copyText(signup::hostedLink(plan).toString(QUrl::FullyEncoded));
    Q_EMIT remarked(tr("Signup link copied. Send it to the customer's admin."));
}

Error SignupPage::reportedError() const
{
    Error error = Error::make(Error::Kind::Rejected, QStringLiteral("error-reported"));
    if (const auto event = lastEvent()) {
        error.message = event->errorMessage;
        error.code = event->errorId.toInt();
    }
    return error;
}

void SignupPage::copySupport()
{
    guidance::SupportFacts facts;
    facts.step = QStringLiteral("Embedded Signup");
    facts.appId = m_editor.profile().appId.value();
    facts.wabaId = m_editor.facts().wabaId ? m_editor.facts().wabaId->value() : QString();
    facts.phoneNumberId = m_editor.facts().phoneNumberId ? m_editor.facts().phoneNumberId->value() : QString();
    const auto event = lastEvent();
    facts.configurationId = signup::choiceOf(m_editor.profile(), m_editor.record()).configurationId.value();
    facts.portfolioId = m_editor.facts().portfolioId ? m_editor.facts().portfolioId->value() : QString();
    facts.sessionId = event ? event->sessionId : QString();
    facts.reportedId = event ? event->errorId : QString();
    bool isTime = false;
    if (const qint64 seconds = event ? event->timestamp.toLongLong(&isTime) : 0; isTime && seconds > 0)
        facts.reportedAt = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    facts.at = m_services.clock.now();
    if (m_session && !m_session->log().empty())
        facts.at = m_session->log().back().at;
    copyText(guidance::supportText(reportedError(), facts));
    Q_EMIT remarked(tr("Copied for Meta support"));
}

} // namespace gangway::app
