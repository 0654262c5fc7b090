// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestMappingParser : public QObject
{
    Q_OBJECT

    static QString problem(const QByteArray &json)
    {
        const auto mapping = mappingFromJson(json, QStringLiteral("test"));
        return mapping ? QString() : mapping.error().code + QLatin1Char(' ') + mapping.error().parameters.join(QLatin1Char('|'));
    }

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &json, const char *problem) {
            QTest::newRow(name) << json << QString::fromUtf8(problem);
        };
        const auto with = [](const char *more) { return test::plainMapping(QByteArray(", ") + more); };
        const QByteArray noTime = R"({"ticket": "t", "kind": "k", "unit": "u", "at": )";
        const QByteArray noKind = R"({"ticket": "t", "at": "at", "unit": "u", )";
        row("nothing wrong", test::plainMapping(), "");
        row("not JSON", "{", "mapping.not-json 1|unterminated object");
        row("not JSON further down", "{\n  \"ticket\": \"t\",\n  \"at\" \"at\"\n}\n",
            "mapping.not-json 3|missing name separator");
        row("cut behind a line", "{\n  \"ticket\": \"t\",\n\n", "mapping.not-json 2|unterminated object");
        row("nothing at all", "", "mapping.not-json 1|illegal value");
        row("a key twice", with("\n\"actor\": \"a\",\n\"actor\": \"b\""), "mapping.repeated-key 3|actor");
        row("a key twice, once in other writing", with(R"("actor": "a", "\u0061ctor": "b")"), "mapping.repeated-key 1|actor");
        row("a value twice", noKind + R"("kind": {"column": "k", "values": {"x:": "opened", "y": "moved", "x:": "closed"}}})",
            "mapping.repeated-key 1|x:");
        row("the same key in other objects", with(R"("attributes": {"ticket": "t", "at": "at"})"), "");
        row("no object", "[]", "mapping.not-an-object ");
        row("unknown key", with(R"("agent": "a")"), "mapping.unknown-key agent");
        row("unknown key deeper", noTime + R"({"column": "at", "zona": "UTC"}})", "mapping.unknown-key at.zona");
        row("no ticket", R"({"at": "at", "kind": "k", "unit": "u"})", "mapping.missing-key ticket");
        row("no time", R"({"ticket": "t", "kind": "k", "unit": "u"})", "mapping.missing-key at");
        row("no time column", R"({"ticket": "t", "at": {}, "kind": "k", "unit": "u"})", "mapping.missing-key at.column");
        row("no unit", R"({"ticket": "t", "at": "at", "kind": "k"})", "mapping.missing-key unit");
        row("no kind", R"({"ticket": "t", "at": "at", "unit": "u"})", "mapping.missing-key kind");
        row("kind and state", with(R"("state": "s")"), "mapping.conflict state|kind");
        row("empty column", with(R"("actor": "")"), "mapping.missing-key actor");
        row("wrong type", with(R"("actor": 3)"), "mapping.wrong-type actor|string");
        row("wrong type of sort", with(R"("sort": "yes")"), "mapping.wrong-type sort|boolean");
        row("unknown kind", noKind + R"("kind": {"column": "k", "values": {"Created": "created"}}})",
            "mapping.unknown-value kind.values.Created|created|opened, moved, resolved, reopened, closed, void, merged, "
            "assigned, "
            "priority, topic, due, reply, note, customer, snooze, tag, feedback");
        row("a kind that no file can say", noKind + R"("kind": {"column": "k", "values": {"*": "undo"}}})",
            "mapping.unknown-value kind.values.*|undo|opened, moved, resolved, reopened, closed, void, merged, assigned, "
            "priority, topic, due, reply, note, customer, snooze, tag, feedback");
        row("no values", noKind + R"("kind": {"column": "k"}})", "mapping.missing-key kind.values");
        row("unknown state", noKind + R"("state": {"column": "s", "values": {"x": "done"}}})",
            "mapping.unknown-value state.values.x|done|new, open, waiting, resolved, closed, void");
        row("unknown zone", noTime + R"({"column": "at", "zone": "Mars/Olympus"}})",
            "mapping.unknown-value at.zone|Mars/Olympus|Europe/Paris, +01:00, UTC");
        row("unknown time format", noTime + R"({"column": "at", "format": "isoo"}})",
            "mapping.unknown-value at.format|isoo|auto, iso, epoch, epoch-ms, dd/MM/yyyy HH:mm:ss");
        row("unknown encoding", with(R"("encoding": "ebcdic")"),
            "mapping.unknown-value encoding|ebcdic|utf-8, utf-16le, utf-16be, windows-1252, iso-8859-1, iso-8859-15");
        row("unknown format", with(R"("format": "xlsx")"), "mapping.unknown-value format|xlsx|csv, xes");
        row("delimiter of two", with(R"("delimiter": ";;")"), "mapping.unknown-value delimiter|;;|, ; \\t |");
        row("delimiter that is a quote", with(R"("delimiter": "\"")"), "mapping.unknown-value delimiter|\"|, ; \\t |");
        row("encoding of XES", with(R"("format": "xes", "encoding": "utf-8")"), "mapping.conflict encoding|format");
        row("tier out of bounds", with(R"("tier": {"suffixes": {"x": 16}})"), "mapping.unknown-value tier.suffixes.x|16|0 … 15");
        row("tier of no number", with(R"("tier": {"suffixes": {"x": "two"}})"), "mapping.wrong-type tier.suffixes.x|integer");
        row("tier pattern without suffixes", with(R"("tier": {})"), "mapping.missing-key tier.suffixes");
        row("unknown unit kind", with(R"("tier": {"suffixes": {"x": {"tier": 2, "kind": "squad"}}})"),
            "mapping.unknown-value tier.suffixes.x.kind|squad|team, manager, external, system, outside");
        row("reserved attribute", with(R"("attributes": {"month": "m"})"), "mapping.reserved-name attributes.month|month");
        row("customer twice", with(R"("customer": "c", "attributes": {"customer": "d"})"),
            "mapping.conflict attributes.customer|customer");
        row("attributes of the wrong type", with(R"("attributes": "all")"), "mapping.wrong-type attributes|object");
        row("optional what must be", with(R"("optional": ["ticket"])"),
            "mapping.unknown-value optional|ticket|tier, unit_kind, ret, actor, actor_kind, reason, subject, customer");
        row("optional what is not mapped", with(R"("optional": ["actor"])"),
            "mapping.unknown-value optional|actor|tier, unit_kind, ret, actor, actor_kind, reason, subject, customer");
        row("optional of the wrong type", with(R"("optional": "actor")"), "mapping.wrong-type optional|array of strings");
        row("empty name", with(R"("name": "")"), "mapping.missing-key name");
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QTEST(problem(json), "problem");
    }

    void readsEverything()
    {
        const auto mapping = test::mappingOf(R"({
            "name": "all", "format": "csv", "encoding": "Windows-1252", "delimiter": "\t", "sort": true,
            "ticket": "t", "at": {"column": "at", "format": "dd/MM/yyyy", "zone": "Europe/Paris"}, "unit": "u", "unit_kind": "uk",
            "tier": {"suffixes": {"": 1, " 2nd": 2, " 22nd": {"tier": 4, "kind": "manager"}}},
            "kind": {"column": "k", "values": {"New": "opened", "*": "note"}},
            "ret": "r", "actor": "a", "actor_kind": "ak", "reason": "y", "subject": "s", "customer": "c",
            "attributes": {"product": "p", "*": "*"}, "optional": ["actor", "unit_kind"]})");
        QCOMPARE(mapping.name, QStringLiteral("all"));
        QCOMPARE(mapping.encoding, QStringLiteral("windows-1252"));
        QCOMPARE(mapping.delimiter.value(), QLatin1Char('\t'));
        QVERIFY(mapping.sort && mapping.allOtherColumns);
        QCOMPARE(mapping.at.zone, QStringLiteral("Europe/Paris"));
        QCOMPARE(mapping.tierBySuffix.front().suffix, QStringLiteral(" 22nd")); // the longest first
        QCOMPARE(mapping.tierBySuffix.front().kind, UnitKind::Manager);
        QCOMPARE(mapping.tierBySuffix.back().suffix, QString());
        QCOMPARE(mapping.kinds.value(QStringLiteral("New")), EventKind::Opened);
        QCOMPARE(mapping.otherKinds.value(), EventKind::Note);
        QCOMPARE(mapping.attributes.size(), std::size_t{1});
        QCOMPARE(mapping.optionalColumns, test::list("a|uk"));
    }

    void aPlainColumnMeansOurWords()
    {
        const auto kinds = test::mappingOf(test::plainMapping());
        QCOMPARE(kinds.kinds.value(QStringLiteral("reopened")), EventKind::Reopened);
        QVERIFY(!kinds.otherKinds);
        QVERIFY(!kinds.kinds.contains(QStringLiteral("undo")));
        const auto states = test::mappingOf(R"({"ticket": "t", "at": "at", "unit": "u", "state": "s"})");
        QCOMPARE(states.states.value(QStringLiteral("waiting")), TicketState::Waiting);
        QCOMPARE(states.name, QStringLiteral("test"));
    }
};

PALIER_TEST(TestMappingParser, QCoreApplication)
#include "tst_mappingparser.moc"
