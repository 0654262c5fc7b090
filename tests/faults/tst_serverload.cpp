// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many who write at once, and one who does not come to an end: what is committed is soon on the screen, and there once.

#include "faults/screen.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>

using namespace palier;
using namespace palier::test;
using namespace std::chrono_literals;

namespace {

constexpr int BarOfArrival = 1000; // milliseconds from a commit to the screen

bool hasLongForm()
{
    return qEnvironmentVariableIntValue("PALIER_LONG_TESTS") != 0;
}

} // namespace

class TestServerLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsSeenOnce()
    {
        constexpr int Writers = 8;
        const int changesEach = hasLongForm() ? 1250 : 100;
        const test::Workspace workspace = test::Workspace::served();
        QVERIFY(ChangeWriter::prepare(workspace.address()));
        Screen screen(workspace.address());
        QTRY_COMPARE(screen.events(), 0);
        std::vector<std::unique_ptr<ChangeWriter>> writers;
        writers.reserve(Writers);
        for (int i = 0; i < Writers; ++i)
            writers.push_back(std::make_unique<ChangeWriter>(
                ChangeWriter::Plan{.address = workspace.address(), .name = u"w%1"_qs.arg(i), .most = changesEach}));
        QVERIFY(comesAbout([&] { return std::ranges::all_of(writers, &ChangeWriter::hasEnded); }, 250s));
        QStringList acknowledged;
        qsizetype refused = 0;
        for (const auto &writer : writers) {
            acknowledged += writer->changes().acknowledged;
            refused += writer->changes().refused.size();
            QCOMPARE(writer->changes().unknown, QStringList());
        }
        QCOMPARE(acknowledged.size() + refused, Writers * changesEach); // who collided with another writer was told so
        QTRY_COMPARE_WITH_TIMEOUT(screen.events(), acknowledged.size(), 5000);
        const auto shown = marksIn(*screen.session.picture());
        QVERIFY(std::ranges::all_of(acknowledged, [&](const QString &mark) { return shown.value(mark) == 1; }));
        QCOMPARE(screen.missesColdStart(workspace.address()), QString());
        qInfo("%lld changes by %d writers, %lld refused, each of the others seen once", qint64{Writers} * changesEach, Writers,
            refused);
    }

    void anOpenTransactionHoldsNobodyUp_data()
    {
        QTest::addColumn<bool>("elsewhere");
        QTest::newRow("in this database") << false;
        QTest::newRow("in another database of the cluster") << true;
    }

    void anOpenTransactionHoldsNobodyUp()
    {
        QFETCH(bool, elsewhere);
        const test::Workspace workspace = test::Workspace::served();
        const test::Workspace other = test::Workspace::served();
        QCOMPARE(workspace.write(ticket(u"first"_qs), u"1|10|opened||N1"_qs), u"added"_qs);
        Screen screen(workspace.address());
        QTRY_COMPARE(screen.tickets(), 1);
        const test::Workspace &itsPlace = elsewhere ? other : workspace;
        Screen itsScreen(itsPlace.address());
        Connection slow = itsPlace.open();
        HistoryWriter writer(slow);
        QVERIFY(writer.begin({u"s"_qs, true}));
        QVERIFY(writer.replaceHistory(ticket(u"slow"_qs), history(u"1|10|opened||N1"_qs)));
        QCOMPARE(test::Workspace::sql(slow, u"SELECT 1"_qs), u"1"_qs); // it has been sent
        const QDeadlineTimer open(hasLongForm() ? 30'000 : 3000);
        qint64 longest = 0;
        int changes = 1;
        while (!open.hasExpired()) {
            QCOMPARE(workspace.write(ticket(QString::number(changes++)), u"1|10|opened||N1"_qs), u"added"_qs);
            QElapsedTimer since;
            since.start();
            QTRY_COMPARE_WITH_TIMEOUT(screen.tickets(), changes, BarOfArrival);
            longest = std::max(longest, since.elapsed());
        }
        QVERIFY(writer.commit());
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE_WITH_TIMEOUT(itsScreen.tickets(), elsewhere ? 1 : changes + 1, BarOfArrival);
        qInfo(
            "%d changes meanwhile, on the screen within %lld ms; its own within %lld ms", changes - 1, longest, since.elapsed());
    }
};

PALIER_TEST(TestServerLoad, QCoreApplication)
#include "tst_serverload.moc"
