// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/palierctl.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

namespace palier::test {

namespace {

constexpr int MostMilliseconds = 120'000;

} // namespace

QString palierctlPath()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/palierctl");
}

ProgramRun palierctl(const QStringList &arguments, const Environment &environment)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        all.remove(QLatin1String(name));
    for (const auto &[name, value] : environment)
        all.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(all);
    process.start(palierctlPath(), arguments);
    const bool ended = process.waitForFinished(MostMilliseconds) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace palier::test
