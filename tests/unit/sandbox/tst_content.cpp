#include "tst_content.h"

#include "sandbox/mediashelf.h"
#include "sandbox/multipart.h"

using namespace gangway;
using namespace gangway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QJsonArray jsonList(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).array();
}

QByteArray times(const QByteArray &part, int count)
{
    return part.repeated(count);
}

// Buttons or rows with the ids 0, 1, …
QByteArray buttonList(int count, const QByteArray &title = "T")
{
    QByteArrayList list;
    for (int n = 0; n < count; ++n)
        list.append(R"({"type":"reply","reply":{"id":")" + QByteArray::number(n) + R"(","title":")" + title + QByteArray::number(n) + R"("}})");
    return list.join(',');
}

QByteArray rowList(int count, int from = 0)
{
    QByteArrayList list;
    for (int n = 0; n < count; ++n)
        list.append(R"({"id":"r)" + QByteArray::number(n + from) + R"(","title":"Row"})");
    return list.join(',');
}

QByteArray buttonMessage(const QByteArray &buttons, const QByteArray &body = "Choose", const QByteArray &more = {})
{
    return R"({"type":"button","body":{"text":")" + body + R"("})" + more + R"(,"action":{"buttons":[)" + buttons + "]}}";
}

QByteArray listMessage(const QByteArray &sections, const QByteArray &more = {}, const QByteArray &label = "Open")
{
    return R"({"type":"list","body":{"text":"Choose"})" + more + R"(,"action":{"button":")" + label + R"(","sections":[)" + sections + "]}}";
}

QByteArray linkMessage(const QByteArray &label, const QByteArray &url)
{
    return R"({"type":"cta_url","body":{"text":"See"},"action":{"name":"cta_url","parameters":{"display_text":")" + label + R"(","url":")" + url + R"("}}})";
}

} // namespace

void TestSandboxContent::init()
{
    GANGWAY_STRICT_LOG();
    live = std::make_unique<LiveNumber>();
    QVERIFY(live->start());
    live->phone().writeText(live->sheena, live->digits, u"Oi"_s);
}

