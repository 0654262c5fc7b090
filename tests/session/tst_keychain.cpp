// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real keychain, unlocked, on a bus of the test's own.

#include "session/keychain.h"

#include "support/childprocess.h"
#include "support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

const ServerAddress Office{u"db.example"_qs, 5432, u"support"_qs, u"ann"_qs, {}, {}, {}};

/** What a keychain answers, "nothing yet" where it never does. */
QString kept(const ServerAddress &server)
{
    QString answer = u"nothing yet"_qs;
    const Answer waiting = Keychain().password(server, [&](const QString &password) { answer = password; });
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answer != u"nothing yet"_qs; }, 10'000);
    return answer;
}

QString keep(const ServerAddress &server, const QString &password)
{
    QString answer = u"nothing yet"_qs;
    const Answer waiting = Keychain().keep(server, password, [&](const QString &problem) { answer = problem; });
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answer != u"nothing yet"_qs; }, 10'000);
    return answer;
}

/** Where nobody listens. */
int withoutKeychain(const QStringList &)
{
    std::puts(qPrintable(kept(Office) + u'|' + (keep(Office, u"secret"_qs).isEmpty() ? u"kept"_qs : u"not kept"_qs)));
    return 0;
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QProcess m_bus, m_keyring;

private Q_SLOTS:
    void initTestCase()
    {
        const QString socket = u"unix:path="_qs + m_home.filePath(u"bus"_qs);
        // A bus that starts nobody by itself: a keychain that it started would ask somebody to unlock it.
        const QString configuration = m_home.filePath(u"bus.conf"_qs);
        QFile file(configuration);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<busconfig><type>session</type><listen>" + socket.toUtf8() +
                   "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        file.close();
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            qputenv(name, m_home.path().toLocal8Bit());
        qputenv("DBUS_SESSION_BUS_ADDRESS", socket.toLocal8Bit());
        m_bus.start(u"dbus-daemon"_qs, {u"--config-file="_qs + configuration, u"--nofork"_qs, u"--print-address=1"_qs});
        QVERIFY2(m_bus.waitForReadyRead(), "a session bus is needed (CONTRIBUTING.md names the packages)");
        m_keyring.start(u"gnome-keyring-daemon"_qs, {u"--foreground"_qs, u"--unlock"_qs, u"--components=secrets"_qs});
        QVERIFY2(m_keyring.waitForStarted(), "a keychain is needed (CONTRIBUTING.md names the packages)");
        m_keyring.write("master");
        m_keyring.closeWriteChannel();
        const ServerAddress probe{u"probe"_qs, 5432, {}, {}, {}, {}, {}};
        QTRY_COMPARE_WITH_TIMEOUT(keep(probe, u"."_qs), QString(), 20'000); // once it is on the bus, and unlocked
    }
    void cleanupTestCase()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->terminate();
            process->waitForFinished();
        }
    }

    void knowsNothingAtFirst() { QCOMPARE(kept(Office), QString()); }

    void keepsThePasswordOfAnAccount()
    {
        QCOMPARE(keep(Office, u"sécret \"1\""_qs), QString());
        QCOMPARE(kept(Office), u"sécret \"1\""_qs);
        ServerAddress other = Office;
        other.database = u"archive"_qs;
        QCOMPARE(kept(other), u"sécret \"1\""_qs);
        other.user = u"bob"_qs;
        QCOMPARE(kept(other), QString());
        QCOMPARE(keep(Office, u"another"_qs), QString());
        QCOMPARE(kept(Office), u"another"_qs);
    }

    void tellsNobodyWhoHasGone()
    {
        bool told = false;
        Answer waiting = Keychain().password(Office, [&](const QString &) { told = true; });
        waiting.cancel();
        QCOMPARE(kept(Office), u"another"_qs); // asked later, answered after it
        QVERIFY(!told);
    }

    /** Not into a file in the clear either. */
    void keepsNothingWhereThereIsNone()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        QCOMPARE(test::runChild({}).output, QByteArray("|not kept"));
        for (const QFileInfo &file : QDir(m_home.path()).entryInfoList(QDir::Files | QDir::Hidden))
            QVERIFY2(!file.fileName().contains(u"palier"_qs, Qt::CaseInsensitive), qPrintable(file.fileName()));
    }
};

PALIER_TEST_WITH_CHILD(TestKeychain, QCoreApplication, withoutKeychain)
#include "tst_keychain.moc"
