#include "app/webhooks/webhookspage.h"

#include "app/onboarding/question.h"
#include "app/webhooks/filterfield.h"
#include "app/webhooks/hookhelp.h"
#include "app/webhooks/webhookexport.h"
#include "app/webhooks/webhookfeed.h"
#include "app/webhooks/webhookrowdelegate.h"
#include "app/widgets/banner.h"
#include "app/widgets/chip.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/jsonview.h"
#include "app/widgets/make.h"
#include "app/widgets/toast.h"
#include "guidance/guidance.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace gangway::app {

namespace {

// Narrower pages show the panel above the table, not beside it.
constexpr int panelOverlaysBelow = 1180 - 72;
constexpr int panelWidth = 416;
constexpr int rowsAhead = 60; ///< read before they are scrolled to
constexpr std::size_t mostExported = 10000;
constexpr std::array<std::optional<std::chrono::seconds>, 4> spans{std::chrono::hours(1), std::chrono::hours(24), std::chrono::hours(24 * 7), std::nullopt};
const QString spanKey = QStringLiteral("webhooks.period");

} // namespace

WebhooksPage::WebhooksPage(const Services &services, Theme &theme, QWidget *parent) : QWidget(parent), m_services(services), m_theme(theme)
{
    setObjectName(QStringLiteral("page.webhooks"));
    setSurface(this, QStringLiteral("panel"));
    m_model = new WebhookTableModel(this);
    m_filter = new WebhookFilterModel(m_model, this);
    m_feed = new WebhookFeed(m_services.database, m_services.clock, m_services.receiver, m_model, m_filter, this);

    m_tablePage = new QWidget(this);
    m_tablePage->setMinimumSize(1, 1); // the panel leaves when there is no room for both
    m_left = new QWidget(m_tablePage);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildFilters());
    column->addWidget(makeLine());
    const auto notice = [&](const QString &name) {
        auto *banner = new Banner(m_theme, m_left);
        banner->setObjectName(name);
        banner->hide();
        auto *row = new QHBoxLayout;
        row->setContentsMargins(16, 8, 16, 8);
        row->addWidget(banner);
        auto *frame = new QWidget(m_left);
        frame->setLayout(row);
        frame->hide();
        column->addWidget(frame);
        return banner;
    };
    m_notice = notice(QStringLiteral("webhooks.receiver"));
    m_trouble = notice(QStringLiteral("webhooks.trouble"));
    column->addWidget(buildTable(), 1);
    column->addWidget(buildFooter());
    m_panel = new WebhookPanel(m_theme, m_tablePage);
    m_columns = new QHBoxLayout(m_tablePage);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_left, 1);
    m_columns->addWidget(m_panel);
    m_columns->setSizeConstraint(QLayout::SetNoConstraint);
    m_panel->setFixedWidth(m_theme.px(panelWidth));
    m_help = new HookHelp(m_services, m_theme, this);
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(m_tablePage);
    m_whole->addWidget(m_help);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_whole);
    outer->setSizeConstraint(QLayout::SetNoConstraint);
    m_help->setMinimumWidth(1);
    m_toast = new Toast(m_theme, this);

    m_second = new QTimer(this);
    m_second->setInterval(std::chrono::seconds(1));
    connect(m_second, &QTimer::timeout, this, &WebhooksPage::showReceiver);
    m_countsSoon = new QTimer(this);
    m_countsSoon->setSingleShot(true);
    m_countsSoon->setInterval(300);
    connect(m_countsSoon, &QTimer::timeout, this, &WebhooksPage::showCounts);
    addShortcuts();
    connectParts();
    m_model->setCustomers(CustomerLookup(m_services.onboarding.cases()));
    bool isNumber = false;
    const int kept = store::SettingRepository(m_services.database).value(spanKey).value_or(QString()).toInt(&isNumber);
    setSpan(isNumber && kept >= 0 && kept < int(spans.size()) ? kept : 0);
    showReceiver();
    setPaused(false);
}

WebhooksPage::~WebhooksPage() = default;

QSize WebhooksPage::minimumSizeHint() const
{
    return m_left->minimumSizeHint();
}

