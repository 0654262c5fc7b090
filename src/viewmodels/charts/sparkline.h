// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace palier {

/** The course of a figure, without axes: what stands in the corner of a tile. */
struct SparklineChart {
    struct Point {
        std::optional<double> value; // absent: a gap
        bool young = false;          // dashed: may still change
        bool few = false;            // of too few to be a point of the line, which passes over it

        friend bool operator==(const Point &, const Point &) = default;
    };

    std::vector<Point> points;
    QString description; // for screen readers: "from 14% to 17%"

    friend bool operator==(const SparklineChart &, const SparklineChart &) = default;
};

} // namespace palier
