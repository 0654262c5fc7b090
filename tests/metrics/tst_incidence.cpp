// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/incidence.h"

#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace palier;

namespace {

struct Case {
    quint32 after;
    Exit exit;
    quint32 followed;
};

struct Expected {
    double value = 0;
    double variance = 0;
    bool estimable = false;
};

/** The estimator as it is written down (docs/definitions.md), without any of the short cuts: one look at all cases per step. */
Expected byTheBook(const std::vector<Case> &cases, quint32 h)
{
    struct Term {
        double f, s, r, d, a;
    };
    std::set<quint32> times;
    for (const Case &c : cases)
        times.insert(c.after);
    double s = 1;
    double f = 0;
    std::vector<Term> terms;
    terms.reserve(times.size());
    for (const quint32 t : times) {
        if (t > h)
            break;
        const auto count = [&](auto test) { return static_cast<double>(std::ranges::count_if(cases, test)); };
        const double r = count([&](const Case &c) { return c.after >= t; });
        const double d = count([&](const Case &c) { return c.after == t && c.exit == Exit::Event; });
        const double a = d + count([&](const Case &c) { return c.after == t && c.exit == Exit::Competing; });
        f += s * d / r;
        terms.push_back({f, s, r, d, a});
        s *= 1 - a / r;
    }
    Expected expected{.value = f};
    for (const Term &x : terms) {
        const double g = f - x.f;
        expected.variance += (x.r > x.a ? g * g * x.a / (x.r * (x.r - x.a)) : 0) +
                             x.s * x.s * x.d * (x.r - x.d) / std::pow(x.r, 3) - 2 * g * x.s * x.d / (x.r * x.r);
    }
    const bool allSeen = std::ranges::all_of(cases, [&](const Case &c) { return c.exit != Exit::Undecided || c.after >= h; });
    expected.estimable = allSeen || std::ranges::count_if(cases, [&](const Case &c) { return c.followed >= h; }) >= 10;
    return expected;
}

IncidenceState stateOf(const std::vector<Case> &cases)
{
    IncidenceState state;
    for (const Case &c : cases)
        state.add(c.after, c.exit, c.followed);
    return state;
}

std::vector<Case> randomCases(QRandomGenerator &random, int count)
{
    std::vector<Case> cases;
    const quint32 spread = random.bounded(2) ? 5'000'000U : 200'000U; // few ties, many ties
    for (int i = 0; i < count; ++i) {
        const quint32 followed = random.bounded(spread);
        const quint32 after = random.bounded(spread) / 997 * 997;
        if (after > followed)
            cases.push_back({followed, Exit::Undecided, followed});
        else
            cases.push_back({after, random.bounded(3) ? Exit::Competing : Exit::Event, followed});
    }
    return cases;
}

} // namespace

class TestIncidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofNothingIsUndefined()
    {
        for (const HorizonFigure &figure : IncidenceState().value(true)) {
            QVERIFY(!figure.value && !figure.interval && !figure.median && !figure.p90);
            QVERIFY(!figure.estimable);
        }
    }

    void equalsTheBook_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 5, 10, 40, 200})
            QTest::addRow("%d", count) << count;
    }

    void equalsTheBook()
    {
        QFETCH(int, count);
        QRandomGenerator random(static_cast<quint32>(count));
        for (int round = 0; round < 40; ++round) {
            const auto cases = randomCases(random, count);
            const auto figures = stateOf(cases).value(true);
            for (std::size_t i = 0; i < HorizonCount; ++i) {
                const Expected expected = byTheBook(cases, static_cast<quint32>(Horizons[i].length.count()));
                QVERIFY(std::abs(*figures[i].value - expected.value) < 1e-12);
                QCOMPARE(figures[i].estimable, expected.estimable);
                const auto interval = logMinusLog(expected.value, expected.variance < 1e-15 ? 0 : expected.variance);
                QCOMPARE(figures[i].interval.has_value(), interval.has_value());
                if (interval) {
                    QVERIFY(std::abs(figures[i].interval->low - interval->low) < 1e-8);
                    QVERIFY(std::abs(figures[i].interval->high - interval->high) < 1e-8);
                }
            }
        }
    }

    void mergesWhatWasAddedApart()
    {
        QRandomGenerator random(3);
        const auto cases = randomCases(random, 5000);
        const auto whole = stateOf(cases).value(true);
        IncidenceState merged = stateOf({cases.begin() + 1000, cases.end()});
        merged.merge(stateOf({cases.begin(), cases.begin() + 1000}));
        QCOMPARE(merged.size(), 5000);
        const auto figures = merged.value(true);
        for (std::size_t i = 0; i < HorizonCount; ++i) {
            QCOMPARE(*figures[i].value, *whole[i].value);
            QCOMPARE(figures[i].median, whole[i].median);
            QCOMPARE(figures[i].p90, whole[i].p90);
        }
    }

    void quantilesAreTimesOfEvents()
    {
        IncidenceState state;
        for (quint32 i = 1; i <= 10; ++i)
            state.add(i * 100, Exit::Event, 10'000'000);
        for (int i = 0; i < 10; ++i)
            state.add(50, Exit::Competing, 10'000'000);
        const auto figure = state.value(true)[0];
        QCOMPARE(*figure.value, 0.5);
        QCOMPARE(figure.median, Duration{500}); // reached exactly
        QCOMPARE(figure.p90, Duration{900});
        QVERIFY(!state.value(false)[0].median);
    }

    void anEventAtTheHorizonIsInside()
    {
        IncidenceState state;
        state.add(86400, Exit::Event, 86400);
        state.add(86401, Exit::Event, 86401);
        const auto figures = state.value(true);
        QCOMPARE(*figures[0].value, 0.5);
        QCOMPARE(*figures[1].value, 1.0);
        QVERIFY(!figures[1].interval);
    }

    void whereAllMeetItThereIsNoInterval()
    {
        for (const quint32 cohort : {161U, 187U, 2047U}) { // 1/n times n is not 1 in these
            IncidenceState state;
            state.add(10, Exit::Undecided, 10);
            for (quint32 i = 0; i < cohort; ++i)
                state.add(100 + i, Exit::Event, 10'000'000);
            const HorizonFigure figure = state.value(false)[0];
            QCOMPARE(*figure.value, 1.0);
            QVERIFY(!figure.interval);
        }
    }

    void tenFollowedAreEnough()
    {
        const auto estimable = [](int followed) {
            IncidenceState state;
            state.add(10, Exit::Undecided, 10);
            for (int i = 0; i < followed; ++i)
                state.add(5, Exit::Competing, 86400);
            return state.value(false)[0].estimable;
        };
        QVERIFY(!estimable(9));
        QVERIFY(estimable(10));
    }
};

PALIER_TEST(TestIncidence, QCoreApplication)
#include "tst_incidence.moc"