void WebhooksPage::connectParts()
{
    connect(m_feed, &WebhookFeed::changed, this, [this] {
        showEmpty();
        m_countsSoon->start();
        if (m_following && !m_feed->isHeld())
            m_table->scrollToTop();
        if (currentId() == 0 && m_filter->rowCount() > 0 && !m_panelOverlays) {
            m_choosing = true;
            m_table->setCurrentIndex(m_filter->index(0, 0));
            m_choosing = false;
        }
        keepFilled();
    });
    connect(m_feed, &WebhookFeed::waitingChanged, this, &WebhooksPage::showWaiting);
    connect(m_feed, &WebhookFeed::readFailed, this, [this](const Error &error) {
        const guidance::Explanation told = guidance::explain(error, {QStringLiteral("storage"), m_services.language});
        m_trouble->clearButtons();
        m_trouble->show(Theme::Tone::Err, QStringLiteral("err"), tr("The stored webhooks cannot be read."), told.whatHappened + QLatin1Char(' ') + told.whatToDo);
        m_trouble->parentWidget()->show();
        connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this, [this] {
            m_trouble->parentWidget()->hide();
            m_feed->reload();
        });
    });
    connect(m_field, &FilterField::filterChanged, this, &WebhooksPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_choosing && current.isValid())
            follow(false);
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int count = int(m_table->selectionModel()->selectedRows().size());
        m_export->setVisible(count > 0);
        m_export->setText(count > 1 ? tr("Export selection (%1)").arg(count) : tr("Export selection"));
    });
    connect(m_table, &QTableView::clicked, this, [this] {
        m_delegate->setKeyboardFocus(false);
        follow(false); // also a click on the row that is chosen already
        openPanel();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && m_following && !m_table->verticalScrollBar()->property("ours").toBool())
            follow(false);
        keepFilled();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_table->indexAt(at).isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const qint64 id = currentId();
        if (m_table->currentIndex().data(WebhookTableModel::VerdictRole).toString() == QLatin1String("valid"))
            menu->addAction(tr("Replay"), this, [this, id] { askToReplay(id); });
        menu->addAction(tr("Copy"), this, &WebhooksPage::copySelected);
        menu->addAction(tr("Export selection"), this, [this, ids = selectedIds()] { askForExport(ids); });
        const QString field = m_table->currentIndex().siblingAtColumn(WebhookTableModel::Field).data().toString();
        const QString customer = m_table->currentIndex().siblingAtColumn(WebhookTableModel::Customer).data().toString();
        menu->addSeparator();
        const auto only = [&](FilterTerm term) {
            menu->addAction(tr("Filter: %1").arg(term.text()).replace(u'&', QStringLiteral("&&")), this, [this, term] { m_field->addTerm(term); });
        };
        only({FilterTerm::Key::Field, field, false});
        only({FilterTerm::Key::Field, field, true});
        only({FilterTerm::Key::Customer, customer, false});
        only({FilterTerm::Key::Customer, customer, true});
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_panel, &WebhookPanel::replayRequested, this, &WebhooksPage::askToReplay);
    connect(m_panel, &WebhookPanel::exportRequested, this, [this](qint64 id) { askForExport({id}); });
    connect(m_panel, &WebhookPanel::caseRequested, this, &WebhooksPage::openCase);
    connect(m_panel, &WebhookPanel::closeRequested, this, &WebhooksPage::closePanel);
    const auto sayCopied = [this](const QString &what) { m_toast->show(tr("%1 copied").arg(what)); };
    connect(m_panel, &WebhookPanel::copied, this, sayCopied);
    connect(m_help, &HookHelp::copied, this, sayCopied);
    connect(m_help, &HookHelp::closeRequested, this, [this] {
        m_whole->setCurrentWidget(m_tablePage);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_services.listening, &onboarding::ListeningService::changed, this, &WebhooksPage::showReceiver);
    connect(&m_services.retention, &webhooks::RetentionService::daysChanged, this, &WebhooksPage::showReceiver);
    connect(&m_services.retention, &webhooks::RetentionService::removed, m_feed, &WebhookFeed::reload);
    const auto casesChanged = [this] {
        m_model->setCustomers(CustomerLookup(m_services.onboarding.cases()));
        if (m_filter->isFiltering())
            applyFilter();
    };
    connect(&m_services.onboarding, &onboarding::OnboardingService::casesChanged, this, casesChanged);
    connect(&m_services.onboarding, &onboarding::OnboardingService::caseChanged, this, casesChanged);
    connect(&m_theme, &Theme::changed, this, [this] { m_table->viewport()->update(); });
}

