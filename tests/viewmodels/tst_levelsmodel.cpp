// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/levelsmodel.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

LevelRecord level(const QString &value, int tier, qint64 from = 0, UnitKind kind = UnitKind::Team)
{
    return {u"s"_qs, value, Instant{Duration{from}}, value, kind, static_cast<quint8>(tier)};
}

std::vector<LevelValue> values()
{
    return {{u"s"_qs, u"N1"_qs, 40, {level(u"N1"_qs, 1)}}, {u"s"_qs, u"N2"_qs, 12, {}}, {u"s"_qs, u"Robot"_qs, 3, {}}};
}

QString describe(const std::vector<LevelRecord> &records)
{
    QStringList lines;
    for (const LevelRecord &record : records)
        lines << u"%1=%2:%3@%4"_qs.arg(record.value)
                     .arg(record.tier)
                     .arg(nameOf(record.kind))
                     .arg(record.from.time_since_epoch().count());
    return lines.join(u' ');
}

} // namespace

class TestLevelsModel : public QObject
{
    Q_OBJECT

    LevelsModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    const test::InLanguage m_english{Language::English};

    void set(int row, int column, const QVariant &value)
    {
        QVERIFY(m_model.setData(m_model.index(row, column), value, Qt::EditRole));
    }
    QString row(int row) const
    {
        QStringList cells;
        for (int column = 0; column < LevelsModel::ColumnCount; ++column)
            cells << m_model.index(row, column).data().toString();
        return cells.join(u'|');
    }

private Q_SLOTS:
    void init()
    {
        m_model.setFormat(Format(localeOf(Language::English)));
        m_model.setValues({});
        m_model.setValues(values());
    }

    void unplacedComeFirstAndAreMarked()
    {
        QCOMPARE(m_model.rowCount(), 3);
        QCOMPARE(row(0), u"N2|s|12|N2|not placed: counts as outside|–|always"_qs);
        QCOMPARE(row(2), u"N1|s|40|N1|team|1|always"_qs);
        QVERIFY(m_model.index(0, 0).data(LevelsModel::UnplacedRole).toBool());
        QVERIFY(!m_model.index(2, 0).data(LevelsModel::UnplacedRole).toBool());
        QCOMPARE(m_model.unplaced(), 2);
        QVERIFY(!m_model.isEdited());
    }

    void anEditIsProposedNotStored()
    {
        set(0, LevelsModel::Tier, 2);
        QCOMPARE(row(0), u"N2|s|12|N2|team|2|always"_qs);
        QCOMPARE(describe(m_model.edits()), u"N2=2:team@0"_qs);
        QCOMPARE(describe(m_model.proposed()), u"N2=2:team@0 N1=1:team@0"_qs);
        set(0, LevelsModel::Kind, static_cast<int>(UnitKind::System));
        QCOMPARE(describe(m_model.edits()), u"N2=0:system@0"_qs);
        set(0, LevelsModel::Kind, static_cast<int>(UnitKind::Manager));
        QCOMPARE(describe(m_model.edits()), u"N2=1:manager@0"_qs);
    }

    void aLevelThatIsNoneIsRefused()
    {
        for (const int tier : {0, 16, -1})
            QVERIFY(!m_model.setData(m_model.index(0, LevelsModel::Tier), tier, Qt::EditRole));
        QVERIFY(!m_model.setData(m_model.index(0, LevelsModel::Kind), 99, Qt::EditRole));
        QVERIFY(!m_model.setData(m_model.index(0, LevelsModel::Tickets), 1, Qt::EditRole));
        QVERIFY(!m_model.isEdited());
    }

    void aDateAddsALevelFromThenOn()
    {
        set(2, LevelsModel::Since, QDate(2026, 1, 1));
        set(2, LevelsModel::Tier, 2);
        QCOMPARE(describe(m_model.edits()), u"N1=2:team@1767225600"_qs);
        QCOMPARE(describe(m_model.proposed()), u"N1=1:team@0 N1=2:team@1767225600"_qs);
    }

    void undoGoesBackStepByStep()
    {
        set(0, LevelsModel::Tier, 2);
        set(1, LevelsModel::Tier, 3);
        m_model.undo();
        QCOMPARE(describe(m_model.edits()), u"N2=2:team@0"_qs);
        m_model.undo();
        QVERIFY(!m_model.isEdited());
        m_model.undo(); // nothing is left
        set(0, LevelsModel::Tier, 2);
        m_model.discard();
        QVERIFY(!m_model.isEdited());
        m_model.undo(); // what was discarded comes back
        QCOMPARE(describe(m_model.edits()), u"N2=2:team@0"_qs);
    }

