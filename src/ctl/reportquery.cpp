// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/reportquery.h"

#include "viewmodels/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace palier::ctl {

namespace {

struct QueryWords {
    Q_DECLARE_TR_FUNCTIONS(palier::QueryWords)
};

/** "unit=N1" and "unit=N2" become one filter with two values. */
std::variant<std::vector<Filter>, QString> filtersFrom(const QStringList &conditions)
{
    std::vector<Filter> filters;
    for (const QString &condition : conditions) {
        const qsizetype equals = condition.indexOf(QLatin1Char('='));
        if (equals < 1)
            return QueryWords::tr("“%1” is no filter: write --where DIMENSION=VALUE, for example --where unit=N1.")
                .arg(condition);
        const QString dimension = condition.left(equals);
        auto found = std::ranges::find(filters, dimension, &Filter::dimension);
        if (found == filters.end())
            found = filters.insert(filters.end(), Filter{dimension, {}});
        found->values.append(condition.mid(equals + 1));
    }
    return filters;
}

} // namespace

Result<std::optional<Instant>> instantFrom(const Arguments &arguments, const char *option, const Zone &zone)
{
    if (!arguments.has(option))
        return std::optional<Instant>();
    const auto at = instantFromText(arguments.value(option), zone);
    if (!at)
        return at.error();
    return std::optional(*at);
}

Result<Zone> zoneFrom(const Arguments &arguments, const WorkspaceSettings &settings)
{
    return Zone::parse(arguments.value("zone", settings.zone()));
}

std::variant<Query, QString> queryFrom(const Arguments &arguments, const Figures &figures)
{
    const auto zone = zoneFrom(arguments, figures.settings());
    if (!zone)
        return errorText(zone.error());
    const auto from = instantFrom(arguments, "from", *zone);
    const auto to = instantFrom(arguments, "to", *zone);
    const auto now = instantFrom(arguments, "now", *zone);
    for (const auto *at : {&from, &to, &now}) {
        if (!*at)
            return errorText(at->error());
    }
    if (*from && *to && **from >= **to)
        return QueryWords::tr("The period ends (--to) before it begins (--from).");
    auto filters = filtersFrom(arguments.values("where"));
    if (const auto *wrong = std::get_if<QString>(&filters))
        return *wrong;
    return Query{now->value_or(figures.defaultNow(SystemClock())), {*from, *to}, *zone,
        std::get<std::vector<Filter>>(std::move(filters)), arguments.values("by"), figures.settings().costs()};
}

} // namespace palier::ctl
