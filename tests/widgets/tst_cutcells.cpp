// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cards/cutcells.h"

#include "support/testprogram.h"

#include <QHelpEvent>
#include <QTableWidget>
#include <QTest>
#include <QToolTip>

using namespace palier;
using namespace Qt::StringLiterals;

class TestCutCells : public QObject
{
    Q_OBJECT

    QTableWidget m_table{3, 1};

    QString tipOf(int row)
    {
        QToolTip::hideText();
        if (!QTest::qWaitFor([] { return !QToolTip::isVisible(); }))
            return u"the one before"_qs;
        const QPoint at = m_table.visualItemRect(m_table.item(row, 0)).center();
        QHelpEvent event(QEvent::ToolTip, at, m_table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_table.viewport(), &event);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        new CutCells(m_table);
        m_table.setWordWrap(false);
        m_table.setItem(0, 0, new QTableWidgetItem(u"short"_qs));
        m_table.setItem(1, 0, new QTableWidgetItem(u"a <b>subject</b> that is longer than its column is wide"_qs));
        m_table.setItem(2, 0, new QTableWidgetItem(u"one that has a tip of its own, and is cut as well"_qs));
        m_table.setColumnWidth(0, 120);
        m_table.item(2, 0)->setToolTip(u"its own"_qs);
        m_table.resize(400, 200);
        m_table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_table));
    }

    void tellsWhatIsCut()
    {
        QCOMPARE(tipOf(0), QString());
        QCOMPARE(tipOf(1), u"<div>a &lt;b&gt;subject&lt;/b&gt; that is longer than its column is wide</div>"_qs);
        QCOMPARE(tipOf(2), u"its own"_qs);
    }

    void tellsNothingWhereAllIsSeen()
    {
        m_table.setColumnWidth(0, 600);
        QCOMPARE(tipOf(1), QString());
    }
};

PALIER_TEST(TestCutCells, QApplication)
#include "tst_cutcells.moc"
