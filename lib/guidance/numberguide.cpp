#include "guidance/numberguide.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace gangway::guidance {

namespace {
const QString phoneMark = QStringLiteral("{phone}");

NumberGuide::Condition readCondition(const QJsonObject &data, const DataReader &reader)
{
    NumberGuide::Condition condition;
    const QJsonObject when = data.value(QStringLiteral("when")).toObject();
    for (auto it = when.begin(); it != when.end(); ++it)
        condition.insert(it.key(), reader.at(QStringLiteral("when")).strings(it.value()));
    return condition;
}

NumberGuide::Question readQuestion(const QJsonObject &data, const DataReader &reader)
{
    reader.allowKeys(data, {QStringLiteral("id"), QStringLiteral("when"), QStringLiteral("title"),
                            QStringLiteral("titleWithoutPhone"), QStringLiteral("options")});
    NumberGuide::Question question;
    question.id = reader.string(data, QStringLiteral("id"));
    question.when = readCondition(data, reader);
    question.title = reader.text(data, QStringLiteral("title"));
    question.titleWithoutPhone = reader.optionalText(data, QStringLiteral("titleWithoutPhone"));
    if (question.title.in(dataLanguages[0]).contains(phoneMark) && question.titleWithoutPhone.isEmpty())
        reader.fault(QStringLiteral("a title with {phone} needs titleWithoutPhone"));
    for (const QJsonValue &value : reader.array(data.value(QStringLiteral("options")))) {
        const DataReader here = reader.at(value.toObject().value(QStringLiteral("id")).toString());
        const QJsonObject option = here.object(value);
        here.allowKeys(option, {QStringLiteral("id"), QStringLiteral("icon"), QStringLiteral("title"), QStringLiteral("text")});
        question.options.push_back({here.string(option, QStringLiteral("id")), here.string(option, QStringLiteral("icon")),
                                    here.text(option, QStringLiteral("title")), here.text(option, QStringLiteral("text"))});
    }
    return question;
}

std::optional<Place> placeFromWord(const QString &word)
{
    if (word == QLatin1String("gangway"))
        return Place::Gangway;
    if (word == QLatin1String("meta"))
        return Place::MetaPage;
    if (word == QLatin1String("whatsapp"))
        return Place::WhatsAppApp;
    if (word == QLatin1String("phone"))
        return Place::Phone;
    return std::nullopt;
}

NumberGuide::Head readHead(const QJsonObject &heads, const QString &key, const DataReader &reader)
{
    const DataReader here = reader.at(key);
    const QJsonObject head = here.object(heads.value(key));
    here.allowKeys(head, {QStringLiteral("value"), QStringLiteral("note")});
    return {here.text(head, QStringLiteral("value")), here.text(head, QStringLiteral("note"))};
}

QString withPhone(const Text &text, const Language &language, const QString &phone)
{
    QString words = text.in(language);
    return words.replace(phoneMark, phone);
}

/// Only our own <b> survives; whatever stands in the data or the number is text.
QString marked(const QString &words)
{
    QString safe = words.toHtmlEscaped();
    safe.replace(QLatin1String("&lt;b&gt;"), QLatin1String("<b>"));
    safe.replace(QLatin1String("&lt;/b&gt;"), QLatin1String("</b>"));
    return safe;
}

bool holds(const NumberGuide::Condition &when, const QMap<QString, QString> &given)
{
    for (auto it = when.begin(); it != when.end(); ++it) {
        if (!given.contains(it.key()) || !it.value().contains(given.value(it.key())))
            return false;
    }
    return true;
}
} // namespace

