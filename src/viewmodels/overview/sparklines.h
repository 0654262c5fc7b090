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
    /** A value, and of how many it is. */
    struct Measured {
        std::optional<double> value;
        qint64 of = 0;
    };
    /** How a KPI becomes a line. */
    struct Course {
        std::size_t horizon;
        qint64 enough; // to be a point of it
        std::function<Measured(const Kpis &)> measure;
        std::function<QString(double)> text;
    };
    SparklineChart line(const Course &course) const;
    template<typename Metric>
    SparklineChart percents(std::size_t horizon, qint64 enough) const;

    const DashboardQuery &m_query;
    const Format &m_format;
    std::vector<TimeSlot> m_slots;
};

} // namespace palier
