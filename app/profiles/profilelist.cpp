#include "app/profiles/profilelist.h"

#include "app/widgets/initials.h"
#include "app/onboarding/pathwords.h"
#include "profiles/profiles.h"

#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>

namespace gangway::app {

namespace {

class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(option.rect.width(), m_theme.px(75));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using Token = Theme::Token;
        using Style = Theme::Style;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        const bool builtIn = index.data(ProfileList::BuiltInRole).toBool();
        painter->fillRect(row, m_theme.color(selected ? Token::AccentSoft : option.state & QStyle::State_MouseOver ? Token::Surface2 : Token::Surface));
        if (selected)
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), m_theme.color(Token::Accent));
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme.color(Token::Border));

        const QRect tile(row.left() + 16, row.top() + 10, 32, 32);
        QPainterPath path;
        path.addRoundedRect(tile, 6, 6);
        painter->fillPath(path, m_theme.color(selected ? Token::Surface : Token::Surface3));
        if (builtIn) {
            painter->drawPixmap(tile.left() + 6, tile.top() + 6, m_theme.pixmap(QStringLiteral("flask"), 20, Token::Text2));
        } else {
            painter->setFont(m_theme.font(Style::SmallMedium));
            painter->setPen(m_theme.color(selected ? Token::Accent : Token::Text2));
            painter->drawText(tile, Qt::AlignCenter, initialsOf(index.data(Qt::DisplayRole).toString()));
        }
        const int left = tile.right() + 11;
        const int width = row.right() - 12 - left;
        const QFont bold = m_theme.font(Style::BodyBold);
        painter->setFont(bold);
        painter->setPen(m_theme.color(Token::Text));
        painter->drawText(QRect(left, row.top() + 10, width, 20), Qt::AlignVCenter,
                          QFontMetrics(bold).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, width));
        painter->setFont(m_theme.font(Style::Small));
        painter->setPen(m_theme.color(Token::Text2));
        painter->drawText(QRect(left, row.top() + 30, width, 16), Qt::AlignVCenter, index.data(ProfileList::PartnerRoleRole).toString());
        const int problems = index.data(ProfileList::ProblemsRole).toInt();
        const QString icon = builtIn ? QStringLiteral("lock") : problems ? QStringLiteral("err") : QStringLiteral("okc");
        const Token token = builtIn ? Token::Text3 : problems ? Token::Err : Token::Ok;
        painter->drawPixmap(left, row.top() + 50, m_theme.pixmap(icon, 12, token));
        painter->setFont(m_theme.font(Style::Caption));
        painter->setPen(m_theme.color(token));
        painter->drawText(QRect(left + 16, row.top() + 48, width - 16, 16), Qt::AlignVCenter, index.data(Qt::StatusTipRole).toString());
        painter->restore();
    }

private:
    Theme &m_theme;
};

} // namespace

ProfileList::ProfileList(Theme &theme, QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new RowDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Partner profiles"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ProfileList::show(const std::vector<store::PartnerProfile> &profiles, const ProfileId &selected)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const store::PartnerProfile &profile : profiles) {
        const int problems = int(profiles::faultsOf(profile).size());
        auto *item = new QListWidgetItem(profile.name, this);
        item->setData(IdRole, profile.id.value());
        item->setData(PartnerRoleRole, roleWord(profile.role));
        item->setData(ProblemsRole, problems);
        item->setData(BuiltInRole, profile.builtIn);
        const QString standing = profile.builtIn ? tr("Built in") : problems == 1 ? tr("1 problem") : problems ? tr("%n problems", nullptr, problems) : tr("Complete");
        item->setData(Qt::StatusTipRole, standing);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2, %3").arg(profile.name, roleWord(profile.role), standing));
    }
    select(selected);
}

ProfileId ProfileList::selectedId() const
{
    return currentItem() ? ProfileId(currentItem()->data(IdRole).toString()) : ProfileId();
}

void ProfileList::select(const ProfileId &id)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(-1);
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(IdRole).toString() == id.value())
            setCurrentRow(i);
    }
}

} // namespace gangway::app
