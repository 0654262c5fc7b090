// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importer.h"

#include "exchange/errors.h"
#include "exchange/history/sinkwriter.h"
#include "exchange/input/survey.h"
#include "exchange/mapping/linemapper.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace palier {

namespace {

constexpr int Passes = 2;

/** Qt says "" when TMPDIR names no folder; the lines would then go to wherever the program was started. */
QString temporaryFolder()
{
    const QString folder = QDir::tempPath();
    return folder.isEmpty() ? qEnvironmentVariable("TMPDIR") : folder;
}

/** One import, step by step; a step is only taken while nothing was refused. */
class Import
{
public:
    using GoOn = std::function<bool(ImportProgress)>;

    Import(const QString &path, const Mapping &mapping, const GoOn &goOn)
        : m_path(path), m_mapping(mapping), m_goOn(goOn), m_size(QFileInfo(path).size()), m_spool(temporaryFolder())
    {
        m_report.file = path;
    }

    ImportReport into(EventSink &sink, const QString &source);

private:
    bool report(qint64 bytesRead) const { return !m_goOn || m_goOn({bytesRead, m_size * Passes}); }
    ByteSource::Watch watch(int pass) const
    {
        return [this, pass](qint64 taken) { return report(m_size * pass + taken); };
    }
    void readLines(const LogLayout &layout, const QString &source);
    void spoolRow(const LogRow &row, LineMapper &mapper);
    void finishReading(const LogReader &log, LogReader::Step last, const LogLayout &layout);
    void addWarnings(const LineMapper &mapper);

    const QString m_path;
    const Mapping &m_mapping;
    const GoOn &m_goOn;
    const qint64 m_size;
    ImportReport m_report;
    ColumnPlan m_plan;
    std::vector<LevelRecord> m_levels;
    LineSpool m_spool;
    std::string m_bytes; // scratch
};

ImportReport Import::into(EventSink &sink, const QString &source)
{
    const LogLayout layout = surveyLog(m_path, m_mapping, watch(0), m_report);
    if (m_report.accepted())
        m_plan = planColumns(m_mapping, layout.columns, layout.headerLine, m_report);
    if (m_report.accepted())
        readLines(layout, source);
    HistoryBuilder builder(m_mapping, m_plan);
    if (m_report.accepted()) {
        SinkWriter writer(sink, m_report, [this] { return report(m_size * Passes); });
        writer.write({source, true}, m_levels, m_spool, builder);
    }
    std::ranges::stable_sort(m_report.refusals, {}, &ImportIssue::line);
    return std::move(m_report);
}

void Import::readLines(const LogLayout &layout, const QString &source)
{
    const auto log = readerFor(m_path, m_mapping, layout, watch(1));
    if (!log->open())
        return m_report.refuse(log->failure());
    LineMapper mapper(m_mapping, m_plan, layout.columns, layout.dateOrder);
    LogReader::Step step = log->next();
    for (; step == LogReader::Step::Row; step = log->next())
        spoolRow(log->row(), mapper);
    finishReading(*log, step, layout);
    addWarnings(mapper);
    m_levels = mapper.levels().records(source);
}

/** When something was refused nothing will be written: the rows that follow are only checked. */
void Import::spoolRow(const LogRow &row, LineMapper &mapper)
{
    LogLine line;
    const bool isBlank = row.cells.empty();
    if (isBlank || !mapper.map(row, line, m_report) || !m_report.accepted())
        return;
    m_bytes.clear();
    pack(line, m_bytes);
    if (const auto added = m_spool.add(line.ticket, m_bytes); !added)
        m_report.refuse({0, {}, added.error()});
}

void Import::finishReading(const LogReader &log, LogReader::Step last, const LogLayout &layout)
{
    if (last == LogReader::Step::Failed)
        return m_report.refuse(log.failure());
    if (log.checksum() != layout.checksum)
        m_report.refuse({0, {}, {errors::ImportFileChanged, {}}});
    const auto finished = m_report.accepted() ? m_spool.finish() : Result<Done>(Done{});
    if (!finished)
        m_report.refuse({0, {}, finished.error()});
}

void Import::addWarnings(const LineMapper &mapper)
{
    for (ImportIssue conflict : mapper.levels().conflicts()) {
        conflict.column = m_mapping.tier.isEmpty() ? m_mapping.unitKind : m_mapping.tier;
        m_report.warn(std::move(conflict));
    }
    for (ImportIssue unknown : mapper.unknownKinds().warnings()) {
        unknown.column = m_mapping.kind;
        m_report.warn(std::move(unknown));
    }
    if (const qint64 count = mapper.timesTwice())
        m_report.warn(
            {mapper.firstTimeTwice(), m_mapping.at.column, {errors::TimeTwice, {QString::number(count), m_mapping.at.zone}}});
}

} // namespace

ImportReport importFile(const QString &path, const Mapping &mapping, const QString &sourceName, EventSink &sink,
    const std::function<bool(ImportProgress)> &goOn)
{
    return Import(path, mapping, goOn).into(sink, sourceName);
}

} // namespace palier
