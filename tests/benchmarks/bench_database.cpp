// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/historyreader.h"
#include "database/historywriter.h"
#include "database/ticketsearch.h"
#include "database/workspaceopening.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace palier;

namespace {

constexpr int Tickets = 60'000;

template<typename T>
T orDie(Result<T> result)
{
    if (!result) {
        fprintf(stderr, "%s\n", qPrintable(result.error().code + u' ' + result.error().parameters.join(u' ')));
        exit(1);
    }
    return std::move(*result);
}

QString pick(QRandomGenerator &random, const char *prefix, int count)
{
    return QLatin1String(prefix) + QString::number(random.bounded(count));
}

std::vector<EventRecord> history(QRandomGenerator &random, qint64 at)
{
    std::vector<EventRecord> rows(1 + random.bounded(12));
    qint32 line = 0;
    for (EventRecord &row : rows) {
        row.line = ++line;
        row.atMs = at += 1000 * qint64{random.bounded(86'400)};
        const EventKind later = random.bounded(2) != 0 ? EventKind::Moved : EventKind::Note;
        row.kind = line == 1 ? EventKind::Opened : later;
        row.to = row.kind == EventKind::Note ? QString() : pick(random, "Support team ", 50);
        row.actor = pick(random, "agent", 800);
        row.actorKind = ActorKind::Agent;
    }
    return rows;
}

qint64 write(HistoryWriter &writer)
{
    QRandomGenerator random(20130501);
    qint64 rows = 0;
    orDie(writer.begin({QStringLiteral("bench"), true}));
    for (int i = 0; i < Tickets; ++i) {
        TicketRecord ticket;
        ticket.extId = ticket.ref = QStringLiteral("1-%1").arg(i);
        ticket.subject = QStringLiteral("Écran noir après la mise à jour, poste ") + pick(random, "PC", 900);
        ticket.topic = pick(random, "topic", 400);
        ticket.attributes = {
            {QStringLiteral("product"), pick(random, "PROD", 700)}, {QStringLiteral("country"), pick(random, "c", 30)}};
        const auto events = history(random, 1'700'000'000'000LL + i * 1000LL);
        rows += static_cast<qint64>(events.size());
        orDie(writer.replaceHistory(ticket, events));
    }
    orDie(writer.commit());
    return rows;
}

void print(const char *what, qint64 rows, const QElapsedTimer &timer)
{
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    printf("%-28s %8lld rows %7.3f s %9.0f rows/s\n", what, rows, seconds, static_cast<double>(rows) / seconds);
}

/** A word that no subject has: every one of them is read. */
qint64 searchSubjects(const Connection &connection)
{
    TicketSearch search(connection);
    std::optional<qint64> from;
    do {
        from = orDie(search.about(QStringLiteral("quetzal"), from)).next;
    } while (from);
    return Tickets;
}

qint64 searchNumbers(const Connection &connection)
{
    TicketSearch search(connection);
    constexpr int Searches = 1000;
    for (int i = 0; i < Searches; ++i)
        orDie(search.numbered(QStringLiteral("1-%1").arg(i), 8));
    return Searches;
}

} // namespace

/** What one import writes and one start reads, on one core. */
int main()
{
    const QTemporaryDir folder;
    Connection connection = orDie(openWorkspace(DatabaseAddress::file(folder.filePath(QStringLiteral("bench"))), Access::Create));
    HistoryWriter writer(connection);
    QElapsedTimer timer;
    timer.start();
    print("write histories", write(writer), timer);
    timer.start();
    print("write the same again", write(writer), timer);
    timer.start();
    Directory directory;
    qint64 rows = 0;
    orDie(
        readHistories(connection, directory, [&rows](TicketHistory &&read) { rows += static_cast<qint64>(read.events.size()); }));
    print("read histories", rows, timer);
    timer.start();
    print("search subjects", searchSubjects(connection), timer);
    timer.start();
    print("search numbers", searchNumbers(connection), timer);
    return 0;
}
