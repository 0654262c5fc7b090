// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/levelstore.h"

#include "database/errors.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

namespace {

LevelRecord level(const QString &source, const QString &value, int tier, UnitKind kind = UnitKind::Team, int from = 0)
{
    return {source, value, Instant{Duration{from}}, {}, kind, static_cast<quint8>(tier)};
}

/** "source value@from=unit kind tier" a line. */
QString text(const std::vector<LevelRecord> &levels)
{
    QStringList lines;
    for (const LevelRecord &record : levels) {
        lines << u"%1 %2@%3=%4 %5 %6"_qs.arg(record.source, record.value)
                     .arg(toMilliseconds(record.from) / 1000)
                     .arg(record.unit, nameOf(record.kind))
                     .arg(record.tier);
    }
    return lines.join(u'\n');
}

} // namespace

class TestLevelStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workspace> m_workspace;

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_workspace->write(ticket(u"1"_qs), u"1|0|opened||N1;2|1|moved|N1|N2"_qs, u"a"_qs);
        m_workspace->write(ticket(u"2"_qs), u"1|0|opened||N1"_qs, u"a"_qs);
        m_workspace->write(ticket(u"1"_qs), u"1|0|opened||N1"_qs, u"b"_qs);
    }

    void setsAndDates()
    {
        const Connection connection = m_workspace->open();
        LevelStore store(connection);
        QVERIFY(store.set(level(u"b"_qs, u"N1"_qs, 3)));
        QVERIFY(store.set(level(u"a"_qs, u"N1"_qs, 1)));
        QVERIFY(store.set(level(u"a"_qs, u"N1"_qs, 2, UnitKind::Manager, 500)));
        QVERIFY(store.set(level(u"a"_qs, u"N1"_qs, 0, UnitKind::Outside, 500)));
        LevelRecord named = level(u"a"_qs, u"Not used yet é😀"_qs, 15, UnitKind::External);
        named.unit = u"Vendor"_qs;
        QVERIFY(store.set(named));
        QCOMPARE(text(*store.levels()),
            u"a N1@0=N1 team 1\na N1@500=N1 outside 0\na Not used yet é😀@0=Vendor external 15\nb N1@0=N1 team 3"_qs);
    }

    void takesOneEntryBack()
    {
        const Connection connection = m_workspace->open();
        LevelStore store(connection);
        QVERIFY(store.set(level(u"a"_qs, u"N1"_qs, 1)));
        QVERIFY(store.set(level(u"a"_qs, u"N1"_qs, 2, UnitKind::Team, 500)));
        QVERIFY(store.set(level(u"b"_qs, u"N1"_qs, 3, UnitKind::Team, 500)));
        QVERIFY(store.remove(level(u"a"_qs, u"N1"_qs, 2, UnitKind::Team, 501))); // nothing was said for that instant
        QVERIFY(store.remove(level(u"a"_qs, u"N1"_qs, 9, UnitKind::Team, 500))); // whatever it says
        QCOMPARE(text(*store.levels()), u"a N1@0=N1 team 1\nb N1@500=N1 team 3"_qs);
        QCOMPARE(outcome(store.remove(level(u"c"_qs, u"N1"_qs, 1))), u"source.unknown(c)"_qs);
    }

    void proposesOnlyWhatIsNotKnown()
    {
        const Connection connection = m_workspace->open();
        LevelStore store(connection);
        QVERIFY(store.propose(level(u"a"_qs, u"N1"_qs, 1)));
        QVERIFY(store.propose(level(u"a"_qs, u"N1"_qs, 2)));
        QVERIFY(store.propose(level(u"a"_qs, u"N1"_qs, 2, UnitKind::Team, 900)));
        QVERIFY(store.propose(level(u"b"_qs, u"N1"_qs, 2)));
        QCOMPARE(text(*store.levels()), u"a N1@0=N1 team 1\nb N1@0=N1 team 2"_qs);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("tier");
        QTest::addColumn<QString>("error");
        QTest::newRow("unknown source") << u"c"_qs << u"team"_qs << 1 << u"source.unknown(c)"_qs;
        QTest::newRow("team without tier") << u"a"_qs << u"team"_qs << 0 << u"level.invalid(N1, team, 0)"_qs;
        QTest::newRow("system with tier") << u"a"_qs << u"system"_qs << 1 << u"level.invalid(N1, system, 1)"_qs;
        QTest::newRow("outside with tier") << u"a"_qs << u"outside"_qs << 2 << u"level.invalid(N1, outside, 2)"_qs;
        QTest::newRow("system") << u"a"_qs << u"system"_qs << 0 << u"ok"_qs;
    }

    void refuses()
    {
        QFETCH(QString, source);
        QFETCH(QString, kind);
        QFETCH(int, tier);
        const Connection connection = m_workspace->open();
        LevelStore store(connection);
        QTEST(outcome(store.set(level(source, u"N1"_qs, tier, *valueNamed<UnitKind>(kind)))), "error");
    }

    void listsWhatTheHistoriesUse()
    {
        const Connection connection = m_workspace->open();
        const std::vector<FoundValue> expected{{u"a"_qs, u"N1"_qs, 2}, {u"a"_qs, u"N2"_qs, 1}, {u"b"_qs, u"N1"_qs, 1}};
        QCOMPARE(*LevelStore(connection).foundValues(), expected);
    }
};

PALIER_TEST(TestLevelStore, QCoreApplication)
#include "tst_levelstore.moc"
