#pragma once

#include "endpointbench.h"
#include "whatsapp/templates.h"

/// The list of templates: all pages of it, and what is read of each part.
class TestTemplates : public EndpointTest
{
    Q_OBJECT

    const Secret m_token{"EAAtoken"};
    const WabaId m_waba{QStringLiteral("102290129340398")};

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void parts()
    {
        Bench bench;
        bench.nam.next(ok(R"({"data":[{"id":"7","name":"spring_sale","language":"pt_BR","status":"APPROVED","category":"MARKETING","parameter_format":"named",)"
            R"("components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["https:\/\/x"]}},)"
            R"({"type":"body","text":"Olá {{first_name}}"},)"
            R"({"type":"BUTTONS","buttons":[{"type":"URL","text":"Shop","url":"https:\/\/shop.example.com/{{1}}","example":["https:\/\/shop.example.com/a"]},)"
            R"({"type":"PHONE_NUMBER","text":"Call","phone_number":"+16505550100"},)"
            R"({"type":"copy_code","text":"Copy","example":"SPRING10"},)"
            R"({"type":"TELEPATHY","example":{"a":1},"text":7}]},)"
            R"({"type":"LIMITED_TIME_OFFER","limited_time_offer":{"text":"Soon"}}]},)"
            R"({"name":"bare","language":"en_US"}],"paging":{"cursors":{"after":"A"}}})"));
        const auto answer = bench.wait(templates::list(bench.graph, m_token, m_waba));
        QVERIFY2(answer.has_value(), "refused");
        QCOMPARE(answer->size(), size_t(2));
        const templates::MessageTemplate &sale = answer->front();
        QCOMPARE(sale.id, QStringLiteral("7"));
        QCOMPARE(sale.language, QStringLiteral("pt_BR"));
        QCOMPARE(sale.category, QStringLiteral("MARKETING"));
        QCOMPARE(sale.parameterFormat, QStringLiteral("NAMED"));
        QVERIFY(sale.isSendable());
        QCOMPARE(sale.components.size(), size_t(4));
        QCOMPARE(sale.components[0].format, QStringLiteral("IMAGE"));
        QVERIFY(sale.components[0].raw.contains(QLatin1String("example")));
        QCOMPARE(sale.components[1].type, QStringLiteral("BODY"));
        QCOMPARE(sale.components[1].text, QStringLiteral("Olá {{first_name}}"));
        const auto &buttons = sale.components[2].buttons;
        QCOMPARE(buttons.size(), size_t(4));
        QCOMPARE(buttons[0].url, QStringLiteral("https://shop.example.com/{{1}}"));
        QCOMPARE(buttons[0].examples, QStringList{QStringLiteral("https://shop.example.com/a")});
        QCOMPARE(buttons[1].phoneNumber, QStringLiteral("+16505550100"));
        QCOMPARE(buttons[2].type, QStringLiteral("COPY_CODE"));
        QCOMPARE(buttons[2].examples, QStringList{QStringLiteral("SPRING10")});
        QCOMPARE(buttons[3].type, QStringLiteral("TELEPATHY"));
        QVERIFY(buttons[3].examples.isEmpty() && buttons[3].text.isEmpty());
        QCOMPARE(sale.components[3].type, QStringLiteral("LIMITED_TIME_OFFER"));
        QVERIFY(!(*answer)[1].isSendable());
        QVERIFY((*answer)[1].components.empty());
    }
    void sendable()
    {
        templates::MessageTemplate one;
        for (const char *status : {"APPROVED", "QUALITY_PENDING"}) {
            one.status = QString::fromLatin1(status);
            QVERIFY(one.isSendable());
        }
        for (const char *status : {"", "PENDING", "PAUSED", "REJECTED", "DISABLED", "approved"}) {
            one.status = QString::fromLatin1(status);
            QVERIFY(!one.isSendable());
        }
    }
    void allPages()
    {
        Bench bench;
        bench.nam.next(ok(R"({"data":[{"name":"a","language":"en"}],"paging":{"cursors":{"after":"P2"},"next":"https:\/\/evil.test/?access_token=x"}})"));
        bench.nam.next(ok(R"({"data":[{"name":"b","language":"en"}],"paging":{"cursors":{"after":"P3"},"next":"x"}})"));
        bench.nam.next(ok(R"({"data":[{"name":"c","language":"en"}],"paging":{"cursors":{"before":"P3"}}})"));
        const auto answer = bench.wait(templates::list(bench.graph, m_token, m_waba));
        QVERIFY2(answer.has_value(), "refused");
        QCOMPARE(answer->size(), size_t(3));
        QCOMPARE(answer->back().name, QStringLiteral("c"));
        QCOMPARE(bench.nam.count(), 3);
        QCOMPARE(bench.nam.sent(1).query(QStringLiteral("after")), QStringLiteral("P2"));
        QCOMPARE(bench.nam.sent(2).url.host(), QStringLiteral("graph.facebook.com"));
    }
    void faultyLists()
    {
        for (const char *json : {R"({"data":[{"name":"a"}]})", R"({"data":[{"language":"en"}]})", R"({"data":[7]})", R"({"data":"x"})",
                                 R"({"data":[],"paging":{"cursors":{"after":""},"next":"x"},"data":7})"}) {
            Bench bench;
            bench.nam.next(ok(json));
            QCOMPARE(outcome(bench.wait(templates::list(bench.graph, m_token, m_waba))), QStringLiteral("Decode+left"));
        }
    }
    void aPageThatLeadsToItselfEnds()
    {
        Bench bench;
        bench.nam.always("GET", "/message_templates", ok(R"({"data":[],"paging":{"cursors":{"after":"A"},"next":"x"}})"));
        QCOMPARE(outcome(bench.wait(templates::list(bench.graph, m_token, m_waba))), QStringLiteral("Decode+left"));
        QCOMPARE(bench.nam.count(), 2);
    }
};
