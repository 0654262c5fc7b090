// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace palier {

/** The length of the first record of a CSV text that is not blank, blank lines before it and its line end included; nothing while
    the text does not hold all of it. */
std::optional<std::size_t> firstRecordLength(std::string_view text);

/** Of comma, semicolon, tab and bar the one that the header has most of outside quotes; a comma where it has none. */
char likelyDelimiter(std::string_view header);

/** The names in a header record. */
std::vector<std::string> namesIn(std::string_view header, char delimiter);

/** The delimiter under which the header has all these names, if there is one. */
std::optional<char> delimiterGiving(const std::vector<std::string> &names, std::string_view header);

} // namespace palier
