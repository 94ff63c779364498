#pragma once

#include "signup/signupsession.h"

#include <QObject>
#include <QPointer>

namespace gangway::app {

/// The one object that the listener in the launch page can call: passes window messages on to the session.
/// Decides nothing and answers nothing.
class SignupBridge : public QObject
{
    Q_OBJECT
public:
    explicit SignupBridge(signup::SignupSession *session, QObject *parent = nullptr) : QObject(parent), m_session(session)
    {
    }

public Q_SLOTS:
    void message(const QString &origin, const QString &data)
    {
        if (m_session)
            m_session->messageReceived(origin, data);
    }

private:
    QPointer<signup::SignupSession> m_session;
};

} // namespace gangway::app
