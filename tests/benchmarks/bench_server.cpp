// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A team's server: how long it takes until a change that somebody committed is on the screen of somebody else, whether all of
// them are, and what each program that looks costs the server. The server is the benchmark's own.
//
// bench_server [seconds of the steady load]

#include "benchmarks/madetickets.h"
#include "database/transaction.h"
#include "database/workspaceopening.h"
#include "metrics/dashboard.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <mutex>
#include <thread>

#include <unistd.h>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

using bench::orDie;

/** Somebody who answers tickets: a note more on one of them, in a transaction of its own, so many times a second. */
class Writer
{
public:
    Writer(const DatabaseAddress &address, int number, int of, double rate, int changes)
        : m_thread([=, this] { run(address, number, of, rate, changes); })
    {}
    ~Writer() { m_thread.join(); }

    /** When each was committed, in milliseconds of the clock of all writers. Once it has ended. */
    static inline QElapsedTimer clock;
    static inline std::mutex mutex;
    static std::vector<qint64> &commits()
    {
        static std::vector<qint64> all;
        return all;
    }

private:
    void run(const DatabaseAddress &address, int number, int of, double rate, int changes)
    {
        Connection connection = orDie(openWorkspace(address, Access::ReadWrite));
        Statement note = connection.statementOf(
            u"INSERT INTO ticket_event (ticket, line, ordinal, at_ms, kind, actor, actor_kind) SELECT ticket, max(line) + 1, "
            "max(ordinal) + 1, max(at_ms) + 1000, 'note', 'agent1', 'agent' FROM ticket_event WHERE ticket = :a GROUP BY ticket"_qs);
        Statement step = connection.statementOf(u"UPDATE ticket SET version = version + 1 WHERE id = :a"_qs);
        const qint64 begin = clock.elapsed();
        for (int i = 0; i < changes; ++i) {
            const qint64 ticket = 1 + number + qint64{of} * (i % 500);
            auto transaction = orDie(Transaction::write(connection));
            orDie(note.execute({ticket}));
            orDie(step.execute({ticket}));
            orDie(transaction.commit());
            {
                const std::scoped_lock lock(mutex);
                commits().push_back(clock.elapsed());
            }
            const qint64 due = begin + static_cast<qint64>((i + 1) * 1000 / rate);
            if (const qint64 early = due - clock.elapsed(); early > 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(early));
        }
    }

    std::thread m_thread;
};

/** A window's session, and when it showed how many changes. */
class Screen
{
public:
    explicit Screen(const DatabaseAddress &address) : m_session(address.name(), m_clock)
    {
        QObject::connect(&m_session, &Session::dashboardReady, &m_session, [this] { note(); });
        View all;
        all.period.kind = PeriodChoice::Kind::All;
        m_session.setView(all);
        m_session.start();
        waitFor([this] { return !m_shown.empty(); });
        forget();
    }

    Session &session() { return m_session; }

    template<typename F>
    static void waitFor(F done)
    {
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            if (done())
                QCoreApplication::exit();
        });
        timer.start(1);
        QCoreApplication::exec();
    }

    qint64 changesShown() const { return m_shown.empty() ? 0 : m_shown.back().second - m_first; }

    /** How long after its commit each change was shown, in order. */
    std::vector<qint64> delays(std::vector<qint64> commits) const
    {
        std::ranges::sort(commits);
        std::vector<qint64> delays;
        std::size_t next = 0;
        for (const auto &[at, events] : m_shown) {
            for (; next < commits.size() && static_cast<qint64>(next) < events - m_first; ++next)
                delays.push_back(at - commits[next]);
        }
        std::ranges::sort(delays);
        return delays;
    }

    void forget()
    {
        m_first = m_session.picture()->histories.eventCount;
        m_shown.clear();
    }

private:
    void note() { m_shown.emplace_back(Writer::clock.elapsed(), m_session.picture()->histories.eventCount); }

    SystemClock m_clock;
    Session m_session;
    qint64 m_first = 0;
    std::vector<std::pair<qint64, qint64>> m_shown; // when, events
};

qint64 at(const std::vector<qint64> &sorted, double share)
{
    return sorted.empty()
               ? -1
               : sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
}

/** Whether the screen shows what a program that starts now would. */
bool showsWhatThereIs(Screen &screen, const DatabaseAddress &address)
{
    Connection connection = orDie(openWorkspace(address, Access::ReadOnly));
    Picture fresh = orDie(readPicture(connection));
    const Picture &shown = *screen.session().picture();
    const Instant now = screen.session().dashboard()->query.now;
    fresh.foldAt(now);
    const View view = screen.session().view();
    const auto one = orDie(computeDashboard(*fresh.table, fresh.query(view, now)));
    const auto two = orDie(computeDashboard(*shown.table, shown.query(view, now)));
    const Share &there = one.all.get<EscalationRate>().toDate;
    const Share &here = two.all.get<EscalationRate>().toDate;
    const bool sameKpis = there.count == here.count && there.of == here.of;
    return sameKpis && fresh.histories.eventCount == shown.histories.eventCount &&
           fresh.histories.ticketCount == shown.histories.ticketCount;
}

