// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ledger/ledgerpage.h"

#include "support/inlanguage.h"
#include "support/ledgerworkspace.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/ledger/clockbar.h"
#include "widgets/ledger/holdingbar.h"
#include "widgets/ledger/ledgertable.h"
#include "widgets/ledger/ticketpanel.h"
#include "widgets/overview/kpitilewidget.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace palier;
using namespace Qt::StringLiterals;
using test::LedgerWorkspace;

class TestLedgerPage : public QObject
{
    Q_OBJECT

    test::InLanguage m_english{Language::English};
    std::unique_ptr<LedgerWorkspace> m_floor;
    std::unique_ptr<LedgerPage> m_page;

    template<typename T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    LedgerTable &table() const { return *m_page->findChild<LedgerTable *>(); }
    TicketPanel &panel() const { return *m_page->findChild<TicketPanel *>(); }
    QString count() const { return part<QLabel>("count")->text(); }
    void settle() const { QTRY_VERIFY(m_page->isSettled()); }
    QString current() const { return table().model().ticketAt(table().currentIndex().row()).extId; }

private Q_SLOTS:
    void initTestCase()
    {
        m_floor = std::make_unique<LedgerWorkspace>(300);
        QVERIFY(m_floor->open());
    }

    void init()
    {
        failOnWarnings();
        m_page = std::make_unique<LedgerPage>();
        m_page->setRequests(m_floor->session.get());
        m_page->setView(LedgerWorkspace::all());
        QVERIFY(shown(*m_page, {1280, 800}));
        settle();
    }

    void cleanup() { m_page.reset(); }

    void listsEveryTicket()
    {
        QCOMPARE(count(), u"301 tickets"_qs);
        QCOMPARE(table().model().rowCount(), 301);
        QCOMPARE(table().model().ticketAt(0).extId, u"T300"_qs); // the youngest first
        QTRY_COMPARE(table().model().index(0, 1).data().toString(), u"Subject 300"_qs);
    }

    void subsetsAreWhatTheTilesCount()
    {
        const Kpis &kpis = m_floor->session->dashboard()->all;
        const std::pair<const char *, qint64> subsets[] = {{"subset-escalated", kpis.get<EscalationRate>().toDate.count},
            {"subset-bounced", kpis.get<BounceBackRate>().tickets}, {"subset-not-done", kpis.get<Workload>().openTickets},
            {"subset-all", kpis.get<EscalationRate>().toDate.of}};
        for (const auto &[name, tickets] : subsets) {
            QTest::mouseClick(part<QToolButton>(name), Qt::LeftButton);
            settle();
            QCOMPARE(table().model().rowCount(), tickets);
        }
        m_page->open(LedgerSubset::ResolvedEscalations);
        settle();
        QCOMPARE(table().model().rowCount(), kpis.get<SuccessRate>().tickets);
        QVERIFY(part<QToolButton>("subset-resolved")->isVisible());
        QVERIFY(part<QToolButton>("subset-resolved")->isChecked());
    }

    void isDrivenByTheKeyboard()
    {
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY(panel().isVisible());
        settle();
        QCOMPARE(current(), u"T300"_qs);
        QCOMPARE(panel().ticket().extId, u"T300"_qs);
        QTest::keyClick(&table(), Qt::Key_Down);
        settle();
        QCOMPARE(panel().ticket().extId, u"T299"_qs);
        QTest::keyClick(&table(), Qt::Key_Escape);
        QVERIFY(panel().isHidden());
        QTest::keyClick(&table(), Qt::Key_Down); // closed: rows no longer open it
        QVERIFY(panel().isHidden());
        QTest::keyClick(&table(), Qt::Key_Return);
        QVERIFY(panel().isVisible());
        QTest::keyClick(&table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(part<QLineEdit>("search")->hasFocus());
        QTest::keyClicks(part<QLineEdit>("search"), u"t12"_qs);
        QTRY_COMPARE(count(), u"11 tickets"_qs);
        QTest::keyClick(&panel(), Qt::Key_Escape);
        QTest::keyClick(part<QLineEdit>("search"), Qt::Key_Escape);
        QTRY_COMPARE(count(), u"301 tickets"_qs);
    }

    void headersSort()
    {
        const QHeaderView *header = table().horizontalHeader();
        const auto click = [&](int column) {
            const QPoint at(header->sectionViewportPosition(column) + 10, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
            settle();
        };
        click(0);
        QCOMPARE(table().model().ticketAt(0).extId, u"T1"_qs);
        table().selectRow(0);
        settle();
        click(0);
        QCOMPARE(table().model().ticketAt(0).extId, u"evil"_qs);
        QCOMPARE(current(), u"T1"_qs); // the choice stays with its ticket
        click(1);                      // subjects are in the database only
        QCOMPARE(table().model().ticketAt(0).extId, u"evil"_qs);
        QCOMPARE(header->sortIndicatorSection(), 0);
    }

    void columnsAreChosenAndRemembered()
    {
        const auto columns = [](const LedgerTable &shown) {
            QStringList ids;
            for (const LedgerColumn &column : shown.shownColumns())
                ids << column.id;
            return ids.join(u' ');
        };
        QTest::mouseClick(part<QToolButton>("columns"), Qt::LeftButton);
        auto *menu = part<QMenu>("columnMenu");
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->data() == u"customer"_qs || action->data() == u"@product"_qs)
                action->trigger();
        }
        menu->close();
        table().horizontalHeader()->moveSection(0, 1);
        table().sortBy(table().model().columnCount() - 1);
        settle();
        const QString chosen = columns(table());
        QVERIFY2(chosen.startsWith(u"subject ticket created"_qs) && chosen.endsWith(u"@product"_qs), qPrintable(chosen));
        LedgerPage other;
        other.setRequests(m_floor->session.get());
        other.setMemory(m_page->memory());
        other.setView(LedgerWorkspace::all());
        other.show();
        QTRY_VERIFY(other.isSettled());
        QCOMPARE(columns(*other.findChild<LedgerTable *>()), chosen);
        other.setMemory("nonsense");
        QVERIFY(columns(*other.findChild<LedgerTable *>()).startsWith(u"ticket subject"_qs));
    }

