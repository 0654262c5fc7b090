// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/importing/importwords.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestImportWords : public QObject
{
    Q_OBJECT

    const test::InLanguage m_english{Language::English};
    const Format m_format{localeOf(Language::English)};

private Q_SLOTS:
    void saysWhatIsMissing()
    {
        ColumnRoles roles;
        QVERIFY(roleProblem(roles).contains(u"the ticket, the time and the unit"_qs));
        roles.ticket = roles.at = roles.unit = u"x"_qs;
        QVERIFY(roleProblem(roles).contains(u"state"_qs));
        roles.state = u"y"_qs;
        QCOMPARE(roleProblem(roles), QString());
    }

    void everyRoleIsAField()
    {
        ColumnRoles roles;
        for (const RoleField &field : roleFields())
            roles.*field.column = QLatin1String(field.id);
        QCOMPARE(roles.ticket, u"ticket"_qs);
        QCOMPARE(roles.customer, u"customer"_qs);
    }

    void showsLinesAsUnderstood()
    {
        LogPreview preview;
        QCOMPARE(previewText(preview, m_format), u"No line can be understood in this way."_qs);
        preview.lines = {{2, u"T1"_qs, Instant{Duration{1767225600}}, EventKind::Opened, TicketState::New, u"N1"_qs, u"ann"_qs},
            {3, u"T1"_qs, Instant{Duration{1767229200}}, EventKind::State, TicketState::Resolved, u"N1"_qs, {}}};
        const ChartTable table = previewTable(preview, m_format);
        QCOMPARE(table.rows[0].join(QLatin1Char('|')), u"2|T1|1 Jan 2026, 00:00|opened|N1|ann"_qs);
        QCOMPARE(table.rows[1].join(QLatin1Char('|')), u"3|T1|1 Jan 2026, 01:00|state: resolved|N1|"_qs);
        QCOMPARE(previewText(preview, m_format), u"The first 2 lines as they are understood, in the zone UTC"_qs);
        for (int kind = 0; kind < static_cast<int>(EnumNames<EventKind>::names.size()); ++kind)
            QVERIFY(!meaningText(static_cast<EventKind>(kind), TicketState::Void).isEmpty());
    }

    void saysWhatCameOfIt()
    {
        ImportReport report;
        report.tickets = 3;
        report.events = 9;
        QCOMPARE(doneText(report, m_format), u"Nothing is new: all tickets were here already."_qs);
        report.added = 3;
        QCOMPARE(doneText(report, m_format), u"3 tickets with 9 events: 3 added, 0 changed, 0 unchanged."_qs);
        report.refusedCount = 1200;
        QVERIFY(refusedTitle(report, m_format).contains(u"1,200"_qs));
    }
};

PALIER_TEST(TestImportWords, QCoreApplication)
#include "tst_importwords.moc"
