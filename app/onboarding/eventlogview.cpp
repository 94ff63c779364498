#include "app/onboarding/eventlogview.h"

#include "app/widgets/make.h"
#include "app/onboarding/pathwords.h"
#include "app/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

namespace gangway::app {

using Line = signup::SignupSession::LogLine;

EventLogView::EventLogView(Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_count(makeLabel({}, Theme::Style::Small, Theme::Token::Text3)), m_last(new ElidedLabel),
      m_copy(makeButton(theme, QStringLiteral("signup.log.copy"), tr("Copy log"), QStringLiteral("quiet"), QStringLiteral("tiny"),
                        QStringLiteral("copy"))),
      m_toggle(makeIconButton(theme, QStringLiteral("signup.log.toggle"), QStringLiteral("up"), tr("Open the event log"))),
      m_table(new QTableWidget(0, 3))
{
    setSurface(this, QStringLiteral("panel"));
    setEdge(this, QStringLiteral("top"));
    setTextStyle(m_last, Theme::Style::MonoSmall, Theme::Token::Text2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Event log"), Theme::Style::SmallMedium));
    head->addWidget(m_count);
    head->addSpacing(8);
    head->addWidget(m_last, 1);
    head->addWidget(m_copy);
    head->addWidget(m_toggle);
    auto *headBox = new QWidget;
    headBox->setLayout(head);
    headBox->setFixedHeight(m_theme.px(38));
    m_table->setObjectName(QStringLiteral("signup.log"));
    m_table->setAccessibleName(tr("Event log"));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(24));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setColumnWidth(0, m_theme.px(104));
    m_table->setColumnWidth(1, m_theme.px(160));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setFixedHeight(m_theme.px(24 * 5 + 16));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(headBox);
    column->addWidget(m_table);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyText(text());
        Q_EMIT copied();
    });
    connect(&theme, &Theme::changed, this, &EventLogView::refresh);
    setExpanded(false);
}

QString EventLogView::titleOf(const Line &line)
{
    static const QHash<QString, const char *> titles = {
        {QStringLiteral("page-loaded"), QT_TR_NOOP("Page loaded")},
        {QStringLiteral("page-failed"), QT_TR_NOOP("Page failed")},
        {QStringLiteral("sdk-ready"), QT_TR_NOOP("Facebook SDK ready")},
        {QStringLiteral("launched"), QT_TR_NOOP("Signup launched")},
        {QStringLiteral("popup-opened"), QT_TR_NOOP("Meta window opened")},
        {QStringLiteral("popup-closed"), QT_TR_NOOP("Meta window closed")},
        {QStringLiteral("session-event"), QT_TR_NOOP("WA_EMBEDDED_SIGNUP")},
        {QStringLiteral("session-event-ignored"), QT_TR_NOOP("Repeated event")},
        {QStringLiteral("login-response"), QT_TR_NOOP("Login response")},
        {QStringLiteral("code-captured"), QT_TR_NOOP("Code captured")},
        {QStringLiteral("code-repeated"), QT_TR_NOOP("Same code again")},
        {QStringLiteral("code-second"), QT_TR_NOOP("Second code")},
        {QStringLiteral("code-unusable"), QT_TR_NOOP("Code not usable")},
        {QStringLiteral("code-exchanged"), QT_TR_NOOP("Code exchanged")},
        {QStringLiteral("dialog-error"), QT_TR_NOOP("Dialog answered with an error")},
        {QStringLiteral("redirected"), QT_TR_NOOP("Page came back with a code")},
        {QStringLiteral("redirect-empty"), QT_TR_NOOP("Page came back without a code")},
        {QStringLiteral("redirect-refused"), QT_TR_NOOP("Answer of another launch")},
        {QStringLiteral("redirect-repeated"), QT_TR_NOOP("Page came back again")},
        {QStringLiteral("wait-over"), QT_TR_NOOP("Waited long enough")},
        {QStringLiteral("ignored"), QT_TR_NOOP("Message ignored")},
    };
    const auto it = titles.constFind(line.kind);
    return it == titles.constEnd() ? line.kind : tr(*it);
}

