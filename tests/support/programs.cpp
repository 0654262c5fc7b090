// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/palierctl.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

namespace palier::test {

QString palierctlPath()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/palierctl");
}

ProgramRun palierctl(const QStringList &arguments, const Environment &environment, std::chrono::milliseconds patience)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        all.remove(QLatin1String(name));
    for (const auto &[name, value] : environment)
        all.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(all);
    process.start(palierctlPath(), arguments);
    const bool ended =
        process.waitForFinished(static_cast<int>(patience.count())) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace palier::test
