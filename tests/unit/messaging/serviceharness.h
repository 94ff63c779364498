#pragma once

#include "http/client.h"
#include "messaging/messageservice.h"
#include "store/database.h"
#include "support/fakenam.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "vault/sessionvault.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace gangway::test {

using messaging::MessageService;
using store::MessageRecord;
using store::MessageStatus;

/// Counts instead of drawing.
class CountingRandomness final : public Randomness
{
public:
    QString newId() override { return QStringLiteral("client-%1").arg(++m_count); }
    Secret newPin() override { return Secret(QByteArrayLiteral("581063")); }

private:
    int m_count = 0;
};

/// A service over a fake network, a real database file and a vault in memory.
class ServiceHarness : public QObject
{
protected:
    const PhoneNumberId m_phone{QStringLiteral("106540352242922")};
    const QString m_contact = QStringLiteral("16505551234");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeNam> m_nam;
    std::unique_ptr<http::Client> m_client;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<SessionVault> m_vault;
    CountingRandomness m_random;
    std::unique_ptr<MessageService> m_service;
    std::vector<MessageRecord> m_inserted;
    std::vector<MessageRecord> m_updated;
    store::CaseRecord m_case;

    whatsapp::GraphClient graph() { return whatsapp::GraphClient(*m_client, QStringLiteral("v25.0")); }

    template <typename T>
    Result<T> answerOf(Call<T> call)
    {
        std::optional<Result<T>> answer;
        call.then(this, [&](Result<T> result) { answer = std::move(result); });
        for (int i = 0; i < 500 && !answer; ++i)
            QTest::qWait(10);
        return answer ? std::move(*answer) : fail(Error::make(Error::Kind::Timeout, QStringLiteral("the test waited in vain")));
    }
    Result<MessageRecord> send(const QString &text) { return answerOf(m_service->sendText(graph(), m_case, m_contact, text)); }
    /// Asks and does not wait; the answer comes to m_answers.
    void post(const QString &text, const QString &contact = {})
    {
        m_service->sendText(graph(), m_case, contact.isEmpty() ? m_contact : contact, text).then(this, [this, text](const Result<MessageRecord> &row) {
            m_answers.insert(text, row ? store::nameOf(row->status) : describe(row.error()));
        });
    }
    QMap<QString, QString> m_answers;

    static FakeAnswer accepted(const QString &id = QStringLiteral("wamid.OUT"))
    {
        return FakeAnswer::json({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                                 {QStringLiteral("contacts"), QJsonArray{QJsonObject{{QStringLiteral("wa_id"), QStringLiteral("16505551234")}}}},
                                 {QStringLiteral("messages"), QJsonArray{QJsonObject{{QStringLiteral("id"), id}}}}});
    }
    webhooks::StatusUpdate statusUpdate(const QString &word, const QString &id = QStringLiteral("wamid.OUT"), const QString &clientId = {},
                                        const std::optional<Error> &error = {}) const
    {
        webhooks::StatusUpdate update;
        update.phoneNumberId = m_phone;
        update.id = MessageId(id);
        update.status = word;
        update.opaqueCallbackData = clientId;
        update.at = m_clock->now();
        update.error = error;
        update.raw = {{QStringLiteral("id"), id}, {QStringLiteral("status"), word}};
        return update;
    }
    void status(const QString &word, const QString &id = QStringLiteral("wamid.OUT"), const QString &clientId = {},
                const std::optional<Error> &error = {})
    {
        m_service->handle(statusUpdate(word, id, clientId, error));
    }
    webhooks::InboundMessage inboundMessage(const QString &id, const QString &text = QStringLiteral("Hello"), const QDateTime &at = {}) const
    {
        webhooks::InboundMessage message;
        message.phoneNumberId = m_phone;
        message.id = MessageId(id);
        message.from = m_contact;
        message.profileName = QStringLiteral("Sheena");
        message.type = QStringLiteral("text");
        message.text = text;
        message.at = at.isValid() ? at : m_clock->now();
        message.raw = {{QStringLiteral("id"), id}, {QStringLiteral("pin"), QStringLiteral("581063")}};
        return message;
    }
    void inbound(const QString &id, const QString &text = QStringLiteral("Hello"), const QDateTime &at = {})
    {
        m_service->handle(inboundMessage(id, text, at));
    }
    std::vector<MessageRecord> onDisk() { return store::MessageRepository(*m_database).forCase(m_case.id, 100).value(); }
    QStringList statusesOnDisk()
    {
        QStringList names;
        for (const MessageRecord &row : onDisk())
            names.append(store::nameOf(row.status));
        return names;
    }
    std::vector<store::MessageEvidence> evidenceOf(qint64 row) { return store::MessageRepository(*m_database).evidence(row).value(); }
    qint64 conversationId(const QString &contact = {})
    {
        const auto found = store::ConversationRepository(*m_database).findFor(m_phone, contact.isEmpty() ? m_contact : contact, {}).value();
        return found ? found->id : 0;
    }
    void startService()
    {
        m_service = std::make_unique<MessageService>(*m_database, *m_vault, *m_clock, m_random);
        connect(m_service.get(), &MessageService::messageStored, this, [this](const store::StoredMessage &stored) { m_inserted.push_back(stored.row); });
        connect(m_service.get(), &MessageService::messageChanged, this, [this](const MessageRecord &row) { m_updated.push_back(row); });
    }
    void resume()
    {
        m_service->resume([this](const CaseId &id) {
            return id == m_case.id ? std::optional(std::pair(graph(), m_case)) : std::nullopt;
        });
    }
    /// The program ends without a word and starts again on the same disk.
    void cutThePower()
    {
        m_service.reset();
        startService();
        resume();
    }
    void setUp()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
        m_nam = std::make_unique<FakeNam>(m_clock.get());
        m_client = std::make_unique<http::Client>(*m_nam, *m_clock, QUrl(QStringLiteral("https://graph.facebook.com")), QStringLiteral("test"));
        m_database = std::make_unique<store::Database>();
        QVERIFY(m_database->open(m_folder->filePath(QStringLiteral("gangway.db"))).has_value());
        m_vault = std::make_unique<SessionVault>();
        m_random = {};
        m_inserted.clear();
        m_updated.clear();
        m_answers.clear();
        m_case = {};
        m_case.id = CaseId(QStringLiteral("case-1"));
        m_case.profileId = ProfileId(QStringLiteral("profile-1"));
        m_case.facts.phoneNumberId = m_phone;
        m_case.createdAt = m_case.updatedAt = m_clock->now();
        QVERIFY(answerOf(store::CaseRepository(*m_database).save(m_case)).has_value());
        QVERIFY(answerOf(m_vault->store({m_case.id.value(), vaultNames::businessToken}, Secret(QByteArrayLiteral("EAAtoken")))).has_value());
        startService();
    }
    void tearDown()
    {
        m_service.reset();
        m_client.reset();
        m_nam.reset();
        m_database.reset();
    }
};

} // namespace gangway::test
