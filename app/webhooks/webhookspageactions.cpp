#include "app/webhooks/webhookspage.h"

#include "app/onboarding/question.h"
#include "app/webhooks/webhookexport.h"
#include "app/webhooks/webhooktablemodel.h"
#include "app/widgets/banner.h"
#include "app/widgets/toast.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

// What is done with the webhook that is looked at, and with those that are chosen.
namespace gangway::app {

namespace {
constexpr int panelOverlaysBelow = 1180 - 72; // narrower pages show the panel above the table, not beside it
constexpr std::size_t mostExported = 10000;
constexpr qsizetype mostCopied = 100;
} // namespace

qint64 WebhooksPage::currentId() const
{
    return m_table->currentIndex().data(WebhookTableModel::IdRole).toLongLong();
}

std::vector<qint64> WebhooksPage::selectedIds() const
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.push_back(index.data(WebhookTableModel::IdRole).toLongLong());
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::optional<store::WebhookRecord> WebhooksPage::read(qint64 id) const
{
    return store::WebhookRepository(m_services.database).find(id).value_or(std::nullopt);
}

CustomerLookup::Customer WebhooksPage::customerOf(const store::WebhookRecord &record) const
{
    return m_model->customers().find(record.wabaId, record.phoneNumberId);
}

void WebhooksPage::showCurrent()
{
    const qint64 id = currentId();
    if (id == 0) {
        m_panel->showNothing(tr("No webhook chosen"), tr("Choose a row to see what Meta sent."));
        return;
    }
    if (m_panelOverlays && !m_panelOpen)
        return; // read when it is opened
    if (const auto record = read(id))
        m_panel->show(*record, customerOf(*record), m_replays.value(id));
    else
        m_panel->showNothing(tr("Not kept any more"), tr("This webhook is older than the time for which they are kept."));
}

void WebhooksPage::openPanel()
{
    if (currentId() == 0)
        return;
    m_panelOpen = true;
    placePanel();
    showCurrent();
}

void WebhooksPage::closePanel()
{
    m_panelOpen = false;
    placePanel();
    m_table->setFocus(Qt::OtherFocusReason);
}

void WebhooksPage::placePanel()
{
    const bool overlay = width() < m_theme.px(panelOverlaysBelow);
    if (overlay != m_panelOverlays) {
        m_panelOverlays = overlay;
        m_panelOpen = false;
        if (overlay)
            m_columns->removeWidget(m_panel);
        else
            m_columns->addWidget(m_panel);
        m_panel->setClosable(overlay);
        if (!overlay)
            showCurrent();
    }
    m_table->setColumnHidden(WebhookTableModel::Customer, overlay);
    m_table->setColumnHidden(WebhookTableModel::Delay, overlay);
    m_table->setProperty("lastColumn", overlay ? WebhookTableModel::Signature : WebhookTableModel::Delay);
    m_panel->setVisible(!overlay || m_panelOpen);
    if (overlay) {
        const int wide = m_panel->minimumWidth();
        m_panel->setGeometry(isRightToLeft() ? 0 : width() - wide, 0, wide, height());
        m_panel->raise();
    }
    showWaiting();
}

void WebhooksPage::askToReplay(qint64 id)
{
    const auto record = read(id);
    if (!record || record->verdict != QLatin1String("valid"))
        return;
    const CustomerLookup::Customer customer = customerOf(*record);
    const QString whose = customer.caseId.isEmpty()
        ? tr("No case has its ids, so perhaps nothing changes.")
        : tr("It is about the case %1, %2.", "customer and case number").arg(customer.name.isEmpty() ? tr("Unnamed customer") : customer.name).arg(customer.number);
    askQuestion(this, QStringLiteral("webhooks.replayDialog"), tr("Replay this webhook in Gangway?"),
                whose + QLatin1Char(' ')
                    + tr("Gangway reads the stored body once more and takes it in as on the day it came; what it knows already stays as it is. "
                         "Nothing is sent to Meta, to the customer or to anybody else."),
                tr("Cancel"), tr("Replay"), [this, id, record = *record] { replay(id, record); });
}

void WebhooksPage::replay(qint64 id, const store::WebhookRecord &record)
{
    m_services.receiver.replay(id).then(this, [this, id, record](const Result<int> &told) {
        ReplayNote note{m_services.clock.now(), m_services.actor, told.value_or(0), {}};
        if (told) {
            m_toast->show(*told == 1 ? tr("Replayed: 1 event told again") : tr("Replayed: %1 events told again").arg(*told));
        } else {
            note.trouble = told.error().detail == QLatin1String("not-found") ? tr("It is not kept any more.") : tr("The body cannot be read.");
        }
        m_replays[id].push_back(note);
        if (m_panel->id() == id)
            m_panel->setReplays(m_replays.value(id));
        const CustomerLookup::Customer customer = customerOf(record);
        if (!told || customer.caseId.isEmpty())
            return;
        store::TimelineRecord line;
        line.caseId = customer.caseId;
        line.at = note.at;
        line.actor = m_services.actor;
        line.kind = QStringLiteral("webhook-replayed");
        line.detail = QJsonObject{{QStringLiteral("field"), record.field}, {QStringLiteral("receivedAt"), record.receivedAt.toUTC().toString(Qt::ISODateWithMs)}};
        store::TimelineRepository(m_services.database).append(line).then(m_model, [](const Result<Done> &) {
            // Storage trouble is told by the window; the replay itself was done.
        });
    });
}

void WebhooksPage::askForExport(const std::vector<qint64> &ids)
{
    if (ids.empty())
        return;
    auto *dialog = new QFileDialog(this, tr("Export selection"), QString(), tr("JSON (*.json)"));
    dialog->setObjectName(QStringLiteral("webhooks.exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("gangway-webhooks.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, ids](const QString &file) {
        const QString trouble = exportTo(file, ids);
        if (trouble.isEmpty()) {
            m_trouble->parentWidget()->hide();
            m_toast->show(tr("Exported to %1").arg(QFileInfo(file).fileName()));
            return;
        }
        m_trouble->clearButtons();
        m_trouble->show(Theme::Tone::Err, QStringLiteral("err"), tr("Nothing was exported."), trouble);
        m_trouble->parentWidget()->show();
        connect(m_trouble->addButton(tr("Close")), &QPushButton::clicked, m_trouble->parentWidget(), &QWidget::hide);
    });
    dialog->open();
}

QString WebhooksPage::exportTo(const QString &file, const std::vector<qint64> &ids) const
{
    if (ids.size() > mostExported)
        return tr("Choose at most %1 webhooks.").arg(mostExported);
    std::vector<store::WebhookRecord> records;
    for (const qint64 id : ids) {
        if (auto record = read(id))
            records.push_back(std::move(*record));
    }
    if (records.empty())
        return tr("What was chosen is not kept any more.");
    const Result<Done> written = exportWebhooks(file, std::move(records));
    return written ? QString() : tr("%1 cannot be written: %2").arg(file, written.error().detail);
}

void WebhooksPage::copySelected()
{
    QStringList bodies;
    for (const qint64 id : selectedIds()) {
        const auto record = bodies.size() < mostCopied ? read(id) : std::nullopt;
        if (record)
            bodies << QString::fromUtf8(record->raw);
    }
    if (bodies.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(bodies.join(u'\n'));
    m_toast->show(bodies.size() == 1 ? tr("Body copied") : tr("%1 bodies copied").arg(bodies.size()));
}

} // namespace gangway::app
