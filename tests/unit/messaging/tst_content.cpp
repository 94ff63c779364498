#include "tst_content.h"

#include "messaging/messagecontent.h"

#include <QJsonDocument>

namespace {
using Content = gangway::messaging::MessageContent;
using Kind = Content::Kind;

gangway::store::MessageRecord record(const char *type, const char *raw, const QString &body = {})
{
    gangway::store::MessageRecord row;
    row.type = QString::fromLatin1(type);
    row.body = body;
    QJsonParseError fault;
    row.raw = QJsonDocument::fromJson(raw, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        qFatal("%s: %s", raw, qPrintable(fault.errorString()));
    return row;
}
Content read(const char *type, const char *raw, const QString &body = {})
{
    return gangway::messaging::contentOf(record(type, raw, body));
}
} // namespace

void ContentTest::texts()
{
    const Content text = read("text", R"({"text":{"body":"see https://example.com/a?b=1, and http://x.y"},"context":{"forwarded":true},
        "referral":{"headline":"Shoes","source_url":"https://fb.me/1"}})");
    QCOMPARE(text.kind, Kind::Text);
    QCOMPARE(text.url, QStringLiteral("https://example.com/a?b=1"));
    QVERIFY(text.forwarded);
    QCOMPARE(text.adHeadline, QStringLiteral("Shoes"));
    QCOMPARE(text.adUrl, QStringLiteral("https://fb.me/1"));
    QCOMPARE(read("text", R"({"to":"+1"})", QStringLiteral("kept beside")).text, QStringLiteral("kept beside"));
    gangway::store::MessageRecord edited = record("text", R"({"text":{"body":"old"}})");
    edited.marks.editedAt = QDateTime::currentDateTimeUtc();
    edited.marks.editedText = QStringLiteral("new");
    QCOMPARE(gangway::messaging::contentOf(edited).text, QStringLiteral("new"));
    const Content product = read("text", R"({"text":{"body":"?"},"context":{"id":"w","referred_product":{"catalog_id":"c","product_retailer_id":"p"}}})");
    QCOMPARE(product.productId + product.catalogId, QStringLiteral("pc"));
}

void ContentTest::media()
{
    using whatsapp = gangway::whatsapp::messages::MediaKind;
    const Content image = read("image", R"({"image":{"caption":"look","mime_type":"image/jpeg","id":"1"}})");
    QVERIFY(image.kind == Kind::Media && image.mediaKind == whatsapp::Image);
    QCOMPARE(image.text, QStringLiteral("look"));
    QVERIFY(read("audio", R"({"audio":{"id":"1","voice":true}})").voice);
    QVERIFY(read("sticker", R"({"sticker":{"id":"1","animated":true}})").animated);
    QCOMPARE(read("video", R"({"video":{"link":"https://x"}})").mediaKind, whatsapp::Video);
    QCOMPARE(read("document", R"({"document":{"id":"1","filename":"a.pdf"}})", QStringLiteral("a.pdf")).text, QString()); // no caption
    QCOMPARE(read("media_placeholder", "{}").kind, Kind::Placeholder);
}

void ContentTest::placesAndPeople()
{
    for (const char *raw : {R"({"location":{"latitude":-23.5,"longitude":"-46.6","name":"Shop","address":"Rua A"}})",
                            R"({"location":{"latitude":"-23.5","longitude":-46.6,"name":"Shop","address":"Rua A"}})"}) {
        const Content place = read("location", raw);
        QVERIFY(place.kind == Kind::Location && place.latitude == -23.5 && place.longitude == -46.6);
        QCOMPARE(place.placeName + place.address, QStringLiteral("ShopRua A"));
    }
    const Content cards = read("contacts", R"({"contacts":[{"name":{"formatted_name":"Ana B","first_name":"Ana"},"org":{"company":"X"},
        "phones":[{"phone":"+1 650","type":"CELL","wa_id":"1650"}],"emails":[{"email":"a@b.c"}]}, 7]})");
    QCOMPARE(cards.cards.size(), 2u);
    QCOMPARE(cards.cards[0].formattedName, QStringLiteral("Ana B"));
    QCOMPARE(cards.cards[0].phones.at(0).waId, QStringLiteral("1650"));
    QCOMPARE(cards.cards[0].email, QStringLiteral("a@b.c"));
}

