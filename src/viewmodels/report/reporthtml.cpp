// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/reporthtml.h"

#include "viewmodels/displaywidth.h"

#include <algorithm>
#include <cmath>

namespace palier {

namespace {

constexpr int BarCharacters = 30;
constexpr int NameWidth = 40; // of a long name in a table: figures must stay on the page

constexpr const char *Style = "body { font-family: sans-serif; font-size: 9pt; color: #1b2230; }"
                              "h1 { font-size: 16pt; font-weight: 600; margin-bottom: 4px; }"
                              "h2 { font-size: 11pt; font-weight: 600; margin-top: 16px; margin-bottom: 4px; }"
                              "p { margin-top: 4px; margin-bottom: 2px; }"
                              ".muted { color: #5d6878; }"
                              "td, th { padding: 2px 8px 2px 0px; }"
                              "th { color: #5d6878; font-weight: 600; }";

/** For text on white: never the only sign, the words or the mark say it too. */
QString colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Within:
        return QStringLiteral("#00795a");
    case Tone::Below:
    case Tone::Above:
        return QStringLiteral("#9a6200");
    default:
        return {};
    }
}

QString markOf(Tone tone)
{
    if (tone == Tone::Above)
        return QStringLiteral(" ▲");
    return tone == Tone::Below ? QStringLiteral(" ▼") : QString();
}

QString barHtml(double share)
{
    const auto length = static_cast<qsizetype>(std::lround(std::clamp(share, 0.0, 1.0) * BarCharacters));
    const QString bar(share > 0 ? std::max<qsizetype>(length, 1) : 0, QChar(0x2588));
    return QStringLiteral("<span style=\"color: #0072b2;\">%1</span>").arg(bar);
}

/** What comes from data, safe to show, as HTML. */
QString textHtml(const QString &text)
{
    return plainLine(text).toHtmlEscaped();
}

/** A name is cut as a whole; in a sentence, which breaks its lines, only what cannot be broken is. */
QString fitted(const QString &text, bool isName)
{
    if (isName)
        return elided(plainLine(text), NameWidth);
    QStringList words = plainLine(text).split(QLatin1Char(' '));
    for (QString &word : words)
        word = elided(word, NameWidth);
    return words.join(QLatin1Char(' '));
}

QString contentOf(const ReportCell &cell, bool isFigure, bool isName)
{
    if (cell.bar)
        return barHtml(*cell.bar);
    const QString text = fitted(cell.text, isName).toHtmlEscaped() + (isFigure ? markOf(cell.tone) : QString());
    const QString colour = colourOf(cell.tone);
    return colour.isEmpty() ? text : QStringLiteral("<span style=\"color: %1;\">%2</span>").arg(colour, text);
}

QString cellHtml(const ReportCell &cell, const ReportColumn &column, const ReportRow &row, bool first)
{
    QString content = contentOf(cell, column.isNumber, first && !column.isNumber);
    if (first && row.rank == ReportRow::Rank::Detail)
        content.prepend(QStringLiteral("&nbsp;&nbsp;&nbsp;"));
    if (row.rank == ReportRow::Rank::Main && (first || column.isNumber))
        content = QStringLiteral("<b>") + content + QStringLiteral("</b>");
    const QString align = column.isNumber ? QStringLiteral("right") : QStringLiteral("left");
    const QString wrap = column.isNumber || first ? QStringLiteral("nowrap") : QStringLiteral("normal");
    return QStringLiteral("<td align=\"%1\" style=\"white-space: %2;\">").arg(align, wrap) + content + QStringLiteral("</td>");
}

QString headHtml(const ReportTable &table)
{
    QString cells;
    bool any = false;
    for (const ReportColumn &column : table.columns) {
        const QString align = column.isNumber ? QStringLiteral("right") : QStringLiteral("left");
        cells +=
            QStringLiteral("<th align=\"%1\">").arg(align) + fitted(column.title, true).toHtmlEscaped() + QStringLiteral("</th>");
        any = any || !column.title.isEmpty();
    }
    return any ? QStringLiteral("<thead><tr>") + cells + QStringLiteral("</tr></thead>") : QString();
}

QString tableHtml(const ReportTable &table)
{
    if (table.rows.empty())
        return {};
    QString rows;
    for (const ReportRow &row : table.rows) {
        rows += QStringLiteral("<tr>");
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            rows += cellHtml(row.cells[i], table.columns[i], row, i == 0);
        rows += QStringLiteral("</tr>");
    }
    return QStringLiteral("<table cellspacing=\"0\">") + headHtml(table) + rows + QStringLiteral("</table>");
}

QString paragraphs(const QStringList &texts)
{
    QString html;
    for (const QString &text : texts)
        html += QStringLiteral("<p class=\"muted\">") + textHtml(text) + QStringLiteral("</p>");
    return html;
}

} // namespace

QString reportHtml(const ReportDocument &document)
{
    QString html = QStringLiteral("<html><head><style>") + QLatin1String(Style) + QStringLiteral("</style></head><body>");
    html += QStringLiteral("<h1>") + textHtml(document.title) + QStringLiteral("</h1>") + paragraphs(document.subtitles);
    for (const ReportSection &section : document.sections) {
        if (!section.title.isEmpty())
            html += QStringLiteral("<h2>") + textHtml(section.title) + QStringLiteral("</h2>");
        html += tableHtml(section.table) + paragraphs(section.notes);
    }
    return html + QStringLiteral("</body></html>");
}

} // namespace palier