    void selectedRowsAreCopiedAsATable()
    {
        m_page->open(LedgerSubset::Bounced);
        settle();
        table().setFocus();
        table().selectAll();
        QApplication::clipboard()->clear();
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 1 + 51 + 1);
        QVERIFY(lines.at(0).startsWith(u"Ticket\tSubject\tCustomer"_qs));
        QVERIFY(lines.at(1).startsWith(u"REF-300\tSubject 300\t"_qs));
        const QString html = QApplication::clipboard()->mimeData()->html();
        QVERIFY(html.contains(u"&lt;b&gt;bold"_qs) && !html.contains(u"<b>bold"_qs));
    }

    void exportsWhatIsShown()
    {
        const QString path = m_floor->workspace.folder() + u"/shown.csv"_qs;
        m_page->open(LedgerSubset::Bounced);
        settle();
        m_page->exportTo(path);
        QTRY_COMPARE(part<QLabel>("exportWords")->text(), u"51 rows written to %1."_qs.arg(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_qs);
        QVERIFY(lines.at(0).startsWith(u"# Palier, list of tickets: "_qs));
        const auto isTold = [](const QString &line) { return !line.startsWith(u'#'); };
        lines.erase(lines.cbegin(), std::ranges::find_if(lines.cbegin(), lines.cend(), isTold));
        QCOMPARE(
            lines.at(0), u"Ticket,Subject,Customer,Created,Unit,Topic,Priority,State,Escalated after,Last outcome,Done after"_qs);
        QCOMPARE(lines.at(1).section(u',', 0, 1), u"REF-300,Subject 300"_qs);
        m_page->exportTo(m_floor->workspace.folder() + u"/none/x.csv"_qs);
        QTRY_VERIFY(part<QLabel>("exportWords")->text().startsWith(u"Nothing was exported."_qs));
    }

    void aTicketIsShownWhole()
    {
        m_page->open(LedgerSubset::Bounced);
        settle();
        m_page->showRow(0); // T300
        settle();
        QCOMPARE(panel().findChild<QLabel *>(u"ticketSubject"_qs)->text(), u"Subject 300"_qs);
        QCOMPARE(panel().findChild<QLabel *>(u"noClocks"_qs)->text(), u"No SLA: nothing was promised for this ticket."_qs);
        QCOMPARE(part<QListView>("timeline")->model()->rowCount(), 4);
        QTest::mouseClick(part<QToolButton>("escalationsTab"), Qt::LeftButton);
        QVERIFY(part<QListView>("escalations")->isVisible());
        QVERIFY(part<QListView>("escalations")->model()->index(0, 0).data().toString().startsWith(u"Bounced: Front"_qs));
    }

    void hostileTextsAreText()
    {
        m_page->open(LedgerSubset::All);
        part<QLineEdit>("search")->setText(u"evil"_qs);
        QTRY_COMPARE(count(), u"1 ticket"_qs);
        m_page->showRow(0);
        settle();
        QVERIFY(panel().findChild<QLabel *>(u"ticketSubject"_qs)->text().contains(u"<b>bold</b>"_qs));
        QCOMPARE(panel().findChild<QLabel *>(u"ticketSubject"_qs)->textFormat(), Qt::PlainText);
        QTest::mouseClick(part<QToolButton>("messagesTab"), Qt::LeftButton);
        QVERIFY(part<QPlainTextEdit>("messages")->isHidden());
        QTest::mouseClick(part<QPushButton>("showMessages"), Qt::LeftButton);
        QTRY_VERIFY(part<QPlainTextEdit>("messages")->isVisible());
        QVERIFY(part<QPlainTextEdit>("messages")->toPlainText().contains(u"<b>bold</b>"_qs));
        QVERIFY(m_page->width() == 1280); // endless names do not widen the page
        QVERIFY(!m_page->grab().isNull());
    }

    void sayWhyThereIsNothing()
    {
        part<QLineEdit>("search")->setText(u"no such number"_qs);
        QTRY_COMPARE(count(), u"0 tickets"_qs);
        QVERIFY(part<QLabel>("message")->isVisible());
        QVERIFY(!part<QToolButton>("export")->isEnabled());
        View wrong = LedgerWorkspace::all();
        wrong.filters = {{u"moon"_qs, {}}};
        m_page->setView(wrong);
        settle();
        QVERIFY(part<QLabel>("message")->text().contains(u"moon"_qs));
    }

    void aGoneTicketSaysSo()
    {
        panel().show();
        panel().showTicket({u"desk"_qs, u"nothing"_qs});
        QTRY_COMPARE(panel().findChild<QLabel *>(u"ticketMessage"_qs)->text(), u"This ticket no longer exists."_qs);
    }

    void tilesOpenTheTicketsThatTheyCount()
    {
        MainWindow window;
        window.setHouse(m_floor->session.get(), m_floor->session.get());
        window.go(LedgerWorkspace::all());
        window.setDashboard(m_floor->session->dashboard());
        QVERIFY(shown(window, {1280, 800}));
        const Kpis &kpis = m_floor->session->dashboard()->all;
        const qint64 counted[] = {kpis.get<EscalationRate>().toDate.count, kpis.get<TimeToEscalate>().toDate.count,
            kpis.get<SuccessRate>().tickets, kpis.get<BounceBackRate>().tickets};
        const auto tiles = window.findChildren<KpiTileWidget *>(); // in the order of the page
        QCOMPARE(tiles.size(), std::ssize(counted));
        for (qsizetype i = 0; i < tiles.size(); ++i) {
            window.showPage(MainWindow::Page::Overview);
            QTest::keyClick(tiles[i], Qt::Key_Return);
            QVERIFY(window.ledger().isVisible());
            QTRY_VERIFY(window.ledger().isSettled());
            QCOMPARE(window.ledger().findChild<LedgerTable *>()->model().rowCount(), counted[i]);
        }
    }

    void anotherWorkspaceForgetsTheList()
    {
        table().selectRow(0);
        settle();
        m_page->setRequests(nullptr);
        QCOMPARE(table().model().rowCount(), 0);
        QVERIFY(panel().isHidden());
        m_page->setRequests(m_floor->session.get());
        m_page->figuresChanged();
        settle();
        QCOMPARE(count(), u"301 tickets"_qs);
        QVERIFY(!table().shownColumns().empty());
    }

    /** What a search finds by its words is news as well. */
    void newsOfASearchAreOffered()
    {
        part<QLineEdit>("search")->setText(u"subject 30"_qs);
        QTRY_COMPARE(count(), u"2 tickets"_qs); // 30 and 300
        TicketRecord another = LedgerWorkspace::record(305);
        another.subject = u"Subject 30 again"_qs;
        Connection connection = m_floor->workspace.open();
        HistoryWriter writer(connection);
        QVERIFY(writer.begin({u"desk"_qs, true}));
        QVERIFY(writer.replaceHistory(another, test::history(LedgerWorkspace::story(305))));
        QVERIFY(writer.commit());
        QSignalSpy ready(m_floor->session.get(), &Session::dashboardReady);
        QVERIFY(ready.wait(10'000));
        QTimer busyFloor; // figures come faster than any answer
        connect(&busyFloor, &QTimer::timeout, m_page.get(), &LedgerPage::figuresChanged);
        busyFloor.start(0);
        QTRY_COMPARE(part<QToolButton>("refresh")->text(), u"1 change: &refresh"_qs);
        busyFloor.stop();
        QTest::keyClick(&table(), Qt::Key_F5);
        settle();
        QCOMPARE(count(), u"3 tickets"_qs);
    }

    void changesAreOfferedNotMade()
    {
        table().selectRow(3);
        settle();
        const QString chosen = current();
        Connection connection = m_floor->workspace.open();
        HistoryWriter writer(connection);
        QVERIFY(writer.begin({u"desk"_qs, true}));
        QVERIFY(writer.replaceHistory(
            LedgerWorkspace::record(1), test::history(LedgerWorkspace::story(1) + u";2|1767400000|resolved|||bob|agent"_qs)));
        QVERIFY(writer.replaceHistory(LedgerWorkspace::record(301), test::history(LedgerWorkspace::story(301))));
        QVERIFY(writer.commit());
        QSignalSpy ready(m_floor->session.get(), &Session::dashboardReady);
        QVERIFY(ready.wait(10'000));
        m_page->figuresChanged();
        QTRY_COMPARE(part<QToolButton>("refresh")->text(), u"2 changes: &refresh"_qs);
        QCOMPARE(count(), u"302 tickets"_qs);
        QTest::keyClick(&table(), Qt::Key_F5);
        settle();
        QCOMPARE(count(), u"303 tickets"_qs);
        QCOMPARE(current(), chosen);
        QVERIFY(part<QToolButton>("refresh")->isHidden());
    }
};

PALIER_TEST(TestLedgerPage, QApplication)
#include "tst_ledgerpage.moc"
