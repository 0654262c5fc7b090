// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QString>

#include <string_view>

namespace palier {

/** The text of a cell, all of it. Qt takes U+FEFF at the start of any UTF-8 for a byte order mark and drops it; only a file has
    one, in a cell it is a character that tells two tickets apart. */
inline QString textOf(std::string_view utf8)
{
    constexpr std::string_view Mark = "\xef\xbb\xbf";
    QString marks;
    for (; utf8.starts_with(Mark); utf8.remove_prefix(Mark.size()))
        marks += QChar(QChar::ByteOrderMark);
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return marks.isEmpty() ? text : marks + text;
}

} // namespace palier
