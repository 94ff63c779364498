#include "app/receiver/secretfile.h"

#include <QFile>
#include <QFileInfo>

namespace gangway::app {

namespace {
constexpr qint64 longestSecret = 4096;
}

tl::expected<Secret, QString> readSecretFile(const QString &name)
{
    const auto refuse = [&name](const QString &why) { return tl::unexpected(QStringLiteral("%1: %2").arg(name, why)); };
    const QFileInfo info(name);
    if (!info.exists())
        return refuse(QStringLiteral("there is no such file."));
    if (info.isDir())
        return refuse(QStringLiteral("it is a folder, not a file."));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("it cannot be read: %1.").arg(file.errorString()));
#ifdef Q_OS_UNIX
    if (file.permissions() & (QFileDevice::ReadOther | QFileDevice::WriteOther))
        return refuse(QStringLiteral("everybody on this machine can read or change it. Take that right away: chmod o-rwx \"%1\".").arg(name));
#endif
    QByteArray bytes = file.read(longestSecret + 1);
    if (file.error() != QFileDevice::NoError)
        return refuse(QStringLiteral("it cannot be read: %1.").arg(file.errorString()));
    if (bytes.size() > longestSecret)
        return refuse(QStringLiteral("it is longer than a secret can be."));
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.trimmed().isEmpty())
        return refuse(QStringLiteral("it is empty."));
    if (bytes.contains('\n') || bytes.contains('\r') || bytes.contains('\0'))
        return refuse(QStringLiteral("it holds more than one line; only the secret may be in it."));
    return Secret(std::move(bytes));
}

} // namespace gangway::app
