// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/displaywidth.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace palier {

namespace {

struct CodeRange {
    char32_t first, last;
};

/** What terminals draw two columns wide, in order. */
constexpr CodeRange Wide[] = {{0x1100, 0x115f}, {0x231a, 0x231b}, {0x2329, 0x232a}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0},
    {0x23f3, 0x23f3}, {0x25fd, 0x25fe}, {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267f, 0x267f}, {0x2693, 0x2693}, {0x26a1, 0x26a1},
    {0x26aa, 0x26ab}, {0x26bd, 0x26be}, {0x26c4, 0x26c5}, {0x26ce, 0x26ce}, {0x26d4, 0x26d4}, {0x26ea, 0x26ea}, {0x26f2, 0x26f3},
    {0x26f5, 0x26f5}, {0x26fa, 0x26fa}, {0x26fd, 0x26fd}, {0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728}, {0x274c, 0x274c},
    {0x274e, 0x274e}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797}, {0x27b0, 0x27b0}, {0x27bf, 0x27bf}, {0x2b1b, 0x2b1c},
    {0x2b50, 0x2b50}, {0x2b55, 0x2b55}, {0x2e80, 0x303e}, {0x3041, 0x4dbf}, {0x4e00, 0xa4cf}, {0xa960, 0xa97f}, {0xac00, 0xd7a3},
    {0xf900, 0xfaff}, {0xfe10, 0xfe19}, {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x16fe0, 0x18cff},
    {0x1b000, 0x1b2ff}, {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f200, 0x1f320},
    {0x1f32d, 0x1f335}, {0x1f337, 0x1f37c}, {0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0},
    {0x1f3f4, 0x1f3f4}, {0x1f3f8, 0x1f43e}, {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc}, {0x1f4ff, 0x1f53d}, {0x1f54b, 0x1f54e},
    {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a}, {0x1f595, 0x1f596}, {0x1f5a4, 0x1f5a4}, {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5},
    {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d2}, {0x1f6d5, 0x1f6df}, {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7f0},
    {0x1f90c, 0x1f93a}, {0x1f93c, 0x1f945}, {0x1f947, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x3fffd}};

constexpr char32_t ZeroWidthJoiner = 0x200d;
constexpr char32_t EmojiPresentation = 0xfe0f;

bool isWide(char32_t code)
{
    const auto *range = std::ranges::lower_bound(Wide, code, {}, &CodeRange::last);
    return range != std::end(Wide) && range->first <= code;
}

bool hasNoWidth(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return true;
    default:
        return false;
    }
}

/** The width of one character as people see it: all that is joined to its first code point is drawn in the same place. */
int clusterWidth(const QString &cluster)
{
    int width = 0;
    bool joined = false;
    const auto codes = cluster.toUcs4();
    for (const char32_t code : codes) {
        if (code == EmojiPresentation && width == 1)
            width = 2;
        else if (!joined && !hasNoWidth(code))
            width += isWide(code) ? 2 : 1;
        joined = joined || code == ZeroWidthJoiner;
    }
    return std::min(width, 2);
}

bool couldForge(QChar c)
{
    const char16_t code = c.unicode();
    const bool direction = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    const bool lineBreak = code == 0x2028 || code == 0x2029;
    return c.category() == QChar::Other_Control || direction || lineBreak;
}

template<typename Take>
void forEachCluster(const QString &text, Take take)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    while (finder.toNextBoundary() > 0) {
        if (!take(text.mid(start, finder.position() - start)))
            return;
        start = finder.position();
    }
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    forEachCluster(text, [&](const QString &cluster) {
        width += clusterWidth(cluster);
        return true;
    });
    return width;
}

QString padded(const QString &text, int width, Qt::Alignment alignment)
{
    const QString fill(std::max(0, width - displayWidth(text)), QLatin1Char(' '));
    return alignment.testFlag(Qt::AlignRight) ? fill + text : text + fill;
}

QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString kept;
    int used = 0;
    forEachCluster(text, [&](const QString &cluster) {
        used += clusterWidth(cluster);
        if (used > width - 1)
            return false;
        kept += cluster;
        return true;
    });
    return kept + QStringLiteral("…");
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines{QString()};
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (displayWidth(longer) <= width || lines.last().isEmpty())
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines;
}

QString plainLine(QString text)
{
    for (QChar &c : text) {
        if (couldForge(c))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace palier
