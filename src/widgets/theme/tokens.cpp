// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/tokens.h"

#include <QPalette>

namespace palier {

// Of the colour-blind-safe palette of Okabe and Ito (2008), which good, watch, bad and the accents are taken from.
namespace OkabeIto {
constexpr QRgb Orange = 0xffe69f00;
constexpr QRgb SkyBlue = 0xff56b4e9;
constexpr QRgb Green = 0xff009e73;
constexpr QRgb Blue = 0xff0072b2;
constexpr QRgb Vermillion = 0xffd55e00;
} // namespace OkabeIto

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .background = QRgb(0xfff4f5f7),
        .surface = QRgb(0xffffffff),
        .border = QRgb(0xffe1e4ea),
        .grid = QRgb(0xffeef0f3),
        .text = QRgb(0xff1b2230),
        .muted = QRgb(0xff5d6878),
        .accent = OkabeIto::Blue,
        .accentText = QRgb(0xff00629b),
        .accentTint = QRgb(0xffe7f2f8),
        .onAccent = QRgb(0xffffffff),
        .good = OkabeIto::Green,
        .goodText = QRgb(0xff00795a),
        .watch = OkabeIto::Orange,
        .watchText = QRgb(0xff946000),
        .bad = OkabeIto::Vermillion,
        .badText = QRgb(0xffb8480a),
        .open = QRgb(0xffe0e3ea),
        .closed = QRgb(0xff98a1b0),
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .background = QRgb(0xff12161c),
        .surface = QRgb(0xff1a2029),
        .border = QRgb(0xff2b3340),
        .grid = QRgb(0xff242b36),
        .text = QRgb(0xffe7eaf0),
        .muted = QRgb(0xff9aa6b8),
        .accent = OkabeIto::SkyBlue,
        .accentText = OkabeIto::SkyBlue,
        .accentTint = QRgb(0xff223645),
        .onAccent = QRgb(0xff12161c),
        .good = OkabeIto::Green,
        .goodText = QRgb(0xff3fc79b),
        .watch = OkabeIto::Orange,
        .watchText = QRgb(0xfff0b43c),
        .bad = OkabeIto::Vermillion,
        .badText = QRgb(0xffff8a4c),
        .open = QRgb(0xff323b49),
        .closed = QRgb(0xff66718a),
    };
    return tokens;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const Tokens &tokensOf(const QPalette &palette)
{
    return isDark(palette) ? darkTokens() : lightTokens();
}

QColor mixed(const QColor &from, const QColor &to, double part)
{
    const auto between = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return {between(from.red(), to.red()), between(from.green(), to.green()), between(from.blue(), to.blue())};
}

std::vector<TextPair> textPairs(const Tokens &tokens)
{
    std::vector<TextPair> pairs{{"on accent", tokens.onAccent, tokens.accent}};
    for (const QColor &ground : {tokens.background, tokens.surface, tokens.accentTint}) {
        pairs.push_back({"text", tokens.text, ground});
        pairs.push_back({"muted", tokens.muted, ground});
        pairs.push_back({"accent", tokens.accentText, ground});
        pairs.push_back({"good", tokens.goodText, ground});
        pairs.push_back({"watch", tokens.watchText, ground});
        pairs.push_back({"bad", tokens.badText, ground});
    }
    return pairs;
}

} // namespace palier
