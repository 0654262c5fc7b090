// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input/survey.h"

#include "exchange/errors.h"
#include "exchange/input/csvlog.h"
#include "exchange/input/delimiter.h"
#include "exchange/input/rowcheck.h"
#include "exchange/input/xeslog.h"
#include "exchange/mapping/columnplan.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace palier {

namespace {

std::optional<char> namedDelimiter(const Mapping &mapping)
{
    return mapping.delimiter ? std::optional(mapping.delimiter->toLatin1()) : std::nullopt;
}

QString columnToProve(const Mapping &mapping)
{
    return mapping.at.format == QLatin1String("auto") ? mapping.at.column : QString();
}

void refuseDuplicates(const QStringList &columns, qint64 line, ImportReport &report)
{
    QSet<QString> known;
    for (const QString &column : columns) {
        if (known.contains(column) && !column.isEmpty())
            report.refuse({line, column, {errors::CsvDuplicateColumn, {column}}});
        known.insert(column);
    }
}

void refuseMissing(const QStringList &missing, qint64 line, ImportReport &report)
{
    for (const QString &name : missing)
        report.refuse({line, name, {errors::CsvMissingColumn, {name}}});
}

/** One sentence where a whole header is cut at the wrong places. */
bool refuseDelimiter(const QStringList &missing, const CsvLog &log, ImportReport &report)
{
    std::vector<std::string> names;
    for (const QString &name : missing)
        names.push_back(name.toStdString());
    const auto better = names.empty() ? std::nullopt : delimiterGiving(names, log.header());
    if (better)
        report.refuse({log.row().line, missing.front(),
            {errors::CsvWrongDelimiter, {QString(QLatin1Char(log.delimiter())), QString(QLatin1Char(*better))}}});
    return better.has_value();
}

/** One sentence where the header is not cut at all. */
bool refuseOneColumn(const CsvLog &log, const Mapping &mapping, ImportReport &report)
{
    const bool unmapped = log.columns().size() == 1 && !mappedColumns(mapping).contains(log.columns().front());
    if (unmapped)
        report.refuse({log.row().line, {}, {errors::CsvOneColumn, {QString(QLatin1Char(log.delimiter()))}}});
    return unmapped;
}

/** A table with all the columns is one, however its first name begins. */
bool looksLikeXes(const CsvLog &log, const Mapping &mapping)
{
    constexpr std::array Starts{std::string_view("<?xml"), std::string_view("<log")};
    std::string_view header = log.header();
    header.remove_prefix(std::min(header.find_first_not_of(" \t\r\n"), header.size()));
    return !missingColumns(mapping, log.columns()).isEmpty() &&
           std::ranges::any_of(Starts, [header](std::string_view start) { return header.starts_with(start); });
}

/** Whether the rows below the header are worth looking at. */
bool checkHeader(const CsvLog &log, const Mapping &mapping, ImportReport &report)
{
    refuseDuplicates(log.columns(), log.row().line, report);
    const QStringList missing = missingColumns(mapping, log.columns());
    if (refuseDelimiter(missing, log, report) || refuseOneColumn(log, mapping, report))
        return false;
    refuseMissing(missing, log.row().line, report);
    return true;
}

LogLayout surveyCsv(const QString &path, const Mapping &mapping, const ByteSource::Watch &watch, ImportReport &report)
{
    LogLayout layout;
    CsvLog log(path, valueNamed<Encoding>(mapping.encoding), namedDelimiter(mapping), watch);
    const bool opened = log.open();
    if (looksLikeXes(log, mapping)) {
        report.refuse({1, {}, {errors::CsvLooksLikeXes, {}}});
        return layout;
    }
    if (!opened) {
        report.refuse(log.failure());
        return layout;
    }
    layout.headerLine = log.row().line;
    if (!checkHeader(log, mapping, report))
        return layout;
    RowCheck check(columnToProve(mapping), report);
    LogReader::Step step = log.next();
    for (; step == LogReader::Step::Row; step = log.next())
        check.addTableRow(log.row(), log.columns());
    if (step == LogReader::Step::Failed) {
        report.refuse(log.failure());
        return layout;
    }
    check.finish();
    const auto encoding = log.encoding();
    if (!encoding)
        report.refuse({log.encodingLine(), {}, encoding.error()});
    layout.encoding = encoding ? *encoding : Encoding::Utf8;
    layout.delimiter = log.delimiter();
    layout.columns = log.columns();
    layout.dateOrder = check.dateOrder();
    layout.checksum = log.checksum();
    return layout;
}

LogLayout surveyXes(const QString &path, const Mapping &mapping, const ByteSource::Watch &watch, ImportReport &report)
{
    LogLayout layout;
    XesLog log(path, {}, watch);
    RowCheck check(columnToProve(mapping), report);
    LogReader::Step step = log.open() ? log.next() : LogReader::Step::Failed;
    for (; step == LogReader::Step::Row; step = log.next())
        check.addEvent(log.row(), log.columns());
    if (step == LogReader::Step::Failed) {
        report.refuse(log.failure());
        return layout;
    }
    check.finish();
    if (report.lines > 0)
        refuseMissing(missingColumns(mapping, log.columns()), 0, report);
    layout.columns = log.columns();
    layout.dateOrder = check.dateOrder();
    layout.checksum = log.checksum();
    return layout;
}

} // namespace

LogLayout surveyLog(const QString &path, const Mapping &mapping, const ByteSource::Watch &watch, ImportReport &report)
{
    return mapping.format == Mapping::Format::Csv ? surveyCsv(path, mapping, watch, report)
                                                  : surveyXes(path, mapping, watch, report);
}

std::unique_ptr<LogReader> readerFor(
    const QString &path, const Mapping &mapping, const LogLayout &layout, const ByteSource::Watch &watch)
{
    if (mapping.format == Mapping::Format::Xes)
        return std::make_unique<XesLog>(path, layout.columns, watch);
    return std::make_unique<CsvLog>(path, layout.encoding, layout.delimiter, watch);
}

} // namespace palier
