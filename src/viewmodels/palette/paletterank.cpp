// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/palette/paletterank.h"

#include <algorithm>

namespace palier {

namespace {

PaletteRank rankOf(const QString &word, const QString &title, const QString &note)
{
    switch (found(word, title)) {
    case Found::Whole:
    case Found::AtStart:
    case Found::AtWord:
        return PaletteRank::Word;
    case Found::Inside:
        return PaletteRank::Inside;
    case Found::Nowhere:
        break;
    }
    return found(word, note) >= Found::AtWord ? PaletteRank::Note : PaletteRank::None;
}

} // namespace

PaletteRank paletteRank(const QString &typed, const QString &title, const QString &note)
{
    const Found whole = found(typed, title);
    if (whole >= Found::AtStart)
        return whole == Found::Whole ? PaletteRank::Title : PaletteRank::Start;
    PaletteRank worst = PaletteRank::Word;
    for (const QString &word : typed.split(QLatin1Char(' ')))
        worst = std::min(worst, rankOf(word, title, note));
    return worst;
}

} // namespace palier
