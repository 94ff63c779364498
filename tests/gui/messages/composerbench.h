#pragma once

#include "support/fakenam.h"
#include "support/testmain.h"
#include "support/testservices.h"

#include "app/messages/messagecomposer.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace gangway::test {

inline app::Theme *theTheme = nullptr;

/// A composer over the real services and a network on paper: a case with a number, a person who wrote a minute ago.
class ComposerBench
{
public:
    explicit ComposerBench(bool wrote = true) : nam(&clock), services(TestServices::Wish{false, QStringLiteral("en"), &clock, &nam})
    {
        nam.always("GET", "/message_templates", FakeAnswer::json({{QStringLiteral("data"), QJsonArray()}}));
        const store::PartnerProfile profile = services.addProfile(store::PartnerRole::TechProvider);
        store::CaseRecord record;
        record.profileId = profile.id;
        record.customerName = QStringLiteral("Mercado Jua");
        record.createdAt = record.updatedAt = clock.now();
        record.facts.wabaId = WabaId(QStringLiteral("102290129340398"));
        record.facts.phoneNumberId = PhoneNumberId(QStringLiteral("106540352242922"));
        record.facts.tokenStored = true;
        record.facts.webhooksSubscribed = true;
        record.facts.numberRegistered = true;
        record.facts.confirmed = true;
        owner = services.storeCase(record);
        TestServices::await(services.vault().store({owner.id.value(), vaultNames::businessToken}, Secret::fromString(QStringLiteral("EAAtesttoken"))));
        services.load();
        if (wrote)
            conversation = hear(QStringLiteral("Oi! Voces abrem no feriado?"), clock.now().addSecs(-60));
        else
            conversation = TestServices::await(store::ConversationRepository(services.database())
                                                   .ensure(*owner.facts.phoneNumberId, owner.id, QStringLiteral("16505550134"), {}, QStringLiteral("Ana")));
        window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(window.get());
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        chat = new QWidget;
        column->addWidget(chat, 1);
        composer = new app::MessageComposer(services.services(), *theTheme);
        column->addWidget(composer);
        window->resize(600, 640);
        composer->setConversation(conversation, owner);
        window->show();
        window->activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
    }

    store::ConversationRecord hear(const QString &text, const QDateTime &at)
    {
        store::MessageRecord row;
        row.caseId = owner.id;
        row.phoneNumberId = *owner.facts.phoneNumberId;
        row.contact = QStringLiteral("16505550134");
        row.contactName = QStringLiteral("Ana");
        row.direction = store::Direction::Inbound;
        row.messageId = MessageId(QStringLiteral("wamid.in%1").arg(++m_heard));
        row.type = QStringLiteral("text");
        row.body = text;
        row.at = at;
        row.raw = {{QStringLiteral("type"), QStringLiteral("text")}};
        heard = TestServices::await(store::MessageRepository(services.database()).store(row)).row;
        return **store::ConversationRepository(services.database()).find(heard.conversationId);
    }

    template <typename T = QWidget>
    T *find(const char *name) const
    {
        const QString wanted = QStringLiteral("composer.") + QLatin1String(name);
        for (T *each : window->findChildren<T *>(wanted)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// What assistive tools do: no key is pressed.
    bool set(const char *name, const QString &text) const
    {
        if (auto *line = find<QLineEdit>(name)) {
            line->setText(text);
            return line->isEnabled();
        }
        if (auto *lines = find<QPlainTextEdit>(name)) {
            lines->setPlainText(text);
            return lines->isEnabled();
        }
        return false;
    }
    bool choose(const char *name, const QString &value) const
    {
        auto *box = find<QComboBox>(name);
        const int at = box ? box->findData(value) : -1;
        if (at >= 0)
            box->setCurrentIndex(at);
        return at >= 0;
    }
    bool click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        // Within a scroll area only what is in sight can be hit.
        for (QWidget *parent = button->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(button);
        }
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
        return true;
    }
    bool canSend() const
    {
        const auto *button = find<QAbstractButton>("send");
        return button && button->isEnabled();
    }
    QString reason() const
    {
        const auto *label = window->findChild<QLabel *>(QStringLiteral("composer.reason"));
        return label->isVisible() ? label->text() : QString();
    }
    QString labelText(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    /// Presses Send and answers with the body that reached the network, without the opaque id of ours.
    QJsonObject sentBody()
    {
        nam.on("POST", "/messages", accepted());
        if (!canSend()) {
            qWarning("Send is off: %s", qPrintable(reason()));
            return {};
        }
        click("send");
        const int before = m_bodies;
        [&] { QTRY_VERIFY(bodies().size() > before); }();
        if (bodies().size() <= before)
            return {};
        QJsonObject body = bodies().at(before);
        ++m_bodies;
        if (body.take(QStringLiteral("biz_opaque_callback_data")).toString().isEmpty())
            qWarning("no opaque data");
        return body;
    }
    QList<QJsonObject> bodies() const
    {
        QList<QJsonObject> all;
        for (const SentRequest &request : nam.log()) {
            if (request.verb == QLatin1String("POST") && request.path().endsWith(QLatin1String("/messages")))
                all.append(request.json());
        }
        return all;
    }
    static FakeAnswer accepted()
    {
        return FakeAnswer::json({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                                 {QStringLiteral("contacts"), QJsonArray{QJsonObject{{QStringLiteral("input"), QStringLiteral("+16505550134")}, {QStringLiteral("wa_id"), QStringLiteral("16505550134")}}}},
                                 {QStringLiteral("messages"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("wamid.out")}}}}});
    }
    static QJsonObject envelope(const char *type, const QJsonObject &content)
    {
        return {{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                {QStringLiteral("recipient_type"), QStringLiteral("individual")},
                {QStringLiteral("to"), QStringLiteral("+16505550134")},
                {QStringLiteral("type"), QLatin1String(type)},
                {QLatin1String(type), content}};
    }
    /// A picture of the window, where GANGWAY_PICTURES names a folder.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("GANGWAY_PICTURES");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    ManualClock clock;
    FakeNam nam;
    TestServices services;
    store::CaseRecord owner;
    store::MessageRecord heard;
    store::ConversationRecord conversation;
    std::unique_ptr<QWidget> window;
    QWidget *chat = nullptr;
    app::MessageComposer *composer = nullptr;

private:
    int m_heard = 0;
    int m_bodies = 0;
};

} // namespace gangway::test
