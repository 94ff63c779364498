#pragma once

#include "endpointbench.h"
#include "whatsapp/messages.h"

#include <QSet>

#include <limits>

/// Every kind of message: its request body, what is wrong with it before it leaves, and Meta's answer.
class TestMessages : public EndpointTest
{
    Q_OBJECT

    const Secret m_token{"EAAtoken"};
    const PhoneNumberId m_phone{QStringLiteral("106540352242922")};

    static messages::OutgoingMessage to(messages::Content content)
    {
        messages::OutgoingMessage message;
        message.recipient.to = QStringLiteral("+16505551234");
        message.content = std::move(content);
        return message;
    }
    static messages::ReplyButtons buttons()
    {
        messages::ReplyButtons message;
        message.body = QStringLiteral("Which one?");
        message.buttons = {{QStringLiteral("fern"), QStringLiteral("Fern")}, {QStringLiteral("moss"), QStringLiteral("Moss")}};
        return message;
    }
    static messages::List list()
    {
        messages::List message;
        message.header = QStringLiteral("Plants");
        message.body = QStringLiteral("Which one?");
        message.footer = QStringLiteral("Lucky Shrub");
        message.button = QStringLiteral("Choose");
        message.sections = {{QStringLiteral("Green"), {{QStringLiteral("fern"), QStringLiteral("Fern"), QStringLiteral("soft")}, {QStringLiteral("moss"), QStringLiteral("Moss"), {}}}},
                            {QStringLiteral("Red"), {{QStringLiteral("rose"), QStringLiteral("Rose"), {}}}}};
        return message;
    }
    static messages::TemplateParameter parameter(messages::TemplateParameter::Kind kind, const char *text, const char *name = "")
    {
        messages::TemplateParameter made;
        made.kind = kind;
        made.name = QString::fromLatin1(name);
        using Kind = messages::TemplateParameter::Kind;
        if (kind == Kind::Image || kind == Kind::Video || kind == Kind::Document)
            made.mediaId = QString::fromLatin1(text);
        else
            made.text = QString::fromLatin1(text);
        return made;
    }
    static messages::Template sale()
    {
        using Kind = messages::TemplateParameter::Kind;
        using Part = messages::TemplateComponent::Kind;
        messages::Template message;
        message.name = QStringLiteral("spring_sale");
        message.language = QStringLiteral("en_US");
        message.components = {{Part::Header, {}, -1, {parameter(Kind::Image, "900")}},
                              {Part::Body, {}, -1, {parameter(Kind::Text, "Ana", "first_name"), parameter(Kind::Text, "10 %", "discount")}},
                              {Part::Button, QStringLiteral("url"), 0, {parameter(Kind::Text, "ana-1")}},
                              {Part::Button, QStringLiteral("quick_reply"), 1, {parameter(Kind::Payload, "stop")}},
                              {Part::Button, QStringLiteral("copy_code"), 2, {parameter(Kind::CouponCode, "SPRING10")}}};
        return message;
    }
    static messages::Media media(messages::MediaKind kind)
    {
        messages::Media message;
        message.kind = kind;
        message.id = QStringLiteral("900");
        return message;
    }

