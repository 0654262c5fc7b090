// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/time/timetext.h"

#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>

using namespace palier;

class TestTimeText : public QObject
{
    Q_OBJECT

    static QString describe(const std::optional<WallTime> &time)
    {
        if (!time)
            return QStringLiteral("–");
        if (!time->exists)
            return QStringLiteral("impossible");
        const auto local = QDateTime::fromMSecsSinceEpoch(time->localSeconds() * 1000 + time->milliseconds, Qt::UTC);
        const QString offset = time->offsetSeconds ? QString::number(*time->offsetSeconds) : QStringLiteral("?");
        return local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz ")) + offset;
    }

private Q_SLOTS:
    void readsIso_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *text, const char *time) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(time);
        };
        row("2026-03-01T09:08:07+01:00", "2026-03-01 09:08:07.000 3600");
        row("2026-03-01 09:08", "2026-03-01 09:08:00.000 ?");
        row("2026-03-01", "2026-03-01 00:00:00.000 ?");
        row("  2026-03-01T09:08:07Z ", "2026-03-01 09:08:07.000 0");
        row("2026-03-01 09:08:07 UTC", "2026-03-01 09:08:07.000 0");
        row("2026-03-01T09:08:07-0530", "2026-03-01 09:08:07.000 -19800");
        row("2026-03-01T09:08:07+01", "2026-03-01 09:08:07.000 3600");
        row("2026-03-01T09:08:07.9999999+00:00", "2026-03-01 09:08:07.999 0");
        row("2026-03-01T09:08:07,5Z", "2026-03-01 09:08:07.500 0");
        row("2024-02-29T00:00:00Z", "2024-02-29 00:00:00.000 0");
        for (const char *bad : {"2026-02-30", "2026-02-29T10:00Z", "2026-13-01", "2026-00-01", "2026-03-01T24:00",
                 "2026-03-01T25:00:00Z", "2026-03-01T09:60", "2026-03-01T09:08:60"})
            row(bad, "impossible");
        for (const char *bad : {"", "2026-03-01T09", "2026-03-01T09:08:07+15:00", "2026-03-01T09:08:07+1",
                 "2026-03-01T09:08:07+01:0", "2026-03-01T09:08:07.Z", "2026-03-01x", "2026-03-01T09:08:07Zz", "26-03-01",
                 "01/03/2026", "2026/03/01", "yesterday", "20260301", "2026-03-011", "2026-03-01T09:8", "٢٠٢٦-٠٣-٠١"})
            row(bad, "–");
    }

    void readsIso()
    {
        QFETCH(QString, text);
        QTEST(describe(isoWallTime(text.toStdString())), "time");
    }

    void readsOtherNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *text, DateOrder order, const char *time) {
            QTest::addRow("%s %d", text, static_cast<int>(order)) << text << static_cast<int>(order) << QString::fromUtf8(time);
        };
        row("03/04/2026 09:08", DateOrder::DayFirst, "2026-04-03 09:08:00.000 ?");
        row("03/04/2026 09:08", DateOrder::MonthFirst, "2026-03-04 09:08:00.000 ?");
        row("03/04/2026 09:08", DateOrder::Unproved, "–");
        row("3.4.2026 9:08:07 +02:00", DateOrder::DayFirst, "2026-04-03 09:08:07.000 7200");
        row("3/14/2026 2:05 PM", DateOrder::MonthFirst, "2026-03-14 14:05:00.000 ?");
        row("3/14/2026 12:05 am", DateOrder::MonthFirst, "2026-03-14 00:05:00.000 ?");
        row("2026/03/01 09:08:07", DateOrder::Unproved, "2026-03-01 09:08:07.000 ?");
        row("2026-03-01T09:08:07Z", DateOrder::Unproved, "2026-03-01 09:08:07.000 0");
        row("14/03/2026", DateOrder::MonthFirst, "impossible");
        row("31/04/2026", DateOrder::DayFirst, "impossible");
        row("3/14/2026 13:05 PM", DateOrder::MonthFirst, "impossible");
        row("3/14/2026 0:05 AM", DateOrder::MonthFirst, "impossible");
        row("03/04-2026", DateOrder::DayFirst, "–");
        row("03/04/26", DateOrder::DayFirst, "–");
    }

    void readsOtherNumbers()
    {
        QFETCH(QString, text);
        QFETCH(int, order);
        QTEST(describe(numericWallTime(text.toStdString(), static_cast<DateOrder>(order))), "time");
    }
};

PALIER_TEST(TestTimeText, QCoreApplication)
#include "tst_timetext.moc"