void WebhooksPage::addShortcuts()
{
    const auto on = [](QWidget *where, const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, where, act);
    };
    on(m_tablePage, QKeySequence(QKeySequence::Find), [this] { m_field->begin(); });
    // Where the JSON has the focus these are its own.
    on(m_left, Qt::CTRL | Qt::Key_G, [this] {
        openPanel();
        m_panel->json()->beginSearch();
    });
    on(m_left, Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { m_panel->json()->copyPath(); });
    on(m_tablePage, Qt::Key_Escape, [this] {
        if (m_panelOverlays && m_panelOpen)
            closePanel();
    });
    on(m_help, Qt::Key_Escape, [this] { Q_EMIT m_help->closeRequested(); });
}

// --- What is shown ----------------------------------------------------------------------------------------------

void WebhooksPage::setSpan(int index)
{
    m_period->setText(m_period->menu()->actions().at(index)->text());
    m_feed->setSpan(spans[std::size_t(index)]);
    if (isVisible())
        store::SettingRepository(m_services.database).setValue(spanKey, QString::number(index)).then(m_model, [](const Result<Done> &) {
            // A period that is not remembered is no loss worth a message.
        });
    keepFilled();
}

void WebhooksPage::setVerdict(const QString &verdict, const QString &word)
{
    m_signature->setText(word);
    m_filter->setVerdict(verdict);
    applyFilter();
}

void WebhooksPage::setFilter(const QString &text)
{
    m_field->setFilter(WebhookFilter::parse(text));
}

void WebhooksPage::applyFilter()
{
    m_filter->setFilter(m_field->filter());
    m_feed->recountWaiting();
    showEmpty();
    showCounts();
    keepFilled();
}

void WebhooksPage::clearFilter()
{
    setVerdict(QString(), tr("Any signature"));
    m_field->clear();
    m_table->setFocus(Qt::OtherFocusReason);
}

// Reads on while less is shown than fits, and a little ahead of the scroll bar.
void WebhooksPage::keepFilled()
{
    if (m_feed->isComplete() || m_feed->isFilling() || !isVisible())
        return;
    const QScrollBar *bar = m_table->verticalScrollBar();
    const int ahead = m_theme.px(36) * rowsAhead;
    if (bar->value() + ahead >= bar->maximum())
        m_feed->fill(rowsAhead);
}

void WebhooksPage::setPaused(bool paused)
{
    m_paused = paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->setIcon(m_theme.icon(paused ? QStringLiteral("play") : QStringLiteral("pause"), 16, Theme::Token::Text));
    if (!paused && !m_following) {
        showNewest();
        return;
    }
    updateHold();
    showReceiver();
}

void WebhooksPage::follow(bool on)
{
    m_following = on;
    updateHold();
}

void WebhooksPage::updateHold()
{
    m_feed->setHeld(m_paused || !m_following);
    showWaiting();
}

void WebhooksPage::showNewest()
{
    m_feed->takeWaiting();
    m_table->scrollToTop();
    m_following = true;
    updateHold();
    showReceiver();
}

void WebhooksPage::showWaiting()
{
    const qint64 count = m_feed->waiting();
    m_new->setVisible(count > 0);
    if (count <= 0)
        return;
    m_new->setText(tr("%1 new", "webhooks that wait to be shown").arg(count));
    m_new->setAccessibleName(tr("Show what is new: %1").arg(m_new->text()));
    m_new->adjustSize();
    m_new->move((m_stack->width() - m_new->width()) / 2, m_theme.px(40));
    m_new->raise();
}