    struct Kind
    {
        const char *name;
        messages::Content content;
        const char *type;
        const char *object; // what stands below the type, sorted as Qt writes it
    };
    static std::vector<Kind> kinds()
    {
        using messages::MediaKind;
        messages::Media image = media(MediaKind::Image);
        image.caption = QStringLiteral("Our fern");
        messages::Media linked = media(MediaKind::Video);
        linked.id.clear();
        linked.link = QStringLiteral("https://shop.example.com/v.mp4");
        messages::Media voice = media(MediaKind::Audio);
        voice.voice = true;
        messages::Media paper = media(MediaKind::Document);
        paper.caption = QStringLiteral("Your bill");
        paper.fileName = QStringLiteral("bill.pdf");
        messages::ReplyButtons pictured = buttons();
        pictured.header = {messages::InteractiveHeader::Kind::Document, {}, QStringLiteral("900"), {}, QStringLiteral("bill.pdf")};
        pictured.footer = QStringLiteral("Lucky Shrub");
        messages::LinkButton link;
        link.header = {messages::InteractiveHeader::Kind::Text, QStringLiteral("Track"), {}, {}, {}};
        link.body = QStringLiteral("Follow your order");
        link.label = QStringLiteral("Open");
        link.url = QStringLiteral("https://shop.example.com/o/1");
        messages::ContactCard card;
        card.formattedName = QStringLiteral("Barbara Johnson");
        card.lastName = QStringLiteral("Johnson");
        card.company = QStringLiteral("Lucky Shrub");
        card.email = QStringLiteral("b@shop.example.com");
        card.phones = {{QStringLiteral("+16505550100"), QStringLiteral("WORK"), QStringLiteral("16505550100")}};
        messages::ContactCard bare;
        bare.formattedName = QStringLiteral("Bob");
        messages::Template place;
        place.name = QStringLiteral("visit");
        place.language = QStringLiteral("pt_BR");
        messages::TemplateParameter where;
        where.kind = messages::TemplateParameter::Kind::Location;
        where.location = messages::Location{-23.5, -46.625, QStringLiteral("Loja"), {}};
        place.components = {{messages::TemplateComponent::Kind::Header, {}, -1, {where}}};
        messages::Template plain;
        plain.name = QStringLiteral("hello_world");
        plain.language = QStringLiteral("en_US");
        return {
            {"text", messages::Text{QStringLiteral("Olá\n👍"), true}, "text", "{\"body\":\"Olá\\n👍\",\"preview_url\":true}"},
            {"image", image, "image", R"({"caption":"Our fern","id":"900"})"},
            {"video by link", linked, "video", R"({"link":"https:\/\/shop.example.com/v.mp4"})"},
            {"voice", voice, "audio", R"({"id":"900","voice":true})"},
            {"document", paper, "document", R"({"caption":"Your bill","filename":"bill.pdf","id":"900"})"},
            {"sticker", media(MediaKind::Sticker), "sticker", R"({"id":"900"})"},
            {"location", messages::Location{37.4421625, -122.1615, QStringLiteral("Philz"), QStringLiteral("101 Forest Ave")}, "location",
             R"({"address":"101 Forest Ave","latitude":"37.4421625","longitude":"-122.1615","name":"Philz"})"},
            {"location near zero", messages::Location{0.00001, -0.00000001, {}, {}}, "location", R"({"latitude":"0.00001","longitude":"0"})"},
            {"contacts", messages::Contacts{{card, bare}}, "contacts",
             R"([{"emails":[{"email":"b@shop.example.com"}],"name":{"formatted_name":"Barbara Johnson","last_name":"Johnson"},"org":{"company":"Lucky Shrub"},"phones":[{"phone":"+16505550100","type":"WORK","wa_id":"16505550100"}]},{"name":{"first_name":"Bob","formatted_name":"Bob"}}])"},
            {"reaction", messages::Reaction{MessageId(QStringLiteral("wamid.A")), QStringLiteral("👍")}, "reaction", "{\"emoji\":\"👍\",\"message_id\":\"wamid.A\"}"},
            {"no reaction any more", messages::Reaction{MessageId(QStringLiteral("wamid.A")), {}}, "reaction", R"({"emoji":"","message_id":"wamid.A"})"},
            {"buttons", buttons(), "interactive",
             R"({"action":{"buttons":[{"reply":{"id":"fern","title":"Fern"},"type":"reply"},{"reply":{"id":"moss","title":"Moss"},"type":"reply"}]},"body":{"text":"Which one?"},"type":"button"})"},
            {"buttons below a document", pictured, "interactive",
             R"({"action":{"buttons":[{"reply":{"id":"fern","title":"Fern"},"type":"reply"},{"reply":{"id":"moss","title":"Moss"},"type":"reply"}]},"body":{"text":"Which one?"},"footer":{"text":"Lucky Shrub"},"header":{"document":{"filename":"bill.pdf","id":"900"},"type":"document"},"type":"button"})"},
            {"list", list(), "interactive",
             R"({"action":{"button":"Choose","sections":[{"rows":[{"description":"soft","id":"fern","title":"Fern"},{"id":"moss","title":"Moss"}],"title":"Green"},{"rows":[{"id":"rose","title":"Rose"}],"title":"Red"}]},"body":{"text":"Which one?"},"footer":{"text":"Lucky Shrub"},"header":{"text":"Plants","type":"text"},"type":"list"})"},
            {"link button", link, "interactive",
             R"({"action":{"name":"cta_url","parameters":{"display_text":"Open","url":"https:\/\/shop.example.com/o/1"}},"body":{"text":"Follow your order"},"header":{"text":"Track","type":"text"},"type":"cta_url"})"},
            {"template", sale(), "template",
             R"({"components":[{"parameters":[{"image":{"id":"900"},"type":"image"}],"type":"header"},{"parameters":[{"parameter_name":"first_name","text":"Ana","type":"text"},{"parameter_name":"discount","text":"10 %","type":"text"}],"type":"body"},{"index":"0","parameters":[{"text":"ana-1","type":"text"}],"sub_type":"url","type":"button"},{"index":"1","parameters":[{"payload":"stop","type":"payload"}],"sub_type":"quick_reply","type":"button"},{"index":"2","parameters":[{"coupon_code":"SPRING10","type":"coupon_code"}],"sub_type":"copy_code","type":"button"}],"language":{"code":"en_US"},"name":"spring_sale"})"},
            {"template with a place", place, "template",
             R"({"components":[{"parameters":[{"location":{"latitude":"-23.5","longitude":"-46.625","name":"Loja"},"type":"location"}],"type":"header"}],"language":{"code":"pt_BR"},"name":"visit"})"},
            {"template without variables", plain, "template", R"({"language":{"code":"en_US"},"name":"hello_world"})"},
        };
    }

