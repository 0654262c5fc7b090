// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a second start costs: bench_localfile [tickets, default 1000000]. Keeps W(N), with three promises to each ticket, in a
// local file, and starts from it in a process of its own each time: from the disk where the system lets go of the file, from
// memory, and folding anew. Prints the time to the first complete Overview beside its bar, and the share of each step.

#include "benchmarks/workload.h"
#include "facts/localfile/factblocks.h"
#include "facts/localfile/historyblocks.h"
#include "metrics/dashboard.h"
#include "metrics/promiseblocks.h"
#include "session/picturefile.h"
#include "session/picturestate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <ctime>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

using namespace palier;

namespace {

constexpr int Starts = 5;

PromiseRecords threePromises()
{
    CalendarRecord office{QStringLiteral("office"), QStringLiteral("Europe/Paris"), {}, {}};
    for (std::size_t day = 0; day < 5; ++day)
        office.hours[day] = {{8 * 60, 18 * 60}};
    PromiseRecords records{{{office}, {}}, {}};
    for (const auto clock : {SlaClockKind::FirstResponse, SlaClockKind::NextReply, SlaClockKind::Resolution})
        records.policies.push_back({{}, std::nullopt, {}, clock, clock == SlaClockKind::Resolution ? 480 : 120, office.name, {}});
    return records;
}

Picture pictured(const bench::Workload &workload)
{
    WorkspaceState state;
    state.levels = workload.levels;
    state.sources = {{QStringLiteral("bench"), false}};
    state.promises = threePromises();
    Picture picture = pictureOf(workload.histories, std::move(state));
    picture.foldAt(workload.now);
    return picture;
}

template<typename T>
T orEnd(Result<T> result)
{
    if (result)
        return *std::move(result);
    std::fprintf(stderr, "%s\n", qPrintable(result.error().code + u' ' + result.error().parameters.join(u' ')));
    std::exit(1);
}

/** Times steps one after the other. */
class Steps
{
public:
    Steps() { m_timer.start(); }
    void done(const char *what)
    {
        const double wall = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
        const double cpu = 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
        std::printf("  %-44s %8.1f ms   cpu %8.1f ms\n", what, wall - m_wall, cpu - m_cpu);
        m_wall = wall;
        m_cpu = cpu;
    }
    double sofar() const { return m_wall; }

private:
    QElapsedTimer m_timer;
    double m_wall = 0;
    double m_cpu = 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
};

/** Of this program, not of the one that started it, as getrusage() would have it. */
void printMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            std::printf(
                "  %-44s %8.0f MB\n", "memory of the process at most", line.mid(6).chopped(2).trimmed().toDouble() / 1024);
    }
}

Fingerprint origin()
{
    return pictureOrigin({QStringLiteral("bench")});
}

/** What a start does until it has all figures of the Overview, in this process. */
int start(const QString &path, Instant now, double barMs)
{
    Steps steps;
    auto stored = orEnd(loadPicture(path, origin()));
    if (!stored)
        return 1;
    Picture &picture = stored->picture;
    steps.done(picture.table ? "picture from the file" : "picture from the file, nothing folded");
    picture.foldAt(picture.nowAt(now));
    steps.done("folded as of now");
    orEnd(computeDashboard(*picture.table, picture.query({}, now)));
    steps.done("the dashboard of 30 days");
    std::printf("%-46s %8.1f ms   bar: %.0f ms\n", "to the first complete Overview", steps.sofar(), barMs);
    printMemory();
    return 0;
}

/** The same, part by part, of what loadPicture() does; the bytes are in memory by then. */
int parts(const QString &path)
{
    Steps steps;
    const auto file = orEnd(LocalFile::open(path, PictureState::Version));
    steps.done("opened");
    auto histories = orEnd(restoreHistories(file));
    steps.done("histories and names");
    const Picture picture = pictureOf(histories, orEnd(loadPicture(path, origin()))->picture.state);
    Steps more;
    orEnd(restoreFacts(file, histories, picture.fold));
    more.done("columns");
    orEnd(restorePromises(file, histories));
    more.done("promises");
    return 0;
}

/** The system forgets what it holds of the file, so that it comes from the disk. */
void letGoOf([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_LINUX
    QFile file(path);
    if (file.open(QFile::ReadOnly))
        ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#endif
}

void startAgain(const QStringList &arguments)
{
    std::fflush(stdout); // before what the process says
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        std::exit(1);
}

void printSizes(const QString &path, const Picture &picture)
{
    const auto bytes = static_cast<double>(QFileInfo(path).size());
    const auto tickets = static_cast<double>(picture.histories.ticketCount);
    const auto events = static_cast<double>(picture.histories.eventCount);
    qsizetype histories = 0;
    qsizetype facts = 0;
    for (const auto &chunk : picture.table->chunks()) {
        histories += encodedHistories(*chunk->histories).size();
        facts += encodedFacts(*chunk).size();
    }
    std::printf(
        "%-46s %8.1f MB   %.1f bytes a ticket, %.1f an event\n", "the file", bytes / 1e6, bytes / tickets, bytes / events);
    std::printf("  %-44s %8.1f bytes a ticket (in memory %.1f)\n", "histories", static_cast<double>(histories) / tickets,
        static_cast<double>(picture.histories.bytes()) / tickets);
    std::printf("  %-44s %8.1f bytes a ticket (in memory %.1f)\n", "columns", static_cast<double>(facts) / tickets,
        static_cast<double>(picture.table->bytes()) / tickets);
}

int measure(qint64 tickets)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench"));
    const QString bar = QString::number(tickets > 1'000'000 ? 3000 : 1000);
    QString now;
    {
        const bench::Workload workload = bench::makeWorkload(tickets);
        now = QString::number(packed(workload.now));
        Picture picture = pictured(workload);
        std::printf(
            "W(%lld), %lld events\n", static_cast<long long>(tickets), static_cast<long long>(picture.histories.eventCount));
        Steps steps;
        for (int i = 0; i < 3; ++i) {
            orEnd(savePicture(path, picture, workload.now, origin()));
            steps.done("written, on the disk");
        }
        printSizes(path, picture);
        picture.table = nullptr;
        orEnd(savePicture(path + QStringLiteral(".folds"), picture, workload.now, origin()));
    }
    std::printf("\nfrom the disk\n");
    letGoOf(path);
    startAgain({QStringLiteral("--start"), path, now, bar});
    std::printf("\nfrom memory\n");
    for (int i = 0; i < Starts; ++i)
        startAgain({QStringLiteral("--start"), path, now, bar});
    std::printf("\nfrom memory, folding anew\n");
    startAgain({QStringLiteral("--start"), path + QStringLiteral(".folds"), now, bar});
    std::printf("\npart by part\n");
    startAgain({QStringLiteral("--parts"), path});
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--start"))
        return start(arguments.value(2), unpacked(arguments.value(3).toUInt()), arguments.value(4).toDouble());
    if (arguments.value(1) == QLatin1String("--parts"))
        return parts(arguments.value(2));
    return measure(std::max(arguments.value(1, QStringLiteral("1000000")).toLongLong(), 1000LL));
}
