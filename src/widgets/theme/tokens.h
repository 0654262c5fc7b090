// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <vector>

class QPalette;

namespace palier {

/** The colours of the window, by what they are for. Those named ...Text are for words; the others fill areas and draw lines. */
struct Tokens {
    QColor background; // of the window
    QColor surface;    // of cards, tables, fields
    QColor border;
    QColor grid; // of charts: fainter than a border
    QColor text;
    QColor muted; // secondary words
    QColor accent;
    QColor accentText;
    QColor accentTint; // behind what is selected
    QColor onAccent;   // words on the accent
    QColor good;
    QColor goodText;
    QColor watch;
    QColor watchText;
    QColor bad;
    QColor badText;
    QColor open;   // not yet decided
    QColor closed; // ended without an answer
};

const Tokens &lightTokens();
const Tokens &darkTokens();

bool isDark(const QPalette &palette);

/** The tokens that suit a palette: widgets ask with their own, and so follow a change of theme. */
const Tokens &tokensOf(const QPalette &palette);

/** A colour between two: 0 gives the first, 1 the second. */
QColor mixed(const QColor &from, const QColor &to, double part);

/** Words and what they may stand on; the tests hold each pair to a contrast of 4.5:1 (WCAG AA). */
struct TextPair {
    const char *name = nullptr;
    QColor text;
    QColor ground;
};
std::vector<TextPair> textPairs(const Tokens &tokens);

/** Distances, in device-independent pixels. */
namespace Space {
constexpr int Tiny = 4;
constexpr int Small = 8;
constexpr int Gap = 12;  // between cards
constexpr int Card = 16; // within a card
constexpr int Radius = 8;
constexpr int SmallRadius = 6;
} // namespace Space

} // namespace palier
