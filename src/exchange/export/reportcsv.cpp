// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/reportcsv.h"

#include "exchange/export/csvline.h"
#include "exchange/export/figurecolumns.h"

#include <QLocale>

namespace palier {

namespace {

QByteArray figureCell(const FigureColumn &column, const Kpis &kpis, bool hasTickets)
{
    const auto value = column.ofTickets && !hasTickets ? std::nullopt : column.value(kpis);
    if (!value)
        return {};
    if (column.type == FigureColumn::Type::Count || column.type == FigureColumn::Type::Truth)
        return QByteArray::number(static_cast<qint64>(*value));
    return QByteArray::number(*value, 'g', QLocale::FloatingPointShortest);
}

QByteArray row(const QString &dimension, const QString &value, const Kpis &kpis, bool hasTickets)
{
    QByteArray line = csvCell(dimension) + ',' + csvCell(value);
    for (const FigureColumn &column : figureColumns())
        line += ',' + figureCell(column, kpis, hasTickets);
    return line + "\r\n";
}

} // namespace

QByteArray reportCsv(const Snapshot &snapshot)
{
    QByteArray csv("dimension,value");
    for (const FigureColumn &column : figureColumns())
        csv += ',' + column.name.toUtf8();
    csv += "\r\n" + row(QStringLiteral("all"), {}, snapshot.all, true);
    for (const Grouping &grouping : snapshot.groupings) {
        for (const Group &group : grouping.groups)
            csv += row(grouping.dimension, group.value, group.kpis, grouping.hasTickets);
    }
    return csv;
}

} // namespace palier
