// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"

#include "support/ownedfolder.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <map>
#include <string>
#include <sys/stat.h>

namespace palier::test {

namespace {

std::map<std::string, TestCase> &announcedTests()
{
    static std::map<std::string, TestCase> tests;
    return tests;
}

int sayWhatThereIs(const char *program)
{
    std::fprintf(stderr, "Usage: %s TEST [options of Qt Test]\nTests:", program);
    for (const auto &[name, test] : announcedTests())
        std::fprintf(stderr, " %s", name.c_str());
    std::fprintf(stderr, "\n");
    return 2;
}

} // namespace

/** Where this program and those that it starts put what is temporary. Thousands of small files come and go: on a disk that was an
   eighth of the time of all tests. */
std::unique_ptr<QTemporaryDir> ownTemporaryFolder()
{
    auto folder = std::make_unique<QTemporaryDir>(ownedFolder(roomyFolder(), QStringLiteral("test")));
    const QByteArray path = QFile::encodeName(folder->path());
    ::chmod(path.constData(), 01777); // some tests go on as nobody
    qputenv("TMPDIR", path);
    return folder;
}

bool announce(const TestCase &test)
{
    const QString name = QFileInfo(QString::fromUtf8(test.file)).completeBaseName().mid(QStringLiteral("tst_").size());
    return announcedTests().emplace(name.toStdString(), test).second;
}

} // namespace palier::test

int main(int argc, char **argv)
{
    const auto &tests = palier::test::announcedTests();
    const auto found = tests.find(argc > 1 ? argv[1] : "");
    if (found == tests.end())
        return palier::test::sayWhatThereIs(argv[0]);
    const palier::test::TestCase &test = found->second;
    const auto folder = qEnvironmentVariableIsSet("TMPDIR") ? nullptr : palier::test::ownTemporaryFolder();
    const auto application = test.application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (test.child && arguments.value(2) == QLatin1String("--child"))
        return test.child(arguments.mid(3));
    return test.run(argc - 1, argv + 1);
}
