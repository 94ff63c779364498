#include "app/customers/customerspage.h"

#include "app/customers/customerdrawer.h"
#include "app/customers/customerrowdelegate.h"
#include "app/customers/customertablemodel.h"
#include "app/onboarding/weeklybanner.h"
#include "app/widgets/banner.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/styling.h"
#include "app/widgets/toast.h"
#include "store/repositories.h"

#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace gangway::app {

namespace {

// Narrower pages show the drawer above the table, not beside it.
constexpr int overlayBelow = 1180 - 72;
const QString facetsKey = QStringLiteral("customers.facets");

QLabel *footerWord(const QString &text, QWidget *parent, bool key = false)
{
    auto *label = new QLabel(text, parent);
    if (key) {
        setLook(label, "look", QStringLiteral("key"));
        label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    } else {
        setTextStyle(label, Theme::Style::Small, Theme::Token::Text3);
    }
    return label;
}

} // namespace

CustomersPage::CustomersPage(const Services &services, Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme)
{
    setObjectName(QStringLiteral("page.customers"));
    setSurface(this, QStringLiteral("panel"));

    m_model = new CustomerTableModel(this);
    m_filter = new CustomerFilterModel(this);
    m_filter->setSourceModel(m_model);
    m_delegate = new CustomerRowDelegate(m_theme, this);

    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("customers.table"));
    m_table->setAccessibleName(tr("Customers"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(48));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(m_theme.px(32));
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(CustomerTableModel::Customer, QHeaderView::Stretch);
    header->setMinimumSectionSize(m_theme.px(72));
    for (int column = 1; column < CustomerTableModel::ColumnCount; ++column)
        header->resizeSection(column, m_delegate->neededWidth(column));
    header->setSortIndicator(CustomerTableModel::Activity, Qt::DescendingOrder);
    m_table->installEventFilter(this);

    m_empty = new EmptyState(m_theme, QStringLiteral("customers"), tr("No customers yet"),
                             tr("Start with New onboarding. It takes one business customer through six steps."), this);
    auto *start = m_empty->addButton(tr("New onboarding"), QStringLiteral("primary"));
    start->setObjectName(QStringLiteral("customers.empty.newOnboarding"));
    connect(start, &QPushButton::clicked, this, &CustomersPage::newOnboarding);
    m_noMatch = new EmptyState(m_theme, QStringLiteral("search"), QString(), QString(), this);
    auto *clear = m_noMatch->addButton(tr("Clear filters"));
    clear->setObjectName(QStringLiteral("customers.clearFilters"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_filter->setPath(std::nullopt);
        m_pathButton->setText(tr("Any path"));
        m_filter->setStatuses({});
        applyFacets();
        remember();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);

    m_trouble = new Banner(m_theme, this);
    m_trouble->hide();
    m_left = new QWidget(this);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildFilters());
    auto *topLine = new QFrame(m_left);
    setLook(topLine, "look", QStringLiteral("line"));
    topLine->setFixedHeight(1);
    column->addWidget(topLine);
    column->addWidget(m_trouble);
    m_weekBanner = new WeeklyBanner(m_services, m_theme, QStringLiteral("customers.weekly.banner"), m_left);
    column->addWidget(m_weekBanner);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFooter());

    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_left, 1);
    m_columns->setSizeConstraint(QLayout::SetNoConstraint);
    m_drawer = new CustomerDrawer(m_theme, this);
    m_drawer->hide();
    m_toast = new Toast(m_theme, this);

    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &CustomersPage::refresh);
    m_minute = new QTimer(this);
    m_minute->setInterval(std::chrono::seconds(30));
    connect(m_minute, &QTimer::timeout, this, [this] {
        m_model->setNow(m_services.clock.now());
        showWeek(); // a slot may have become free
    });
    m_minute->start();

    connect(&m_services.onboarding, &onboarding::OnboardingService::casesChanged, this, &CustomersPage::scheduleRefresh);
    connect(&m_services.onboarding, &onboarding::OnboardingService::caseChanged, this, &CustomersPage::scheduleRefresh);
    connect(&m_services.profiles, &profiles::ProfileService::changed, this, &CustomersPage::scheduleRefresh);
    connect(&m_services.profiles, &profiles::ProfileService::currentChanged, this, &CustomersPage::scheduleRefresh);
    connect(m_delegate, &CustomerRowDelegate::actionTriggered, this, &CustomersPage::runNextStep);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT openCase(CaseId(index.data(CustomerTableModel::CaseIdRole).toString()));
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &) {
        m_delegate->setKeyboardFocus(false);
        showDrawer(false);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_drawerOpen)
            refreshDrawer();
    });
    connect(m_drawer, &CustomerDrawer::closeRequested, this, &CustomersPage::hideDrawer);
    connect(m_drawer, &CustomerDrawer::actionRequested, this, &CustomersPage::openCase);
    connect(m_drawer, &CustomerDrawer::moreRequested, this, &CustomersPage::openActions);
    connect(m_drawer, &CustomerDrawer::copied, this, [this](const QString &text) { m_toast->show(tr("%1 copied").arg(text)); });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_table->viewport()->update();
        if (m_drawerOpen)
            refreshDrawer();
    });
    recall();
    refresh();
}

