// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on a real session: what people click and read equals what `palierctl report` says of the same question.

#include "session/demo.h"
#include "session/session.h"
#include "support/inlanguage.h"
#include "support/programs.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "viewmodels/ledger/ledgerwords.h"
#include "widgets/cards/card.h"
#include "widgets/charts/durationview.h"
#include "widgets/charts/outcomeview.h"
#include "widgets/charts/rankedview.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/ledger/ledgerpage.h"
#include "widgets/ledger/ledgertable.h"
#include "widgets/overview/kpitilewidget.h"
#include "widgets/window/filterbar.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{Duration{1'790'000'000}}; // Monday 21 September 2026, 15:33 in Paris

/** A window on a workspace, as the composition root brings them together. */
struct OnScreen {
    OnScreen(const QString &path, const View &view)
        : session(u"sqlite:"_qs + path, clock), dashboards(&session, &Session::dashboardReady)
    {
        QObject::connect(&session, &Session::dashboardReady, &window, &MainWindow::setDashboard);
        QObject::connect(&session, &Session::stateChanged, &window,
            [this](const SessionState &state) { window.setState(state, clock.now()); });
        QObject::connect(&session, &Session::viewRefused, &window, &MainWindow::refuseView);
        QObject::connect(&window, &MainWindow::viewChanged, &session, &Session::setView);
        window.setLanguage(Language::English);
        window.resize(1920, 1080);
        window.show();
        window.activateWindow(); // shortcuts belong to the active window
        window.go(view);
        session.setView(window.view());
        session.start();
    }

    /** Until the figures of the present view are there. */
    bool settles()
    {
        return comes(&session, &Session::dashboardReady,
            [this] { return session.dashboard() && session.dashboard()->query.view == window.view(); });
    }

    template<typename T>
    T *find(const QString &name) const
    {
        auto *found = window.findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }

    KpiTile tile(const QString &id) const
    {
        for (const auto *widget : window.findChildren<KpiTileWidget *>()) {
            if (widget->tile().id == id)
                return widget->tile();
        }
        return {};
    }

    /** What the tile's labels show. */
    QString shown(const QString &id, const QString &label) const
    {
        for (const auto *widget : window.findChildren<KpiTileWidget *>()) {
            if (widget->tile().id == id)
                return widget->findChild<QLabel *>(label)->text();
        }
        return {};
    }

    /** The value of a small tile. */
    QString small(const QString &id) const
    {
        return find<QWidget>(u"small-"_qs + id)->findChild<QLabel *>(u"smallValue"_qs)->text();
    }

    /** A chart by the name of its card. */
    template<typename T>
    T *chart(const QString &card) const
    {
        return find<QWidget>(card)->findChild<T *>();
    }

    void click(ChartView *chart, const QString &key, Qt::KeyboardModifiers modifiers = {}) const
    {
        for (int item = 0; item < chart->itemCount(); ++item) {
            QSignalSpy clicked(chart, &ChartView::clicked);
            const QPoint at = chart->itemArea(item).center().toPoint();
            if (keyAt(chart, item) == key)
                return QTest::mouseClick(chart, Qt::LeftButton, modifiers, at);
        }
        QFAIL(qPrintable(u"nothing to click at "_qs + key));
    }

    /** Of the items of a chart that can be chosen and seen, one in the middle; its key. */
    QString clickSomething(ChartView *chart) const
    {
        QSignalSpy clicked(chart, &ChartView::clicked);
        for (int item = chart->itemCount() / 2; item < chart->itemCount() && clicked.isEmpty(); ++item)
            QTest::mouseClick(chart, Qt::LeftButton, {}, chart->itemArea(item).center().toPoint());
        return clicked.isEmpty() ? QString() : clicked.first().first().toString();
    }

    static QString keyAt(ChartView *chart, int item)
    {
        if (const auto *ranked = qobject_cast<RankedView *>(chart))
            return ranked->chart().rows.at(static_cast<std::size_t>(item)).key;
        return {};
    }

    FixedClock clock{Now};
    Session session;
    QSignalSpy dashboards;
    MainWindow window;
};

