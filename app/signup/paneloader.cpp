#include "app/signup/paneloader.h"

#include "core/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace gangway::app {

namespace {

/// What would make Chromium end the whole process instead of reporting an error; empty when nothing would.
QString fatalObstacle()
{
    if (!QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts))
        return QStringLiteral("Qt::AA_ShareOpenGLContexts was not set before the application object was made");
#ifdef Q_OS_LINUX
    const bool sandboxOff = qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") != 0
        || qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").contains(QLatin1String("--no-sandbox"));
    if (::geteuid() == 0 && !sandboxOff)
        return QStringLiteral("Chromium does not run as root; set QTWEBENGINE_DISABLE_SANDBOX=1 to run without its sandbox");
#endif
    return {};
}

QString pluginFileName()
{
#if defined(Q_OS_WIN)
    return QStringLiteral("gangway_signup.dll");
#else
    return QStringLiteral("gangway_signup.so");
#endif
}

} // namespace

QStringList PaneLoader::places()
{
    const QDir here(QCoreApplication::applicationDirPath());
    QStringList result;
    for (const QString &folder : {QStringLiteral("plugins"), QStringLiteral("."), QStringLiteral("../lib/gangway"),
                                  QStringLiteral("../PlugIns")})
        result.append(QDir::cleanPath(here.filePath(folder)));
    return result;
}

SignupPane *PaneLoader::createPane(QWidget *parent)
{
    m_reason = fatalObstacle();
    if (!m_reason.isEmpty())
        return nullptr;
    if (!m_plugin) {
        QStringList missed;
        const QStringList folders = places();
        for (const QString &folder : folders) {
            const QString path = QDir(folder).filePath(pluginFileName());
            if (!QFileInfo::exists(path)) {
                missed.append(path);
                continue;
            }
            QPluginLoader loader(path);
            if (loader.metaData().value(QLatin1String("IID")).toString() != QLatin1String(GANGWAY_SIGNUP_PANE_IID)) {
                m_reason = QStringLiteral("%1 is not the sign-up browser of this version").arg(path);
                return nullptr;
            }
            m_plugin = qobject_cast<SignupPanePlugin *>(loader.instance());
            if (!m_plugin) {
                m_reason = QStringLiteral("%1 cannot be loaded: %2").arg(path, loader.errorString());
                return nullptr;
            }
            break;
        }
        if (!m_plugin) {
            m_reason = QStringLiteral("the sign-up browser is not installed; looked for %1").arg(missed.join(QLatin1String(", ")));
            return nullptr;
        }
    }
    return m_plugin->createPane(parent);
}

} // namespace gangway::app
