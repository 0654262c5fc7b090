// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cards/tableclip.h"

#include "viewmodels/charts/charttable.h"

#include <QRegularExpression>

namespace palier {

namespace {

QString tabbed(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>\n");
}

} // namespace

QString tabSeparated(const ChartTable &table)
{
    QString text = tabbed(table.header);
    for (const QStringList &row : table.rows)
        text += tabbed(row);
    return text;
}

QString htmlTable(const ChartTable &table)
{
    QString html = QStringLiteral("<table>\n") + htmlRow(table.header, QStringLiteral("th"));
    for (const QStringList &row : table.rows)
        html += htmlRow(row, QStringLiteral("td"));
    return html + QStringLiteral("</table>\n");
}

QString fileNameOf(const QString &title)
{
    static const QRegularExpression unfit(QStringLiteral(R"([\x00-\x1f/\\:*?"<>|]+)"));
    const QString name = QString(title).replace(unfit, QStringLiteral(" ")).simplified().left(80);
    return name.isEmpty() ? QStringLiteral("palier") : name;
}

} // namespace palier
