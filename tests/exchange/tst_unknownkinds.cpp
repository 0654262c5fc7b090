// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapping/unknownkinds.h"
#include "support/recordingsink.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestUnknownKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWarningForEach()
    {
        UnknownKinds kinds;
        kinds.add("Opened", 2);
        kinds.add("Moved", 3);
        kinds.add("Opened", 4);
        kinds.add("", 5);
        QCOMPARE(test::describe(kinds.warnings()), QStringLiteral("2::import.kind-as-note(Opened, 2)\n"
                                                                  "3::import.kind-as-note(Moved, 1)\n"
                                                                  "5::import.kind-as-note(, 1)"));
    }

    void aColumnOfOtherThingsCostsNoMemory()
    {
        UnknownKinds kinds;
        for (int i = 0; i < 10'000; ++i)
            kinds.add(std::to_string(i), i + 2);
        kinds.add("0", 20'000);
        QCOMPARE(kinds.warnings().size(), UnknownKinds::Limit);
        QCOMPARE(test::describe({kinds.warnings().front()}), QStringLiteral("2::import.kind-as-note(0, 2)"));
    }
};

PALIER_TEST(TestUnknownKinds, QCoreApplication)
#include "tst_unknownkinds.moc"