CustomersPage::~CustomersPage() = default;

QSize CustomersPage::minimumSizeHint() const
{
    return m_left->minimumSizeHint();
}

QWidget *CustomersPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(12);
    auto *title = new QLabel(tr("Customers"), head);
    setTextStyle(title, Theme::Style::Title);
    m_count = new QLabel(head);
    m_count->setObjectName(QStringLiteral("customers.count"));
    setTextStyle(m_count, Theme::Style::Body, Theme::Token::Text3);
    auto *exportButton = new QPushButton(m_theme.icon(QStringLiteral("dl")), tr("Export list"), head);
    exportButton->setObjectName(QStringLiteral("customers.export"));
    exportButton->setAccessibleName(tr("Export list"));
    connect(exportButton, &QPushButton::clicked, this, &CustomersPage::askForExport);
    auto *create = new QPushButton(m_theme.icon(QStringLiteral("plus"), 16, Theme::Token::OnAccent), tr("New onboarding"), head);
    create->setObjectName(QStringLiteral("customers.newOnboarding"));
    create->setAccessibleName(tr("New onboarding"));
    setKind(create, QStringLiteral("primary"));
    connect(create, &QPushButton::clicked, this, &CustomersPage::newOnboarding);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch(1);
    m_week = new QToolButton(head);
    m_week->setObjectName(QStringLiteral("customers.weekly"));
    m_week->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_week->setPopupMode(QToolButton::InstantPopup);
    m_week->setFocusPolicy(Qt::StrongFocus);
    setLook(m_week, "look", QStringLiteral("facet"));
    auto *weekMenu = new QMenu(m_week);
    weekMenu->setObjectName(QStringLiteral("customers.weekly.menu"));
    m_week->setMenu(weekMenu);
    row->addWidget(m_week);
    row->addWidget(exportButton);
    row->addWidget(create);
    return head;
}

QWidget *CustomersPage::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 8);
    row->setSpacing(4);
    m_facets = new QButtonGroup(this);
    m_facets->setExclusive(false);
    // In the order in which a case passes through them, as people read them; -1 is "all".
    for (const int facet : {-1, int(CaseStatus::InSignup), int(CaseStatus::Provisioning), int(CaseStatus::NeedsAttention),
                            int(CaseStatus::TestPending), int(CaseStatus::Live)}) {
        auto *button = new QToolButton(bar);
        button->setObjectName(QStringLiteral("customers.facet.%1").arg(facet));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        setLook(button, "look", QStringLiteral("facet"));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_facets->addButton(button, facet + 10); // QButtonGroup keeps negative ids for itself
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, facet] {
            QSet<int> chosen = m_filter->statuses();
            const bool more = QGuiApplication::keyboardModifiers() & Qt::ControlModifier;
            if (facet < 0)
                chosen.clear();
            else if (!more)
                chosen = {facet};
            else if (!chosen.remove(facet))
                chosen.insert(facet);
            m_filter->setStatuses(chosen);
            applyFacets();
            remember();
        });
    }
    row->addStretch(1);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("customers.search"));
    m_search->setAccessibleName(tr("Filter the list"));
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setClearButtonEnabled(true);
    for (QToolButton *clear : m_search->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear the filter"));
    m_search->setMaxLength(200);
    m_search->setMinimumWidth(m_theme.px(72));
    m_search->setMaximumWidth(m_theme.px(132));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        showCounts();
    });
    m_search->installEventFilter(this);
    row->addWidget(m_search);
    m_pathButton = new QToolButton(bar);
    m_pathButton->setObjectName(QStringLiteral("customers.path"));
    m_pathButton->setText(tr("Any path"));
    m_pathButton->setAccessibleName(tr("Filter by path"));
    m_pathButton->setIcon(m_theme.icon(QStringLiteral("down"), 14, Theme::Token::Text3));
    m_pathButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pathButton->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    m_pathButton->setPopupMode(QToolButton::InstantPopup);
    m_pathButton->setFocusPolicy(Qt::StrongFocus);
    setLook(m_pathButton, "look", QStringLiteral("drop"));
    auto *menu = new QMenu(m_pathButton);
    menu->setLayoutDirection(QGuiApplication::layoutDirection());
    menu->setObjectName(QStringLiteral("customers.path.menu"));
    const auto choice = [&](const QString &text, std::optional<store::NumberPath> path) {
        menu->addAction(text, this, [this, text, path] {
            m_filter->setPath(path);
            m_pathButton->setText(text);
            showCounts();
        });
    };
    choice(tr("Any path"), std::nullopt);
    for (const auto path : {store::NumberPath::Direct, store::NumberPath::Existing, store::NumberPath::Coexistence,
                            store::NumberPath::NoNumberYet, store::NumberPath::Unknown})
        choice(pathText(path), path);
    m_pathButton->setMenu(menu);
    row->addWidget(m_pathButton);
    return bar;
}

