// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input/delimiter.h"

#include "exchange/input/csvtokenizer.h"

#include <algorithm>

namespace palier {

namespace {

constexpr std::string_view Candidates = ",;\t|";

bool isLineEnd(char character)
{
    return character == '\n' || character == '\r';
}

std::ptrdiff_t countOutsideQuotes(std::string_view text, char wanted)
{
    bool quoted = false;
    return std::ranges::count_if(text, [&quoted, wanted](char character) {
        quoted = quoted != (character == '"');
        return !quoted && character == wanted;
    });
}

} // namespace

std::optional<std::size_t> firstRecordLength(std::string_view text)
{
    const auto begin = std::ranges::find_if_not(text, isLineEnd);
    bool quoted = false;
    const auto end = std::find_if(begin, text.end(), [&quoted](char character) {
        quoted = quoted != (character == '"');
        return !quoted && isLineEnd(character);
    });
    if (end == text.end())
        return std::nullopt;
    return static_cast<std::size_t>(end - text.begin()) + 1;
}

char likelyDelimiter(std::string_view header)
{
    return *std::ranges::max_element(Candidates, {}, [header](char candidate) { return countOutsideQuotes(header, candidate); });
}

std::vector<std::string> namesIn(std::string_view header, char delimiter)
{
    CsvTokenizer tokenizer(delimiter, [](std::string &) { return Result<bool>(false); }, std::string(header));
    while (tokenizer.next() == CsvTokenizer::Step::Row) {
        const auto fields = tokenizer.fields();
        if (!fields.empty())
            return {fields.begin(), fields.end()};
    }
    return {};
}

std::optional<char> delimiterGiving(const std::vector<std::string> &names, std::string_view header)
{
    for (const char candidate : Candidates) {
        const auto found = namesIn(header, candidate);
        const auto has = [&found](const std::string &name) { return std::ranges::find(found, name) != found.end(); };
        if (std::ranges::all_of(names, has))
            return candidate;
    }
    return std::nullopt;
}

} // namespace palier