    void takesAnEntryBack()
    {
        auto dated = values();
        dated[0].levels.push_back(level(u"N1"_qs, 2, 1767225600));
        m_model.setValues(dated);
        QCOMPARE(row(3), u"N1|s|40|N1|team|2|1 Jan 2026"_qs);
        QVERIFY(!m_model.canRemove(0) && !m_model.canRemove(-1)); // nobody has placed N2
        set(3, LevelsModel::Tier, 3);
        m_model.setRemoved(3, true);
        QCOMPARE(describe(m_model.removals()), u"N1=2:team@1767225600"_qs);
        QCOMPARE(describe(m_model.edits()), QString());
        QCOMPARE(describe(m_model.proposed()), u"N1=1:team@0"_qs);
        QCOMPARE(describe(m_model.seen()), u"N1=1:team@0 N1=2:team@1767225600"_qs);
        const QModelIndex since = m_model.index(3, LevelsModel::Since);
        QVERIFY(since.data(LevelsModel::RemovedRole).toBool() && since.data(LevelsModel::EditedRole).toBool());
        QCOMPARE(since.data(Qt::AccessibleTextRole).toString(), u"1 Jan 2026, taken back"_qs);
        QVERIFY(!m_model.setData(since, QDate(), Qt::EditRole));
        m_model.undo();
        QCOMPARE(describe(m_model.edits()), u"N1=3:team@1767225600"_qs); // what was typed before
        m_model.setRemoved(3, true);
        m_model.setRemoved(3, false);
        QVERIFY(!m_model.isEdited());
        m_model.setRemoved(3, true);
        m_model.discard();
        QVERIFY(!m_model.isEdited());
    }

    void whatIsTakenBackStaysSoUntilItIsGone()
    {
        m_model.setRemoved(2, true); // N1, all that was said of it
        auto news = values();
        news[0].levels[0].tier = 3; // somebody else
        m_model.setValues(news);
        QCOMPARE(describe(m_model.removals()), u"N1=3:team@0"_qs);
        news[0].levels.clear();
        m_model.setValues(news);
        QVERIFY(!m_model.isEdited());
        QCOMPARE(m_model.unplaced(), 3);
    }

    void undoOutlivesNewsThatChangeNoLevel()
    {
        set(0, LevelsModel::Tier, 2);
        auto news = values();
        news[1].tickets = 13;
        m_model.setValues(news);
        m_model.undo();
        QVERIFY(!m_model.isEdited());
        QCOMPARE(row(0), u"N2|s|13|N2|not placed: counts as outside|–|always"_qs);
        set(0, LevelsModel::Tier, 2);
        news[0].levels[0].tier = 3; // somebody has changed the map
        m_model.setValues(news);
        m_model.undo();
        QCOMPARE(describe(m_model.edits()), u"N2=2:team@0"_qs);
    }

    void guessesFromTheNames()
    {
        QCOMPARE(m_model.guessFromNames(), 1);
        QCOMPARE(describe(m_model.edits()), u"N2=2:team@0"_qs);
        QCOMPARE(m_model.guessFromNames(), 0);
        m_model.undo();
        QVERIFY(!m_model.isEdited());
    }

    void whatIsTypedSurvivesNewsAndEndsWhenStored()
    {
        set(0, LevelsModel::Tier, 2); // N2
        set(2, LevelsModel::Since, QDate(2026, 1, 1));
        auto news = values();
        news.push_back({u"s"_qs, u"N3"_qs, 1, {}});
        news[0].tickets = 41;
        m_model.setValues(news);
        QCOMPARE(m_model.rowCount(), 4);
        QCOMPARE(describe(m_model.edits()), u"N2=2:team@0 N1=1:team@1767225600"_qs);
        news[1].levels = {level(u"N2"_qs, 2)};
        news[0].levels.push_back(level(u"N1"_qs, 1, 1767225600));
        m_model.setValues(news);
        QVERIFY(!m_model.isEdited());
        QCOMPARE(m_model.rowCount(), 5);
    }

    void whatSomebodyElsePlacedMeanwhileIsSeen()
    {
        set(0, LevelsModel::Tier, 2); // N2
        QCOMPARE(describe(m_model.seen()), QString());
        auto news = values();
        news[1].levels = {level(u"N2"_qs, 3)};
        m_model.setValues(news);
        QCOMPARE(describe(m_model.edits()), u"N2=2:team@0"_qs); // still typed
        QCOMPARE(describe(m_model.seen()), u"N2=3:team@0"_qs);
        QCOMPARE(describe(m_model.proposed()), u"N1=1:team@0 N2=2:team@0"_qs);
    }

    void aRowThatStaysIsNoReset()
    {
        QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept(m_model.index(2, 0));
        auto news = values();
        news.erase(news.begin() + 1);
        m_model.setValues(news);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(kept.data().toString(), u"N1"_qs);
        QCOMPARE(kept.row(), 1);
    }

    void fiveThousandValuesAreQuick()
    {
        std::vector<LevelValue> many;
        many.reserve(5000);
        for (int i = 0; i < 5000; ++i)
            many.push_back({u"s"_qs, u"Team %1 N%2"_qs.arg(i).arg(i % 3 + 1), i, {}});
        LevelsModel model; // without the tester, which looks at every row again and again
        QElapsedTimer timer;
        timer.start();
        model.setValues(many);
        QCOMPARE(model.guessFromNames(), 5000);
        model.setValues(many);
        QCOMPARE(model.edits().size(), 5000U);
        qInfo("5,000 values: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 2000);
    }
};

PALIER_TEST(TestLevelsModel, QCoreApplication)
#include "tst_levelsmodel.moc"
