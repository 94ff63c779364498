#include "app/messages/messagedetails.h"

#include "app/graphaccess.h"
#include "app/messages/messagewords.h"
#include "app/messages/statustimeline.h"
#include "app/widgets/banner.h"
#include "app/widgets/idrow.h"
#include "app/widgets/jsonview.h"
#include "app/widgets/make.h"
#include "app/widgets/segmentedcontrol.h"
#include "guidance/guidance.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QScrollArea>

namespace gangway::app {

namespace {

constexpr int wordColumn = 72;

enum class JsonTab { Request, Response, Webhooks };

QFrame *detailBlock(QVBoxLayout *column, QLayout *inside)
{
    auto *block = new QFrame;
    setSurface(block, QStringLiteral("panel"));
    setEdge(block, QStringLiteral("bottom"));
    inside->setContentsMargins(16, 12, 16, 12);
    block->setLayout(inside);
    column->addWidget(block);
    return block;
}

QByteArray written(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

MessageDetails::MessageDetails(const Services &services, Theme &theme, QWidget *parent) : QFrame(parent), m_services(services), m_theme(theme)
{
    setObjectName(QStringLiteral("messages.details"));
    setAccessibleName(tr("Message details"));
    setSurface(this, QStringLiteral("panel"));
    setEdge(this, QStringLiteral("left"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->setSpacing(0);

    auto *head = new QFrame(this);
    setSurface(head, QStringLiteral("panel"));
    setEdge(head, QStringLiteral("bottom"));
    head->setFixedHeight(m_theme.px(56));
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(16, 0, 12, 0);
    headRow->addWidget(makeLabel(tr("Message details"), Theme::Style::Section), 1);
    auto *close = makeIconButton(m_theme, QStringLiteral("messages.details.close"), QStringLiteral("x"), tr("Close the details"), QStringLiteral("small"));
    connect(close, &QToolButton::clicked, this, &MessageDetails::closeRequested);
    headRow->addWidget(close);
    m_close = close;
    whole->addWidget(head);

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    area->setWidget(inside);
    whole->addWidget(area, 1);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, m_theme.px(wordColumn));
    grid->setColumnStretch(1, 1);
    const auto fact = [&](int row, const QString &word, QLabel **wordLabel) {
        auto *label = makeLabel(word, Theme::Style::Small, Theme::Token::Text3);
        auto *value = makeLabel(QString(), Theme::Style::Small, Theme::Token::Text, true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        if (wordLabel)
            *wordLabel = label;
        return value;
    };
    m_type = fact(0, tr("Type"), nullptr);
    m_type->setObjectName(QStringLiteral("messages.details.type"));
    m_id = new IdRow(m_theme, tr("ID"));
    m_id->setObjectName(QStringLiteral("messages.details.id"));
    m_id->setLabelWidth(m_theme.px(wordColumn - 8));
    grid->addWidget(m_id, 1, 0, 1, 2);
    m_by = fact(2, tr("Sent by"), &m_byWord);
    m_by->setObjectName(QStringLiteral("messages.details.by"));
    m_file = fact(3, tr("File"), &m_fileWord);
    detailBlock(column, grid);

    auto *status = new QVBoxLayout;
    status->setSpacing(4);
    status->addWidget(makeLabel(tr("Status"), Theme::Style::Small, Theme::Token::Text2));
    m_timeline = new StatusTimeline(m_theme);
    m_timeline->setObjectName(QStringLiteral("messages.details.status"));
    status->addWidget(m_timeline);
    m_fate = new Banner(m_theme);
    m_fate->setObjectName(QStringLiteral("messages.details.fate"));
    m_fate->setDense(true);
    m_fate->setButtonsBelow();
    m_fate->hide();
    status->addWidget(m_fate);
    detailBlock(column, status);

    auto *json = new QVBoxLayout;
    json->setContentsMargins(0, 12, 0, 0);
    json->setSpacing(8);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(16, 0, 16, 0);
    m_tabs = new SegmentedControl(m_theme);
    m_tabs->setObjectName(QStringLiteral("messages.details.tabs"));
    m_tabs->setAccessibleName(tr("What was kept of the message"));
    connect(m_tabs, &SegmentedControl::currentChanged, this, &MessageDetails::showJson);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    json->addLayout(tabRow);
    m_json = new JsonView(m_theme);
    m_json->setObjectName(QStringLiteral("messages.details.json"));
    m_json->setMinimumHeight(m_theme.px(300));
    json->addWidget(m_json, 1);
    column->addLayout(json, 1);
}

QWidget *MessageDetails::firstFocus() const
{
    return m_close;
}

void MessageDetails::show(const store::MessageRecord &record)
{
    const bool other = record.id != m_record.id;
    m_record = record;
    const auto evidence = store::MessageRepository(m_services.database).evidence(record.id);
    m_evidence = evidence ? *evidence : std::vector<store::MessageEvidence>{};
    const bool outbound = record.direction == store::Direction::Outbound;

    const auto content = messaging::contentOf(record);
    m_type->setText(kindWord(content));
    m_id->setId(record.messageId.value());
    m_byWord->setText(outbound ? tr("Sent by") : tr("From"));
    m_by->setText(outbound ? (record.actor.isEmpty() ? writerOf(record) : record.actor) : writerOf(record));
    const bool file = !record.attachment.isEmpty();
    m_fileWord->setVisible(file);
    m_file->setVisible(file);
    if (file) {
        QStringList parts{record.attachment.fileName, record.attachment.mimeType, sizeWord(record.attachment.size)};
        parts.removeAll(QString());
        m_file->setText(parts.join(QStringLiteral(", ")));
    }
    m_timeline->show(record, m_evidence.empty() ? QDateTime() : m_evidence.front().receivedAt);
    showFate();

    const int tab = other ? 0 : m_tabs->current();
    const QString webhooks = m_evidence.empty() ? tr("Webhooks") : tr("Webhooks %1", "how many").arg(m_evidence.size());
    m_tabs->setWords(outbound ? QStringList{tr("Request"), tr("Response"), webhooks} : QStringList{tr("Message"), webhooks});
    m_tabs->setCurrent(qBound(0, tab, outbound ? 2 : 1));
    showJson();
}

void MessageDetails::showFate()
{
    m_fate->clearButtons();
    const qint64 row = m_record.id;
    const auto button = [this](const QString &name, const QString &text, auto &&then) {
        QPushButton *made = m_fate->addButton(text);
        made->setObjectName(name);
        made->setAccessibleName(text);
        connect(made, &QPushButton::clicked, this, std::forward<decltype(then)>(then));
    };
    switch (m_record.status) {
    case store::MessageStatus::Waiting:
        m_fate->show(Theme::Tone::Info, QStringLiteral("clock"), tr("Waits, then goes out by itself."),
                     m_record.retryAt ? tr("Meta asked to wait until %1.").arg(m_record.retryAt->toLocalTime().toString(QStringLiteral("HH:mm:ss"))) : tr("Earlier messages to this person go first."));
        button(QStringLiteral("messages.details.cancel"), tr("Do not send"), [this, row] { Q_EMIT cancelRequested(row); });
        return;
    case store::MessageStatus::Unsettled:
        m_fate->show(Theme::Tone::Warn, QStringLiteral("warn"), tr("Meta did not answer."),
                     tr("The message may have arrived. Gangway never sends it again by itself: look at the person's answer, or ask, before it goes out twice."));
        button(QStringLiteral("messages.details.again"), tr("Send again"), [this, row] { Q_EMIT sendAgainRequested(row); });
        return;
    case store::MessageStatus::Failed: break;
    default:
        if (!m_record.error) {
            m_fate->hide();
            return;
        }
    }
    if (!m_record.error) {
        m_fate->show(Theme::Tone::Err, QStringLiteral("err"), tr("Not sent."), tr("Meta gave no reason."));
        return;
    }
    const Error &error = *m_record.error;
    if (error.kind == Error::Kind::Cancelled) {
        m_fate->show(Theme::Tone::Info, QStringLiteral("info"), tr("Not sent: called off here."), tr("Nothing went to Meta."));
    } else {
        const guidance::Explanation said = guidance::explain(error, {QStringLiteral("message"), m_services.language});
        QStringList lines{said.why, said.whatToDo};
        if (said.code != 0)
            lines << (said.subcode != 0 ? tr("Code %1, subcode %2").arg(said.code).arg(said.subcode) : tr("Code %1").arg(said.code));
        if (!said.traceId.isEmpty())
            lines << tr("Trace ID %1").arg(said.traceId);
        lines.removeAll(QString());
        m_fate->show(Theme::Tone::Err, QStringLiteral("err"), said.whatHappened, lines.join(u'\n'));
        button(QStringLiteral("messages.details.support"), tr("Copy for Meta support"), [this] { QGuiApplication::clipboard()->setText(supportText()); });
    }
    if (m_record.status == store::MessageStatus::Failed && !isFromApp(m_record)) {
        if (error.code == 131047 || error.detail.contains(QLatin1String("window-closed")))
            button(QStringLiteral("messages.details.template"), tr("Send as template"), [this, row] { Q_EMIT sendAsTemplateRequested(row); });
        else
            button(QStringLiteral("messages.details.again"), tr("Send again"), [this, row] { Q_EMIT sendAgainRequested(row); });
    }
}

void MessageDetails::showJson()
{
    const bool outbound = m_record.direction == store::Direction::Outbound;
    const JsonTab tab = outbound ? JsonTab(m_tabs->current()) : m_tabs->current() == 0 ? JsonTab::Request : JsonTab::Webhooks;
    switch (tab) {
    case JsonTab::Request:
        m_json->setEmptyText(outbound && isFromApp(m_record) ? tr("Sent with the WhatsApp Business app: there was no request from here.") : tr("Nothing was kept."));
        m_json->setJson(written(m_record.raw));
        break;
    case JsonTab::Response:
        m_json->setEmptyText(tr("Meta has not answered."));
        m_json->setJson(written(m_record.response));
        break;
    case JsonTab::Webhooks: {
        QJsonArray all;
        for (const store::MessageEvidence &one : m_evidence)
            all.append(QJsonObject{{QStringLiteral("received_at"), one.receivedAt.toUTC().toString(Qt::ISODateWithMs)}, {QStringLiteral("webhook"), one.raw}});
        m_json->setEmptyText(tr("No webhook came for this message yet."));
        m_json->setJson(all.isEmpty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Indented));
        break;
    }
    }
}

QString MessageDetails::supportText() const
{
    guidance::SupportFacts facts;
    facts.step = QStringLiteral("Send message");
    facts.request = QStringLiteral("POST /%1/messages").arg(m_record.phoneNumberId.value());
    facts.phoneNumberId = m_record.phoneNumberId.value();
    facts.at = m_record.at;
    if (const auto record = caseOf(m_services, m_record.caseId)) {
        facts.wabaId = record->facts.wabaId.value_or(WabaId()).value();
        facts.portfolioId = record->facts.portfolioId.value_or(PortfolioId()).value();
        if (const auto profile = m_services.profiles.find(record->profileId))
            facts.appId = profile->appId.value();
    }
    return guidance::supportText(*m_record.error, facts);
}

void MessageDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace gangway::app