void TestSandboxContent::judgesContent_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *type, const QByteArray &content, int code) { QTest::newRow(name) << QString::fromLatin1(type) << content << code; };
    row("text in full", "text", R"({"body":")" + times("x", 4096) + R"("})", 0);
    row("characters, not halves", "text", R"({"body":")" + times("👍", 4096) + R"("})", 0);
    row("text too long", "text", R"({"body":")" + times("👍", 4097) + R"("})", 100);
    row("buttons", "interactive", buttonMessage(buttonList(3)), 0);
    row("buttons with everything", "interactive", buttonMessage(buttonList(1), "Choose", R"(,"header":{"type":"text","text":"H"},"footer":{"text":"F"})"), 0);
    row("four buttons", "interactive", buttonMessage(buttonList(4)), 131009);
    row("no button", "interactive", buttonMessage({}), 100);
    row("long title", "interactive", buttonMessage(buttonList(1, times("x", 20))), 100);
    row("same title", "interactive", buttonMessage(R"({"type":"reply","reply":{"id":"a","title":"T"}},{"type":"reply","reply":{"id":"b","title":"T"}})"), 131009);
    row("same id", "interactive", buttonMessage(R"({"type":"reply","reply":{"id":"a","title":"T"}},{"type":"reply","reply":{"id":"a","title":"U"}})"), 131009);
    row("long id", "interactive", buttonMessage(R"({"type":"reply","reply":{"id":")" + times("x", 257) + R"(","title":"T"}})"), 100);
    row("long body", "interactive", buttonMessage(buttonList(1), times("x", 1025)), 100);
    row("long footer", "interactive", buttonMessage(buttonList(1), "Choose", R"(,"footer":{"text":")" + times("x", 61) + R"("})"), 100);
    row("long header", "interactive", buttonMessage(buttonList(1), "Choose", R"(,"header":{"type":"text","text":")" + times("x", 61) + R"("})"), 100);
    row("header of a strange kind", "interactive", buttonMessage(buttonList(1), "Choose", R"(,"header":{"type":"sticker","sticker":{"id":"1"}})"), 100);
    row("header by link", "interactive", buttonMessage(buttonList(1), "Choose", R"(,"header":{"type":"image","image":{"link":"https://a.example/b.png"}})"), 0);
    row("no body", "interactive", R"({"type":"button","action":{"buttons":[)" + buttonList(1) + "]}}", 100);
    row("list", "interactive", listMessage(R"({"title":"A","rows":[)" + rowList(5) + R"(]},{"title":"B","rows":[)" + rowList(5, 5) + "]}"), 0);
    row("eleven rows", "interactive", listMessage(R"({"title":"A","rows":[)" + rowList(6) + R"(]},{"title":"B","rows":[)" + rowList(5, 6) + "]}"), 131009);
    row("rows of the same id", "interactive", listMessage(R"({"title":"A","rows":[)" + rowList(1) + R"(]},{"title":"B","rows":[)" + rowList(1) + "]}"), 131009);
    row("sections without titles", "interactive", listMessage(R"({"rows":[)" + rowList(1) + R"(]},{"title":"B","rows":[)" + rowList(1, 1) + "]}"), 100);
    row("one section without title", "interactive", listMessage(R"({"rows":[)" + rowList(1) + "]}"), 0);
    row("long label", "interactive", listMessage(R"({"rows":[)" + rowList(1) + "]}", {}, times("x", 21)), 100);
    row("long description", "interactive", listMessage(R"({"rows":[{"id":"1","title":"T","description":")" + times("x", 73) + R"("}]})"), 100);
    row("list with a picture", "interactive", listMessage(R"({"rows":[)" + rowList(1) + "]}", R"(,"header":{"type":"image","image":{"link":"https://a.example/b.png"}})"), 100);
    row("link button", "interactive", linkMessage("Open", "https://a.example/b"), 0);
    row("link button with a long label", "interactive", linkMessage(times("x", 21), "https://a.example/b"), 100);
    row("link button to nowhere", "interactive", linkMessage("Open", "a.example"), 100);
    row("unknown interactive", "interactive", R"({"type":"carousel","body":{"text":"x"},"action":{}})", 100);
    row("location", "location", R"({"latitude":-23.5,"longitude":"-46.6","name":"Here"})", 0);
    row("too far north", "location", R"({"latitude":90.5,"longitude":0})", 100);
    row("no longitude", "location", R"({"latitude":1})", 100);
    row("words for degrees", "location", R"({"latitude":"north","longitude":0})", 100);
    row("no number", "location", R"({"latitude":"nan","longitude":0})", 100);
    row("contact", "contacts", R"([{"name":{"formatted_name":"A B","first_name":"A"},"phones":[{"phone":"+1650","type":"CELL"}]}])", 0);
    row("five contacts", "contacts", "[" + times(R"({"name":{"formatted_name":"A B","first_name":"A"}},)", 4) + R"({"name":{"formatted_name":"A B","first_name":"A"}}])", 0);
    row("six contacts", "contacts", "[" + times(R"({"name":{"formatted_name":"A B","first_name":"A"}},)", 5) + R"({"name":{"formatted_name":"A B","first_name":"A"}}])", 100);
    row("contact without a part of the name", "contacts", R"([{"name":{"formatted_name":"A B"}}])", 100);
    row("contact without a name", "contacts", R"([{"phones":[{"phone":"1"}]}])", 100);
    row("picture by link", "image", R"({"link":"https://a.example/b.jpg","caption":")" + times("x", 1024) + R"("})", 0);
    row("long caption", "image", R"({"link":"https://a.example/b.jpg","caption":")" + times("x", 1025) + R"("})", 100);
    row("audio with a caption", "audio", R"({"link":"https://a.example/b.ogg","caption":"x"})", 100);
    row("link to nothing", "video", R"({"link":"b.mp4"})", 100);
    row("unknown file", "image", R"({"id":"123456"})", 100);
    row("document with a name", "document", R"({"link":"https://a.example/b.pdf","filename":"b.pdf","caption":"x"})", 0);
}

void TestSandboxContent::judgesContent()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const QJsonDocument document = QJsonDocument::fromJson(content);
    QVERIFY(!document.isNull());
    const Answer answer = live->send(type, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.status == 200, code == 0);
    QCOMPARE(live->f.sandbox->state().value(u"messages"_s).toArray().size(), code == 0 ? 2 : 1);
}

void TestSandboxContent::reactionsAndRepliesNeedTheirMessage()
{
    const QString asked = live->phone().writeText(live->sheena, live->digits, u"And?"_s);
    QCOMPARE(live->send(u"text"_s, QJsonObject{{u"body"_s, u"x"_s}}, {{u"context"_s, QJsonObject{{u"message_id"_s, asked}}}}).status, 200);
    QCOMPARE(live->send(u"text"_s, QJsonObject{{u"body"_s, u"x"_s}}, {{u"context"_s, QJsonObject{{u"message_id"_s, u"wamid.other"_s}}}}).code(), 131009);
    QCOMPARE(live->send(u"text"_s, QJsonObject{{u"body"_s, u"x"_s}}, {{u"context"_s, QJsonObject{}}}).code(), 100);
    const QJsonObject thumb{{u"message_id"_s, asked}, {u"emoji"_s, u"👍"_s}};
    QCOMPARE(live->send(u"reaction"_s, thumb, {{u"context"_s, QJsonObject{{u"message_id"_s, asked}}}}).code(), 100);
    const Answer reacted = live->send(u"reaction"_s, thumb);
    QCOMPARE(reacted.status, 200);
    live->f.clock.advance(10s);
    QTRY_COMPARE(live->statusesOf(LiveNumber::idOf(reacted)), QStringList{u"sent"_s});
    QCOMPARE(live->send(u"reaction"_s, QJsonObject{{u"message_id"_s, u"wamid.other"_s}, {u"emoji"_s, u"👍"_s}}).code(), 131009);
    QCOMPARE(live->send(u"reaction"_s, QJsonObject{{u"message_id"_s, asked}}).code(), 100);
    live->phone().revoke(live->sheena, asked);
    QCOMPARE(live->send(u"reaction"_s, thumb).code(), 131009);
}

void TestSandboxContent::judgesTemplateMessages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<int>("code");
    const auto row = [](const char *what, const char *name, const char *language, const QByteArray &components, int code) {
        QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(language) << components << code;
    };
    const QByteArray three = R"({"type":"body","parameters":[{"type":"text","text":"a"},{"type":"text","text":"b"},{"type":"text","text":"c"}]})";
    row("no variables", "hello_world", "en_US", "[]", 0);
    row("other language", "hello_world", "pt_BR", "[]", 132001);
    row("waits for review", "pesquisa_de_satisfacao", "pt_BR", "[]", 132001);
    row("rejected", "win_a_prize", "en_US", "[]", 132001);
    row("paused", "promo_relampago", "pt_BR", "[]", 132015);
    row("all given", "pedido_pronto", "pt_BR", "[" + three + "]", 0);
    row("one missing", "pedido_pronto", "pt_BR", R"([{"type":"body","parameters":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}])", 132000);
    row("none given", "pedido_pronto", "pt_BR", "[]", 132000);
    row("too many parts", "hello_world", "en_US", "[" + three + "]", 132000);
    row("empty value", "retorno_ao_cliente", "pt_BR", R"([{"type":"body","parameters":[{"type":"text","text":"x"}]}])", 132000);
    row("nothing in it", "seguimiento_de_envio", "es", R"([{"type":"body","parameters":[{"type":"text","text":""}]}])", 131008);
    row("a new line in it", "seguimiento_de_envio", "es", R"([{"type":"body","parameters":[{"type":"text","text":"a\nb"}]}])", 132018);
    row("link without its end", "seguimiento_de_envio", "es", R"([{"type":"body","parameters":[{"type":"text","text":"Ana"}]}])", 131008);
    row("link with its end", "seguimiento_de_envio", "es", R"([{"type":"body","parameters":[{"type":"text","text":"Ana"}]},{"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"7"}]}])", 0);
    row("button of another kind", "seguimiento_de_envio", "es", R"([{"type":"body","parameters":[{"type":"text","text":"Ana"}]},{"type":"button","sub_type":"quick_reply","index":0,"parameters":[{"type":"payload","payload":"7"}]}])", 132012);
    row("button without its place", "seguimiento_de_envio", "es", R"([{"type":"button","sub_type":"url","parameters":[{"type":"text","text":"7"}]}])", 100);
    row("a button too many", "hello_world", "en_US", R"([{"type":"button","sub_type":"url","index":3,"parameters":[{"type":"text","text":"7"}]}])", 132018);
    row("payload of a quick reply", "pedido_pronto", "pt_BR", "[" + three + R"(,{"type":"button","sub_type":"quick_reply","index":1,"parameters":[{"type":"payload","payload":"home"}]}])", 0);
    row("names", "consulta_marcada", "pt_BR", R"([{"type":"body","parameters":[{"type":"text","parameter_name":"nome","text":"a"},{"type":"text","parameter_name":"hora","text":"b"},{"type":"text","parameter_name":"dia","text":"c"}]}])", 0);
    row("names missing", "consulta_marcada", "pt_BR", "[" + three + "]", 132012);
    row("a wrong name", "consulta_marcada", "pt_BR", R"([{"type":"body","parameters":[{"type":"text","parameter_name":"nome","text":"a"},{"type":"text","parameter_name":"hora","text":"b"},{"type":"text","parameter_name":"mes","text":"c"}]}])", 132012);
    row("header missing", "vitrine_da_semana", "pt_BR", R"([{"type":"body","parameters":[{"type":"text","text":"a"}]},{"type":"button","sub_type":"url","index":0,"parameters":[{"type":"text","text":"7"}]}])", 132012);
    row("header by link", "vitrine_da_semana", "pt_BR", R"([{"type":"header","parameters":[{"type":"image","image":{"link":"https://a.example/b.jpg"}}]},{"type":"body","parameters":[{"type":"text","text":"a"}]},{"type":"button","sub_type":"url","index":0,"parameters":[{"type":"text","text":"7"}]}])", 0);
    row("header of another kind", "vitrine_da_semana", "pt_BR", R"([{"type":"header","parameters":[{"type":"document","document":{"link":"https://a.example/b.pdf"}}]},{"type":"body","parameters":[{"type":"text","text":"a"}]}])", 132012);
    row("header of an unknown file", "vitrine_da_semana", "pt_BR", R"([{"type":"header","parameters":[{"type":"image","image":{"id":"99"}}]}])", 100);
    row("location", "our_new_place", "en_US", R"([{"type":"header","parameters":[{"type":"location","location":{"latitude":"1","longitude":"2","name":"Shop","address":"Street"}}]},{"type":"body","parameters":[{"type":"text","text":"a"}]}])", 0);
    row("location without address", "our_new_place", "en_US", R"([{"type":"header","parameters":[{"type":"location","location":{"latitude":"1","longitude":"2","name":"Shop"}}]},{"type":"body","parameters":[{"type":"text","text":"a"}]}])", 131008);
    row("code", "weekend_offer", "en_US", R"([{"type":"body","parameters":[{"type":"text","text":"a"},{"type":"text","text":"b"}]},{"type":"button","sub_type":"copy_code","index":0,"parameters":[{"type":"coupon_code","coupon_code":"RYE20"}]}])", 0);
    row("code missing", "weekend_offer", "en_US", R"([{"type":"body","parameters":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}])", 131008);
    row("unknown part", "hello_world", "en_US", R"([{"type":"carousel","parameters":[]}])", 100);
    row("twice the body", "pedido_pronto", "pt_BR", "[" + three + "," + three + "]", 100);
}

void TestSandboxContent::judgesTemplateMessages()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QFETCH(QByteArray, components);
    QFETCH(int, code);
    const Answer answer = live->sendTemplate(name, language, jsonList(components));
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.status, code == 0 ? 200 : code == 132001 ? 404 : 400);
    if (code == 0)
        QCOMPARE(answer.json.value(u"messages"_s).toArray().first().toObject().value(u"message_status"_s).toString(), u"accepted"_s);
}

void TestSandboxContent::fillsTemplates()
{
    const QString picture = live->upload(sandbox::sampleFile(u"image"_s).bytes, "image/jpeg").json.value(u"id"_s).toString();
    const QJsonArray components{QJsonObject{{u"type"_s, u"header"_s}, {u"parameters"_s, QJsonArray{QJsonObject{{u"type"_s, u"image"_s}, {u"image"_s, QJsonObject{{u"id"_s, picture}}}}}}},
                                LiveNumber::component(u"body"_s, {u"{{2}} $1 \\1"_s}),
                                QJsonObject{{u"type"_s, u"button"_s}, {u"sub_type"_s, u"url"_s}, {u"index"_s, u"0"_s}, {u"parameters"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u"abril"_s}}}}}};
    QCOMPARE(live->sendTemplate(u"vitrine_da_semana"_s, u"pt_BR"_s, components).status, 200);
    live->f.clock.advance(5s);
    const auto shown = live->phone().thread(live->sheena, live->digits).last();
    QCOMPARE(shown.text, u"Oi, {{2}} $1 \\1! Saiu do forno a vitrine desta semana."_s); // a value stays what it is
    QCOMPARE(shown.mediaKind, u"image"_s);
    QCOMPARE(shown.mediaId, picture);
    QCOMPARE(shown.footer, u"Para não receber mais, responda SAIR"_s);
    QCOMPARE(shown.buttons.first().target, u"https://padariaaurora.example/vitrine/abril"_s);
}

