// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>

namespace palier {

/** A number that names one thing of one kind: ids of different kinds cannot be mixed up. Default: no thing at all. */
template<typename Tag>
struct Id {
    static constexpr quint32 None = 0xffffffffU;
    quint32 value = None;

    constexpr bool isValid() const { return value != None; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

} // namespace palier
