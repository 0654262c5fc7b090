// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/searchtext.h"

#include <algorithm>

namespace palier {

namespace {

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
}

/** Letters that Unicode does not take apart, but people do: œ, æ, ß, ø. */
QString withoutLigatures(QString text)
{
    constexpr std::pair<char16_t, const char *> Letters[] = {{0x153, "oe"}, {0xE6, "ae"}, {0xDF, "ss"}, {0xF8, "o"}};
    for (const auto &[letter, plain] : Letters)
        text.replace(QChar(letter), QLatin1String(plain));
    return text;
}

QString withoutMarks(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar c) { return c.isMark(); });
    return withoutLigatures(letters.toCaseFolded());
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

QString searchText(const QString &text)
{
    const QString simple = text.simplified();
    return isAscii(simple) ? simple.toLower() : withoutMarks(simple); // most texts are: normalising is ten times dearer
}

Found found(const QString &needle, const QString &text)
{
    qsizetype at = text.indexOf(needle);
    if (at < 0)
        return Found::Nowhere;
    if (at == 0)
        return needle.size() == text.size() ? Found::Whole : Found::AtStart;
    for (; at >= 0; at = text.indexOf(needle, at + 1)) {
        if (beginsWord(text, at))
            return Found::AtWord;
    }
    return Found::Inside;
}

bool holdsWords(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return found(word, text) >= Found::AtWord; });
}

} // namespace palier