void TestSandboxContent::chargesForTemplates()
{
    LiveNumber poor;
    QVERIFY(poor.start(false));
    const auto marketing = [&] { return poor.sendTemplate(u"weekend_offer"_s, u"en_US"_s, jsonList(R"([{"type":"body","parameters":[{"type":"text","text":"a"},{"type":"text","text":"b"}]},{"type":"button","sub_type":"copy_code","index":0,"parameters":[{"type":"coupon_code","coupon_code":"RYE20"}]}])")); };
    QCOMPARE(poor.sendTemplate(u"hello_world"_s, u"en_US"_s).code(), 131042);
    QCOMPARE(marketing().code(), 131042);
    poor.phone().writeText(poor.sheena, poor.digits, u"Oi"_s);
    QCOMPARE(poor.sendTemplate(u"hello_world"_s, u"en_US"_s).status, 200); // asked for: free
    QCOMPARE(marketing().code(), 131042);
}

void TestSandboxContent::listsTemplates()
{
    const QString edge = live->f.node(live->signup.wabaId, u"message_templates"_s);
    QStringList names;
    QString after;
    int pages = 0;
    do {
        QUrlQuery query = SandboxFixture::query({{u"fields"_s, u"name,language,status,category,components"_s}, {u"limit"_s, u"5"_s}});
        if (!after.isEmpty())
            query.addQueryItem(u"after"_s, after);
        const Answer answer = live->f.get(edge, live->token, query);
        QCOMPARE(answer.status, 200);
        for (const QJsonValue &one : answer.data()) {
            names.append(one.toObject().value(u"name"_s).toString());
            QVERIFY(!one.toObject().value(u"components"_s).toArray().isEmpty());
        }
        const QJsonObject paging = answer.json.value(u"paging"_s).toObject();
        after = paging.contains(u"next"_s) ? paging.value(u"cursors"_s).toObject().value(u"after"_s).toString() : QString();
        ++pages;
    } while (!after.isEmpty() && pages < 10);
    QCOMPARE(pages, 3);
    QCOMPARE(names.size(), 14);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 14);
    const auto count = [&](const QString &name, const QString &value) { return live->f.get(edge, live->token, SandboxFixture::query({{name, value}})).data().size(); };
    QCOMPARE(count(u"status"_s, u"PENDING"_s), 1);
    QCOMPARE(count(u"status"_s, u"PENDING,REJECTED"_s), 2);
    QCOMPARE(count(u"language"_s, u"es"_s), 2);
    QCOMPARE(count(u"name"_s, u"pedido_pronto"_s), 1);
    QCOMPARE(count(u"name"_s, u"nothing"_s), 0);
    QCOMPARE(count(u"content"_s, u"Saiu do forno"_s), 1);
    QCOMPARE(live->f.get(edge, live->token, SandboxFixture::query({{u"fields"_s, u"colour"_s}})).code(), 100);
    QCOMPARE(live->f.get(edge, "EAAnobody").code(), 190);
}

