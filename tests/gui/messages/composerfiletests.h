#pragma once

#include "composerbench.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QTemporaryDir>

namespace gangway::test {

/// Files and templates.
class ComposerFileTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void aFileIsChosenUploadedAndSent()
    {
        ComposerBench b;
        QTemporaryDir folder;
        const QString file = picture(folder, QStringLiteral("mapa.png"));
        QVERIFY(b.click("tab.media"));
        QVERIFY(b.labelText("media.limits").contains(QStringLiteral("PNG")));
        QVERIFY(!b.canSend());
        QVERIFY(choose(b, file));
        QCOMPARE(b.find<QComboBox>("media.kind")->currentData().toString(), QStringLiteral("image"));
        QVERIFY(b.canSend());
        b.set("media.caption", QString(1025, u'c'));
        QVERIFY(!b.canSend());
        b.set("media.caption", QStringLiteral("Rua das Acacias, 120"));
        b.nam.on("POST", "/media", FakeAnswer::json({{QStringLiteral("id"), QStringLiteral("4490709327384033")}}));
        QCOMPARE(b.sentBody(), ComposerBench::envelope("image", {{QStringLiteral("id"), QStringLiteral("4490709327384033")}, {QStringLiteral("caption"), QStringLiteral("Rua das Acacias, 120")}}));
        QTRY_VERIFY(!b.find("media.remove")); // free for the next one
        const auto rows = store::MessageRepository(b.services.database()).page(b.conversation.id, 0, 10);
        QCOMPARE(rows->back().attachment.file, file);
    }

    void aPictureMayGoAsADocument()
    {
        ComposerBench b;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("price list.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n%%EOF\n");
        file.close();
        QVERIFY(b.click("tab.media"));
        QVERIFY(choose(b, file.fileName()));
        QCOMPARE(b.find<QComboBox>("media.kind")->currentData().toString(), QStringLiteral("document"));
        b.nam.on("POST", "/media", FakeAnswer::json({{QStringLiteral("id"), QStringLiteral("77")}}));
        QCOMPARE(b.sentBody(), ComposerBench::envelope("document", {{QStringLiteral("id"), QStringLiteral("77")}, {QStringLiteral("filename"), QStringLiteral("price list.pdf")}}));
    }

