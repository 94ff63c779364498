#include "app/widgets/jsonview.h"

#include "app/widgets/elidedlabel.h"
#include "app/widgets/jsonmodel.h"
#include "app/widgets/jsontree.h"
#include "app/widgets/rawtextview.h"
#include "app/widgets/styling.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

namespace gangway::app {

namespace {
constexpr int treeTab = 0;
constexpr int rawTab = 1;
constexpr std::size_t mostHits = 100000;

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    setLook(frame, "look", QStringLiteral("line"));
    frame->setFixedHeight(1);
    return frame;
}
} // namespace

JsonView::JsonView(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSurface(this, QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_model = new JsonModel(this);
    m_tree = new JsonTree(m_theme, m_model, this);
    m_tree->setAccessibleName(tr("JSON tree"));
    m_raw = new RawTextView(m_theme, this);
    m_raw->setAccessibleName(tr("Raw body"));
    m_notice = new QLabel(this);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(16, 8, 16, 8);
    setTextStyle(m_notice, Theme::Style::Small, Theme::Token::Warn);
    m_notice->hide();
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setTextStyle(m_empty, Theme::Style::Body, Theme::Token::Text3);

    m_treePage = new QWidget(this);
    auto *treeColumn = new QVBoxLayout(m_treePage);
    treeColumn->setContentsMargins(0, 4, 0, 0);
    treeColumn->setSpacing(0);
    treeColumn->addWidget(m_tree, 1);
    treeColumn->addWidget(m_empty, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_treePage);
    m_stack->addWidget(m_raw);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTabs());
    column->addWidget(line(this));
    m_searchRow = buildSearch();
    column->addWidget(m_searchRow);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    m_pathRow = buildPath();
    column->addWidget(m_pathRow);

    m_searchSoon = new QTimer(this);
    m_searchSoon->setSingleShot(true);
    m_searchSoon->setInterval(120);
    connect(m_searchSoon, &QTimer::timeout, this, &JsonView::search);
    connect(m_search, &QLineEdit::textChanged, m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_tree, &JsonTree::currentNodeChanged, this, &JsonView::showPath);
    connect(m_tree, &JsonTree::copyRequested, this, [this](int node) { copy(m_model->document().value(node), tr("Value")); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &JsonView::openMenu);
    connect(this, &QObject::objectNameChanged, this, &JsonView::nameParts);
    addShortcuts();
    setJson({});
}

QWidget *JsonView::buildTabs()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 0, 8, 0);
    row->setSpacing(8);
    m_tabs = new QTabBar(bar);
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("JSON tree"));
    m_tabs->addTab(tr("Raw body"));
    connect(m_tabs, &QTabBar::currentChanged, this, &JsonView::switchTo);
    row->addWidget(m_tabs);
    row->addStretch(1);
    m_copy = new QToolButton(bar);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the body"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setIcon(m_theme.icon(QStringLiteral("copy"), 14, Theme::Token::Text2));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    setKind(m_copy, QStringLiteral("quiet"));
    setSize(m_copy, QStringLiteral("small"));
    connect(m_copy, &QToolButton::clicked, this, [this] { copy(QString::fromUtf8(m_bytes), tr("Body")); });
    row->addWidget(m_copy);
    return bar;
}

QWidget *JsonView::buildSearch()
{
    auto *bar = new QWidget(this);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Find a key or a value"));
    m_search->setAccessibleName(tr("Find in the JSON"));
    m_search->setMaxLength(500);
    m_search->addAction(m_theme.icon(QStringLiteral("search"), 14, Theme::Token::Text3), QLineEdit::LeadingPosition);
    for (QToolButton *icon : m_search->findChildren<QToolButton *>())
        icon->setAccessibleName(tr("Find"));
    setLook(m_search, "size_", QStringLiteral("small"));
    m_found = new QLabel(m_search);
    setTextStyle(m_found, Theme::Style::Caption, Theme::Token::Text3);
    auto *inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch(1);
    inside->addWidget(m_found);
    m_search->setTextMargins(0, 0, m_theme.px(64), 0);
    row->addWidget(m_search, 1);
    const auto arrow = [&](const QString &icon, const QString &name, int step) {
        auto *button = new QToolButton(bar);
        button->setIcon(m_theme.icon(icon, 14, Theme::Token::Text));
        button->setFocusPolicy(Qt::StrongFocus);
        setKind(button, QStringLiteral("secondary"));
        setSize(button, QStringLiteral("small"));
        setIconOnly(button, name);
        connect(button, &QToolButton::clicked, this, [this, step] { go(step); });
        row->addWidget(button);
        return button;
    };
    m_previous = arrow(QStringLiteral("up"), tr("Previous match"), -1);
    m_next = arrow(QStringLiteral("down"), tr("Next match"), 1);
    column->addLayout(row);
    column->addWidget(line(bar));
    return bar;
}

