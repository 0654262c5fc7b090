// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/outcomesection.h"

#include "viewmodels/report/phrases.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palier {

namespace {

using Rank = ReportRow::Rank;

struct OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(palier::OutcomeWords)

public:
    static QString name(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Resolved:
            return tr("Resolved");
        case Outcome::Bounced:
            return tr("Bounced back");
        case Outcome::Answered:
            return tr("Answered and handed back");
        case Outcome::Reopened:
            return tr("Resolved, then reopened");
        case Outcome::Closed:
            return tr("Closed without a solution");
        default:
            return tr("Still open");
        }
    }
};

} // namespace

std::vector<double> percentagesOf(std::span<const qint64> counts, int decimals)
{
    const auto steps = static_cast<qint64>(std::pow(10, decimals + 2));
    const qint64 all = std::accumulate(counts.begin(), counts.end(), qint64{0});
    std::vector<qint64> rounded(counts.size());
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = 0; all && i < counts.size(); ++i)
        rounded[i] = counts[i] * steps / all;
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return all ? counts[i] * steps % all : 0; });
    const qint64 missing = all ? steps - std::accumulate(rounded.begin(), rounded.end(), qint64{0}) : 0;
    for (qint64 i = 0; i < missing; ++i)
        ++rounded[order[static_cast<std::size_t>(i)]];
    std::vector<double> percentages;
    percentages.reserve(rounded.size());
    for (const qint64 step : rounded)
        percentages.push_back(100.0 * static_cast<double>(step) / static_cast<double>(steps));
    return percentages;
}

ReportSection outcomeSection(const Outcomes &outcomes, Duration reopenWindow, const Format &format)
{
    const Phrases phrases(format);
    ReportSection section{OutcomeWords::tr("What became of %1").arg(phrases.escalations(outcomes.all())),
        {{{{}, false}, {{}, true}, {{}, true}, {{}, false}}, {}}, {}};
    const std::vector<double> percentages = percentagesOf(outcomes.counts, 1);
    const double all = static_cast<double>(std::max<qint64>(outcomes.all(), 1));
    for (std::size_t i = 0; i < OutcomeCount; ++i) {
        const double share = static_cast<double>(outcomes.counts[i]) / all;
        section.table.rows.push_back({{phrases.text(OutcomeWords::name(static_cast<Outcome>(i))),
            phrases.count(outcomes.counts[i]), {format.percentage(percentages[i]), share, {}, {}}, {{}, share, {}, share}}});
    }
    if (outcomes.notYetHeld)
        section.notes.append(
            OutcomeWords::tr("%n of the resolved escalation(s) is younger than %1: the success rate may still fall, for a "
                             "ticket reopened within this time takes its success back.",
                nullptr, static_cast<int>(outcomes.notYetHeld))
                .arg(Phrases::days(reopenWindow)));
    return section;
}

} // namespace palier
