#include "app/messages/statustimeline.h"

#include "app/messages/messagewords.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace gangway::app {

namespace {

constexpr int stepHeight = 28;
constexpr int stepIcon = 14;

struct Moment
{
    store::MessageStatus status;
    QDateTime at;
};

} // namespace

StatusTimeline::StatusTimeline(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

std::vector<StatusTimeline::Step> StatusTimeline::stepsOf(const store::MessageRecord &record, const QDateTime &arrived)
{
    const auto clock = [](const QDateTime &at) { return at.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz")); };
    const auto since = [](const QDateTime &from, const QDateTime &to) {
        const qint64 ms = from.msecsTo(to);
        const QString sign = ms < 0 ? QStringLiteral("-") : QStringLiteral("+");
        const qint64 size = qAbs(ms);
        if (size < 60'000)
            return tr("%1%2 s", "sign and seconds since a message was sent").arg(sign, QLocale().toString(double(size) / 1000.0, 'f', 1));
        const qint64 seconds = size / 1000;
        return QStringLiteral("%1%2:%3:%4").arg(sign).arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    };
    std::vector<Step> steps;
    if (record.direction == store::Direction::Inbound) {
        steps.push_back({QStringLiteral("okc"), tr("Written, says Meta"), clock(record.at), Theme::Token::Ok});
        if (arrived.isValid())
            steps.push_back({QStringLiteral("okc"), tr("Received here"), since(record.at, arrived), Theme::Token::Ok});
        return steps;
    }
    std::vector<Moment> moments;
    for (auto it = record.statusTimes.begin(); it != record.statusTimes.end(); ++it) {
        const auto status = store::messageStatusFromName(it.key());
        const QDateTime at = QDateTime::fromString(it.value().toString(), Qt::ISODateWithMs);
        const bool passing = status == store::MessageStatus::Sending || status == store::MessageStatus::Waiting || status == store::MessageStatus::Unsettled;
        if (status && at.isValid() && (!passing || status == record.status))
            moments.push_back({*status, at});
    }
    if (std::none_of(moments.begin(), moments.end(), [&](const Moment &m) { return m.status == record.status; }))
        moments.push_back({record.status, record.at});
    std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.at != b.at ? a.at < b.at : a.status < b.status; });
    for (const Moment &moment : moments) {
        Step step;
        step.words = moment.status == store::MessageStatus::Accepted ? tr("Accepted by Meta") : wordFor(moment.status);
        step.time = steps.empty() ? clock(moment.at) : since(moments.front().at, moment.at);
        switch (moment.status) {
        case store::MessageStatus::Read:
            step.icon = QStringLiteral("eye");
            step.ink = Theme::Token::Info;
            break;
        case store::MessageStatus::Failed:
            step.icon = QStringLiteral("err");
            step.ink = Theme::Token::Err;
            break;
        case store::MessageStatus::Unsettled:
            step.icon = QStringLiteral("warn");
            step.ink = Theme::Token::Warn;
            break;
        case store::MessageStatus::Waiting:
        case store::MessageStatus::Sending:
            step.icon = QStringLiteral("clock");
            step.ink = Theme::Token::Text3;
            break;
        default: step.icon = QStringLiteral("okc"); break;
        }
        steps.push_back(step);
    }
    return steps;
}

void StatusTimeline::show(const store::MessageRecord &record, const QDateTime &arrived)
{
    m_steps = stepsOf(record, arrived);
    QStringList said;
    for (const Step &step : m_steps)
        said << QStringLiteral("%1 %2").arg(step.words, step.time);
    setAccessibleName(tr("Status: %1").arg(said.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize StatusTimeline::sizeHint() const
{
    return QSize(m_theme.px(200), m_theme.px(stepHeight) * int(m_steps.size()));
}

void StatusTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int high = m_theme.px(stepHeight);
    const int icon = m_theme.px(stepIcon);
    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    for (int i = 0; i < int(m_steps.size()); ++i) {
        const Step &step = m_steps[std::size_t(i)];
        const QRect row(0, i * high, width(), high);
        const QRect mark(m_theme.px(1), row.top() + (high - icon) / 2, icon, icon);
        if (i + 1 < int(m_steps.size()))
            painter.fillRect(place(QRect(mark.center().x(), mark.bottom() + 2, 1, high - icon - 3)), m_theme.color(Theme::Token::Border));
        painter.drawPixmap(place(mark), m_theme.pixmap(step.icon, stepIcon, step.ink));
        painter.setFont(m_theme.font(Theme::Style::Small));
        const int taken = painter.fontMetrics().horizontalAdvance(step.time);
        painter.setPen(m_theme.color(Theme::Token::Text3));
        painter.drawText(place(QRect(row.right() + 1 - taken, row.top(), taken, high)), Qt::AlignVCenter | Qt::TextSingleLine, step.time);
        painter.setFont(m_theme.font(Theme::Style::Body));
        painter.setPen(m_theme.color(Theme::Token::Text));
        const int left = mark.right() + 1 + m_theme.px(10);
        const QRect words = place(QRect(left, row.top(), qMax(0, row.right() - taken - m_theme.px(8) - left), high));
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter | Qt::TextSingleLine),
                         painter.fontMetrics().elidedText(step.words, Qt::ElideRight, words.width()));
    }
}

} // namespace gangway::app