void TestSandboxContent::reviewsTemplates()
{
    const QString edge = live->f.node(live->signup.wabaId, u"message_templates"_s);
    const QJsonObject body{{u"name"_s, u"new_one"_s}, {u"language"_s, u"en_US"_s}, {u"category"_s, u"UTILITY"_s},
                           {u"components"_s, QJsonArray{QJsonObject{{u"type"_s, u"body"_s}, {u"text"_s, u"Hello {{1}}, your table is ready."_s}, {u"example"_s, QJsonObject{{u"body_text"_s, QJsonArray{QJsonArray{u"Ana"_s}}}}}}}}};
    const Answer made = live->f.post(edge, live->token, body);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json.value(u"status"_s).toString(), u"PENDING"_s);
    QCOMPARE(live->f.post(edge, live->token, body).subcode(), 2388024);
    const QJsonArray value{LiveNumber::component(u"body"_s, {u"Ana"_s})};
    QCOMPARE(live->sendTemplate(u"new_one"_s, u"en_US"_s, value).code(), 132001);
    const int before = live->receiver->count();
    live->f.clock.advance(5s);
    QTRY_COMPARE(live->receiver->count(), before + 1);
    const QJsonObject told = live->receiver->value(before);
    QCOMPARE(told.value(u"event"_s).toString(), u"APPROVED"_s);
    QCOMPARE(QString::number(told.value(u"message_template_id"_s).toInteger()), made.json.value(u"id"_s).toString());
    QCOMPARE(told.value(u"message_template_name"_s).toString(), u"new_one"_s);
    QCOMPARE(live->sendTemplate(u"new_one"_s, u"en_US"_s, value).status, 200);
    QCOMPARE(live->f.get(live->f.node(made.json.value(u"id"_s).toString()), live->token, SandboxFixture::query({{u"fields"_s, u"status,name"_s}})).json.value(u"status"_s).toString(), u"APPROVED"_s);
}

