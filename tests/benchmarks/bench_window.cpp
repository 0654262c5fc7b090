// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window: from a click on a chart to all charts drawn anew, on workloads without a database; then the program on a demo
// that goes on: from new figures to all charts drawn, how long input waits meanwhile, and behind what.
//   bench_window [seconds of the living demo] [changes a second] [tickets …]

#include "app/composition.h"
#include "benchmarks/timedapplication.h"
#include "benchmarks/workload.h"
#include "session/demo.h"
#include "session/session.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/repaintqueue.h"
#include "widgets/window/mainwindow.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace palier;

namespace {

using bench::milliseconds;
using bench::TimedApplication;

/** "median 12.3 ms, p95 20.1 ms, p99 22.0 ms, most 30.2 ms (60)". */
void print(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))]; };
    std::printf("%s: median %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms (%zu)\n", what, at(0.5), at(0.95), at(0.99),
        times.back(), times.size());
    std::fflush(stdout);
}

/** Computes in another thread, as the session does; the newest view wins. */
class Computer : public QObject
{
    Q_OBJECT

public:
    Computer(std::shared_ptr<const FactTable> facts, Instant now, MainWindow &window)
        : m_facts(std::move(facts)), m_now(now), m_window(window)
    {
        connect(&window, &MainWindow::viewChanged, this, &Computer::compute);
    }
    ~Computer() override { QThreadPool::globalInstance()->waitForDone(); }

    void compute(const View &view)
    {
        m_arrived = false;
        const DashboardQuery query = resolved(view, m_now, m_now - 730 * Day, {});
        QThreadPool::globalInstance()->start([this, query] {
            auto dashboard = std::make_shared<const Dashboard>(*computeDashboard(*m_facts, query));
            QMetaObject::invokeMethod(this, [this, dashboard] {
                m_window.setDashboard(dashboard);
                m_arrived = true;
            });
        });
    }
    /** Until the figures are there and drawn. */
    void wait()
    {
        while (!m_arrived)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents();
        m_window.repaint();
    }

private:
    std::shared_ptr<const FactTable> m_facts;
    Instant m_now;
    MainWindow &m_window;
    bool m_arrived = false;
};

void clicks(qint64 tickets)
{
    constexpr std::size_t Clicks = 60;
    const bench::Workload workload = bench::makeWorkload(tickets);
    MainWindow window;
    window.resize(1920, 1080);
    window.show();
    Computer computer(FactTable::build(workload.histories, workload.settings, workload.now), workload.now, window);
    window.showWorkspace(QStringLiteral("demo"));
    const View everything{.period = {PeriodChoice::Kind::All, {}, {}}};
    window.go(everything);
    computer.wait();
    QRandomGenerator random(1);
    std::vector<double> times;
    const auto charts = window.findChildren<ChartView *>();
    while (times.size() < Clicks) {
        ChartView *chart = charts.at(random.bounded(static_cast<int>(charts.size())));
        if (!chart->isVisible() || chart->itemCount() == 0)
            continue;
        const QPoint at = chart->itemArea(random.bounded(chart->itemCount())).center().toPoint();
        const View before = window.view();
        QElapsedTimer timer;
        timer.start();
        QTest::mouseClick(chart, Qt::LeftButton, {}, at);
        if (window.view() == before)
            continue; // nothing to choose there
        computer.wait();
        times.push_back(milliseconds(timer));
        window.go(everything); // filters of many charts together leave nothing to click on
        computer.wait();
    }
    std::printf("%lld tickets, ", static_cast<long long>(tickets));
    print("click to all charts drawn", times);
}

/** Events that another thread posts to the window's, one a millisecond, as a hand would; each knows when it was posted, and so
    how long it waited. */
class Keys : public QObject
{
    Q_OBJECT

public:
    Keys() : m_hand([this] { type(); }) {}
    ~Keys() override { stop(); }

    void stop()
    {
        m_ends = true;
        if (m_hand.joinable())
            m_hand.join();
    }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        waits.push_back(milliseconds(static_cast<Key *>(event)->since));
        return true;
    }

    std::vector<double> waits;

