// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/servicetables.h"

#include "support/calendartext.h"
#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestServiceTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysCalendarsAndPromises()
    {
        const test::InLanguage english(Language::English);
        const Format format(localeOf(Language::English));
        ServiceHours hours;
        hours.calendars = {test::calendarFromText(
            QStringLiteral("Europe/Paris | mon-fri 09:00-12:00 13:00-17:00, sat 10:00-12:00 | 2026-05-01"))};
        hours.policies = {{QStringLiteral("high"), true, QStringLiteral("N2"), SlaClockKind::FirstResponse, 90,
                              QStringLiteral("office"), Instant{}},
            {{}, {}, {}, SlaClockKind::Resolution, 2880, {}, Instant{Duration{1767225600}}}};
        const ChartTable calendars = calendarTable(hours, format);
        QCOMPARE(calendars.rows.size(), 1U);
        QCOMPARE(calendars.rows[0].join(QLatin1Char('|')),
            QStringLiteral("office|Europe/Paris|Mon–Fri 09:00–12:00, 13:00–17:00; Sat 10:00–12:00|1 day: 1 May 2026"));
        const ChartTable policies = policyTable(hours, format);
        QCOMPARE(policies.rows[0].join(QLatin1Char('|')), QStringLiteral("first response|1 h 30 min|office|high|N2|VIP|always"));
        QCOMPARE(
            policies.rows[1].join(QLatin1Char('|')), QStringLiteral("resolution|2 days|around the clock|any|any|all|1 Jan 2026"));
        QCOMPARE(weekText({}, format), QStringLiteral("never open"));
    }
};

PALIER_TEST(TestServiceTables, QCoreApplication)
#include "tst_servicetables.moc"