QWidget *CustomersPage::buildFooter()
{
    auto *footer = new QFrame(this);
    setSurface(footer, QStringLiteral("bar"));
    setEdge(footer, QStringLiteral("top"));
    footer->setFixedHeight(m_theme.px(40));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    m_shown = footerWord(QString(), footer);
    m_shown->setObjectName(QStringLiteral("customers.shown"));
    row->addWidget(m_shown);
    row->addStretch(1);
    row->addWidget(footerWord(tr("Enter opens the case"), footer));
    row->addWidget(footerWord(QStringLiteral("\u2191"), footer, true));
    row->addWidget(footerWord(QStringLiteral("\u2193"), footer, true));
    row->addWidget(footerWord(tr("move", "keys that move the selection"), footer));
    row->addWidget(footerWord(tr("Space", "the key"), footer, true));
    row->addWidget(footerWord(tr("details", "what a key shows"), footer));
    return footer;
}

void CustomersPage::watch(const CaseId &id)
{
    if (m_watched.contains(id.value()))
        return;
    if (onboarding::Runner *runner = m_services.onboarding.runner(id)) {
        m_watched.insert(id.value());
        connect(runner, &onboarding::Runner::stepChanged, this, &CustomersPage::scheduleRefresh);
        connect(runner, &onboarding::Runner::caseChanged, this, &CustomersPage::scheduleRefresh);
        connect(runner, &QObject::destroyed, this, [this, id] { m_watched.remove(id.value()); });
    }
}

void CustomersPage::scheduleRefresh()
{
    m_soon->start();
}

void CustomersPage::refresh()
{
    const CaseId kept = currentCase();
    const QDateTime now = m_services.clock.now();
    std::vector<CustomerRow> rows;
    for (const store::CaseRecord &known : m_services.onboarding.cases()) {
        watch(known.id);
        onboarding::Runner *runner = m_services.onboarding.runner(known.id);
        const store::CaseRecord &record = runner ? runner->state().record : known;
        rows.push_back({record, summaryOf(record, runner ? runner->steps() : std::vector<onboarding::StepView>(), now)});
    }
    m_model->setRows(std::move(rows), now);
    if (!kept.isEmpty())
        select(kept);
    if (!currentCase().isEmpty() && m_drawerOpen)
        refreshDrawer();
    else if (m_drawerOpen)
        hideDrawer();
    applyFacets();
    showWeek();
}

void CustomersPage::setSearch(const QString &text)
{
    m_search->setText(text);
}

void CustomersPage::select(const CaseId &id)
{
    const int row = m_model->rowOf(id);
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    if (row >= 0 && index.isValid() && m_table->currentIndex().row() != index.row())
        m_table->setCurrentIndex(index);
}

CaseId CustomersPage::currentCase() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? CaseId(index.data(CustomerTableModel::CaseIdRole).toString()) : CaseId();
}

