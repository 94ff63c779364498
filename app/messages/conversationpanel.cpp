#include "app/messages/conversationpanel.h"

#include "app/messages/conversationdelegate.h"
#include "app/messages/flowrow.h"
#include "app/messages/hitdelegate.h"
#include "app/messages/messagewords.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/make.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>

namespace gangway::app {

using Filter = store::ConversationFilter;
using messaging::ConversationModel;

namespace {

constexpr int mostHits = 50;
constexpr std::chrono::milliseconds countPause{200};
constexpr std::chrono::milliseconds typingPause{120};

} // namespace

ConversationPanel::ConversationPanel(const Services &services, Theme &theme, QWidget *parent)
    : QFrame(parent), m_services(services), m_theme(theme), m_delegate(new ConversationDelegate(services, theme, this)),
      m_model(new ConversationModel(services.database, services.clock, this)), m_soon(new QTimer(this)), m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("messages.panel"));
    setSurface(this, QStringLiteral("panel"));
    m_spoken = new SpokenConversations(*m_delegate, this);
    static_cast<QAbstractProxyModel *>(m_spoken)->setSourceModel(m_model);

    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("messages.list"));
    m_list->setAccessibleName(tr("Conversations"));
    m_list->setModel(m_spoken);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    // The selection, not the current row: a list that gets the focus makes its first row current, and nobody chose it.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        if (m_selecting || selected.isEmpty())
            return;
        const store::ConversationRecord *record = m_model->at(selected.indexes().first().row());
        if (!record || record->id == m_current)
            return;
        m_current = record->id;
        Q_EMIT chosen(m_current);
    });
    // A reload or a new order brings other rows: what was chosen stays chosen.
    const auto keep = [this] { select(m_current); };
    connect(m_spoken, &QAbstractItemModel::modelReset, this, keep);
    connect(m_spoken, &QAbstractItemModel::rowsInserted, this, [this, keep] {
        if (!m_selecting)
            keep();
    });

    m_none = new EmptyState(m_theme, QStringLiteral("messages"), tr("No conversations yet"),
                            tr("A conversation starts when someone writes to one of the customer's numbers, or when you send a template."), this);
    auto *first = m_none->addButton(tr("Send a template"));
    first->setObjectName(QStringLiteral("messages.empty.new"));
    connect(first, &QPushButton::clicked, this, &ConversationPanel::newRequested);
    m_noMatch = new EmptyState(m_theme, QStringLiteral("search"), QString(), QString(), this);
    auto *clear = m_noMatch->addButton(tr("Show all"));
    clear->setObjectName(QStringLiteral("messages.showAll"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_find->clear();
        m_filters->button(int(Filter::Kind::All))->setChecked(true);
        applyFilter();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    m_stage = new QStackedWidget(this);
    for (QWidget *state : std::initializer_list<QWidget *>{m_list, m_none, m_noMatch})
        m_stage->addWidget(state);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildFilters());
    auto *line = makeLine();
    column->addWidget(line);
    column->addWidget(m_stage, 3);
    column->addWidget(buildHits(), 2);

    m_soon->setSingleShot(true);
    m_soon->setInterval(countPause);
    connect(m_soon, &QTimer::timeout, this, &ConversationPanel::count);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &ConversationPanel::applyFilter);
    m_find->installEventFilter(this);
    m_list->installEventFilter(this);
    m_hits->installEventFilter(this);
}

ConversationPanel::~ConversationPanel() = default;

