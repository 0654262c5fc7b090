// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/levelguess.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestLevelGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("guess");
        QTest::newRow("N") << "N1 Lyon" << "team 1";
        QTest::newRow("L") << "support-l2" << "team 2";
        QTest::newRow("tier") << "Tier 3" << "team 3";
        QTest::newRow("level") << "Hardware level_2" << "team 2";
        QTest::newRow("French") << "Support niveau 2" << "team 2";
        QTest::newRow("queue of a tree") << "Support::Hardware::2" << "team 2";
        QTest::newRow("ordinal") << "V13 2nd" << "team 2";
        QTest::newRow("French ordinal") << "2ème ligne" << "team 2";
        QTest::newRow("managers") << "Responsables N4" << "manager 4";
        QTest::newRow("manager") << "Manager L3" << "manager 3";
        QTest::newRow("vendor") << "Vendor tier 5" << "external 5";
        QTest::newRow("no number") << "Billing" << "";
        QTest::newRow("manager without a level") << "Managers" << "";
        QTest::newRow("part of a word") << "DEVIL2000" << "";
        QTest::newRow("a year") << "N2024" << "";
        QTest::newRow("nothing") << "" << "";
    }
    void reads()
    {
        QFETCH(QString, name);
        const auto guess = levelGuess(name);
        const QString said = guess ? nameOf(guess->kind) + QLatin1Char(' ') + QString::number(guess->tier) : QString();
        QTEST(said, "guess");
    }
};

PALIER_TEST(TestLevelGuess, QCoreApplication)
#include "tst_levelguess.moc"