void TestSandboxContent::refusesTemplates_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<int>("subcode");
    const auto row = [](const char *name, const QByteArray &change, int subcode) { QTest::newRow(name) << change << subcode; };
    row("name in capitals", R"({"name":"New_One"})", 0);
    row("category", R"({"category":"SALES"})", 0);
    row("no body", R"({"components":[{"type":"FOOTER","text":"x"}]})", 0);
    row("no example", R"({"components":[{"type":"BODY","text":"Hello {{1}}, how are you"}]})", 0);
    row("variable at the end", R"({"components":[{"type":"BODY","text":"Hello there my friend {{1}}","example":{"body_text":[["a"]]}}]})", 2388299);
    row("nothing but variables", R"({"components":[{"type":"BODY","text":"Hi {{1}} {{2}} {{3}} ok","example":{"body_text":[["a","b","c"]]}}]})", 2388293);
    row("a gap", R"({"components":[{"type":"BODY","text":"Hello {{2}} how are you today","example":{"body_text":[["a"]]}}]})", 2388073);
    row("body too long", R"({"components":[{"type":"BODY","text":")" + times("x", 1025) + R"("}]})", 2388040);
    row("variable in the footer", R"({"components":[{"type":"BODY","text":"x"},{"type":"FOOTER","text":"a {{1}} b"}]})", 2388072);
    row("two lines in the header", R"({"components":[{"type":"BODY","text":"x"},{"type":"HEADER","format":"TEXT","text":"a\nb"}]})", 2388047);
    row("long button", R"({"components":[{"type":"BODY","text":"x"},{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":")" + times("x", 26) + R"("}]}]})", 0);
}

