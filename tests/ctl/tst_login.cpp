// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// palierctl on a terminal, before a server that asks for a password.

#include "support/guardedserver.h"
#include "support/programs.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

/** Runs a program on a terminal, types a line each time that it asks ("^C": is interrupted), and tells what the terminal showed,
    whether it shows what is typed, and how the program ended. */
constexpr char Terminal[] = R"(
import os, pty, sys, termios
answers = sys.argv[1].split(",") if sys.argv[1] else []
child, terminal = pty.fork()
if child == 0:
    os.execv(sys.argv[2], sys.argv[2:])
shown = b""
asked = 0
while True:
    try:
        some = os.read(terminal, 4096)
    except OSError:
        break
    if not some:
        break
    shown += some
    if shown.count(b"password") > asked and shown.endswith(b"\n"):
        asked = shown.count(b"password")
        answer = answers.pop(0) if answers else ""
        os.write(terminal, b"\x03" if answer == "^C" else answer.encode() + b"\n")
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
shown += b"[echo]" if termios.tcgetattr(terminal)[3] & termios.ECHO else b"[no echo]"
sys.stdout.buffer.write(shown)
sys.exit(status if status >= 0 else 128 - status)
)";

} // namespace

class TestLogin : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::GuardedServer> m_guarded;
    QString m_database;

    QString address() const { return m_guarded->address(m_database, u"ann"_qs).address(); }
    std::pair<int, QString> onTerminal(const QString &typed) const
    {
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(u"python3"_qs, {u"-c"_qs, QLatin1String(Terminal), typed, test::palierctlPath(), u"migrate"_qs, u"--db"_qs,
                                        address(), u"--lang"_qs, u"en"_qs});
        python.waitForFinished(60'000);
        return {python.exitCode(), QString::fromUtf8(python.readAll())};
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus"); // nobody's own keychain
        m_guarded = std::make_unique<test::GuardedServer>();
    }
    void init() { m_database = m_guarded->newDatabase(); }

    void asksOnATerminal()
    {
        const auto [exit, shown] = onTerminal(u"wrong,secret"_qs);
        QVERIFY2(exit == 0, qPrintable(shown));
        QVERIFY2(shown.contains(u"asks for the password of “ann”"_qs), qPrintable(shown));
        QVERIFY2(shown.contains(u"did not let “ann” in"_qs), qPrintable(shown));
        QVERIFY2(!shown.contains(u"wrong"_qs) && !shown.contains(u"secret"_qs), qPrintable(shown));
    }

    void givesUp()
    {
        const auto [exit, shown] = onTerminal(u"one,two,three,four"_qs);
        QCOMPARE(exit, 1);
        QVERIFY2(shown.contains(u"palierctl: "_qs) && shown.contains(u"refuses the user “ann”"_qs), qPrintable(shown));
    }

    void leavesATerminalThatShowsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("exit");
        QTest::newRow("let in") << u"secret"_qs << 0;
        QTest::newRow("interrupted") << u"^C"_qs << 128 + SIGINT;
    }

    void leavesATerminalThatShowsWhatIsTyped()
    {
        QFETCH(QString, typed);
        const auto [exit, shown] = onTerminal(typed);
        QTEST(exit, "exit");
        QVERIFY2(shown.endsWith(u"[echo]"_qs), qPrintable(shown));
    }

    void takesNoAnswerForAnAnswer()
    {
        const auto [exit, shown] = onTerminal(QString());
        QCOMPARE(exit, 1);
        QVERIFY2(shown.contains(u"none is known"_qs), qPrintable(shown));
    }

    void doesNotWaitWhereNobodyCanType()
    {
        const auto run = test::palierctl({u"migrate"_qs, u"--db"_qs, address(), u"--lang"_qs, u"en"_qs});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("PGPASSFILE"), run.errors.constData());
    }
};

PALIER_TEST(TestLogin, QCoreApplication)
#include "tst_login.moc"
