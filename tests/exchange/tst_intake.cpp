// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/intake.h"

#include "support/testprogram.h"

#include "exchange/demotold.h"
#include "exchange/demoworld.h"

using namespace palier;
using namespace palier::demo;

class TestIntake : public QObject
{
    Q_OBJECT

    /** Many tickets that come in at an instant, as "channel: history" without names of people. */
    static QStringList many(Instant at)
    {
        QStringList lines;
        for (int number = 0; number < 300; ++number) {
            ToldTicket told = comeIn(smallWorld(), {at, {}}, number).finished(Now + Hour);
            lines.append(told.ticket.channel + QLatin1Char(' ') + QLatin1String(nameOf(told.history.back().kind)) +
                         QLatin1Char(' ') + QLatin1String(nameOf(told.history.front().actorKind)));
        }
        lines.sort();
        lines.removeDuplicates();
        return lines;
    }

private Q_SLOTS:
    void opensByChannel()
    {
        QCOMPARE(many(Monday).join(QStringLiteral(", ")),
            QStringLiteral(
                "chat state agent, e-mail moved customer, formulaire web moved customer, réseau social moved customer, "
                "téléphone state agent"));
    }

    /** Nobody answers the phone on a Sunday. */
    void isOnlyWrittenToWhenClosed()
    {
        QCOMPARE(many(Now).join(QStringLiteral(", ")),
            QStringLiteral("e-mail moved customer, formulaire web moved customer, réseau social moved customer"));
    }

    void isTheSameForTheSameNumber()
    {
        const auto text = [](int number) {
            const ToldTicket told = comeIn(smallWorld(), {Monday, {}}, number).finished(Now);
            return told.ticket.subject + demo::told(told.history) + told.messages[0].body;
        };
        QCOMPARE(text(5), text(5));
        QVERIFY(text(5) != text(6));
        QCOMPARE(ticketId(0), QStringLiteral("D000001"));
    }

    void takesNoTimeWhereToldSo()
    {
        const ToldTicket told = comeIn(smallWorld(), {Now, {}}, 3, false).finished(Now);
        QCOMPARE(told.history.back().atMs, toMilliseconds(Now));
        QCOMPARE(told.history.size(), std::size_t{2});
    }

    void keepsAnArrivalsTopic()
    {
        const ToldTicket told = comeIn(smallWorld(), {Monday, smallWorld().incident}, 3).finished(Now);
        QCOMPARE(told.ticket.topic, smallWorld().catalog.incident);
    }
};

PALIER_TEST(TestIntake, QCoreApplication)
#include "tst_intake.moc"