    static QString words(const std::vector<messages::Fault> &faults)
    {
        QStringList lines;
        for (const messages::Fault &fault : faults) {
            QString line = fault.field + u' ' + fault.word;
            if (fault.limit != 0)
                line += QStringLiteral(" %1/%2").arg(fault.actual).arg(fault.limit);
            lines.append(line);
        }
        return lines.join(QLatin1String("; "));
    }

    struct Faulty
    {
        messages::OutgoingMessage message;
        const char *wanted;
    };
    static const std::vector<Faulty> &faulty()
    {
        using namespace messages;
        static const std::vector<Faulty> all = [] {
            std::vector<Faulty> rows;
            const auto row = [&rows](Content content, const char *wanted) { rows.push_back({to(std::move(content)), wanted}); };
            const QString thumb = QStringLiteral("👍");
            OutgoingMessage nobody = to(Text{QStringLiteral("x"), false});
            nobody.recipient = {};
            rows.push_back({nobody, "to missing"});
            OutgoingMessage data = to(Text{QStringLiteral("x"), false});
            data.opaqueCallbackData = QString(513, u'x');
            rows.push_back({data, "biz_opaque_callback_data too-long 513/512"});
            OutgoingMessage answered = to(Reaction{MessageId(QStringLiteral("wamid.A")), thumb});
            answered.replyTo = MessageId(QStringLiteral("wamid.B"));
            rows.push_back({answered, "context not-allowed"});
            row(Text{}, "text.body missing");
            row(Text{QStringLiteral(" \n\t"), false}, "text.body missing");
            row(Text{thumb.repeated(4097), false}, "text.body too-long 4097/4096");
            row(Reaction{}, "reaction.message_id missing");
            Media image;
            row(image, "image.id missing");
            image.id = QStringLiteral("1");
            image.link = QStringLiteral("https://a.test/i.png");
            row(image, "image both");
            image.id.clear();
            for (const char *link : {"http://a.test/i.png", "ftp://a.test", "https://", "/etc/passwd", "https://a test/"}) {
                image.link = QString::fromLatin1(link);
                row(image, "image.link not-https");
            }
            image = media(MediaKind::Image);
            image.caption = thumb.repeated(1025);
            row(image, "image.caption too-long 1025/1024");
            image.caption.clear();
            image.fileName = QStringLiteral("x");
            image.voice = true;
            row(image, "image.filename not-allowed; image.voice not-allowed");
            for (const MediaKind kind : {MediaKind::Audio, MediaKind::Sticker}) {
                Media captioned = media(kind);
                captioned.caption = QStringLiteral("x");
                row(captioned, kind == MediaKind::Audio ? "audio.caption not-allowed" : "sticker.caption not-allowed");
            }
            row(Location{90.1, -180.1, {}, {}}, "location.latitude out-of-range; location.longitude out-of-range");
            row(Location{std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), {}, {}},
                "location.latitude out-of-range; location.longitude out-of-range");
            row(Contacts{}, "contacts missing");
            ContactCard card;
            card.phones.push_back({});
            row(Contacts{{card}}, "contacts[0].name.formatted_name missing; contacts[0].phones[0].phone missing");
            card = {};
            card.formattedName = QStringLiteral("x");
            row(Contacts{{card, card, card, card, card, card}}, "contacts too-many 6/5");
            ReplyButtons empty;
            row(empty, "interactive.body.text missing; interactive.action.buttons missing");
            ReplyButtons four = buttons();
            four.buttons = {four.buttons[0], four.buttons[1], four.buttons[0], four.buttons[1]};
            row(four, "interactive.action.buttons too-many 4/3; interactive.action.buttons[2].reply.id not-unique; interactive.action.buttons[2].reply.title not-unique; "
                      "interactive.action.buttons[3].reply.id not-unique; interactive.action.buttons[3].reply.title not-unique");
            ReplyButtons wide = buttons();
            wide.body = QString(1025, u'b');
            wide.footer = QString(61, u'f');
            wide.header = {InteractiveHeader::Kind::Text, QString(61, u'h'), {}, {}, {}};
            wide.buttons[0] = {QString(257, u'i'), QString(21, u't')};
            wide.buttons[1] = {};
            row(wide, "interactive.header.text too-long 61/60; interactive.body.text too-long 1025/1024; interactive.footer.text too-long 61/60; "
                      "interactive.action.buttons[0].reply.id too-long 257/256; interactive.action.buttons[0].reply.title too-long 21/20; "
                      "interactive.action.buttons[1].reply.id missing; interactive.action.buttons[1].reply.title missing");
            ReplyButtons headless = buttons();
            headless.header.kind = InteractiveHeader::Kind::Video;
            row(headless, "interactive.header.video.id missing");
            row(List{}, "interactive.body.text missing; interactive.action.button missing; interactive.action.sections missing");
            List wideList = list();
            wideList.header = QString(61, u'h');
            wideList.body = QString(4097, u'b');
            wideList.button = QString(21, u'b');
            wideList.sections[0].title.clear();
            wideList.sections[1].title = QString(25, u't');
            wideList.sections[0].rows[0] = {QString(201, u'i'), QString(25, u't'), QString(73, u'd')};
            wideList.sections[1].rows[0].id = QStringLiteral("moss");
            row(wideList, "interactive.header.text too-long 61/60; interactive.body.text too-long 4097/4096; interactive.action.button too-long 21/20; "
                          "interactive.action.sections[0].title missing; interactive.action.sections[0].rows[0].id too-long 201/200; "
                          "interactive.action.sections[0].rows[0].title too-long 25/24; interactive.action.sections[0].rows[0].description too-long 73/72; "
                          "interactive.action.sections[1].title too-long 25/24; interactive.action.sections[1].rows[0].id not-unique");
            List eleven = list();
            eleven.sections.assign(11, ListSection{QStringLiteral("s"), {}});
            for (int i = 0; i < 11; ++i)
                eleven.sections[size_t(i)].rows = {{QString::number(i), QStringLiteral("r"), {}}};
            row(eleven, "interactive.action.sections too-many 11/10; interactive.action.sections.rows too-many 11/10");
            List rowless = list();
            rowless.sections = {{{}, {}}};
            row(rowless, "interactive.action.sections[0].rows missing");
            row(LinkButton{}, "interactive.body.text missing; interactive.action.parameters.display_text missing; interactive.action.parameters.url missing");
            LinkButton link;
            link.body = QStringLiteral("x");
            link.label = QString(21, u'l');
            link.url = QStringLiteral("javascript:alert(1)");
            row(link, "interactive.action.parameters.display_text too-long 21/20; interactive.action.parameters.url not-https");
            row(Template{}, "template.name missing; template.language.code missing");
            Template torn = sale();
            torn.components[0].parameters[0].mediaId.clear();
            torn.components[1].parameters[0].text.clear();
            torn.components[1].parameters[1].name = QStringLiteral("first_name");
            torn.components[2].index = -1;
            torn.components[2].subType.clear();
            torn.components[3].parameters.clear();
            torn.components[4].index = 1;
            row(torn, "template.components[0].parameters[0].image.id missing; template.components[1].parameters[0].text missing; "
                      "template.components[1].parameters[1].parameter_name not-unique; template.components[2].sub_type missing; "
                      "template.components[2].index missing; template.components[3].parameters missing; template.components[4] not-unique");
            Template where = sale();
            TemplateParameter place;
            place.kind = TemplateParameter::Kind::Location;
            where.components = {{TemplateComponent::Kind::Header, {}, -1, {place}}};
            row(where, "template.components[0].parameters[0].location missing");
            return rows;
        }();
        return all;
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void bodies_data()
    {
        QTest::addColumn<int>("index");
        const auto all = kinds();
        QSet<size_t> alternatives;
        for (size_t i = 0; i < all.size(); ++i) {
            alternatives.insert(all[i].content.index());
            QTest::newRow(all[i].name) << int(i);
        }
        QCOMPARE(size_t(alternatives.size()), std::variant_size_v<messages::Content>);
    }
    void bodies()
    {
        QFETCH(int, index);
        const Kind kind = kinds()[size_t(index)];
        const messages::OutgoingMessage message = to(kind.content);
        QCOMPARE(words(messages::faultsOf(message)), QString());
        QCOMPARE(messages::typeOf(kind.content), QString::fromLatin1(kind.type));
        const QByteArray wanted = QByteArray("{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\",\"") + kind.type + "\":" + kind.object
            + ",\"to\":\"+16505551234\",\"type\":\"" + kind.type + "\"}";
        QCOMPARE(messages::toJson(message), QJsonDocument::fromJson(wanted).object());

        // The same reaches the wire once, and the record of it tells all of it.
        Bench bench;
        const auto log = std::make_shared<http::WireLog>();
        bench.nam.next(ok(R"({"messages":[{"id":"wamid.B"}]})"));
        QVERIFY2(bench.wait(messages::send(bench.graph.recordingTo(log), m_token, m_phone, message)).has_value(), "refused");
        QCOMPARE(bench.nam.sent(0).json(), messages::toJson(message));
        QVERIFY(!bench.nam.sent(0).rewindable);
        QCOMPARE(log->size(), size_t(1));
        QCOMPARE(log->front().requestBody, messages::toJson(message));
    }
    void mediaKindsHaveNames()
    {
        for (const messages::MediaKind kind : {messages::MediaKind::Image, messages::MediaKind::Video, messages::MediaKind::Audio,
                                               messages::MediaKind::Document, messages::MediaKind::Sticker})
            QCOMPARE(messages::mediaKindFromName(messages::nameOf(kind)), std::optional(kind));
        QVERIFY(!messages::mediaKindFromName(u"Image"));
        QVERIFY(!messages::mediaKindFromName(u""));
    }

