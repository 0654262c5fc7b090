// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/ledgercells.h"

#include "support/floor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

class TestLedgerCells : public QObject
{
    Q_OBJECT

    static Requests::LedgerPointer list()
    {
        Floor floor;
        floor.ticket("T1", "0h opened N1; 2h moved N2 by ann; 5h resolved", "topic=vpn");
        floor.ticket("T2", "1h opened N1; 3h closed");
        return *ledgerIndex(floor.facts(at(100)), {.now = at(100)}, {LedgerOrder::Column::Ticket, {}, true});
    }

    /** The row in all columns, "id=text" where there is any. */
    static QString row(const LedgerIndex &index, std::size_t row, const TicketTexts *texts)
    {
        const LedgerCells cells{Format(QLocale::c())};
        QStringList told;
        for (const LedgerColumn &column : ledgerColumns(index.table->directory())) {
            const QString text = cells.text(index, row, column, texts);
            if (!text.isEmpty())
                told << column.id + u'=' + text;
        }
        return told.join(u" | "_qs);
    }

private Q_SLOTS:
    void tellsARow()
    {
        QCOMPARE(row(*list(), 0, nullptr),
            u"ticket=T1 | created=1 Jan 2026, 00:00 | unit=N1 | agent=ann | topic=vpn | state=Resolved | escalated=2 h | "
            u"outcome=Resolved | done=5 h | hops=1 | reopens=0"_qs);
        TicketTexts texts;
        texts.record.ref = u"REF"_qs;
        texts.record.subject = u"Noir"_qs;
        QVERIFY(row(*list(), 1, &texts).startsWith(u"ticket=REF | subject=Noir | created=1 Jan 2026, 01:00"_qs));
    }

    void aTicketThatIsGoneKeepsItsNumber()
    {
        TicketTexts gone;
        gone.exists = false;
        QVERIFY(row(*list(), 1, &gone).startsWith(u"ticket=T2 | created"_qs));
    }

    void nothingIsNotZero()
    {
        const auto index = list();
        const LedgerCells cells{Format(QLocale::c())};
        for (const LedgerColumn &column : ledgerColumns(index->table->directory())) {
            if (column.kind != LedgerColumn::Kind::EscalatedAfter && column.kind != LedgerColumn::Kind::Outcome)
                continue;
            QCOMPARE(cells.text(*index, 1, column, nullptr), QString());
            QVERIFY(!cells.value(*index, 1, column, nullptr).isValid());
        }
    }

    void everyOutcomeHasWords()
    {
        QSet<QString> words;
        for (std::size_t i = 0; i < OutcomeCount; ++i)
            words.insert(LedgerCells::outcome(static_cast<Outcome>(i)));
        QCOMPARE(words.size(), static_cast<qsizetype>(OutcomeCount));
        QCOMPARE(LedgerCells::moodOf(Outcome::Bounced), Mood::Bad);
        QCOMPARE(LedgerCells::moodOf(Outcome::Open), Mood::Neutral);
    }
};

PALIER_TEST(TestLedgerCells, QCoreApplication)
#include "tst_ledgercells.moc"
