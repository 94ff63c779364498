#pragma once

#include "signup/environment.h"
#include "support/testmain.h"

using gangway::signup::Environment;
using gangway::signup::OriginPolicy;

class OriginTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { GANGWAY_STRICT_LOG(); }

    void metaLive_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<bool>("meta");
        const auto row = [](const QString &origin, bool meta) { QTest::newRow(qPrintable(origin.left(60))) << origin << meta; };
        row(u"https://facebook.com"_qs, true);
        row(u"https://www.facebook.com"_qs, true);
        row(u"https://business.facebook.com"_qs, true);
        row(u"https://staticxx.facebook.com"_qs, true);
        row(u"https://WWW.Facebook.COM"_qs, true);
        row(u"https://www.facebook.com:443"_qs, true);
        row(u"https://evilfacebook.com"_qs, false);
        row(u"https://www.evilfacebook.com"_qs, false);
        row(u"http://facebook.com"_qs, false);
        row(u"http://www.facebook.com:443"_qs, false);
        row(u"https://facebook.com.evil.com"_qs, false);
        row(u"https://facebook.com:444"_qs, false);
        row(u"https://www.facebook.com@evil.com"_qs, false);
        row(u"https://evil.com/.facebook.com"_qs, false);
        row(u"https://evil.com#.facebook.com"_qs, false);
        row(u"https://evil.com?.facebook.com"_qs, false);
        row(u"https://evil.com\\.facebook.com"_qs, false);
        row(u"https://.facebook.com"_qs, false);
        row(u"https://facebook.com."_qs, false);
        row(u"https://facebook.com/"_qs, false);
        row(u"https://%66acebook.com"_qs, false);
        row(u"https://\u24d5acebook.com"_qs, false);
        row(u"https://f\u0430cebook.com"_qs, false);
        row(u"https://facebook.com\n.evil.com"_qs, false);
        row(u" https://facebook.com"_qs, false);
        row(u"wss://facebook.com"_qs, false);
        row(u"facebook.com"_qs, false);
        row(u"//facebook.com"_qs, false);
        row(u"null"_qs, false);
        row(u"file://"_qs, false);
        row(u"https://facebook.net"_qs, false);
        row(u"https://meta.com"_qs, false);
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("huge") << u"https://"_qs + QString(100000, u'a') + u".facebook.com"_qs << false;
    }
    void metaLive()
    {
        QFETCH(QString, origin);
        QFETCH(bool, meta);
        const OriginPolicy policy(Environment::live(), QUrl(u"https://partner.example/signup"_qs));
        QCOMPARE(policy.isMeta(origin), meta);
    }

    void sandboxKnowsOneOriginOnly()
    {
        Environment sandbox;
        sandbox.sandboxOrigin = u"http://127.0.0.1:4711"_qs;
        const OriginPolicy policy(sandbox, QUrl(u"http://localhost:4711/signup"_qs));
        QVERIFY(policy.isMeta(u"http://127.0.0.1:4711"_qs));
        QVERIFY(!policy.isMeta(u"http://127.0.0.1:4712"_qs));
        QVERIFY(!policy.isMeta(u"http://127.0.0.1"_qs));
        QVERIFY(!policy.isMeta(u"https://127.0.0.1:4711"_qs));
        QVERIFY(!policy.isMeta(u"https://www.facebook.com"_qs));
        QVERIFY(policy.isOwnPage(u"http://localhost:4711"_qs));
        QVERIFY(policy.mayNavigate(QUrl(u"http://127.0.0.1:4711/v25.0/dialog/oauth?x=1"_qs)));
        QVERIFY(!policy.mayNavigate(QUrl(u"https://www.facebook.com/"_qs)));
    }

    void ownPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<bool>("own");
        const auto row = [](const char *name, const QString &page, const QString &origin, bool own) {
            QTest::newRow(name) << page << origin << own;
        };
        row("same", u"https://partner.example/signup"_qs, u"https://partner.example"_qs, true);
        row("default port", u"https://partner.example:443/signup"_qs, u"https://partner.example"_qs, true);
        row("other port", u"https://partner.example:8443/signup"_qs, u"https://partner.example"_qs, false);
        row("named port", u"https://partner.example:8443/"_qs, u"https://partner.example:8443"_qs, true);
        row("plain http", u"https://partner.example/"_qs, u"http://partner.example"_qs, false);
        row("subdomain", u"https://partner.example/"_qs, u"https://x.partner.example"_qs, false);
        row("suffix", u"https://partner.example/"_qs, u"https://partner.example.evil.com"_qs, false);
        row("international", u"https://b\u00fccher.example/"_qs, u"https://xn--bcher-kva.example"_qs, true);
        row("no page", QString(), u"null"_qs, false);
        row("nothing at all", QString(), QString(), false);
    }
    void ownPage()
    {
        QFETCH(QString, page);
        QFETCH(QString, origin);
        QFETCH(bool, own);
        QCOMPARE(OriginPolicy(Environment::live(), QUrl(page)).isOwnPage(origin), own);
    }

    void navigation_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const QString &address, bool allowed) { QTest::newRow(qPrintable(address)) << address << allowed; };
        row(u"https://www.facebook.com/v25.0/dialog/oauth?client_id=1"_qs, true);
        row(u"https://business.facebook.com/x"_qs, true);
        row(u"https://staticxx.facebook.com/x/connect/xd_arbiter/?version=46#cb=1&code=2"_qs, true);
        row(u"https://connect.facebook.net/en_US/sdk.js"_qs, true);
        row(u"https://auth.meta.com/"_qs, true);
        row(u"https://business.whatsapp.com/policy"_qs, true);
        row(u"https://partner.example/signup?code=1"_qs, true);
        row(u"about:blank"_qs, true);
        row(u"about:config"_qs, false);
        row(u"https://evil.connect.facebook.net/"_qs, false);
        row(u"https://evilmeta.com/"_qs, false);
        row(u"https://www.facebook.com:8443/"_qs, false);
        row(u"https://www.facebook.com@evil.example/"_qs, false);
        row(u"http://www.facebook.com/"_qs, false);
        row(u"https://evil.example/"_qs, false);
        row(u"whatsapp://send?text=1"_qs, false);
        row(u"javascript:alert(1)"_qs, false);
        row(u"data:text/html,hello"_qs, false);
        row(u"file:///etc/passwd"_qs, false);
        row(u"chrome://gpu"_qs, false);
        row(u"blob:https://www.facebook.com/1"_qs, false);
    }
    void navigation()
    {
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        const OriginPolicy policy(Environment::live(), QUrl(u"https://partner.example/signup"_qs));
        QCOMPARE(policy.mayNavigate(QUrl(address)), allowed);
    }
};