    void whatMetaWouldRefuseIsSaidBefore()
    {
        ComposerBench b;
        QTemporaryDir folder;
        QVERIFY(b.click("tab.media"));
        QFile empty(folder.filePath(QStringLiteral("empty.pdf")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QVERIFY(choose(b, empty.fileName()));
        QVERIFY(!b.canSend());
        QVERIFY(b.reason().contains(QStringLiteral("empty")));
        QVERIFY(b.click("media.remove"));
        // 5 MB to the byte, and one more.
        QFile large(folder.filePath(QStringLiteral("large.png")));
        QVERIFY(QFile::copy(picture(folder, QStringLiteral("small.png")), large.fileName()));
        QVERIFY(large.open(QIODevice::ReadWrite));
        QVERIFY(large.resize(5 * 1024 * 1024));
        large.close();
        QVERIFY(choose(b, large.fileName()));
        QVERIFY2(b.canSend(), qPrintable(b.reason()));
        QVERIFY(b.click("media.remove"));
        QVERIFY(large.open(QIODevice::ReadWrite));
        QVERIFY(large.resize(5 * 1024 * 1024 + 1));
        large.close();
        QVERIFY(choose(b, large.fileName()));
        QVERIFY(!b.canSend());
        QVERIFY(b.reason().contains(QStringLiteral("5.0 MB")));
        QVERIFY(b.choose("media.kind", QStringLiteral("document")));
        QVERIFY(!b.canSend()); // a PNG is no document for Meta
        QVERIFY(b.nam.log().empty());
    }

    void anUploadIsCancelledAndAFailedOneKeepsTheFile()
    {
        ComposerBench b;
        QTemporaryDir folder;
        QVERIFY(b.click("tab.media"));
        QVERIFY(choose(b, picture(folder, QStringLiteral("mapa.png"))));
        b.set("media.caption", QStringLiteral("map"));
        b.nam.on("POST", "/media", FakeAnswer::hanging());
        QVERIFY(b.click("send"));
        QTRY_COMPARE(b.nam.count(), 1);
        QTRY_VERIFY(b.find("media.progress"));
        QVERIFY(!b.canSend());
        QVERIFY(b.click("media.cancel"));
        QTRY_VERIFY(*b.nam.sent(0).aborted);
        QTRY_VERIFY(b.canSend());
        QCOMPARE(b.find<QPlainTextEdit>("media.caption")->toPlainText(), QStringLiteral("map"));
        b.nam.on("POST", "/media", FakeAnswer::graphError(400, 100, 0, QStringLiteral("(#100) Param file must be a file")));
        QVERIFY(b.click("send"));
        QTRY_VERIFY(b.reason().contains(QStringLiteral("Nothing was sent")));
        QVERIFY(b.canSend()); // the file is still there
        QVERIFY(b.bodies().isEmpty());
    }

    void aPastedImageGoesToTheMediaTab()
    {
        ComposerBench b;
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::green);
        auto *mime = new QMimeData;
        mime->setImageData(image);
        QApplication::clipboard()->setMimeData(mime);
        b.find<QPlainTextEdit>("text")->setFocus();
        QTest::keyClick(b.find<QPlainTextEdit>("text"), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(int(b.composer->kind()), int(app::MessageComposer::Kind::Media));
        QTRY_VERIFY(b.labelText("media.name").startsWith(QStringLiteral("pasted-")));
        QVERIFY(b.canSend());
    }

    void aTemplateIsFoundFilledAndSent()
    {
        ComposerBench b;
        b.nam.on("GET", "/message_templates", templates());
        QVERIFY(b.click("tab.template"));
        QTRY_COMPARE(b.find<QComboBox>("template")->count(), 2); // those that can be sent
        QVERIFY(b.choose("template.status", QStringLiteral("all")));
        QCOMPARE(b.find<QComboBox>("template")->count(), 3);
        QVERIFY(b.choose("template", QStringLiteral("promo/en_US")));
        QVERIFY(!b.canSend());
        QVERIFY(b.reason().contains(QStringLiteral("Rejected")));
        QVERIFY(b.choose("template.status", QStringLiteral("sendable")));
        QVERIFY(b.choose("template.language", QStringLiteral("pt_BR")));
        QCOMPARE(b.find<QComboBox>("template")->count(), 1);
        QVERIFY(b.choose("template.language", QString()));
        b.set("template.search", QStringLiteral("PEDIDO"));
        QCOMPARE(b.find<QComboBox>("template")->count(), 1);
        QVERIFY(b.choose("template", QStringLiteral("pedido_atualizado/pt_BR")));
        QVERIFY(!b.canSend());
        b.set("template.field.1", QStringLiteral("Ana"));
        QVERIFY(!b.canSend());
        b.set("template.field.2", QStringLiteral("1042"));
        b.set("template.field.3", QStringLiteral("track/1042"));
        QCOMPARE(b.labelText("template.preview.body"), QStringLiteral("Oi Ana, seu pedido 1042 saiu."));
        const auto text = [](const QString &value) { return QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), value}}; };
        const QJsonObject body = b.sentBody();
        const QJsonObject sent = body.value(QStringLiteral("template")).toObject();
        QCOMPARE(sent.value(QStringLiteral("name")).toString(), QStringLiteral("pedido_atualizado"));
        QCOMPARE(sent.value(QStringLiteral("language")).toObject().value(QStringLiteral("code")).toString(), QStringLiteral("pt_BR"));
        const QJsonArray parts = sent.value(QStringLiteral("components")).toArray();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).toObject(), (QJsonObject{{QStringLiteral("type"), QStringLiteral("body")}, {QStringLiteral("parameters"), QJsonArray{text(QStringLiteral("Ana")), text(QStringLiteral("1042"))}}}));
        QCOMPARE(parts.at(1).toObject().value(QStringLiteral("sub_type")).toString(), QStringLiteral("url"));
        QCOMPARE(parts.at(1).toObject().value(QStringLiteral("parameters")).toArray(), QJsonArray{text(QStringLiteral("track/1042"))});
        QTRY_VERIFY(b.find<QComboBox>("template")->currentIndex() < 0);
    }

    void templatesThatDoNotComeAreExplainedAndAskedForAgain()
    {
        ComposerBench b;
        b.nam.on("GET", "/message_templates", FakeAnswer::graphError(403, 200, 0, QStringLiteral("(#200) no permission")));
        QVERIFY(b.click("tab.template"));
        QTRY_VERIFY(b.labelText("template.note").startsWith(QStringLiteral("The templates could not be fetched.")));
        b.nam.on("GET", "/message_templates", templates());
        QVERIFY(b.click("template.refresh"));
        QTRY_COMPARE(b.find<QComboBox>("template")->count(), 2);
        QVERIFY(!b.find("template.note"));
    }

    void aTemplateHeaderTakesAFileOrALink()
    {
        ComposerBench b;
        QTemporaryDir folder;
        b.nam.on("GET", "/message_templates", templates());
        QVERIFY(b.click("tab.template"));
        QTRY_COMPARE(b.find<QComboBox>("template")->count(), 2);
        QVERIFY(b.choose("template", QStringLiteral("welcome_image/en_US")));
        QVERIFY(!b.canSend());
        b.set("template.field.1", QStringLiteral("http://example.com/a.png"));
        QVERIFY(!b.canSend());
        b.set("template.field.1", QStringLiteral("https://example.com/a.png"));
        QVERIFY2(b.canSend(), qPrintable(b.reason()));
        QVERIFY(b.click("template.field.1.file.choose"));
        QVERIFY(answerDialog(b, picture(folder, QStringLiteral("head.png"))));
        QTRY_VERIFY(!b.find("template.field.1")); // one or the other
        b.nam.on("POST", "/media", FakeAnswer::json({{QStringLiteral("id"), QStringLiteral("99")}}));
        const QJsonArray parts = b.sentBody().value(QStringLiteral("template")).toObject().value(QStringLiteral("components")).toArray();
        QCOMPARE(parts.first().toObject().value(QStringLiteral("parameters")).toArray().first().toObject().value(QStringLiteral("image")).toObject(),
                 (QJsonObject{{QStringLiteral("id"), QStringLiteral("99")}}));
    }

