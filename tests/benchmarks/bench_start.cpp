// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to the first complete Overview, drawn: of the demo, while it is still to be made and with it
// there; then of a million tickets in a file, and of a million on a server of the benchmark's own, read for the first time and
// from the local file.
//   bench_start [--cold]    --cold: without anything in the caches of the system, for which one must be root

#include "app/composition.h"
#include "benchmarks/madetickets.h"
#include "session/session.h"
#include "widgets/charts/repaintqueue.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace palier;

namespace {

constexpr const char *Began = "PALIER_BENCH_BEGAN";
constexpr int LargeWorkspace = 1'000'000;

/** Of one clock for all processes. */
qint64 nanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/** The most memory that this process had, in MB. */
long mostMemory()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/** The program from its start on: says when the Overview was drawn, of how many tickets, and what memory that took. */
int showOverview(int argc, char **argv, qint64 began)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("palier"));
    QCoreApplication::setApplicationName(QStringLiteral("palier"));
    app::Options options;
    options.address = QCoreApplication::arguments().at(1);
    options.language = Language::English;
    app::Composition composition(application, options, true);
    composition.window().resize(1920, 1080);
    composition.window().show();
    composition.start();
    // The charts are the last to be drawn, each in a turn of its own.
    auto *charts = composition.window().findChild<RepaintQueue *>();
    QObject::connect(charts, &RepaintQueue::emptied, charts, [session = composition.session(), began] {
        if (!session->dashboard())
            return;
        std::printf("%lld %lld %ld\n", static_cast<long long>((nanoseconds() - began) / 1'000'000),
            static_cast<long long>(session->picture()->histories.ticketCount), mostMemory());
        QCoreApplication::quit();
    });
    return QApplication::exec();
}

struct Start {
    double milliseconds = 0;
    qint64 tickets = 0;
    qint64 memory = 0; // MB
};

/** A start of the program, as somebody whose files are in `home`. */
Start startOne(const QString &address, const QString &home)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder : {"XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QLatin1String(folder), home);
    environment.insert(QLatin1String(Began), QString::number(nanoseconds()));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {address});
    child.waitForFinished(-1);
    const QByteArrayList words = child.readAllStandardOutput().trimmed().split(' ');
    return {words.value(0).toDouble(), words.value(1).toLongLong(), words.value(2).toLongLong()};
}

bool emptyCaches()
{
    ::sync();
    QFile caches(QStringLiteral("/proc/sys/vm/drop_caches"));
    return caches.open(QIODevice::WriteOnly) && caches.write("3") == 1;
}

/** Five starts; what they have in common is said once. */
void startAgain(const QString &address, const QString &home, bool cold, const char *what, const char *bar)
{
    std::vector<double> times;
    Start last;
    for (int round = 0; round < 5; ++round) {
        if (cold && !emptyCaches()) {
            std::printf("  the caches cannot be emptied\n");
            return;
        }
        last = startOne(address, home);
        times.push_back(last.milliseconds);
    }
    std::ranges::sort(times);
    std::printf("  %s, %s: median %.0f ms, most %.0f ms (bar %s); %lld MB\n", what, cold ? "caches emptied" : "caches warm",
        times[times.size() / 2], times.back(), bar, static_cast<long long>(last.memory));
}

void startDemo(bool cold)
{
    const QTemporaryDir home;
    const QString address = QStringLiteral("demo");
    const Start first = startOne(address, home.path());
    std::printf(
        "process start to the first complete Overview of the demo (%lld tickets)\n", static_cast<long long>(first.tickets));
    std::printf("  the demo still to be made: %.0f ms\n", first.milliseconds);
    startAgain(address, home.path(), cold, "the demo made", "1,500 ms");
}

/** A first start, which reads everything, and later ones. */
void startLarge(const QString &address, bool cold, const char *where, const char *bar)
{
    const QTemporaryDir home;
    const bool isCold = cold && emptyCaches();
    const Start first = startOne(address, home.path());
    std::printf("the same with %lld tickets %s\n", static_cast<long long>(first.tickets), where);
    std::printf("  the first time, %s: %.1f s (bar %s); %lld MB\n", isCold ? "caches emptied" : "caches warm",
        first.milliseconds / 1000, bar, static_cast<long long>(first.memory));
    startAgain(address, home.path(), cold, "from the local file", "1,000 ms");
}

void startWithFile(bool cold)
{
    const QTemporaryDir folder;
    const auto address = bench::ticketsInFile(folder.filePath(QStringLiteral("tickets.sqlite")), LargeWorkspace);
    startLarge(QStringLiteral("sqlite:") + address.path(), cold, "in a file", "15 s");
}

void startWithServer(bool cold)
{
    // On a disk: these are not the small databases of tests, and their figures are compared over the years.
    test::PostgresServer server({.settings = {QStringLiteral("shared_buffers=512MB"), QStringLiteral("max_wal_size=4GB")},
        .within = QStringLiteral("/tmp")});
    startLarge(bench::ticketsOnServer(server, LargeWorkspace).name(), cold, "on a server", "20 s");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (const QByteArray began = qgetenv(Began); !began.isEmpty())
        return showOverview(argc, argv, began.toLongLong());
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // what a line says is known when it is said
    const bool cold = QCoreApplication::arguments().contains(QLatin1String("--cold"));
    startDemo(cold);
    startWithFile(cold);
    startWithServer(cold);
    return 0;
}
