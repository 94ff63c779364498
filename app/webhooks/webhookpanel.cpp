#include "app/webhooks/webhookpanel.h"

#include "app/webhooks/webhookrowdelegate.h"
#include "app/widgets/banner.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/jsonview.h"
#include "app/widgets/make.h"

#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>

namespace gangway::app {

namespace {
constexpr qsizetype refusedBodyLimit = 64 * 1024; // the receiver keeps no more of what it refuses
} // namespace

WebhookPanel::WebhookPanel(Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("webhooks.panel"));
    setAccessibleName(tr("Details of the webhook"));
    setSurface(this, QStringLiteral("panel"));
    setEdge(this, QStringLiteral("left"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    m_nothing = new EmptyState(m_theme, QStringLiteral("webhooks"), QString(), QString(), this);
    outer->addWidget(m_nothing, 1);
    m_content = new QWidget(this);
    outer->addWidget(m_content, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto *bannerRow = new QHBoxLayout;
    bannerRow->setContentsMargins(16, 0, 16, 8);
    m_verdict = new Banner(m_theme, m_content);
    m_verdict->setObjectName(QStringLiteral("webhooks.verdict"));
    m_verdict->setDense(true);
    bannerRow->addWidget(m_verdict);
    column->addLayout(bannerRow);
    column->addWidget(buildFacts());
    m_json = new JsonView(m_theme, m_content);
    m_json->setObjectName(QStringLiteral("webhooks.json"));
    m_json->setEmptyText(tr("The body is empty."));
    connect(m_json, &JsonView::copied, this, &WebhookPanel::copied);
    auto *scroll = new QScrollArea(m_json);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *replays = new QWidget;
    replays->setObjectName(QStringLiteral("webhooks.replays"));
    m_replayList = new QVBoxLayout(replays);
    m_replayList->setContentsMargins(16, 12, 16, 12);
    m_replayList->setSpacing(8);
    scroll->setWidget(replays);
    m_replayPage = m_json->addPage(tr("Replays %1").arg(0), scroll);
    column->addWidget(m_json, 1);
    showNothing(tr("No webhook chosen"), tr("Choose a row to see what Meta sent."));
}

QWidget *WebhookPanel::buildHead()
{
    auto *head = new QWidget(m_content);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 16, 12, 8);
    row->setSpacing(8);
    m_title = new ElidedLabel(QString(), head);
    m_title->setObjectName(QStringLiteral("webhooks.title"));
    setTextStyle(m_title, Theme::Style::Section);
    row->addWidget(m_title, 1);
    m_replay = makeButton(m_theme, QStringLiteral("webhooks.replay"), tr("Replay"), QStringLiteral("secondary"), QStringLiteral("small"), QStringLiteral("refresh"));
    connect(m_replay, &QPushButton::clicked, this, [this] { Q_EMIT replayRequested(m_id); });
    row->addWidget(m_replay);
    m_more = makeIconButton(m_theme, QStringLiteral("webhooks.more"), QStringLiteral("more"), tr("More"), QStringLiteral("small"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Export this webhook"), this, [this] { Q_EMIT exportRequested(m_id); });
    m_more->setMenu(menu);
    row->addWidget(m_more);
    m_close = makeIconButton(m_theme, QStringLiteral("webhooks.panel.close"), QStringLiteral("x"), tr("Close the details"), QStringLiteral("small"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, &WebhookPanel::closeRequested);
    row->addWidget(m_close);
    return head;
}

QWidget *WebhookPanel::buildFacts()
{
    auto *facts = new QWidget(m_content);
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(16, 0, 16, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, m_theme.px(80));
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, QWidget *value) {
        const int row = grid->rowCount();
        auto *label = makeLabel(name, Theme::Style::Small, Theme::Token::Text3);
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    };
    m_received = makeLabel(QString(), Theme::Style::Small);
    m_received->setObjectName(QStringLiteral("webhooks.received"));
    add(tr("Received"), m_received);
    m_answered = makeLabel(QString(), Theme::Style::Small);
    m_answered->setObjectName(QStringLiteral("webhooks.answered"));
    add(tr("Answered", "what the sender was told"), m_answered);
    auto *caseCell = new QWidget(facts);
    auto *cell = new QHBoxLayout(caseCell);
    cell->setContentsMargins(0, 0, 0, 0);
    m_caseLink = makeButton(m_theme, QStringLiteral("webhooks.case"), QString(), QStringLiteral("link"));
    connect(m_caseLink, &QPushButton::clicked, this, [this] { Q_EMIT caseRequested(m_case); });
    m_noCase = makeLabel(QString(), Theme::Style::Small, Theme::Token::Text2);
    cell->addWidget(m_caseLink);
    cell->addWidget(m_noCase);
    add(tr("Case"), caseCell);
    return facts;
}

void WebhookPanel::show(const store::WebhookRecord &record, const CustomerLookup::Customer &customer, const std::vector<ReplayNote> &replays)
{
    const bool isAnother = m_id != record.id;
    m_id = record.id;
    m_nothing->hide();
    m_content->show();
    const EventSummary summary = EventWords::summaryOf(record);
    m_title->setText(summary.title);
    m_replay->setVisible(record.verdict == QLatin1String("valid"));
    showVerdict(record);
    const QDateTime local = record.receivedAt.toLocalTime();
    m_received->setText(tr("%1, %2", "date and time").arg(QLocale().toString(local.date(), QLocale::LongFormat), local.toString(QStringLiteral("HH:mm:ss.zzz"))));
    const int answer = EventWords::answerOf(record.verdict, record.verdictReason);
    if (record.verdict == QLatin1String("valid"))
        m_answered->setText(tr("%1, after it was stored", "HTTP status").arg(answer));
    else
        m_answered->setText(answer == 0 ? tr("refused") : QString::number(answer));
    const bool isValid = record.verdict == QLatin1String("valid");
    m_case = isValid ? customer.caseId : CaseId();
    m_caseLink->setVisible(!m_case.isEmpty());
    //: customer and case number
    m_caseLink->setText(tr("%1, %2").arg(customer.name.isEmpty() ? tr("Unnamed customer") : customer.name).arg(customer.number));
    m_caseLink->setAccessibleName(tr("Open the case %1").arg(m_caseLink->text()));
    m_noCase->setVisible(m_case.isEmpty());
    m_noCase->setText(isValid ? tr("No case has these ids") : record.verdict == QLatin1String("not-needed") ? tr("None: it is about this app") : tr("None: nothing was acted upon"));
    if (isAnother)
        m_json->setJson(record.raw);
    setReplays(replays);
}

void WebhookPanel::showVerdict(const store::WebhookRecord &record)
{
    const auto tell = [&](const QString &title, const QString &text) {
        m_verdict->show(WebhookRowDelegate::verdictTone(record.verdict), WebhookRowDelegate::verdictIcon(record.verdict), title, text);
    };
    if (record.verdict == QLatin1String("valid")) {
        tell(tr("Signature valid."), tr("The body was signed with this app's secret and was not changed on the way."));
        return;
    }
    if (record.verdict == QLatin1String("not-needed")) {
        tell(tr("No signature needed."), tr("Meta checked the address with the verify token and got its challenge back."));
        return;
    }
    const QString &why = record.verdictReason;
    const QString cut = record.raw.size() >= refusedBodyLimit ? QLatin1Char(' ') + tr("Only the beginning of the body is kept.") : QString();
    if (why == QLatin1String("signed with another secret"))
        tell(tr("Refused: the signature does not fit."),
             tr("The body was signed with another secret, or changed on the way. If it came from Meta, compare the app secret in the profile with the App Dashboard, "
                "and let the proxy pass bodies on as they are. Nothing was acted upon.") + cut);
    else if (why == QLatin1String("no signature"))
        tell(tr("Refused: no signature."),
             tr("Meta signs every webhook, so this came from somebody else, or a proxy dropped the header X-Hub-Signature-256. Nothing was acted upon.") + cut);
    else if (why == QLatin1String("malformed signature"))
        tell(tr("Refused: the signature cannot be read."),
             tr("The header X-Hub-Signature-256 is not \u201csha256=\u201d and 64 hexadecimal digits. A proxy may have changed it. Nothing was acted upon.") + cut);
    else if (why == QLatin1String("wrong verify token"))
        tell(tr("Refused: the verify token does not fit."),
             tr("Somebody checked this address with another token. Type the profile's verify token in the App Dashboard, or in the override, and save it there again."));
    else if (why == QLatin1String("wrong path"))
        tell(tr("Refused: another path."), tr("Only the receiver's own path is answered. Compare the callback URL and the proxy with the path in the profile."));
    else
        tell(tr("Refused."), tr("It was no webhook: %1. Nothing was acted upon.").arg(why));
}

void WebhookPanel::showNothing(const QString &title, const QString &text)
{
    m_id = 0;
    m_nothing->set(QStringLiteral("webhooks"), title, text);
    m_nothing->show();
    m_content->hide();
}

void WebhookPanel::setReplays(const std::vector<ReplayNote> &replays)
{
    m_json->setPageTitle(m_replayPage, tr("Replays %1").arg(replays.size()));
    while (QLayoutItem *item = m_replayList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (replays.empty())
        m_replayList->addWidget(makeLabel(tr("Not replayed since Gangway started. A replay tells the stored event to Gangway once more; nothing is sent to Meta or anybody else."),
                                          Theme::Style::Small, Theme::Token::Text2, true));
    for (auto note = replays.rbegin(); note != replays.rend(); ++note) {
        const QString when = note->at.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
        const QString what = !note->trouble.isEmpty() ? note->trouble : note->events == 1 ? tr("1 event told again") : tr("%1 events told again").arg(note->events);
        m_replayList->addWidget(makeLabel(tr("%1, %2: %3", "time, person, what happened").arg(when, note->who, what), Theme::Style::Small,
                                          note->trouble.isEmpty() ? Theme::Token::Text : Theme::Token::Err, true));
    }
    m_replayList->addStretch(1);
}

void WebhookPanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

} // namespace gangway::app
