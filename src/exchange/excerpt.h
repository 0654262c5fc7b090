// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/utf8text.h"

namespace palier {

/** A value of a file as an error quotes it: its first 60 characters. */
inline QString excerpt(std::string_view utf8)
{
    constexpr qsizetype Longest = 60;
    return textOf(utf8.substr(0, Longest * 4)).left(Longest);
}

} // namespace palier