private:
    struct Key : QEvent {
        Key() : QEvent(User) { since.start(); }
        QElapsedTimer since;
    };

    void type()
    {
        for (auto next = std::chrono::steady_clock::now(); !m_ends; std::this_thread::sleep_until(next)) {
            next += std::chrono::milliseconds(1);
            QCoreApplication::postEvent(this, new Key);
        }
    }

    std::atomic<bool> m_ends = false;
    std::thread m_hand;
};

/** From the event that brings new figures to the end of the drawing that shows them. */
class Repaints
{
public:
    Repaints(TimedApplication &application, app::Composition &program)
    {
        auto *charts = program.window().findChild<RepaintQueue *>();
        QObject::connect(program.session(), &Session::dashboardReady, charts, [this, &application, charts] {
            if (charts->isEmpty()) // they look as before
                return;
            if (!m_waits)
                m_since = application.turn();
            m_waits = true;
        });
        QObject::connect(charts, &RepaintQueue::emptied, charts, [this] {
            if (std::exchange(m_waits, false))
                times.push_back(milliseconds(m_since));
        });
    }

    std::vector<double> times;

private:
    QElapsedTimer m_since;
    bool m_waits = false;
};

/** Which turns of the loop worked longest: on a busy machine input also waits for other programs, which is not ours to mend. */
void printLongest(std::vector<TimedApplication::Turn> turns)
{
    std::ranges::sort(turns, std::greater{}, &TimedApplication::Turn::worked);
    for (std::size_t i = 0; i < std::min<std::size_t>(5, turns.size()); ++i)
        std::printf("    %.1f ms of the processor, %.1f ms by the clock: event %d of %s\n", turns[i].worked,
            turns[i].milliseconds, turns[i].event, turns[i].receiver.constData());
}

void writeOn(const QString &address, double rate, const std::atomic<bool> &ends)
{
    auto workspace = Workspace::open(address, Workspace::Purpose::Make);
    const SystemClock clock;
    auto live = LiveDemo::open(*workspace, clock.now(), LiveDemo::Hours::Ignored);
    QElapsedTimer timer;
    timer.start();
    for (qint64 changes = 1; !ends; ++changes) {
        if (!live->change(clock.now()))
            std::printf("a change failed\n");
        const auto due = static_cast<qint64>(1000.0 * static_cast<double>(changes) / rate);
        std::this_thread::sleep_for(std::chrono::milliseconds(std::max<qint64>(0, due - timer.elapsed())));
    }
}

void live(TimedApplication &application, int seconds, double rate)
{
    const QTemporaryDir folder;
    const QString address = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("demo.sqlite"));
    const SystemClock clock;
    {
        auto workspace = Workspace::open(address, Workspace::Purpose::Make);
        if (!workspace || !makeDemo(*workspace, {}, clock.now()))
            return;
    }
    app::Options options;
    options.address = address;
    options.language = Language::English;
    app::Composition program(application, options, false);
    program.window().resize(1920, 1080);
    program.window().show();
    program.start();
    while (!program.session()->dashboard())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::atomic<bool> ends = false;
    std::thread writer(writeOn, address, rate, std::cref(ends));
    Repaints repaints(application, program);
    Keys keys;
    application.keepTurns(true);
    QTimer::singleShot(seconds * 1000, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    application.keepTurns(false);
    keys.stop();
    ends = true;
    writer.join();
    std::printf("%d s of a demo with %.0f changes a second\n", seconds, rate);
    print("  new figures to all charts drawn (bar 50 ms p99)", repaints.times);
    print("  input waits (bar 16 ms at most)", keys.waits);
    std::printf("  what worked longest at a stretch:\n");
    printLongest(std::move(application.turns));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 60;
    const double rate = argc > 2 ? std::atof(argv[2]) : 20;
    std::vector<qint64> sizes{20'000, 1'000'000};
    if (argc > 3) {
        sizes.clear();
        for (int i = 3; i < argc; ++i)
            sizes.push_back(std::atoll(argv[i]));
    }
    std::printf("bars: 150 ms p95 at 20,000 tickets, 400 ms at 1,000,000\n");
    for (const qint64 size : sizes)
        clicks(size);
    if (seconds > 0)
        live(application, seconds, rate);
    return 0;
}

#include "bench_window.moc"
