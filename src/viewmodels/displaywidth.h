// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace palier {

/** How many columns of a terminal this text takes: é 1, 字 2, 🙂 2, a combining mark none. (Unicode Standard Annex 11.) */
int displayWidth(const QString &text);

/** The text filled up with spaces to this width, on its right or on its left; as it is where it is wider. */
QString padded(const QString &text, int width, Qt::Alignment alignment = Qt::AlignLeft);

/** At most this wide: cut between characters, with an ellipsis for what is gone. */
QString elided(const QString &text, int width);

/** The text in lines at most this wide, broken at spaces; a longer word stands alone. */
QStringList wrapped(const QString &text, int width);

/** What comes from data, safe to print in one line: control characters, line breaks and changes of the direction of writing,
    which could forge what a terminal shows, become �. */
QString plainLine(QString text);

} // namespace palier