/** In the zone of the demo. */
TimeRange rangeOfWeek(const QString &key)
{
    const auto paris = *Zone::parse(u"Europe/Paris"_qs);
    const QDate monday = TimeBuckets::firstDayOf(TimeBuckets::Size::Weeks, key);
    return {paris.startOfDay(monday), paris.startOfDay(monday.addDays(7))};
}

/** A report: "all", and its groups. */
QJsonObject wholeReport(const QString &path, const QStringList &question)
{
    const test::ProgramRun run =
        test::palierctl(QStringList{u"report"_qs, u"--db"_qs, u"sqlite:"_qs + path, u"--format"_qs, u"json"_qs} + question);
    if (run.exitCode != 0)
        qWarning("%s", run.errors.constData());
    return QJsonDocument::fromJson(run.output).object();
}

QJsonObject report(const QString &path, const QStringList &question)
{
    return wholeReport(path, question).value(u"all"_qs).toObject();
}

/** A value of a report by its path: "companions/firstResponse/medianS". */
QJsonValue valueAt(const QJsonObject &of, const char *path)
{
    QJsonValue value = of;
    for (const QString &step : QString::fromLatin1(path).split(u'/'))
        value = value.toObject().value(step);
    return value;
}

std::optional<double> numberAt(const QJsonObject &of, const char *path)
{
    const QJsonValue value = valueAt(of, path);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<double> shareAt(const QJsonObject &of, const char *path)
{
    const auto percent = numberAt(of, path);
    return percent ? std::optional(*percent / 100) : std::nullopt;
}

std::optional<Duration> durationAt(const QJsonObject &of, const char *path)
{
    const auto seconds = numberAt(of, path);
    return seconds ? std::optional(Duration{static_cast<qint64>(*seconds)}) : std::nullopt;
}

QString intervalAt(const QJsonObject &of, const char *path, const Format &format)
{
    const QJsonArray ends = valueAt(of, path).toArray();
    return format.interval(
        ends.isEmpty() ? std::nullopt : std::optional(Interval{ends[0].toDouble() / 100, ends[1].toDouble() / 100}));
}

/** "16.8 304 of 1,807 | 68.4 … | 12.3 …": the four tiles in the words of the window, made from a report. */
QString figures(const QJsonObject &all)
{
    const Format format(localeOf(Language::English));
    const auto percent = [&](const char *key) { return format.decimal(all.value(QLatin1String(key)).toDouble(), 1); };
    const auto count = [&](const char *key) { return format.number(all.value(QLatin1String(key)).toInt()); };
    const QJsonObject outcomes = all.value(u"outcomes"_qs).toObject();
    const auto outcome = [&](const char *key) { return format.number(outcomes.value(QLatin1String(key)).toInt()); };
    const auto median = Duration{all.value(u"timeToEscalate"_qs).toObject().value(u"medianS"_qs).toInt()};
    return QStringList{percent("escalationRatePct"), count("escalated"), count("tickets"), format.duration(median),
        percent("successPct"), outcome("resolved"), count("episodes"), percent("bounceBackPct"), outcome("bounced"),
        intervalAt(all, "escalationRateInterval", format), intervalAt(all, "successInterval", format),
        intervalAt(all, "bounceBackInterval", format), format.durationIn(durationAt(all, "timeToEscalate/p90S"), false),
        format.percent(shareAt(all, "companions/firstContactPct")),
        format.durationIn(durationAt(all, "companions/firstResponse/medianS"), false),
        format.durationIn(durationAt(all, "companions/resolution/medianS"), false),
        valueAt(all, "companions/breaches").isObject() ? format.number(valueAt(all, "companions/breaches/breached").toInt())
                                                       : Format::undefined(),
        outcome("open"), format.decimal(numberAt(all, "companions/savingOneLevelLower"), 0)}
        .join(u' ');
}

/** The same, read from the screen. */
QString figures(const OnScreen &screen)
{
    const auto numbers = [&](const QString &id) { // "304 of 1,807 tickets · …"
        const QStringList words = screen.shown(id, u"count"_qs).split(u' ');
        return QStringList{words.value(0), words.value(2)};
    };
    const QStringList rate = numbers(u"rate"_qs);
    const QStringList success = numbers(u"success"_qs);
    const auto behind = [&](const QString &id, const QString &words) { // "… · 95% interval 14.9–18.1%"
        return screen.shown(id, u"count"_qs).section(words, 1).trimmed();
    };
    const auto interval = [&](const QString &id) { return behind(id, u"95% interval "_qs); };
    return QStringList{screen.shown(u"rate"_qs, u"value"_qs), rate[0], rate[1], screen.shown(u"time"_qs, u"value"_qs),
        screen.shown(u"success"_qs, u"value"_qs), success[0], success[1], screen.shown(u"bounceback"_qs, u"value"_qs),
        numbers(u"bounceback"_qs).at(0), interval(u"rate"_qs), interval(u"success"_qs), interval(u"bounceback"_qs),
        behind(u"time"_qs, u"nine in ten within "_qs), screen.small(u"fcr"_qs), screen.small(u"response"_qs),
        screen.small(u"resolution"_qs), screen.small(u"breaches"_qs), screen.small(u"open"_qs), screen.small(u"cost"_qs)}
        .join(u' ');
}

/** "Réseau 23.4% n=419", a line each: the bars of the units, from a report with `--by unit`. */
QString unitBars(const QJsonObject &report, const RankedChart &chart)
{
    const Format format(localeOf(Language::English));
    QStringList bars;
    for (const RankedChart::Row &row : chart.rows) {
        const QJsonObject unit = report.value(u"unit"_qs).toObject().value(row.key).toObject();
        if (!row.isRest)
            bars << row.key + u' ' + format.percent(shareAt(unit, "escalationRatePct")) + u" n="_qs +
                        format.number(unit.value(u"tickets"_qs).toInt());
    }
    return bars.join(u'\n');
}

/** The same, as it is drawn. */
QString unitBars(const RankedChart &chart)
{
    QStringList bars;
    for (const RankedChart::Row &row : chart.rows) {
        if (!row.isRest)
            bars << row.key + u' ' + row.valueText + u' ' + row.noteText;
    }
    return bars.join(u'\n');
}

/** "2026-W38 45,3,5,7,2,1,4": the parts of each week, from a report with `--by week`. */
QString weekBars(const QJsonObject &report, const OutcomeChart &chart)
{
    QStringList bars;
    for (const OutcomeChart::Bar &bar : chart.bars) {
        const QJsonObject week = report.value(u"week"_qs).toObject().value(bar.key).toObject();
        const auto of = [&](const char *outcome) {
            return week.value(u"outcomes"_qs).toObject().value(QLatin1String(outcome)).toInt();
        };
        const int young = week.value(u"notYetHeld"_qs).toInt();
        QStringList parts;
        for (const int part :
            {of("resolved") - young, young, of("answered"), of("bounced"), of("reopened"), of("closed"), of("open")})
            parts << QString::number(part);
        bars << bar.key + u' ' + parts.join(u',');
    }
    return bars.join(u'\n');
}

QString weekBars(const OutcomeChart &chart)
{
    QStringList bars;
    for (const OutcomeChart::Bar &bar : chart.bars) {
        QStringList parts;
        for (const qint64 part : bar.counts)
            parts << QString::number(part);
        bars << bar.key + u' ' + parts.join(u',');
    }
    return bars.join(u'\n');
}

/** "2026-09-01 14.3% 8.1–23.9% 12 84": the points of the rate, from a report with `--by day`, and as the table of the chart. */
QString ratePoints(const QJsonObject &report, const TimeSeriesChart &chart)
{
    const Format format(localeOf(Language::English));
    QStringList points;
    for (const TimeSeriesChart::Point &point : chart.points) {
        const QJsonObject day = report.value(u"day"_qs).toObject().value(point.key).toObject();
        points << QStringList{point.key, format.percent(shareAt(day, "escalationRatePct")),
            intervalAt(day, "escalationRateInterval", format), format.number(day.value(u"escalated"_qs).toInt()),
            format.number(day.value(u"tickets"_qs).toInt())}
                      .join(u' ');
    }
    return points.join(u'\n');
}

QString ratePoints(const TimeSeriesChart &chart)
{
    QStringList points;
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        points << chart.points[i].key + u' ' + chart.table.rows[static_cast<qsizetype>(i)].mid(1, 4).join(u' ');
    return points.join(u'\n');
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const test::InLanguage m_english{Language::English};

    QString demo() const { return m_folder.filePath(u"demo.sqlite"_qs); }
    const QStringList m_thirtyDays{
        u"--from"_qs, u"2026-08-23"_qs, u"--to"_qs, u"2026-09-22"_qs, u"--now"_qs, u"2026-09-21T14:13:20Z"_qs};

private Q_SLOTS:
    void initTestCase()
    {
        auto workspace = Workspace::open(u"sqlite:"_qs + demo(), Workspace::Purpose::Make);
        QVERIFY(workspace);
        QVERIFY(makeDemo(*workspace, {.tickets = 3000, .seed = 7}, Now));
    }

    void showsWhatTheReportSays()
    {
        OnScreen screen(demo(), {});
        QVERIFY(screen.settles());
        QCOMPARE(figures(screen), figures(report(demo(), m_thirtyDays)));
    }

    void chartsShowWhatTheReportSays()
    {
        OnScreen screen(demo(), {});
        QVERIFY(screen.settles());
        const auto &units = screen.chart<RankedView>(u"unitCard"_qs)->chart();
        QVERIFY(units.rows.size() >= 5);
        QCOMPARE(unitBars(units), unitBars(wholeReport(demo(), m_thirtyDays + QStringList{u"--by"_qs, u"unit"_qs}), units));
        const auto &rate = screen.chart<TimeSeriesView>(u"rateCard"_qs)->chart();
        QCOMPARE(rate.points.size(), 30U);
        QCOMPARE(ratePoints(rate), ratePoints(wholeReport(demo(), m_thirtyDays + QStringList{u"--by"_qs, u"day"_qs}), rate));
        const auto &weeks = screen.chart<OutcomeView>(u"outcomeCard"_qs)->chart();
        const QStringList eightWeeks{u"--from"_qs, u"2026-08-03"_qs, u"--to"_qs, u"2026-09-28"_qs, u"--now"_qs,
            m_thirtyDays.last(), u"--by"_qs, u"week"_qs};
        QCOMPARE(weekBars(weeks), weekBars(wholeReport(demo(), eightWeeks), weeks));
    }

    void aClickOnAUnitFiltersEverythingButTheUnits()
    {
        OnScreen screen(demo(), {});
        QVERIFY(screen.settles());
        auto *units = screen.chart<RankedView>(u"unitCard"_qs);
        const int rows = units->itemCount();
        const QString unit = units->chart().rows.at(1).key;
        screen.click(units, unit);
        QVERIFY(screen.settles());
        QCOMPARE(figures(screen), figures(report(demo(), m_thirtyDays + QStringList{u"--where"_qs, u"unit="_qs + unit})));
        QCOMPARE(units->itemCount(), rows);
        QVERIFY(units->chart().rows.at(1).selected);
    }

    void ctrlAddsAndAChipTakesAway()
    {
        OnScreen screen(demo(), {});
        QVERIFY(screen.settles());
        const QString before = figures(screen);
        auto *topics = screen.chart<RankedView>(u"topicCard"_qs);
        const QStringList keys{topics->chart().rows.at(0).key, topics->chart().rows.at(1).key};
        screen.click(topics, keys[0]);
        QVERIFY(screen.settles());
        screen.click(topics, keys[1], Qt::ControlModifier);
        QVERIFY(screen.settles());
        QStringList question = m_thirtyDays;
        for (const QString &key : keys)
            question += QStringList{u"--where"_qs, u"topic="_qs + key};
        QCOMPARE(figures(screen), figures(report(demo(), question)));
        QTest::mouseClick(screen.find<QToolButton>(u"chip-topic"_qs), Qt::LeftButton);
        QVERIFY(screen.settles());
        QCOMPARE(figures(screen), before);
        QCOMPARE(screen.find<QToolButton>(u"back"_qs)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Left));
        QTest::mouseClick(screen.find<QToolButton>(u"back"_qs), Qt::LeftButton); // to the two topics
        QVERIFY(screen.settles());
        QCOMPARE(figures(screen), figures(report(demo(), question)));
    }

    void aClickOnAChartOfEscalationsFiltersEverythingElse_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("dimension");
        QTest::newRow("hour of the week") << u"hoursCard"_qs << u"hour-of-week"_qs;
        QTest::newRow("flow") << u"flowCard"_qs << u"level-change"_qs;
        QTest::newRow("time to escalate") << u"durationCard"_qs << u"time-to-escalate"_qs;
    }

    void aClickOnAChartOfEscalationsFiltersEverythingElse()
    {
        QFETCH(QString, card);
        QFETCH(QString, dimension);
        OnScreen screen(demo(), {});
        QVERIFY(screen.settles());
        auto *chart = screen.chart<ChartView>(card);
        const ChartTable before = chart->table();
        const QString key = screen.clickSomething(chart);
        QVERIFY(!key.isEmpty());
        QVERIFY(screen.settles());
        QCOMPARE(figures(screen), figures(report(demo(), m_thirtyDays + QStringList{u"--where"_qs, dimension + u'=' + key})));
        QCOMPARE(chart->table(), before);
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(screen.settles());
        QVERIFY(screen.window.view().filters.empty());
    }

    void theChartOfTimesFollowsOpenHours()
    {
        OnScreen screen(demo(), {});
        QVERIFY(screen.settles());
        auto *chart = screen.chart<DurationView>(u"durationCard"_qs);
        const ChartTable calendarTime = chart->table();
        QTest::mouseClick(screen.find<QToolButton>(u"openHours"_qs), Qt::LeftButton);
        QVERIFY(screen.settles());
        QVERIFY(chart->table() != calendarTime);
        QCOMPARE(screen.find<Card>(u"durationCard"_qs)->subtitle(), u"open hours, logarithmic scale"_qs);
        QVERIFY(chart->chart().median->text.endsWith(screen.tile(u"time"_qs).value));
        const QString key = screen.clickSomething(chart);
        QVERIFY(screen.settles());
        const QJsonObject asked =
            report(demo(), m_thirtyDays + QStringList{u"--business"_qs, u"--where"_qs, u"time-to-escalate="_qs + key});
        QVERIFY(asked.value(u"escalated"_qs).toInt() > 0);
        QCOMPARE(
            screen.shown(u"rate"_qs, u"count"_qs).section(u' ', 0, 0), QString::number(asked.value(u"escalated"_qs).toInt()));
    }

    void aBrushOverDurationsChoosesThemTogether()
    {
        OnScreen screen(demo(), {});
        QVERIFY(screen.settles());
        auto *chart = screen.chart<DurationView>(u"durationCard"_qs);
        const int last = chart->itemCount() - 1;
        QTest::mousePress(chart, Qt::LeftButton, {}, chart->itemArea(last - 3).center().toPoint());
        QTest::mouseMove(chart, chart->itemArea(last).center().toPoint());
        QTest::mouseRelease(chart, Qt::LeftButton, {}, chart->itemArea(last).center().toPoint());
        QVERIFY(screen.settles());
        QCOMPARE(screen.window.view().filters.size(), 1U);
        QStringList question = m_thirtyDays;
        for (int bin = last - 3; bin <= last; ++bin)
            question +=
                QStringList{u"--where"_qs, u"time-to-escalate="_qs + chart->chart().bins.at(static_cast<std::size_t>(bin)).key};
        QCOMPARE(figures(screen), figures(report(demo(), question)));
        QVERIFY(chart->chart().bins.back().selected);
    }

    void aDoubleClickOnAnOutcomeListsItsTickets()
    {
        OnScreen screen(demo(), {});
        QVERIFY(screen.settles());
        auto *chart = screen.chart<OutcomeView>(u"outcomeCard"_qs);
        QSignalSpy asked(chart, &OutcomeView::segmentActivated);
        for (int item = 0; item < chart->itemCount(); ++item) {
            QTest::mouseDClick(chart, Qt::LeftButton, {}, chart->itemArea(item).center().toPoint());
            if (asked.last().at(1).toInt() == OutcomeChart::Bounced)
                break;
        }
        const QString week = asked.last().at(0).toString();
        QVERIFY(screen.settles());
        QCOMPARE(screen.window.view().brush->first, TimeBuckets::firstDayOf(TimeBuckets::Size::Weeks, week));
        QCOMPARE(screen.window.ledger().subset(), LedgerSubset::Bounced);
        QVERIFY(screen.window.ledger().isVisible());
    }

    /** Every part of every bar, also of the weeks before the period. */
    void aPartOfAWeekListsWhatItCounts()
    {
        OnScreen screen(demo(), {});
        screen.window.setHouse(&screen.session, &screen.session);
        QVERIFY(screen.settles());
        auto *chart = screen.chart<OutcomeView>(u"outcomeCard"_qs);
        std::set<int> seen;
        for (const OutcomeChart::Bar &bar : OutcomeChart(chart->chart()).bars) {
            for (int segment = 0; segment < static_cast<int>(OutcomeChart::SegmentCount); ++segment) {
                const qint64 counted = bar.counts.at(static_cast<std::size_t>(segment));
                if (counted == 0)
                    continue; // not drawn
                seen.insert(segment);
                Q_EMIT chart->segmentActivated(bar.key, segment);
                const auto *table = screen.window.ledger().findChild<LedgerTable *>();
                const auto subset = LedgerWords::subsetOfOutcome(static_cast<OutcomeChart::Segment>(segment));
                const TimeRange week = rangeOfWeek(bar.key);
                const auto listed = [&] { return table->model().index(); };
                QTRY_VERIFY(listed() && listed()->scope.subset == subset && listed()->query.period == week);
                QCOMPARE(listed()->escalationCount, counted);
            }
        }
        QVERIFY(seen.contains(OutcomeChart::Resolved) && seen.contains(OutcomeChart::NotYetHeld) && seen.size() >= 6);
    }

    void aBrushNarrowsTheFiguresToItsDays()
    {
        OnScreen screen(demo(), {});
        QVERIFY(screen.settles());
        auto *rate = screen.chart<TimeSeriesView>(u"rateCard"_qs);
        const int first = 7; // 30 August
        const int last = 13; // 5 September
        QTest::mousePress(rate, Qt::LeftButton, {}, rate->itemArea(first).center().toPoint());
        QTest::mouseMove(rate, rate->itemArea(last).center().toPoint());
        QTest::mouseRelease(rate, Qt::LeftButton, {}, rate->itemArea(last).center().toPoint());
        QVERIFY(screen.window.view().brush);
        QVERIFY(screen.settles());
        QCOMPARE(figures(screen), figures(report(demo(), {u"--from"_qs, u"2026-08-30"_qs, u"--to"_qs, u"2026-09-06"_qs,
                                                             u"--now"_qs, m_thirtyDays.last()})));
        QTest::keyClick(&screen.window, Qt::Key_Escape);
        QVERIFY(screen.settles());
        QVERIFY(!screen.window.view().brush);
    }

    void aDayOfTheRateOpensItsTickets_data()
    {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("double click") << false;
        QTest::newRow("Alt+Enter") << true;
    }

    void aDayOfTheRateOpensItsTickets()
    {
        QFETCH(bool, byKeyboard);
        OnScreen screen(demo(), {});
        screen.window.setHouse(&screen.session, &screen.session);
        QVERIFY(screen.settles());
        auto *rate = screen.chart<TimeSeriesView>(u"rateCard"_qs);
        rate->setFocus();
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Right}) // 23, 24, 25 August
            QTest::keyClick(rate, key);
        const qint64 escalated = QLocale(QLocale::English).toLongLong(rate->table().rows.at(2).at(3));
        QVERIFY(escalated > 0);
        if (byKeyboard)
            QTest::keyClick(rate, Qt::Key_Return, Qt::AltModifier);
        else
            QTest::mouseDClick(rate, Qt::LeftButton, {}, rate->itemArea(2).center().toPoint());
        QCOMPARE(screen.window.view().brush, (PeriodChoice{PeriodChoice::Kind::Custom, QDate(2026, 8, 25), QDate(2026, 8, 25)}));
        QVERIFY(screen.window.ledger().isVisible());
        const auto *table = screen.window.ledger().findChild<LedgerTable *>();
        QTRY_VERIFY(table->model().index());
        QCOMPARE(std::ssize(table->model().index()->rows), escalated);
    }

    void ctrlReachesFurtherDays()
    {
        OnScreen screen(demo(), {});
        QVERIFY(screen.settles());
        auto *rate = screen.chart<TimeSeriesView>(u"rateCard"_qs);
        QTest::mouseClick(rate, Qt::LeftButton, {}, rate->itemArea(2).center().toPoint());
        QVERIFY(screen.settles());
        QTest::mouseClick(rate, Qt::LeftButton, Qt::ControlModifier, rate->itemArea(4).center().toPoint());
        QVERIFY(screen.settles());
        QCOMPARE(screen.window.view().brush, (PeriodChoice{PeriodChoice::Kind::Custom, QDate(2026, 8, 25), QDate(2026, 8, 27)}));
        QCOMPARE(figures(screen), figures(report(demo(), {u"--from"_qs, u"2026-08-25"_qs, u"--to"_qs, u"2026-08-28"_qs,
                                                             u"--now"_qs, m_thirtyDays.last()})));
    }

    /** Eight weeks are drawn behind thirty days: a click on one that lies before them, or begins before, means its seven days. */
    void aWeekOutsideThePeriodShowsItsOwnFigures()
    {
        OnScreen screen(demo(), {});
        QVERIFY(screen.settles());
        auto *weeks = screen.chart<OutcomeView>(u"outcomeCard"_qs);
        QCOMPARE(weeks->chart().bars.size(), 8U);
        for (const std::size_t bar : {std::size_t{0}, std::size_t{2}}) { // the period begins on the Sunday of the third
            const QDate monday = TimeBuckets::firstDayOf(TimeBuckets::Size::Weeks, weeks->chart().bars.at(bar).key);
            QVERIFY(monday < QDate(2026, 8, 23));
            qint64 made = 0;
            for (const qint64 count : weeks->chart().bars.at(bar).counts)
                made += count;
            QVERIFY(made > 0);
            const double x = weeks->itemArea(0).center().x() +
                             static_cast<double>(bar) *
                                 (weeks->itemArea(weeks->itemCount() - 1).center().x() - weeks->itemArea(0).center().x()) / 7;
            QTest::mouseClick(weeks, Qt::LeftButton, {}, QPointF(x, weeks->itemArea(0).center().y()).toPoint());
            QVERIFY(screen.settles());
            QCOMPARE(screen.window.view().brush, (PeriodChoice{PeriodChoice::Kind::Custom, monday, monday.addDays(6)}));
            QCOMPARE(figures(screen),
                figures(report(demo(), {u"--from"_qs, monday.toString(Qt::ISODate), u"--to"_qs,
                                           monday.addDays(7).toString(Qt::ISODate), u"--now"_qs, m_thirtyDays.last()})));
            QCOMPARE(screen.shown(u"success"_qs, u"count"_qs).split(u' ').value(2), QString::number(made));
            QVERIFY(weeks->chart().bars.at(bar).selected);
        }
    }

    void atTheHorizonItShowsTheEstimates()
    {
        OnScreen screen(demo(), {.basis = Basis::AtHorizon});
        QVERIFY(screen.settles());
        const QJsonObject horizons = report(demo(), m_thirtyDays).value(u"atHorizon"_qs).toObject();
        const Format format(localeOf(Language::English));
        const auto percent = [&](const QString &horizon, const QString &key) {
            return format.decimal(horizons.value(horizon).toObject().value(key).toDouble(), 1);
        };
        QCOMPARE(screen.shown(u"rate"_qs, u"value"_qs), percent(u"7d"_qs, u"escalationRatePct"_qs));
        QCOMPARE(screen.shown(u"success"_qs, u"value"_qs), percent(u"14d"_qs, u"successPct"_qs));
        QCOMPARE(screen.shown(u"bounceback"_qs, u"value"_qs), percent(u"14d"_qs, u"bounceBackPct"_qs));
    }

    void aRealLogShowsWhatTheReportSays()
    {
        const auto log = test::sharedFile(u"data/bpi2013/VINST_incidents_utf8.csv.gz"_qs);
        if (log.isEmpty())
            QSKIP("no test data");
        const QString path = m_folder.filePath(u"bpi.sqlite"_qs);
        QCOMPARE(
            test::palierctl({u"import"_qs, u"--db"_qs, u"sqlite:"_qs + path, u"--mapping"_qs, u"bpi2013-csv"_qs, log}).exitCode,
            0);
        OnScreen screen(path, {.period = {PeriodChoice::Kind::All, {}, {}}});
        QVERIFY(screen.settles());
        QCOMPARE(figures(screen), figures(report(path, {})));
        auto *units = screen.chart<RankedView>(u"unitCard"_qs);
        QCOMPARE(unitBars(units->chart()), unitBars(wholeReport(path, {u"--by"_qs, u"unit"_qs}), units->chart()));
        const QString unit = units->chart().rows.front().key;
        screen.click(units, unit);
        QVERIFY(screen.settles());
        const QStringList where{u"--where"_qs, u"unit="_qs + unit};
        QCOMPARE(figures(screen), figures(report(path, where)));
        auto *rate = screen.chart<TimeSeriesView>(u"rateCard"_qs);
        const auto months = rate->chart().points; // until the end of the log
        const auto busiest = std::ranges::max_element(months, {}, [](const auto &month) { return month.percent.has_value(); });
        const auto item = static_cast<int>(busiest - months.begin());
        QTest::mousePress(rate, Qt::LeftButton, {}, rate->itemArea(item).center().toPoint());
        QTest::mouseMove(rate, rate->itemArea(item + 1).center().toPoint());
        QTest::mouseRelease(rate, Qt::LeftButton, {}, rate->itemArea(item + 1).center().toPoint());
        QVERIFY(screen.window.view().brush);
        QVERIFY(screen.settles());
        const PeriodChoice days = *screen.window.view().brush;
        const QJsonObject asked = report(path, where + QStringList{u"--from"_qs, days.first.toString(Qt::ISODate), u"--to"_qs,
                                                           days.last.addDays(1).toString(Qt::ISODate)});
        QVERIFY(asked.value(u"tickets"_qs).toInt() > 0);
        QCOMPARE(figures(screen), figures(asked));
    }

    void aViewThatCannotHaveFiguresSaysWhy()
    {
        OnScreen screen(demo(), {});
        QVERIFY(screen.settles());
        screen.window.go({.filters = {{u"colour"_qs, {u"red"_qs}}}});
        auto *card = screen.find<Card>(u"rateCard"_qs);
        QTRY_VERIFY(card->message().contains(u"colour"_qs));
        QTest::mouseClick(screen.find<QToolButton>(u"back"_qs), Qt::LeftButton);
        QVERIFY(screen.settles());
        QTRY_VERIFY(card->message().isEmpty());
    }

    void speaksAnotherLanguageWhileRunning()
    {
        OnScreen screen(demo(), {});
        screen.window.resize(1280, 800);
        QVERIFY(screen.settles());
        {
            const test::InLanguage french(Language::French);
            screen.window.setLanguage(Language::French);
            for (const auto *title : screen.window.findChildren<QLabel *>(u"cardTitle"_qs))
                QTRY_VERIFY2(!title->isVisible() || title->width() >= title->sizeHint().width(), qPrintable(title->text()));
            QCOMPARE(screen.shown(u"rate"_qs, u"title"_qs), u"Taux d’escalade"_qs);
            QVERIFY(screen.shown(u"rate"_qs, u"value"_qs).contains(u','));
        }
        screen.window.setLanguage(Language::English);
        QCOMPARE(screen.shown(u"rate"_qs, u"title"_qs), u"Escalation rate"_qs);
    }
};

PALIER_TEST(TestWindow, QApplication)
#include "tst_window.moc"
