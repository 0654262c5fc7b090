// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/demotext.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestDemoText : public QObject
{
    Q_OBJECT

    const Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom)};

private Q_SLOTS:
    void saysWhatWasMade()
    {
        QCOMPARE(demoText(QStringLiteral("/d"), 20000), QStringLiteral("A demo of 20000 ticket(s) was written: /d\n"));
        QCOMPARE(
            liveText(0.5, m_format), QStringLiteral("The demo goes on, with about 0.500 changes a second. Ctrl+C ends it.\n"));
        QCOMPARE(liveFloorText(123.4),
            QStringLiteral("The demo goes on at the pace of its floor, with about 123 change(s) in this hour; --rate makes it "
                           "quicker. Ctrl+C ends it.\n"));
        QVERIFY(liveFloorText(0.4).contains(QStringLiteral("with less than one change in this hour;")));
        QCOMPARE(liveEndText(3), QStringLiteral("3 change(s) were made.\n"));
        QCOMPARE(liveEndText(3, 0.25, m_format), QStringLiteral("3 change(s) were made, about 0.250 a second.\n"));
    }

    void listsTheTruth()
    {
        const std::vector<TruthRecord> truths{{{}, QStringLiteral("worst-unit"), {}, QStringLiteral("Réseau")},
            {QStringLiteral("D000001"), QStringLiteral("late"), Instant{}, QStringLiteral("delay")}};
        QCOMPARE(truthText(truths, m_format), QStringLiteral("ticket   planted     at                 detail\n"
                                                             "         worst-unit                     Réseau\n"
                                                             "D000001  late        1 Jan 1970, 00:00  delay\n"));
        QCOMPARE(truthText({}, m_format), QStringLiteral("Nothing was planted here: this is no demo.\n"));
    }
};

PALIER_TEST(TestDemoText, QCoreApplication)
#include "tst_demotext.moc"