    void faults_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < faulty().size(); ++i)
            QTest::newRow(faulty()[i].wanted) << int(i);
    }
    void faults()
    {
        QFETCH(int, index);
        const Faulty &row = faulty()[size_t(index)];
        QCOMPARE(words(messages::faultsOf(row.message)), QString::fromLatin1(row.wanted));
        Bench bench;
        const auto answer = bench.wait(messages::send(bench.graph, m_token, m_phone, row.message));
        QCOMPARE(outcome(answer), QStringLiteral("Rejected"));
        QVERIFY(answer.error().detail.contains(QString::fromLatin1(row.wanted).section(u' ', 0, 0)));
        QCOMPARE(bench.nam.count(), 0);
    }
    void theLongestIsAllowed()
    {
        using namespace messages;
        const QString thumb = QStringLiteral("👍");
        QCOMPARE(lengthOf(thumb), 1);
        QCOMPARE(lengthOf(QString()), 0);
        QCOMPARE(words(faultsOf(to(Text{thumb.repeated(limits::text), false}))), QString());
        Media image = media(MediaKind::Image);
        image.caption = thumb.repeated(limits::caption);
        QCOMPARE(words(faultsOf(to(image))), QString());
        ReplyButtons full = buttons();
        full.body = thumb.repeated(limits::buttonsBody);
        full.footer = thumb.repeated(limits::footer);
        full.header = {InteractiveHeader::Kind::Text, thumb.repeated(limits::header), {}, {}, {}};
        full.buttons[0] = {thumb.repeated(limits::buttonId), thumb.repeated(limits::buttonTitle)};
        QCOMPARE(words(faultsOf(to(full))), QString());
        List one = list(); // the only section may do without a title
        one.sections = {{{}, std::vector<ListRow>(10)}};
        for (int i = 0; i < limits::listRows; ++i)
            one.sections[0].rows[size_t(i)] = {QString::number(i), thumb.repeated(limits::listRowTitle), thumb.repeated(limits::listRowDescription)};
        one.body = thumb.repeated(limits::listBody);
        QCOMPARE(words(faultsOf(to(one))), QString());
        QCOMPARE(words(faultsOf(to(Location{90, -180, {}, {}}))), QString());
    }

    void accepted()
    {
        using messages::Accepted;
        Bench bench;
        const auto message = to(messages::Text{QStringLiteral("x"), false});
        bench.nam.next(ok(R"({"messaging_product":"whatsapp","contacts":[{"input":"+16505551234","wa_id":"16505551234"}],"messages":[{"id":"wamid.HBg","message_status":"accepted"}]})"));
        QCOMPARE(*bench.wait(messages::send(bench.graph, m_token, m_phone, message)),
                 (Accepted{MessageId(QStringLiteral("wamid.HBg")), QStringLiteral("16505551234"), {}, QStringLiteral("accepted")}));
        bench.nam.next(ok(R"({"contacts":[{"input":"US.1","user_id":"US.1"}],"messages":[{"id":"wamid.HBg"}]})"));
        QCOMPARE(*bench.wait(messages::send(bench.graph, m_token, m_phone, message)),
                 (Accepted{MessageId(QStringLiteral("wamid.HBg")), {}, QStringLiteral("US.1"), {}}));
        for (const char *json : {R"({"messages":[]})", R"({"messages":[{}]})", R"({"messages":{"id":"1"}})", R"({"messages":[{"id":""}]})"}) {
            bench.nam.next(ok(json));
            QCOMPARE(outcome(bench.wait(messages::send(bench.graph, m_token, m_phone, message))), QStringLiteral("Decode+left"));
        }
    }
    void damagedBodiesStay()
    {
        Bench bench;
        for (const char *body : {"{}", R"({"type":"text","text":{"body":"x"}})", R"({"to":"1","type":"text"})", R"({"to":"1","text":{}})",
                                 R"({"to":"","recipient":"","type":"text","text":{}})", R"({"status":"read","message_id":"wamid.A"})"})
            QCOMPARE(outcome(bench.wait(messages::sendBody(bench.graph, m_token, m_phone, QJsonDocument::fromJson(body).object()))), QStringLiteral("Rejected"));
        QCOMPARE(bench.nam.count(), 0);
    }
};
