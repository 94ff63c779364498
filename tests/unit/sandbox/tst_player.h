#pragma once

#include "sandboxfixture.h"

/// Every scenario's sign-up half, as the session sees it: played over HTTP into a real SignupSession.
class TestSignupPlayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void plays_data();
    void plays();

private:
    gangway::test::SandboxFixture f;
};
