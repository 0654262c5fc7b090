// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/filesizelimit.h"
#include "support/childprocess.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace palier;

namespace {

/** Writes more than it may, and says that it is still there. */
int writeTooMuch(const QStringList &arguments)
{
    surviveFileSizeLimit();
    QFile file(arguments.value(0));
    const bool written = file.open(QFile::WriteOnly | QFile::Unbuffered) && file.write(QByteArray(10'000, 'x')) == 10'000;
    std::puts(written ? "written" : "refused");
    return 0;
}

} // namespace

class TestFileSizeLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesItAFailedWrite()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QCOMPARE(test::runChild({path}, {.largestFile = 5000}).output, QByteArray("refused"));
        QCOMPARE(test::runChild({path}).output, QByteArray("written"));
    }

    void leavesAHandlerOfSomebodyElse()
    {
        void (*const mine)(int) = [](int) {};
        std::signal(SIGXFSZ, mine);
        surviveFileSizeLimit();
        QVERIFY(std::signal(SIGXFSZ, SIG_DFL) == mine);
        surviveFileSizeLimit();
        QVERIFY(std::signal(SIGXFSZ, SIG_DFL) == SIG_IGN);
    }
};

PALIER_TEST_WITH_CHILD(TestFileSizeLimit, QCoreApplication, writeTooMuch)
#include "tst_filesizelimit.moc"
