#include "app/onboarding/testchecks.h"

#include "app/widgets/make.h"
#include "app/onboarding/stepmark.h"

#include <QBoxLayout>
#include <QDateTime>

namespace gangway::app {

TestChecks::TestChecks(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    const std::pair<QString, QString> checks[] = {{QStringLiteral("received"), tr("Message received")},
                                                  {QStringLiteral("sent"), tr("Reply sent")},
                                                  {QStringLiteral("delivered"), tr("Reply delivered")},
                                                  {QStringLiteral("read"), tr("Reply read")}};
    for (const auto &[name, title] : checks) {
        Row row;
        row.box = new QWidget;
        row.box->setObjectName(QStringLiteral("test.check.%1").arg(name));
        row.mark = new StepMark(theme, 24);
        row.title = makeLabel(title, Theme::Style::BodyBold, Theme::Token::Text, true);
        row.time = makeLabel({}, Theme::Style::Small, Theme::Token::Text3);
        row.note = makeLabel({}, Theme::Style::Small, Theme::Token::Text3, true);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *head = new QHBoxLayout;
        head->addWidget(row.title, 1);
        head->addWidget(row.time);
        words->addLayout(head);
        words->addWidget(row.note);
        auto *layout = new QHBoxLayout(row.box);
        layout->setContentsMargins(0, 10, 0, 10);
        layout->setSpacing(12);
        layout->addWidget(row.mark, 0, Qt::AlignTop);
        layout->addLayout(words, 1);
        m_layout->addWidget(row.box);
        if (m_rows.size() < 3) {
            m_lines.append(makeLine());
            m_layout->addWidget(m_lines.back());
        }
        m_rows.push_back(row);
    }
    show(TestProof());
}

void TestChecks::set(Row &row, const std::optional<QDateTime> &at, const QString &note, bool current)
{
    row.box->setProperty("ticked", at.has_value());
    row.mark->set(at ? StepMark::Look::Done : current ? StepMark::Look::Running : StepMark::Look::Next,
                  at || current ? QString() : QStringLiteral("·"), at ? tr("Done") : tr("Waiting"));
    row.time->setText(at && !m_strip ? at->toLocalTime().toString(QStringLiteral("HH:mm:ss")) : QString());
    row.note->setText(note);
    row.note->setVisible(!m_strip && !note.isEmpty());
    row.box->setAccessibleName(at ? tr("%1, done at %2").arg(row.title->text(), at->toLocalTime().toString(QStringLiteral("HH:mm:ss")))
                                  : tr("%1, waiting").arg(row.title->text()));
}

void TestChecks::show(const TestProof &proof)
{
    const auto seconds = [](qint64 ms) { return QString::number(double(ms) / 1000.0, 'f', 1); };
    set(m_rows[0], proof.receivedAt, proof.receivedAt ? tr("messages webhook, signature valid") : tr("the person writes first"), !proof.receivedAt);
    set(m_rows[1], proof.sentAt,
        !proof.acceptedMs ? QString()
        : proof.sentAt    ? tr("accepted by Meta in %1 s").arg(seconds(*proof.acceptedMs))
                          : tr("accepted by Meta in %1 s, its webhook is awaited").arg(seconds(*proof.acceptedMs)),
        proof.receivedAt && !proof.sentAt);
    set(m_rows[2], proof.deliveredAt,
        !proof.deliveredAt || !proof.deliveredMs ? QString()
        : *proof.deliveredMs < 1000              ? tr("reached the phone within a second")
                                                 : tr("reached the phone %1 s after sending").arg(seconds(*proof.deliveredMs)),
        proof.sentAt && !proof.deliveredAt);
    set(m_rows[3], proof.readAt, tr("optional, depends on the tester's privacy setting"), proof.deliveredAt && !proof.readAt);
}

void TestChecks::setStrip(bool strip)
{
    if (strip == m_strip)
        return;
    m_strip = strip;
    m_layout->setDirection(strip ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(strip ? 12 : 0);
    for (QWidget *line : std::as_const(m_lines))
        line->setVisible(!strip);
    for (Row &row : m_rows) {
        row.note->setVisible(!strip && !row.note->text().isEmpty());
        row.time->setVisible(!strip);
        setTextStyle(row.title, strip ? Theme::Style::SmallMedium : Theme::Style::BodyBold);
        row.box->layout()->setContentsMargins(0, strip ? 4 : 10, 0, strip ? 4 : 10);
        row.box->layout()->setSpacing(strip ? 6 : 12);
    }
}

} // namespace gangway::app
