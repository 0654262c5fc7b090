// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clocks that jump, those of a program and of its server: nobody loses a change for it, and figures are those of the clock that
// the program has.

#include "faults/screen.h"
#include "support/testprogram.h"
#include "support/unprivileged.h"
#include "support/workspacefixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace palier;
using namespace palier::test;

namespace {

constexpr int ChangesBetweenSteps = 20;

/** A server whose clock can be put wrong while it runs. */
class ShiftableServer
{
public:
    ShiftableServer() : m_shift(m_folder.filePath(u"shift"_qs))
    {
        giveToNobody(m_folder.path());
        const QString library = m_folder.filePath(u"shiftedclock.so"_qs); // where the server may read it
        const bool isThere = QFile::copy(QStringLiteral(PALIER_SHIFTED_CLOCK), library) && m_shift.open(QIODevice::ReadWrite);
        if (!isThere)
            qFatal("cannot prepare the clock");
        for (const QString &path : {library, m_shift.fileName()})
            giveToNobody(path);
        setShift(Duration{0});
        m_server = std::make_unique<PostgresServer>(PostgresServer::Options{
            .environment = {u"LD_PRELOAD="_qs + library, u"PALIER_CLOCK_SHIFT="_qs + m_shift.fileName()}});
    }

    PostgresServer &server() { return *m_server; }

    void setShift(Duration by)
    {
        const qint64 seconds = by.count();
        m_shift.seek(0);
        m_shift.write(reinterpret_cast<const char *>(&seconds), sizeof seconds);
        m_shift.flush();
    }

private:
    QTemporaryDir m_folder;
    QFile m_shift;
    std::unique_ptr<PostgresServer> m_server;
};

} // namespace

class TestClockSteps : public QObject
{
    Q_OBJECT

    ShiftableServer m_shiftable;

private Q_SLOTS:
    void figuresStayRight_data()
    {
        QTest::addColumn<bool>("ofServer");
        QTest::addColumn<int>("days");
        for (const int days : {1, -1})
            QTest::addRow("the program's, by %d days", days) << false << days;
        for (const int days : {1, -1, 8, -8}) // a week is how long the server keeps its log of changes
            QTest::addRow("the server's, by %d days", days) << true << days;
    }

    void figuresStayRight()
    {
        QFETCH(bool, ofServer);
        QFETCH(int, days);
        const DatabaseAddress address = DatabaseAddress::server(m_shiftable.server().newDatabase());
        QVERIFY(ChangeWriter::prepare(address));
        Screen screen(address);
        const auto clockOfServer = [&] {
            return m_shiftable.server()
                .sql(u"postgres"_qs, u"SELECT extract(epoch FROM clock_timestamp())::bigint"_qs)
                .toLongLong();
        };
        const qint64 right = clockOfServer();
        qint64 events = 0;
        for (const int step : {1, 0}) { // there and back
            const Duration by = Day * (step * days);
            ofServer ? m_shiftable.setShift(by) : screen.clock.set(Screen::Now + by);
            if (ofServer)
                QVERIFY(qAbs(clockOfServer() - right - by.count()) < 3600);
            QCOMPARE(screen.missesColdStart(address), QString()); // of the step alone
            events += writeChanges(address, u"w%1."_qs.arg(events), ChangesBetweenSteps).size();
            QTRY_COMPARE_WITH_TIMEOUT(screen.events(), events, 2000);
            QCOMPARE(screen.missesColdStart(address), QString());
        }
    }
};

PALIER_TEST(TestClockSteps, QCoreApplication)
#include "tst_clocksteps.moc"
