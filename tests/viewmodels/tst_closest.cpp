// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/closest.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestClosest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("found");
        QTest::newRow("accent") << "N2 Reseau" << "N2 Réseau, N1 Accueil";
        QTest::newRow("case") << "n3" << "N3, N2 Réseau";
        QTest::newRow("part") << "Réseau" << "N2 Réseau, N3";
        QTest::newRow("two slips") << "Dierction" << "Direction, N2 Réseau";
        QTest::newRow("nothing") << "" << "N3, Direction";
    }

    void ranks()
    {
        QFETCH(QString, name);
        const QStringList units{
            QStringLiteral("N1 Accueil"), QStringLiteral("N2 Réseau"), QStringLiteral("N3"), QStringLiteral("Direction")};
        QTEST(closest(name, units, 2).join(QStringLiteral(", ")), "found");
    }

    void ofNothingNothing() { QCOMPARE(closest(QStringLiteral("x"), {}, 3), QStringList()); }
};

PALIER_TEST(TestClosest, QCoreApplication)
#include "tst_closest.moc"
