#pragma once

#include "store/database.h"
#include "store/records.h"

namespace gangway::store {

// Each repository is a thin value over the Database. Reads return at once, writes answer after the commit.

class ProfileRepository
{
public:
    explicit ProfileRepository(Database &database) : m_database(&database) {}
    Result<std::vector<PartnerProfile>> all() const;            ///< by name
    Result<std::optional<PartnerProfile>> find(const ProfileId &id) const;
    Call<Done> save(const PartnerProfile &profile) const;       ///< insert or replace
    Call<Done> remove(const ProfileId &id) const;               ///< Storage error "has-cases" when cases refer to it

private:
    Database *m_database;
};

class CaseRepository
{
public:
    explicit CaseRepository(Database &database) : m_database(&database) {}
    Result<std::vector<CaseRecord>> all() const;                ///< newest activity first
    Result<std::optional<CaseRecord>> find(const CaseId &id) const;
    Result<std::optional<CaseRecord>> findByPhoneNumberId(const PhoneNumberId &id) const;
    Result<std::vector<CaseRecord>> findByPhone(const QString &e164) const;
    /// Inserts with the next free case number (from 1001), or updates; updatedAt is set by the caller.
    Call<CaseRecord> save(const CaseRecord &record) const;
    Call<Done> remove(const CaseId &id) const;                  ///< with everything that belongs to it

private:
    Database *m_database;
};

class AttemptRepository
{
public:
    explicit AttemptRepository(Database &database) : m_database(&database) {}
    Result<std::vector<AttemptRecord>> forCase(const CaseId &id) const; ///< newest first
    Result<std::vector<AttemptEvent>> events(const AttemptId &id) const; ///< oldest first
    Call<Done> save(const AttemptRecord &record) const;
    Call<Done> append(const AttemptEvent &event) const;

private:
    Database *m_database;
};

class JournalRepository
{
public:
    explicit JournalRepository(Database &database) : m_database(&database) {}
    Result<std::vector<JournalRecord>> forCase(const CaseId &id) const; ///< oldest first
    Call<qint64> append(const JournalRecord &record) const;
    /// The outcome, the case as patched by it and a timeline line, in one transaction.
    Call<Done> appendOutcome(const JournalRecord &record, const CaseRecord &patched, const TimelineRecord &line) const;
    Result<std::vector<CaseId>> casesWithOpenIntents() const;
    /// How often a request labelled with one of `labels` may have reached Meta for this number after `since`, in any
    /// case: answered or not, and runs that never told their outcome count as one. `steps` are the steps that send them.
    Result<int> callsForNumber(const PhoneNumberId &phone, const QStringList &steps, const QStringList &labels,
                               const QDateTime &since) const;

private:
    Database *m_database;
};

class TimelineRepository
{
public:
    explicit TimelineRepository(Database &database) : m_database(&database) {}
    Result<std::vector<TimelineRecord>> forCase(const CaseId &id, int limit = 200) const; ///< newest first
    Call<Done> append(const TimelineRecord &record) const;

private:
    Database *m_database;
};

class WebhookRepository
{
public:
    explicit WebhookRepository(Database &database) : m_database(&database) {}
    /// Stores all in one transaction; answers for each whether it is new (false: the same body was stored before).
    Call<std::vector<bool>> append(const std::vector<WebhookRecord> &records) const;
    Result<std::vector<WebhookRecord>> latest(int limit) const;  ///< newest first
    Result<std::vector<WebhookRecord>> after(qint64 id, int limit) const; ///< oldest first
    /// Removes all but the newest `count` of those that are not "valid": strangers must not fill the disk.
    Call<Done> keepNewestUnsigned(int count) const;
    /// The id up to which events were handed to the rest of the program; survives a crash.
    Result<qint64> dispatchedUpTo() const;
    Call<Done> setDispatchedUpTo(qint64 id) const;

private:
    Database *m_database;
};

class MessageRepository
{
public:
    explicit MessageRepository(Database &database) : m_database(&database) {}
    /// Oldest first; the newest `limit` before `beforeId` (0 = from the end).
    Result<std::vector<MessageRecord>> conversation(const PhoneNumberId &phone, const QString &contact, int limit, qint64 beforeId = 0) const;
    Result<std::vector<MessageRecord>> forCase(const CaseId &id, int limit) const; ///< oldest first
    Result<std::optional<MessageRecord>> findByClientId(const QString &clientId) const;
    Result<std::optional<MessageRecord>> findByMessageId(const MessageId &id) const;
    /// Inserts; an inbound message id that is there already changes nothing and answers with the stored one.
    Call<MessageRecord> insert(const MessageRecord &record) const;
    Call<Done> update(const MessageRecord &record) const;        ///< by id

private:
    Database *m_database;
};

class SettingRepository
{
public:
    explicit SettingRepository(Database &database) : m_database(&database) {}
    Result<QString> value(const QString &key, const QString &fallback = {}) const;
    Call<Done> setValue(const QString &key, const QString &value) const;

private:
    Database *m_database;
};

} // namespace gangway::store
