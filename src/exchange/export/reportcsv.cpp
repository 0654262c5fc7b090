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

/** The rows of one snapshot, each with what its durations are counted in: a row stays true among those of another file. */
class CsvRows
{
public:
    explicit CsvRows(const Snapshot &snapshot)
        : m_columns(figureColumns(snapshot.query.promises != nullptr)), m_business(snapshot.query.business.get())
    {}

    QByteArray header() const
    {
        QByteArray line("dimension,value");
        for (const FigureColumn &column : m_columns)
            line += ',' + column.name.toUtf8();
        return line + (m_business ? ",businessCalendar\r\n" : "\r\n");
    }

    QByteArray row(const QString &dimension, const Group &group, bool hasTickets) const
    {
        QByteArray line = csvCell(dimension) + ',' + csvCell(group.value);
        for (const FigureColumn &column : m_columns)
            line += ',' + figureCell(column, group.kpis, hasTickets);
        return line + (m_business ? ',' + csvCell(m_business->name()) : QByteArray()) + "\r\n";
    }

private:
    const std::vector<FigureColumn> &m_columns;
    const BusinessTime *m_business;
};

} // namespace

QByteArray reportCsv(const Snapshot &snapshot)
{
    const CsvRows rows(snapshot);
    QByteArray csv = rows.header() + rows.row(QStringLiteral("all"), {{}, snapshot.all}, true);
    for (const Grouping &grouping : snapshot.groupings) {
        for (const Group &group : grouping.groups)
            csv += rows.row(grouping.dimension, group, grouping.hasTickets);
    }
    return csv;
}

} // namespace palier