QString EventLogView::detailOf(const Line &line)
{
    const QJsonObject &d = line.detail;
    if (line.kind == QLatin1String("login-response"))
        return d.value(QLatin1String("hasCode")).toBool() ? tr("authorization code received, 30 s clock started") : tr("no code");
    static const QHash<QString, QString> shortNames = {{QStringLiteral("wabaId"), QStringLiteral("waba_id")},
                                                       {QStringLiteral("phoneNumberId"), QStringLiteral("phone_number_id")},
                                                       {QStringLiteral("portfolioId"), QStringLiteral("business_id")},
                                                       {QStringLiteral("currentStep"), QStringLiteral("current_step")},
                                                       {QStringLiteral("errorId"), QStringLiteral("error_id")},
                                                       {QStringLiteral("sessionId"), QStringLiteral("session_id")}};
    QStringList parts;
    if (d.contains(QLatin1String("event")))
        parts << d.value(QLatin1String("event")).toString();
    for (auto it = d.begin(); it != d.end(); ++it) {
        if (it.key() == QLatin1String("event"))
            continue;
        const QString value = it.value().isString() ? it.value().toString() : it.value().toVariant().toString();
        if (value.isEmpty())
            continue;
        parts << (it.key() == QLatin1String("host") || it.key() == QLatin1String("reason")
                      ? value : shortNames.value(it.key(), it.key()) + u' ' + value);
    }
    return parts.join(QStringLiteral("  "));
}

void EventLogView::setLines(const std::vector<Line> &lines)
{
    m_lines = lines;
    refresh();
}

void EventLogView::setExpanded(bool expanded)
{
    m_expanded = expanded;
    m_table->setVisible(expanded);
    m_copy->setVisible(expanded);
    m_toggle->setIcon(m_theme.icon(expanded ? QStringLiteral("down") : QStringLiteral("up"), 14, Theme::Token::Text2));
    setIconOnly(m_toggle, expanded ? tr("Close the event log") : tr("Open the event log"));
    refresh();
}

void EventLogView::refresh()
{
    const int count = int(m_lines.size());
    m_count->setText(count == 1 ? tr("1 event") : tr("%n events", nullptr, count));
    QString last;
    if (!m_expanded && !m_lines.empty()) {
        const Line &line = m_lines.back();
        last = line.at.toLocalTime().toString(QStringLiteral("HH:mm:ss")) + QStringLiteral("  ") + titleOf(line);
        if (const QString detail = detailOf(line); !detail.isEmpty())
            last += QStringLiteral(", ") + detail;
    }
    m_last->setText(last);
    m_table->setRowCount(int(m_lines.size()));
    int row = 0;
    for (const Line &line : m_lines) {
        auto *time = new QTableWidgetItem(QStringLiteral("  ") + line.at.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
        time->setFont(m_theme.font(Theme::Style::MonoSmall));
        time->setForeground(m_theme.color(Theme::Token::Text3));
        auto *title = new QTableWidgetItem(titleOf(line));
        title->setFont(m_theme.font(Theme::Style::Small));
        title->setForeground(m_theme.color(Theme::Token::Text));
        if (line.kind == QLatin1String("session-event")) {
            const QString event = line.detail.value(QLatin1String("event")).toString();
            const bool error = !line.detail.value(QLatin1String("errorId")).toString().isEmpty();
            QFont bold = title->font();
            bold.setWeight(QFont::DemiBold);
            title->setFont(bold);
            title->setForeground(m_theme.color(event.startsWith(QLatin1String("FINISH")) ? Theme::Token::Ok
                                               : error                                  ? Theme::Token::Err
                                                                                         : Theme::Token::Warn));
        }
        auto *detail = new QTableWidgetItem(detailOf(line));
        detail->setFont(m_theme.font(Theme::Style::MonoSmall));
        detail->setForeground(m_theme.color(Theme::Token::Text2));
        detail->setToolTip(detail->text());
        m_table->setItem(row, 0, time);
        m_table->setItem(row, 1, title);
        m_table->setItem(row, 2, detail);
        ++row;
    }
    m_table->scrollToBottom();
}

QString EventLogView::text() const
{
    QString text;
    for (const Line &line : m_lines) {
        text += QStringLiteral("%1\t%2\t%3\n").arg(line.at.toLocalTime().toString(Qt::ISODate), titleOf(line), detailOf(line));
    }
    return text;
}

} // namespace gangway::app
