#include "app/messages/locationtab.h"

#include "app/messages/limitfield.h"

#include <QGridLayout>
#include <QRegularExpression>

#include <cmath>

namespace gangway::app {

std::optional<double> degreesOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[+-]?[0-9]{1,3}([.,][0-9]{1,15})?$"));
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), u'-'); // the typographic minus sign of copied coordinates
    if (!shape.match(plain).hasMatch())
        return std::nullopt;
    return plain.replace(u',', u'.').toDouble();
}

LocationTab::LocationTab(Theme &theme, const QString &prefix, QWidget *parent) : ComposerTab(theme, prefix + QStringLiteral(".location"), parent)
{
    m_latitude = new LimitField(theme, named(QStringLiteral("latitude")), tr("Latitude"));
    m_latitude->setPath(QStringLiteral("location.latitude"));
    m_latitude->setPlaceholder(QStringLiteral("-23.5505"));
    m_longitude = new LimitField(theme, named(QStringLiteral("longitude")), tr("Longitude"));
    m_longitude->setPath(QStringLiteral("location.longitude"));
    m_longitude->setPlaceholder(QStringLiteral("-46.6333"));
    m_name = new LimitField(theme, named(QStringLiteral("name")), tr("Name of the place, optional"));
    m_address = new LimitField(theme, named(QStringLiteral("address")), tr("Address, optional"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_latitude, 0, 0, Qt::AlignTop);
    grid->addWidget(m_longitude, 0, 1, Qt::AlignTop);
    grid->addWidget(m_name, 1, 0, Qt::AlignTop);
    grid->addWidget(m_address, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (LimitField *field : {m_latitude, m_longitude, m_name, m_address})
        connect(field, &LimitField::edited, this, &LocationTab::changed);
}

void LocationTab::changed()
{
    static const QRegularExpression both(QStringLiteral("^\\s*([+-]?[0-9]{1,3}\\.[0-9]+)\\s*[,;]\\s*([+-]?[0-9]{1,3}\\.[0-9]+)\\s*$"));
    if (const auto match = both.match(m_latitude->text()); match.hasMatch()) {
        m_longitude->setText(match.captured(2));
        m_latitude->setText(match.captured(1));
        return;
    }
    Q_EMIT edited();
}

whatsapp::messages::Content LocationTab::content(const QString &) const
{
    // What is no number is out of every range.
    return whatsapp::messages::Location{degreesOf(m_latitude->text()).value_or(999), degreesOf(m_longitude->text()).value_or(999), m_name->text().trimmed(),
                                        m_address->text().trimmed()};
}

QString LocationTab::hindrance() const
{
    if (m_latitude->text().trimmed().isEmpty())
        return tr("Fill in the latitude.");
    if (m_longitude->text().trimmed().isEmpty())
        return tr("Fill in the longitude.");
    return {};
}

bool LocationTab::isEmpty() const
{
    return m_latitude->text().isEmpty() && m_longitude->text().isEmpty() && m_name->text().isEmpty() && m_address->text().isEmpty();
}

QString LocationTab::beginning() const
{
    return tr("Give the place by latitude and longitude.");
}

void LocationTab::clear()
{
    restore({});
}

QJsonObject LocationTab::draft() const
{
    if (isEmpty())
        return {};
    return {{QStringLiteral("latitude"), m_latitude->text()},
            {QStringLiteral("longitude"), m_longitude->text()},
            {QStringLiteral("name"), m_name->text()},
            {QStringLiteral("address"), m_address->text()}};
}

void LocationTab::restore(const QJsonObject &draft)
{
    m_latitude->setText(draft.value(QLatin1String("latitude")).toString());
    m_longitude->setText(draft.value(QLatin1String("longitude")).toString());
    m_name->setText(draft.value(QLatin1String("name")).toString());
    m_address->setText(draft.value(QLatin1String("address")).toString());
}

QWidget *LocationTab::firstField() const
{
    return m_latitude->editor();
}

} // namespace gangway::app
