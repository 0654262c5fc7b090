// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/logpreview.h"

#include "exchange/input/csvlog.h"
#include "exchange/input/rowcheck.h"
#include "exchange/input/xeslog.h"
#include "exchange/mapping/columnplan.h"
#include "exchange/mapping/linemapper.h"
#include "exchange/mapping/rolemapping.h"
#include "exchange/mappingfile.h"
#include "exchange/utf8text.h"

#include <QFileInfo>

namespace palier {

namespace {

constexpr std::size_t RowsRead = 200; // enough for dates to show which way round they are
constexpr std::size_t LinesShown = 50;
constexpr qsizetype MostStateValues = 100;

struct KeptRow {
    qint64 line = 0;
    std::vector<std::string> cells; // UTF-8
};

/** "incidents" of "/tmp/incidents.csv.gz". */
QString nameOfFile(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    for (const QLatin1String suffix :
        {QLatin1String(".gz"), QLatin1String(".csv"), QLatin1String(".xes"), QLatin1String(".xml")}) {
        if (name.endsWith(suffix, Qt::CaseInsensitive))
            name.chop(suffix.size());
    }
    return name;
}

class Preview
{
public:
    explicit Preview(const QString &path)
    {
        m_preview.path = path;
        m_preview.format = formatOf(path);
        m_preview.name = nameOfFile(path);
        m_preview.report.file = path;
    }

    Result<LogPreview> make(const std::optional<MappingChoice> &choice)
    {
        if (!readRows())
            return std::move(m_preview);
        findFitting();
        m_preview.choice = choice ? *choice : firstChoice();
        if (m_preview.choice.shipped.isEmpty() && !m_preview.choice.roles.state.isEmpty())
            readStates(!choice);
        const auto mapping = mappingOf(m_preview.choice, m_preview.format, m_preview.name);
        if (!mapping && !m_preview.choice.shipped.isEmpty())
            return mapping.error();
        if (mapping)
            understand(*mapping);
        else
            m_preview.report.refuse({0, {}, mapping.error()});
        return std::move(m_preview);
    }

private:
    std::unique_ptr<LogReader> reader() const
    {
        if (m_preview.format == Mapping::Format::Xes)
            return std::make_unique<XesLog>(m_preview.path, QStringList(), ByteSource::Watch());
        return std::make_unique<CsvLog>(m_preview.path, std::nullopt, std::nullopt, ByteSource::Watch());
    }

    bool readRows()
    {
        const auto log = reader();
        if (!log->open()) {
            m_preview.report.refuse(log->failure());
            return false;
        }
        m_headerLine = m_preview.format == Mapping::Format::Csv ? log->row().line : 0;
        auto step = log->next();
        for (; step == LogReader::Step::Row && m_rows.size() < RowsRead; step = log->next()) {
            KeptRow row{log->row().line, {}};
            for (const std::string_view cell : log->row().cells)
                row.cells.push_back(guessedText(cell).toStdString());
            m_rows.push_back(std::move(row));
        }
        m_preview.columns = log->columns();
        if (step == LogReader::Step::Failed)
            m_preview.report.refuse(log->failure());
        return !m_preview.columns.isEmpty();
    }

    void findFitting()
    {
        for (const QString &name : shippedMappings()) {
            const auto mapping = loadMapping(name);
            if (mapping && mapping->format == m_preview.format && missingColumns(*mapping, m_preview.columns).isEmpty())
                m_preview.fitting << name;
        }
    }

    MappingChoice firstChoice() const
    {
        if (!m_preview.fitting.isEmpty())
            return {m_preview.fitting.first(), {}};
        return {{}, rolesByName(m_preview.columns)};
    }

    void readStates(bool guesses)
    {
        const auto column = m_preview.columns.indexOf(m_preview.choice.roles.state);
        for (const KeptRow &row : m_rows) {
            if (column < 0 || static_cast<std::size_t>(column) >= row.cells.size())
                continue;
            const QString value = QString::fromStdString(row.cells[static_cast<std::size_t>(column)]);
            if (!m_preview.stateValues.contains(value) && m_preview.stateValues.size() < MostStateValues)
                m_preview.stateValues << value;
        }
        if (guesses)
            m_preview.choice.roles.doneValues = doneValuesAmong(m_preview.stateValues);
    }

    void understand(const Mapping &mapping)
    {
        const ColumnPlan plan = planColumns(mapping, m_preview.columns, m_headerLine, m_preview.report);
        if (!m_preview.report.accepted())
            return;
        RowCheck check(mapping.at.format == QLatin1String("auto") ? mapping.at.column : QString(), m_preview.report);
        const auto rows = views();
        for (const auto &[row, cells] : rows)
            checkRow(check, {row->line, cells});
        LineMapper mapper(mapping, plan, m_preview.columns, check.dateOrder());
        for (const auto &[row, cells] : rows) {
            LogLine line;
            if (!cells.empty() && mapper.map({row->line, cells}, line, m_preview.report) && m_preview.lines.size() < LinesShown)
                m_preview.lines.push_back({line.line, textOf(line.ticket), instantFromMilliseconds(line.atMs), line.kind,
                    line.state, textOf(line.unit), textOf(line.actor)});
        }
    }

    void checkRow(RowCheck &check, const LogRow &row) const
    {
        if (m_preview.format == Mapping::Format::Csv)
            check.addTableRow(row, m_preview.columns);
        else
            check.addEvent(row, m_preview.columns);
    }

    std::vector<std::pair<const KeptRow *, std::vector<std::string_view>>> views() const
    {
        std::vector<std::pair<const KeptRow *, std::vector<std::string_view>>> views;
        views.reserve(m_rows.size());
        for (const KeptRow &row : m_rows)
            views.emplace_back(&row, std::vector<std::string_view>(row.cells.begin(), row.cells.end()));
        return views;
    }

    LogPreview m_preview;
    qint64 m_headerLine = 0;
    std::vector<KeptRow> m_rows;
};

} // namespace

Mapping::Format formatOf(const QString &path)
{
    const QString name = path.toLower();
    const bool isXes = name.endsWith(QLatin1String(".xes")) || name.endsWith(QLatin1String(".xes.gz")) ||
                       name.endsWith(QLatin1String(".xml")) || name.endsWith(QLatin1String(".xml.gz"));
    return isXes ? Mapping::Format::Xes : Mapping::Format::Csv;
}

Result<Mapping> mappingOf(const MappingChoice &choice, Mapping::Format format, const QString &name)
{
    return choice.shipped.isEmpty() ? mappingOfRoles(choice.roles, format, name) : loadMapping(choice.shipped);
}

Result<LogPreview> previewLog(const QString &path, const std::optional<MappingChoice> &choice)
{
    return Preview(path).make(choice);
}

} // namespace palier
