// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"

#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace palier;

class TestSampleLog : public QObject
{
    Q_OBJECT

    const QString m_path = QStringLiteral(":/samples/sample-log.csv");

private Q_SLOTS:
    void isTakenAsItIs()
    {
        test::RecordingSink sink;
        const auto report = importFile(m_path, *loadMapping(QStringLiteral("events")), QStringLiteral("sample"), sink);
        QCOMPARE(test::describe(report.refusals), QString());
        QCOMPARE(test::describe(report.warnings), QString());
        QCOMPARE(report.tickets, 300);
        QStringList levels = sink.lines().filter(QStringLiteral("level "));
        levels.sort();
        QCOMPARE(levels.join(QLatin1Char('\n')),
            QString::fromUtf8(
                "level Facturation outside 0\nlevel N1 Accueil team 1\nlevel N1 Service desk team 1\n"
                "level N2 Applications team 2\nlevel N2 Réseau team 2\nlevel N3 Expertise team 3\n"
                "level Responsable support manager 4\nlevel Robot de tri system 0\nlevel Éditeur externe external 5"));
    }

    void isAHealthyDesk()
    {
        if (test::sharedFile(QStringLiteral("reference/ledger_reference.py")).isEmpty())
            QSKIP("no test data");
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("sample.csv"));
        QVERIFY(QFile::copy(m_path, copy));
        QString error;
        const QByteArray answer = test::oracle({copy}, &error);
        QVERIFY2(!answer.isEmpty(), qPrintable(error));
        const auto all = QJsonDocument::fromJson(answer).object().value(QStringLiteral("all")).toObject();
        const auto between = [&all](const char *figure, double low, double high) {
            const double value = all.value(QLatin1String(figure)).toDouble();
            return value >= low && value <= high;
        };
        QVERIFY(between("escalationRatePct", 10, 20));
        QVERIFY(between("successPct", 60, 75));
        QVERIFY(between("bounceBackPct", 10, 20));
    }
};

PALIER_TEST(TestSampleLog, QCoreApplication)
#include "tst_samplelog.moc"