QWidget *JsonView::buildPath()
{
    auto *bar = new QFrame(this);
    setSurface(bar, QStringLiteral("bar"));
    setEdge(bar, QStringLiteral("top"));
    bar->setFixedHeight(m_theme.px(40));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 8, 0);
    row->setSpacing(8);
    m_path = new ElidedLabel(QString(), bar);
    setTextStyle(m_path, Theme::Style::MonoSmall, Theme::Token::Text3);
    row->addWidget(m_path, 1);
    m_copyPath = new QToolButton(bar);
    m_copyPath->setText(tr("Copy path"));
    m_copyPath->setAccessibleName(m_copyPath->text());
    m_copyPath->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyPath->setIcon(m_theme.icon(QStringLiteral("copy"), 14, Theme::Token::Text2));
    m_copyPath->setFocusPolicy(Qt::StrongFocus);
    setKind(m_copyPath, QStringLiteral("quiet"));
    setSize(m_copyPath, QStringLiteral("small"));
    connect(m_copyPath, &QToolButton::clicked, this, [this] { copy(currentPath(), tr("Path")); });
    row->addWidget(m_copyPath);
    return bar;
}

void JsonView::nameParts(const QString &name)
{
    const std::pair<QWidget *, QLatin1String> parts[] = {
        {m_tree, QLatin1String("tree")},     {m_raw, QLatin1String("raw")},           {m_search, QLatin1String("search")},
        {m_next, QLatin1String("next")},     {m_previous, QLatin1String("previous")}, {m_found, QLatin1String("found")},
        {m_path, QLatin1String("path")},     {m_copyPath, QLatin1String("copyPath")}, {m_copy, QLatin1String("copy")},
        {m_tabs, QLatin1String("tabs")},     {m_notice, QLatin1String("notice")},
    };
    for (const auto &[widget, part] : parts)
        widget->setObjectName(name + u'.' + part);
}

void JsonView::addShortcuts()
{
    const auto on = [](QWidget *where, const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, where, act);
    };
    on(this, Qt::CTRL | Qt::Key_G, [this] { beginSearch(); });
    on(this, Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyPath(); });
    on(m_search, Qt::Key_Return, [this] { go(1); });
    on(m_search, Qt::Key_Enter, [this] { go(1); });
    on(m_search, Qt::SHIFT | Qt::Key_Return, [this] { go(-1); });
    on(m_search, Qt::SHIFT | Qt::Key_Enter, [this] { go(-1); });
}

bool JsonView::isTextPage() const
{
    return m_tabs->currentIndex() <= rawTab;
}

void JsonView::setJson(const QByteArray &raw)
{
    m_bytes = raw;
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(raw);
    const bool isText = !decode.hasError();
    m_model->setDocument(JsonDocument::parse(text));
    const JsonDocument &document = m_model->document();
    m_tree->openUsual();
    m_rawFilled = false;
    m_raw->clear();
    const bool isEmpty = raw.isEmpty();
    QString notice;
    if (!isEmpty && !document.isValid())
        notice = tr("This is not JSON (it stops being it at character %1). It is shown as it came.").arg(document.faultAt() + 1);
    else if (!isText)
        notice = tr("Some bytes are not UTF-8 and are shown as a mark.");
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_tree->setVisible(document.isValid());
    m_empty->setVisible(!document.isValid());
    m_empty->setText(isEmpty ? m_emptyText : tr("No tree: see the raw body."));
    m_copy->setEnabled(!isEmpty);
    m_search->setEnabled(!isEmpty);
    if (!isEmpty && !document.isValid() && m_tabs->currentIndex() == treeTab)
        m_tabs->setCurrentIndex(rawTab);
    else if (document.isValid() && m_notice->property("sentToRaw").toBool() && m_tabs->currentIndex() == rawTab)
        m_tabs->setCurrentIndex(treeTab); // it was the text's doing, not the person's
    m_notice->setProperty("sentToRaw", !isEmpty && !document.isValid());
    fillRaw();
    search();
    showPath();
}

void JsonView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    if (m_bytes.isEmpty())
        m_empty->setText(text);
}

QString JsonView::currentPath() const
{
    const int node = m_tree->currentNode();
    return node < 0 ? QString() : m_model->document().path(node);
}

void JsonView::setSearch(const QString &words)
{
    m_search->setText(words);
    search();
}

