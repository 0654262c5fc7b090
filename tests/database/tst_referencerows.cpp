// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/referencerows.h"

#include "database/servicestore.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestReferenceRows : public QObject
{
    Q_OBJECT

    /** Writes the records in one transaction of a writer; what came of it. */
    static QString write(Connection &connection, const std::vector<ReferenceRecord> &records)
    {
        HistoryWriter writer(connection);
        auto done = writer.begin({u"demo"_qs, false});
        for (const ReferenceRecord &record : records) {
            if (done)
                done = writer.reference(record);
        }
        return outcome(done ? writer.commit() : done);
    }
    static constexpr Instant At{Duration{1'700'000'000}};

private Q_SLOTS:
    void makesTheNamesItNeeds()
    {
        const Workspace workspace;
        Connection connection = workspace.open();
        QCOMPARE(
            write(connection, {MembershipRecord{u"ann"_qs, u"N1"_qs, At, {}}, ShiftRecord{u"bob"_qs, u"Bureau"_qs, 1, 480, 960},
                                  PathRecord{u"vpn"_qs, 1, u"N2"_qs, u"réinstallé"_qs, 60}}),
            u"ok"_qs);
        QCOMPARE(Workspace::sql(connection, u"SELECT login FROM agent ORDER BY login"_qs), u"ann\nbob"_qs);
        QCOMPARE(Workspace::sql(connection, u"SELECT name FROM unit ORDER BY name"_qs), u"N1\nN2"_qs);
        QCOMPARE(Workspace::sql(connection, u"SELECT name, zone FROM calendar"_qs), u"Bureau|UTC"_qs);
    }

    /** The second record about the same thing stands in the place of the first. */
    void replacesWhatItKnew()
    {
        const Workspace workspace;
        Connection connection = workspace.open();
        CalendarRecord calendar{u"Bureau"_qs, u"Europe/Paris"_qs, {}, {QDate(2026, 5, 1)}};
        calendar.hours[0] = {{480, 720}};
        const SlaPolicyRecord promise{{}, true, {}, SlaClockKind::Resolution, 60, {}, At};
        const TrainingRecord training{u"Atelier"_qs, u"course"_qs, u"vpn"_qs, At, {u"ann"_qs}};
        QCOMPARE(
            write(connection, {calendar, promise, training, CustomerRecord{u"Roy"_qs, false},
                                  AgentRecord{u"ann"_qs, u"Ann"_qs, {}, true}, MembershipRecord{u"ann"_qs, u"N1"_qs, At, {}}}),
            u"ok"_qs);
        calendar.hours[0] = {{540, 720}};
        calendar.holidays.clear();
        SlaPolicyRecord longer = promise;
        longer.minutes = 90;
        TrainingRecord others = training;
        others.agents = {u"bob"_qs};
        QCOMPARE(write(connection,
                     {calendar, longer, others, CustomerRecord{u"Roy"_qs, true}, AgentRecord{u"ann"_qs, u"Anne"_qs, At, false},
                         MembershipRecord{u"ann"_qs, u"N1"_qs, At, At + Hour}}),
            u"ok"_qs);
        QCOMPARE(Workspace::sql(connection, u"SELECT from_minute FROM calendar_hours"_qs), u"540"_qs);
        QCOMPARE(Workspace::sql(connection, u"SELECT count(*) FROM calendar_holiday"_qs), u"0"_qs);
        QCOMPARE(Workspace::sql(connection, u"SELECT minutes FROM sla_policy"_qs), u"90"_qs);
        QCOMPARE(trainings(connection)->front().agents, std::vector<QString>{u"bob"_qs});
        QCOMPARE(customers(connection)->front().vip, true);
        QCOMPARE(agents(connection)->front().name, u"Anne"_qs);
        QCOMPARE(memberships(connection)->front().to, std::optional(At + Hour));
    }

    void refusesATextWithoutItsTicket()
    {
        const Workspace workspace;
        Connection connection = workspace.open();
        QCOMPARE(write(connection, {MessageRecord{u"T1"_qs, 1, At, {}, ActorKind::Customer, true, u"Bonjour"_qs}}),
            u"ticket.unknown(T1)"_qs);
        QCOMPARE(Workspace::sql(connection, u"SELECT count(*) FROM source"_qs), u"0"_qs);
    }
};

PALIER_TEST(TestReferenceRows, QCoreApplication)
#include "tst_referencerows.moc"
