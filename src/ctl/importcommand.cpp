// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/interrupt.h"
#include "ctl/login.h"
#include "ctl/unmapped.h"

#include "exchange/errors.h"
#include "exchange/export/jsonwriter.h"
#include "exchange/mappingfile.h"
#include "viewmodels/errortext.h"
#include "viewmodels/importtext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace palier::ctl {

namespace {

struct ImportCommandWords {
    Q_DECLARE_TR_FUNCTIONS(palier::ImportCommandWords)
};

void writeIssues(JsonWriter &json, QLatin1String name, const std::vector<ImportIssue> &issues)
{
    json.key(name);
    json.beginArray();
    for (const ImportIssue &issue : issues) {
        json.beginObject();
        json.member(QLatin1String("line"), issue.line);
        json.member(QLatin1String("column"), issue.column);
        json.member(QLatin1String("code"), issue.what.code);
        json.member(QLatin1String("text"), errorText(issue.what));
        json.endObject();
    }
    json.endArray();
}

void writeReport(JsonWriter &json, const ImportReport &report)
{
    json.beginObject();
    json.member(QLatin1String("file"), report.file);
    json.member(QLatin1String("accepted"), report.accepted());
    json.member(QLatin1String("lines"), report.lines);
    json.member(QLatin1String("events"), report.events);
    json.member(QLatin1String("tickets"), report.tickets);
    json.member(QLatin1String("added"), report.added);
    json.member(QLatin1String("changed"), report.changed);
    json.member(QLatin1String("unchanged"), report.unchanged);
    json.member(QLatin1String("refusedCount"), report.refusedCount);
    writeIssues(json, QLatin1String("refusals"), report.refusals);
    json.member(QLatin1String("warningCount"), report.warningCount);
    writeIssues(json, QLatin1String("warnings"), report.warnings);
    json.endObject();
}

/** Imports file after file into one workspace. */
class Import
{
public:
    Import(Workspace &workspace, const Mapping &mapping, QString source, Console &console)
        : m_workspace(workspace), m_mapping(mapping), m_source(std::move(source)), m_console(console)
    {}

    void import(const QString &path)
    {
        const QString what = ImportCommandWords::tr("Importing %1 …").arg(QFileInfo(path).fileName());
        m_reports.push_back(m_workspace.importFile(path, m_mapping, m_source, [&](ImportProgress at) {
            m_console.progress(what, at.bytesRead, at.bytesTotal);
            return !isInterrupted();
        }));
        m_console.endProgress();
    }

    bool anyAccepted() const { return std::ranges::any_of(m_reports, &ImportReport::accepted); }
    bool allAccepted() const { return std::ranges::all_of(m_reports, &ImportReport::accepted); }

    /** Refusals go to standard error: they are why the program fails. */
    void print() const
    {
        for (const ImportReport &report : m_reports) {
            const QString text = importText(report, m_source, m_console.format());
            if (report.accepted())
                m_console.print(text);
            else
                m_console.failLines(text);
        }
    }

    /** @param unmapped units that have no level after it. */
    void printJson(const std::vector<FoundUnit> &unmapped) const
    {
        JsonWriter json(JsonWriter::Style::Lines);
        json.beginObject();
        json.key(QLatin1String("files"));
        json.beginArray();
        for (const ImportReport &report : m_reports)
            writeReport(json, report);
        json.endArray();
        writeUnmapped(json, unmapped);
        json.endObject();
        m_console.print(json.take() + '\n');
    }

private:
    Workspace &m_workspace;
    const Mapping &m_mapping;
    QString m_source;
    Console &m_console;
    std::vector<ImportReport> m_reports;
};

/** Where the mapping is a file, what is wrong in it begins with its name, as compilers do. */
QString mappingProblem(const QString &nameOrPath, const Error &error)
{
    const bool isFile = error.code != errors::MappingNotFound && QFileInfo(nameOrPath).isFile();
    return isFile ? QFileInfo(nameOrPath).fileName() + QStringLiteral(": ") + errorText(error) : errorText(error);
}

/** A slip in the name of a file must not leave an empty workspace behind. */
QString firstMissing(const QStringList &paths)
{
    const auto found = std::ranges::find_if_not(paths, [](const QString &path) { return QFileInfo::exists(path); });
    return found == paths.end() ? QString() : *found;
}

/** Units that nobody has placed yet: without a level, their tickets count as outside support. They are a remark: that they cannot
    be told makes no import fail. */
std::vector<FoundUnit> unplaced(Workspace &workspace, Console &console)
{
    auto unmapped = unmappedUnits(workspace);
    if (!unmapped)
        console.note(errorText(unmapped.error()));
    return unmapped ? *std::move(unmapped) : std::vector<FoundUnit>();
}

int runImport(const Arguments &arguments, Console &console)
{
    const auto json = wantsJson(arguments, console, "import");
    if (!json)
        return ExitWrongUsage;
    const bool isNamed = !arguments.has("source") || !arguments.value("source").trimmed().isEmpty();
    if (!isNamed)
        return console.failUsage(ImportCommandWords::tr("A source needs a name (--source)."), QStringLiteral("import"));
    if (const QString missing = firstMissing(arguments.operands()); !missing.isEmpty())
        return console.fail(ImportCommandWords::tr("There is no file %1 to import.").arg(missing));
    const auto mapping = loadMapping(arguments.value("mapping"));
    if (!mapping)
        return console.fail(mappingProblem(arguments.value("mapping"), mapping.error()));
    catchInterrupts();
    auto workspace = openWorkspace(arguments, Workspace::Purpose::Make, console);
    if (!workspace)
        return console.fail(workspace.error());
    Import import(*workspace, *mapping, arguments.value("source", mapping->name), console);
    for (const QString &path : arguments.operands())
        import.import(path); // after Ctrl+C each says that it was cancelled
    constexpr std::size_t UnitsShown = 20;
    const auto unmapped = import.anyAccepted() ? unplaced(*workspace, console) : std::vector<FoundUnit>();
    *json ? import.printJson(unmapped) : import.print();
    if (!*json)
        console.print(unmappedText(unmapped, console.format(), UnitsShown));
    if (!import.anyAccepted())
        Workspace::discardIfNew(*std::move(workspace));
    return import.allAccepted() ? ExitDone : ExitFailed;
}

} // namespace

const Command &importCommand()
{
    static const Command command{
        {"import", "INPUT…", QT_TRANSLATE_NOOP("palier::ctl", "takes logs of ticket histories (CSV or XES) into a workspace"),
            QT_TRANSLATE_NOOP("palier::ctl", "Takes logs of ticket histories into a workspace: CSV with any delimiter and "
                                             "encoding, or XES, plain or packed (.gz). A "
                                             "missing database file is created.\n"
                                             "Each file is taken whole or not at all; a refusal lists what is wrong and where, "
                                             "and nothing is written. A file replaces the "
                                             "whole history of each ticket in it, and the same file again changes nothing.\n"
                                             "A mapping says which column is what: one that comes with Palier (bpi2013-csv, "
                                             "bpi2013-xes, events), or a JSON file of your own.\n"),
            {DatabaseOption,
                {"mapping", "NAME|FILE.json", QT_TRANSLATE_NOOP("palier::ctl", "how the columns are read"), 0, false, true},
                {"source", "NAME",
                    QT_TRANSLATE_NOOP("palier::ctl", "the source that the tickets belong to (otherwise the mapping's name)")},
                FormatOption},
            1, 10000},
        runImport};
    return command;
}

} // namespace palier::ctl
