#include "json/jsonreader.h"
#include "json/jsonwalk.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace gangway;

namespace {

using Read = std::function<void(const JsonReader &)>;

QJsonObject objectOf(const char *json)
{
    QJsonParseError trouble;
    const QJsonObject object = QJsonDocument::fromJson(json, &trouble).object();
    Q_ASSERT_X(trouble.error == QJsonParseError::NoError, "test data", json);
    return object;
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

Q_DECLARE_METATYPE(Read)

class TestJsonReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void namesThePathOfTheFirstFault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Read>("read");
        QTest::addColumn<QString>("detail"); // empty: no fault
        const auto row = [](const char *name, const char *json, Read read, const char *detail) {
            QTest::newRow(name) << QByteArray(json) << read << QString::fromUtf8(detail);
        };
        row("string present", R"({"a":"x"})", [](const JsonReader &r) { QCOMPARE(r.string(s("a")), s("x")); }, "");
        row("string missing", R"({})", [](const JsonReader &r) { QCOMPARE(r.string(s("a")), QString()); },
            "a: expected string, found nothing");
        row("string null", R"({"a":null})", [](const JsonReader &r) { r.string(s("a")); }, "a: expected string, found null");
        row("string is number", R"({"a":1})", [](const JsonReader &r) { r.string(s("a")); }, "a: expected string, found number");
        row("string is object", R"({"a":{}})", [](const JsonReader &r) { r.string(s("a")); }, "a: expected string, found object");
        row("nested", R"({"a":{"b":{"c":true}}})",
            [](const JsonReader &r) { r.object(s("a")).object(s("b")).string(s("c")); },
            "a.b.c: expected string, found boolean");
        row("array item", R"({"data":[{"id":"1"},{"id":"2"},{"id":[]}]})",
            [](const JsonReader &r) {
                for (const JsonReader &item : r.array(s("data")))
                    item.id(s("id"));
            },
            "data[2].id: expected an id, found array");
        row("item itself", R"({"data":["1",2,null]})",
            [](const JsonReader &r) {
                for (const JsonReader &item : r.array(s("data")))
                    item.asId();
            },
            "data[2]: expected an id, found null");
        row("array missing", R"({})", [](const JsonReader &r) { QVERIFY(r.array(s("data")).empty()); },
            "data: expected array, found nothing");
        row("array is object", R"({"data":{}})", [](const JsonReader &r) { r.array(s("data")); },
            "data: expected array, found object");
        row("object missing", R"({})", [](const JsonReader &r) { r.object(s("o")).string(s("x")); },
            "o: expected object, found nothing");
        row("only the first", R"({"a":1,"b":2})",
            [](const JsonReader &r) { r.string(s("b")); r.string(s("a")); }, "b: expected string, found number");
        row("boolean", R"({"a":"true"})", [](const JsonReader &r) { QVERIFY(!r.boolean(s("a"))); },
            "a: expected boolean, found string");
        row("boolean of number", R"({"a":1})", [](const JsonReader &r) { r.boolean(s("a")); }, "a: expected boolean, found number");
        row("integer of text", R"({"a":"5183944"})", [](const JsonReader &r) { QCOMPARE(r.integer(s("a")), 5183944); }, "");
        row("integer negative text", R"({"a":"-12"})", [](const JsonReader &r) { QCOMPARE(r.integer(s("a")), -12); }, "");
        row("integer of words", R"({"a":"12x"})", [](const JsonReader &r) { QCOMPARE(r.integer(s("a")), 0); },
            "a: expected whole number, found another string");
        row("integer with plus", R"({"a":"+12"})", [](const JsonReader &r) { r.integer(s("a")); },
            "a: expected whole number, found another string");
        row("integer fraction", R"({"a":1.5})", [](const JsonReader &r) { r.integer(s("a")); },
            "a: expected whole number, found another number");
        row("integer missing", R"({})", [](const JsonReader &r) { r.integer(s("a")); },
            "a: expected whole number, found nothing");
        row("unknown keys", R"({"x":1,"a":"y","z":[{}]})", [](const JsonReader &r) { QCOMPARE(r.string(s("a")), s("y")); }, "");
        row("caller's fault", R"({"a":{"t":"odd"}})", [](const JsonReader &r) { r.object(s("a")).fault(s("t is odd")); },
            "a: t is odd");
        row("root is no object", R"({})", [](const JsonReader &r) { r.fault(s("nonsense")); }, "nonsense");
    }
    void namesThePathOfTheFirstFault()
    {
        QFETCH(QByteArray, json);
        QFETCH(Read, read);
        QFETCH(QString, detail);
        const JsonReader reader(objectOf(json.constData()));
        read(reader);
        QCOMPARE(reader.ok(), detail.isEmpty());
        const Result<int> result = reader.finish(7);
        QCOMPARE(result.has_value(), detail.isEmpty());
        if (result) {
            QCOMPARE(*result, 7);
        } else {
            QCOMPARE(result.error().kind, Error::Kind::Decode);
            QCOMPARE(result.error().detail, detail);
        }
    }

