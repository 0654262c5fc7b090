// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server in a zone of its own, half an hour beside the others': the same tickets are the same figures as in a file.

#include "faults/figuretext.h"
#include "session/demo.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant ZoneTime{Duration{1'795'302'000}}; // 2026-11-21 23:00 UTC, the next day in the zone of the server
constexpr int TicketsInZone = 300;

} // namespace

class TestServerZone : public QObject
{
    Q_OBJECT

    test::PostgresServer m_server{{.settings = {u"timezone=Asia/Kolkata"_qs, u"log_timezone=Asia/Kolkata"_qs}}};

    static palier::Workspace made(const DatabaseAddress &address)
    {
        auto workspace = palier::Workspace::open(address, palier::Workspace::Purpose::Make);
        if (!workspace)
            qFatal("%s", qPrintable(test::describe(workspace.error())));
        const auto demo = makeDemo(*workspace, {TicketsInZone, 7}, ZoneTime);
        if (!demo)
            qFatal("%s", qPrintable(test::describe(demo.error())));
        return *std::move(workspace);
    }
    /** The instants of everything but the histories. */
    static QStringList instants(palier::Workspace &workspace)
    {
        QStringList lines;
        const auto truths = workspace.truths();
        for (const TruthRecord &truth : *truths) {
            lines << u"%1 %2 %3"_qs.arg(truth.ticket, truth.kind).arg(truth.at.value_or(Instant{}).time_since_epoch().count());
            if (truth.ticket.isEmpty())
                continue;
            const auto messages = workspace.messages(demo::source().name, truth.ticket);
            for (const MessageRecord &message : *messages)
                lines << QString::number(message.at.time_since_epoch().count());
        }
        return lines;
    }

private Q_SLOTS:
    void figuresAndInstantsAreThoseOfAFile()
    {
        const QTemporaryDir folder;
        const auto file = DatabaseAddress::file(folder.filePath(u"w.palier"_qs));
        const auto server = DatabaseAddress::server(m_server.newDatabase());
        auto inFile = made(file);
        auto onServer = made(server);
        QCOMPARE(m_server.sql(server.server().database, u"SHOW timezone"_qs), u"Asia/Kolkata"_qs);
        const QStringList expected = test::coldStart(file, test::viewOfAll(), ZoneTime);
        QVERIFY(expected.size() > TicketsInZone);
        QCOMPARE(test::difference(test::coldStart(server, test::viewOfAll(), ZoneTime), expected), QString());
        QCOMPARE(test::difference(instants(onServer), instants(inFile)), QString());
        QVERIFY(onServer.check()->empty());
    }

    /** By the zone of the server the newest row would be hours old, or of the future. */
    void theChangeLogIsOfNow()
    {
        const test::Workspace workspace(DatabaseAddress::server(m_server.newDatabase()));
        QCOMPARE(workspace.write(test::ticket(u"1"_qs), u"1|1767225000|opened||N1"_qs), u"added"_qs);
        const QString written = workspace.sql(u"SELECT max(at_ms) FROM change_log"_qs);
        const qint64 age = QDateTime::currentMSecsSinceEpoch() - written.toLongLong();
        QVERIFY2(age >= 0 && age < 60'000, qPrintable(written));
    }
};

PALIER_TEST(TestServerZone, QCoreApplication)
#include "tst_serverzone.moc"
