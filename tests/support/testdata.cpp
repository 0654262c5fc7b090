// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace palier::test {

QString sourceDir()
{
    return QStringLiteral(PALIER_SOURCE_DIR);
}

QString dataFile(const QString &name)
{
    return sourceDir() + QStringLiteral("/tests/data/") + name;
}

QString sharedFile(const QString &name)
{
    const QString fallback = sourceDir() + QStringLiteral("/../shared");
    const QString folder = qEnvironmentVariable("PALIER_TEST_DATA", fallback);
    const QString path = QDir(folder).filePath(name);
    return QFile::exists(path) ? path : QString();
}

QByteArray oracle(const QStringList &arguments, QString *error)
{
    QProcess process;
    process.start(
        QStringLiteral("python3"), QStringList{sharedFile(QStringLiteral("reference/ledger_reference.py"))} + arguments);
    const bool ended = process.waitForFinished(300'000);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    *error = process.errorString() + QLatin1Char('\n') + QString::fromUtf8(process.readAllStandardError());
    return {};
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace palier::test
