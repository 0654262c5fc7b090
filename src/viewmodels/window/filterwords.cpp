// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/window/filterwords.h"

#include "ledger/dimensions.h"
#include "viewmodels/dimensiontext.h"

namespace palier {

using Kind = PeriodChoice::Kind;

QString FilterWords::period(const PeriodChoice &choice) const
{
    switch (choice.kind) {
    case Kind::All:
        return tr("All time");
    case Kind::Today:
        return tr("Today");
    case Kind::Days7:
        return tr("Last 7 days");
    case Kind::Days30:
        return tr("Last 30 days");
    case Kind::Days90:
        return tr("Last 90 days");
    case Kind::Year:
        return tr("Last 12 months");
    case Kind::Custom:
        break;
    }
    const QString first = m_format.day(choice.first);
    return choice.first == choice.last ? first : tr("%1 – %2", "from, to").arg(first, m_format.day(choice.last));
}

QString FilterWords::comparison(Comparison comparison)
{
    switch (comparison) {
    case Comparison::None:
        return tr("no comparison");
    case Comparison::PreviousPeriod:
        return tr("compared with the period before");
    case Comparison::SamePeriodLastYear:
        break;
    }
    return tr("compared with last year");
}

std::vector<FilterChip> FilterWords::chips(const View &view) const
{
    constexpr qsizetype MostNamed = 3;
    std::vector<FilterChip> chips;
    if (view.brush)
        chips.push_back({{}, tr("Days: %1").arg(period(*view.brush))});
    for (const Filter &filter : view.filters) {
        QStringList values;
        for (const QString &value : filter.values.first(std::min(MostNamed, filter.values.size())))
            values.append(dimensionValueText(filter.dimension, value, m_format, view.durations == DurationTime::Business));
        QString text = values.join(QLatin1String(", "));
        if (filter.values.size() > MostNamed)
            text = tr("%1 and %2 more").arg(text, m_format.number(filter.values.size() - MostNamed));
        chips.push_back({filter.dimension, tr("%1: %2", "dimension, values").arg(dimension(filter.dimension), text)});
    }
    return chips;
}

QString FilterWords::dimension(const QString &dimension)
{
    struct Name {
        const char *id;
        const char *words;
    };
    constexpr Name Names[] = {{"unit", QT_TR_NOOP("Unit")}, {"agent", QT_TR_NOOP("Agent")}, {"topic", QT_TR_NOOP("Topic")},
        {"channel", QT_TR_NOOP("Channel")}, {"priority", QT_TR_NOOP("Priority")}, {"customer", QT_TR_NOOP("Customer")},
        {"customer-class", QT_TR_NOOP("Customer class")}, {"language", QT_TR_NOOP("Language")},
        {"receiving-unit", QT_TR_NOOP("Receiving unit")}, {"kind", QT_TR_NOOP("Kind")}, {"origin", QT_TR_NOOP("Escalated by")},
        {"reason", QT_TR_NOOP("Reason")}, {"hour-of-week", QT_TR_NOOP("Escalated on")}, {"level-change", QT_TR_NOOP("Level")},
        {"time-to-escalate", QT_TR_NOOP("Time to escalate")}};
    for (const Name &name : Names) {
        if (dimension == QLatin1String(name.id))
            return tr(name.words);
    }
    return dimension;
}

} // namespace palier
