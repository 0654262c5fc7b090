// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/servicewriter.h"

#include "database/servicestore.h"
#include "database/transaction.h"
#include "support/calendartext.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestServiceWriter : public QObject
{
    Q_OBJECT

    static CalendarRecord calendar(const QString &name, const QString &text) { return calendarFromText(text, name); }
    static ServiceHours twoOffices()
    {
        return {.calendars = {calendar(u"Lyon"_qs, u"Europe/Paris | mon-fri 09:00-17:00 | 2026-05-01"_qs),
                    calendar(u"Office"_qs, u"UTC | mon-sun 08:00-20:00 |"_qs)},
            .policies = {{u"high"_qs, true, u"N2"_qs, SlaClockKind::FirstResponse, 30, u"Lyon"_qs, Instant{}},
                {{}, {}, {}, SlaClockKind::Resolution, 2880, {}, Instant{Duration{1767225600}}}}};
    }
    static QString write(Connection &connection, const ServiceHours &hours)
    {
        auto transaction = Transaction::write(connection);
        auto done = replaceServiceHours(connection, hours);
        if (done)
            done = transaction->commit();
        return done ? u"done"_qs : describe(done.error());
    }
    static ServiceHours read(const Connection &connection) { return {*calendars(connection), *slaPolicies(connection)}; }

private Q_SLOTS:
    void replacesEverything()
    {
        const Workspace workspace;
        Connection connection = workspace.open();
        QCOMPARE(write(connection, twoOffices()), u"done"_qs);
        QVERIFY(read(connection) == twoOffices());
        ServiceHours less = twoOffices();
        less.calendars.erase(less.calendars.begin());
        less.calendars.front().hours[6].clear();
        less.policies.erase(less.policies.begin());
        QCOMPARE(write(connection, less), u"done"_qs);
        QVERIFY(read(connection) == less);
        QCOMPARE(write(connection, {}), u"done"_qs);
        QVERIFY(read(connection) == ServiceHours{});
        QCOMPARE(Workspace::sql(connection, u"SELECT count(*) FROM calendar_hours"_qs), u"0"_qs);
    }

    void keepsACalendarThatShiftsFollow()
    {
        const Workspace workspace;
        Connection connection = workspace.open();
        QCOMPARE(write(connection, twoOffices()), u"done"_qs);
        HistoryWriter writer(connection);
        QVERIFY(writer.begin({u"s"_qs, true}));
        QVERIFY(writer.reference(ShiftRecord{u"ann"_qs, u"Office"_qs, 1, 540, 1020}));
        QVERIFY(writer.commit());
        ServiceHours less = twoOffices();
        less.calendars.pop_back();
        QCOMPARE(write(connection, less), u"service.calendar-in-use(Office)"_qs);
        QVERIFY(read(connection) == twoOffices()); // the promises too
    }
};

PALIER_TEST(TestServiceWriter, QCoreApplication)
#include "tst_servicewriter.moc"
