// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace palier {

/** The exits of an IncidenceState in ascending order. Long lists are sorted by digits, in linear time. */
std::vector<quint32> sortedExits(std::vector<quint32> exits);

} // namespace palier