NumberGuide NumberGuide::read(const QJsonObject &data, const DataReader &reader)
{
    reader.allowKeys(data, {QStringLiteral("questions"), QStringLiteral("steps"), QStringLiteral("heads"),
                            QStringLiteral("customerLines"), QStringLiteral("greeting"),
                            QStringLiteral("greetingWithoutPhone"), QStringLiteral("closing"), QStringLiteral("plans")});
    NumberGuide guide;
    guide.m_greeting = reader.text(data, QStringLiteral("greeting"));
    guide.m_greetingWithoutPhone = reader.text(data, QStringLiteral("greetingWithoutPhone"));
    guide.m_closing = reader.text(data, QStringLiteral("closing"));

    for (const QJsonValue &value : reader.array(data.value(QStringLiteral("questions")))) {
        const DataReader here = reader.at(QStringLiteral("questions.") + value.toObject().value(QStringLiteral("id")).toString());
        guide.m_questions.push_back(readQuestion(here.object(value), here));
    }

    const QJsonObject steps = reader.object(data.value(QStringLiteral("steps")));
    const QJsonObject lines = reader.object(data.value(QStringLiteral("customerLines")));
    QSet<QString> usedSteps;
    QSet<QString> usedLines;
    for (const QJsonValue &value : reader.array(data.value(QStringLiteral("plans")))) {
        const QJsonObject object = value.toObject();
        Plan plan;
        plan.id = object.value(QStringLiteral("id")).toString();
        const DataReader here = reader.at(QStringLiteral("plans.") + plan.id);
        here.allowKeys(object, {QStringLiteral("id"), QStringLiteral("when"), QStringLiteral("path"), QStringLiteral("title"),
                                QStringLiteral("why"), QStringLiteral("heads"), QStringLiteral("steps"), QStringLiteral("warning"),
                                QStringLiteral("warningTitle"), QStringLiteral("customer"), QStringLiteral("needsWait")});
        plan.when = readCondition(object, here);
        const auto path = pathFromWord(here.string(object, QStringLiteral("path")));
        if (!path)
            here.at(QStringLiteral("path")).fault(QStringLiteral("unknown"));
        plan.path = path.value_or(store::NumberPath::Unknown);
        plan.title = here.text(object, QStringLiteral("title"));
        plan.why = here.text(object, QStringLiteral("why"));
        plan.warning = here.text(object, QStringLiteral("warning"));
        plan.warningTitle = here.text(object, QStringLiteral("warningTitle"));
        plan.needsWait = here.flag(object, QStringLiteral("needsWait"));
        const QJsonObject heads = here.object(object.value(QStringLiteral("heads")));
        plan.wait = readHead(heads, QStringLiteral("wait"), here);
        plan.history = readHead(heads, QStringLiteral("history"), here);
        plan.app = readHead(heads, QStringLiteral("app"), here);
        plan.eligibility = readHead(heads, QStringLiteral("eligibility"), here);
        for (const QString &key : here.at(QStringLiteral("steps")).strings(object.value(QStringLiteral("steps")))) {
            const DataReader stepReader = reader.at(QStringLiteral("steps.") + key);
            const QJsonObject step = stepReader.object(steps.value(key));
            stepReader.allowKeys(step, {QStringLiteral("text"), QStringLiteral("place")});
            const auto place = placeFromWord(stepReader.string(step, QStringLiteral("place")));
            if (!place)
                stepReader.at(QStringLiteral("place")).fault(QStringLiteral("unknown"));
            plan.steps.push_back({stepReader.text(step, QStringLiteral("text")), place.value_or(Place::Gangway)});
            usedSteps.insert(key);
        }
        for (const QString &key : here.at(QStringLiteral("customer")).strings(object.value(QStringLiteral("customer")))) {
            plan.customer.push_back(reader.at(QStringLiteral("customerLines")).text(lines, key));
            usedLines.insert(key);
        }
        if (plan.steps.empty() || plan.customer.empty())
            here.fault(QStringLiteral("a plan needs steps and customer lines"));
        guide.m_plans.push_back(std::move(plan));
    }
    for (const QString &key : steps.keys()) {
        if (!usedSteps.contains(key))
            reader.at(QStringLiteral("steps.") + key).fault(QStringLiteral("no plan uses it"));
    }
    for (const QString &key : lines.keys()) {
        if (!usedLines.contains(key))
            reader.at(QStringLiteral("customerLines.") + key).fault(QStringLiteral("no plan uses it"));
    }
    guide.checkLeaves({}, reader);
    return guide;
}

void NumberGuide::checkLeaves(const QJsonObject &answers, const DataReader &reader) const
{
    const Walk walked = walk(answers);
    if (walked.complete) {
        const auto fitting = std::count_if(m_plans.begin(), m_plans.end(),
                                           [&](const Plan &plan) { return holds(plan.when, walked.given); });
        if (fitting != 1) {
            reader.fault(QStringLiteral("%1 plans for the answers %2")
                             .arg(QString::number(fitting), QStringList(walked.given.values()).join(u',')));
        }
        return;
    }
    if (walked.shown.empty() || walked.shown.size() > m_questions.size())
        return reader.fault(QStringLiteral("no first question"));
    const Question *open = walked.shown.back();
    if (open->options.empty())
        return reader.at(open->id).fault(QStringLiteral("no options"));
    for (const Option &option : open->options) {
        QJsonObject more = answers;
        more.insert(open->id, option.id);
        checkLeaves(more, reader);
    }
}

