// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/workspacestate.h"

#include "database/historyreader.h"
#include "database/transaction.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestWorkspaceState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllThatIsNotTickets()
    {
        const Workspace workspace;
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1"_qs, u"log"_qs);
        workspace.sql(u"INSERT INTO setting VALUES ('zone', 'Europe/Paris')"_qs);
        workspace.sql(u"INSERT INTO saved_view VALUES ('mine', '{}')"_qs);
        workspace.sql(u"INSERT INTO agent (login) VALUES ('ann')"_qs);
        workspace.sql(u"INSERT INTO agent_unit (agent, unit, from_ms, to_ms) VALUES (1, 1, 1000, NULL)"_qs);
        Connection connection = workspace.open(Access::ReadOnly);
        const auto state = readState(connection);
        QVERIFY(state);
        QCOMPARE(state->settings.value(u"zone"_qs), u"Europe/Paris"_qs);
        QCOMPARE(state->savedViews.keys(), QStringList{u"mine"_qs});
        QVERIFY(state->sources == (std::vector<SourceRecord>{{u"log"_qs, true}}));
        QVERIFY(state->memberships == (std::vector<MembershipRecord>{{u"ann"_qs, u"N1"_qs, Instant{Duration{1}}, std::nullopt}}));
        QCOMPARE(state->mark.seq, 2);
        QVERIFY(state->saysTheSame(*readState(connection)));
        QVERIFY(state->mark.stamp == readState(connection)->mark.stamp);
    }

    void anotherSchemaIsNoticed()
    {
        const Workspace workspace;
        workspace.open();
        Connection connection = workspace.open(Access::ReadOnly);
        workspace.sql(u"INSERT INTO schema_version SELECT max(version) + 1, 'future' FROM schema_version"_qs);
        QVERIFY(outcome(readState(connection)).startsWith(u"schema.newer"_qs));
    }

    void theDataVersionIsOfTheOthers()
    {
        const Workspace workspace;
        workspace.open();
        const Connection reader = workspace.open(Access::ReadOnly);
        const QString before = *dataVersion(reader);
        QCOMPARE(*dataVersion(reader), before);
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1"_qs);
        QVERIFY(*dataVersion(reader) != before);
    }

    void readsTheHistoriesOfChangedTickets()
    {
        const Workspace workspace;
        const LogMark before = readState(*std::make_unique<Connection>(workspace.open()))->mark;
        TicketRecord record = ticket(u"A"_qs);
        record.attributes = {{u"product"_qs, u"box"_qs}};
        workspace.write(record, u"1|0|opened||N1"_qs);
        workspace.write(ticket(u"B"_qs), u"1|0|opened||N1"_qs, u"t"_qs);
        Connection connection = workspace.open(Access::ReadOnly);
        const LogMark mark = readState(connection)->mark;
        workspace.write(record, u"1|0|opened||N1;2|9|moved||N2"_qs);
        workspace.write(ticket(u"C"_qs), u"1|0|opened||N1"_qs, u"t"_qs);
        QStringList read;
        Directory directory;
        const auto take = [&](TicketHistory &&history) {
            read << u"%1 %2 %3 %4"_qs.arg(history.key)
                        .arg(history.extId)
                        .arg(history.events.size())
                        .arg(history.dimensions.size());
        };
        QCOMPARE(*readChangedHistories(connection, directory, mark, take), 2);
        QCOMPARE(read, (QStringList{u"1 A 2 %1"_qs.arg(BuiltInDimensionCount + 1), u"3 C 1 0"_qs}));
        read.clear();
        QCOMPARE(*readChangedHistories(connection, directory, before, take), 3);
        const QStringList all = read;
        read.clear();
        Directory other;
        const auto picture = Transaction::read(connection);
        QVERIFY(picture);
        ReadPosition position;
        QCOMPARE(*readHistoriesInPicture(connection, other, take, {}, position), 3);
        QCOMPARE(all, read);
    }
};

PALIER_TEST(TestWorkspaceState, QCoreApplication)
#include "tst_workspacestate.moc"
