#include "app/onboarding/handoverpage.h"

#include "app/onboarding/actionsmenu.h"
#include "app/onboarding/handoverstates.h"
#include "app/widgets/make.h"
#include "app/onboarding/notices.h"
#include "app/onboarding/pathwords.h"
#include "app/onboarding/topicview.h"
#include "app/widgets/segmentedcontrol.h"
#include "messaging/messageservice.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextDocument>

namespace gangway::app {

namespace {

using Standing = HandoverItem::Standing;
using Tone = Theme::Tone;

QString shortDate(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

void HandoverPage::load()
{
    const QString chosen = m_editor.record().handover.value(languageKey).toString(m_editor.record().customerLanguage);
    m_reportLanguage = languageCodes().contains(chosen) ? chosen : QStringLiteral("en");
    m_language->setCurrent(int(languageCodes().indexOf(m_reportLanguage)));
    m_shownHtml.clear();
}

void HandoverPage::entered()
{
    refresh();
}

void HandoverPage::refresh()
{
    if (!m_editor.isOpen() || m_editor.isNew() || !isVisible())
        return;
    showItems();
    showReport();
    Q_EMIT footerChanged();
}

bool HandoverPage::isConfirmed(const QString &id) const
{
    return m_editor.record().handover.contains(id);
}

QString HandoverPage::confirmedBy(const QString &id) const
{
    const QJsonObject entry = m_editor.record().handover.value(id).toObject();
    if (entry.isEmpty())
        return {};
    return tr("by %1, %2").arg(entry.value(QLatin1String("by")).toString(),
                               shortDate(QDateTime::fromString(entry.value(QLatin1String("at")).toString(), Qt::ISODateWithMs)));
}

void HandoverPage::confirmByHand(const QString &id, bool checked)
{
    const QJsonObject entry{{QStringLiteral("by"), m_services.actor},
                            {QStringLiteral("at"), m_services.clock.now().toString(Qt::ISODateWithMs)}};
    m_editor.change([id, checked, entry](store::CaseRecord &record) {
        if (checked)
            record.handover.insert(id, entry);
        else
            record.handover.remove(id);
    });
    refresh();
}

void HandoverPage::showItems()
{
    const store::CaseFacts &facts = m_editor.facts();
    const store::CaseRecord &record = m_editor.record();
    const bool partner = m_editor.profile().role == store::PartnerRole::SolutionPartner;

    bool paymentButtons = false;
    if (partner && facts.creditVerified.value_or(false)) {
        m_payment->show(Standing::Done, Tone::Ok, QStringLiteral("okc"), tr("Covered"), tr("Covered by the shared credit line, in %1.").arg(facts.creditCurrency.value_or(QString())));
        m_payment->setByHand(false, false, {});
    } else if (facts.paymentMethodMissing.has_value() && !*facts.paymentMethodMissing) {
        m_payment->show(Standing::Done, Tone::Ok, QStringLiteral("okc"), tr("Present"), tr("Meta reports no missing payment method."));
        m_payment->setByHand(false, false, {});
    } else {
        const bool missing = facts.paymentMethodMissing.value_or(false);
        const bool confirmed = isConfirmed(paymentKey);
        const QString text = partner ? tr("The credit line is not verified yet. Without it the customer needs a payment method in WhatsApp Manager.")
                                     : tr("Needed to send template messages. The customer adds it in WhatsApp Manager, Overview, Add payment method.");
        if (confirmed)
            m_payment->show(Standing::Done, Tone::Ok, QStringLiteral("hand"), tr("Confirmed by hand"), text);
        else
            m_payment->show(Standing::Open, Tone::Warn, QStringLiteral("warn"), missing ? tr("Missing") : tr("Not readable"), text);
        m_payment->setByHand(true, confirmed, confirmedBy(paymentKey));
        paymentButtons = true;
    }
    for (int i = 0; i < m_payment->buttons()->count(); ++i) {
        if (QWidget *button = m_payment->buttons()->itemAt(i)->widget())
            button->setVisible(paymentButtons || button == m_checkAgain);
    }
    const auto confirm = m_editor.runner()->view(onboarding::StepId::Confirm);
    const bool checking = confirm.status == onboarding::StepStatus::Running;
    m_checkAgain->setEnabled(!checking && (confirm.status == onboarding::StepStatus::Done || confirm.status == onboarding::StepStatus::Failed));
    m_checkAgain->setText(checking ? tr("Checking…") : tr("Check again"));

    const QString status = facts.businessVerification.value_or(QString()).toLower();
    const QString notNeeded = tr("It is not needed to start, but it lifts the limit below.");
    if (status == QLatin1String("verified")) {
        m_verification->show(Standing::Done, Tone::Ok, QStringLiteral("okc"), tr("Verified"), {});
        m_verification->setByHand(false, false, {});
    } else if (status.startsWith(QLatin1String("pending"))) {
        m_verification->show(Standing::Open, Tone::Warn, QStringLiteral("hour"), tr("In review"), tr("Meta confirms the company's data.") + u' ' + notNeeded);
        m_verification->setByHand(false, false, {});
    } else if (!status.isEmpty()) {
        m_verification->show(Standing::Open, Tone::Warn, QStringLiteral("warn"), tr("Not verified"),
                             tr("The customer starts it in Meta Business Suite, Security Center.") + u' ' + notNeeded);
        m_verification->setByHand(false, false, {});
    } else {
        const bool confirmed = isConfirmed(verificationKey);
        m_verification->show(confirmed ? Standing::Done : Standing::Open, confirmed ? Tone::Ok : Tone::Warn, QStringLiteral("hand"),
                             confirmed ? tr("Confirmed by hand") : tr("By hand"),
                             tr("Meta did not report it. The customer sees it in Meta Business Suite, Security Center.") + u' ' + notNeeded);
        m_verification->setByHand(true, confirmed, confirmedBy(verificationKey));
    }

    const QString tier = facts.messagingLimit.value_or(QString());
    const QString shared = tr("Shared by all numbers of the portfolio. Replies inside an open window do not count.");
    if (tier == QLatin1String("TIER_UNLIMITED"))
        m_limit->show(Standing::Known, Tone::Neutral, {}, tr("No limit"), shared);
    else if (tier.startsWith(QLatin1String("TIER_")) && tier.size() > 5 && tier.at(5).isDigit())
        m_limit->show(Standing::Known, Tone::Neutral, {}, tr("%1 in 24 hours").arg(tier.mid(5)),
                      tr("Up to %1 conversations started by the business in a moving 24 hours.").arg(tier.mid(5)) + u' ' + shared);
    else
        m_limit->show(Standing::Known, Tone::Neutral, {}, tr("Not reported"),
                      tr("Meta shows it in WhatsApp Manager. Without business verification it is in general 250 conversations started by the business in a moving 24 hours.") + u' ' + shared);
    m_limit->setByHand(false, false, {});

    put(m_health, healthState(facts));
    put(m_name, nameState(facts));
    put(m_partner, partnerVerificationState(facts, m_editor.profile().partnerLedVerification));
    put(m_sync, syncState(facts, onboarding::effectivePath(m_editor.runner()->state())));
    put(m_marketing, marketingState(facts));
    showNotices();

    const TestProof proof = reportFacts().proof;
    if (record.testPassedAt)
        m_test->show(Standing::Done, Tone::Ok, {}, {}, (proof.readAt ? tr("Received, answered, delivered and read on %1") : tr("Received, answered and delivered on %1")).arg(shortDate(*record.testPassedAt)));
    else if (!record.testSkipReason.isEmpty())
        m_test->show(Standing::Open, Tone::Warn, QStringLiteral("warn"), tr("Skipped"), tr("Not tested: %1").arg(record.testSkipReason));
    else
        m_test->show(Standing::Open, Tone::Warn, QStringLiteral("hour"), tr("Not done"), tr("The number was not tested yet."));
    m_test->setByHand(false, false, {});

    const bool token = facts.tokenStored.value_or(false);
    const bool pin = facts.pinStored.value_or(false);
    QString secrets = token && pin ? tr("Both in the keychain.") : token ? tr("The token is in the keychain. No PIN is kept: the number was registered before.") : tr("No token yet.");
    if (token)
        secrets += u' ' + (facts.tokenExpiresAt ? tr("The token expires on %1.").arg(QLocale().toString(facts.tokenExpiresAt->toLocalTime().date(), QLocale::LongFormat))
                                                : tr("Meta gave no expiry date."));
    const bool refused = facts.tokenRefused.value_or(false);
    const bool soon = token && facts.tokenExpiresAt && m_services.clock.now().daysTo(*facts.tokenExpiresAt) < 7;
    m_secrets->show(token && !refused ? Standing::Done : Standing::Open, soon || refused ? Tone::Warn : Tone::Ok, QStringLiteral("warn"),
                    refused ? tr("Refused") : soon ? tr("Ends soon") : token ? QString() : tr("Missing"), secrets);
    m_secrets->setByHand(false, false, {});

    showTold();
    const QStringList open = openPoints();
    m_subtitle->setText(record.testPassedAt ? (open.isEmpty() ? tr("The number works and nothing is open.") : tr("The number works. The open points are the customer's and limit what they can send."))
                                            : tr("The number was not proved by a test."));
    const bool over = record.handedOverAt.has_value();
    m_finish->setEnabled(!over);
    m_finish->setText(over ? tr("Finished") : tr("Finish onboarding"));
    if (over)
        m_finishHint->setText(tr("Handed over on %1").arg(shortDate(*record.handedOverAt)));
    else if (open.isEmpty())
        m_finishHint->setText(tr("The case stays in the list as Live"));
    else
        m_finishHint->setText(width() < m_theme.px(1100) ? (open.size() == 1 ? tr("1 point stays open") : tr("%n points stay open", nullptr, int(open.size())))
                                                         : tr("The case stays in the list as Live, still open: %1").arg(open.join(QStringLiteral(", "))));
}

void HandoverPage::showTold()
{
    const bool partner = m_editor.profile().role == store::PartnerRole::SolutionPartner;
    {
        const QSignalBlocker quiet(m_told);
        m_told->setChecked(isConfirmed(toldKey));
    }
    QString told = partner ? tr("Told the customer about the messaging limit") : tr("Told the customer about payment and the messaging limit");
    m_told->setAccessibleName(told);
    if (isConfirmed(toldKey))
        told += QStringLiteral(", ") + confirmedBy(toldKey);
    m_told->setText(told);
}

void HandoverPage::showNotices()
{
    // What has a line of its own below is not said twice.
    std::vector<Notice> notices = noticesFor(m_editor.runner()->state(), m_services.clock.now());
    std::erase_if(notices, [](const Notice &notice) {
        return notice.id == QLatin1String("payment") || notice.id == QLatin1String("blocked") || notice.id == QLatin1String("name")
            || notice.id == QLatin1String("historyDeclined") || notice.id == QLatin1String("accountUpdate");
    });
    const auto *runner = m_editor.runner();
    m_notices->show(notices, [runner](onboarding::StepId id) { return reasonAgainst(runner->view(id), runner->state()).isEmpty(); });
}

void HandoverPage::put(HandoverItem *item, const std::optional<HandoverState> &state)
{
    item->setVisible(state.has_value());
    if (!state)
        return;
    item->show(state->standing, state->tone, state->chipIcon, state->chip, state->text);
    item->setByHand(false, false, {});
    for (int i = 0; i < item->buttons()->count(); ++i) {
        if (QWidget *button = item->buttons()->itemAt(i)->widget())
            button->setVisible(state->standing == Standing::Open || item == m_sync); // how it ends is asked for later, too
    }
}

void HandoverPage::explainTopic(const QString &topic)
{
    showTopic(m_theme, topic, m_services.language, m_editor.record().customerLanguage, !m_services.environment.isSandbox(), window());
}

QStringList HandoverPage::openPoints() const
{
    QStringList open;
    if (m_payment->isOpen())
        open << tr("payment method");
    if (m_verification->isOpen())
        open << tr("verification");
    if (m_partner->isOpen() && !m_partner->isHidden())
        open << tr("verification by you");
    if (m_health->isOpen())
        open << tr("health");
    if (m_name->isOpen() && !m_name->isHidden())
        open << tr("display name");
    if (m_sync->isOpen() && !m_sync->isHidden())
        open << tr("contacts and chats");
    if (m_test->isOpen())
        open << tr("test");
    return open;
}

ReportFacts HandoverPage::reportFacts() const
{
    ReportFacts facts;
    facts.record = m_editor.record();
    facts.role = m_editor.profile().role;
    facts.partnerName = m_editor.profile().name;
    facts.at = m_services.clock.now().toLocalTime();
    if (const auto history = m_services.messages.history(m_editor.record().id))
        facts.proof = proofOf(*history);
    return facts;
}

void HandoverPage::showReport()
{
    const QString html = reportHtml(reportFacts(), m_reportLanguage);
    if (html == m_shownHtml)
        return;
    m_shownHtml = html;
    const int at = m_preview->verticalScrollBar()->value();
    m_preview->setHtml(html);
    m_preview->verticalScrollBar()->setValue(at);
}

void HandoverPage::exportPdf()
{
    auto *dialog = new QFileDialog(window(), tr("Export report"), QDir::homePath(), tr("PDF (*.pdf)"));
    dialog->setObjectName(QStringLiteral("handover.pdfDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("report-%1.pdf").arg(m_editor.record().number));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (writeReportPdf(reportFacts(), m_reportLanguage, file))
            Q_EMIT remarked(tr("Report saved as %1").arg(QDir::toNativeSeparators(file)));
        else
            Q_EMIT remarked(tr("%1 could not be written. Choose another folder.").arg(QDir::toNativeSeparators(file)));
    });
    dialog->open();
}

void HandoverPage::checkAgain()
{
    if (m_editor.runner())
        m_editor.runner()->submit(onboarding::StepId::Confirm);
}

void HandoverPage::finish()
{
    if (m_editor.record().handedOverAt || m_editor.isNew())
        return;
    m_editor.change([now = m_services.clock.now()](store::CaseRecord &record) { record.handedOverAt = now; });
    m_editor.flush();
    Q_EMIT remarked(tr("Onboarding of %1 is finished").arg(m_editor.record().customerName));
    refresh();
    Q_EMIT finished();
}

QString HandoverPage::nextText() const
{
    return tr("Finish onboarding");
}

QString HandoverPage::hint() const
{
    return {};
}

QWidget *HandoverPage::firstFocus()
{
    return m_finish->isEnabled() ? m_finish : nullptr;
}

void HandoverPage::resizeEvent(QResizeEvent *event)
{
    OnboardingPage::resizeEvent(event);
    const bool narrow = width() < m_theme.px(1100);
    m_tabs->setVisible(narrow);
    m_left->setVisible(!narrow || m_tabs->currentIndex() == 0);
    m_right->setVisible(!narrow || m_tabs->currentIndex() == 1);
    if (m_editor.isOpen() && !m_editor.isNew() && isVisible())
        showItems();
}

} // namespace gangway::app