NumberGuide::Walk NumberGuide::walk(const QJsonObject &answers) const
{
    Walk walked;
    for (const Question &question : m_questions) {
        if (walked.given.contains(question.id) || !holds(question.when, walked.given))
            continue;
        walked.shown.push_back(&question);
        const QString answer = answers.value(question.id).toString();
        const bool fits = std::any_of(question.options.begin(), question.options.end(),
                                      [&](const Option &option) { return option.id == answer; });
        if (!fits)
            return walked;
        walked.given.insert(question.id, answer);
    }
    walked.complete = !walked.shown.empty();
    return walked;
}

const NumberGuide::Plan *NumberGuide::planFor(const Walk &walk) const
{
    if (!walk.complete)
        return nullptr;
    const auto found = std::find_if(m_plans.begin(), m_plans.end(),
                                    [&](const Plan &plan) { return holds(plan.when, walk.given); });
    return found == m_plans.end() ? nullptr : &*found;
}

const NumberGuide &NumberGuide::shipped()
{
    static const NumberGuide guide = [] {
        const QString name = QStringLiteral("guidance/number.json");
        const DataReader reader(name);
        NumberGuide result = read(dataFile(name), reader);
        requireFaultless(name, reader.faults());
        return result;
    }();
    return guide;
}

std::vector<NumberQuestion> NumberGuide::questions(const QJsonObject &answers, const Language &language, const QString &phone) const
{
    std::vector<NumberQuestion> result;
    for (const Question *question : walk(answers).shown) {
        const bool withoutPhone = phone.isEmpty() && !question->titleWithoutPhone.isEmpty();
        NumberQuestion shown{question->id, withPhone(withoutPhone ? question->titleWithoutPhone : question->title, language, phone), {}};
        for (const Option &option : question->options)
            shown.options.push_back({option.id, option.icon, option.title.in(language), option.text.in(language)});
        result.push_back(std::move(shown));
    }
    return result;
}

std::optional<NumberPlan> NumberGuide::plan(const QJsonObject &answers, const QString &phone, const Language &language,
                                            const Language &customerLanguage) const
{
    const Plan *found = planFor(walk(answers));
    if (!found)
        return std::nullopt;
    NumberPlan plan;
    plan.path = found->path;
    plan.title = found->title.in(language);
    plan.why = found->why.in(language);
    plan.wait = found->wait.value.in(language);
    plan.waitNote = found->wait.note.in(language);
    plan.history = found->history.value.in(language);
    plan.historyNote = found->history.note.in(language);
    plan.app = found->app.value.in(language);
    plan.appNote = found->app.note.in(language);
    plan.eligibility = found->eligibility.value.in(language);
    plan.eligibilityNote = found->eligibility.note.in(language);
    plan.warning = found->warning.in(language);
    plan.warningTitle = found->warningTitle.in(language);
    plan.needsWait = found->needsWait;
    for (const Step &step : found->steps)
        plan.steps.push_back({marked(withPhone(step.text, language, phone)), step.place});

    const bool nameless = phone.isEmpty() || found->path == store::NumberPath::NoNumberYet;
    QStringList lines{withPhone(nameless ? m_greetingWithoutPhone : m_greeting, customerLanguage, phone)};
    int number = 0;
    for (const Text &line : found->customer)
        lines.append(QStringLiteral("%1. %2").arg(QString::number(++number), withPhone(line, customerLanguage, phone)));
    lines.append(m_closing.in(customerLanguage));
    plan.customerText = lines.join(u'\n');
    return plan;
}

std::vector<NumberQuestion> numberQuestions(const QJsonObject &answers, const Language &language, const QString &phone)
{
    return NumberGuide::shipped().questions(answers, language, phone);
}

std::optional<NumberPlan> numberPlan(const QJsonObject &answers, const QString &phone, const Language &language,
                                     const Language &customerLanguage)
{
    return NumberGuide::shipped().plan(answers, phone, language, customerLanguage);
}

} // namespace gangway::guidance