void WebhooksPage::showCounts()
{
    const auto count = store::WebhookRepository(m_services.database).countSince(m_services.clock.now().addSecs(-3600));
    m_count->setText(count ? count->all == 1 ? tr("1 event in the last hour") : tr("%1 events in the last hour").arg(QLocale().toString(count->all)) : QString());
    m_refused->setVisible(count && count->refused > 0);
    if (count) {
        m_refused->setText(tr("%1 refused", "webhooks of the last hour").arg(count->refused));
        m_refused->setAccessibleName(tr("Show what was refused: %1 in the last hour").arg(count->refused));
    }
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    const QString more = m_feed->isComplete() ? QString() : QStringLiteral("+");
    m_shown->setText(m_filter->isFiltering() ? tr("%1 shown, %2 hidden by the filter").arg(shown).arg(QString::number(all - shown) + more)
                                             : tr("%1 shown").arg(QString::number(shown) + more));
    m_clear->setVisible(m_filter->isFiltering());
    m_export->setVisible(m_table->selectionModel()->hasSelection());
}

void WebhooksPage::showEmpty()
{
    using State = onboarding::ListeningService::State;
    const bool isEmpty = m_filter->rowCount() == 0 && !m_feed->isFilling();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!isEmpty)
        return;
    m_emptyClear->setVisible(m_filter->isFiltering());
    m_emptyHelp->setVisible(!m_filter->isFiltering());
    const State state = m_services.listening.state();
    const QDateTime next = m_services.listening.nextTryAt();
    if (m_filter->isFiltering()) {
        m_empty->set(QStringLiteral("search"), tr("No webhook matches the filter"), tr("Gangway looked in fields, customers, words and ids. Webhooks looked at: %1.").arg(m_model->rowCount()));
    } else if (state == State::Trouble && next.isValid()) {
        const qint64 left = std::max<qint64>(0, m_services.clock.now().secsTo(next));
        m_empty->set(QStringLiteral("plug"), tr("Next try in %1 s").arg(left), tr("Steps that wait for a webhook are paused, not failed."));
    } else if (m_model->rowCount() == 0 && !m_feed->since().isNull() && store::WebhookRepository(m_services.database).latest(1).value_or(std::vector<store::WebhookRecord>()).size() > 0) {
        m_empty->set(QStringLiteral("clock"), tr("Nothing in this time"), tr("Older webhooks are kept. Choose a longer time."));
    } else {
        m_empty->set(QStringLiteral("webhooks"), tr("No events yet"), tr("Meta sends the first one when a customer finishes the signup."));
    }
    if (!m_panelOverlays || !m_panelOpen)
        m_panel->showNothing(tr("No webhook chosen"), tr("Choose a row to see what Meta sent."));
}

