#pragma once

#include "app/widgets/theme.h"
#include "store/records.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace gangway::app {

/// The profiles at the left: two letters, name, role, and whether one can be used.
class ProfileList : public QListWidget
{
    Q_OBJECT
public:
    explicit ProfileList(Theme &theme, QWidget *parent = nullptr);

    void show(const std::vector<store::PartnerProfile> &profiles, const ProfileId &selected);
    ProfileId selectedId() const;
    void select(const ProfileId &id);

    enum Role { IdRole = Qt::UserRole + 1, PartnerRoleRole, ProblemsRole, BuiltInRole };
};

} // namespace gangway::app
