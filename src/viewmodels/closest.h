// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace palier {

/** How many similar names a refusal shows: of hundreds, nobody reads the list. */
constexpr qsizetype CloseOnesShown = 5;

/** The candidates that look most like a mistyped name, best first: upper and lower case do not count, and a name that holds the
    other is near (Levenshtein distance otherwise). At most `most` of them. */
QStringList closest(const QString &name, const QStringList &candidates, qsizetype most);

} // namespace palier
