#include "app/phone/phonewords.h"

#include <QCoreApplication>

namespace gangway::app {

namespace {

QString phoneTr(const char *text, const char *what = nullptr)
{
    return QCoreApplication::translate("PhonePanel", text, what);
}

} // namespace

QString wordForPhoneKind(const sandbox::PhoneMessage &message)
{
    const QString kind = message.mediaKind.isEmpty() ? message.type : message.mediaKind;
    if (kind == u"image")
        return phoneTr(QT_TRANSLATE_NOOP("PhonePanel", "Photo"));
    if (kind == u"video")
        return phoneTr(QT_TRANSLATE_NOOP("PhonePanel", "Video"));
    if (kind == u"audio")
        return message.voice ? phoneTr(QT_TRANSLATE_NOOP("PhonePanel", "Voice message")) : phoneTr(QT_TRANSLATE_NOOP("PhonePanel", "Audio file"));
    if (kind == u"document")
        return phoneTr(QT_TRANSLATE_NOOP("PhonePanel", "Document"));
    if (kind == u"sticker")
        return phoneTr(QT_TRANSLATE_NOOP("PhonePanel", "Sticker"));
    if (kind == u"location")
        return phoneTr(QT_TRANSLATE_NOOP("PhonePanel", "Location"));
    if (kind == u"contacts")
        return phoneTr(QT_TRANSLATE_NOOP("PhonePanel", "Contact card"));
    if (kind == u"unsupported")
        return phoneTr(QT_TRANSLATE_NOOP("PhonePanel", "A kind of message that businesses cannot see"));
    if (kind == u"system")
        return phoneTr(QT_TRANSLATE_NOOP("PhonePanel", "The number changed"));
    return {};
}

QString lineForPhoneMessage(const sandbox::PhoneMessage &message)
{
    if (message.revoked)
        return phoneTr(QT_TRANSLATE_NOOP("PhonePanel", "This message was deleted"));
    QStringList parts{wordForPhoneKind(message), message.header, message.text};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": ")).simplified();
}

} // namespace gangway::app
