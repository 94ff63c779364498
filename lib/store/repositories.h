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

struct WebhookCount
{
    qint64 all = 0;
    qint64 refused = 0;
};

class WebhookRepository
{
public:
    explicit WebhookRepository(Database &database) : m_database(&database) {}
    /// Stores all in one transaction; answers for each whether it is new (false: the same body was stored before).
    Call<std::vector<bool>> append(const std::vector<WebhookRecord> &records) const;
    Result<std::vector<WebhookRecord>> latest(int limit) const;  ///< newest first
    Result<std::vector<WebhookRecord>> after(qint64 id, int limit) const; ///< oldest first
    Result<std::vector<WebhookRecord>> before(qint64 id, int limit) const; ///< newest first
    Result<std::optional<WebhookRecord>> find(qint64 id) const;
    /// How many were received at or after; beyond 20,000 it may count some that are gone already.
    Result<WebhookCount> countSince(const QDateTime &time) const;
    /// Removes what was received before, as far as it was handed to the rest of the program; says how many.
    Call<qint64> removeReceivedBefore(const QDateTime &time) const;
    /// Removes all but the newest `count` of those that are not "valid": strangers must not fill the disk.
    Call<Done> keepNewestUnsigned(int count) const;
    /// The id up to which events were handed to the rest of the program; survives a crash.
    Result<qint64> dispatchedUpTo() const;
    Call<Done> setDispatchedUpTo(qint64 id) const;

private:
    Database *m_database;
};

/// What storing a message did.
struct StoredMessage
{
    MessageRecord row;
    bool isNew = false;              ///< false: an inbound message id that was there already
    bool movedOthers = false;        ///< it came late: rows with the same or a higher position went up by one
    qint64 mergedConversation = 0;   ///< the conversation that went up in this one; 0: none
    int absorbed = 0;                ///< rows that lost their place, because they mark this one and came before it
    std::optional<MessageRecord> marked; ///< the row that this one marks, as it is now
};

class MessageRepository
{
public:
    explicit MessageRepository(Database &database) : m_database(&database) {}
    /// Oldest first; the newest `limit` before `beforeId` (0 = from the end).
    Result<std::vector<MessageRecord>> conversation(const PhoneNumberId &phone, const QString &contact, int limit, qint64 beforeId = 0) const;
    Result<std::vector<MessageRecord>> forCase(const CaseId &id, int limit) const; ///< oldest first
    Result<std::optional<MessageRecord>> find(qint64 id) const;
    Result<std::optional<MessageRecord>> findByClientId(const QString &clientId) const;
    Result<std::optional<MessageRecord>> findByMessageId(const MessageId &id) const;
    /// `count` rows from `first` on, by position; fewer at the end.
    Result<std::vector<MessageRecord>> page(qint64 conversationId, qint64 first, int count) const;
    /// Rows that wait, are being sent or whose fate is unknown, oldest first: for the start of the program.
    Result<std::vector<MessageRecord>> unfinished() const;
    /// Inserts; an inbound message id that is there already changes nothing and answers with the stored one.
    Call<MessageRecord> insert(const MessageRecord &record) const;
    /// Inserts, finds or makes the conversation, gives the position by time, counts unread, all in one transaction.
    /// A reaction, edit or revocation marks its target instead of taking a position, where the target is known.
    /// An outbound record that names its conversation goes there; else the person is found by contact and userId.
    Call<StoredMessage> store(const MessageRecord &record) const;
    /// By id; conversation, position, time and marks stay as they are on the disk. A reaction that Failed marks nothing.
    Call<Done> update(const MessageRecord &record) const;
    /// The file alone, whatever else of the row is being written.
    Call<Done> setAttachment(qint64 id, const Attachment &attachment) const;
    Call<Done> addEvidence(const MessageEvidence &evidence) const;
    Result<std::vector<MessageEvidence>> evidence(qint64 messageRow) const; ///< oldest first
    /// The newest message of the person before this place and after `since`: what had the window open.
    Result<std::optional<QDateTime>> inboundBefore(qint64 conversationId, qint64 position, const QDateTime &since) const;
    /// Every word as a prefix, newest first; conversationId 0 = everywhere. Any text is a valid search.
    Result<std::vector<SearchHit>> search(const QString &words, qint64 conversationId, int limit) const;

private:
    Database *m_database;
};

/// How long a conversation is, as of one moment.
struct ConversationExtent
{
    qint64 count = 0;
    qint64 upTo = 0;                 ///< rows of any conversation with a higher id came later
};

class ConversationRepository
{
public:
    explicit ConversationRepository(Database &database) : m_database(&database) {}
    Result<std::vector<ConversationRecord>> list(const ConversationFilter &filter, int limit, int offset = 0) const; ///< newest first
    Result<qint64> count(const ConversationFilter &filter) const;
    Result<std::optional<ConversationRecord>> find(qint64 id) const;
    Result<std::optional<ConversationRecord>> findMatching(qint64 id, const ConversationFilter &filter) const; ///< nothing when it does not match
    Result<std::optional<ConversationRecord>> findFor(const PhoneNumberId &phone, const QString &waId, const QString &userId) const;
    Result<std::vector<ConversationRecord>> forCase(const CaseId &id, int limit) const; ///< newest first
    Result<ConversationExtent> extent(qint64 id) const; ///< count 0 when there is no such conversation
    /// The one with this person, made when there is none: before the first template to somebody who never wrote.
    Call<ConversationRecord> ensure(const PhoneNumberId &phone, const CaseId &caseId, const QString &waId, const QString &userId, const QString &name) const;
    /// A person has seen it: nothing is unread, nothing failed is new.
    Call<Done> markSeen(qint64 id) const;
    Result<qint64> unreadTotal(const ProfileId &profile) const;

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