void TestSandboxContent::refusesTemplates()
{
    QFETCH(QByteArray, change);
    QFETCH(int, subcode);
    QJsonObject body{{u"name"_s, u"new_one"_s}, {u"language"_s, u"en_US"_s}, {u"category"_s, u"UTILITY"_s}, {u"components"_s, QJsonArray{QJsonObject{{u"type"_s, u"BODY"_s}, {u"text"_s, u"x"_s}}}}};
    const QJsonObject other = QJsonDocument::fromJson(change).object();
    QVERIFY(!other.isEmpty());
    for (auto it = other.begin(); it != other.end(); ++it)
        body.insert(it.key(), *it);
    const Answer answer = live->f.post(live->f.node(live->signup.wabaId, u"message_templates"_s), live->token, body);
    QCOMPARE(answer.code(), 100);
    QCOMPARE(answer.subcode(), subcode);
}

void TestSandboxContent::deletesTemplates()
{
    const QString edge = live->f.node(live->signup.wabaId, u"message_templates"_s);
    const auto remove = [&](const QString &name) { return live->f.send("DELETE", live->f.url(edge, SandboxFixture::query({{u"name"_s, name}})), live->token); };
    QCOMPARE(remove(u"nothing"_s).subcode(), 2593002);
    QCOMPARE(remove(u"hello_world"_s).json.value(u"success"_s).toBool(), true);
    QCOMPARE(live->sendTemplate(u"hello_world"_s, u"en_US"_s).code(), 132001);
    QCOMPARE(remove(u"hello_world"_s).code(), 100);
}

