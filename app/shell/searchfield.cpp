#include "app/shell/searchfield.h"

#include "app/widgets/styling.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gangway::app {

namespace {

QString groupTitle(SearchHit::Group group)
{
    switch (group) {
    case SearchHit::Group::Customers: return SearchField::tr("Customers");
    case SearchHit::Group::Numbers: return SearchField::tr("Numbers");
    case SearchHit::Group::Ids: return SearchField::tr("IDs");
    case SearchHit::Group::Actions: return SearchField::tr("Actions");
    }
    return {};
}

constexpr int hitRole = Qt::UserRole + 1;

} // namespace

SearchField::SearchField(Theme &theme, Source source, QWidget *parent) : QLineEdit(parent), m_theme(theme), m_source(std::move(source))
{
    setObjectName(QStringLiteral("shell.search"));
    setPlaceholderText(tr("Search customers, numbers, IDs"));
    setAccessibleName(placeholderText());
    setMaxLength(200);
    addAction(m_theme.icon(QStringLiteral("search"), 16, Theme::Token::Text3), QLineEdit::LeadingPosition);
    for (QToolButton *glass : findChildren<QToolButton *>())
        glass->setAccessibleName(tr("Search"));
    connect(this, &QLineEdit::textEdited, this, &SearchField::showHits);
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::showHits()
{
    if (!m_popup) {
        m_popup = new QFrame(window());
        m_popup->setObjectName(QStringLiteral("shell.search.popup"));
        setSurface(m_popup, QStringLiteral("card"));
        auto *column = new QVBoxLayout(m_popup);
        column->setContentsMargins(5, 5, 5, 5);
        m_list = new QListWidget(m_popup);
        m_list->setObjectName(QStringLiteral("shell.search.results"));
        m_list->setAccessibleName(tr("Search results"));
        m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        column->addWidget(m_list);
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { activate(m_list->row(item)); });
    }
    m_hits = m_source(text());
    m_list->clear();
    std::optional<SearchHit::Group> group;
    int height = 12;
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        const SearchHit &hit = m_hits[i];
        if (group != hit.group) {
            group = hit.group;
            auto *title = new QListWidgetItem(groupTitle(hit.group), m_list);
            title->setFlags(Qt::NoItemFlags);
            title->setFont(m_theme.font(Theme::Style::CaptionMedium));
            title->setForeground(m_theme.color(Theme::Token::Text3));
            title->setSizeHint(QSize(0, m_theme.px(26)));
            height += m_theme.px(26);
        }
        auto *item = new QListWidgetItem(hit.detail.isEmpty() ? hit.title : QStringLiteral("%1   %2").arg(hit.title, hit.detail), m_list);
        item->setData(hitRole, int(i));
        item->setData(Qt::AccessibleTextRole, hit.detail.isEmpty() ? hit.title : QStringLiteral("%1, %2").arg(hit.title, hit.detail));
        item->setSizeHint(QSize(0, m_theme.px(32)));
        height += m_theme.px(32);
    }
    if (m_hits.empty()) {
        auto *none = new QListWidgetItem(tr("Nothing found. Gangway looked in names, phone numbers, IDs and case numbers."), m_list);
        none->setFlags(Qt::NoItemFlags);
        none->setForeground(m_theme.color(Theme::Token::Text3));
        height += m_theme.px(32);
    }
    const QPoint at = mapTo(window(), QPoint(0, this->height() + 4));
    const int wide = std::max(width(), m_theme.px(344));
    const int x = std::clamp(at.x() + width() - wide, 8, std::max(8, window()->width() - wide - 8));
    m_popup->setGeometry(x, at.y(), wide, std::min(height, window()->height() - at.y() - 32));
    m_popup->raise();
    m_popup->show();
    m_list->setCurrentRow(-1);
    move(1);
}

void SearchField::hideHits()
{
    if (m_popup)
        m_popup->hide();
}

void SearchField::move(int step)
{
    int row = m_list->currentRow();
    for (int i = 0; i < m_list->count(); ++i) {
        row = (row + step + m_list->count()) % m_list->count();
        if (m_list->item(row)->flags() & Qt::ItemIsSelectable) {
            m_list->setCurrentRow(row);
            setAccessibleDescription(m_list->item(row)->data(Qt::AccessibleTextRole).toString());
            return;
        }
    }
}

void SearchField::activate(int row)
{
    const QListWidgetItem *item = row >= 0 ? m_list->item(row) : nullptr;
    if (!item || !item->data(hitRole).isValid())
        return;
    const SearchHit hit = m_hits[std::size_t(item->data(hitRole).toInt())];
    hideHits();
    clear();
    clearFocus();
    if (hit.group == SearchHit::Group::Actions)
        Q_EMIT actionChosen(hit.action);
    else
        Q_EMIT caseChosen(hit.caseId);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!open)
            showHits();
        else
            move(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            activate(m_list->currentRow());
        return;
    case Qt::Key_Escape:
        if (open) {
            hideHits();
            return;
        }
        clear();
        clearFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    hideHits();
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasFocus() || !text().isEmpty())
        return;
    // The key cap stands where the text would be long before it gets there.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(Theme::Style::CaptionMedium));
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' ');
    const int wide = painter.fontMetrics().horizontalAdvance(keys) + m_theme.px(12);
    const int high = m_theme.px(18);
    const QRectF cap(isRightToLeft() ? 8 : width() - 8 - wide, (height() - high) / 2.0, wide, high);
    painter.setPen(QPen(m_theme.color(Theme::Token::Border), 1));
    painter.setBrush(m_theme.color(Theme::Token::Surface3));
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(4), m_theme.px(4));
    painter.setPen(m_theme.color(Theme::Token::Text2));
    painter.drawText(cap, Qt::AlignCenter, keys);
}

} // namespace gangway::app
