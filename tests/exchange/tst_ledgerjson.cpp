// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/ledgerjson.h"

#include "ledger/fold.h"
#include "support/storyteller.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestLedgerJson : public QObject
{
    Q_OBJECT

    static QByteArray line(const char *story, double hour = 1000)
    {
        test::Storyteller teller;
        const TicketHistory ticket = teller.tell(QStringLiteral("T\"1"), QLatin1String(story));
        const LevelMap levels = teller.levelMap();
        const FoldSettings settings{levels, 7 * Day};
        Fold fold(settings);
        return LedgerJson(levels, *teller.directory)
            .line(ticket.extId, QStringLiteral("desk"), fold(ticket.events, {}, test::at(hour)));
    }

private Q_SLOTS:
    void aTicketWithAnEscalation()
    {
        QCOMPARE(QString::fromUtf8(line("0h opened N1 by customer; 1h moved N2 by ann because expertise; 2h reply by bob; 3h "
                                        "moved N1 by bob rejected; 4h resolved by ann")),
            QStringLiteral(
                "{\"ticket\":\"T\\\"1\",\"source\":\"desk\",\"void\":false,\"created\":1767225600,\"bornTier\":1,\"hops\":2,"
                "\"firstEscalation\":1767229200,"
                "\"resolvedAt\":1767240000,\"closedAt\":null,\"reopened\":0,\"episodes\":[{\"at\":1767229200,\"fromUnit\":\"N1\","
                "\"toUnit\":\"N2\","
                "\"fromTier\":1,\"toTier\":2,\"outcome\":\"bounced\",\"end\":1767236400,\"kind\":\"functional\",\"origin\":"
                "\"agent\",\"reason\":\"expertise\","
                "\"sender\":\"ann\",\"returned\":\"rejected\",\"acknowledged\":1767232800}],\"bornUnit\":\"N1\",\"holder\":"
                "\"N1\",\"agent\":\"ann\",\"owner\":null,"
                "\"firstReply\":1767232800,\"firstContact\":true,\"firstLevel\":true,\"pingPong\":false,\"onDesk\":false}\n"));
    }

    void aVoidTicketHasNothingElse()
    {
        QCOMPARE(line("0h opened N1; 1h void"), QByteArray("{\"ticket\":\"T\\\"1\",\"source\":\"desk\",\"void\":true}\n"));
    }

    void outsideHasNoTier()
    {
        const QByteArray json = line("0h opened Billing");
        QVERIFY2(json.contains("\"bornTier\":null") && json.contains("\"bornUnit\":null"), json.constData());
    }
};

PALIER_TEST(TestLedgerJson, QCoreApplication)
#include "tst_ledgerjson.moc"