void TestSandboxContent::takesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("mimeType");
    QTest::addColumn<int>("code");
    const QByteArray photo = sandbox::sampleFile(u"image"_s).bytes;
    const QByteArray sticker = sandbox::sampleFile(u"sticker"_s).bytes;
    QTest::newRow("photo") << photo << QByteArray("image/jpeg") << 0;
    QTest::newRow("video") << sandbox::sampleFile(u"video"_s).bytes << QByteArray("video/mp4") << 0;
    QTest::newRow("voice") << sandbox::sampleFile(u"voice"_s).bytes << QByteArray("audio/ogg; codecs=opus") << 0;
    QTest::newRow("document") << sandbox::sampleFile(u"document"_s).bytes << QByteArray("application/pdf") << 0;
    QTest::newRow("text") << QByteArray("plain") << QByteArray("text/plain") << 0;
    QTest::newRow("photo of five megabytes") << photo + QByteArray(5 * 1024 * 1024 - photo.size(), '\0') << QByteArray("image/jpeg") << 0;
    QTest::newRow("photo too large") << photo + QByteArray(5 * 1024 * 1024 - photo.size() + 1, '\0') << QByteArray("image/jpeg") << 100;
    QTest::newRow("sticker") << sticker << QByteArray("image/webp") << 0;
    QTest::newRow("still sticker too large") << sticker + QByteArray(100 * 1024, '\0') << QByteArray("image/webp") << 100;
    QTest::newRow("type not taken") << QByteArray("GIF89a") << QByteArray("image/gif") << 100;
    QTest::newRow("another type inside") << photo << QByteArray("image/png") << 131053;
    QTest::newRow("empty") << QByteArray() << QByteArray("image/jpeg") << 100;
}

