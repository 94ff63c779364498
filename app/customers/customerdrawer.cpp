#include "app/customers/customerdrawer.h"

#include "app/customers/timelinewords.h"
#include "app/onboarding/stepwords.h"
#include "app/widgets/banner.h"
#include "app/widgets/chip.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/idrow.h"
#include "app/widgets/styling.h"
#include "guidance/guidance.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace gangway::app {

namespace {

void emptyOut(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            delete widget;
        delete item;
    }
}

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    setLook(frame, "look", QStringLiteral("line"));
    frame->setFixedHeight(1);
    return frame;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextStyle(label, Theme::Style::CaptionMedium, Theme::Token::Text3);
    label->setMinimumHeight(24);
    return label;
}

} // namespace

CustomerDrawer::CustomerDrawer(Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("customers.drawer"));
    setSurface(this, QStringLiteral("panel"));
    setEdge(this, QStringLiteral("left"));
    setAccessibleName(tr("Customer details"));
    setFixedWidth(m_theme.px(376));

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    auto *content = new QWidget;
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 12);
    head->setSpacing(8);
    auto *top = new QHBoxLayout;
    m_name = new ElidedLabel(QString(), content);
    m_name->setObjectName(QStringLiteral("customers.drawer.name"));
    setTextStyle(m_name, Theme::Style::Section);
    auto *close = new QToolButton(content);
    close->setObjectName(QStringLiteral("customers.drawer.close"));
    close->setIcon(m_theme.icon(QStringLiteral("x"), 16, Theme::Token::Text2));
    setKind(close, QStringLiteral("quiet"));
    setSize(close, QStringLiteral("tiny"));
    setIconOnly(close, tr("Close details"));
    connect(close, &QToolButton::clicked, this, &CustomerDrawer::closeRequested);
    top->addWidget(m_name, 1);
    top->addWidget(close);
    head->addLayout(top);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    m_chip = new Chip(m_theme, content);
    m_chip->setObjectName(QStringLiteral("customers.drawer.status"));
    m_case = new QLabel(content);
    setTextStyle(m_case, Theme::Style::Small, Theme::Token::Text3);
    state->addWidget(m_chip);
    state->addWidget(m_case, 1);
    head->addLayout(state);
    m_banner = new Banner(m_theme, content);
    m_banner->setObjectName(QStringLiteral("customers.drawer.cause"));
    m_banner->setDense(true);
    head->addWidget(m_banner);
    m_action = new QPushButton(content);
    m_action->setObjectName(QStringLiteral("customers.drawer.action"));
    setKind(m_action, QStringLiteral("primary"));
    m_action->setIcon(m_theme.icon(QStringLiteral("ar"), 16, Theme::Token::OnAccent));
    m_action->setLayoutDirection(Qt::RightToLeft); // the arrow of "next" stands behind the words
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_caseId); });
    head->addWidget(m_action);
    m_more = new QPushButton(tr("More actions"), content);
    m_more->setObjectName(QStringLiteral("customers.drawer.more"));
    m_more->setAccessibleName(m_more->text());
    setKind(m_more, QStringLiteral("secondary"));
    m_more->setIcon(m_theme.icon(QStringLiteral("more"), 16, Theme::Token::Text));
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT moreRequested(m_caseId); });
    head->addWidget(m_more);
    column->addLayout(head);
    column->addWidget(line(content));

    auto *health = new QVBoxLayout;
    health->setContentsMargins(16, 8, 16, 8);
    health->setSpacing(0);
    health->addWidget(heading(tr("Health"), content));
    m_health = new QVBoxLayout;
    m_health->setSpacing(0);
    health->addLayout(m_health);
    column->addLayout(health);
    column->addWidget(line(content));

    auto *ids = new QVBoxLayout;
    ids->setContentsMargins(16, 8, 16, 8);
    ids->setSpacing(0);
    ids->addWidget(heading(tr("IDs and links"), content));
    m_waba = new IdRow(m_theme, tr("WABA"), content);
    m_waba->setObjectName(QStringLiteral("customers.drawer.waba"));
    m_phone = new IdRow(m_theme, tr("Phone number"), content);
    m_portfolio = new IdRow(m_theme, tr("Portfolio"), content);
    for (IdRow *row : {m_waba, m_phone, m_portfolio}) {
        ids->addWidget(row);
        connect(row, &IdRow::copied, this, &CustomerDrawer::copied);
    }
    m_links = new QLabel(content);
    m_links->setTextFormat(Qt::RichText);
    m_links->setOpenExternalLinks(true);
    m_links->setWordWrap(true);
    m_links->setMinimumHeight(28);
    m_links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setTextStyle(m_links, Theme::Style::SmallMedium);
    ids->addWidget(m_links);
    column->addLayout(ids);
    column->addWidget(line(content));

    auto *history = new QVBoxLayout;
    history->setContentsMargins(16, 8, 16, 16);
    history->setSpacing(0);
    history->addWidget(heading(tr("Timeline"), content));
    m_timeline = new QVBoxLayout;
    m_timeline->setSpacing(4);
    history->addLayout(m_timeline);
    column->addLayout(history);
    column->addStretch(1);
}

