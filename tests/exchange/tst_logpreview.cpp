// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/logpreview.h"

#include "support/testdata.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestLogPreview : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &bytes) { return test::writeFile(m_folder.filePath(name), bytes); }

private Q_SLOTS:
    void findsTheMappingThatFits()
    {
        const auto preview = previewLog(file(u"log.csv"_qs, "ticket,at,kind,unit,tier\nT1,2026-01-01T00:00:00Z,opened,N1,1\n"
                                                            "T1,2026-01-01T01:00:00Z,moved,N2,2\n"),
            {});
        QVERIFY(preview);
        QCOMPARE(preview->fitting, QStringList{u"events"_qs});
        QCOMPARE(preview->choice.shipped, u"events"_qs);
        QCOMPARE(preview->name, u"log"_qs);
        QCOMPARE(preview->lines.size(), 2U);
        QCOMPARE(preview->lines[1].unit, u"N2"_qs);
        QVERIFY(preview->lines[1].kind == EventKind::Moved);
        QVERIFY(preview->report.accepted());
    }

    void guessesTheRolesOfAStrangeTable()
    {
        const auto preview =
            previewLog(file(u"helpdesk.csv"_qs, "Number;Date;Statut;Équipe\n7;31/01/2026 10:00;Ouvert;Support N1\n"
                                                "7;31/01/2026 11:00;Fermé;Support N2\n"),
                {});
        QVERIFY(preview);
        QCOMPARE(preview->fitting, QStringList());
        QCOMPARE(preview->choice.roles.ticket, u"Number"_qs);
        QCOMPARE(preview->choice.roles.unit, u"Équipe"_qs);
        QCOMPARE(preview->stateValues, (QStringList{u"Ouvert"_qs, u"Fermé"_qs}));
        QCOMPARE(preview->choice.roles.doneValues, QStringList{u"Fermé"_qs});
        QCOMPARE(preview->report.refusals.front().column, u"Date"_qs); // without a zone
        MappingChoice choice = preview->choice;
        choice.roles.zone = u"Europe/Paris"_qs;
        const auto again = previewLog(preview->path, choice);
        QVERIFY(again->report.accepted());
        QCOMPARE(again->lines.size(), 2U);
        QVERIFY(again->lines[1].state == TicketState::Resolved);
        QCOMPARE(toMilliseconds(again->lines[0].at), 1769850000000); // 09:00 UTC: the day is in front
    }

    void readsXes()
    {
        const auto preview = previewLog(file(u"log.xes"_qs, R"(<log><trace><string key="concept:name" value="T1"/>
<event><date key="time:timestamp" value="2026-01-01T00:00:00Z"/><string key="org:group" value="N1"/><string key="lifecycle:transition" value="closed"/></event>
</trace></log>)"),
            {});
        QVERIFY(preview);
        QCOMPARE(preview->format, Mapping::Format::Xes);
        QVERIFY(preview->report.accepted());
        QCOMPARE(preview->lines.size(), 1U);
        QVERIFY(preview->lines[0].state == TicketState::Resolved);
    }

    void badFilesAreReportsNotErrors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << u"a.csv"_qs << QByteArray() << "import.empty-file";
        QTest::newRow("no XML") << u"a.xes"_qs << QByteArray("ticket,at\n") << "import.xes-malformed";
        QTest::newRow("not packed") << u"a.csv.gz"_qs << QByteArray("\x1f\x8bxx") << "import.gz-corrupt";
        QTest::newRow("no roles") << u"b.csv"_qs << QByteArray("a,b\n1,2\n") << "mapping.missing-key";
        QTest::newRow("a row too short") << u"c.csv"_qs
                                         << QByteArray("ticket,at,kind,unit,tier\nT1,2026-01-01T00:00:00Z,opened\n")
                                         << "import.row-width";
    }
    void badFilesAreReportsNotErrors()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto preview = previewLog(file(name, bytes), {});
        QVERIFY(preview);
        QVERIFY(!preview->report.accepted());
        QTEST(QString(preview->report.refusals.front().what.code), "code");
    }

    void aMappingThatIsNotThere()
    {
        const auto preview = previewLog(file(u"d.csv"_qs, "a,b\n1,2\n"), MappingChoice{u"moon"_qs, {}});
        QVERIFY(!preview);
        QCOMPARE(preview.error().code, QLatin1String("mapping.not-found"));
    }

    void realBadFiles()
    {
        const QString path = test::sharedFile(u"data/bad/verenich_bpi_13_incidents_localtime.csv.gz"_qs);
        if (path.isEmpty())
            QSKIP("no test data");
        const auto preview = previewLog(path, {});
        QVERIFY(preview);
        QVERIFY(!preview->columns.isEmpty());
        QVERIFY(!preview->report.accepted()); // its times have no zone
    }
};

PALIER_TEST(TestLogPreview, QCoreApplication)
#include "tst_logpreview.moc"
