// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/escalation.h"

#include "support/testprogram.h"

#include "exchange/demotold.h"
#include "exchange/demoworld.h"

using namespace palier;
using namespace palier::demo;

class TestEscalation : public QObject
{
    Q_OBJECT

    /** A ticket of this topic at its owner on level 1. */
    static Scene taken(quint64 seed, const QString &topic = QStringLiteral("Débit insuffisant"))
    {
        const World &world = smallWorld();
        Scene scene(
            world, {QStringLiteral("D1"), world.catalog.topic(topic), Language::French, 3, Monday - 30 * Day}, Random(seed));
        scene.open(3, Customer);
        scene.assign();
        return scene;
    }
    static qsizetype moves(const ToldTicket &told)
    {
        return std::ranges::count(told.history, EventKind::Moved, &EventRecord::kind);
    }

private Q_SLOTS:
    /** Up first, always to a higher tier; and to an end. */
    void goesUpAndEnds()
    {
        QSet<QString> ends;
        for (quint64 seed = 0; seed < 200; ++seed) {
            Scene scene = taken(seed);
            Escalation(scene).tell();
            const ToldTicket told = std::move(scene).finished(Now + 60 * Day);
            QVERIFY(isInOrder(told.history));
            const auto up = std::ranges::find(told.history, EventKind::Moved, &EventRecord::kind);
            QCOMPARE(up->from, QStringLiteral("Réseau"));
            const Catalog &catalog = smallWorld().catalog;
            QVERIFY(catalog.units[catalog.unit(up->to)].tier > 1);
            for (const EventRecord &event : told.history)
                QVERIFY(event.kind != EventKind::Moved || event.from != event.to);
            ends.insert(told.history.back().to);
        }
        QCOMPARE(ends, QSet<QString>({QStringLiteral("resolved"), QStringLiteral("closed")}));
    }

    /** A documented one has a note of at least 120 characters by the sender in the quarter of an hour before; a botched one not.
     */
    void documentsUnlessPlanted()
    {
        int planted = 0;
        for (quint64 seed = 0; seed < 200; ++seed) {
            Scene scene = taken(seed);
            Escalation(scene).tell();
            const ToldTicket told = std::move(scene).finished(Now + 60 * Day);
            const auto up = std::ranges::find(told.history, EventKind::Moved, &EventRecord::kind);
            const Instant at = instantFromMilliseconds(up->atMs);
            const bool isDocumented = std::ranges::any_of(told.messages, [&](const MessageRecord &message) {
                return !message.isPublic && message.author == up->actor && message.body.size() >= 120 &&
                       message.at >= at - 15 * Minute && message.at <= at + 5 * Minute;
            });
            const bool isPlanted = std::ranges::any_of(
                told.truths, [](const TruthRecord &truth) { return truth.kind == QLatin1String("undocumented"); });
            QCOMPARE(isDocumented, !isPlanted);
            planted += isPlanted ? 1 : 0;
        }
        QVERIFY(planted > 10 && planted < 45);
    }

    void rushesWithNothingDone()
    {
        for (quint64 seed = 0; seed < 40; ++seed) {
            Scene scene = taken(seed);
            scene.soon(40, 240);
            Escalation(scene).rush();
            const ToldTicket told = std::move(scene).finished(Now + 60 * Day);
            const auto up = std::ranges::find(told.history, EventKind::Moved, &EventRecord::kind);
            QVERIFY(std::none_of(told.history.begin(), up, [](const EventRecord &one) { return one.kind == EventKind::Reply; }));
            QVERIFY(instantFromMilliseconds(up->atMs) - instantFromMilliseconds(told.history.front().atMs) < 10 * Minute);
            QCOMPARE(told.truths.front().kind, QStringLiteral("premature"));
        }
    }

    void handsTheSolvedTicketBack()
    {
        Scene scene = taken(2);
        scene.move(5, scene.owner());
        scene.assign();
        scene.resolve();
        Escalation(scene).handBack();
        const ToldTicket told = std::move(scene).finished(Now);
        QCOMPARE(told.history.back().to, QStringLiteral("Réseau"));
        QCOMPARE(told.truths.back().kind, QStringLiteral("hand-back"));
    }

    void sendsOnlyUpAndOnlyBack()
    {
        Scene scene = taken(2);
        Escalation(scene).sendUp();
        QVERIFY(scene.unitPlan().tier > 1);
        scene.assign();
        Escalation(scene).sendBack();
        QCOMPARE(scene.unitPlan().name, QStringLiteral("Réseau"));
        QCOMPARE(moves(std::move(scene).finished(Now)), 2);
    }

    void knowsItsPath()
    {
        QVERIFY(Escalation::pathLeadsToTeam(taken(1)));
        QVERIFY(!Escalation::pathLeadsToTeam(taken(1, QStringLiteral("Remboursement"))));
    }
};

PALIER_TEST(TestEscalation, QCoreApplication)
#include "tst_escalation.moc"