public:
    static FakeAnswer templates()
    {
        const auto component = [](const char *type, const QJsonObject &more) {
            QJsonObject object = more;
            object.insert(QStringLiteral("type"), QLatin1String(type));
            return object;
        };
        const auto made = [](const char *id, const char *name, const char *language, const char *status, const QJsonArray &components) {
            return QJsonObject{{QStringLiteral("id"), QLatin1String(id)}, {QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("language"), QLatin1String(language)},
                               {QStringLiteral("status"), QLatin1String(status)}, {QStringLiteral("category"), QStringLiteral("UTILITY")}, {QStringLiteral("components"), components}};
        };
        const QJsonObject link{{QStringLiteral("type"), QStringLiteral("URL")}, {QStringLiteral("text"), QStringLiteral("Acompanhar")}, {QStringLiteral("url"), QStringLiteral("https://example.com/{{1}}")}};
        const QJsonArray order{component("BODY", {{QStringLiteral("text"), QStringLiteral("Oi {{1}}, seu pedido {{2}} saiu.")}}),
                               component("FOOTER", {{QStringLiteral("text"), QStringLiteral("Mercado Jua")}}),
                               component("BUTTONS", {{QStringLiteral("buttons"), QJsonArray{link}}})};
        const QJsonArray promo{component("BODY", {{QStringLiteral("text"), QStringLiteral("Half price today.")}})};
        const QJsonArray welcome{component("HEADER", {{QStringLiteral("format"), QStringLiteral("IMAGE")}}), component("BODY", {{QStringLiteral("text"), QStringLiteral("Welcome.")}})};
        return FakeAnswer::json({{QStringLiteral("data"), QJsonArray{made("1", "pedido_atualizado", "pt_BR", "APPROVED", order), made("2", "promo", "en_US", "REJECTED", promo),
                                                                     made("3", "welcome_image", "en_US", "APPROVED", welcome)}}});
    }
    static QString picture(const QTemporaryDir &folder, const QString &name)
    {
        QImage image(80, 60, QImage::Format_RGB888);
        image.fill(Qt::blue);
        image.save(folder.filePath(name), "PNG");
        return folder.filePath(name);
    }
    static bool answerDialog(ComposerBench &b, const QString &file)
    {
        QFileDialog *dialog = nullptr;
        const bool there = QTest::qWaitFor([&] { return (dialog = b.window->findChild<QFileDialog *>()) != nullptr && dialog->isVisible(); });
        if (!there)
            return false;
        Q_EMIT dialog->fileSelected(file); // the dialog itself is Qt's
        dialog->close();
        return true;
    }
    static bool choose(ComposerBench &b, const QString &file) { return b.click("media.choose") && answerDialog(b, file); }
};

} // namespace gangway::test
