#include "app/onboarding/addressbar.h"

#include "app/widgets/make.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/placemarker.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace gangway::app {

AddressBar::AddressBar(Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_lock(new QLabel), m_address(new ElidedLabel),
      m_open(new PlaceMarker(theme, guidance::Place::MetaPage, tr("Meta window open"))),
      m_closed(makeLabel(tr("Meta window closed"), Theme::Style::CaptionMedium, Theme::Token::Text3)), m_locale(new QComboBox),
      m_link(makeButton(theme, QStringLiteral("signup.sendLink"), tr("Send link instead"), QStringLiteral("quiet"),
                        QStringLiteral("small"), QStringLiteral("ext")))
{
    setSurface(this, QStringLiteral("bar"));
    setEdge(this, QStringLiteral("bottom"));
    setFixedHeight(m_theme.px(40));
    auto *box = new QFrame;
    setSurface(box, QStringLiteral("inset"));
    box->setFixedHeight(m_theme.px(28));
    auto *inner = new QHBoxLayout(box);
    inner->setContentsMargins(10, 0, 10, 0);
    inner->setSpacing(8);
    setTextStyle(m_address, Theme::Style::Small, Theme::Token::Text2);
    m_address->setObjectName(QStringLiteral("signup.address"));
    inner->addWidget(m_lock);
    inner->addWidget(m_address, 1);
    inner->addWidget(m_open);
    inner->addWidget(m_closed);
    m_locale->setObjectName(QStringLiteral("signup.locale"));
    m_locale->setAccessibleName(tr("Language of Meta's page"));
    m_locale->addItem(QStringLiteral("Português (BR)"), QStringLiteral("pt_BR"));
    m_locale->addItem(QStringLiteral("English"), QStringLiteral("en_US"));
    m_locale->addItem(QStringLiteral("Español"), QStringLiteral("es_LA"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(box, 1);
    row->addWidget(m_locale);
    row->addWidget(m_link);
    connect(m_link, &QPushButton::clicked, this, &AddressBar::linkRequested);
    setMetaWindow(false, false);
}

void AddressBar::setAddress(const QUrl &url, bool secure)
{
    m_lock->setPixmap(m_theme.pixmap(secure ? QStringLiteral("lock") : QStringLiteral("warn"), 14,
                                     secure ? Theme::Token::Ok : Theme::Token::Warn));
    m_lock->setAccessibleName(secure ? tr("Secure connection") : tr("Connection is not encrypted"));
    m_lock->setToolTip(m_lock->accessibleName());
    // The query may carry what nobody needs to read aloud; origin and path tell where we are.
    m_address->setText(url.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveFragment));
    m_address->setAccessibleName(tr("Address: %1").arg(m_address->text()));
}

void AddressBar::setMetaWindow(bool open, bool wasOpen)
{
    m_open->setVisible(open);
    m_closed->setVisible(!open && wasOpen);
}

QString AddressBar::locale() const
{
    return m_locale->currentData().toString();
}

void AddressBar::setLocale(const QString &locale)
{
    int index = m_locale->findData(locale);
    if (index < 0 && !locale.isEmpty()) {
        for (int i = 0; i < m_locale->count() && index < 0; ++i) {
            if (m_locale->itemData(i).toString().left(2) == locale.left(2))
                index = i;
        }
    }
    m_locale->setCurrentIndex(index < 0 ? 1 : index);
}

void AddressBar::setLocaleEnabled(bool enabled)
{
    m_locale->setEnabled(enabled);
}

void AddressBar::setCompact(bool compact)
{
    m_link->setText(compact ? QString() : tr("Send link instead"));
    m_link->setToolTip(compact ? tr("Send link instead") : QString());
}

} // namespace gangway::app