void ContentTest::interactive()
{
    const Content buttons = read("interactive", R"({"interactive":{"type":"button","header":{"type":"text","text":"H"},"body":{"text":"B"},
        "footer":{"text":"F"},"action":{"buttons":[{"type":"reply","reply":{"id":"1","title":"Yes"}},{"type":"reply","reply":{"id":"2","title":"No"}}]}}})");
    QCOMPARE(buttons.kind, Kind::ReplyButtons);
    QCOMPARE(buttons.header + buttons.text + buttons.footer, QStringLiteral("HBF"));
    QVERIFY(buttons.choices.size() == 2 && buttons.choices[1].title == QStringLiteral("No"));
    const Content list = read("interactive", R"({"interactive":{"type":"list","body":{"text":"B"},"action":{"button":"Open","sections":[
        {"title":"S1","rows":[{"id":"1","title":"a","description":"d"},{"id":"2","title":"b"}]},{"title":"S2","rows":[{"id":"3","title":"c"}]}]}}})");
    QCOMPARE(list.kind, Kind::List);
    QCOMPARE(list.actionLabel, QStringLiteral("Open"));
    QCOMPARE(list.choices.size(), 3u);
    QCOMPARE(list.choices[0].sectionTitle + list.choices[1].sectionTitle + list.choices[2].sectionTitle, QStringLiteral("S1S2"));
    const Content link = read("interactive", R"({"interactive":{"type":"cta_url","body":{"text":"B"},"action":{"name":"cta_url","parameters":{"display_text":"Go","url":"https://x"}}}})");
    QVERIFY(link.kind == Kind::LinkButton && link.url == QStringLiteral("https://x") && link.actionLabel == QStringLiteral("Go"));
    const Content choice = read("interactive", R"({"interactive":{"type":"list_reply","list_reply":{"id":"7","title":"Seven"}}})");
    QVERIFY(choice.kind == Kind::Choice && choice.text == QStringLiteral("Seven") && choice.choiceId == QStringLiteral("7"));
    const Content pressed = read("button", R"({"button":{"text":"Stop","payload":"P"}})");
    QVERIFY(pressed.kind == Kind::Choice && pressed.text == QStringLiteral("Stop") && pressed.choiceId == QStringLiteral("P"));
    QCOMPARE(read("interactive", R"({"interactive":{"type":"nfm_reply","nfm_reply":{"name":"flow","body":"Sent","response_json":"{}"}}})").kind, Kind::FormReply);
    const Content unknown = read("interactive", R"({"interactive":{"type":"product_list","body":{"text":"goods"}}})");
    QVERIFY(unknown.kind == Kind::Other && unknown.text == QStringLiteral("goods"));
}

void ContentTest::theRest()
{
    const Content sent = read("template", R"({"template":{"name":"hello","language":{"code":"pt_BR"}}})", QStringLiteral("Olá Ana"));
    QVERIFY(sent.kind == Kind::Template && sent.templateName == QStringLiteral("hello") && sent.templateLanguage == QStringLiteral("pt_BR"));
    QCOMPARE(sent.text, QStringLiteral("Olá Ana"));
    QCOMPARE(read("reaction", R"({"reaction":{"message_id":"w","emoji":"👍"}})").emoji, QStringLiteral("👍"));
    QCOMPARE(read("reaction", R"({"reaction":{"message_id":"w"}})", QStringLiteral("x")).emoji, QString());
    const Content order = read("order", R"({"order":{"catalog_id":"c","text":"please","product_items":[{"product_retailer_id":"p"},{}]}})");
    QVERIFY(order.kind == Kind::Order && order.orderItems == 2 && order.productId == QStringLiteral("p"));
    QCOMPARE(read("system", R"({"system":{"body":"changed","wa_id":"2","type":"user_changed_number"}})").newWaId, QStringLiteral("2"));
    const Content none = read("unsupported", R"({"errors":[{"code":131051,"title":"Unsupported"}]})");
    QVERIFY(none.kind == Kind::Unsupported && none.errorCode == 131051 && none.errorTitle == QStringLiteral("Unsupported"));
    const Content future = read("hologram", R"({"hologram":{"x":1}})", QStringLiteral("words"));
    QVERIFY(future.kind == Kind::Other && future.text == QStringLiteral("words") && future.type == QStringLiteral("hologram"));
}

void ContentTest::nothingIsWhereItShouldBe_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"text", "image", "video", "audio", "document", "sticker", "location", "contacts", "interactive", "button", "template", "reaction", "order",
                             "system", "unsupported", "media_placeholder", "edit", "revoke", "", "context"})
        QTest::addRow("%s", *type ? type : "none") << QString::fromLatin1(type);
}

void ContentTest::nothingIsWhereItShouldBe()
{
    QFETCH(QString, type);
    for (const QJsonValue &value : {QJsonValue(), QJsonValue(7), QJsonValue(QStringLiteral("x")), QJsonValue(QJsonArray{1, QJsonArray{}}),
                                    QJsonValue(QJsonObject{{QStringLiteral("type"), QJsonArray{}}, {QStringLiteral("body"), 7}, {QStringLiteral("action"), QStringLiteral("x")}})}) {
        gangway::store::MessageRecord row;
        row.type = type;
        row.raw = {{type, value}, {QStringLiteral("context"), value}, {QStringLiteral("referral"), value}, {QStringLiteral("errors"), value}, {QStringLiteral("contacts"), value}};
        QCOMPARE(gangway::messaging::contentOf(row).type, type);
    }
}
