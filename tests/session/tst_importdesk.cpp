// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/importdesk.h"

#include "session/workspace.h"
#include "support/faultyproxy.h"
#include "support/postgresserver.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestImportDesk : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{Instant{Duration{1'767'225'600}}};
    const MappingChoice m_events{u"events"_qs, {}};

    QString log(const QByteArray &lines)
    {
        return test::writeFile(m_folder.filePath(u"log.csv"_qs), "ticket,at,kind,unit,tier\n" + lines);
    }
    QString target(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void importsAndPlaces()
    {
        ImportDesk desk(m_clock);
        const QString path = log("T1,2026-01-01T00:00:00Z,opened,N1,\nT1,2026-01-01T01:00:00Z,moved,N2,\n");
        const QString address = u"sqlite:"_qs + target(u"a.sqlite"_qs);
        std::optional<ImportReport> report;
        double share = -1;
        Answer answer = desk.import(
            {path, m_events, u"log"_qs, address}, [&](double at) { share = at; },
            [&](const Result<ImportReport> &done) { report = *done; });
        QTRY_VERIFY(report);
        QVERIFY(report->accepted());
        QCOMPARE(report->tickets, 1);
        QVERIFY(share >= 0 && share <= 1);
        std::optional<std::vector<LevelValue>> values;
        answer = desk.levels(address, [&](const auto &found) { values = *found; });
        QTRY_VERIFY(values);
        QCOMPARE(values->size(), 2U);
        QVERIFY(values->front().levels.empty());
        std::optional<Receipt> receipt;
        answer = desk.setLevels(
            address, {{u"log"_qs, u"N1"_qs, {}, u"N1"_qs, UnitKind::Team, 1}}, [&](const Receipt &done) { receipt = done; });
        QTRY_VERIFY(receipt);
        QVERIFY(receipt->isDone());
        values.reset();
        answer = desk.levels(address, [&](const auto &found) { values = *found; });
        QTRY_VERIFY(values);
        QCOMPARE(values->front().levels.size(), 1U);
    }

    void aRefusedLogLeavesNothing()
    {
        ImportDesk desk(m_clock);
        std::optional<ImportReport> report;
        const Answer answer = desk.import(
            {log("T1,yesterday,opened,N1,1\n"), m_events, u"log"_qs, u"sqlite:"_qs + target(u"b.sqlite"_qs)}, [](double) {},
            [&](const Result<ImportReport> &done) { report = *done; });
        QTRY_VERIFY(report);
        QVERIFY(!report->accepted());
        QCOMPARE(report->refusals.front().line, 2);
        QVERIFY(!QFile::exists(target(u"b.sqlite"_qs)));
    }

    void whoeverLetsGoLeavesNothing()
    {
        QByteArray lines;
        for (int i = 0; i < 60'000; ++i)
            lines += "T" + QByteArray::number(i) + ",2026-01-01T00:00:00Z,opened,N1,1\n";
        const QString path = log(lines);
        {
            ImportDesk desk(m_clock);
            bool began = false;
            bool ended = false;
            Answer answer = desk.import(
                {path, m_events, u"log"_qs, u"sqlite:"_qs + target(u"c.sqlite"_qs)}, [&](double) { began = true; },
                [&](const auto &) { ended = true; });
            QTRY_VERIFY(began);
            answer.cancel();
            bool looked = false;
            const Answer next = desk.preview(path, {}, [&](const auto &) { looked = true; });
            QTRY_VERIFY(looked); // one after the other: the import has ended
            QVERIFY(!ended);
            QVERIFY(!QFile::exists(target(u"c.sqlite"_qs)));
            answer = desk.import(
                {path, m_events, u"log"_qs, u"sqlite:"_qs + target(u"c.sqlite"_qs)}, [&](double) { began = false; },
                [&](const auto &) { ended = true; });
            QTRY_VERIFY(!began);
        } // the window is closed in the middle
        QVERIFY(!QFile::exists(target(u"c.sqlite"_qs)));
    }

    void saysWhatIsWrongWithTheTarget()
    {
        ImportDesk desk(m_clock);
        const QString path = log("T1,2026-01-01T00:00:00Z,opened,N1,1\n");
        std::optional<Error> error;
        const Answer answer = desk.import(
            {path, m_events, u"log"_qs, u"sqlite:"_qs + path}, [](double) {},
            [&](const Result<ImportReport> &done) { error = done.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->code, QLatin1String("database.not-a-database"));
    }

    void isClosedAtOnceWhileTheServerIsSilent_data()
    {
        QTest::addColumn<QString>("during");
        for (const char *during : {"an attempt to connect", "an import", "a change of levels"})
            QTest::newRow(during) << QString(QLatin1String(during));
    }

    void isClosedAtOnceWhileTheServerIsSilent()
    {
        constexpr qint64 MillisecondsToClose = 4000;
        QFETCH(QString, during);
        test::PostgresServer server({.onLoopback = true});
        test::FaultyProxy proxy(server.port());
        ServerAddress through = server.newDatabase();
        through.host = u"127.0.0.1"_qs;
        through.port = proxy.port();
        const QString address = DatabaseAddress::server(through).name() + u"?sslmode=disable"_qs;
        QVERIFY(palier::Workspace::migrate(address));
        QByteArray lines;
        for (int i = 0; i < 20'000; ++i)
            lines += "T" + QByteArray::number(i) + ",2026-01-01T00:00:00Z,opened,N1,\n";
        auto desk = std::make_unique<ImportDesk>(m_clock);
        Answer answer;
        if (during == u"a change of levels"_qs) {
            proxy.holdAfter(700);
            answer = desk->setLevels(address, {{u"log"_qs, u"N1"_qs, {}, u"N1"_qs, UnitKind::Team, 1}}, [](const Receipt &) {});
        } else {
            proxy.holdAfter(during == u"an import"_qs ? 20'000 : 1);
            answer = desk->import({log(lines), m_events, u"log"_qs, address}, [](double) {}, [](const auto &) {});
        }
        QTRY_VERIFY(proxy.holds());
        QElapsedTimer closing;
        closing.start();
        desk.reset();
        QVERIFY2(closing.elapsed() < MillisecondsToClose, qPrintable(QString::number(closing.elapsed())));
        QCOMPARE(server.sql(through.database, u"SELECT count(*) FROM palier.ticket"_qs), u"0"_qs);
    }
};

PALIER_TEST(TestImportDesk, QCoreApplication)
#include "tst_importdesk.moc"
