#include "app/webhooks/filterfield.h"

#include "app/widgets/make.h"
#include "app/widgets/styling.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace gangway::app {

namespace {
constexpr std::size_t mostChips = 2; ///< more stand together in one
} // namespace

FilterField::FilterField(Theme &theme, const QString &name, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(name + QStringLiteral(".field"));
    setFixedHeight(m_theme.px(28));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 4, 0);
    row->setSpacing(6);
    auto *icon = new QLabel(this);
    const auto tint = [this, icon] { icon->setPixmap(m_theme.pixmap(QStringLiteral("filter"), 14, Theme::Token::Text3)); };
    tint();
    connect(&m_theme, &Theme::changed, this, tint);
    row->addWidget(icon);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(4);
    row->addLayout(m_chips);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(tr("Filter the webhooks"));
    m_edit->setAccessibleDescription(tr("Words, or field:, customer:, status:, signature: and a word; not before it for the opposite. Enter adds it."));
    m_edit->setToolTip(tr("Words, or field:, customer:, status:, signature: and a word; \u201cnot\u201d before it means the opposite."));
    m_edit->setMaxLength(1000);
    m_edit->setFrame(false);
    setLook(m_edit, "bare", true);
    m_edit->installEventFilter(this);
    row->addWidget(m_edit, 1);
    auto *key = new QLabel(tr("Ctrl F", "the keys"), this);
    setLook(key, "look", QStringLiteral("key"));
    key->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(key);
    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(150);
    connect(m_soon, &QTimer::timeout, this, &FilterField::filterChanged);
    connect(m_edit, &QLineEdit::textEdited, m_soon, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterField::finish);
    showChips();
}

WebhookFilter FilterField::filter() const
{
    WebhookFilter all = m_terms;
    all.add(WebhookFilter::parse(m_edit->text()));
    return all;
}

void FilterField::setFilter(const WebhookFilter &filter)
{
    m_terms = filter;
    m_edit->clear();
    showChips();
    Q_EMIT filterChanged();
}

void FilterField::addTerm(const FilterTerm &term)
{
    m_terms.add(term);
    showChips();
    Q_EMIT filterChanged();
}

void FilterField::clear()
{
    setFilter({});
}

void FilterField::begin()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterField::finish()
{
    m_soon->stop();
    m_terms.add(WebhookFilter::parse(m_edit->text()));
    m_edit->clear();
    showChips();
    Q_EMIT filterChanged();
}

QToolButton *FilterField::chip(const QString &text, const QString &says)
{
    auto *button = new QToolButton(this);
    button->setObjectName(m_edit->objectName() + QStringLiteral(".chip"));
    button->setText(button->fontMetrics().elidedText(text, Qt::ElideRight, m_theme.px(150)).replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(says);
    button->setToolTip(QStringLiteral("<qt>%1</qt>").arg(says.toHtmlEscaped()));
    button->setFocusPolicy(Qt::StrongFocus);
    setLook(button, "look", QStringLiteral("filterChip"));
    m_chips->addWidget(button);
    return button;
}

void FilterField::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    const std::size_t count = m_terms.terms().size();
    const std::size_t first = count > mostChips ? count - mostChips : 0;
    if (first > 0) {
        QToolButton *more = chip(tr("+%1", "further filters").arg(first), tr("Show all filters"));
        connect(more, &QToolButton::clicked, this, &FilterField::showAll);
    }
    for (std::size_t i = first; i < count; ++i) {
        const QString text = m_terms.terms()[i].text();
        connect(chip(text, tr("Remove the filter %1").arg(text)), &QToolButton::clicked, this, [this, i] {
            m_terms.remove(i);
            showChips();
            m_edit->setFocus(Qt::OtherFocusReason);
            Q_EMIT filterChanged();
        });
    }
    m_edit->setPlaceholderText(count == 0 ? tr("Add a filter, for example status:failed") : tr("Add a filter"));
}

void FilterField::showAll()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < m_terms.terms().size(); ++i) {
        const QString text = m_terms.terms()[i].text();
        menu->addAction(tr("Remove the filter %1").arg(text).replace(u'&', QStringLiteral("&&")), this, [this, i] {
            m_terms.remove(i);
            showChips();
            Q_EMIT filterChanged();
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_edit->text().isEmpty()) {
        event->accept(); // before it closes something else
        return true;
    }
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        m_edit->clear();
        Q_EMIT filterChanged();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_terms.isEmpty()) {
        const std::size_t last = m_terms.terms().size() - 1;
        m_edit->setText(m_terms.terms()[last].text());
        m_terms.remove(last);
        showChips();
        Q_EMIT filterChanged();
        return true;
    }
    return false;
}

void FilterField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    painter.setPen(QPen(m_theme.color(focused ? Theme::Token::Accent : Theme::Token::BorderStrong), focused ? 2 : 1));
    painter.setBrush(m_theme.color(Theme::Token::Surface));
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_theme.px(6), m_theme.px(6));
}

} // namespace gangway::app
