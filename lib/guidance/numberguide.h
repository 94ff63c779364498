#pragma once

#include "guidance/guidancedata.h"

#include <QMap>

namespace gangway::guidance {

/// The typed form of number.json: questions with the answers they depend on, and plans for complete answers.
class NumberGuide
{
public:
    /// Question id -> the answers that fit. All must hold.
    using Condition = QMap<QString, QStringList>;

    struct Option { QString id, icon; Text title, text; };
    struct Question
    {
        QString id;
        Condition when;
        Text title;            ///< "{phone}" stands for the number
        Text titleWithoutPhone;
        std::vector<Option> options;
    };
    struct Step { Text text; Place place = Place::Gangway; };
    struct Head { Text value, note; };
    struct Plan
    {
        QString id;
        Condition when;
        store::NumberPath path = store::NumberPath::Unknown;
        Text title, why, warning, warningTitle;
        Head wait, history, app, eligibility;
        std::vector<Step> steps;
        std::vector<Text> customer;
        bool needsWait = false;
    };

    static NumberGuide read(const QJsonObject &data, const DataReader &reader);
    static const NumberGuide &shipped();

    const std::vector<Question> &allQuestions() const { return m_questions; }
    const std::vector<Plan> &plans() const { return m_plans; }

    std::vector<NumberQuestion> questions(const QJsonObject &answers, const Language &language, const QString &phone) const;
    std::optional<NumberPlan> plan(const QJsonObject &answers, const QString &phone, const Language &language,
                                   const Language &customerLanguage) const;

private:
    struct Walk
    {
        std::vector<const Question *> shown;
        QMap<QString, QString> given; ///< only answers to shown questions
        bool complete = false;
    };
    Walk walk(const QJsonObject &answers) const;
    void checkLeaves(const QJsonObject &answers, const DataReader &reader) const;
    const Plan *planFor(const Walk &walk) const;

    std::vector<Question> m_questions;
    std::vector<Plan> m_plans;
    Text m_greeting, m_greetingWithoutPhone, m_closing;
};

} // namespace gangway::guidance