    void ids_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("id"); // null: a fault
        const auto row = [](const char *name, const char *value, const QString &id) {
            QTest::newRow(name) << QByteArray("{\"id\":").append(value).append('}') << id;
        };
        row("text", "\"102290129340398\"", s("102290129340398"));
        row("text beyond 2^53 stays exact", "\"90071992547409931234\"", s("90071992547409931234"));
        row("number", "102290129340398", s("102290129340398"));
        row("2^53", "9007199254740992", s("9007199254740992"));
        row("-2^53", "-9007199254740992", s("-9007199254740992"));
        row("2^53 + 1", "9007199254740993", QString());
        row("2^63", "9223372036854775808", QString());
        row("1e3 is whole", "1e3", s("1000"));
        row("fraction", "1.5", QString());
        row("huge", "1e300", QString());
        row("zero", "0", s("0"));
        row("minus zero", "-0.0", s("0"));
        row("empty text", "\"\"", QString());
        row("boolean", "true", QString());
        row("null", "null", QString());
        row("object", "{\"id\":\"1\"}", QString());
        row("opaque", "\"wamid.HBgL=\"", s("wamid.HBgL="));
    }
    void ids()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, id);
        const JsonReader reader(objectOf(json.constData()));
        QCOMPARE(reader.optionalId(s("id")), id);
        QVERIFY(reader.ok());
        QCOMPARE(reader.id(s("id")), id);
        QCOMPARE(reader.ok(), !id.isEmpty());
    }

    void optionalReadsNeverFault()
    {
        const JsonReader reader(objectOf(R"({"n":null,"s":5,"i":"x","b":"yes","o":[],"a":{},"d":[1]})"));
        for (const char *key : {"missing", "n", "s", "i", "b", "o", "a", "d"}) {
            reader.optionalString(s(key));
            reader.optionalId(s(key));
            reader.optionalInteger(s(key));
            reader.optionalBoolean(s(key));
            reader.optionalObject(s(key));
            reader.optionalArray(s(key));
        }
        QVERIFY(reader.ok());
        QCOMPARE(reader.optionalString(s("s"), s("fallback")), s("fallback"));
        QCOMPARE(reader.optionalInteger(s("s")), std::optional<qint64>(5));
        QVERIFY(!reader.optionalInteger(s("i")));
        QVERIFY(!reader.optionalObject(s("o")));
        QVERIFY(reader.optionalObject(s("a")));
        QCOMPARE(reader.optionalArray(s("d")).size(), size_t(1));
        QVERIFY(reader.has(s("n")));
        QVERIFY(!reader.has(s("missing")));
    }
    void innerReadersShareTheFault()
    {
        const JsonReader reader(objectOf(R"({"o":{"x":1}})"));
        const auto inner = reader.optionalObject(s("o"));
        QVERIFY(inner);
        inner->string(s("x"));
        QVERIFY(!reader.ok());
        QCOMPARE(reader.error().detail, s("o.x: expected string, found number"));
    }
    void aReaderOfSomethingElseFaultsPolitely()
    {
        const JsonReader reader(QJsonValue(QStringLiteral("text")));
        QCOMPARE(reader.asString(), s("text"));
        QVERIFY(reader.ok());
        QCOMPARE(reader.string(s("a")), QString());
        QCOMPARE(reader.error().detail, s("a: expected string, found nothing"));
    }

    void parsing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("start"); // of the detail; empty: parses
        QTest::newRow("object") << QByteArray(R"( {"a":1} )") << QString();
        QTest::newRow("empty object") << QByteArray("{}") << QString();
        QTest::newRow("empty") << QByteArray() << s("empty");
        QTest::newRow("blank") << QByteArray(" \r\n\t") << s("empty");
        QTest::newRow("array") << QByteArray("[1]") << s("a JSON array");
        QTest::newRow("bare token") << QByteArray("EAAJB") << s("not JSON");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html><html>") << s("not JSON");
        QTest::newRow("cut") << QByteArray("{\"a\":\"b") << s("not JSON");
        QTest::newRow("garbage behind") << QByteArray(R"({"a":1} x)") << s("not JSON");
        QTest::newRow("bad utf-8") << QByteArray("{\"a\":\"\xff\xfe\"}") << s("not JSON");
        QTest::newRow("zero byte") << QByteArray("{\"a\":1\0}", 8) << s("not JSON");
        QTest::newRow("too deep") << QByteArray(100000, '[') << s("not JSON");
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(5000) + QByteArray("1") + QByteArray(5000, '}') << s("not JSON");
        QTest::newRow("too long") << QByteArray(1025, ' ') + "{}" << s("1027 bytes of JSON, at most 1024 are read");
    }
    void parsing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, start);
        const bool isLengthRow = start.startsWith(s("1027"));
        const auto object = isLengthRow ? parseJsonObject(bytes, 1024) : parseJsonObject(bytes);
        QCOMPARE(object.has_value(), start.isEmpty());
        if (!object) {
            QCOMPARE(object.error().kind, Error::Kind::Decode);
            QVERIFY2(object.error().detail.startsWith(start), qPrintable(object.error().detail));
        }
    }
};

