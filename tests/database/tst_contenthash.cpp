// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/contenthash.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <functional>

using namespace palier;
using namespace palier::test;

namespace {

struct Content {
    TicketRecord ticket = test::ticket(u"T"_qs);
    std::vector<EventRecord> history = test::history(u"1|5|opened||N1;2|6|moved|N1|N2|ann|agent|skill|answered|g"_qs);

    QByteArray hash() const { return contentHash(ticket, history); }
};

using Change = std::function<void(Content &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestContentHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsStored_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("seen");
        const auto row = [](const char *name, bool seen, const Change &change) { QTest::newRow(name) << change << seen; };
        row("nothing", false, [](Content &) {});
        row("ref", true, [](Content &c) { c.ticket.ref = u"other"_qs; });
        row("subject", true, [](Content &c) { c.ticket.subject = u"other"_qs; });
        row("customer", true, [](Content &c) { c.ticket.customer = u"other"_qs; });
        row("a text in the next field", true, [](Content &c) { c.ticket.topic = std::exchange(c.ticket.ref, {}); });
        row("an attribute", true, [](Content &c) { c.ticket.attributes = {{u"a"_qs, u"1"_qs}}; });
        row("time", true, [](Content &c) { c.history[1].atMs += 1; });
        row("line", true, [](Content &c) { c.history[1].line = 1; });
        row("kind", true, [](Content &c) { c.history[1].kind = EventKind::Note; });
        row("from", true, [](Content &c) { c.history[1].from = u"N3"_qs; });
        row("to", true, [](Content &c) { c.history[1].to = u"N3"_qs; });
        row("actor", true, [](Content &c) { c.history[1].actor = u"bob"_qs; });
        row("actor kind", true, [](Content &c) { c.history[1].actorKind = ActorKind::Rule; });
        row("reason", true, [](Content &c) { c.history[1].reason.clear(); });
        row("return kind", true, [](Content &c) { c.history[1].returnKind = ReturnKind::Rejected; });
        row("group", true, [](Content &c) { c.history[1].commandGroup = u"h"_qs; });
        row("one row less", true, [](Content &c) { c.history.pop_back(); });
        row("order", true, [](Content &c) { std::swap(c.history[0], c.history[1]); });
        // Folded from the history:
        row("unit", false, [](Content &c) { c.ticket.unit = u"other"_qs; });
        row("state", false, [](Content &c) { c.ticket.state = TicketState::Closed; });
        row("updated", false, [](Content &c) { c.ticket.updatedMs = 7; });
    }

    void seesWhatIsStored()
    {
        QFETCH(Change, change);
        Content content;
        change(content);
        QTEST(content.hash() != Content().hash(), "seen");
    }

    void doesNotMindTheOrderOfAttributes()
    {
        Content one;
        Content other;
        one.ticket.attributes = {{u"a"_qs, u"1"_qs}, {u"b"_qs, u"2"_qs}};
        other.ticket.attributes = {{u"b"_qs, u"2"_qs}, {u"a"_qs, u"1"_qs}};
        QCOMPARE(one.hash(), other.hash());
    }
};

PALIER_TEST(TestContentHash, QCoreApplication)
#include "tst_contenthash.moc"
