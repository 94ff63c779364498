#pragma once

#include "store/repositories.h"
#include "vault/secretvault.h"

#include <QHash>

#include <memory>

namespace gangway::profiles {

/// A field of a profile that cannot be used as it is. `field` is the JSON name ("app_id", "webhook.path"; empty:
/// the file as a whole), `reason` a stable word the editor and --import-profile turn into a sentence: "missing",
/// "digits-only", "not-https", "unknown-value", "wrong-type", "too-long", "solution-partner-only", "too-large",
/// "not-json", "unknown-key", "duplicate-key"; and for what does not go together "not-in-version" (the Embedded Signup
/// version does not know it), "not-sent" (v4 leaves it to the configuration), "not-with-coexistence", "no-billing"
/// (without such a task no credit line can be shared).
struct FieldFault
{
    QString field;
    QString reason;
    bool operator==(const FieldFault &) const = default;
};

/// What stands between a profile and its use. Empty = complete. Presence of secrets is asked separately; a
/// built-in profile has no faults; fields that only a Solution Partner has are not looked at for other roles.
std::vector<FieldFault> faultsOf(const store::PartnerProfile &profile);

/// What Meta takes as tasks of a system user, as regions for stored messages, and as new customers in seven days.
const QStringList &systemUserTasks();
const QStringList &dataRegions();
const QList<int> &weeklyCustomerLimits();

/// A profile as a JSON file brings it: the secrets apart, so that nobody writes them by accident.
struct ImportedProfile
{
    store::PartnerProfile profile;
    QHash<QString, Secret> secrets;   ///< vaultNames::appSecret, systemToken, verifyToken
};

/// Files beyond this are not read.
inline constexpr qsizetype importLimit = 1024 * 1024;

/// Reads the file format documented in README.md ("Partner profile as JSON"). Unknown keys are faults too
/// ("unknown-key"), so that a typing error is not silently a default. What comes back has no faults; its id is
/// empty. A fault names the field, never its value.
tl::expected<ImportedProfile, std::vector<FieldFault>> readImport(const QByteArray &json);
/// The same format without secrets.
QByteArray writeExport(const store::PartnerProfile &profile);

/// The profiles of this installation: those in the database and, in sandbox mode, built-in ones.
class ProfileService : public QObject
{
    Q_OBJECT
public:
    ProfileService(store::Database &database, SecretVault &vault, QObject *parent = nullptr);

    void addBuiltIn(const store::PartnerProfile &profile);        ///< before load(); its secrets must be in the vault
    Result<Done> load();
    const std::vector<store::PartnerProfile> &all() const { return m_profiles; }
    std::optional<store::PartnerProfile> find(const ProfileId &id) const;
    /// The one the window works with; the first, or none. Remembered across starts.
    std::optional<store::PartnerProfile> current() const;
    void setCurrent(const ProfileId &id);

    /// Secrets go to the vault first, then the profile to the database; either failing leaves the old profile
    /// with its old secrets. An empty new secret removes the stored one. What only a Solution Partner has is
    /// cleared for other roles. Finished even when nobody waits for the answer any more.
    Call<Done> save(const store::PartnerProfile &profile, const QHash<QString, Secret> &newSecrets);
    /// Saves what readImport() brought: over the profile with the same app id and name, else as a new one.
    Call<ProfileId> import(const ImportedProfile &imported);
    /// With its secrets. Storage error "has-cases" when cases refer to it, "built-in" for a built-in one.
    Call<Done> remove(const ProfileId &id);
    /// Which of the profile's secrets the vault has.
    Call<QStringList> storedSecrets(const ProfileId &id);

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    struct Saving;
    void fetchOldSecret(const std::shared_ptr<Saving> &saving);
    void storeNewSecret(const std::shared_ptr<Saving> &saving);
    void saveRow(const std::shared_ptr<Saving> &saving);
    void undo(const std::shared_ptr<Saving> &saving, const Error &error);
    void take(const store::PartnerProfile &profile);
    bool isBuiltIn(const ProfileId &id) const;

    store::Database &m_database;
    SecretVault &m_vault;
    std::vector<store::PartnerProfile> m_builtIn;
    std::vector<store::PartnerProfile> m_profiles;
    ProfileId m_current;
};

} // namespace gangway::profiles
