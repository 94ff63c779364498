#include "app/messages/messagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::app {

namespace {
QString say(const char *text)
{
    return QCoreApplication::translate("gangway::app::Messages", text);
}
} // namespace

QString wordFor(store::MessageStatus status)
{
    switch (status) {
    case store::MessageStatus::Waiting: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Waiting"));
    case store::MessageStatus::Sending: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Sending"));
    case store::MessageStatus::Unsettled: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "No answer from Meta"));
    case store::MessageStatus::Accepted: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Accepted"));
    case store::MessageStatus::Sent: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Sent"));
    case store::MessageStatus::Delivered: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Delivered"));
    case store::MessageStatus::Read: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Read"));
    case store::MessageStatus::Failed: return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Not sent"));
    case store::MessageStatus::Received: break;
    }
    return {};
}

QString tickIconFor(store::MessageStatus status)
{
    switch (status) {
    case store::MessageStatus::Waiting:
    case store::MessageStatus::Sending: return QStringLiteral("clock");
    case store::MessageStatus::Unsettled: return QStringLiteral("warn");
    case store::MessageStatus::Accepted:
    case store::MessageStatus::Sent: return QStringLiteral("tick1");
    case store::MessageStatus::Delivered:
    case store::MessageStatus::Read: return QStringLiteral("tick2");
    case store::MessageStatus::Failed: return QStringLiteral("err");
    case store::MessageStatus::Received: break;
    }
    return {};
}

QString dayWord(const QDate &day, const QDate &today)
{
    if (day == today)
        return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Today"));
    if (day == today.addDays(-1))
        return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "Yesterday"));
    return QLocale().toString(day, QLocale::LongFormat);
}

QString timeLeftWord(std::chrono::seconds left)
{
    const qint64 minutes = std::max<qint64>(0, left.count() / 60);
    return say(QT_TRANSLATE_NOOP("gangway::app::Messages", "%1:%2 left"))
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace gangway::app
