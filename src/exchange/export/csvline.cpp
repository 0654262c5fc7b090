// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/csvline.h"

namespace palier {

namespace {

QByteArray defused(const QString &text)
{
    const bool formula = !text.isEmpty() && QLatin1String("=+-@\t\r").contains(text.at(0));
    return (formula ? QLatin1Char('\'') + text : text).toUtf8();
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QByteArray cell = defused(text);
    const bool plain = cell.indexOf('"') < 0 && cell.indexOf(',') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
    return plain ? cell : '"' + cell.replace('"', "\"\"") + '"';
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells)
        line += (line.isEmpty() && &cell == &cells.front() ? QByteArray() : QByteArray(",")) + csvCell(cell);
    return line + "\r\n";
}

QByteArray csvComment(const QString &words)
{
    return "# " + words.simplified().toUtf8() + "\r\n";
}

} // namespace palier
