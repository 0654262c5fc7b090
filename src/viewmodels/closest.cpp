// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/closest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace palier {

namespace {

/** How many characters have to be put in, taken out or changed. */
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i));
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = a.at(i - 1) == b.at(static_cast<qsizetype>(j) - 1);
            const int best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = std::exchange(row[j], best);
        }
    }
    return row.back();
}

int farness(const QString &name, const QString &candidate)
{
    const QString a = name.toCaseFolded().trimmed();
    const QString b = candidate.toCaseFolded().trimmed();
    const bool holds = !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    return holds ? 1 : distance(a, b);
}

} // namespace

QStringList closest(const QString &name, const QStringList &candidates, qsizetype most)
{
    std::vector<std::pair<int, QString>> ranked;
    for (const QString &candidate : candidates)
        ranked.emplace_back(farness(name, candidate), candidate);
    std::ranges::sort(ranked);
    QStringList best;
    for (const auto &[far, candidate] : ranked) {
        if (best.size() < most)
            best.append(candidate);
    }
    return best;
}

} // namespace palier