QWidget *ConversationPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 14, 16, 0);
    rows->setSpacing(14);
    auto *top = new QHBoxLayout;
    auto *title = makeLabel(tr("Messages"), Theme::Style::Title);
    top->addWidget(title, 1);
    auto *pen = makeIconButton(m_theme, QStringLiteral("messages.new"), QStringLiteral("pen"), tr("New conversation"), QStringLiteral("small"));
    setKind(pen, QStringLiteral("secondary"));
    pen->setIcon(m_theme.icon(QStringLiteral("pen"), 14, Theme::Token::Text));
    pen->setToolTip(tr("New conversation"));
    connect(pen, &QToolButton::clicked, this, &ConversationPanel::newRequested);
    top->addWidget(pen);
    rows->addLayout(top);
    m_find = new QLineEdit(head);
    m_find->setObjectName(QStringLiteral("messages.find"));
    m_find->setAccessibleName(tr("Find a conversation or a message"));
    m_find->setPlaceholderText(tr("Find a conversation"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(200);
    m_find->addAction(m_theme.icon(QStringLiteral("search"), 16, Theme::Token::Text3), QLineEdit::LeadingPosition);
    for (QToolButton *icon : m_find->findChildren<QToolButton *>())
        icon->setAccessibleName(tr("Find or clear"));
    connect(m_find, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    rows->addWidget(m_find);
    return head;
}

QWidget *ConversationPanel::buildFilters()
{
    auto *box = new QWidget(this);
    auto *row = new FlowRow(m_theme.px(2), box);
    row->setContentsMargins(16, 8, 12, 8);
    m_filters = new QButtonGroup(this);
    m_filters->setExclusive(true);
    const std::pair<Filter::Kind, const char *> filters[]{
        {Filter::Kind::All, "all"}, {Filter::Kind::WindowOpen, "open"}, {Filter::Kind::Failed, "failed"}, {Filter::Kind::Unread, "unread"}};
    for (const auto &[kind, name] : filters) {
        auto *facet = new QToolButton(box);
        facet->setObjectName(QStringLiteral("messages.filter.") + QLatin1String(name));
        facet->setCheckable(true);
        setLook(facet, "look", QStringLiteral("facet"));
        m_filters->addButton(facet, int(kind));
        row->addWidget(facet);
    }
    m_filters->button(int(Filter::Kind::All))->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this, &ConversationPanel::applyFilter);
    return box;
}

QWidget *ConversationPanel::buildHits()
{
    m_hitBox = new QFrame(this);
    setEdge(m_hitBox, QStringLiteral("top"));
    auto *column = new QVBoxLayout(m_hitBox);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    m_hitTitle = makeLabel(QString(), Theme::Style::CaptionMedium, Theme::Token::Text3);
    m_hitTitle->setContentsMargins(16, 6, 16, 6);
    column->addWidget(m_hitTitle);
    m_hitModel = new QStandardItemModel(this);
    m_hits = new QListView(m_hitBox);
    m_hits->setObjectName(QStringLiteral("messages.search"));
    m_hits->setAccessibleName(tr("Messages found"));
    m_hits->setModel(m_hitModel);
    m_hits->setItemDelegate(new HitDelegate(m_theme, m_hits));
    m_hits->setUniformItemSizes(true);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hits->setMouseTracking(true);
    connect(m_hits, &QListView::clicked, this, [this](const QModelIndex &index) { openHit(index.row()); });
    column->addWidget(m_hits, 1);
    m_hitBox->hide();
    return m_hitBox;
}

void ConversationPanel::applyFilter()
{
    m_typing->stop();
    Filter filter;
    filter.kind = Filter::Kind(qMax(0, m_filters->checkedId()));
    filter.words = m_find->text().trimmed();
    if (const auto profile = m_services.profiles.current())
        filter.profileId = profile->id;
    m_model->setFilter(filter);
    search();
    count();
}

void ConversationPanel::count()
{
    const store::ConversationRepository repository(m_services.database);
    const QString words[]{tr("All", "conversations"), tr("Window open", "conversations"), tr("Failed", "conversations"), tr("Unread", "conversations")};
    Filter filter;
    filter.now = m_services.clock.now();
    filter.profileId = m_model->filter().profileId;
    for (const Filter::Kind kind : {Filter::Kind::All, Filter::Kind::WindowOpen, Filter::Kind::Failed, Filter::Kind::Unread}) {
        filter.kind = kind;
        const qint64 number = repository.count(filter).value_or(0);
        auto *facet = m_filters->button(int(kind));
        const QString &word = words[int(kind)];
        if (kind == Filter::Kind::All)
            m_total = number;
        facet->setText(kind == Filter::Kind::All || number == 0 ? word : QStringLiteral("%1  %2").arg(word).arg(number));
        facet->setAccessibleName(tr("%1: %2", "filter, number of conversations").arg(word).arg(number));
    }
    showState();
    Q_EMIT countsChanged();
}

void ConversationPanel::search()
{
    m_hitModel->clear();
    const QString words = m_find->text().trimmed();
    if (words.isEmpty()) {
        m_hitBox->hide();
        return;
    }
    const auto hits = store::MessageRepository(m_services.database).search(words, 0, mostHits);
    const store::ConversationRepository conversations(m_services.database);
    QHash<qint64, QString> people;
    for (const store::SearchHit &hit : hits ? *hits : std::vector<store::SearchHit>{}) {
        if (!people.contains(hit.conversationId)) {
            const auto found = conversations.find(hit.conversationId);
            people.insert(hit.conversationId, found && *found ? shownPerson(**found) : QString());
        }
        const QString person = people.value(hit.conversationId);
        const QString when = briefTime(hit.at, m_services.clock.now());
        auto *item = new QStandardItem;
        item->setEditable(false);
        item->setData(hit.conversationId, HitDelegate::ConversationRole);
        item->setData(hit.messageRow, HitDelegate::MessageRole);
        item->setData(person, HitDelegate::PersonRole);
        item->setData(when, HitDelegate::TimeRole);
        item->setData(hit.snippet, HitDelegate::SnippetRole);
        item->setData(QStringLiteral("%1, %2, %3").arg(person, when, HitDelegate::plain(hit.snippet)), Qt::AccessibleTextRole);
        m_hitModel->appendRow(item);
    }
    const int found = m_hitModel->rowCount();
    m_hitTitle->setText(found >= mostHits ? tr("Newest %1 messages with these words").arg(found) : tr("%n message(s) with these words", nullptr, found));
    m_hitBox->setVisible(found > 0);
}

void ConversationPanel::showState()
{
    if (m_model->rowCount() > 0) {
        m_stage->setCurrentWidget(m_list);
    } else if (m_total == 0 && m_find->text().trimmed().isEmpty()) {
        m_stage->setCurrentWidget(m_none);
    } else {
        const QString words = m_find->text().trimmed();
        m_noMatch->set(QStringLiteral("search"), words.isEmpty() ? tr("No such conversation") : tr("No conversation matches “%1”").arg(words.left(40)),
                       words.isEmpty() ? tr("None of the conversations is what this filter asks for.") : tr("Gangway looked in names, phone numbers, user IDs and customers."));
        m_stage->setCurrentWidget(m_noMatch);
    }
}

void ConversationPanel::select(qint64 conversationId)
{
    m_current = conversationId;
    const int row = conversationId > 0 ? m_model->rowOf(conversationId) : -1;
    m_selecting = true;
    if (row >= 0)
        m_list->setCurrentIndex(m_spoken->index(row, 0));
    else
        m_list->selectionModel()->clear();
    m_selecting = false;
}

void ConversationPanel::refresh(qint64 conversationId)
{
    // A row that no longer fits the filter takes the mark to its neighbour, and nobody chose that one.
    m_selecting = true;
    m_model->refresh(conversationId);
    m_selecting = false;
    select(m_current);
    m_soon->start();
}

void ConversationPanel::reload()
{
    applyFilter();
}

void ConversationPanel::tick()
{
    // The list tells hours and minutes.
    const QString minute = m_services.clock.now().toString(QStringLiteral("HHmm"));
    if (minute == m_clock)
        return;
    m_clock = minute;
    m_list->viewport()->update();
    m_soon->start();
}

void ConversationPanel::find(const QString &words)
{
    m_find->setText(words);
    m_find->setFocus(Qt::ShortcutFocusReason);
    applyFilter();
}

void ConversationPanel::openHit(int row)
{
    const QModelIndex index = m_hitModel->index(row, 0);
    if (index.isValid())
        Q_EMIT messageChosen(index.data(HitDelegate::ConversationRole).toLongLong(), index.data(HitDelegate::MessageRole).toLongLong());
}

bool ConversationPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const auto enterList = [](QListView *list) {
        if (!list->currentIndex().isValid())
            list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus(Qt::TabFocusReason);
    };
    if (watched == m_find) {
        if (key->key() == Qt::Key_Down || enter) {
            if (m_typing->isActive())
                applyFilter();
            if (m_model->rowCount() > 0)
                enterList(m_list);
            else if (m_hitModel->rowCount() > 0)
                enterList(m_hits);
            if (enter && m_model->rowCount() == 0)
                openHit(0);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
    } else if (watched == m_hits && enter) {
        openHit(m_hits->currentIndex().row());
        return true;
    } else if (watched == m_list && key->key() == Qt::Key_Down && m_hitBox->isVisible() && m_list->currentIndex().row() == m_model->rowCount() - 1) {
        enterList(m_hits);
        return true;
    } else if (watched == m_hits && key->key() == Qt::Key_Up && m_hits->currentIndex().row() <= 0) {
        enterList(m_list);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace gangway::app
