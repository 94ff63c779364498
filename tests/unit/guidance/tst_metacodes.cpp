#include "guidance/errorcatalogue.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

using namespace gangway;
using namespace gangway::guidance;

namespace {
const QStringList languages{QStringLiteral("en"), QStringLiteral("pt_BR"), QStringLiteral("es")};

/// One line of tests/data/meta-codes.json: what Meta's pages list, independent of how the catalogue is cut.
struct Listed
{
    QString group;   ///< same remedy, hence the same entry; another group means another entry
    QString actor;
    QString retry;   ///< Y backoff, W after a wait, F fix first, N never
    Error error;
    QString place;

    QByteArray name() const
    {
        return QStringLiteral("%1 %2/%3 at %4 %5").arg(group).arg(error.code).arg(error.subcode)
            .arg(place.isEmpty() ? QStringLiteral("anywhere") : place, error.message.left(40)).toUtf8();
    }
};

QJsonArray groups()
{
    QFile file(QStringLiteral(GANGWAY_SOURCE_DIR "/tests/data/meta-codes.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/data/meta-codes.json is missing");
    return QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("groups")).toArray();
}

std::vector<Listed> listed()
{
    std::vector<Listed> result;
    for (const QJsonValue &value : groups()) {
        const QJsonObject group = value.toObject();
        QJsonArray codes = group.value(QStringLiteral("codes")).toArray();
        if (codes.isEmpty())
            codes.append(QJsonArray{0, 0});
        QJsonArray texts = group.value(QStringLiteral("says")).toArray();
        if (texts.isEmpty())
            texts.append(QString());
        for (const QJsonValue &code : codes) {
            for (const QJsonValue &text : texts) {
                for (const QJsonValue &place : group.value(QStringLiteral("places")).toArray()) {
                    Listed line{group.value(QStringLiteral("group")).toString(), group.value(QStringLiteral("actor")).toString(),
                                group.value(QStringLiteral("retry")).toString(), {}, place.toString()};
                    const auto kind = errorKindFromString(group.value(QStringLiteral("kind")).toString(QStringLiteral("Rejected")));
                    line.error = Error::make(kind.value(), line.place == QLatin1String("signup") ? QStringLiteral("error-reported") : QString());
                    line.error.code = code.toArray().at(0).toInt();
                    line.error.subcode = code.toArray().at(1).toInt();
                    line.error.message = text.toString();
                    result.push_back(std::move(line));
                }
            }
        }
    }
    return result;
}

QString word(Actor actor)
{
    switch (actor) {
    case Actor::Us: return QStringLiteral("us");
    case Actor::Customer: return QStringLiteral("customer");
    case Actor::Meta: return QStringLiteral("meta");
    case Actor::Wait: return QStringLiteral("wait");
    }
    return {};
}

const ErrorCatalogue::Entry &entryFor(const Listed &line)
{
    return *ErrorCatalogue::shipped().best(line.error, line.place);
}
} // namespace

