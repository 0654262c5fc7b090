// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/importtext.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestImportText : public QObject
{
    Q_OBJECT

    static QString text(const ImportReport &report, Language language = Language::English)
    {
        const test::InLanguage in(language);
        return importText(report, QStringLiteral("desk"), Format(localeOf(language)));
    }

    static ImportReport accepted()
    {
        ImportReport report;
        report.file = QStringLiteral("log.csv");
        report.tickets = 7554;
        report.events = 65533;
        report.added = 7000;
        report.changed = 4;
        report.unchanged = 550;
        return report;
    }

private Q_SLOTS:
    void whatIsNew()
    {
        QCOMPARE(text(accepted()),
            QStringLiteral(
                "log.csv: 7,554 tickets with 65,533 events in source “desk”.\nAdded 7,000, changed 4, unchanged 550.\n"));
        QCOMPARE(text(accepted(), Language::French),
            QStringLiteral("log.csv\u00a0: 7\u202f554 tickets avec 65\u202f533 événements dans la source «\u00a0desk\u00a0».\n"
                           "Ajoutés\u00a0: 7\u202f000, modifiés\u00a0: 4, inchangés\u00a0: 550.\n"));
    }

    void one()
    {
        ImportReport report = accepted();
        report.tickets = report.events = 1;
        QVERIFY(text(report).startsWith(QStringLiteral("log.csv: 1 ticket with 1 event in source “desk”.")));
        QVERIFY(text(report, Language::French).contains(QStringLiteral("1 ticket avec 1 événement dans")));
    }

    void nothingNew()
    {
        ImportReport report = accepted();
        report.added = report.changed = 0;
        QCOMPARE(text(report),
            QStringLiteral(
                "log.csv: 7,554 tickets with 65,533 events in source “desk”.\nNothing is new: all of them were here already.\n"));
    }

    void doubts()
    {
        ImportReport report = accepted();
        report.warn({0, QStringLiteral("at"),
            {QLatin1String("import.time-twice"), {QStringLiteral("3"), QStringLiteral("Europe/Paris")}}});
        QVERIFY2(text(report).endsWith(QStringLiteral(
                     "Taken with 1 doubt:\n  column at: 3 times lie in the hour that the clocks of Europe/Paris show "
                     "twice in autumn: the first one was taken.\n")),
            qPrintable(text(report)));
    }

    void refusals()
    {
        ImportReport report;
        report.file = QStringLiteral("log.csv");
        report.refuse({1200, QStringLiteral("At"), {QLatin1String("import.time-missing"), {}}});
        report.refuse({13, {}, {QLatin1String("import.row-width"), {QStringLiteral("4"), QStringLiteral("5")}}});
        report.refuse({0, {}, {QLatin1String("import.empty-file"), {}}});
        QCOMPARE(text(report),
            QStringLiteral(
                "log.csv: refused, nothing was written; 3 reasons:\n  line 1,200, column At: The time is missing: give "
                "every event one, or leave it out of the log.\n  line 13: 4 cells instead of 5: a delimiter or a "
                "quotation mark is missing, or one too many. Correct the line.\n  The file is empty: export the log "
                "again.\n"));
        QVERIFY(text(report, Language::French).contains(QStringLiteral("ligne 13\u00a0: 4 cellules au lieu de 5\u00a0:")));
    }

    void onlyTheFirstTwenty()
    {
        ImportReport report;
        for (int i = 0; i < 1500; ++i)
            report.refuse({i + 2, {}, {QLatin1String("import.unit-missing"), {}}});
        const QStringList lines = text(report).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 1 + 20 + 1 + 1);
        QCOMPARE(lines.at(20),
            QStringLiteral("  line 21: The unit is missing: fill in who had the ticket, or leave the line out of the log."));
        QCOMPARE(lines.at(21), QStringLiteral("  and 1,480 more"));
    }
};

PALIER_TEST(TestImportText, QCoreApplication)
#include "tst_importtext.moc"
