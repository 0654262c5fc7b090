// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/errors.h"
#include "exchange/history/linespool.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <random>
#include <sys/resource.h>

using namespace palier;

class TestLineSpool : public QObject
{
    Q_OBJECT

    static QStringList drain(LineSpool &spool)
    {
        QStringList lines;
        auto step = spool.next();
        for (; step && *step; step = spool.next())
            lines.append(QString::fromStdString(std::string(spool.ticket()) + '=' + std::string(spool.bytes())));
        return lines;
    }

private Q_SLOTS:
    void bringsTicketsTogether_data()
    {
        QTest::addColumn<int>("budget");
        QTest::addColumn<bool>("disk");
        QTest::newRow("in memory") << 1'000'000 << false;
        QTest::newRow("a few runs") << 20'000 << true;
        QTest::newRow("hundreds of runs") << 500 << true;
        QTest::newRow("every line a run") << 1 << true;
    }

    void bringsTicketsTogether()
    {
        QFETCH(int, budget);
        QFETCH(bool, disk);
        const QTemporaryDir folder;
        LineSpool spool(folder.path(), static_cast<std::size_t>(budget));
        std::mt19937 random(7);
        std::vector<std::pair<std::string, std::string>> expected;
        for (int i = 0; i < 2000; ++i) {
            const std::string ticket = "ticket-number-" + std::to_string(random() % 300);
            const std::string bytes = std::to_string(i) + std::string(random() % 40, '\0');
            QVERIFY(spool.add(ticket, bytes));
            expected.emplace_back(ticket, bytes);
        }
        QVERIFY(spool.finish());
        QCOMPARE(spool.wentToDisk(), disk);
        std::ranges::stable_sort(expected, {}, &std::pair<std::string, std::string>::first);
        QStringList lines;
        for (const auto &[ticket, bytes] : expected)
            lines.append(QString::fromStdString(ticket) + u'=' + QString::fromStdString(bytes));
        QCOMPARE(drain(spool), lines);
    }

    void nothingIsFine()
    {
        LineSpool spool({});
        QVERIFY(spool.finish());
        QCOMPARE(drain(spool), QStringList());
    }

    void leavesNothingBehind()
    {
        const QTemporaryDir folder;
        {
            LineSpool spool(folder.path(), 100);
            for (int i = 0; i < 50; ++i)
                QVERIFY(spool.add("T", "0123456789"));
            QVERIFY(spool.finish());
            QCOMPARE(drain(spool).size(), 50);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void saysThatTheFolderIsMissing()
    {
        LineSpool spool(QStringLiteral("/nowhere/at/all"), 10);
        QVERIFY(spool.add("T", "1"));
        const auto second = spool.add("T", "2");
        QVERIFY(!second);
        QCOMPARE(second.error().code, errors::ImportSpoolFailed);
        QCOMPARE(second.error().parameters.front(), QStringLiteral("/nowhere/at/all"));
    }

    void saysThatTheDiskIsFull()
    {
        const QTemporaryDir folder;
        LineSpool spool(folder.path(), 100'000);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{1 << 20, before.rlim_max};
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &small);
        Result<Done> added = Done{};
        for (int i = 0; i < 100'000 && added; ++i)
            added = spool.add("T", "0123456789012345678901234567890123456789");
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!added);
        QCOMPARE(added.error().code, errors::ImportSpoolFailed);
    }
};

PALIER_TEST(TestLineSpool, QCoreApplication)
#include "tst_linespool.moc"