class TestJsonWalk : public QObject
{
    Q_OBJECT

    // Every string of the text with its path, as the walk finds them; of a key that comes twice the last one counts.
    static void walked(JsonWalk &walk, const QString &path, int depth, QMap<QString, QString> *strings)
    {
        if (depth == 0)
            return; // stepped over
        if (walk.object([&](const QByteArray &key) { walked(walk, path + u'/' + QString::fromUtf8(key), depth - 1, strings); })
            || walk.array([&](int index) { walked(walk, path + QStringLiteral("/%1").arg(index), depth - 1, strings); }))
            return;
        if (const QString text = walk.string(); !text.isEmpty())
            strings->insert(path, text);
    }
    static void expected(const QJsonValue &value, const QString &path, int depth, QMap<QString, QString> *strings)
    {
        if (depth == 0)
            return;
        if (value.isString() && !value.toString().isEmpty())
            strings->insert(path, value.toString());
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            expected(*it, path + u'/' + it.key(), depth - 1, strings);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            expected(array.at(i), path + QStringLiteral("/%1").arg(i), depth - 1, strings);
    }
    static QJsonValue invented(QRandomGenerator &random, int depth)
    {
        static const QStringList words{s(""), s("plain"), s("quote \" and \\ slash"), s("line\nend"), s("Padaria São João"), s("😀 emoji"), s("}]{[,:")};
        const auto word = [&random] { return words.at(random.bounded(int(words.size()))); };
        switch (random.bounded(depth > 0 ? 7 : 5)) {
        case 0: return random.bounded(2) == 0;
        case 1: return double(random.generate()) / 7.0;
        case 2: return QJsonValue::Null;
        case 5: {
            QJsonArray array;
            for (int i = random.bounded(4); i > 0; --i)
                array.append(invented(random, depth - 1));
            return array;
        }
        case 6: {
            QJsonObject object;
            for (int i = random.bounded(4); i > 0; --i)
                object.insert(word() + QString::number(i), invented(random, depth - 1));
            return object;
        }
        default: return word();
        }
    }

private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void agreesWithQt()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 3000; ++round) {
            const QJsonObject object{{s("a"), invented(random, 4)}, {s("b"), invented(random, 4)}, {s("ü\"c"), invented(random, 2)}};
            for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
                const QByteArray text = QJsonDocument(object).toJson(format);
                for (const int depth : {1, 2, 9}) {
                    QMap<QString, QString> found;
                    QMap<QString, QString> known;
                    JsonWalk walk(text);
                    walked(walk, {}, depth, &found);
                    expected(object, {}, depth, &known);
                    QVERIFY2(walk.ok(), text.constData());
                    QVERIFY2(found == known, text.constData());
                }
            }
        }
    }
    void readsEscapesAndTwins()
    {
        QString text;
        JsonWalk walk(R"({"x":"first","\u0078":"caf\u00e9 \ud83d\ude00","y":7})");
        walk.object([&](const QByteArray &key) {
            if (key == "x")
                text = walk.string();
            else if (key == "y")
                QVERIFY(walk.string().isEmpty());
        });
        QVERIFY(walk.ok());
        QCOMPARE(text, s("café 😀"));
    }
    void endsOnAnyText_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", " ", "{", "[", "\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":}", "{\"a\":\"b", "{a:1}", "{\"a\":1 \"b\":2}", "[1,", "{\"a\":[1,{\"b\":", "\"\\", "{\"\\\":1}"})
            QTest::addRow("%s", text) << QByteArray(text);
    }
    void endsOnAnyText()
    {
        QFETCH(QByteArray, text);
        QMap<QString, QString> found;
        JsonWalk walk(text);
        walked(walk, {}, 9, &found);
        QVERIFY(found.isEmpty());
    }
    // Not what it finds matters here, but that it comes to an end within the bytes.
    void bearsDamage()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20000; ++round) {
            QByteArray text = QJsonDocument(QJsonObject{{s("entry"), invented(random, 4)}}).toJson(QJsonDocument::Compact);
            for (int i = random.bounded(1, 4); i > 0 && !text.isEmpty(); --i) {
                const auto at = random.bounded(int(text.size()));
                if (random.bounded(3) == 0)
                    text.truncate(at);
                else
                    text[at] = "{}[]\",:\\x0 \xff"[random.bounded(13)];
            }
            QMap<QString, QString> found;
            // An exact copy on the heap: reading past its end is seen by the sanitizer.
            const std::vector<char> bytes(text.begin(), text.end());
            JsonWalk walk(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
            walked(walk, {}, 9, &found);
        }
    }
    void depthCostsNothing()
    {
        const QByteArray bytes = QByteArray("{\"a\":") + QByteArray(3'000'000, '[') + QByteArray(3'000'000, ']') + ",\"b\":\"here\"}";
        JsonWalk walk(bytes);
        QString text;
        walk.object([&](const QByteArray &key) {
            if (key == "b")
                text = walk.string();
        });
        QCOMPARE(text, s("here"));
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, TestJsonReader, TestJsonWalk)
#include "tst_json.moc"
