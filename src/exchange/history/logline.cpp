// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/history/logline.h"

#include <array>
#include <cstring>

namespace palier {

namespace {

struct FixedPart {
    qint64 line = 0;
    qint64 atMs = 0;
    EventKind kind{};
    TicketState state{};
    ActorKind actorKind{};
    ReturnKind returnKind{};
};

// In the order in which they are packed.
constexpr std::array Texts{&LogLine::unit, &LogLine::actor, &LogLine::reason, &LogLine::subject, &LogLine::customer};

template<typename T>
T takeValue(std::string_view &bytes)
{
    T value;
    // NOLINTNEXTLINE(bugprone-suspicious-stringview-data-usage): the size goes with it
    std::memcpy(&value, bytes.data(), sizeof value);
    bytes.remove_prefix(sizeof value);
    return value;
}

template<typename T>
void appendValue(std::string &bytes, const T &value)
{
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace

void appendText(std::string &packed, std::string_view text)
{
    appendValue(packed, static_cast<quint32>(text.size()));
    packed.append(text);
}

std::string_view takeText(std::string_view &packed)
{
    const auto size = takeValue<quint32>(packed);
    const std::string_view text = packed.substr(0, size);
    packed.remove_prefix(size);
    return text;
}

void pack(const LogLine &line, std::string &bytes)
{
    appendValue(bytes, FixedPart{line.line, line.atMs, line.kind, line.state, line.actorKind, line.returnKind});
    for (const auto text : Texts)
        appendText(bytes, line.*text);
    bytes.append(line.attributes);
}

LogLine unpacked(std::string_view ticket, std::string_view bytes)
{
    const auto fixed = takeValue<FixedPart>(bytes);
    LogLine line{ticket, fixed.line, fixed.atMs, fixed.kind, fixed.state, fixed.actorKind, fixed.returnKind};
    for (const auto text : Texts)
        line.*text = takeText(bytes);
    line.attributes = bytes;
    return line;
}

} // namespace palier
