#include "profiles/profiles.h"

#include "core/log.h"

#include <QUuid>

#include <algorithm>

namespace gangway::profiles {

namespace {

const QString currentKey = QStringLiteral("profiles.current");

QStringList secretNames()
{
    return {vaultNames::appSecret, vaultNames::systemToken, vaultNames::verifyToken};
}

Error refusal(const QString &detail)
{
    return Error::make(Error::Kind::Storage, detail);
}

} // namespace

// One save on its way; secrets are changed one after the other, so that what was changed can be put back.
struct ProfileService::Saving
{
    store::PartnerProfile profile;
    std::vector<std::pair<QString, Secret>> news;
    std::vector<std::optional<Secret>> olds; // of the first ones of `news`
    std::size_t stored = 0;                  // how many of `news` may be in the vault
    Promise<Done> promise;
};

ProfileService::ProfileService(store::Database &database, SecretVault &vault, QObject *parent)
    : QObject(parent), m_database(database), m_vault(vault)
{
}

void ProfileService::addBuiltIn(const store::PartnerProfile &profile)
{
    store::PartnerProfile builtIn = profile;
    builtIn.builtIn = true;
    m_builtIn.push_back(std::move(builtIn));
}

Result<Done> ProfileService::load()
{
    auto saved = store::ProfileRepository(m_database).all();
    if (!saved)
        return fail(std::move(saved.error()));
    const auto current = store::SettingRepository(m_database).value(currentKey);
    if (!current)
        return fail(current.error());
    m_profiles = m_builtIn;
    for (store::PartnerProfile &profile : *saved)
        m_profiles.push_back(std::move(profile));
    m_current = ProfileId(*current);
    Q_EMIT changed();
    Q_EMIT currentChanged();
    return Done();
}

std::optional<store::PartnerProfile> ProfileService::find(const ProfileId &id) const
{
    for (const store::PartnerProfile &profile : m_profiles) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

std::optional<store::PartnerProfile> ProfileService::current() const
{
    if (auto chosen = find(m_current))
        return chosen;
    return m_profiles.empty() ? std::nullopt : std::optional(m_profiles.front());
}

void ProfileService::setCurrent(const ProfileId &id)
{
    if (m_current == id || !find(id))
        return;
    m_current = id;
    store::SettingRepository(m_database).setValue(currentKey, id.value()).then(this, [](const Result<Done> &done) {
        if (!done)
            qCWarning(lcStore) << "the choice of profile is not remembered:" << done.error();
    });
    Q_EMIT currentChanged();
}

bool ProfileService::isBuiltIn(const ProfileId &id) const
{
    return std::any_of(m_builtIn.begin(), m_builtIn.end(),
                       [&id](const store::PartnerProfile &profile) { return profile.id == id; });
}

Call<Done> ProfileService::save(const store::PartnerProfile &profile, const QHash<QString, Secret> &newSecrets)
{
    if (profile.id.isEmpty())
        return Call<Done>::failed(refusal(QStringLiteral("failed: a profile without an id")));
    if (profile.builtIn || isBuiltIn(profile.id))
        return Call<Done>::failed(refusal(QStringLiteral("built-in: it cannot be changed")));
    for (auto it = newSecrets.begin(); it != newSecrets.end(); ++it) {
        if (!secretNames().contains(it.key()))
            return Call<Done>::failed(refusal(QStringLiteral("failed: %1 is no secret of a profile").arg(it.key())));
    }
    auto saving = std::make_shared<Saving>();
    saving->profile = profile;
    if (profile.role != store::PartnerRole::SolutionPartner) {
        saving->profile.partnerPortfolioId = {};
        saving->profile.creditLineId = {};
        saving->profile.systemUserId = {};
        saving->profile.creditMethod = store::PartnerProfile().creditMethod;
        saving->profile.systemUserTasks = store::PartnerProfile().systemUserTasks;
        saving->profile.partnerLedVerification = false;
    }
    for (auto it = newSecrets.begin(); it != newSecrets.end(); ++it)
        saving->news.emplace_back(it.key(), it.value());
    Call<Done> call = saving->promise.call();
    fetchOldSecret(saving);
    return call;
}

void ProfileService::fetchOldSecret(const std::shared_ptr<Saving> &saving)
{
    if (saving->olds.size() == saving->news.size()) {
        storeNewSecret(saving);
        return;
    }
    const VaultKey key{saving->profile.id.value(), saving->news[saving->olds.size()].first};
    m_vault.fetch(key).then(this, [this, saving](Result<std::optional<Secret>> old) {
        if (!old) {
            saving->promise.reject(std::move(old.error()));
            return;
        }
        saving->olds.push_back(std::move(*old));
        fetchOldSecret(saving);
    });
}

void ProfileService::storeNewSecret(const std::shared_ptr<Saving> &saving)
{
    if (saving->stored == saving->news.size()) {
        saveRow(saving);
        return;
    }
    const auto &[name, secret] = saving->news[saving->stored];
    ++saving->stored;
    const VaultKey key{saving->profile.id.value(), name};
    (secret.isEmpty() ? m_vault.remove(key) : m_vault.store(key, secret))
        .then(this, [this, saving](const Result<Done> &done) {
            if (done)
                storeNewSecret(saving);
            else
                undo(saving, done.error());
        });
}

void ProfileService::saveRow(const std::shared_ptr<Saving> &saving)
{
    store::ProfileRepository(m_database).save(saving->profile).then(this, [this, saving](const Result<Done> &done) {
        if (!done) {
            undo(saving, done.error());
            return;
        }
        take(saving->profile);
        saving->promise.resolve(Done());
    });
}

void ProfileService::undo(const std::shared_ptr<Saving> &saving, const Error &error)
{
    if (saving->stored == 0) {
        saving->promise.reject(error);
        return;
    }
    --saving->stored;
    const VaultKey key{saving->profile.id.value(), saving->news[saving->stored].first};
    const std::optional<Secret> &old = saving->olds[saving->stored];
    (old ? m_vault.store(key, *old) : m_vault.remove(key)).then(this, [this, saving, error, key](const Result<Done> &done) {
        // The one that failed to be stored is put back too: a keychain may have taken it and failed to say so.
        if (!done)
            qCInfo(lcVault) << key.name << "could not be put back:" << done.error();
        undo(saving, error);
    });
}

// Keeps the order of the list: built-in ones, then the others by name, as load() has it.
void ProfileService::take(const store::PartnerProfile &profile)
{
    const auto before = current();
    std::erase_if(m_profiles, [&profile](const store::PartnerProfile &known) { return known.id == profile.id; });
    const auto place = std::find_if(m_profiles.begin(), m_profiles.end(), [&profile](const store::PartnerProfile &known) {
        return !known.builtIn && known.name.compare(profile.name, Qt::CaseInsensitive) > 0;
    });
    m_profiles.insert(place, profile);
    Q_EMIT changed();
    if (current() != before)
        Q_EMIT currentChanged();
}

Call<ProfileId> ProfileService::import(const ImportedProfile &imported)
{
    store::PartnerProfile profile = imported.profile;
    const auto same = std::find_if(m_profiles.begin(), m_profiles.end(), [&profile](const store::PartnerProfile &known) {
        return !known.builtIn && known.appId == profile.appId && known.name == profile.name;
    });
    profile.id = same != m_profiles.end() ? same->id : ProfileId(QUuid::createUuid().toString(QUuid::Id128));
    profile.builtIn = false;
    return save(profile, imported.secrets).map([id = profile.id](Done) { return id; });
}

Call<Done> ProfileService::remove(const ProfileId &id)
{
    if (isBuiltIn(id))
        return Call<Done>::failed(refusal(QStringLiteral("built-in: it cannot be removed")));
    Promise<Done> promise;
    Call<Done> call = promise.call();
    const auto old = find(id);
    // The row first: it knows whether cases still need the secrets.
    store::ProfileRepository(m_database).remove(id).then(this, [this, promise, id, old](const Result<Done> &removed) {
        if (!removed) {
            promise.reject(removed.error());
            return;
        }
        std::vector<Call<Done>> secrets;
        for (const QString &name : secretNames())
            secrets.push_back(m_vault.remove({id.value(), name}));
        whenAll(std::move(secrets)).then(this, [this, promise, id, old](const Result<std::vector<Done>> &gone) {
            if (!gone) {
                // Secrets that nobody can see any more must not stay behind: the profile comes back to be removed again.
                const Error error = gone.error();
                if (!old) {
                    promise.reject(error);
                    return;
                }
                store::ProfileRepository(m_database).save(*old).then(
                    this, [promise, error](const Result<Done> &) { promise.reject(error); });
                return;
            }
            const auto before = current();
            std::erase_if(m_profiles, [&id](const store::PartnerProfile &known) { return known.id == id; });
            Q_EMIT changed();
            if (current() != before)
                Q_EMIT currentChanged();
            promise.resolve(Done());
        });
    });
    return call;
}

Call<QStringList> ProfileService::storedSecrets(const ProfileId &id)
{
    std::vector<Call<std::optional<Secret>>> fetches;
    for (const QString &name : secretNames())
        fetches.push_back(m_vault.fetch({id.value(), name}));
    return whenAll(std::move(fetches)).map([](const std::vector<std::optional<Secret>> &found) {
        QStringList stored;
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (found[i])
                stored << secretNames().at(qsizetype(i));
        }
        return stored;
    });
}

} // namespace gangway::profiles
