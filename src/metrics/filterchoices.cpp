// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/filterchoices.h"

#include "ledger/dimensions.h"
#include "metrics/axis.h"

#include <algorithm>

namespace palier {

namespace {

/** A list of more is not chosen from; such a filter is set by a click on what is shown. */
constexpr quint32 MostValues = 10'000;

QStringList valuesOf(const Axis &axis)
{
    QStringList values;
    for (quint32 code = 0; code < axis.size(); ++code)
        values.append(axis.label(code));
    values.sort(Qt::CaseInsensitive);
    values.removeDuplicates();
    return values;
}

} // namespace

std::vector<FilterChoices> filterChoices(const FactTable &table)
{
    QStringList names{dimension::Unit, dimension::Agent};
    for (const Dimension &attribute : table.directory().dimensions)
        names.append(attribute.name);
    names += QStringList{dimension::ReceivingUnit, dimension::Kind, dimension::Origin, dimension::Reason};
    std::vector<FilterChoices> choices;
    for (const QString &name : names) {
        const auto axis = Axis::resolve(name, table, {});
        if (!axis || axis->size() > MostValues)
            continue;
        if (QStringList values = valuesOf(*axis); values.size() > 1)
            choices.push_back({name, std::move(values)});
    }
    return choices;
}

} // namespace palier
