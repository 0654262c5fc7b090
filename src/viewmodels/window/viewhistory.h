// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/view.h"

#include <vector>

namespace palier {

/** The views that a person has gone through: back and forward as in a browser. Never empty. */
class ViewHistory
{
public:
    explicit ViewHistory(View first = {}) : m_views{std::move(first)} {}

    const View &current() const { return m_views[m_at]; }
    /** One step on; what lay ahead is forgotten. The view that is there already is no step. */
    void go(View view);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_views.size(); }
    void back() { m_at -= canGoBack(); }
    void forward() { m_at += canGoForward(); }

private:
    static constexpr std::size_t MostViews = 200;

    std::vector<View> m_views;
    std::size_t m_at = 0;
};

/** A value was clicked: it becomes the only one of its dimension, or, where it is that already, none is. With `add` it joins the
    others or leaves them. */
View toggled(View view, const QString &dimension, const QString &value, bool add);

/** These values and no others; none removes the filter. */
View filtered(View view, const QString &dimension, const QStringList &values);

/** Days were chosen on a chart: they become the brush, or, where they are that already, none is. With `add` the brush, which is
    one stretch of days, grows to reach them; or shrinks, where they are one end of it. */
View brushed(View view, QDate first, QDate last, bool add);

} // namespace palier
