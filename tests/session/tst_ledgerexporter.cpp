// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/ledgerexporter.h"

#include "exchange/errors.h"
#include "support/filecontent.h"
#include "support/ledgerworkspace.h"
#include "support/testprogram.h"

using namespace palier;
using namespace Qt::StringLiterals;

class TestLedgerExporter : public QObject
{
    Q_OBJECT

    test::LedgerWorkspace m_floor{3000};
    AddressedDatabase m_file{m_floor.workspace.text(), m_floor.clock};
    RoundTripLimit m_limit;
    Desk m_desk{m_file, m_limit};

    LedgerExport wish(const QString &name) const
    {
        Connection connection = m_floor.workspace.open(Access::ReadOnly);
        Picture picture = *readPicture(connection);
        picture.foldAt(m_floor.clock.now());
        LedgerExport what{.path = m_floor.workspace.folder() + u'/' + name, .head = {u"Head"_qs}, .columns = {u"Ticket"_qs}};
        what.index =
            *ledgerOf(picture, test::LedgerWorkspace::all(), m_floor.clock.now(), {LedgerOrder::Column::Ticket, {}, true}, {});
        what.cells = [](const LedgerIndex &index, std::size_t row, const TicketTexts *texts) {
            return QStringList{texts ? texts->record.ref : index.extId(row)};
        };
        return what;
    }

private Q_SLOTS:
    void writesStepByStep()
    {
        LedgerExport what = wish(u"all.csv"_qs);
        what.needsTexts = true;
        LedgerExporter exporter(what);
        QVERIFY(*exporter.step(m_desk));
        QCOMPARE(exporter.rows(), 2000);
        QCOMPARE(contentOf(what.path), QByteArray("none"));
        QVERIFY(!*exporter.step(m_desk));
        QCOMPARE(*exporter.finish(), 3001);
        const QByteArrayList lines = contentOf(what.path).split('\n');
        QCOMPARE(lines.mid(0, 3), (QByteArrayList{"# Head\r", "Ticket\r", "REF-1\r"}));
        QCOMPARE(lines.size(), 3001 + 3);
    }

    void whoGoesEarlyLeavesTheFileAsItWas()
    {
        const LedgerExport what = wish(u"old.csv"_qs);
        QFile old(what.path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        {
            LedgerExporter exporter(what);
            QVERIFY(*exporter.step(m_desk));
        }
        QCOMPARE(contentOf(what.path), QByteArray("old"));
        QCOMPARE(QDir(m_floor.workspace.folder()).entryList({u"old.csv*"_qs}).size(), 1);
    }

    void anEmptyListHasItsHead()
    {
        LedgerExport what = wish(u"empty.csv"_qs);
        LedgerIndex none = *what.index;
        none.rows.clear();
        what.index = std::make_shared<const LedgerIndex>(none);
        LedgerExporter exporter(what);
        QVERIFY(!*exporter.step(m_desk));
        QCOMPARE(*exporter.finish(), 0);
        QCOMPARE(contentOf(what.path), QByteArray("# Head\r\nTicket\r\n"));
    }

    void saysWhereItCannotWrite()
    {
        LedgerExport what = wish(u"x.csv"_qs);
        what.path = m_floor.workspace.folder() + u"/none/x.csv"_qs;
        const auto step = LedgerExporter(what).step(m_desk);
        QVERIFY(!step);
        QCOMPARE(step.error().code, errors::ExportCannotWrite);
        QCOMPARE(step.error().parameters.value(0), what.path);
    }
};

PALIER_TEST(TestLedgerExporter, QCoreApplication)
#include "tst_ledgerexporter.moc"
