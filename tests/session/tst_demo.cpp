// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/demo.h"

#include "support/testprogram.h"

#include "database/historywriter.h"
#include "database/migrator.h"
#include "database/ticketreader.h"
#include "session/figures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace palier;

namespace {

constexpr Instant DemoTime{Duration{1795302000}}; // 2026-11-21 23:00 UTC
constexpr int Tickets = 4000;

using Named = Figures::NamedEntry;

} // namespace

/** The demo as a workspace: its figures are those of a real floor, and what it says it planted is in the histories. */
class TestDemo : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_address = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("demo.sqlite"));

    Workspace open(Workspace::Purpose purpose = Workspace::Purpose::Read) const { return *Workspace::open(m_address, purpose); }

    /** Of the embedded demo. */
    static QString nameOn(const char *day)
    {
        return QStringLiteral("demo-%1.%2-%3.sqlite").arg(DemoVersion).arg(newestSchema()).arg(QLatin1String(day));
    }

    static Query query(Instant now)
    {
        Query query;
        query.now = now;
        return query;
    }
    static double toDate(const Share &share) { return static_cast<double>(share.count) / static_cast<double>(share.of); }

    static TruthRecord floorTruth(Workspace &workspace, const char *kind)
    {
        const auto truths = *workspace.truths();
        return *std::ranges::find(truths, QLatin1String(kind), &TruthRecord::kind);
    }

    /** The escalation rate to date of a topic's tickets of a period, of these agents where they are named. */
    static Share rate(Workspace &workspace, const QString &topic, TimeRange period, const QStringList &agents = {})
    {
        Query asked = query(DemoTime);
        asked.period = period;
        asked.filters = {{QStringLiteral("topic"), {topic}}};
        if (!agents.isEmpty())
            asked.filters.push_back({QStringLiteral("agent"), agents});
        return Figures::load(workspace)->snapshot(asked)->all.get<EscalationRate>().toDate;
    }

    /** The tickets of which the truth says this, of one detail where there is one. */
    static QSet<QString> planted(const std::vector<TruthRecord> &truths, const QString &kind, const QString &detail = {})
    {
        QSet<QString> tickets;
        for (const TruthRecord &truth : truths) {
            if (truth.kind == kind && (detail.isEmpty() || truth.detail == detail))
                tickets.insert(truth.ticket);
        }
        return tickets;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        auto workspace = open(Workspace::Purpose::Make);
        const auto made = makeDemo(workspace, {Tickets, 7}, DemoTime);
        QVERIFY2(made, made ? "" : qPrintable(QString(made.error().code)));
        qInfo("%d tickets in %lld ms", Tickets, static_cast<long long>(timer.elapsed()));
        QVERIFY(workspace.check()->empty());
        QVERIFY(*isDemo(workspace));
    }

    void hasTheFiguresOfAFloor()
    {
        auto workspace = open();
        auto figures = *Figures::load(workspace);
        const Snapshot snapshot = *figures.snapshot(query(DemoTime));
        const double rate = toDate(snapshot.all.get<EscalationRate>().toDate);
        const double success = toDate(snapshot.all.get<SuccessRate>().toDate);
        const double back = toDate(snapshot.all.get<BounceBackRate>().toDate);
        QVERIFY2(rate > 0.14 && rate < 0.18, qPrintable(QString::number(rate)));
        QVERIFY2(success > 0.63 && success < 0.76, qPrintable(QString::number(success)));
        QVERIFY2(back > 0.09 && back < 0.19, qPrintable(QString::number(back)));
    }

    /** The fold sees what was planted: by ticket, and no other way round where it could not be by chance. */
    void foldsToItsTruth()
    {
        auto workspace = open();
        const auto truths = *workspace.truths();
        auto figures = *Figures::load(workspace);
        QSet<QString> voids;
        QSet<QString> pingPong;
        QSet<QString> escalated;
        QSet<QString> bornHigher;
        QHash<QString, quint32> reopens;
        figures.forEachEntry(DemoTime, [&](const Named &named) {
            const TicketEntry &entry = named.entry;
            if (entry.fate == Fate::Void)
                voids.insert(named.ticket);
            if (entry.pingPong)
                pingPong.insert(named.ticket);
            if (entry.firstEscalation)
                escalated.insert(named.ticket);
            if (entry.bornTier > 1)
                bornHigher.insert(named.ticket);
            reopens.insert(named.ticket, entry.reopens);
        });
        QCOMPARE(planted(truths, QStringLiteral("void")), voids);
        QCOMPARE(planted(truths, QStringLiteral("routing")), bornHigher);
        QVERIFY(!voids.isEmpty() && !bornHigher.isEmpty());
        QVERIFY(escalated.contains(planted(truths, QStringLiteral("premature"))));
        QVERIFY(escalated.contains(planted(truths, QStringLiteral("undocumented"))));
        QVERIFY(escalated.contains(planted(truths, QStringLiteral("forgotten"))));
        QVERIFY(pingPong.contains(planted(truths, QStringLiteral("ping-pong"))));
        QVERIFY(!pingPong.isEmpty());
        const auto missed = planted(truths, QStringLiteral("missed"));
        QVERIFY(!missed.isEmpty() && !missed.intersects(escalated));
        for (const QString &ticket : missed)
            QVERIFY(reopens.value(ticket) >= 2);
    }

    /** Wrong clicks and undone commands leave no escalation behind: tickets with nothing else have no hop. */
    void foldsNoiseAway()
    {
        auto workspace = open();
        const auto truths = *workspace.truths();
        const auto noise = planted(truths, QStringLiteral("mis-click")) + planted(truths, QStringLiteral("undo"));
        auto figures = *Figures::load(workspace);
        int quiet = 0;
        figures.forEachEntry(DemoTime, [&](const Named &named) {
            if (noise.contains(named.ticket) && !named.entry.firstEscalation) {
                QCOMPARE(named.entry.hops, 0U);
                ++quiet;
            }
        });
        QVERIFY(quiet > noise.size() / 2);
    }

    void neverActsAboveWhereItSaysSo()
    {
        auto workspace = open();
        const auto late = planted(*workspace.truths(), QStringLiteral("forgotten"), QStringLiteral("no act"));
        auto figures = *Figures::load(workspace);
        figures.forEachEntry(DemoTime, [&](const Named &named) {
            if (!late.contains(named.ticket))
                return;
            const bool waited = std::ranges::any_of(named.entry.episodes,
                [](const Episode &episode) { return episode.acknowledged.value_or(DemoTime) - episode.at >= 4 * Hour; });
            QVERIFY2(waited, qPrintable(named.ticket));
        });
        QVERIFY(!late.isEmpty());
    }

    void hasEscalationsOfEveryKindAndOutcome()
    {
        auto workspace = open();
        auto figures = *Figures::load(workspace);
        std::array<int, OutcomeCount> outcomes{};
        std::array<int, EnumNames<EscalationKind>::names.size()> kinds{};
        figures.forEachEntry(DemoTime, [&](const Named &named) {
            for (const Episode &episode : named.entry.episodes) {
                ++outcomes.at(static_cast<std::size_t>(episode.outcome));
                ++kinds.at(static_cast<std::size_t>(episode.kind));
            }
        });
        QVERIFY(std::ranges::all_of(outcomes, [](int count) { return count > 0; }));
        QVERIFY(std::ranges::all_of(kinds, [](int count) { return count > 0; }));
    }

    void hasVipCustomers()
    {
        Query byClass = query(DemoTime);
        byClass.groupings = {nameOf(BuiltInDimension::CustomerClass)};
        auto workspace = open();
        const Snapshot snapshot = *Figures::load(workspace)->snapshot(byClass);
        qint64 vip = 0;
        for (const Group &group : snapshot.groupings.at(0).groups)
            vip += group.value == VipClass ? group.kpis.get<EscalationRate>().toDate.of : 0;
        const qint64 all = snapshot.all.get<EscalationRate>().toDate.of;
        QVERIFY2(vip > all / 50 && vip < all / 5, qPrintable(QString::number(vip)));
    }

    void plantsAWorstUnit()
    {
        Query byUnit = query(DemoTime);
        byUnit.groupings = {QStringLiteral("unit")};
        auto workspace = open();
        const Snapshot snapshot = *Figures::load(workspace)->snapshot(byUnit);
        QString worst;
        double highest = 0;
        for (const Group &group : snapshot.groupings.at(0).groups) {
            const Share &share = group.kpis.get<EscalationRate>().toDate;
            if (share.of < 50 || toDate(share) <= highest)
                continue;
            highest = toDate(share);
            worst = group.value;
        }
        QCOMPARE(worst, floorTruth(workspace, "worst-unit").detail);
    }

    void plantsAnIncidentAndAnEmergingTopic()
    {
        auto workspace = open();
        const TruthRecord incident = floorTruth(workspace, "incident");
        const TruthRecord emerging = floorTruth(workspace, "emerging-topic");
        const Share day = rate(workspace, incident.detail, {incident.at, *incident.at + 5 * Hour});
        const Share year = rate(workspace, incident.detail, {DemoTime - 365 * Day, incident.at});
        QVERIFY2(day.of >= Tickets / 150, qPrintable(QString::number(day.of)));
        QVERIFY(static_cast<double>(day.of) > 5 * static_cast<double>(year.of) / 330);
        const Share before = rate(workspace, emerging.detail, {*emerging.at - 42 * Day, emerging.at});
        const Share since = rate(workspace, emerging.detail, {emerging.at, DemoTime});
        QVERIFY2(since.of > 6 * std::max<qint64>(before.of, 3), qPrintable(QString::number(since.of)));
    }

    void plantsATrainingThatWorkedAndOneThatDidNot()
    {
        auto workspace = open();
        const auto trainings = *workspace.trainings();
        QCOMPARE(trainings.size(), std::size_t{2});
        for (const TrainingRecord &training : trainings) {
            const bool works = training.topic == floorTruth(workspace, "training-worked").detail;
            const QStringList agents(training.agents.begin(), training.agents.end());
            const double before = toDate(rate(workspace, training.topic, {DemoTime - 365 * Day, training.from}, agents));
            const double after = toDate(rate(workspace, training.topic, {training.from, DemoTime}, agents));
            const QString figures = QStringLiteral("%1: %2, %3").arg(training.topic).arg(before).arg(after);
            QVERIFY2(works ? after < 0.6 * before : after > 0.6 * before, qPrintable(figures));
        }
    }

    void refusesAWorkspaceWithTickets()
    {
        auto workspace = open(Workspace::Purpose::Change);
        const auto made = makeDemo(workspace, {300, 7}, DemoTime);
        QCOMPARE(QString(made.error().code), QStringLiteral("demo.not-empty"));
    }

    /** Another connection sees change after change, each of them whole. */
    void goesOn()
    {
        const QString path = m_folder.filePath(QStringLiteral("live.sqlite"));
        auto workspace = *Workspace::open(QStringLiteral("sqlite:") + path, Workspace::Purpose::Make);
        QVERIFY(makeDemo(workspace, {400, 3}, DemoTime));
        auto watcher = *Workspace::open(QStringLiteral("sqlite:") + path, Workspace::Purpose::Read);
        auto live = *LiveDemo::open(workspace, DemoTime, LiveDemo::Hours::Ignored);
        const auto before = watcher.sources()->at(0);
        for (int i = 0; i < 150; ++i) {
            const Instant at = DemoTime + Minute * (i + 1);
            QVERIFY(live.change(at));
            QCOMPARE(watcher.sources()->at(0).last, std::optional(at));
        }
        QVERIFY(watcher.sources()->at(0).tickets > before.tickets + 10);
        QVERIFY(watcher.check()->empty());
        auto figures = *Figures::load(watcher);
        int escalations = 0;
        figures.forEachEntry(DemoTime + 3 * Hour, [&](const Named &named) {
            escalations += static_cast<int>(
                std::ranges::count_if(named.entry.episodes, [](const Episode &episode) { return episode.at > DemoTime; }));
        });
        QVERIFY(escalations > 0);
    }

    /** On a Sunday night nobody of the desks works; customers write, and the robot sorts. */
    void keepsItsHours()
    {
        auto workspace = *Workspace::open(
            QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("sunday.sqlite")), Workspace::Purpose::Make);
        QVERIFY(makeDemo(workspace, {400, 3}, DemoTime));
        auto live = *LiveDemo::open(workspace, DemoTime, LiveDemo::Hours::Kept);
        const auto actsAfterwards = [&](ActorKind kind) {
            int acts = 0;
            TicketReader reader(workspace.connection());
            const QStringList open = *reader.notDone(demo::source().name);
            for (const QString &ticket : open) {
                const auto whole = reader.whole({demo::source().name, ticket});
                for (const EventRecord &event : whole->history)
                    acts += event.atMs > toMilliseconds(DemoTime) && event.actorKind == kind;
            }
            return acts;
        };
        for (int i = 1; i <= 60; ++i)
            QVERIFY(live.change(DemoTime + Minute * i));
        QVERIFY(actsAfterwards(ActorKind::Customer) > 0);
        QCOMPARE(actsAfterwards(ActorKind::Agent), 0);
        const Instant monday = DemoTime + 34 * Hour; // 10:00 in Paris
        QVERIFY(live.pace(monday) > 10 * live.pace(DemoTime + 5 * Hour));
        for (int i = 1; i <= 60; ++i)
            QVERIFY(live.change(monday + Minute * i));
        QVERIFY(actsAfterwards(ActorKind::Agent) > 20);
    }

    /** What somebody else wrote to a ticket is still there after the demo's next step on it. */
    void keepsWhatOthersWrote()
    {
        auto workspace = *Workspace::open(
            QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("shared.sqlite")), Workspace::Purpose::Make);
        QVERIFY(makeDemo(workspace, {200, 3}, DemoTime));
        auto live = *LiveDemo::open(workspace, DemoTime, LiveDemo::Hours::Ignored);
        const QString source = demo::source().name;
        TicketReader reader(workspace.connection());
        while (reader.notDone(source)->isEmpty())
            QVERIFY(live.change(DemoTime)); // as small a floor may have nothing left to do
        const QString ticket = reader.notDone(source)->first();
        auto stored = *reader.whole({source, ticket});
        EventRecord tag = stored.history.back();
        tag.line += 1;
        tag.kind = EventKind::Tag;
        tag.from.clear();
        tag.to = QStringLiteral("mine");
        stored.history.push_back(tag);
        HistoryWriter writer(workspace.connection());
        QVERIFY(
            writer.begin(demo::source()) && writer.replaceHistory(stored.ticket.texts.record, stored.history) && writer.commit());
        const auto now = [&] { return *reader.whole({source, ticket}); };
        const qint64 before = now().ticket.texts.version;
        for (int i = 1; now().ticket.texts.version == before && i < 2000; ++i)
            QVERIFY(live.change(DemoTime + Duration{i}));
        QVERIFY(now().history.size() > stored.history.size());
        QCOMPARE(std::ranges::count(now().history, tag), 1);
    }

    void goesOnOnlyWhereThereIsADemo()
    {
        auto workspace = *Workspace::open(
            QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("empty.sqlite")), Workspace::Purpose::Make);
        QVERIFY(!*isDemo(workspace));
        QCOMPARE(
            QString(LiveDemo::open(workspace, DemoTime, LiveDemo::Hours::Ignored).error().code), QStringLiteral("demo.none"));
    }

    /** One file a day, made once; the older ones go. */
    void isEmbedded()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        FixedClock clock(DemoTime);
        const auto path = embeddedDemo(clock, {200, 1});
        QVERIFY2(path, path ? "" : qPrintable(path.error().code + path.error().parameters.join(QLatin1Char(' '))));
        QCOMPARE(QFileInfo(*path).fileName(), nameOn("20261121"));
        QCOMPARE(*embeddedDemo(clock, {300, 1}), *path);
        auto workspace = *Workspace::open(QStringLiteral("demo"), Workspace::Purpose::Read, clock);
        QCOMPARE(workspace.connection().name(), *path);
        QCOMPARE(workspace.sources()->at(0).tickets, 200);
        QVERIFY(QFile(*path + QStringLiteral(".left-aside")).open(QIODevice::WriteOnly));
        clock.set(DemoTime + Day);
        const auto next = embeddedDemo(clock, {200, 1});
        QCOMPARE(QFileInfo(*next).dir().entryList(QDir::Files), QStringList{nameOn("20261122")});
    }

    void oneThatIsCancelledLeavesNothingBehind()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("cancelled")).toLocal8Bit());
        int asked = 0;
        const auto none = embeddedDemo(FixedClock(DemoTime), {2000, 1}, [&](int, int) { return ++asked < 4; });
        QCOMPARE(QString(none.error().code), QStringLiteral("demo.cancelled"));
        QCOMPARE(asked, 4);
        const QDir folder(m_folder.filePath(QStringLiteral("cancelled/palier")));
        QVERIFY(folder.exists());
        QCOMPARE(folder.entryList(QDir::Files), QStringList());
    }

    void saysWhereItCannotBe()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("demo.sqlite")).toLocal8Bit());
        QCOMPARE(QString(embeddedDemo(FixedClock(DemoTime)).error().code), QStringLiteral("demo.no-folder"));
    }
};

PALIER_TEST(TestDemo, QCoreApplication)
#include "tst_demo.moc"
