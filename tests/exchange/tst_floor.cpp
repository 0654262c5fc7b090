// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demoworld.h"

#include "support/recordingsink.h"
#include "support/testprogram.h"

#include <QRegularExpression>

using namespace palier;
using namespace palier::demo;

class TestFloor : public QObject
{
    Q_OBJECT

    static QString written(quint64 seed)
    {
        test::RecordingSink sink;
        const auto done = writeFloor(*World::make({300, seed}, Now), sink);
        return done ? sink.text() : QString();
    }

private Q_SLOTS:
    void writesLevelsPeopleAndTicketsInOneTransaction()
    {
        test::RecordingSink sink;
        QVERIFY(writeFloor(*World::make({300, 7}, Now), sink));
        QCOMPARE(sink.source, QStringLiteral("demo"));
        QCOMPARE(sink.begins, 1);
        QCOMPARE(sink.commits, 1);
        QCOMPARE(sink.rollbacks, 0);
        QCOMPARE(sink.lines().filter(QRegularExpression(QStringLiteral("^level "))).size(), 12);
        QCOMPARE(sink.lines().filter(QRegularExpression(QStringLiteral("^D\\d{6} at "))).size(), 300);
        QVERIFY(!source().isImport);
    }

    void isTheSameForTheSameSeed()
    {
        QCOMPARE(written(7), written(7));
        QVERIFY(written(7) != written(8));
    }

    void knowsWhatItPlanted()
    {
        test::RecordingSink sink;
        QVERIFY(writeFloor(smallWorld(), sink));
        QStringList ofTheFloor;
        for (const TruthRecord &truth : sink.truths) {
            if (truth.ticket.isEmpty())
                ofTheFloor.append(truth.kind);
        }
        QCOMPARE(ofTheFloor.join(QLatin1Char(' ')),
            QStringLiteral("worst-unit emerging-topic incident training-worked training-without-effect comfort comfort"));
        QVERIFY(sink.truths.size() > 100);
    }

    void canBeCancelled()
    {
        test::RecordingSink sink;
        const auto done = writeFloor(smallWorld(), sink, [](int told, int) { return told < 500; });
        QCOMPARE(QString(done.error().code), QStringLiteral("demo.cancelled"));
        QCOMPARE(sink.rollbacks, 1);
        QVERIFY(sink.lines().isEmpty());
    }
};

PALIER_TEST(TestFloor, QCoreApplication)
#include "tst_floor.moc"