void TestSandboxContent::takesFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, mimeType);
    QFETCH(int, code);
    const Answer answer = live->upload(bytes, mimeType, "a \\\"b\\\".bin");
    QCOMPARE(answer.code(), code);
    if (code)
        return;
    const QString id = answer.json.value(u"id"_s).toString();
    const Answer info = live->f.get(live->f.node(id), live->token, SandboxFixture::query({{u"phone_number_id"_s, live->signup.numberId}}));
    QCOMPARE(info.json.value(u"file_size"_s).toString(), QString::number(bytes.size()));
    QCOMPARE(info.json.value(u"sha256"_s).toString().toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(live->f.send("GET", QUrl(info.json.value(u"url"_s).toString()), live->token).body, bytes);
    QCOMPARE(live->f.get(live->f.node(id), live->token, SandboxFixture::query({{u"phone_number_id"_s, u"1"_s}})).code(), 100);
    QCOMPARE(live->f.send("DELETE", live->f.url(live->f.node(id)), live->token).json.value(u"success"_s).toBool(), true);
    QCOMPARE(live->f.get(live->f.node(id), live->token).code(), 100);
}

void TestSandboxContent::filesBelongToTheirNumber()
{
    const QByteArray photo = sandbox::sampleFile(u"image"_s).bytes;
    const QString id = live->upload(photo, "image/jpeg").json.value(u"id"_s).toString();
    QCOMPARE(live->send(u"image"_s, QJsonObject{{u"id"_s, id}}).status, 200);
    QCOMPARE(live->send(u"document"_s, QJsonObject{{u"id"_s, id}}).status, 200);
    QCOMPARE(live->send(u"video"_s, QJsonObject{{u"id"_s, id}}).code(), 131053);
    const auto other = live->f.signUp({}, u"+55 11 90000-0177"_s, u"Another"_s);
    const QByteArray token = live->f.businessToken(other);
    QCOMPARE(live->f.get(live->f.node(id), token).code(), 100);
    const QUrl url(live->f.get(live->f.node(id), live->token).json.value(u"url"_s).toString());
    QCOMPARE(live->f.send("GET", url, token).status, 403);
    QCOMPARE(live->f.send("GET", QUrl(url.toString().replace(u"hash="_s, u"hash=0"_s)), live->token).status, 404);
    live->f.clock.advance(24h * 31);
    live->phone().writeText(live->sheena, live->digits, u"Oi"_s);
    QCOMPARE(live->send(u"image"_s, QJsonObject{{u"id"_s, id}}).code(), 100); // they live for 30 days
    QCOMPARE(live->f.send("POST", live->f.url(live->f.node(live->signup.numberId, u"media"_s)), live->token, "--x\r\n", "multipart/form-data; boundary=x").code(), 100);
    QCOMPARE(live->f.post(live->f.node(live->signup.numberId, u"media"_s), live->token, {{u"messaging_product"_s, u"whatsapp"_s}}).code(), 100);
}

void TestSandboxContent::readsForms()
{
    using sandbox::Multipart;
    const QByteArray type = "multipart/form-data; boundary=\"a b\"";
    const QByteArray form = "--a b\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nv\r\n--a b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x%22y.txt\"\r\ncontent-type: text/plain\r\n\r\n\r\n--\r\n\r\n--a b--\r\n";
    const auto read = Multipart::read(type, form);
    QVERIFY(read);
    QCOMPARE(read->texts.value(u"n"_s), u"v"_s);
    QCOMPARE(read->file->fileName, u"x\"y.txt"_s);
    QCOMPARE(read->file->bytes, QByteArray("\r\n--\r\n"));
    QVERIFY(!Multipart::read("multipart/form-data", form));
    QVERIFY(!Multipart::read(type, "nothing of the kind"));
    for (int cut = 1; cut < form.size() - 4; ++cut) // never a half form, and never a crash
        QVERIFY2(!Multipart::read(type, form.left(cut)), qPrintable(QString::number(cut)));
}
