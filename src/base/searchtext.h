// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace palier {

/** How a text is compared with what people type: without case, accents and forms of letters ("Élève" is "eleve", "cœur" is
    "coeur"), and with each run of blanks as one. */
QString searchText(const QString &text);

/** Where something that was typed stands in a text; later is better. Both are searchText(). */
enum class Found : quint8 { Nowhere, Inside, AtWord, AtStart, Whole };
Found found(const QString &needle, const QString &text);

/** Whether each of the words begins a word of the text. All are searchText(). */
bool holdsWords(const QString &text, const QStringList &words);

} // namespace palier
