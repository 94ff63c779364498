#include "app/messages/reactionpicker.h"

#include "app/widgets/make.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>

namespace gangway::app {

namespace {
constexpr int reactionColumns = 6;
}

QStringList ReactionPicker::emoji()
{
    return {QStringLiteral("👍"), QStringLiteral("❤️"), QStringLiteral("😂"), QStringLiteral("😮"), QStringLiteral("😢"), QStringLiteral("🙏"),
            QStringLiteral("👏"), QStringLiteral("🎉"), QStringLiteral("✅"), QStringLiteral("👌"), QStringLiteral("🔥"), QStringLiteral("👎")};
}

ReactionPicker::ReactionPicker(Theme &theme, const QString &prefix, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_theme(theme), m_grid(new QGridLayout), m_prefix(prefix)
{
    setObjectName(prefix + QStringLiteral(".reactions"));
    setAccessibleName(tr("Reactions"));
    setSurface(this, QStringLiteral("card"));
    m_grid->setSpacing(4);
    const QStringList all = emoji();
    for (int i = 0; i < all.size(); ++i) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("%1.reaction.%2").arg(prefix).arg(i));
        button->setText(all.at(i));
        button->setAccessibleName(tr("React with %1").arg(all.at(i)));
        button->setCheckable(true);
        setKind(button, QStringLiteral("quiet"));
        setIconOnly(button, tr("React with %1").arg(all.at(i)));
        m_buttons.append(button);
        m_grid->addWidget(button, i / reactionColumns, i % reactionColumns);
        connect(button, &QToolButton::clicked, this, [this, mark = all.at(i)] {
            close();
            Q_EMIT chosen(mark);
        });
    }
    m_none = makeButton(theme, prefix + QStringLiteral(".reaction.none"), tr("No reaction"), QStringLiteral("secondary"), QStringLiteral("small"));
    connect(m_none, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT chosen(QString());
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(m_grid);
    column->addWidget(m_none);
}

void ReactionPicker::open(const QPoint &global, const QString &current)
{
    const QStringList all = emoji();
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(all.at(i) == current);
    m_none->setVisible(!current.isEmpty());
    adjustSize();
    QPoint spot = global;
    if (const QScreen *screen = QGuiApplication::screenAt(global)) {
        const QRect room = screen->availableGeometry();
        spot.setX(std::clamp(spot.x(), room.left(), std::max(room.left(), room.right() - width())));
        spot.setY(std::clamp(spot.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(spot);
    show();
    m_buttons.first()->setFocus(Qt::PopupFocusReason);
}

void ReactionPicker::keyPressEvent(QKeyEvent *event)
{
    const int at = int(m_buttons.indexOf(qobject_cast<QToolButton *>(focusWidget())));
    int next = -1;
    switch (event->key()) {
    case Qt::Key_Left: next = at - 1; break;
    case Qt::Key_Right: next = at + 1; break;
    case Qt::Key_Up: next = at - reactionColumns; break;
    case Qt::Key_Down: next = at + reactionColumns; break;
    default: QFrame::keyPressEvent(event); return;
    }
    if (at >= 0 && next >= 0 && next < m_buttons.size())
        m_buttons.at(next)->setFocus(Qt::OtherFocusReason);
}

} // namespace gangway::app
