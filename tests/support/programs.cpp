// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/programs.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

namespace palier::test {

namespace {

QString pathOf(const char *program)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(program);
}

ProgramRun run(const char *program, const QStringList &arguments, const QList<const char *> &withoutVariables,
    const Environment &environment, std::chrono::milliseconds patience)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char *name : QList{"LC_ALL", "LC_MESSAGES", "LANG"} + withoutVariables)
        all.remove(QLatin1String(name));
    for (const auto &[name, value] : environment)
        all.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(all);
    process.start(pathOf(program), arguments);
    const bool ended =
        process.waitForFinished(static_cast<int>(patience.count())) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

QString palierctlPath()
{
    return pathOf("palierctl");
}

ProgramRun palierctl(const QStringList &arguments, const Environment &environment, std::chrono::milliseconds patience)
{
    return run("palierctl", arguments, {}, environment, patience);
}

ProgramRun palier(const QStringList &arguments, const Environment &environment)
{
    return run("palier", arguments, {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}, environment, std::chrono::minutes{2});
}

} // namespace palier::test
