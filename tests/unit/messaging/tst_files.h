#pragma once

#include "messaging/mediaservice.h"
#include "messaging/templateservice.h"
#include "serviceharness.h"

#include <QCryptographicHash>
#include <QDir>

namespace gangway::test {

/// Files and templates: what is asked once, what is asked again, and what lies on the disk afterwards.
class FilesAndTemplatesTest : public ServiceHarness
{
    Q_OBJECT

    using Templates = std::vector<whatsapp::templates::MessageTemplate>;
    const WabaId m_waba{QStringLiteral("102290129340398")};
    const QByteArray m_bytes = "the bytes of a picture";
    std::unique_ptr<messaging::MediaService> m_media;
    std::unique_ptr<messaging::TemplateService> m_templates;

    static QString text(const char *words) { return QString::fromLatin1(words); }
    QString digest() const { return QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex()); }
    QString folder() const { return m_folder->filePath(text("media")); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    FakeAnswer info(const QString &sha256) const
    {
        return FakeAnswer::json({{text("url"), text("https://lookaside.fbsbx.com/whatsapp/one")},
                                 {text("mime_type"), text("image/jpeg")},
                                 {text("sha256"), sha256},
                                 {text("file_size"), QString::number(m_bytes.size())}});
    }
    FakeAnswer bytes() const { return FakeAnswer::raw(m_bytes, 200, "image/jpeg"); }
    qint64 receiveImage(const char *id)
    {
        webhooks::InboundMessage message = inboundMessage(text(id), {});
        message.type = text("image");
        message.raw = {{text("image"), QJsonObject{{text("id"), text("media-1")}, {text("mime_type"), text("image/jpeg")}}}};
        const std::size_t before = m_inserted.size();
        m_service->handle(message);
        for (int i = 0; i < 500 && m_inserted.size() == before; ++i)
            QTest::qWait(2);
        return m_inserted.back().id;
    }
    static QJsonObject listed(const char *name)
    {
        return {{text("id"), text("1")}, {text("name"), text(name)}, {text("language"), text("en_US")}, {text("status"), text("APPROVED")},
                {text("category"), text("UTILITY")}, {text("components"), QJsonArray()}};
    }
    static FakeAnswer list(const char *name) { return FakeAnswer::json({{text("data"), QJsonArray{listed(name)}}}); }
    QStringList names(const Result<Templates> &templates)
    {
        QStringList result;
        for (const auto &each : templates.value_or(Templates()))
            result.append(each.name);
        return result;
    }

private Q_SLOTS:
    void init()
    {
        GANGWAY_STRICT_LOG();
        setUp();
        m_case.facts.wabaId = m_waba;
        m_media = std::make_unique<messaging::MediaService>(*m_database, *m_vault, folder());
        m_templates = std::make_unique<messaging::TemplateService>(*m_vault, *m_clock);
    }
    void cleanup()
    {
        QVERIFY2(m_nam->verifyNothingElse(), qPrintable(m_nam->complaints()));
        m_media.reset();
        m_templates.reset();
        tearDown();
    }

    void aReceivedFileIsBroughtOnce()
    {
        const qint64 row = receiveImage("wamid.I");
        QSignalSpy fetched(m_media.get(), &messaging::MediaService::fetched);
        m_nam->on("GET", "/media-1", info(digest()));
        m_nam->on("GET", "/one", bytes());
        std::optional<Result<MessageRecord>> second;
        m_media->fetch(graph(), m_case, row).then(this, [&](Result<MessageRecord> r) { second = std::move(r); });
        QVERIFY(m_media->isFetching(row));
        const auto first = answerOf(m_media->fetch(graph(), m_case, row)); // both share one transfer
        QVERIFY(first.has_value());
        QTRY_VERIFY(second && second->has_value());
        QCOMPARE(fetched.count(), 1);
        QVERIFY(!m_media->isFetching(row));
        QCOMPARE(files(), QStringList{digest() + text(".jpg")});
        QCOMPARE(first->attachment.file, QDir(folder()).absoluteFilePath(files().first()));
        QCOMPARE(first->attachment.size, qint64(m_bytes.size()));
        QCOMPARE(onDisk().front().attachment, first->attachment);
        QCOMPARE(m_nam->sent(1).bearer(), QByteArray("EAAtoken"));
        // Here already: nobody is asked.
        QVERIFY(answerOf(m_media->fetch(graph(), m_case, row)).has_value());
        QCOMPARE(m_nam->count(), 2);
        // The same picture in another message: the digest tells, the bytes stay where they are.
        const qint64 again = receiveImage("wamid.J");
        m_nam->on("GET", "/media-1", info(digest()));
        QCOMPARE(answerOf(m_media->fetch(graph(), m_case, again))->attachment.file, first->attachment.file);
        QCOMPARE(files().size(), 1);
    }

    void aDigestInBase64()
    {
        const QByteArray raw = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
        const qint64 row = receiveImage("wamid.I");
        m_nam->on("GET", "/media-1", info(QString::fromLatin1(raw.toBase64())));
        m_nam->on("GET", "/one", bytes());
        QVERIFY(answerOf(m_media->fetch(graph(), m_case, row)).has_value());
        QCOMPARE(files(), QStringList{digest() + text(".jpg")});
    }

    void anOldAddressIsAskedAnew()
    {
        const qint64 row = receiveImage("wamid.I");
        m_nam->on("GET", "/media-1", info(digest()));
        m_nam->on("GET", "/media-1", info(digest()));
        m_nam->on("GET", "/one", FakeAnswer::raw("gone", 404));
        m_nam->on("GET", "/one", bytes());
        QVERIFY(answerOf(m_media->fetch(graph(), m_case, row)).has_value());
        // But not for ever.
        QFile::remove(QDir(folder()).filePath(files().first()));
        for (int i = 0; i < 2; ++i) {
            m_nam->on("GET", "/media-1", info(digest()));
            m_nam->on("GET", "/one", FakeAnswer::raw("gone", 404));
        }
        QSignalSpy failed(m_media.get(), &messaging::MediaService::fetchFailed);
        QCOMPARE(answerOf(m_media->fetch(graph(), m_case, row)).error().httpStatus, 404);
        QCOMPARE(failed.count(), 1);
        QVERIFY(!m_media->isFetching(row));
        QVERIFY(files().isEmpty());
    }

    void aDamagedFileIsNotKept()
    {
        const qint64 row = receiveImage("wamid.I");
        m_nam->on("GET", "/media-1", info(QString(64, u'a')));
        m_nam->on("GET", "/one", bytes());
        QCOMPARE(answerOf(m_media->fetch(graph(), m_case, row)).error().detail, text("media-digest"));
        QVERIFY(files().isEmpty());
        QVERIFY(onDisk().front().attachment.file.isEmpty());
    }

    void whatCannotBeBrought()
    {
        inbound(text("wamid.T"));
        QTRY_COMPARE(int(onDisk().size()), 1);
        for (const qint64 row : {onDisk().front().id, qint64(4711)})
            QCOMPARE(answerOf(m_media->fetch(graph(), m_case, row)).error().detail, text("no-media"));
        const qint64 row = receiveImage("wamid.I");
        QVERIFY(answerOf(m_vault->remove({m_case.id.value(), vaultNames::businessToken})).has_value());
        QCOMPARE(answerOf(m_media->fetch(graph(), m_case, row)).error().detail, text("no-token"));
    }

    void aFileInTheWayOfTheFolder()
    {
        QFile file(folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const qint64 row = receiveImage("wamid.I");
        QCOMPARE(answerOf(m_media->fetch(graph(), m_case, row)).error().kind, Error::Kind::Storage);
    }

    void uploads()
    {
        QFile file(m_folder->filePath(text("menu.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7") == 8);
        file.close();
        m_nam->on("POST", "/media", FakeAnswer::json({{text("id"), text("media-9")}}));
        const auto upload = [&](const QString &mimeType) {
            return m_media->upload(graph(), m_case, file.fileName(), whatsapp::messages::MediaKind::Document, mimeType);
        };
        std::optional<Result<store::Attachment>> first;
        upload(text("application/pdf")).then(this, [&](Result<store::Attachment> r) { first = std::move(r); });
        QCOMPARE(answerOf(upload(text("application/pdf"))).error().detail, text("uploading")); // twice at once
        QTRY_VERIFY(first.has_value());
        QCOMPARE((*first)->mediaId, text("media-9"));
        QCOMPARE((*first)->fileName, text("menu.pdf"));
        QCOMPARE((*first)->size, qint64(8));
        QCOMPARE((*first)->file, file.fileName());
        QCOMPARE(answerOf(upload(text("application/x-msdownload"))).error().detail, text("media-type-not-allowed"));
        m_nam->on("POST", "/media", FakeAnswer::json({{text("id"), text("media-10")}}));
        QCOMPARE(answerOf(upload(text("application/pdf")))->mediaId, text("media-10")); // and again afterwards
    }

    void anUploadEndsWithItsCall()
    {
        QFile file(m_folder->filePath(text("menu.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7") == 8);
        file.close();
        m_nam->on("POST", "/media", FakeAnswer::hanging());
        {
            QObject page;
            m_media->upload(graph(), m_case, file.fileName(), whatsapp::messages::MediaKind::Document, text("application/pdf"),
                            [](qint64, qint64) {}).then(&page, [](const Result<store::Attachment> &) { QFAIL("the page is gone"); });
            QTRY_COMPARE(m_nam->count(), 1);
        }
        QTRY_VERIFY(*m_nam->sent(0).aborted);
        m_nam->on("POST", "/media", FakeAnswer::json({{text("id"), text("media-9")}}));
        QVERIFY(answerOf(m_media->upload(graph(), m_case, file.fileName(), whatsapp::messages::MediaKind::Document, text("application/pdf"))).has_value());
    }

    void templatesAreAskedForOnce()
    {
        QSignalSpy changed(m_templates.get(), &messaging::TemplateService::changed);
        QVERIFY(m_templates->known(m_waba).empty());
        m_nam->on("GET", "/message_templates", list("hello"));
        std::optional<Result<Templates>> other;
        m_templates->fetch(graph(), m_case).then(this, [&](Result<Templates> r) { other = std::move(r); });
        QCOMPARE(names(answerOf(m_templates->fetch(graph(), m_case))), QStringList{text("hello")});
        QTRY_VERIFY(other && other->has_value());
        QCOMPARE(int(m_templates->known(m_waba).size()), 1);
        QCOMPARE(changed.count(), 1);
        m_clock->advance(std::chrono::minutes(9));
        QCOMPARE(names(answerOf(m_templates->fetch(graph(), m_case))), QStringList{text("hello")});
        QCOMPARE(m_nam->count(), 1);
        m_clock->advance(std::chrono::minutes(1)); // not fresh any more
        m_nam->on("GET", "/message_templates", list("hello2"));
        QCOMPARE(names(answerOf(m_templates->fetch(graph(), m_case))), QStringList{text("hello2")});
        m_nam->on("GET", "/message_templates", list("hello3"));
        QCOMPARE(names(answerOf(m_templates->fetch(graph(), m_case, true))), QStringList{text("hello3")});
    }

    void aWebhookMakesThemOld()
    {
        m_nam->on("GET", "/message_templates", list("hello"));
        QVERIFY(answerOf(m_templates->fetch(graph(), m_case)).has_value());
        m_templates->handle(webhooks::OtherEvent{text("message_template_status_update"), text("999"), {}}); // another account
        m_templates->handle(webhooks::OtherEvent{text("security"), m_waba.value(), {}});
        QVERIFY(answerOf(m_templates->fetch(graph(), m_case)).has_value());
        QCOMPARE(m_nam->count(), 1);
        for (const char *field : {"message_template_status_update", "template_category_update"}) {
            m_templates->handle(webhooks::OtherEvent{text(field), m_waba.value(), {}});
            m_nam->on("GET", "/message_templates", list(field));
            QCOMPARE(names(answerOf(m_templates->fetch(graph(), m_case))), QStringList{text(field)});
        }
        // While an answer is under way: it may be older than the news.
        m_templates->handle(webhooks::OtherEvent{text("message_template_status_update"), m_waba.value(), {}});
        m_nam->on("GET", "/message_templates", list("old").after(std::chrono::seconds(1)));
        std::optional<Result<Templates>> old;
        m_templates->fetch(graph(), m_case).then(this, [&](Result<Templates> r) { old = std::move(r); });
        QTRY_COMPARE(m_nam->count(), 4);
        m_templates->forget(m_waba);
        m_clock->advance(std::chrono::seconds(1));
        QTRY_VERIFY(old.has_value());
        m_nam->on("GET", "/message_templates", list("new"));
        QCOMPARE(names(answerOf(m_templates->fetch(graph(), m_case))), QStringList{text("new")});
    }

    void whereThereAreNoTemplates()
    {
        m_nam->on("GET", "/message_templates", FakeAnswer::graphError(403, 200));
        QCOMPARE(answerOf(m_templates->fetch(graph(), m_case)).error().code, 200);
        m_nam->on("GET", "/message_templates", list("hello")); // a failure is not kept
        QVERIFY(answerOf(m_templates->fetch(graph(), m_case)).has_value());
        m_nam->on("GET", "/message_templates", FakeAnswer::graphError(403, 200));
        QVERIFY(!answerOf(m_templates->fetch(graph(), m_case, true)));
        QCOMPARE(int(m_templates->known(m_waba).size()), 1); // nor does it take away what was known
        m_case.facts.wabaId.reset();
        QCOMPARE(answerOf(m_templates->fetch(graph(), m_case)).error().detail, text("no-account"));
    }
};

} // namespace gangway::test
