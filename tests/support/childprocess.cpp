// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/childprocess.h"

#include "support/unprivileged.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

namespace palier::test {

namespace {

/** This program where everybody may run it. */
QString reachableProgram()
{
    static const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("program"));
    if (!QFile::exists(copy)) {
        const auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QFile::copy(QCoreApplication::applicationFilePath(), copy);
        QFile::setPermissions(copy, everybody);
        QFile::setPermissions(folder.path(), everybody);
    }
    return copy;
}

/** In the child, between fork and exec: system calls only. */
void becomeLimited(const ChildLimits &limits)
{
    if (limits.largestFile >= 0) {
        const auto bytes = static_cast<rlim_t>(limits.largestFile);
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    if (limits.unprivileged)
        becomeNobody();
}

} // namespace

QProcessEnvironment environmentWithCountsElsewhere()
{
    static const QTemporaryDir elsewhere;
    static int asked = 0;
    const QString ofChild = elsewhere.filePath(QString::number(asked++)); // another's folders below it may be somebody else's
    QDir().mkdir(ofChild);
    const auto everybody = QFile::Permissions::fromInt(0x7777);
    QFile::setPermissions(elsewhere.path(), everybody);
    QFile::setPermissions(ofChild, everybody);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GCOV_PREFIX"), ofChild);
    environment.insert(QStringLiteral("GCOV_ERROR_FILE"), QStringLiteral("/dev/null")); // what it says to a file cut short
    return environment;
}

void startChild(QProcess &process, const QStringList &arguments, const ChildLimits &limits)
{
    const bool elsewhere = limits.unprivileged && isRoot();
    process.setChildProcessModifier([limits] { becomeLimited(limits); });
    if (limits.largestFile >= 0 || limits.unprivileged)
        process.setProcessEnvironment(environmentWithCountsElsewhere());
    process.start(elsewhere ? reachableProgram() : QCoreApplication::applicationFilePath(),
        QStringList{QCoreApplication::arguments().value(1), QStringLiteral("--child")} + arguments);
}

ChildOutcome runChild(const QStringList &arguments, const ChildLimits &limits)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    startChild(process, arguments, limits);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAll().trimmed()};
}

} // namespace palier::test