/// Every code that Meta's pages list has words of its own, and the right ones.
class MetaCodesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void theListIsWhole()
    {
        QVERIFY(groups().size() >= 190);
        const QStringList actors{QStringLiteral("us"), QStringLiteral("customer"), QStringLiteral("meta"), QStringLiteral("wait")};
        const QStringList rules{QStringLiteral("Y"), QStringLiteral("W"), QStringLiteral("F"), QStringLiteral("N")};
        for (const Listed &line : listed()) {
            QVERIFY2(actors.contains(line.actor) && rules.contains(line.retry) && !line.group.isEmpty(), line.name());
            QVERIFY2(line.error.code != 0 || !line.error.message.isEmpty() || line.error.kind == Error::Kind::Auth, line.name());
        }
    }

    void everyCodeIsExplainedInEveryLanguage()
    {
        for (const Listed &line : listed()) {
            QSet<QString> whats;
            for (const QString &language : languages) {
                const Explanation found = explain(line.error, {line.place, language});
                QVERIFY2(found.known, line.name());
                QVERIFY2(!found.whatHappened.isEmpty() && !found.why.isEmpty() && !found.whatToDo.isEmpty(), line.name());
                whats.insert(found.whatHappened);
            }
            QCOMPARE(whats.size(), 3);
        }
    }

    void thePersonWhoMustActIsTheRightOne()
    {
        for (const Listed &line : listed()) {
            const Explanation found = explain(line.error, {line.place, languages[0]});
            QVERIFY2(word(found.actor) == line.actor, line.name() + " -> " + entryFor(line).id.toUtf8() + ' ' + word(found.actor).toUtf8());
        }
    }

    void retryingFollowsMetasRemedy()
    {
        for (const Listed &line : listed()) {
            const Explanation found = explain(line.error, {line.place, languages[0]});
            const QByteArray where = line.name() + " -> " + entryFor(line).id.toUtf8();
            if (line.retry == QLatin1String("Y"))
                QVERIFY2(found.retry, where);
            else if (line.retry == QLatin1String("W"))
                QVERIFY2(found.retryAfter.has_value() && found.actor == Actor::Wait, where);
            else if (line.retry == QLatin1String("F"))
                QVERIFY2(found.actor != Actor::Wait, where);
            else
                QVERIFY2(!found.retry && !found.retryAfter, where);
        }
    }

    /// Codes with one remedy share an entry; codes with different remedies never do, be it by a pattern that is too wide.
    void entriesAreCutAsTheRemediesAre()
    {
        std::map<QString, QString> groupOf;
        for (const Listed &line : listed()) {
            const QString id = entryFor(line).id;
            const auto [known, isNew] = groupOf.emplace(id, line.group);
            QVERIFY2(isNew || known->second == line.group, line.name() + " shares " + id.toUtf8() + " with " + known->second.toUtf8());
        }
        std::map<QString, QString> entryOf;
        for (const Listed &line : listed()) {
            const QString id = entryFor(line).id;
            const auto [known, isNew] = entryOf.emplace(line.group, id);
            QVERIFY2(isNew || known->second == id, line.name() + " -> " + id.toUtf8() + ", not " + known->second.toUtf8());
        }
    }

    /// No error depends on the order of the files: two entries of the same weight would.
    void noTwoEntriesClaimTheSameError()
    {
        for (const Listed &line : listed()) {
            const auto weightOf = [&line](const ErrorCatalogue::Entry &entry) {
                int heaviest = -1;
                for (const ErrorCatalogue::Matcher &matcher : entry.matchers) {
                    if (matcher.matches(line.error, line.place))
                        heaviest = std::max(heaviest, matcher.weight());
                }
                return heaviest;
            };
            const ErrorCatalogue::Entry &winner = entryFor(line);
            for (const ErrorCatalogue::Entry &entry : ErrorCatalogue::shipped().entries())
                QVERIFY2(&entry == &winner || weightOf(entry) < weightOf(winner), line.name() + ": " + winner.id.toUtf8() + " and " + entry.id.toUtf8());
        }
    }

    /// A code means the same whatever kind the transport made of it.
    void theKindDoesNotMatter()
    {
        for (Listed line : listed()) {
            if (line.error.code == 0)
                continue;
            const QString id = entryFor(line).id;
            for (const Error::Kind kind : {Error::Kind::Rejected, Error::Kind::Auth, Error::Kind::Throttled, Error::Kind::Http}) {
                line.error.kind = kind;
                QCOMPARE(entryFor(line).id, id);
            }
        }
    }

    /// Wherever else a listed code turns up, it is not called unknown.
    void noCodeIsUnknownElsewhere()
    {
        for (const Listed &line : listed()) {
            if (line.error.code == 0)
                continue;
            for (const char *place : {"", "message", "signup", "health", "confirm", "register-number"})
                QVERIFY2(explain(line.error, {QString::fromLatin1(place), languages[0]}).known, line.name() + " seen at " + place);
        }
    }

    void theProgramCarriesEveryFileOfTheFolders_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("errors") << QStringLiteral("errors");
        QTest::newRow("guidance") << QStringLiteral("guidance");
    }
    void theProgramCarriesEveryFileOfTheFolders()
    {
        QFETCH(QString, folder);
        const QStringList onDisk = QDir(QStringLiteral(GANGWAY_SOURCE_DIR "/resources/") + folder).entryList(QDir::Files, QDir::Name);
        QVERIFY(onDisk.size() >= 3);
        QCOMPARE(dataFiles(folder), onDisk);
        for (const QString &name : onDisk) {
            QFile file(QStringLiteral(GANGWAY_SOURCE_DIR "/resources/") + folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(dataFile(folder + u'/' + name), QJsonDocument::fromJson(file.readAll()).object());
        }
    }

    void filesThatContradictEachOtherAreFaults()
    {
        const QJsonObject one{{QStringLiteral("metaSays"), QStringLiteral("x")}, {QStringLiteral("entries"), QJsonArray{QJsonObject()}}};
        const QJsonObject empty{{QStringLiteral("metaSays"), QStringLiteral("y")}, {QStringLiteral("entries"), QJsonArray()}};
        const DataReader reader(QStringLiteral("errors"));
        const QJsonObject all = ErrorCatalogue::gathered({{QStringLiteral("a.json"), one}, {QStringLiteral("b.json"), empty}}, reader);
        QCOMPARE(all.value(QStringLiteral("entries")).toArray().size(), 1);
        QCOMPARE(reader.faults(), (QStringList{QStringLiteral("errors.b.json.metaSays: another file has it, too"),
                                               QStringLiteral("errors.b.json: no entries")}));
    }
};

GANGWAY_TEST_MAIN(QCoreApplication, MetaCodesTest)
#include "tst_metacodes.moc"
