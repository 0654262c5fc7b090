// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/interrupt.h"
#include "ctl/login.h"
#include "ctl/reportquery.h"

#include "session/demo.h"
#include "viewmodels/demotext.h"
#include "viewmodels/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace palier::ctl {

namespace {

constexpr int FewestTickets = 100;
constexpr int MostTickets = 1'000'000;
constexpr double LowestRate = 0.001;
constexpr double HighestRate = 1000;
constexpr double SecondsOfHour = 3600;

struct DemoCommandWords {
    Q_DECLARE_TR_FUNCTIONS(palier::DemoCommandWords)
};

/** What the command line asks for. */
struct Wish {
    demo::Size size;
    std::optional<double> rate; // nothing: the floor's own
    bool isEmbedded = false;
    Instant now;   // of which the floor is made
    QString wrong; // what is wrong with it
};

void readNumbers(const Arguments &arguments, Wish &wish)
{
    bool isNumber = true;
    if (arguments.has("tickets"))
        wish.size.tickets = arguments.value("tickets").toInt(&isNumber);
    if (!isNumber || wish.size.tickets < FewestTickets || wish.size.tickets > MostTickets)
        wish.wrong = DemoCommandWords::tr("The number of tickets is between %1 and %2.").arg(FewestTickets).arg(MostTickets);
    if (arguments.has("seed"))
        wish.size.seed = arguments.value("seed").toULongLong(&isNumber);
    if (!isNumber && wish.wrong.isEmpty())
        wish.wrong = DemoCommandWords::tr("A seed is a whole number from 0 on.");
    if (arguments.has("rate"))
        wish.rate = arguments.value("rate").toDouble(&isNumber);
    const bool isRate = !wish.rate || (isNumber && *wish.rate >= LowestRate && *wish.rate <= HighestRate); // "nan" is none
    if (!isRate && wish.wrong.isEmpty())
        wish.wrong = DemoCommandWords::tr("The rate is between %1 and %2 changes a second.").arg(LowestRate).arg(HighestRate);
}

void readNow(const Arguments &arguments, Wish &wish)
{
    constexpr Instant Earliest{Duration{315'532'800}}; // 1980: there is a year before it
    const auto now = instantFrom(arguments, "now", Zone());
    const Instant clock = SystemClock().now();
    wish.now = now ? now->value_or(clock) : clock;
    if ((!now || wish.now < Earliest || wish.now > clock) && wish.wrong.isEmpty())
        wish.wrong =
            now ? DemoCommandWords::tr("A demo is made as of (--now) a time between 1980 and now.") : errorText(now.error());
}

Wish wishOf(const Arguments &arguments)
{
    Wish wish;
    readNumbers(arguments, wish);
    wish.isEmbedded = arguments.value("db") == QLatin1String("demo");
    const bool hasSize = arguments.has("tickets") || arguments.has("seed") || arguments.has("now");
    readNow(arguments, wish);
    if (arguments.has("rate") && !arguments.has("live"))
        wish.wrong = DemoCommandWords::tr("A rate (--rate) is for a demo that goes on (--live).");
    else if (arguments.has("truth") && (arguments.has("live") || hasSize))
        wish.wrong = DemoCommandWords::tr("The truth (--truth) is read from a demo that exists, and goes with nothing else.");
    else if (wish.isEmbedded && hasSize)
        wish.wrong = DemoCommandWords::tr("The embedded demo has its own size and seed.");
    return wish;
}

int printTruth(const Arguments &arguments, Console &console)
{
    auto workspace = openWorkspace(arguments, Workspace::Purpose::Read, console);
    if (!workspace)
        return console.fail(workspace.error());
    const auto truths = workspace->truths();
    if (!truths)
        return console.fail(truths.error());
    const auto settings = workspace->settings();
    if (!settings)
        return console.fail(settings.error());
    const auto zone = Zone::parse(settings->zone());
    console.print(truthText(*truths, console.format(zone ? *zone : Zone())));
    return ExitDone;
}

Result<Done> make(Workspace &workspace, const Wish &wish, Console &console)
{
    auto made = makeDemo(workspace, wish.size, wish.now, [&console](int done, int total) {
        console.progress(DemoCommandWords::tr("Writing the demo …"), done, total);
        return !isInterrupted();
    });
    console.endProgress();
    if (made)
        console.print(demoText(workspace.connection().name(), wish.size.tickets));
    return made;
}

/** Changes come as they do on a floor: about so many a second, not one by the clock. What a change took is made up for, but not
    the night that a computer slept. */
std::chrono::steady_clock::time_point whenNext(std::chrono::steady_clock::time_point last, double rate, demo::Random &random)
{
    using namespace std::chrono;
    constexpr double LongestPause = 4; // times the usual one
    constexpr seconds MostBehind{1};
    const duration<double> pause(std::min(-std::log(1 - random.fraction()), LongestPause) / rate);
    return std::max(last, steady_clock::now() - MostBehind) + duration_cast<steady_clock::duration>(pause);
}

/** Waits for the next change; false: one is not due yet, because a floor is asked each minute how busy it is. */
bool waitForNext(std::chrono::steady_clock::time_point next)
{
    using namespace std::chrono;
    constexpr milliseconds Longest = minutes{1};
    const auto wait = duration_cast<milliseconds>(next - steady_clock::now());
    waitForInterrupt(std::min(wait, Longest));
    return wait <= Longest;
}

int goOn(Workspace &workspace, std::optional<double> rate, Console &console)
{
    const SystemClock clock;
    auto live = LiveDemo::open(workspace, clock.now(), rate ? LiveDemo::Hours::Ignored : LiveDemo::Hours::Kept);
    if (!live)
        return console.fail(live.error());
    const auto changesASecond = [&] { return rate.value_or(live->pace(clock.now()) / SecondsOfHour); };
    console.print(rate ? liveText(*rate, console.format()) : liveFloorText(live->pace(clock.now())));
    demo::Random random(static_cast<quint64>(toMilliseconds(clock.now())));
    int changes = 0;
    const auto start = std::chrono::steady_clock::now();
    for (auto next = start; !isInterrupted();) {
        const bool isDue = waitForNext(next);
        if (isInterrupted())
            break;
        if (isDue) {
            const auto changed = live->change(clock.now());
            if (!changed)
                return console.fail(changed.error());
            changes += *changed ? 1 : 0;
        }
        next = whenNext(isDue ? next : std::chrono::steady_clock::now(), changesASecond(), random);
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    const double rateReached = std::max(0, changes - 1) / seconds.count(); // the first one comes at once
    console.print(rate ? liveEndText(changes, rateReached, console.format()) : liveEndText(changes));
    return ExitDone;
}

int runDemo(const Arguments &arguments, Console &console)
{
    const Wish wish = wishOf(arguments);
    if (!wish.wrong.isEmpty())
        return console.failUsage(wish.wrong, QStringLiteral("demo"));
    if (arguments.has("truth"))
        return printTruth(arguments, console);
    catchInterrupts();
    auto workspace = openWorkspace(arguments, Workspace::Purpose::Make, console);
    if (!workspace)
        return console.fail(workspace.error());
    const auto exists = isDemo(*workspace);
    if (!exists)
        return console.fail(exists.error());
    const bool goesOn = *exists && (arguments.has("live") || wish.isEmbedded);
    if (!goesOn) {
        if (const auto made = make(*workspace, wish, console); !made) {
            Workspace::discardIfNew(*std::move(workspace));
            return console.fail(made.error());
        }
    }
    if (arguments.has("live"))
        return goOn(*workspace, wish.rate, console);
    if (goesOn)
        console.print(demoText(workspace->connection().name(), demo::Size().tickets));
    return ExitDone;
}

} // namespace

const Command &demoCommand()
{
    static const Command command{
        {"demo", "", QT_TRANSLATE_NOOP("palier::ctl", "makes a support floor to try Palier on"),
            QT_TRANSLATE_NOOP("palier::ctl",
                "Writes a year of a made-up support floor, in French and English, into a new workspace: tickets with their "
                "texts, "
                "people, shifts, promises, paths, and everything that goes wrong on a floor. The same seed and "
                "--now give the same floor.\n"
                "With --live it goes on as a floor would, change by change, until Ctrl+C: at its own pace, busy on a Monday "
                "morning "
                "and quiet at night, or at that of --rate, whatever the hour. A demo that exists is taken up again.\n"
                "“--db demo” is the demo that comes with Palier: it is made once a day and needs no file.\n"),
            {DatabaseOption, {"tickets", "N", QT_TRANSLATE_NOOP("palier::ctl", "how many tickets (otherwise 20000)")},
                {"seed", "S", QT_TRANSLATE_NOOP("palier::ctl", "which floor (otherwise 1)")},
                {"now", "TIME", QT_TRANSLATE_NOOP("palier::ctl", "as of then (otherwise as of the clock)")},
                {"live", nullptr, QT_TRANSLATE_NOOP("palier::ctl", "go on as a floor would, until Ctrl+C")},
                {"rate", "R", QT_TRANSLATE_NOOP("palier::ctl", "with --live: changes a second (otherwise as the hour has them)")},
                {"truth", nullptr, QT_TRANSLATE_NOOP("palier::ctl", "print what was planted in the demo")}}},
        runDemo};
    return command;
}

} // namespace palier::ctl
