#include "app/messages/composerwords.h"

#include "app/messages/messagewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace gangway::app {

namespace {
using messaging::Obstacle;
using whatsapp::messages::Fault;
using whatsapp::messages::MediaKind;

/// Gives lupdate a context of its own.
struct ComposerWords
{
    Q_DECLARE_TR_FUNCTIONS(gangway::app::ComposerWords)
};

QString bareSentence(const Fault &fault)
{
    if (fault.word == QLatin1String("missing"))
        return ComposerWords::tr("Fill this in.");
    if (fault.word == QLatin1String("too-long")) {
        const int over = fault.actual - fault.limit;
        return over == 1 ? ComposerWords::tr("1 character over the limit of %1. Shorten it.").arg(fault.limit)
                         : ComposerWords::tr("%1 characters over the limit of %2. Shorten it.").arg(over).arg(fault.limit);
    }
    if (fault.word == QLatin1String("too-many"))
        return ComposerWords::tr("Meta takes at most %1, these are %2. Remove some.").arg(fault.limit).arg(fault.actual);
    if (fault.word == QLatin1String("not-unique"))
        return ComposerWords::tr("The same text stands twice. Change one.");
    if (fault.word == QLatin1String("out-of-range")) {
        return fault.field.endsWith(QLatin1String("latitude")) ? ComposerWords::tr("A number from -90 to 90.")
                                                               : ComposerWords::tr("A number from -180 to 180.");
    }
    if (fault.word == QLatin1String("not-https"))
        return ComposerWords::tr("The address must begin with https://.");
    if (fault.word == QLatin1String("both"))
        return ComposerWords::tr("Choose a file or give a link, not both.");
    if (fault.word == QLatin1String("not-allowed"))
        return ComposerWords::tr("Meta does not take this here.");
    return ComposerWords::tr("Meta would not take this.");
}

QString clockTime(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (local.date() == now.toLocalTime().date())
        return ComposerWords::tr("at %1", "a time of today").arg(time);
    if (local.date().addDays(1) == now.toLocalTime().date())
        return ComposerWords::tr("yesterday at %1").arg(time);
    return ComposerWords::tr("on %1 at %2", "date, time").arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}
} // namespace

QString sentenceFor(const Fault &fault, const QString &fieldName)
{
    if (fault.field == QLatin1String("to"))
        return ComposerWords::tr("This person has neither a number nor an ID to send to.");
    return fieldName.isEmpty() ? bareSentence(fault) : ComposerWords::tr("%1: %2", "name of a field, what is wrong").arg(fieldName, bareSentence(fault));
}

QString fieldNameFor(const QString &path)
{
    static const QRegularExpression button(QStringLiteral("buttons\\[(\\d+)\\]"));
    static const QRegularExpression row(QStringLiteral("sections\\[(\\d+)\\]\\.rows\\[(\\d+)\\]"));
    static const QRegularExpression section(QStringLiteral("sections\\[(\\d+)\\]"));
    if (const auto match = button.match(path); match.hasMatch())
        return ComposerWords::tr("Button %1").arg(match.captured(1).toInt() + 1);
    if (const auto match = row.match(path); match.hasMatch())
        return ComposerWords::tr("Row %1").arg(match.captured(2).toInt() + 1);
    if (path.endsWith(QLatin1String("sections.rows")))
        return ComposerWords::tr("Rows");
    if (const auto match = section.match(path); match.hasMatch())
        return path.endsWith(QLatin1String(".rows")) ? ComposerWords::tr("Rows of section %1").arg(match.captured(1).toInt() + 1)
                                                     : ComposerWords::tr("Section %1").arg(match.captured(1).toInt() + 1);
    if (path.endsWith(QLatin1String("action.buttons")))
        return ComposerWords::tr("Buttons");
    if (path == QLatin1String("text.body"))
        return ComposerWords::tr("Message");
    if (path.startsWith(QLatin1String("template.components")))
        return ComposerWords::tr("A field of the template");
    if (path.startsWith(QLatin1String("contacts[")))
        return ComposerWords::tr("Contact");
    return {};
}

QString wordFor(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image: return ComposerWords::tr("Image");
    case MediaKind::Video: return ComposerWords::tr("Video");
    case MediaKind::Audio: return ComposerWords::tr("Audio");
    case MediaKind::Document: return ComposerWords::tr("Document");
    case MediaKind::Sticker: return ComposerWords::tr("Sticker");
    }
    return {};
}

QString limitsFor(MediaKind kind)
{
    // Types that share a limit stand together.
    QMap<qint64, QStringList> types;
    for (const whatsapp::media::Rule &rule : whatsapp::media::rules()) {
        if (rule.kind != kind)
            continue;
        for (const QString &suffix : rule.suffixes) {
            const QString word = suffix.toUpper();
            if (!types[rule.maxBytes].contains(word))
                types[rule.maxBytes].append(word);
        }
    }
    QStringList parts;
    for (auto it = types.begin(); it != types.end(); ++it)
        parts.append(ComposerWords::tr("%1 up to %2", "file types, size").arg(it.value().join(QStringLiteral(", ")), sizeWord(it.key())));
    return parts.join(QStringLiteral("; "));
}

