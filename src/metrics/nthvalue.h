// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <span>

namespace palier {

/** The values that would stand at these ranks (from 0) if the values were in order. Linear time, without a branch to guess:
    several times as fast as std::nth_element on a long list. `greatest`: of the values, which are not none. */
std::array<quint32, 2> nthValues(std::span<const quint32> values, std::array<std::size_t, 2> ranks, quint32 greatest);

} // namespace palier
