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
#include "app/widgets/make.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>

// How the page is put together; what it does stands in webhookspage.cpp.
namespace gangway::app {

QWidget *WebhooksPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(12);
    row->addWidget(makeLabel(tr("Webhooks"), Theme::Style::Title));
    m_live = new Chip(m_theme, head);
    m_live->setObjectName(QStringLiteral("webhooks.live"));
    row->addWidget(m_live);
    m_count = new ElidedLabel(QString(), head);
    m_count->setObjectName(QStringLiteral("webhooks.count"));
    setTextStyle(m_count, Theme::Style::Small, Theme::Token::Text3);
    row->addWidget(m_count);
    m_refused = makeButton(m_theme, QStringLiteral("webhooks.refused"), QString(), QStringLiteral("danger"), QStringLiteral("tiny"));
    m_refused->setIcon(m_theme.icon(QStringLiteral("shieldx"), 14, Theme::Token::Err));
    connect(m_refused, &QPushButton::clicked, this, [this] { setVerdict(QStringLiteral("refused"), tr("Refused")); });
    row->addWidget(m_refused);
    row->addStretch(1);
    auto *help = makeButton(m_theme, QStringLiteral("webhooks.openHelp"), tr("How Meta reaches this computer"), QStringLiteral("quiet"), QStringLiteral("small"), QStringLiteral("info"));
    connect(help, &QPushButton::clicked, this, &WebhooksPage::showHelp);
    row->addWidget(help);
    m_pause = makeButton(m_theme, QStringLiteral("webhooks.pause"), tr("Pause"), QStringLiteral("secondary"), QStringLiteral("normal"), QStringLiteral("pause"));
    m_pause->setToolTip(tr("Stops the display, not the receiving. Space does the same."));
    connect(m_pause, &QPushButton::clicked, this, [this] { setPaused(!m_paused); });
    row->addWidget(m_pause);
    return head;
}

QToolButton *WebhooksPage::makeDrop(const QString &name, const QString &says, QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(says);
    button->setIcon(m_theme.icon(QStringLiteral("down"), 14, Theme::Token::Text3));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    setLook(button, "look", QStringLiteral("drop"));
    menu->setParent(button, menu->windowFlags());
    menu->setLayoutDirection(QGuiApplication::layoutDirection());
    menu->setObjectName(name + QStringLiteral(".menu"));
    button->setMenu(menu);
    return button;
}

QWidget *WebhooksPage::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 8);
    row->setSpacing(8);
    m_field = new FilterField(m_theme, QStringLiteral("webhooks.filter"), bar);
    row->addWidget(m_field, 1);
    auto *period = new QMenu;
    const QStringList spans{tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days"), tr("All that is kept")};
    for (int i = 0; i < spans.size(); ++i)
        period->addAction(spans.at(i), this, [this, i] { setSpan(i); });
    m_period = makeDrop(QStringLiteral("webhooks.period"), tr("Show the time since"), period);
    row->addWidget(m_period);
    auto *signature = new QMenu;
    const auto choice = [&](const QString &verdict, const QString &word) {
        signature->addAction(word, this, [this, verdict, word] { setVerdict(verdict, word); });
    };
    choice(QString(), tr("Any signature"));
    choice(QStringLiteral("valid"), EventWords::verdictWord(QStringLiteral("valid")));
    choice(QStringLiteral("refused"), EventWords::verdictWord(QStringLiteral("refused")));
    choice(QStringLiteral("not-needed"), EventWords::verdictWord(QStringLiteral("not-needed")));
    m_signature = makeDrop(QStringLiteral("webhooks.signature"), tr("Filter by signature"), signature);
    m_signature->setText(tr("Any signature"));
    row->addWidget(m_signature);
    return bar;
}

QWidget *WebhooksPage::buildTable()
{
    m_delegate = new WebhookRowDelegate(m_theme, this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("webhooks.table"));
    m_table->setAccessibleName(tr("Webhooks"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(36));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(m_theme.px(32));
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(m_theme.px(48));
    for (int column = 0; column < WebhookTableModel::ColumnCount; ++column) {
        if (const int width = m_delegate->neededWidth(column); width > 0)
            header->resizeSection(column, width);
        else
            header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);

    m_empty = new EmptyState(m_theme, QStringLiteral("webhooks"), QString(), QString(), this);
    m_emptyHelp = m_empty->addButton(tr("How Meta reaches this computer"));
    m_emptyHelp->setObjectName(QStringLiteral("webhooks.empty.help"));
    connect(m_emptyHelp, &QPushButton::clicked, this, &WebhooksPage::showHelp);
    m_emptyClear = m_empty->addButton(tr("Clear filter"));
    m_emptyClear->setObjectName(QStringLiteral("webhooks.empty.clear"));
    connect(m_emptyClear, &QPushButton::clicked, this, &WebhooksPage::clearFilter);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_new = makeButton(m_theme, QStringLiteral("webhooks.new"), QString(), QStringLiteral("primary"), QStringLiteral("small"), QStringLiteral("up"));
    m_new->setParent(m_stack);
    m_new->hide();
    connect(m_new, &QPushButton::clicked, this, &WebhooksPage::showNewest);
    return m_stack;
}

QWidget *WebhooksPage::buildFooter()
{
    auto *footer = new QFrame(this);
    setSurface(footer, QStringLiteral("bar"));
    setEdge(footer, QStringLiteral("top"));
    footer->setFixedHeight(m_theme.px(40));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    m_shown = makeLabel(QString(), Theme::Style::Small, Theme::Token::Text3);
    m_shown->setObjectName(QStringLiteral("webhooks.shown"));
    row->addWidget(m_shown);
    m_clear = makeButton(m_theme, QStringLiteral("webhooks.clear"), tr("Clear filter"), QStringLiteral("link"));
    connect(m_clear, &QPushButton::clicked, this, &WebhooksPage::clearFilter);
    row->addWidget(m_clear);
    m_export = makeButton(m_theme, QStringLiteral("webhooks.export"), tr("Export selection"), QStringLiteral("link"));
    connect(m_export, &QPushButton::clicked, this, [this] { askForExport(selectedIds()); });
    row->addWidget(m_export);
    m_address = new ElidedLabel(QString(), footer);
    m_address->setObjectName(QStringLiteral("webhooks.address"));
    m_address->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextStyle(m_address, Theme::Style::Small, Theme::Token::Text3);
    row->addWidget(m_address, 1);
    m_kept = makeLabel(QString(), Theme::Style::Small, Theme::Token::Text3);
    m_kept->setObjectName(QStringLiteral("webhooks.kept"));
    row->addWidget(m_kept);
    return footer;
}

} // namespace gangway::app