void WebhooksPage::showReceiver()
{
    using State = onboarding::ListeningService::State;
    const State state = m_services.listening.state();
    const bool listens = state == State::Listening && m_services.receiver.isListening();
    if (m_paused)
        m_live->set(Theme::Tone::Warn, QStringLiteral("pause"), tr("Paused", "the display of webhooks"));
    else if (listens)
        m_live->set(Theme::Tone::Ok, QStringLiteral("play"), tr("Live", "webhooks are shown as they come"));
    else
        m_live->set(state == State::Starting ? Theme::Tone::Info : Theme::Tone::Err, state == State::Starting ? QStringLiteral("hour") : QStringLiteral("plug"),
                    state == State::Starting ? tr("Starting", "the webhook receiver") : tr("Not receiving"));
    m_live->updateGeometry();
    m_address->setText(listens ? tr("Receives at %1").arg(m_services.listening.address().toString()) : QString());
    const int days = m_services.retention.days();
    m_kept->setText(days == webhooks::RetentionService::forEver ? tr("Kept for ever on this computer") : days == 1 ? tr("Kept for 1 day on this computer") : tr("Kept for %1 days on this computer").arg(days));

    const bool isDown = !listens && state != State::Starting;
    const QDateTime next = m_services.listening.nextTryAt();
    if (!isDown) {
        m_notice->parentWidget()->hide();
        m_second->stop();
        if (m_stack->currentWidget() == m_empty)
            showEmpty();
        return;
    }
    QString why;
    QString title = tr("The webhook receiver does not listen.");
    if (state == State::NoProfile) {
        title = tr("No Meta app is connected.");
        why = tr("The receiver needs a profile with its app secret.");
    } else if (state == State::NoSecret) {
        why = tr("The profile has no app secret, so no signature could be checked. Type it in the profile.");
    } else if (const auto &trouble = m_services.listening.trouble()) {
        if (trouble->kind == Error::Kind::Secret)
            why = tr("The keychain does not give the app secret. Unlock it.");
        else if (trouble->detail.startsWith(QLatin1String("receiver-path")))
            why = tr("The path in the profile does not begin with a slash.");
        else
            why = tr("%1 cannot be opened: %2. Another program may use the port, perhaps a second Gangway.").arg(m_services.listening.address().toString(), trouble->detail);
    }
    const QDateTime last = m_services.receiver.lastEventAt();
    if (last.isValid())
        why += QLatin1Char(' ') + tr("Last event at %1.").arg(last.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    if (state == State::Trouble)
        why += QLatin1Char(' ') + tr("Meta sends missed events again.");
    if (next.isValid())
        why += QLatin1Char(' ') + tr("Next try in %1 s.").arg(std::max<qint64>(0, m_services.clock.now().secsTo(next)));
    const bool canTry = state == State::Trouble;
    if (m_notice->parentWidget()->isHidden() || m_tryShown != canTry) {
        m_tryShown = canTry;
        m_notice->clearButtons();
        QPushButton *button = m_notice->addButton(canTry ? tr("Try now") : tr("Open profiles"));
        button->setObjectName(canTry ? QStringLiteral("webhooks.tryNow") : QStringLiteral("webhooks.profiles"));
        if (canTry)
            connect(button, &QPushButton::clicked, &m_services.listening, &onboarding::ListeningService::listen);
        else
            connect(button, &QPushButton::clicked, this, &WebhooksPage::openProfiles);
    }
    m_notice->show(Theme::Tone::Err, QStringLiteral("err"), title, why);
    m_notice->parentWidget()->show();
    if (m_stack->currentWidget() == m_empty)
        showEmpty();
    if (next.isValid() && isVisible())
        m_second->start();
    else
        m_second->stop();
}

void WebhooksPage::refresh()
{
    showReceiver();
    showCounts();
    m_help->refresh();
}

void WebhooksPage::showHelp()
{
    m_help->refresh();
    m_whole->setCurrentWidget(m_help);
    m_help->findChild<QPushButton *>(QStringLiteral("webhooks.help.back"))->setFocus(Qt::OtherFocusReason);
}

// --- One webhook ------------------------------------------------------------------------------------------------

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
        const auto record = bodies.size() < 100 ? read(id) : std::nullopt;
        if (record)
            bodies << QString::fromUtf8(record->raw);
    }
    if (bodies.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(bodies.join(u'\n'));
    m_toast->show(bodies.size() == 1 ? tr("Body copied") : tr("%1 bodies copied").arg(bodies.size()));
}

// --- Events -----------------------------------------------------------------------------------------------------

void WebhooksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed->setAwake(true);
    refresh();
    showEmpty();
    keepFilled();
}

void WebhooksPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->setAwake(false);
    m_second->stop();
}

void WebhooksPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePanel();
}

bool WebhooksPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        m_delegate->setKeyboardFocus(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason);
        m_table->viewport()->update();
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    return pressKey(static_cast<QKeyEvent *>(event));
}

bool WebhooksPage::pressKey(QKeyEvent *key)
{
    m_delegate->setKeyboardFocus(true);
    m_table->viewport()->update();
    if (key->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Space:
        setPaused(!m_paused);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openPanel();
        return true;
    case Qt::Key_Home:
        if (key->modifiers() == Qt::NoModifier && m_filter->rowCount() > 0) {
            m_table->setCurrentIndex(m_filter->index(0, 0));
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace gangway::app
