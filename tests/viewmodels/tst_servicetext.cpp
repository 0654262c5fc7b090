// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/servicetext.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

using namespace palier;
using namespace Qt::StringLiterals;

class TestServiceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHours_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read"); // "?" not at all
        QTest::newRow("as shown") << u"09:00–12:00, 14:00–17:00"_qs << u"09:00–12:00, 14:00–17:00"_qs;
        QTest::newRow("short") << u"9-12"_qs << u"09:00–12:00"_qs;
        QTest::newRow("French") << u"8h30 - 12h; 14h-18h15"_qs << u"08:30–12:00, 14:00–18:15"_qs;
        QTest::newRow("to midnight") << u"22:00-24:00"_qs << u"22:00–24:00"_qs;
        QTest::newRow("out of order") << u"14-17, 9-12"_qs << u"09:00–12:00, 14:00–17:00"_qs;
        QTest::newRow("closed") << u"  "_qs << QString();
        QTest::newRow("a comma too many") << u"9-12, "_qs << u"09:00–12:00"_qs;
        QTest::newRow("touching") << u"9-12, 12-17"_qs << u"09:00–12:00, 12:00–17:00"_qs;
        for (const QString &wrong : {u"9"_qs, u"12-9"_qs, u"9-9"_qs, u"9-25"_qs, u"9:75-12"_qs, u"9-12, 11-13"_qs, u"always"_qs,
                 u"-9-12"_qs, u"9-12-14"_qs, u"999999999999-5"_qs})
            QTest::newRow(qPrintable(wrong)) << wrong << u"?"_qs;
    }

    void readsHours()
    {
        QFETCH(QString, typed);
        const auto read = ServiceText::hoursFrom(typed);
        QTEST(read ? ServiceText::hours(*read) : u"?"_qs, "read");
    }

    void readsDays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("lines") << u"2026-12-25\n2026-05-01"_qs << u"2026-05-01, 2026-12-25"_qs;
        QTest::newRow("twice") << u"2026-05-01, 2026-05-01"_qs << u"2026-05-01"_qs;
        QTest::newRow("no such day") << u"2026-02-30"_qs << u"?"_qs;
        QTest::newRow("another order") << u"01/05/2026"_qs << u"?"_qs;
    }

    void readsDays()
    {
        QFETCH(QString, typed);
        const auto read = ServiceText::daysFrom(typed);
        QTEST(read ? ServiceText::days(*read) : u"?"_qs, "read");
    }

    void namesClocksAndCustomers()
    {
        const test::InLanguage french(Language::French);
        QCOMPARE(ServiceText::clock(SlaClockKind::FirstResponse), u"première réponse"_qs);
        QCOMPARE(ServiceText::customers(true), u"VIP"_qs);
        QCOMPARE(ServiceText::calendar({}), u"jour et nuit"_qs);
    }
};

PALIER_TEST(TestServiceText, QCoreApplication)
#include "tst_servicetext.moc"