void load(Screen &screen, const DatabaseAddress &address, const char *name, int writers, double ratePerWriter, int changesEach)
{
    Writer::commits().clear();
    screen.forget();
    const qint64 changes = qint64{writers} * changesEach;
    qint64 written = 0;
    {
        std::vector<std::unique_ptr<Writer>> all;
        all.reserve(static_cast<std::size_t>(writers));
        for (int i = 0; i < writers; ++i)
            all.push_back(std::make_unique<Writer>(address, i, writers, ratePerWriter, changesEach));
        Screen::waitFor([&] {
            const std::scoped_lock lock(Writer::mutex);
            return static_cast<qint64>(Writer::commits().size()) == changes;
        });
        written = Writer::clock.elapsed();
    }
    Screen::waitFor([&] { return screen.changesShown() == changes || Writer::clock.elapsed() - written > 20'000; });
    const auto delays = screen.delays(Writer::commits());
    std::printf("%-34s %7lld changes, %7.0f a second; commit to screen: median %4lld ms, p99 %5lld ms, most %5lld ms; "
                "caught up %lld ms after the last; %lld shown; %s\n",
        name, static_cast<long long>(changes),
        static_cast<double>(changes) * 1000 /
            static_cast<double>(std::ranges::max(Writer::commits()) - std::ranges::min(Writer::commits()) + 1),
        static_cast<long long>(at(delays, 0.5)), static_cast<long long>(at(delays, 0.99)), static_cast<long long>(at(delays, 1)),
        static_cast<long long>(Writer::clock.elapsed() - written), static_cast<long long>(screen.changesShown()),
        showsWhatThereIs(screen, address) ? "as a new start" : "NOT AS A NEW START");
}

/** The processor time of these processes so far. */
double secondsOf(const QStringList &processes)
{
    constexpr int UserTime = 11; // behind the name, which may hold anything but a bracket at its end; the system's follows it
    double ticks = 0;
    for (const QString &process : processes) {
        QFile file(u"/proc/%1/stat"_qs.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList fields = file.readAll().split(')').last().trimmed().split(' ');
        ticks += fields.value(UserTime).toDouble() + fields.value(UserTime + 1).toDouble();
    }
    return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/** What it costs the server that so many programs follow 50 changes a second: should be the same for each, however many there
 * are. */
void manyPrograms(test::PostgresServer &server, const DatabaseAddress &address, int programs, int seconds)
{
    Writer::commits().clear();
    std::vector<std::unique_ptr<Screen>> screens;
    screens.reserve(static_cast<std::size_t>(programs));
    for (int i = 0; i < programs; ++i)
        screens.push_back(std::make_unique<Screen>(address));
    const QStringList backends =
        server.sql(u"postgres"_qs, u"SELECT pid FROM pg_stat_activity WHERE application_name = 'palier'"_qs)
            .split(u'\n', Qt::SkipEmptyParts);
    const qint64 changes = qint64{50} * seconds;
    const double before = secondsOf(backends);
    QElapsedTimer timer;
    timer.start();
    {
        const Writer writer(address, 0, 1, 50, static_cast<int>(changes));
        Screen::waitFor([&] {
            const std::scoped_lock lock(Writer::mutex);
            return static_cast<qint64>(Writer::commits().size()) == changes;
        });
    }
    Screen::waitFor([&] {
        return std::ranges::all_of(screens, [&](const auto &screen) { return screen->changesShown() == changes; }) ||
               timer.elapsed() > qint64{1000} * (seconds + 20);
    });
    const double took = static_cast<double>(timer.elapsed()) / 1000;
    const auto behind = std::ranges::count_if(screens, [&](const auto &screen) { return screen->changesShown() != changes; });
    const auto delays = screens.back()->delays(Writer::commits());
    std::printf("%2d programs, 50 changes a second:  %5.2f ms of the server's processor a second and program, %lld connections; "
                "commit to screen: median %lld ms, p99 %lld ms; %lld programs without all changes\n",
        programs, 1000 * (secondsOf(backends) - before) / took / programs, static_cast<long long>(backends.size()),
        static_cast<long long>(at(delays, 0.5)), static_cast<long long>(at(delays, 0.99)), static_cast<long long>(behind));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // what a line says is known when it is said
    const int seconds = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 60;
    // On a disk: these are not the small databases of tests, and their figures are compared over the years.
    test::PostgresServer server({.settings = {u"shared_buffers=512MB"_qs, u"max_wal_size=4GB"_qs}, .within = u"/tmp"_qs});
    const DatabaseAddress address = bench::ticketsOnServer(server, 20'000);
    Writer::clock.start();
    {
        Screen screen(address);
        load(screen, address, "4 writers, 200 a second", 4, 50, 50 * seconds);
        load(screen, address, "8 writers, bursts of 1,000 a second", 8, 125, 625);
        load(screen, address, "8 writers, as fast as they can", 8, 1e6, 1250);
    }
    const DatabaseAddress small = bench::ticketsOnServer(server, 1000); // many programs have only these two cores, too
    for (const int programs : {1, 5, 10, 20})
        manyPrograms(server, small, programs, seconds / 3);
    return 0;
}
