// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/eventdecoder.h"

#include "database/errors.h"
#include "database/profile/sourcecontract.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

namespace {

/** "at kind value actor/actor kind because reason return kind in group line", every code by its name. */
QString text(const TicketEvent &event, const Directory &directory)
{
    const auto name = [](const Dictionary &names, quint32 code) { return code < names.size() ? names.text(code) : u"-"_qs; };
    const bool isPlace = event.kind == EventKind::Opened || event.kind == EventKind::Moved;
    QString value = isPlace ? name(directory.places, event.value).replace(QChar(0x1f), u'/') : u"-"_qs;
    if (event.kind == EventKind::State)
        value = nameOf(event.state());
    if (event.kind == EventKind::Assigned)
        value = name(directory.agents, event.value);
    if (event.kind == EventKind::Priority)
        value = u"'%1'"_qs.arg(directory.dimensions[std::size_t(BuiltInDimension::Priority)].values.text(event.priority()));
    if (event.kind == EventKind::Undo)
        value = name(directory.groups, event.value);
    return u"%1 %2 %3 %4/%5 because %6 %7 in %8 %9"_qs.arg(QString::number(event.at), nameOf(event.kind), value,
        name(directory.agents, event.actor), nameOf(event.actorKind()), name(directory.reasons, event.reasonId().value),
        nameOf(event.returnKind()), name(directory.groups, event.group), event.startsLine() ? u"first"_qs : u"further"_qs);
}

/** One row of the contract from SQL values, NULL where nothing is said. */
QString rowOf(const QHash<QString, QString> &values)
{
    QStringList columns;
    for (const char *column : contract::Events)
        columns << values.value(QLatin1String(column), u"NULL"_qs) + u" AS "_qs + QLatin1String(column);
    return u"SELECT "_qs + columns.join(u", "_qs);
}

Result<TicketEvent> decode(const QString &sql, Directory &directory, const QString &source = u"s"_qs)
{
    const Workspace workspace;
    const Connection connection = workspace.open();
    Statement row = connection.statementOf(sql);
    if (const auto ran = row.run(); !ran)
        return ran.error();
    row.next();
    EventDecoder decoder(*SourceProfile::load(SourceProfile::Native, Dialect::Sqlite), source, directory);
    return decoder.decode(row, true);
}

} // namespace

class TestEventDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QString>("values"); // column=SQL, by ";"
        QTest::addColumn<QString>("event");
        const QString line = u"ticket='T';line=3;at_ms=5999;"_qs;
        const auto row = [&line](const char *name, const QString &values, const QString &event) {
            QTest::newRow(name) << line + values << event;
        };
        row("opened", u"kind='opened';to_value='N1'"_qs, u"5 opened s/N1 -/ because -  in  first"_qs);
        row("moved",
            u"kind='moved';from_value='N1';to_value='N2';actor='ann';actor_kind='agent';reason='skill';"
            "return_kind='answered';command_group='g'"_qs,
            u"5 moved s/N2 ann/agent because skill answered in g first"_qs);
        row("opened nowhere", u"kind='opened'"_qs, u"5 opened - -/ because -  in  first"_qs);
        row("state", u"kind='state';to_value='waiting'"_qs, u"5 state waiting -/ because -  in  first"_qs);
        row("assigned", u"kind='assigned';to_value='bob'"_qs, u"5 assigned bob -/ because -  in  first"_qs);
        row("assigned to nobody", u"kind='assigned';from_value='bob'"_qs, u"5 assigned - -/ because -  in  first"_qs);
        row("priority", u"kind='priority';from_value='low';to_value='high'"_qs, u"5 priority 'high' -/ because -  in  first"_qs);
        row("priority taken away", u"kind='priority';from_value='low'"_qs, u"5 priority '' -/ because -  in  first"_qs);
        row("undo", u"kind='undo';to_value='g'"_qs, u"5 undo g -/ because -  in  first"_qs);
        row("merged", u"kind='merged';to_value='T2'"_qs, u"5 merged - -/ because -  in  first"_qs);
        row("by somebody", u"kind='note';actor='x'"_qs, u"5 note - x/ because -  in  first"_qs);
        row("by a customer", u"kind='note';actor='x';actor_kind='customer'"_qs, u"5 note - -/customer because -  in  first"_qs);
        row("by a robot", u"kind='note';actor='x';actor_kind='system'"_qs, u"5 note - -/system because -  in  first"_qs);
        row("empty instead of nothing", u"kind='note';actor_kind='';return_kind=''"_qs, u"5 note - -/ because -  in  first"_qs);
        const auto broken = [&](const char *name, const QString &values, const QString &what) {
            row(name, values, u"history.row-invalid(s, T, 3, %1)"_qs.arg(what));
        };
        broken("no kind", u"x=0"_qs, u"kind, "_qs);
        broken("unknown kind", u"kind='escalated'"_qs, u"kind, escalated"_qs);
        broken("kind in capitals", u"kind='Moved'"_qs, u"kind, Moved"_qs);
        broken("no time", u"kind='note';at_ms=NULL"_qs, u"at_ms, "_qs);
        broken("time in words", u"kind='note';at_ms='today'"_qs, u"at_ms, today"_qs);
        broken("before 1970", u"kind='note';at_ms=-1"_qs, u"at_ms, -1"_qs);
        broken("too far ahead", u"kind='note';at_ms=4294967295000"_qs, u"at_ms, 4294967295000"_qs);
        broken("unknown state", u"kind='state';to_value='asleep'"_qs, u"to_value, asleep"_qs);
        broken("no state", u"kind='state'"_qs, u"to_value, "_qs);
        broken("unknown actor", u"kind='note';actor_kind='alien'"_qs, u"actor_kind, alien"_qs);
        broken("unknown return", u"kind='moved';return_kind='lost'"_qs, u"return_kind, lost"_qs);
    }

    void decodes()
    {
        QFETCH(QString, values);
        QHash<QString, QString> columns;
        for (const QString &part : values.split(u';'))
            columns.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
        Directory directory;
        const auto event = decode(rowOf(columns), directory);
        QTEST(event ? text(*event, directory) : describe(event.error()), "event");
    }

    void namesOfSourcesNeverMeet()
    {
        Directory directory;
        const QString row =
            rowOf({{u"line"_qs, u"1"_qs}, {u"at_ms"_qs, u"0"_qs}, {u"kind"_qs, u"'opened'"_qs}, {u"to_value"_qs, u"'N1'"_qs}});
        const auto first = decode(row, directory, u"a"_qs);
        const auto second = decode(row, directory, u"b"_qs);
        QVERIFY(first->value != second->value);
        QCOMPARE(directory.places.size(), 2U);
    }

    void countsItsReasons()
    {
        Directory directory;
        for (int i = 0; i < TicketEvent::NoReason - 1; ++i)
            directory.reasons.code(QString::number(i));
        const QHash<QString, QString> known{
            {u"line"_qs, u"1"_qs}, {u"at_ms"_qs, u"0"_qs}, {u"kind"_qs, u"'note'"_qs}, {u"reason"_qs, u"'65533'"_qs}};
        QCOMPARE(decode(rowOf(known), directory)->reason, 65533);
        QHash<QString, QString> oneMore = known;
        oneMore[u"reason"_qs] = u"'one more'"_qs;
        QCOMPARE(decode(rowOf(oneMore), directory)->reason, 65534); // the surplus is one
        oneMore[u"reason"_qs] = u"'another'"_qs;
        QCOMPARE(decode(rowOf(oneMore), directory)->reason, 65534);
        QCOMPARE(directory.reasons.text(65534), u"…"_qs);
    }
};

PALIER_TEST(TestEventDecoder, QCoreApplication)
#include "tst_eventdecoder.moc"
