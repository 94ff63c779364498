#pragma once

#include "messaging/templateform.h"
#include "support/testmain.h"

#include <QJsonArray>

namespace gangway::test {

/// Every kind of variable that a template can have.
class TemplateFormTest : public QObject
{
    Q_OBJECT

    using Kind = whatsapp::messages::TemplateParameter::Kind;
    using Place = messaging::TemplateField::Place;
    using Component = whatsapp::templates::Component;
    using Button = whatsapp::templates::Button;

    static whatsapp::templates::MessageTemplate make(std::vector<Component> components, const QString &format = QStringLiteral("POSITIONAL"))
    {
        whatsapp::templates::MessageTemplate source;
        source.id = QStringLiteral("1");
        source.name = QStringLiteral("order_ready");
        source.language = QStringLiteral("pt_BR");
        source.status = QStringLiteral("APPROVED");
        source.category = QStringLiteral("UTILITY");
        source.parameterFormat = format;
        source.components = std::move(components);
        return source;
    }
    static Component text(const char *type, const QString &words, const QJsonObject &example = {})
    {
        Component component;
        component.type = QLatin1String(type);
        component.format = component.type == QLatin1String("HEADER") ? QStringLiteral("TEXT") : QString();
        component.text = words;
        if (!example.isEmpty())
            component.raw = {{QStringLiteral("example"), example}};
        return component;
    }
    static Component header(const char *format)
    {
        Component component;
        component.type = QStringLiteral("HEADER");
        component.format = QLatin1String(format);
        return component;
    }
    static Component buttons(std::vector<Button> list)
    {
        Component component;
        component.type = QStringLiteral("BUTTONS");
        component.buttons = std::move(list);
        return component;
    }
    static Button button(const char *type, const char *words, const QString &url = {}, const QStringList &examples = {})
    {
        return {QLatin1String(type), QLatin1String(words), url, {}, examples};
    }
    static messaging::TemplateValue value(const QString &words) { return {words, {}, {}, {}}; }
    static QStringList namesOf(const whatsapp::templates::MessageTemplate &source)
    {
        QStringList names;
        for (const messaging::TemplateField &field : messaging::fieldsOf(source))
            names.append(field.name);
        return names;
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void withoutVariables()
    {
        const auto source = make({text("BODY", QStringLiteral("Your order is ready."))});
        QVERIFY(messaging::fieldsOf(source).empty());
        const auto filled = messaging::fill(source, {});
        QCOMPARE(filled.name, QStringLiteral("order_ready"));
        QCOMPARE(filled.language, QStringLiteral("pt_BR"));
        QVERIFY(filled.components.empty());
        QCOMPARE(messaging::hindranceOf(source), QString());
    }

    void positional()
    {
        const QJsonObject example{{QStringLiteral("body_text"), QJsonArray{QJsonArray{QStringLiteral("Ana"), QStringLiteral("1234")}}}};
        const auto source = make({text("BODY", QStringLiteral("Order {{2}} for {{1}} is ready, {{ 1 }}."), example)});
        const auto fields = messaging::fieldsOf(source);
        QCOMPARE(namesOf(source), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(fields.at(0).example, QStringLiteral("Ana"));
        QCOMPARE(fields.at(1).example, QStringLiteral("1234"));
        QVERIFY(fields.at(0).place == Place::Body && fields.at(0).kind == Kind::Text);
        const auto filled = messaging::fill(source, {value(QStringLiteral("Bia")), value(QStringLiteral("77"))});
        QCOMPARE(int(filled.components.size()), 1);
        QCOMPARE(int(filled.components.front().parameters.size()), 2);
        QCOMPARE(filled.components.front().parameters.at(0).text, QStringLiteral("Bia"));
        QCOMPARE(filled.components.front().parameters.at(0).name, QString());
        QCOMPARE(filled.components.front().parameters.at(1).text, QStringLiteral("77"));
        QCOMPARE(messaging::preview(source, {value(QStringLiteral("Bia")), value(QStringLiteral("77"))}).body,
                 QStringLiteral("Order 77 for Bia is ready, Bia."));
        QCOMPARE(messaging::preview(source, {value(QStringLiteral("{{2}}"))}).body, QStringLiteral("Order {{2}} for {{2}} is ready, {{2}}."));
        QCOMPARE(messaging::preview(source, {}).body, QStringLiteral("Order {{2}} for {{1}} is ready, {{1}}."));
    }

    void manyPositionalOnesAreOrderedAsNumbers()
    {
        QStringList words;
        for (int i = 12; i >= 1; --i)
            words.append(QStringLiteral("{{%1}}").arg(i));
        const auto names = namesOf(make({text("BODY", words.join(u' '))}));
        QCOMPARE(names.first(), QStringLiteral("1"));
        QCOMPARE(names.at(9), QStringLiteral("10"));
    }

    void named()
    {
        const QJsonArray examples{QJsonObject{{QStringLiteral("param_name"), QStringLiteral("first_name")}, {QStringLiteral("example"), QStringLiteral("Ana")}}};
        const auto source = make({text("HEADER", QStringLiteral("Hi {{first_name}}"), {{QStringLiteral("header_text_named_params"), examples}}),
                                  text("BODY", QStringLiteral("{{order}} of {{first_name}}"), {{QStringLiteral("body_text_named_params"), examples}})},
                                 QStringLiteral("NAMED"));
        QCOMPARE(namesOf(source), QStringList({QStringLiteral("first_name"), QStringLiteral("order"), QStringLiteral("first_name")}));
        const auto fields = messaging::fieldsOf(source);
        QVERIFY(fields.at(0).place == Place::Header);
        QCOMPARE(fields.at(0).example, QStringLiteral("Ana"));
        QCOMPARE(fields.at(2).example, QStringLiteral("Ana"));
        const auto filled = messaging::fill(source, {value(QStringLiteral("Bia")), value(QStringLiteral("77")), value(QStringLiteral("Bia"))});
        QCOMPARE(int(filled.components.size()), 2);
        QVERIFY(filled.components.at(0).kind == whatsapp::messages::TemplateComponent::Kind::Header);
        QCOMPARE(filled.components.at(0).parameters.front().name, QStringLiteral("first_name"));
        QCOMPARE(filled.components.at(1).parameters.at(0).name, QStringLiteral("order"));
        QCOMPARE(messaging::preview(source, {value(QStringLiteral("Bia"))}).header, QStringLiteral("Hi Bia"));
        QCOMPARE(messaging::preview(source, {value(QStringLiteral("Bia"))}).body, QStringLiteral("{{order}} of {{first_name}}"));
    }

    void mediaHeader_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("kind");
        QTest::newRow("image") << QByteArray("IMAGE") << int(Kind::Image);
        QTest::newRow("video") << QByteArray("VIDEO") << int(Kind::Video);
        QTest::newRow("document") << QByteArray("DOCUMENT") << int(Kind::Document);
    }
    void mediaHeader()
    {
        QFETCH(QByteArray, format);
        QFETCH(int, kind);
        const auto source = make({text("BODY", QStringLiteral("Hello {{1}}")), header(format.constData())});
        const auto fields = messaging::fieldsOf(source);
        QCOMPARE(int(fields.size()), 2);
        QCOMPARE(int(fields.at(0).kind), kind); // the header first, wherever it stood
        QCOMPARE(fields.at(0).name, QString::fromLatin1(format).toLower());
        messaging::TemplateValue uploaded{{}, QStringLiteral("media-1"), QStringLiteral("menu.pdf"), {}};
        auto parameter = messaging::fill(source, {uploaded}).components.at(0).parameters.front();
        QCOMPARE(parameter.mediaId, QStringLiteral("media-1"));
        QCOMPARE(parameter.link, QString());
        QCOMPARE(parameter.fileName, Kind(kind) == Kind::Document ? QStringLiteral("menu.pdf") : QString());
        QCOMPARE(messaging::preview(source, {uploaded}).headerFormat, QString::fromLatin1(format));
        QCOMPARE(messaging::preview(source, {uploaded}).header, QStringLiteral("menu.pdf"));
        parameter = messaging::fill(source, {value(QStringLiteral("https://example.com/a.jpg"))}).components.at(0).parameters.front();
        QCOMPARE(parameter.link, QStringLiteral("https://example.com/a.jpg"));
        QCOMPARE(parameter.mediaId, QString());
    }

    void locationHeader()
    {
        const auto source = make({header("LOCATION"), text("BODY", QStringLiteral("We are here."))});
        QVERIFY(messaging::fieldsOf(source).at(0).kind == Kind::Location);
        messaging::TemplateValue there;
        there.location = whatsapp::messages::Location{-23.5, -46.6, QStringLiteral("Shop"), QStringLiteral("Rua 1")};
        QCOMPARE(messaging::fill(source, {there}).components.front().parameters.front().location, there.location);
        QCOMPARE(messaging::preview(source, {there}).header, QStringLiteral("Shop"));
    }

    void buttonVariables()
    {
        const auto source = make({text("BODY", QStringLiteral("Hello")),
                                  buttons({button("PHONE_NUMBER", "Call us"),
                                           button("URL", "Track", QStringLiteral("https://example.com/t/{{1}}"), {QStringLiteral("https://example.com/t/77")}),
                                           button("URL", "Site", QStringLiteral("https://example.com")),
                                           button("COPY_CODE", "Copy code", {}, {QStringLiteral("25OFF")}),
                                           button("QUICK_REPLY", "Stop")})});
        QCOMPARE(messaging::hindranceOf(source), QString());
        const auto fields = messaging::fieldsOf(source);
        QCOMPARE(int(fields.size()), 3);
        QCOMPARE(fields.at(0).buttonIndex, 1);
        QVERIFY(fields.at(0).kind == Kind::Text && fields.at(0).place == Place::Button && !fields.at(0).isOptional);
        QCOMPARE(fields.at(0).buttonType, QStringLiteral("URL"));
        QCOMPARE(fields.at(0).buttonText, QStringLiteral("Track"));
        QVERIFY(fields.at(1).kind == Kind::CouponCode);
        QCOMPARE(fields.at(1).example, QStringLiteral("25OFF"));
        QVERIFY(fields.at(2).kind == Kind::Payload && fields.at(2).isOptional);

        auto filled = messaging::fill(source, {value(QStringLiteral("77")), value(QStringLiteral("30OFF")), value(QStringLiteral("stop-all"))});
        QCOMPARE(int(filled.components.size()), 3);
        QCOMPARE(filled.components.at(0).subType, QStringLiteral("url"));
        QCOMPARE(filled.components.at(0).index, 1);
        QCOMPARE(filled.components.at(0).parameters.front().text, QStringLiteral("77"));
        QCOMPARE(filled.components.at(0).parameters.front().name, QString());
        QCOMPARE(filled.components.at(1).subType, QStringLiteral("copy_code"));
        QVERIFY(filled.components.at(1).parameters.front().kind == Kind::CouponCode);
        QCOMPARE(filled.components.at(2).subType, QStringLiteral("quick_reply"));
        QCOMPARE(filled.components.at(2).index, 4);
        QVERIFY(filled.components.at(2).parameters.front().kind == Kind::Payload);
        // A payload that nobody chose is left to Meta; what is required stays, empty.
        filled = messaging::fill(source, {});
        QCOMPARE(int(filled.components.size()), 2);
        QCOMPARE(filled.components.at(0).parameters.front().text, QString());
        QCOMPARE(messaging::preview(source, {}).buttons,
                 QStringList({QStringLiteral("Call us"), QStringLiteral("Track"), QStringLiteral("Site"), QStringLiteral("Copy code"), QStringLiteral("Stop")}));
    }

    void oneTimePassword_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("url");
        QTest::newRow("as it is made") << QByteArray("OTP") << QString();
        QTest::newRow("as it is listed") << QByteArray("URL") << QStringLiteral("https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}");
    }
    void oneTimePassword()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, url);
        const auto source = make({text("BODY", QStringLiteral("*{{1}}* is your verification code.")),
                                  buttons({button(type.constData(), "Copy code", url)})});
        QCOMPARE(namesOf(source), QStringList{QStringLiteral("1")});
        const auto filled = messaging::fill(source, {value(QStringLiteral("123456"))});
        QCOMPARE(int(filled.components.size()), 2);
        QCOMPARE(filled.components.at(1).subType, QStringLiteral("url"));
        QCOMPARE(filled.components.at(1).index, 0);
        QCOMPARE(filled.components.at(1).parameters.front().text, QStringLiteral("123456"));
    }

    void hindrances_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("word");
        QTest::newRow("in review") << QStringLiteral("status:PENDING") << QStringLiteral("not-sendable");
        QTest::newRow("paused") << QStringLiteral("status:PAUSED") << QStringLiteral("not-sendable");
        QTest::newRow("quality pending") << QStringLiteral("status:QUALITY_PENDING") << QString();
        QTest::newRow("flow") << QStringLiteral("button:FLOW") << QStringLiteral("flow-button");
        QTest::newRow("catalog") << QStringLiteral("button:CATALOG") << QStringLiteral("catalog");
        QTest::newRow("products") << QStringLiteral("button:MPM") << QStringLiteral("catalog");
        QTest::newRow("carousel") << QStringLiteral("part:CAROUSEL") << QStringLiteral("unknown-part");
        QTest::newRow("offer") << QStringLiteral("part:LIMITED_TIME_OFFER") << QStringLiteral("unknown-part");
        QTest::newRow("button of tomorrow") << QStringLiteral("button:TELEPATHY") << QStringLiteral("unknown-part");
        QTest::newRow("header of tomorrow") << QStringLiteral("header:HOLOGRAM") << QStringLiteral("unknown-part");
    }
    void hindrances()
    {
        QFETCH(QString, part);
        QFETCH(QString, word);
        auto source = make({text("BODY", QStringLiteral("Hello"))});
        const QString what = part.section(u':', 1);
        if (part.startsWith(QLatin1String("status")))
            source.status = what;
        else if (part.startsWith(QLatin1String("button")))
            source.components.push_back(buttons({button(qPrintable(what), "x")}));
        else if (part.startsWith(QLatin1String("header")))
            source.components.push_back(header(qPrintable(what)));
        else
            source.components.push_back(text(qPrintable(what), QString()));
        QCOMPARE(messaging::hindranceOf(source), word);
    }
};

} // namespace gangway::test