void JsonView::beginSearch()
{
    if (!isTextPage())
        setCurrentPage(treeTab);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JsonView::copyPath()
{
    copy(currentPath(), tr("Path"));
}

int JsonView::addPage(const QString &title, QWidget *page)
{
    m_stack->addWidget(page);
    return m_tabs->addTab(title);
}

void JsonView::setPageTitle(int index, const QString &title)
{
    m_tabs->setTabText(index, title);
}

int JsonView::currentPage() const
{
    return m_tabs->currentIndex();
}

void JsonView::setCurrentPage(int index)
{
    m_tabs->setCurrentIndex(index);
}

void JsonView::switchTo(int index)
{
    if (index < 0)
        return;
    // What was chosen in the text is chosen in the tree, and the other way round.
    if (index == treeTab && m_stack->currentWidget() == m_raw && m_rawFilled && m_model->document().isValid()
        && m_raw->textCursor().hasSelection()) {
        const int node = m_model->document().nodeAt(m_raw->cursorOffset());
        if (node != m_tree->currentNode())
            m_tree->showNode(node);
    }
    m_stack->setCurrentIndex(index);
    m_searchRow->setVisible(index <= rawTab);
    m_notice->setVisible(index <= rawTab && !m_notice->text().isEmpty());
    m_pathRow->setVisible(index <= rawTab);
    m_copy->setVisible(index <= rawTab);
    fillRaw();
    if (index == rawTab)
        showRange(m_tree->currentNode());
}

// Laying out a long text takes its time: only when somebody looks at it.
void JsonView::fillRaw()
{
    if (m_rawFilled || m_tabs->currentIndex() != rawTab)
        return;
    m_rawFilled = true;
    m_raw->setText(m_model->document().text(), m_model->document().isValid());
}

void JsonView::showRange(int node)
{
    const JsonDocument &document = m_model->document();
    if (node >= 0 && node < document.count() && m_rawFilled)
        m_raw->selectRange(document.startWithKey(node), document.end(node) - document.startWithKey(node));
}

void JsonView::search()
{
    m_searchSoon->stop();
    m_hits.clear();
    m_hit = -1;
    const QString words = m_search->text();
    const JsonDocument &document = m_model->document();
    if (document.isValid()) {
        for (const int node : document.find(words)) {
            if (m_hits.size() >= mostHits)
                break;
            m_hits.push_back({node, document.startWithKey(node), document.end(node) - document.startWithKey(node)});
        }
    } else if (!words.isEmpty()) {
        for (qsizetype at = document.text().indexOf(words, 0, Qt::CaseInsensitive); at >= 0 && m_hits.size() < mostHits;
             at = document.text().indexOf(words, at + words.size(), Qt::CaseInsensitive))
            m_hits.push_back({-1, at, words.size()});
    }
    if (!m_hits.empty())
        go(1);
    else
        showFound();
}

void JsonView::go(int step)
{
    if (m_searchSoon->isActive()) {
        search();
        return;
    }
    if (m_hits.empty())
        return;
    const int count = int(m_hits.size());
    m_hit = m_hit < 0 ? (step > 0 ? 0 : count - 1) : (m_hit + step + count) % count;
    const Hit &hit = m_hits[std::size_t(m_hit)];
    if (hit.node >= 0)
        m_tree->showNode(hit.node);
    if (m_tabs->currentIndex() == rawTab && m_rawFilled)
        m_raw->selectRange(hit.start, hit.length);
    showFound();
}

void JsonView::showFound()
{
    QString text;
    if (!m_search->text().isEmpty())
        text = m_hits.empty() ? tr("none", "no match in a search") : tr("%1 of %2", "match number and count").arg(m_hit + 1).arg(m_hits.size());
    m_found->setText(text);
    m_previous->setEnabled(!m_hits.empty());
    m_next->setEnabled(!m_hits.empty());
}

void JsonView::showPath()
{
    const QString path = currentPath();
    m_path->setText(path);
    m_copyPath->setEnabled(!path.isEmpty());
    if (m_tabs->currentIndex() == rawTab && m_tree->hasFocus())
        showRange(m_tree->currentNode());
}

void JsonView::openMenu(const QPoint &at)
{
    const int node = m_model->nodeOf(m_tree->indexAt(at));
    if (node < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const JsonDocument &document = m_model->document();
    // The body may change while the menu is open: the words are taken now.
    const QString value = document.value(node);
    const QString path = document.path(node);
    menu->addAction(document.isContainer(node) ? tr("Copy this part") : tr("Copy value"), this, [this, value] { copy(value, tr("Value")); });
    menu->addAction(tr("Copy path"), this, [this, path] { copy(path, tr("Path")); });
    if (document.isContainer(node)) {
        menu->addSeparator();
        const QPersistentModelIndex index = m_model->indexOf(node);
        menu->addAction(tr("Open everything below"), this, [this, index] { m_tree->setBelowExpanded(m_model->nodeOf(index), true); });
        menu->addAction(tr("Close everything below"), this, [this, index] { m_tree->setBelowExpanded(m_model->nodeOf(index), false); });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void JsonView::copy(const QString &text, const QString &what)
{
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(what);
}

} // namespace gangway::app