void CustomerDrawer::show(const CustomerRow &row, const std::optional<store::PartnerProfile> &profile,
                          const std::vector<store::TimelineRecord> &timeline, const QString &language, const QDateTime &now)
{
    const store::CaseRecord &record = row.record;
    const bool another = m_caseId != record.id;
    m_caseId = record.id;
    m_name->setText(record.customerName);
    m_chip->set(statusTone(row.summary.status), statusIcon(row.summary.status), statusText(row.summary));
    m_case->setText(tr("Case %1").arg(record.number));

    const CaseSummary &summary = row.summary;
    QString title;
    QString text;
    switch (summary.cause) {
    case Cause::None: break;
    case Cause::StepFailed:
    case Cause::StepUnsettled: {
        if (summary.error) {
            guidance::ErrorContext context;
            context.place = summary.troubledStep ? nameOf(*summary.troubledStep) : QString();
            context.languageCode = language;
            const guidance::Explanation told = guidance::explain(*summary.error, context);
            title = told.whatHappened;
            text = told.why + (told.why.isEmpty() ? QString() : QStringLiteral(" ")) + told.whatToDo;
        } else if (summary.troubledStep) {
            title = summary.cause == Cause::StepFailed ? tr("%1 failed.").arg(titleOf(*summary.troubledStep))
                                                       : tr("%1: Meta did not answer.").arg(titleOf(*summary.troubledStep));
            text = tr("Open the case to see what can be done.");
        }
        break;
    }
    case Cause::Offboarded:
        title = tr("The number is disconnected from the Cloud API.");
        text = tr("The WhatsApp Business app or Meta ended the connection. Messages do not arrive and cannot be sent. Open the case to see why.");
        break;
    case Cause::TokenRefused:
        title = tr("Meta refuses the business token.");
        text = tr("It was revoked or has ended. Fetch it again, or launch the signup again: the customer only confirms.");
        break;
    case Cause::AccountRestricted:
        title = tr("Meta restricts the account.");
        text = tr("Meta reported %1. The customer sees the reason and can ask for a review in WhatsApp Manager.").arg(record.facts.accountTrouble.value_or(QString()));
        break;
    case Cause::SendingBlocked:
        title = tr("Meta blocks sending from this account.");
        text = record.facts.healthRemarks.value_or(QString()).section(u'\n', 0, 0);
        break;
    case Cause::TokenExpires:
        title = now < *record.facts.tokenExpiresAt ? tr("The business token ends soon.") : tr("The business token has ended.");
        text = tr("Without it nothing can be sent to Meta for this customer. Launch the signup again, the customer only confirms.");
        break;
    case Cause::LowQuality:
        title = tr("Meta rates the number as low quality.");
        text = tr("People blocked or reported its messages. Ask the customer to send less, and only to those who asked for it.");
        break;
    case Cause::WebhooksRemoved:
        title = tr("Webhooks are not subscribed any more.");
        text = tr("Messages of this customer do not arrive. Run the step Subscribe webhooks again.");
        break;
    }
    if (title.isEmpty())
        m_banner->hide();
    else
        m_banner->show(summary.cause == Cause::StepUnsettled ? Theme::Tone::Warn : Theme::Tone::Err,
                       summary.cause == Cause::StepUnsettled ? QStringLiteral("warn") : QStringLiteral("err"), title, text);
    const QString action = nextStepLongText(summary.next);
    m_action->setVisible(!action.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(action);
    // Without a token there is nothing that could be asked of Meta.
    m_more->setVisible(profile && record.facts.tokenStored.value_or(false));

    fillHealth(row, profile, now);
    m_waba->setId(record.facts.wabaId.value_or(WabaId()).value());
    m_phone->setId(record.facts.phoneNumberId.value_or(PhoneNumberId()).value());
    m_portfolio->setId(record.facts.portfolioId.value_or(PortfolioId()).value());
    // Addresses of Meta's own pages; in the sandbox the ids are invented, so there is nothing to open.
    const bool linkable = record.facts.wabaId && profile && !profile->builtIn;
    m_links->setVisible(linkable);
    if (linkable) {
        const QString business = record.facts.portfolioId ? QStringLiteral("business_id=%1&").arg(record.facts.portfolioId->value()) : QString();
        const QString query = QStringLiteral("?%1asset_id=%2").arg(business, record.facts.wabaId->value()).toHtmlEscaped();
        m_links->setText(QStringLiteral("<a href=\"https://business.facebook.com/latest/whatsapp_manager/overview%1\">%2</a> &nbsp; &nbsp; "
                                        "<a href=\"https://business.facebook.com/latest/whatsapp_manager/phone_numbers%1\">%3</a>")
                             .arg(query, tr("WhatsApp Manager").toHtmlEscaped(), tr("Phone numbers").toHtmlEscaped()));
    }
    fillTimeline(timeline);
    if (another)
        m_scroll->ensureVisible(0, 0);
    QFrame::show();
}

void CustomerDrawer::addHealth(Theme::Tone tone, const QString &icon, const QString &name, const QString &value)
{
    auto *row = new QWidget(this);
    row->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    row->setMinimumHeight(m_theme.px(28));
    auto *mark = new QLabel(row);
    mark->setPixmap(m_theme.pixmap(icon, 16, tone == Theme::Tone::Neutral ? Theme::Token::Text3 : textToken(tone)));
    auto *words = new QLabel(name, row);
    setTextStyle(words, Theme::Style::Body);
    auto *state = new ElidedLabel(value, row);
    state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextStyle(state, Theme::Style::Small, tone == Theme::Tone::Err ? Theme::Token::Err : Theme::Token::Text3);
    layout->addWidget(mark);
    layout->addWidget(words);
    layout->addWidget(state, 1);
    m_health->addWidget(row);
}

void CustomerDrawer::fillHealth(const CustomerRow &row, const std::optional<store::PartnerProfile> &profile, const QDateTime &now)
{
    emptyOut(m_health);
    const store::CaseFacts &facts = row.record.facts;
    const auto ok = [this](const QString &name, const QString &value) { addHealth(Theme::Tone::Ok, QStringLiteral("okc"), name, value); };
    const auto open = [this](const QString &name, const QString &value) { addHealth(Theme::Tone::Neutral, QStringLiteral("clock"), name, value); };
    const auto bad = [this](const QString &name, const QString &value) { addHealth(Theme::Tone::Err, QStringLiteral("err"), name, value); };

    if (!facts.tokenStored.value_or(false)) {
        open(tr("Business token"), tr("not there yet"));
    } else if (!facts.tokenExpiresAt) {
        ok(tr("Business token"), tr("in keychain"));
    } else {
        const int days = int(now.daysTo(*facts.tokenExpiresAt));
        if (days < 0)
            bad(tr("Business token"), tr("has ended"));
        else if (days < tokenWarningDays)
            bad(tr("Business token"), days == 1 ? tr("1 day left") : tr("%n days left", nullptr, days));
        else
            ok(tr("Business token"), tr("in keychain, %n days left", nullptr, days));
    }
    if (facts.webhooksSubscribed.value_or(false))
        ok(tr("Webhooks"), tr("subscribed"));
    else if (facts.webhooksSubscribed)
        bad(tr("Webhooks"), tr("not subscribed"));
    else
        open(tr("Webhooks"), tr("not there yet"));
    const bool partner = profile && profile->role == store::PartnerRole::SolutionPartner;
    if (partner) {
        if (facts.creditVerified.value_or(false) || facts.allocationId)
            ok(tr("Credit line"), facts.creditCurrency ? tr("shared, %1").arg(*facts.creditCurrency) : tr("shared"));
        else
            open(tr("Credit line"), tr("not shared yet"));
    }
    const bool registerFailed = row.summary.troubledStep == onboarding::StepId::RegisterNumber;
    if (facts.numberRegistered.value_or(false))
        ok(tr("Number"), tr("registered"));
    else if (registerFailed)
        bad(tr("Number"), tr("not registered"));
    else
        open(tr("Number"), tr("not registered yet"));
    if (partner && facts.allocationId)
        ok(tr("Payment"), tr("by the shared credit line"));
    else if (facts.paymentMethodMissing.value_or(false))
        addHealth(Theme::Tone::Warn, QStringLiteral("warn"), tr("Payment"), tr("payment method missing"));
    else if (facts.paymentMethodMissing)
        ok(tr("Payment"), tr("by the customer"));
    else
        open(tr("Payment"), partner ? tr("by the credit line, once shared") : tr("by the customer, not known yet"));
    if (facts.canSendMessage == QLatin1String("AVAILABLE"))
        ok(tr("Sending"), tr("available"));
    else if (facts.canSendMessage == QLatin1String("LIMITED"))
        addHealth(Theme::Tone::Warn, QStringLiteral("warn"), tr("Sending"), tr("limited by Meta"));
    else if (facts.canSendMessage == QLatin1String("BLOCKED"))
        bad(tr("Sending"), tr("blocked by Meta"));
    if (facts.nameRejection && !facts.nameRejection->isEmpty())
        bad(tr("Display name"), tr("declined"));
    else if (facts.requestedDisplayName && !facts.requestedDisplayName->isEmpty())
        open(tr("Display name"), tr("in review: %1").arg(*facts.requestedDisplayName));
    if (facts.historyRequested.value_or(false)) {
        if (facts.historyDeclined.value_or(false))
            addHealth(Theme::Tone::Neutral, QStringLiteral("minus"), tr("Chat history"), tr("not shared by the customer"));
        else if (facts.historyProgress.value_or(0) >= 100)
            ok(tr("Chat history"), tr("received"));
        else
            open(tr("Chat history"), tr("%1 % received").arg(facts.historyProgress.value_or(0)));
    }
}

void CustomerDrawer::fillTimeline(const std::vector<store::TimelineRecord> &timeline)
{
    emptyOut(m_timeline);
    const QDate today = QDate::currentDate();
    for (const store::TimelineRecord &entry : timeline) {
        const TimelineWords words = wordsOf(entry);
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 2, 0, 2);
        layout->setSpacing(8);
        auto *mark = new QLabel(row);
        mark->setPixmap(m_theme.pixmap(words.icon, 14, words.tone == Theme::Tone::Neutral ? Theme::Token::Text3 : textToken(words.tone)));
        mark->setAlignment(Qt::AlignTop);
        mark->setContentsMargins(0, 2, 0, 0);
        auto *text = new QVBoxLayout;
        text->setSpacing(0);
        auto *sentence = new QLabel(words.sentence, row);
        sentence->setWordWrap(true);
        sentence->setTextFormat(Qt::PlainText);
        setTextStyle(sentence, words.important ? Theme::Style::BodyBold : Theme::Style::Body);
        text->addWidget(sentence);
        if (!words.detail.isEmpty()) {
            auto *detail = new QLabel(words.detail, row);
            detail->setWordWrap(true);
            detail->setTextFormat(Qt::PlainText);
            setTextStyle(detail, Theme::Style::Small, Theme::Token::Text3);
            text->addWidget(detail);
        }
        const QDateTime local = entry.at.toLocalTime();
        auto *when = new QLabel(local.date() == today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                      : QLocale().toString(local.date(), QLocale::ShortFormat), row);
        when->setToolTip(QLocale().toString(local, QLocale::LongFormat));
        setTextStyle(when, Theme::Style::Caption, Theme::Token::Text3);
        layout->addWidget(mark);
        layout->addLayout(text, 1);
        layout->addWidget(when, 0, Qt::AlignTop);
        row->setAccessibleName(QStringLiteral("%1, %2, %3").arg(words.sentence, words.detail, when->text()));
        m_timeline->addWidget(row);
    }
    if (timeline.empty()) {
        auto *none = new QLabel(tr("Nothing yet"), this);
        setTextStyle(none, Theme::Style::Small, Theme::Token::Text3);
        m_timeline->addWidget(none);
    }
}

void CustomerDrawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace gangway::app
