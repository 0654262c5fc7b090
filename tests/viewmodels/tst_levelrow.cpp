// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/levelrow.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestLevelRow : public QObject
{
    Q_OBJECT

    const test::InLanguage m_english{Language::English};
    const Format m_format{localeOf(Language::English)};
    const LevelRecord m_level{u"s"_qs, u"N1"_qs, Instant{Duration{1767225600}}, u"Desk"_qs, UnitKind::Team, 1};
    const LevelRow m_row{m_level, m_level, 1234, true};

private Q_SLOTS:
    void saysItself()
    {
        QStringList cells;
        for (int column = 0; column < LevelRow::ColumnCount; ++column)
            cells << m_row.text(column, m_format);
        QCOMPARE(cells.join(u'|'), u"N1|s|1,234|Desk|team|1|1 Jan 2026"_qs);
        QCOMPARE(m_row.raw(LevelRow::Tickets, m_format).toLongLong(), 1234);
        QCOMPARE(m_row.edit(LevelRow::Since, m_format).toDate(), QDate(2026, 1, 1));
        for (int kind = 0; kind < static_cast<int>(EnumNames<UnitKind>::names.size()); ++kind)
            QVERIFY(!LevelRow::kindText(static_cast<UnitKind>(kind)).isEmpty());
    }

    void changesOneCell()
    {
        QCOMPARE(m_row.changed(LevelRow::Tier, 3, m_format)->tier, 3);
        QVERIFY(!m_row.changed(LevelRow::Tier, 0, m_format));
        const auto outside = m_row.changed(LevelRow::Kind, static_cast<int>(UnitKind::Outside), m_format);
        QCOMPARE(outside->tier, 0); // an outside unit has none
        QCOMPARE(m_row.changed(LevelRow::Unit, u"  "_qs, m_format)->unit, u"N1"_qs);
        QVERIFY(m_row.changed(LevelRow::Since, QDate(), m_format)->from == Instant{});
    }
};

PALIER_TEST(TestLevelRow, QCoreApplication)
#include "tst_levelrow.moc"
