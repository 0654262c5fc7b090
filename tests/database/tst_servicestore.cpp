// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/servicestore.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

/** What was written as a record is read as the same record. */
class TestServiceStore : public QObject
{
    Q_OBJECT

    static constexpr Instant At{Duration{1'700'000'000}};
    const Workspace m_workspace;

private Q_SLOTS:
    void initTestCase()
    {
        Connection connection = m_workspace.open();
        HistoryWriter writer(connection);
        QVERIFY(writer.begin({u"demo"_qs, false}));
        QVERIFY(writer.replaceHistory(ticket(u"T1"_qs), history(u"1|1|opened||N1"_qs)));
        CalendarRecord calendar{u"Bureau"_qs, u"Europe/Paris"_qs, {}, {QDate(2026, 5, 1), QDate(2026, 12, 25)}};
        calendar.hours[0] = {{480, 720}, {780, 1080}};
        calendar.hours[5] = {{0, 1440}};
        const std::vector<ReferenceRecord> records{calendar, CustomerRecord{u"Roy"_qs, true}, CustomerRecord{u"Adams"_qs, false},
            AgentRecord{u"ann"_qs, u"Ann Roy"_qs, At, true}, AgentRecord{u"bob"_qs, {}, {}, false},
            MembershipRecord{u"ann"_qs, u"N1"_qs, At, At + Day}, MembershipRecord{u"ann"_qs, u"N2"_qs, At + Day, {}},
            ShiftRecord{u"ann"_qs, u"Bureau"_qs, 6, 0, 1440},
            SlaPolicyRecord{u"haute"_qs, {}, u"N1"_qs, SlaClockKind::NextReply, 30, u"Bureau"_qs, At},
            SlaPolicyRecord{{}, false, {}, SlaClockKind::FirstResponse, 60, {}, At},
            PathRecord{u"vpn"_qs, 2, u"N3"_qs, u"testé"_qs, 45},
            TrainingRecord{u"Atelier"_qs, u"course"_qs, u"vpn"_qs, At, {u"ann"_qs, u"bob"_qs}},
            MessageRecord{u"T1"_qs, 1, At, u"Roy"_qs, ActorKind::Customer, true, u"Bonjour\n« ça » ne va pas"_qs},
            MessageRecord{u"T1"_qs, 2, At, {}, ActorKind::Unknown, false, {}}};
        for (const ReferenceRecord &record : records)
            QCOMPARE(outcome(writer.reference(record)), u"ok"_qs);
        QVERIFY(writer.truth({u"T1"_qs, u"late"_qs, At, u"delay"_qs}));
        QVERIFY(writer.truth({{}, u"worst-unit"_qs, {}, u"N1"_qs}));
        QCOMPARE(outcome(writer.commit()), u"ok"_qs);
    }

    void readsCalendars()
    {
        const auto calendar = calendars(m_workspace.open())->at(0);
        QCOMPARE(calendar.name + u' ' + calendar.zone, u"Bureau Europe/Paris"_qs);
        QCOMPARE(calendar.hours[0], (std::vector<HoursRecord>{{480, 720}, {780, 1080}}));
        QCOMPARE(calendar.hours[5], (std::vector<HoursRecord>{{0, 1440}}));
        QVERIFY(calendar.hours[6].empty());
        QCOMPARE(calendar.holidays, (std::vector<QDate>{QDate(2026, 5, 1), QDate(2026, 12, 25)}));
    }

    void readsPeople()
    {
        const Connection connection = m_workspace.open();
        const auto people = *agents(connection);
        QCOMPARE(people.size(), std::size_t{2});
        QCOMPARE(people[0].name, u"Ann Roy"_qs);
        QCOMPARE(people[0].since, std::optional(At));
        QCOMPARE(people[1].since, std::nullopt);
        QVERIFY(people[0].active && !people[1].active);
        const auto units = *memberships(connection);
        QCOMPARE(units[0].to, std::optional(At + Day));
        QCOMPARE(units[1].unit, u"N2"_qs);
        QCOMPARE(units[1].to, std::nullopt);
        const auto shift = shifts(connection)->at(0);
        QCOMPARE(shift.agent + shift.calendar, u"annBureau"_qs);
        QCOMPARE(shift.weekday * 10000 + shift.fromMinute + shift.toMinute, 61440);
        const auto known = *customers(connection);
        QCOMPARE(known[0].name + known[1].name, u"AdamsRoy"_qs);
        QVERIFY(!known[0].vip && known[1].vip);
    }

    void readsPromisesAndPaths()
    {
        const Connection connection = m_workspace.open();
        const auto promises = *slaPolicies(connection);
        QCOMPARE(promises.size(), std::size_t{2});
        QCOMPARE(promises[0], (SlaPolicyRecord{u"haute"_qs, {}, u"N1"_qs, SlaClockKind::NextReply, 30, u"Bureau"_qs, At}));
        QCOMPARE(promises[1], (SlaPolicyRecord{{}, false, {}, SlaClockKind::FirstResponse, 60, {}, At}));
        const auto path = paths(connection)->at(0);
        QCOMPARE(path.topic + path.toUnit + path.criterion, u"vpnN3testé"_qs);
        QCOMPARE(path.fromTier * 100 + path.delayMinutes, 245);
        const auto training = trainings(connection)->at(0);
        QCOMPARE(training.name + training.kind + training.topic, u"Ateliercoursevpn"_qs);
        QCOMPARE(training.agents, (std::vector<QString>{u"ann"_qs, u"bob"_qs}));
    }

    void readsWhatClocksGoBy()
    {
        const PromiseRecords records = *promiseRecords(m_workspace.open());
        QCOMPARE(records.policies, *slaPolicies(m_workspace.open()));
        QCOMPARE(records.calendars, *calendars(m_workspace.open()));
        QCOMPARE(records.vipCustomers, QStringList{u"Roy"_qs});
        const Workspace other;
        other.open();
        QVERIFY(*promiseRecords(other.open()) == PromiseRecords());
        other.sql(u"INSERT INTO customer (name, vip) VALUES ('Roy', 1)"_qs);
        QVERIFY(promiseRecords(other.open())->vipCustomers.isEmpty()); // nobody asks
    }

    void readsTheTextsOfATicket()
    {
        const Connection connection = m_workspace.open();
        const auto texts = *messages(connection, u"demo"_qs, u"T1"_qs);
        QCOMPARE(texts.size(), std::size_t{2});
        QCOMPARE(texts[0].body, u"Bonjour\n« ça » ne va pas"_qs);
        QCOMPARE(texts[0].authorKind, ActorKind::Customer);
        QCOMPARE(texts[0].at, At);
        QVERIFY(texts[0].isPublic && !texts[1].isPublic);
        QCOMPARE(texts[1].author, QString());
        QVERIFY(messages(connection, u"demo"_qs, u"T2"_qs)->empty());
        QVERIFY(messages(connection, u"other"_qs, u"T1"_qs)->empty());
    }

    void readsWhatWasPlanted()
    {
        const auto planted = *truths(m_workspace.open());
        QCOMPARE(planted.size(), std::size_t{2});
        QCOMPARE(planted[0].ticket + planted[0].kind + planted[0].detail, u"T1latedelay"_qs);
        QCOMPARE(planted[0].at, std::optional(At));
        QCOMPARE(planted[1].at, std::nullopt);
    }
};

PALIER_TEST(TestServiceStore, QCoreApplication)
#include "tst_servicestore.moc"
