// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/searchtext.h"

namespace palier {

/** How well something fits what is typed; later is better. */
enum class PaletteRank : quint8 {
    None,
    Note,   // some of the words stand only in what it is: "topic" finds every topic
    Inside, // of a word
    Word,   // each of the words begins a word
    Start,  // the beginning of the title
    Title   // all of it
};

/** @param typed, title, note searchText(). Words may come in any order; the one that fits worst decides. */
PaletteRank paletteRank(const QString &typed, const QString &title, const QString &note);

} // namespace palier
