// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/reportoutput.h"

#include "exchange/export/reportcsv.h"
#include "exchange/export/reportjson.h"
#include "exchange/export/reportxlsx.h"
#include "exchange/export/savefile.h"
#include "viewmodels/dimensiontext.h"
#include "viewmodels/figuretext.h"
#include "viewmodels/report/reporthtml.h"
#include "viewmodels/report/reportmodel.h"
#include "viewmodels/report/reportpdf.h"
#include "viewmodels/report/reporttext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace palier::ctl {

namespace {

struct OutputWords {
    Q_DECLARE_TR_FUNCTIONS(palier::OutputWords)
};

/** The one path of a file, whether it exists yet or not. */
QString canonicalPath(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : QFileInfo(file.path()).canonicalFilePath() + u'/' + file.fileName();
}

bool belongsToWorkspace(const QString &file, const QString &address)
{
    const QString workspace = canonicalPath(address.section(QLatin1Char(':'), 1));
    const QString written = canonicalPath(file);
    constexpr std::array suffixes{"", "-wal", "-shm", "-journal"};
    return std::ranges::any_of(suffixes, [&](const char *suffix) { return written == workspace + QLatin1String(suffix); });
}

/** The exports hold as many groups as were asked for. */
Snapshot trimmed(Snapshot snapshot, int top)
{
    for (Grouping &grouping : snapshot.groupings) {
        if (top > 0 && !grouping.isTime && grouping.groups.size() > static_cast<std::size_t>(top))
            grouping.groups.resize(static_cast<std::size_t>(top));
    }
    return snapshot;
}

WorkbookWords workbookWords(const Snapshot &snapshot, const ReportTarget &target, const Format &format)
{
    WorkbookWords words;
    words.about = OutputWords::tr("About");
    words.all = OutputWords::tr("All");
    words.value = OutputWords::tr("Value");
    words.heading = figureHeading;
    words.sheet = dimensionHeading;
    words.facts.emplace_back(OutputWords::tr("Workspace"), target.workspace);
    for (const QString &sentence : querySentences(snapshot.query, format))
        words.facts.emplace_back(QString(), sentence);
    const auto definitions = figureDefinitions();
    words.facts.insert(words.facts.end(), definitions.begin(), definitions.end());
    return words;
}

QByteArray bytesOf(const Snapshot &snapshot, const WorkspaceSettings &settings, const ReportTarget &target, const Format &format)
{
    if (target.format == QLatin1String("json"))
        return reportJson(trimmed(snapshot, target.top));
    if (target.format == QLatin1String("csv"))
        return reportCsv(trimmed(snapshot, target.top));
    const ReportDocument document = reportDocument(snapshot, settings, format, {target.workspace, target.top});
    if (target.format == QLatin1String("text"))
        return reportText(document).toUtf8();
    const QString footer = QStringLiteral("Palier " PALIER_VERSION " · ") + document.subtitles.value(0);
    return reportPdf(reportHtml(document), document.title, footer);
}

} // namespace

int writeReport(const Snapshot &snapshot, const WorkspaceSettings &settings, const ReportTarget &target, Console &console)
{
    const Format format = console.format(snapshot.query.zone);
    if (target.format == QLatin1String("xlsx")) {
        const auto written = writeReportXlsx(trimmed(snapshot, target.top), workbookWords(snapshot, target, format), target.file);
        return written ? ExitDone : console.fail(written.error());
    }
    const QByteArray bytes = bytesOf(snapshot, settings, target, format);
    if (!target.file.isEmpty()) {
        const auto saved = saveFile(target.file, bytes);
        return saved ? ExitDone : console.fail(saved.error());
    }
    console.print(bytes);
    return ExitDone;
}

QString refusedOutput(const QString &file, const QString &address)
{
    if (file.isEmpty())
        return {};
    if (belongsToWorkspace(file, address))
        return OutputWords::tr("%1 is the workspace itself, or one of its files: write the report to another file.").arg(file);
    const QFileInfo there(file);
    if (there.isDir())
        return OutputWords::tr("%1 cannot be written: it is a folder.").arg(file);
    if (there.exists() && !there.isFile())
        return OutputWords::tr(
            "%1 cannot be written: it is a device or a pipe, not a file. To write to standard output, leave -o "
            "out.")
            .arg(file);
    return {};
}

QStringList reportFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("pdf")};
}

bool needsFile(const QString &format)
{
    return format == QLatin1String("xlsx") || format == QLatin1String("pdf");
}

QString formatOfFile(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return reportFormats().contains(suffix) ? suffix : QStringLiteral("text");
}

bool asksForPages(const QStringList &words)
{
    return std::ranges::any_of(words, [](const QString &word) {
        return word == QLatin1String("pdf") || word == QLatin1String("--format=pdf") ||
               word.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    });
}

} // namespace palier::ctl
