// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/reporttext.h"

#include "viewmodels/displaywidth.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palier {

namespace {

constexpr int MostColumns = 100;
constexpr int Gap = 2;
constexpr int BarColumns = 40;
constexpr int LeastFirstColumn = 12;
constexpr int LeastLastColumn = 30;

/** A bar in eighths of a column; something is seen of whatever is not nothing. */
QString barText(double share)
{
    const int eighths = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * BarColumns * 8));
    const int drawn = share > 0 ? std::max(eighths, 1) : 0;
    QString bar(drawn / 8, QChar(0x2588)); // full block
    if (drawn % 8)
        bar += QChar(0x2590 - drawn % 8); // left blocks of 1/8 … 7/8
    return bar;
}

bool isMarked(Tone tone)
{
    return tone == Tone::Below || tone == Tone::Above;
}

QString toneMark(Tone tone)
{
    switch (tone) {
    case Tone::Below:
        return QStringLiteral(" ▼");
    case Tone::Above:
        return QStringLiteral(" ▲");
    default:
        return QStringLiteral("  ");
    }
}

/** Lays a table out: cells as texts, and how wide each column is. */
class Layout
{
public:
    explicit Layout(const ReportTable &table) : m_table(table), m_marked(table.columns.size()), m_widths(table.columns.size())
    {
        for (const ReportRow &row : table.rows) {
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                m_marked[i] = m_marked[i] || (table.columns[i].isNumber && isMarked(row.cells[i].tone));
        }
        widen(titles());
        for (const ReportRow &row : table.rows)
            widen(texts(row));
        narrow();
    }

    QString text() const
    {
        QString lines;
        const bool titled =
            std::ranges::any_of(m_table.columns, [](const ReportColumn &column) { return !column.title.isEmpty(); });
        if (titled)
            lines += line(titles());
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            if (i > 0 && m_table.rows[i].rank == ReportRow::Rank::Main)
                lines += QLatin1Char('\n');
            lines += line(texts(m_table.rows[i]));
        }
        return lines;
    }

private:
    QStringList titles() const
    {
        QStringList titles;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            titles.append(m_table.columns[i].title + (m_marked[i] ? QStringLiteral("  ") : QString()));
        return titles;
    }

    QStringList texts(const ReportRow &row) const
    {
        QStringList texts;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const ReportCell &cell = row.cells[i];
            const QString text = cell.bar ? barText(*cell.bar) : plainLine(cell.text);
            texts.append(m_marked[i] ? text + toneMark(cell.tone) : text);
        }
        if (row.rank == ReportRow::Rank::Detail && !texts.isEmpty())
            texts.first().prepend(QStringLiteral("  "));
        return texts;
    }

    void widen(const QStringList &texts)
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            int &width = m_widths[static_cast<std::size_t>(i)];
            width = std::max(width, displayWidth(texts.at(i)));
        }
    }

    int width() const { return std::accumulate(m_widths.begin(), m_widths.end(), Gap * static_cast<int>(m_widths.size() - 1)); }

    /** Too wide: the last column breaks its lines if it holds words, then the first one is cut. */
    void narrow()
    {
        const auto shrink = [this](int &column, int least) {
            column = std::max(std::min(column, least), column - std::max(0, width() - MostColumns));
        };
        if (!m_table.columns.back().isNumber)
            shrink(m_widths.back(), LeastLastColumn);
        shrink(m_widths.front(), LeastFirstColumn);
    }

    /** One row; its last cell goes on in lines of its own where it is wrapped. */
    QString line(const QStringList &texts) const
    {
        QString line;
        const auto last = static_cast<qsizetype>(m_widths.size()) - 1;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const int width = m_widths[static_cast<std::size_t>(i)];
            const bool right = m_table.columns[static_cast<std::size_t>(i)].isNumber;
            const QString text = i == 0 ? elided(texts.at(i), width) : texts.at(i);
            const QStringList parts = i == last && !right ? wrapped(text, width) : QStringList{text};
            const QString indent(displayWidth(line), QLatin1Char(' '));
            line += parts.size() > 1
                        ? parts.join(QLatin1Char('\n') + indent)
                        : padded(text, width, right ? Qt::AlignRight : Qt::AlignLeft) + QString(Gap, QLatin1Char(' '));
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        return line + QLatin1Char('\n');
    }

    const ReportTable &m_table;
    std::vector<bool> m_marked; // columns with a mark behind the figure
    std::vector<int> m_widths;
};

QString paragraph(const QString &text)
{
    return wrapped(plainLine(text), MostColumns).join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString ruled(const QString &title, QChar rule)
{
    const QString shown = elided(plainLine(title), MostColumns);
    return shown + QLatin1Char('\n') + QString(displayWidth(shown), rule) + QLatin1Char('\n');
}

QString sectionText(const ReportSection &section)
{
    QString text = QLatin1Char('\n') + (section.title.isEmpty() ? QString() : ruled(section.title, QChar(0x2500)));
    text += tableText(section.table);
    if (!section.notes.isEmpty() && !section.table.rows.empty())
        text += QLatin1Char('\n');
    for (const QString &note : section.notes)
        text += paragraph(note);
    return text;
}

} // namespace

QString tableText(const ReportTable &table)
{
    return table.rows.empty() ? QString() : Layout(table).text();
}

QString reportText(const ReportDocument &document)
{
    QString text = ruled(document.title, QChar(0x2550));
    for (const QString &subtitle : document.subtitles)
        text += paragraph(subtitle);
    for (const ReportSection &section : document.sections)
        text += sectionText(section);
    return text;
}

} // namespace palier
