#include "app/webhooks/webhookspage.h"

#include "app/webhooks/filterfield.h"
#include "app/webhooks/hookhelp.h"
#include "app/webhooks/receivernotice.h"
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

constexpr int panelWidth = 416;
constexpr int rowsAhead = 60; ///< read before they are scrolled to
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
    m_notice = new ReceiverNotice(m_services, m_theme, m_left);
    column->addWidget(m_notice);
    auto *troubleFrame = new QWidget(m_left);
    auto *troubleRow = new QHBoxLayout(troubleFrame);
    troubleRow->setContentsMargins(16, 8, 16, 8);
    m_trouble = new Banner(m_theme, troubleFrame);
    m_trouble->setObjectName(QStringLiteral("webhooks.trouble"));
    troubleRow->addWidget(m_trouble);
    troubleFrame->hide();
    column->addWidget(troubleFrame);
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

    connect(m_notice, &ReceiverNotice::ticked, this, [this] {
        if (m_stack->currentWidget() == m_empty)
            showEmpty();
    });
    connect(m_notice, &ReceiverNotice::openProfiles, this, &WebhooksPage::openProfiles);
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
    connect(m_feed, &WebhookFeed::aboutToForget, this, [this] { m_choosing = true; });
    connect(m_feed, &WebhookFeed::forgot, this, [this] { m_choosing = false; });
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
            stay();
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int count = int(m_table->selectionModel()->selectedRows().size());
        m_export->setVisible(count > 0);
        m_export->setText(count > 1 ? tr("Export selection (%1)").arg(count) : tr("Export selection"));
    });
    connect(m_table, &QTableView::clicked, this, [this] {
        m_delegate->setKeyboardFocus(false);
        stay(); // also a click on the row that is chosen already
        openPanel();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && m_following)
            follow(false);
        else if (value == 0 && !m_following && !m_chosenByPerson && !m_paused)
            showNewest();
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
    connect(&m_services.retention, &webhooks::RetentionService::removed, this, [this] {
        m_choosing = true;
        m_model->removeOlderThan(m_services.clock.now().addDays(-m_services.retention.days()));
        m_choosing = false;
        showCounts();
    });
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
    m_choosing = true;
    m_filter->setVerdict(verdict);
    m_choosing = false;
    applyFilter();
}

void WebhooksPage::setFilter(const QString &text)
{
    m_field->setFilter(WebhookFilter::parse(text));
}

void WebhooksPage::applyFilter()
{
    m_choosing = true; // a row that goes takes the mark to its neighbour
    m_filter->setFilter(m_field->filter());
    m_choosing = false;
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

void WebhooksPage::stay()
{
    m_chosenByPerson = true;
    follow(false);
}

void WebhooksPage::updateHold()
{
    m_feed->setHeld(m_paused || !m_following);
    showWaiting();
}

void WebhooksPage::showNewest()
{
    m_chosenByPerson = false;
    m_following = true; // before the table moves
    m_feed->takeWaiting();
    m_table->scrollToTop();
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

    m_notice->refresh();
    if (m_stack->currentWidget() == m_empty)
        showEmpty();
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