void CustomersPage::applyFacets()
{
    std::array<int, caseStatusCount> counts{};
    for (int row = 0; row < m_model->rowCount(); ++row)
        ++counts[std::size_t(m_model->at(row)->summary.status)];
    for (QAbstractButton *button : m_facets->buttons()) {
        const int facet = m_facets->id(button) - 10;
        const QString word = facet < 0 ? tr("All") : statusText(CaseStatus(facet));
        const int count = facet < 0 ? m_model->rowCount() : counts[std::size_t(facet)];
        //: a filter and how many rows it shows, e.g. "Live 30"
        button->setText(tr("%1 %2").arg(word).arg(count));
        button->setAccessibleName(button->text());
        button->setChecked(facet < 0 ? m_filter->statuses().isEmpty() : m_filter->statuses().contains(facet));
    }
    showCounts();
}

// Of the app that a new onboarding would use.
void CustomersPage::showWeek()
{
    const auto profile = m_services.profiles.current();
    m_week->setVisible(profile.has_value());
    m_weekBanner->refresh(profile);
    if (!profile)
        return;
    const onboarding::WeeklyCount count = weeklyCountOf(m_services, *profile);
    //: how many of Meta's limit are used, e.g. "8 of 10 this week"
    m_week->setText(tr("%1 of %2 this week").arg(count.used()).arg(count.limit));
    m_week->setIcon(count.isTight() ? m_theme.icon(QStringLiteral("warn"), 14, Theme::Token::Warn) : m_theme.icon(QStringLiteral("clock"), 14, Theme::Token::Text3));
    const QString whole = weeklyText(count) + (count.nextFree ? QStringLiteral(". ") + nextFreeText(count) : QString());
    m_week->setAccessibleName(whole);
    m_week->setToolTip(whole);
    QMenu *menu = m_week->menu();
    if (menu->isVisible())
        return; // not under the person's hand
    menu->clear();
    menu->addAction(weeklyText(count))->setEnabled(false);
    if (count.nextFree)
        menu->addAction(nextFreeText(count))->setEnabled(false);
    if (!count.entries.empty())
        menu->addSeparator();
    for (const onboarding::WeeklyCount::Entry &entry : count.entries)
        menu->addAction(weeklyEntryText(entry).replace(u'&', QStringLiteral("&&")), this, [this, id = entry.caseId] { Q_EMIT openCase(id); });
}

void CustomersPage::showCounts()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(QString::number(all));
    m_shown->setText(tr("%1 of %2 shown").arg(shown).arg(all));
    if (all == 0) {
        m_stack->setCurrentWidget(m_empty);
    } else if (shown == 0) {
        const QString text = m_filter->search();
        m_noMatch->set(QStringLiteral("search"), text.isEmpty() ? tr("No customer matches these filters") : tr("No customer matches \u201c%1\u201d").arg(text),
                       text.isEmpty() ? tr("Choose another status or path.")
                                      : tr("Gangway looked in names, contacts, phone numbers, IDs and case numbers."));
        m_stack->setCurrentWidget(m_noMatch);
    } else {
        m_stack->setCurrentWidget(m_table);
    }
    if (shown > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    if (shown == 0)
        hideDrawer();
}

void CustomersPage::showDrawer(bool focusInside)
{
    if (currentCase().isEmpty())
        return;
    m_drawerOpen = true;
    placeDrawer();
    refreshDrawer();
    if (focusInside || m_drawerOverlays)
        m_drawer->findChild<QToolButton *>(QStringLiteral("customers.drawer.close"))->setFocus(Qt::TabFocusReason);
}

void CustomersPage::hideDrawer()
{
    if (!m_drawerOpen)
        return;
    const bool inside = m_drawer->isAncestorOf(focusWidget());
    m_drawerOpen = false;
    m_drawer->hide();
    if (inside)
        m_table->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::placeDrawer()
{
    const bool overlay = width() < m_theme.px(overlayBelow);
    if (overlay != m_drawerOverlays || m_columns->indexOf(m_drawer) < 0) {
        m_drawerOverlays = overlay;
        if (overlay)
            m_columns->removeWidget(m_drawer);
        else if (m_columns->indexOf(m_drawer) < 0)
            m_columns->addWidget(m_drawer);
    }
    if (overlay) {
        const int wide = m_drawer->minimumWidth();
        m_drawer->setGeometry(isRightToLeft() ? 0 : width() - wide, 0, wide, height());
        m_drawer->raise();
    }
}

void CustomersPage::refreshDrawer()
{
    const CustomerRow *row = m_model->at(m_model->rowOf(currentCase()));
    if (!row)
        return;
    const auto timeline = store::TimelineRepository(m_services.database).forCase(row->record.id, 50);
    m_drawer->show(*row, m_services.profiles.find(row->record.profileId), timeline.value_or(std::vector<store::TimelineRecord>()),
                   m_services.language, m_services.clock.now());
}

void CustomersPage::runNextStep(const QModelIndex &index)
{
    const CaseId id(index.data(CustomerTableModel::CaseIdRole).toString());
    const CustomerRow *row = m_model->at(m_model->rowOf(id));
    if (row && row->summary.next != NextStep::None)
        Q_EMIT openCase(id);
}

void CustomersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool overlay = width() < m_theme.px(overlayBelow);
    // Becoming narrow closes the drawer: it would cover the table without having been asked for.
    if (overlay && !m_drawerOverlays && m_drawerOpen)
        hideDrawer();
    placeDrawer();
}

