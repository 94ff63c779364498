#include "app/onboarding/pathwords.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace gangway::app {

namespace {
QString say(const char *text)
{
    return QCoreApplication::translate("gangway::app::Words", text);
}
} // namespace

QString pathWord(store::NumberPath path)
{
    switch (path) {
    case store::NumberPath::Direct: return say(QT_TRANSLATE_NOOP("gangway::app::Words", "Direct"));
    case store::NumberPath::Existing: return say(QT_TRANSLATE_NOOP("gangway::app::Words", "Existing number"));
    case store::NumberPath::Coexistence: return say(QT_TRANSLATE_NOOP("gangway::app::Words", "Coexistence"));
    case store::NumberPath::NoNumberYet: return say(QT_TRANSLATE_NOOP("gangway::app::Words", "No number yet"));
    case store::NumberPath::GrantOnly: return say(QT_TRANSLATE_NOOP("gangway::app::Words", "Access only"));
    case store::NumberPath::Unknown: break;
    }
    return say(QT_TRANSLATE_NOOP("gangway::app::Words", "Path not chosen"));
}

QString pathIcon(store::NumberPath path)
{
    switch (path) {
    case store::NumberPath::Direct: return QStringLiteral("phonex");
    case store::NumberPath::Existing: return QStringLiteral("sim");
    case store::NumberPath::Coexistence: return QStringLiteral("both");
    case store::NumberPath::NoNumberYet: return QStringLiteral("none");
    case store::NumberPath::GrantOnly: return QStringLiteral("key");
    case store::NumberPath::Unknown: break;
    }
    return QStringLiteral("info");
}

QString roleWord(store::PartnerRole role)
{
    switch (role) {
    case store::PartnerRole::SolutionPartner: return say(QT_TRANSLATE_NOOP("gangway::app::Words", "Solution Partner"));
    case store::PartnerRole::TechProvider: return say(QT_TRANSLATE_NOOP("gangway::app::Words", "Tech Provider"));
    case store::PartnerRole::TechPartner: return say(QT_TRANSLATE_NOOP("gangway::app::Words", "Tech Partner"));
    }
    return {};
}

QStringList languageWords()
{
    return {QStringLiteral("Português (BR)"), QStringLiteral("English"), QStringLiteral("Español")};
}

QStringList languageCodes()
{
    return {QStringLiteral("pt_BR"), QStringLiteral("en"), QStringLiteral("es")};
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace gangway::app