QString sentenceFor(const whatsapp::media::FileFault &fault, MediaKind kind)
{
    if (fault.word == QLatin1String("missing"))
        return ComposerWords::tr("The file is not there any more. Choose it again.");
    if (fault.word == QLatin1String("empty"))
        return ComposerWords::tr("The file is empty. Choose another one.");
    if (fault.word == QLatin1String("unreadable"))
        return ComposerWords::tr("This computer does not let Gangway read the file.");
    if (fault.word == QLatin1String("too-large"))
        return ComposerWords::tr("The file is larger than the %1 that Meta takes of this kind.").arg(sizeWord(fault.limit));
    return ComposerWords::tr("Meta does not take this file as %1. It takes %2.").arg(wordFor(kind), limitsFor(kind));
}

ObstacleWords wordsFor(const Obstacle &obstacle, const QDateTime &now)
{
    QString end;
    if (obstacle.until)
        end = u' ' + ComposerWords::tr("It ends %1.", "a moment such as: at 14:05").arg(clockTime(*obstacle.until, now));
    switch (obstacle.kind) {
    case Obstacle::Kind::NoToken:
        return {ComposerWords::tr("There is no token for this number."),
                ComposerWords::tr("Without it nothing can be sent. Open the case and launch the signup again.")};
    case Obstacle::Kind::NotRegistered:
        return {ComposerWords::tr("The number is not registered for sending."),
                ComposerWords::tr("Meta will refuse messages from it. Open the case and run Register number.")};
    case Obstacle::Kind::DisplayName:
        return {ComposerWords::tr("Meta has not approved the display name."),
                ComposerWords::tr("Until then Meta limits or refuses what is sent. The customer can change the name in WhatsApp Manager.")};
    case Obstacle::Kind::Payment:
        return {ComposerWords::tr("No payment method is on the account."),
                ComposerWords::tr("Messages that cost something will be refused. The customer adds one in WhatsApp Manager, Overview, Add payment method.")};
    case Obstacle::Kind::Restricted:
        return {ComposerWords::tr("Meta restricted this account."),
                ComposerWords::tr("Messages may be refused. WhatsApp Manager says why and how to ask for a review.") + end};
    case Obstacle::Kind::Blocked:
        return {ComposerWords::tr("Meta says that this number cannot send."),
                ComposerWords::tr("Messages will be refused. Open the case and check the number: Meta's reason stands there.") + end};
    case Obstacle::Kind::PairLimit:
        return {ComposerWords::tr("Too many messages to this person in a short time."),
                ComposerWords::tr("What is sent now waits and goes out by itself.") + end};
    case Obstacle::Kind::NumberLimit:
        return {ComposerWords::tr("The number has reached a sending limit."),
                ComposerWords::tr("Answers inside the 24-hour window go out. New conversations may be refused.") + end};
    }
    return {};
}

QString closedSentence(const messaging::WindowState &window, const QDateTime &now)
{
    if (!window.closesAt)
        return ComposerWords::tr("This person has not written yet. Free text opens when the person writes.");
    return ComposerWords::tr("The 24-hour window closed %1. Free text opens again when the person writes.", "a moment such as: yesterday at 18:04")
        .arg(clockTime(*window.closesAt, now));
}

QString templateStatusWord(const QString &status)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("APPROVED"), QT_TRANSLATE_NOOP("gangway::app::ComposerWords", "Approved")},
        {QStringLiteral("QUALITY_PENDING"), QT_TRANSLATE_NOOP("gangway::app::ComposerWords", "Approved, quality pending")},
        {QStringLiteral("PENDING"), QT_TRANSLATE_NOOP("gangway::app::ComposerWords", "In review")},
        {QStringLiteral("IN_APPEAL"), QT_TRANSLATE_NOOP("gangway::app::ComposerWords", "In appeal")},
        {QStringLiteral("REJECTED"), QT_TRANSLATE_NOOP("gangway::app::ComposerWords", "Rejected")},
        {QStringLiteral("PAUSED"), QT_TRANSLATE_NOOP("gangway::app::ComposerWords", "Paused")},
        {QStringLiteral("DISABLED"), QT_TRANSLATE_NOOP("gangway::app::ComposerWords", "Disabled")},
        {QStringLiteral("PENDING_DELETION"), QT_TRANSLATE_NOOP("gangway::app::ComposerWords", "Being deleted")},
        {QStringLiteral("DELETED"), QT_TRANSLATE_NOOP("gangway::app::ComposerWords", "Deleted")},
        {QStringLiteral("LIMIT_EXCEEDED"), QT_TRANSLATE_NOOP("gangway::app::ComposerWords", "Over the limit")},
    };
    const char *word = words.value(status);
    return word ? ComposerWords::tr(word) : status;
}

QString hindranceSentence(const whatsapp::templates::MessageTemplate &source, const QString &hindrance)
{
    if (hindrance.isEmpty())
        return {};
    if (hindrance == QLatin1String("not-sendable"))
        return ComposerWords::tr("Meta lets only approved templates go out. This one: %1.").arg(templateStatusWord(source.status));
    if (hindrance == QLatin1String("flow-button"))
        return ComposerWords::tr("It opens a flow, which Gangway cannot send.");
    if (hindrance == QLatin1String("catalog"))
        return ComposerWords::tr("It shows products of a catalogue, which Gangway cannot send.");
    return ComposerWords::tr("It has a part that Gangway does not know.");
}

} // namespace gangway::app