bool CustomersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched != m_table)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        m_delegate->setKeyboardFocus(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason);
        m_table->viewport()->update();
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    m_delegate->setKeyboardFocus(true);
    m_table->viewport()->update();
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return false;
    const bool onAction = current.column() == CustomerTableModel::Next;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ControlModifier || onAction)
            runNextStep(current);
        else
            Q_EMIT openCase(currentCase());
        return true;
    case Qt::Key_Space:
        if (onAction)
            runNextStep(current);
        else if (m_drawerOpen)
            hideDrawer();
        else
            showDrawer(false);
        return true;
    case Qt::Key_Escape:
        if (!m_drawerOpen)
            return false;
        hideDrawer();
        return true;
    case Qt::Key_Right:
    case Qt::Key_Left: {
        // Cells are one thing to the keyboard: the row, or its button.
        const bool toButton = (key->key() == Qt::Key_Right) == m_table->isLeftToRight();
        m_table->setCurrentIndex(current.siblingAtColumn(toButton ? CustomerTableModel::Next : CustomerTableModel::Customer));
        return true;
    }
    default:
        break;
    }
    if (key->matches(QKeySequence::Copy)) {
        const CustomerRow *row = m_model->at(m_model->rowOf(currentCase()));
        const QString waba = row ? row->record.facts.wabaId.value_or(WabaId()).value() : QString();
        if (!waba.isEmpty()) {
            QGuiApplication::clipboard()->setText(waba);
            m_toast->show(tr("WABA ID %1 copied").arg(waba));
        }
        return true;
    }
    return false;
}

void CustomersPage::askForExport()
{
    auto *dialog = new QFileDialog(this, tr("Export list"), QString(), tr("Table (*.csv)"));
    dialog->setObjectName(QStringLiteral("customers.exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("gangway-customers.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const QString trouble = exportTo(file);
        if (trouble.isEmpty()) {
            m_trouble->hide();
            m_toast->show(tr("List exported to %1").arg(QFileInfo(file).fileName()));
            return;
        }
        m_trouble->clearButtons();
        m_trouble->show(Theme::Tone::Err, QStringLiteral("err"), tr("The list was not exported."), trouble);
        connect(m_trouble->addButton(tr("Close")), &QPushButton::clicked, m_trouble, &QWidget::hide);
    });
    dialog->open();
}

QString CustomersPage::exportTo(const QString &file) const
{
    std::vector<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows.push_back(m_filter->mapToSource(m_filter->index(row, 0)).row());
    const QByteArray bytes = m_model->toCsv(rows);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return tr("%1 cannot be written: %2").arg(file, out.errorString());
    return {};
}

void CustomersPage::remember() const
{
    QStringList words;
    for (const int status : m_filter->statuses())
        words << QString::number(status);
    store::SettingRepository(m_services.database).setValue(facetsKey, words.join(u',')).then(m_model, [](const Result<Done> &) {
        // A filter that is not remembered is no loss worth a message; storage trouble is told by the window.
    });
}

void CustomersPage::recall()
{
    const Result<QString> kept = store::SettingRepository(m_services.database).value(facetsKey);
    QSet<int> statuses;
    for (const QString &word : kept.value_or(QString()).split(u',', Qt::SkipEmptyParts)) {
        bool number = false;
        const int status = word.toInt(&number);
        if (number && status >= 0 && status < caseStatusCount)
            statuses.insert(status);
    }
    m_filter->setStatuses(statuses);
}

} // namespace gangway::app
