#pragma once

#include "app/services.h"
#include "app/widgets/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace gangway::app {

class Chip;

/// What has to be set in Meta's App Dashboard and no app can read: confirmed by hand, stored with name and date.
class DashboardChecklist : public QWidget
{
    Q_OBJECT
public:
    DashboardChecklist(const Services &services, Theme &theme, QWidget *parent = nullptr);

    void show(const store::PartnerProfile &profile);
    int confirmedCount() const;
    int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    void remarked(const QString &text);

private:
    struct Row
    {
        QString id;
        QCheckBox *box;
        QLabel *who;
    };
    QString settingKey(const QString &id) const;
    void confirm(Row &row, bool checked);
    void showCount();

    const Services &m_services;
    Theme &m_theme;
    store::PartnerProfile m_profile;
    std::vector<Row> m_rows;
    QLabel *m_domain;
    QLabel *m_builtIn;
    QWidget *m_body;
    Chip *m_chip;
    bool m_loading = false;
};

} // namespace gangway::app
