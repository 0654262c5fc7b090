// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/figures.h"

#include "exchange/mappingfile.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace palier;

class TestFigures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_address = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("w.sqlite"));

    static QString rate(const Result<Snapshot> &snapshot)
    {
        const Share &share = snapshot->all.get<EscalationRate>().toDate;
        return QStringLiteral("%1/%2").arg(share.count).arg(share.of);
    }
    Figures load()
    {
        auto workspace = *Workspace::open(m_address, Workspace::Purpose::Change);
        return *Figures::load(workspace);
    }
    void change(const char *key, const char *value)
    {
        auto workspace = *Workspace::open(m_address, Workspace::Purpose::Change);
        QVERIFY(workspace.set(QLatin1String(key), QLatin1String(value)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto workspace = *Workspace::open(m_address, Workspace::Purpose::Make);
        const QString log = test::writeFile(m_folder.filePath(QStringLiteral("log.csv")),
            "ticket,at,kind,unit,tier,unit_kind,ret,actor,actor_kind,topic\n"
            "T1,2026-01-01T00:00:00Z,opened,N1,1,team,,,customer,vpn\n"
            "T1,2026-01-01T00:04:00Z,moved,N2,2,team,,ann,agent,vpn\n"
            "T1,2026-01-05T00:00:00Z,resolved,N2,2,team,,bob,agent,vpn\n"
            "T1,2026-01-10T00:00:00Z,reopened,N2,2,team,,,customer,vpn\n"
            "T2,2026-01-02T00:00:00Z,opened,N1,1,team,,,customer,mail\n"
            "T2,2026-01-03T00:00:00Z,void,N1,1,team,,,customer,mail\n"
            "T3,2026-01-04T00:00:00Z,opened,N1,1,team,,,customer,mail\n");
        QVERIFY(workspace.importFile(log, *loadMapping(QStringLiteral("events")), QStringLiteral("log")).accepted());
    }

    void nowIsTheLastEventOfImports()
    {
        const FixedClock clock(*instantFromText(QStringLiteral("2030-01-01"), {}));
        QCOMPARE(load().defaultNow(clock), *instantFromText(QStringLiteral("2026-01-10"), {}));
    }

    void anEmptyWorkspaceGoesByTheClock()
    {
        const FixedClock clock(*instantFromText(QStringLiteral("2030-01-01"), {}));
        auto empty = *Workspace::open(
            QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("empty.sqlite")), Workspace::Purpose::Make);
        auto figures = *Figures::load(empty);
        QCOMPARE(figures.defaultNow(clock), clock.now());
        QCOMPARE(rate(figures.snapshot({.now = clock.now()})), QStringLiteral("0/0"));
    }

    void answersAsOfNow()
    {
        Figures figures = load();
        const auto as = [&](const char *now) {
            return rate(figures.snapshot({.now = *instantFromText(QLatin1String(now), {})}));
        };
        QCOMPARE(as("2026-01-10"), QStringLiteral("1/2"));
        QCOMPARE(as("2026-01-02T12:00"), QStringLiteral("1/2")); // T2 is not void yet, T3 not there
        QCOMPARE(as("2026-01-01"), QStringLiteral("0/1"));
        QCOMPARE(as("2025-01-01"), QStringLiteral("0/0"));
    }

    void settingsDecideHowItIsFolded()
    {
        const Instant now = *instantFromText(QStringLiteral("2026-01-10"), {});
        const auto reopened = [&] { return load().snapshot({.now = now})->all.get<Outcomes>().of(Outcome::Reopened); };
        QCOMPARE(reopened(), 1);
        change("reopen.window", "P5D");
        QCOMPARE(reopened(), 0);
        change("reopen.window", "");
        change("guard.routing@log", "PT5M");
        QCOMPARE(rate(load().snapshot({.now = now})), QStringLiteral("0/2"));
        change("guard.routing@log", "");
        QCOMPARE(rate(load().snapshot({.now = now})), QStringLiteral("1/2"));
    }

    void listsTheLedger()
    {
        QStringList lines;
        const Figures figures = load();
        figures.forEachEntry(*instantFromText(QStringLiteral("2026-01-03T12:00"), {}), [&](const Figures::NamedEntry &named) {
            lines.append(QStringLiteral("%1 %2 %3")
                    .arg(named.ticket, named.source,
                        named.entry.fate == Fate::Void ? QStringLiteral("void") : QString::number(named.entry.episodes.size())));
        });
        QCOMPARE(lines, (QStringList{QStringLiteral("T1 log 1"), QStringLiteral("T2 log void")}));
    }

    void canBeCancelled()
    {
        auto workspace = *Workspace::open(m_address, Workspace::Purpose::Read);
        QVERIFY(!Figures::load(workspace, [](qint64, qint64) { return false; }));
    }
};

PALIER_TEST(TestFigures, QCoreApplication)
#include "tst_figures.moc"
