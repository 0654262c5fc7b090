// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to the first complete Overview of the demo, drawn: while the demo is still to be made, and with
// it there.
//   bench_start [--cold]    --cold: without anything in the caches of the system, for which one must be root

#include "app/composition.h"
#include "benchmarks/timedapplication.h"
#include "session/session.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <unistd.h>

using namespace palier;

namespace {

constexpr const char *Began = "PALIER_BENCH_BEGAN";

/** Of one clock for all processes. */
qint64 nanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/** The program from its start on: says when the Overview was drawn. */
int showOverview(int argc, char **argv, qint64 began)
{
    bench::TimedApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("palier"));
    QCoreApplication::setApplicationName(QStringLiteral("palier"));
    app::Options options;
    options.address = QStringLiteral("demo");
    options.language = Language::English;
    app::Composition composition(application, options, false);
    composition.window().resize(1920, 1080);
    composition.window().show();
    composition.start();
    application.drawn = [&] {
        if (!composition.session()->dashboard())
            return;
        std::printf("%lld\n", static_cast<long long>((nanoseconds() - began) / 1'000'000));
        application.drawn = {};
        QCoreApplication::quit();
    };
    return QApplication::exec();
}

/** Milliseconds until the child showed its Overview. */
double startOne(const QString &home)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
    environment.insert(QLatin1String(Began), QString::number(nanoseconds()));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {});
    child.waitForFinished(-1);
    return child.readAllStandardOutput().trimmed().toDouble();
}

bool emptyCaches()
{
    ::sync();
    QFile caches(QStringLiteral("/proc/sys/vm/drop_caches"));
    return caches.open(QIODevice::WriteOnly) && caches.write("3") == 1;
}

double median(std::vector<double> times)
{
    std::ranges::nth_element(times, times.begin() + std::ssize(times) / 2);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (const QByteArray began = qgetenv(Began); !began.isEmpty())
        return showOverview(argc, argv, began.toLongLong());
    const QCoreApplication application(argc, argv);
    const bool cold = QCoreApplication::arguments().contains(QLatin1String("--cold"));
    const QTemporaryDir home;
    std::printf("process start to the first complete Overview of the demo (20,000 tickets)\n");
    std::printf("  the demo still to be made: %.0f ms\n", startOne(home.path()));
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        if (cold && !emptyCaches()) {
            std::printf("  the caches cannot be emptied\n");
            return 1;
        }
        times.push_back(startOne(home.path()));
    }
    std::printf("  the demo made, %s: median %.0f ms, most %.0f ms (bar 1,500 ms)\n", cold ? "caches emptied" : "caches warm",
        median(times), *std::ranges::max_element(times));
    return 0;
}
