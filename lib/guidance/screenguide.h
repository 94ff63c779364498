#pragma once

#include "guidance/guidancedata.h"

namespace gangway::guidance {

/// The typed form of screens.json: what to choose on each of Meta's eight sign-up screens.
class ScreenGuide
{
public:
    enum class Wording { Current, Older, Both };
    struct Variant
    {
        std::vector<store::NumberPath> paths;
        Wording wording = Wording::Both;
        Text choose, dontChoose, type, note;
    };
    struct Screen
    {
        QString id;
        Text title;
        Text name;                ///< "the phone number screen"
        QStringList currentSteps; ///< Meta's names for it in CANCEL events
        std::vector<Variant> variants;
    };

    static ScreenGuide read(const QJsonObject &data, const DataReader &reader);
    static const ScreenGuide &shipped();

    const std::vector<Screen> &all() const { return m_screens; }
    std::vector<ScreenAdvice> advice(store::NumberPath path, bool older, const QString &phone, const Language &language) const;
    QString name(const QString &currentStep, const Language &language) const;

private:
    static const Variant *variantFor(const Screen &screen, store::NumberPath path, bool older);

    std::vector<Screen> m_screens;
    std::vector<std::pair<QString, Text>> m_otherNames; ///< screens of older flows that have no place in the guide
};

} // namespace gangway::guidance
