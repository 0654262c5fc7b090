// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace palier {

class FactTable;

/** The values that a filter on one dimension can have. */
struct FilterChoices {
    QString dimension;
    QStringList values; // in the order of their names; "" where something has none
};

/** Of all dimensions of tickets and escalations that have more than one value and fewer than ten thousand. Any
    thread. */
std::vector<FilterChoices> filterChoices(const FactTable &table);

} // namespace palier
