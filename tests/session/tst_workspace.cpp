// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/workspace.h"

#include "exchange/mappingfile.h"
#include "session/errors.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace palier;
using Purpose = Workspace::Purpose;

class TestWorkspace : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newAddress() { return QStringLiteral("sqlite:%1/%2.sqlite").arg(m_folder.path()).arg(++m_files); }
    QString log(const QByteArray &lines)
    {
        return test::writeFile(
            QStringLiteral("%1/%2.csv").arg(m_folder.path()).arg(++m_files), "ticket,at,kind,unit,tier,topic\n" + lines);
    }
    static Mapping events() { return *loadMapping(QStringLiteral("events")); }
    static QString describe(const Result<std::vector<LevelRecord>> &levels)
    {
        QStringList lines;
        for (const LevelRecord &level : *levels)
            lines.append(QStringLiteral("%1/%2=%3:%4").arg(level.source, level.value).arg(level.tier).arg(nameOf(level.kind)));
        return lines.join(u' ');
    }

private Q_SLOTS:
    void readingNeedsAWorkspace()
    {
        const QString address = newAddress();
        QVERIFY(!Workspace::open(address, Purpose::Read));
        QVERIFY(!Workspace::open(address, Purpose::Change));
        QVERIFY(Workspace::open(address, Purpose::Make));
        QVERIFY(Workspace::open(address, Purpose::Read));
        QVERIFY(!Workspace::open(QStringLiteral("nonsense"), Purpose::Make));
        QVERIFY(!Workspace::migrate(QStringLiteral("nonsense")));
    }

    void whatWasRefusedLeavesNothingBehind()
    {
        const QString address = newAddress();
        const QString path = address.mid(7);
        Workspace::discardIfNew(*Workspace::open(address, Purpose::Make));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
        QVERIFY(Workspace::open(address, Purpose::Make));
        Workspace::discardIfNew(*Workspace::open(address, Purpose::Make)); // was there before
        QVERIFY(QFile::exists(path));
    }

    void importsAllOrNothing()
    {
        auto workspace = *Workspace::open(newAddress(), Purpose::Make);
        const QByteArray good = "T1,2026-01-01T00:00:00Z,opened,N1,1,vpn\nT1,2026-01-01T01:00:00Z,moved,N2,2,vpn\n";
        const auto report = workspace.importFile(log(good), events(), QStringLiteral("log"));
        QVERIFY(report.accepted());
        QCOMPARE(report.added, 1);
        QCOMPARE(describe(workspace.levels()), QStringLiteral("log/N1=1:team log/N2=2:team"));
        const auto refused = workspace.importFile(log(good + "T2,never,opened,N1,1,vpn\n"), events(), QStringLiteral("log"));
        QCOMPARE(refused.refusedCount, 1);
        QCOMPARE(workspace.sources()->front().tickets, 1);
        QVERIFY(workspace.check()->empty());
    }

    void soundIsWhatCanBeRead()
    {
        auto workspace = *Workspace::open(newAddress(), Purpose::Make);
        const auto report = workspace.importFile(log("T1,2026-01-01T00:00:00Z,opened,N1,1,\n"), events(), QStringLiteral("log"));
        QVERIFY(report.accepted());
        QVERIFY(workspace.check()->empty());
        const QString breaking = QStringLiteral("ALTER TABLE ticket DROP COLUMN subject");
        QVERIFY(workspace.connection().statementOf(breaking).execute());
        QCOMPARE(workspace.check()->size(), 1U);
    }

    void setsLevelsAllOrNone()
    {
        auto workspace = *Workspace::open(newAddress(), Purpose::Make);
        const QString file = log("T1,2026-01-01T00:00:00Z,opened,N1,,\nT1,2026-01-01T01:00:00Z,moved,N2,,\n");
        for (const char *source : {"a", "b"})
            QVERIFY(workspace.importFile(file, events(), QLatin1String(source)).accepted());
        const LevelRecord n1{{}, QStringLiteral("N1"), Instant{}, {}, UnitKind::Team, 1};
        const LevelRecord unknown{{}, QStringLiteral("N9"), Instant{}, {}, UnitKind::Team, 1};
        const auto refused = workspace.setLevels({n1, unknown});
        QCOMPARE(refused.error().code, errors::LevelUnknownValue);
        QVERIFY(refused.error().parameters.at(1).contains(QLatin1String("N2")));
        QCOMPARE(describe(workspace.levels()), QString());
        QVERIFY(workspace.setLevels({n1}));
        QCOMPARE(describe(workspace.levels()), QStringLiteral("a/N1=1:team b/N1=1:team"));
        const LevelRecord onlyB{QStringLiteral("b"), QStringLiteral("N2"), Instant{}, {}, UnitKind::Manager, 4};
        QVERIFY(workspace.setLevels({onlyB}));
        QCOMPARE(describe(workspace.levels()), QStringLiteral("a/N1=1:team b/N1=1:team b/N2=4:manager"));
    }

    void keepsSettings()
    {
        const QString address = newAddress();
        {
            auto workspace = *Workspace::open(address, Purpose::Make);
            QVERIFY(workspace.set(QStringLiteral("zone"), QStringLiteral("Europe/Paris")));
            QVERIFY(!workspace.set(QStringLiteral("zone"), QStringLiteral("Paris")));
            QVERIFY(!workspace.set(QStringLiteral("zones"), QString()));
        }
        auto workspace = *Workspace::open(address, Purpose::Change);
        QCOMPARE(workspace.settings()->zone(), QStringLiteral("Europe/Paris"));
        QVERIFY(workspace.set(QStringLiteral("zone"), QString()));
        QCOMPARE(workspace.settings()->zone(), QStringLiteral("UTC"));
    }
};

PALIER_TEST(TestWorkspace, QCoreApplication)
#include "tst_workspace.moc"
