#include "guidance/screenguide.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace gangway::guidance {

namespace {
constexpr std::array allPaths{store::NumberPath::Direct, store::NumberPath::Existing, store::NumberPath::Coexistence,
                              store::NumberPath::NoNumberYet, store::NumberPath::GrantOnly};
constexpr std::size_t screenCount = 8;

ScreenGuide::Variant readVariant(const QJsonObject &data, const DataReader &reader)
{
    reader.allowKeys(data, {QStringLiteral("paths"), QStringLiteral("wording"), QStringLiteral("choose"),
                            QStringLiteral("dontChoose"), QStringLiteral("type"), QStringLiteral("note")});
    ScreenGuide::Variant variant;
    for (const QString &word : reader.at(QStringLiteral("paths")).strings(data.value(QStringLiteral("paths")))) {
        if (const auto path = pathFromWord(word))
            variant.paths.push_back(*path);
        else
            reader.at(QStringLiteral("paths")).fault(QStringLiteral("unknown path ") + word);
    }
    if (variant.paths.empty())
        variant.paths.assign(allPaths.begin(), allPaths.end());
    const QString wording = reader.optionalString(data, QStringLiteral("wording"));
    if (wording == QLatin1String("current"))
        variant.wording = ScreenGuide::Wording::Current;
    else if (wording == QLatin1String("older"))
        variant.wording = ScreenGuide::Wording::Older;
    else if (!wording.isEmpty())
        reader.at(QStringLiteral("wording")).fault(QStringLiteral("unknown"));
    variant.choose = reader.optionalText(data, QStringLiteral("choose"));
    variant.dontChoose = reader.optionalText(data, QStringLiteral("dontChoose"));
    variant.type = reader.optionalText(data, QStringLiteral("type"));
    variant.note = reader.optionalText(data, QStringLiteral("note"));
    if (variant.choose.isEmpty() && variant.type.isEmpty() && variant.note.isEmpty())
        reader.fault(QStringLiteral("advice that says nothing"));
    return variant;
}

QString typedOut(const Text &text, const Language &language, const QString &phone)
{
    QString words = text.in(language);
    // Without a number there is nothing to type: the line is left out rather than half empty.
    if (phone.isEmpty() && words.contains(QLatin1String("{phone}")))
        return {};
    return words.replace(QLatin1String("{phone}"), phone);
}
} // namespace

ScreenGuide ScreenGuide::read(const QJsonObject &data, const DataReader &reader)
{
    reader.allowKeys(data, {QStringLiteral("screens"), QStringLiteral("otherNames")});
    ScreenGuide guide;
    for (const QJsonValue &value : reader.array(data.value(QStringLiteral("screens")))) {
        const QJsonObject object = value.toObject();
        Screen screen;
        screen.id = object.value(QStringLiteral("id")).toString();
        const DataReader here = reader.at(QStringLiteral("screens.") + screen.id);
        here.allowKeys(object, {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("name"),
                                QStringLiteral("currentSteps"), QStringLiteral("advice")});
        screen.title = here.text(object, QStringLiteral("title"));
        screen.name = here.text(object, QStringLiteral("name"));
        screen.currentSteps = here.at(QStringLiteral("currentSteps")).strings(object.value(QStringLiteral("currentSteps")));
        for (const QJsonValue &advice : here.array(object.value(QStringLiteral("advice"))))
            screen.variants.push_back(readVariant(here.object(advice), here.at(QStringLiteral("advice"))));
        for (const store::NumberPath path : allPaths) {
            for (const bool older : {false, true}) {
                if (!variantFor(screen, path, older))
                    here.fault(QStringLiteral("no advice for path %1%2")
                                   .arg(int(path)).arg(older ? QStringLiteral(", older wording") : QString()));
            }
        }
        guide.m_screens.push_back(std::move(screen));
    }
    if (guide.m_screens.size() != screenCount)
        reader.fault(QStringLiteral("expected %1 screens").arg(screenCount));
    const QJsonObject others = reader.object(data.value(QStringLiteral("otherNames")));
    for (const QString &key : others.keys())
        guide.m_otherNames.emplace_back(key, reader.at(QStringLiteral("otherNames")).text(others, key));
    return guide;
}

const ScreenGuide &ScreenGuide::shipped()
{
    static const ScreenGuide guide = [] {
        const QString name = QStringLiteral("guidance/screens.json");
        const DataReader reader(name);
        ScreenGuide result = read(dataFile(name), reader);
        requireFaultless(name, reader.faults());
        return result;
    }();
    return guide;
}

const ScreenGuide::Variant *ScreenGuide::variantFor(const Screen &screen, store::NumberPath path, bool older)
{
    const Wording wanted = older ? Wording::Older : Wording::Current;
    const auto found = std::find_if(screen.variants.begin(), screen.variants.end(), [&](const Variant &variant) {
        return (variant.wording == Wording::Both || variant.wording == wanted)
            && std::find(variant.paths.begin(), variant.paths.end(), path) != variant.paths.end();
    });
    return found == screen.variants.end() ? nullptr : &*found;
}

std::vector<ScreenAdvice> ScreenGuide::advice(store::NumberPath path, bool older, const QString &phone, const Language &language) const
{
    const store::NumberPath known = path == store::NumberPath::Unknown ? store::NumberPath::Direct : path;
    std::vector<ScreenAdvice> result;
    for (const Screen &screen : m_screens) {
        ScreenAdvice advice{screen.id, screen.title.in(language), {}, {}, {}, {}};
        if (const Variant *variant = variantFor(screen, known, older)) {
            advice.choose = typedOut(variant->choose, language, phone);
            advice.dontChoose = typedOut(variant->dontChoose, language, phone);
            advice.type = typedOut(variant->type, language, phone);
            advice.note = typedOut(variant->note, language, phone);
        }
        result.push_back(std::move(advice));
    }
    return result;
}

QString ScreenGuide::name(const QString &currentStep, const Language &language) const
{
    // The documentation prints the values in angle brackets in places, and the set is open: spelling is no reason
    // not to know a screen.
    static const QRegularExpression separators(QStringLiteral("[\\s-]+"));
    QString step = currentStep.trimmed().toUpper();
    if (step.startsWith(u'<') && step.endsWith(u'>'))
        step = step.mid(1, step.size() - 2).trimmed();
    step.replace(separators, QStringLiteral("_"));
    for (const Screen &screen : m_screens) {
        if (screen.currentSteps.contains(step))
            return screen.name.in(language);
    }
    for (const auto &[key, name] : m_otherNames) {
        if (key == step)
            return name.in(language);
    }
    return {};
}

std::vector<ScreenAdvice> metaScreens(store::NumberPath path, bool older, const QString &phone, const Language &language)
{
    return ScreenGuide::shipped().advice(path, older, phone, language);
}

QString screenName(const QString &currentStep, const Language &language)
{
    return ScreenGuide::shipped().name(currentStep, language);
}

} // namespace gangway::guidance
