// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"
#include "viewmodels/overview/timeaxis.h"

#include <QCoreApplication>

#include <functional>

namespace palier {

/** The course of the four KPIs over the slots of the chart over time. */
class Sparklines
{
    Q_DECLARE_TR_FUNCTIONS(palier::Sparklines)

public:
    Sparklines(const Dashboard &dashboard, const Format &format);

    SparklineChart rate() const;
    SparklineChart time() const;
    SparklineChart success() const;
    SparklineChart bounceBack() const;

private:
    using ValueOf = std::function<std::optional<double>(const Kpis &)>;
    using TextOf = std::function<QString(double)>;
    SparklineChart line(std::size_t horizon, const ValueOf &valueOf, const TextOf &textOf) const;
    SparklineChart percents(std::size_t horizon, const ValueOf &valueOf) const;

    const DashboardQuery &m_query;
    const Format &m_format;
    std::vector<TimeSlot> m_slots;
};

} // namespace palier
