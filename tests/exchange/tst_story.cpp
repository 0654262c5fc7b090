// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demotold.h"
#include "exchange/demoworld.h"
#include "support/testprogram.h"

#include <QSet>

using namespace palier;
using namespace palier::demo;

class TestStory : public QObject
{
    Q_OBJECT

    static ToldTicket tell(int number, Instant at = Monday - 60 * Day) { return Story(smallWorld(), {at, {}}, number).tell(); }

private Q_SLOTS:
    void areInOrderAndOver()
    {
        for (int number = 0; number < 400; ++number) {
            const ToldTicket told = tell(number);
            QVERIFY2(isInOrder(told.history), qPrintable(demo::told(told.history)));
            QVERIFY(told.history.back().atMs <= toMilliseconds(Now));
            QCOMPARE(told.history.front().kind, EventKind::Opened);
            for (const MessageRecord &message : told.messages)
                QVERIFY2(!message.body.isEmpty() && !message.body.contains(QLatin1Char('{')), qPrintable(message.body));
        }
    }

    /** Replies, notes and customers' messages each have their text, at the same instant and by the same author. */
    void haveATextForEachThatIsSaid()
    {
        for (int number = 0; number < 200; ++number) {
            const ToldTicket told = tell(number);
            auto message = told.messages.begin();
            for (const EventRecord &event : told.history) {
                const bool says = event.kind == EventKind::Opened || event.kind == EventKind::Reply ||
                                  event.kind == EventKind::Note || event.kind == EventKind::Customer ||
                                  event.kind == EventKind::Feedback;
                if (!says)
                    continue;
                QVERIFY(message != told.messages.end());
                QCOMPARE(toMilliseconds(message->at), event.atMs);
                QCOMPARE(message->author, event.actor);
                ++message;
            }
            QVERIFY(message == told.messages.end());
        }
    }

    void areCutAtNow()
    {
        const ToldTicket told = tell(3, Now - Duration{2});
        QCOMPARE(told.history.size(), std::size_t{1});
        QCOMPARE(told.history.front().kind, EventKind::Opened);
    }

    /** Among a few thousand, everything that a floor knows. */
    void holdEveryKindOfTruth()
    {
        QSet<QString> kinds;
        for (int number = 0; number < 4000; ++number) {
            for (const TruthRecord &truth : tell(number).truths)
                kinds.insert(truth.detail.startsWith(QLatin1Char('n')) || truth.kind == QLatin1String("late")
                                 ? truth.kind + QLatin1Char(' ') + truth.detail
                                 : truth.kind);
        }
        QStringList found(kinds.values());
        found.sort();
        QCOMPARE(found.join(QStringLiteral(", ")),
            QStringLiteral("forgotten, forgotten no act, forgotten no feedback, hand-back, late delay, late replies, mis-click, "
                           "missed, outside, ping-pong, premature, routing, undo, undocumented, void"));
    }
};

PALIER_TEST(TestStory, QCoreApplication)
#include "tst_story.moc"
