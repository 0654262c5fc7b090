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

QByteArray row(const std::vector<FigureColumn> &columns, const QString &dimension, const Group &group, bool hasTickets)
{
    QByteArray line = csvCell(dimension) + ',' + csvCell(group.value);
    for (const FigureColumn &column : columns)
        line += ',' + figureCell(column, group.kpis, hasTickets);
    return line + "\r\n";
}

} // namespace

QByteArray reportCsv(const Snapshot &snapshot)
{
    const std::vector<FigureColumn> &columns = figureColumns(snapshot.query.promises != nullptr);
    QByteArray csv("dimension,value");
    for (const FigureColumn &column : columns)
        csv += ',' + column.name.toUtf8();
    csv += "\r\n" + row(columns, QStringLiteral("all"), {{}, snapshot.all}, true);
    for (const Grouping &grouping : snapshot.groupings) {
        for (const Group &group : grouping.groups)
            csv += row(columns, grouping.dimension, group, grouping.hasTickets);
    }
    return csv;
}

} // namespace palier
