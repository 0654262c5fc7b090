// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/window/viewhistory.h"

#include <algorithm>

namespace palier {

void ViewHistory::go(View view)
{
    if (view == current())
        return;
    m_views.resize(m_at + 1);
    m_views.push_back(std::move(view));
    if (m_views.size() > MostViews)
        m_views.erase(m_views.begin());
    m_at = m_views.size() - 1;
}

View toggled(View view, const QString &dimension, const QString &value, bool add)
{
    const auto found = std::ranges::find(view.filters, dimension, &Filter::dimension);
    QStringList values = found == view.filters.end() ? QStringList() : found->values;
    if (!add)
        values = values == QStringList{value} ? QStringList() : QStringList{value};
    else if (!values.removeOne(value))
        values.append(value);
    return filtered(std::move(view), dimension, values);
}

View filtered(View view, const QString &dimension, const QStringList &values)
{
    const auto found = std::ranges::find(view.filters, dimension, &Filter::dimension);
    if (values.isEmpty())
        std::erase_if(view.filters, [&](const Filter &filter) { return filter.dimension == dimension; });
    else if (found == view.filters.end())
        view.filters.push_back({dimension, values});
    else
        found->values = values;
    return view;
}

namespace {

PeriodChoice stretched(const PeriodChoice &brush, QDate first, QDate last)
{
    PeriodChoice next = brush;
    if (first == brush.first && last < brush.last)
        next.first = last.addDays(1);
    else if (last == brush.last && first > brush.first)
        next.last = first.addDays(-1);
    else
        next = {PeriodChoice::Kind::Custom, std::min(first, brush.first), std::max(last, brush.last)};
    return next;
}

} // namespace

View brushed(View view, QDate first, QDate last, bool add)
{
    const PeriodChoice days{PeriodChoice::Kind::Custom, first, last};
    if (view.brush == days)
        view.brush.reset();
    else if (add && view.brush && view.brush->kind == PeriodChoice::Kind::Custom)
        view.brush = stretched(*view.brush, first, last);
    else
        view.brush = days;
    return view;
}

} // namespace palier
