// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The disk of a server fills up: whoever writes is told so, nothing is half-written, and once there is space again all goes on.

#include "database/checker.h"
#include "faults/screen.h"
#include "support/testprogram.h"
#include "support/unprivileged.h"
#include "support/workspacefixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>

using namespace palier;
using namespace palier::test;

namespace {

/** A small disk in memory, which this process alone sees, so that it is gone with it. */
class SmallDisk
{
public:
    SmallDisk()
    {
        const bool isMade = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                            ::mount("tmpfs", path().toUtf8().constData(), "tmpfs", 0, "size=128m") == 0;
        m_error = isMade ? 0 : errno;
        if (isMade)
            giveToNobody(path());
    }
    ~SmallDisk()
    {
        if (m_error == 0)
            ::umount2(path().toUtf8().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    int error() const { return m_error; }
    QString path() const { return m_folder.path(); }

    void fill()
    {
        m_ballast.setFileName(path() + u"/ballast"_qs);
        if (!m_ballast.open(QIODevice::WriteOnly))
            qFatal("cannot fill the disk");
        off_t size = 0;
        for (const off_t piece : {1 << 20, 1 << 12}) { // the server may write meanwhile
            while (::posix_fallocate(m_ballast.handle(), size, piece) == 0)
                size += piece;
        }
    }
    void empty() { m_ballast.remove(); }

private:
    QTemporaryDir m_folder{u"/tmp/palier-disk-XXXXXX"_qs}; // the path of a socket is short
    QFile m_ballast;
    int m_error = 0;
};

/** A ticket that takes space: some 100 kB of rows. */
QString writeLargeTicket(const test::Workspace &workspace, const QString &id)
{
    QStringList rows{u"1|1767000000|opened||N1"_qs};
    for (int line = 2; line <= 1000; ++line)
        rows << u"%1|%2|note|||ann"_qs.arg(line).arg(1'767'000'000 + line);
    return workspace.write(ticket(id), rows.join(u';'));
}

QStringList findingsIn(const DatabaseAddress &address)
{
    auto connection = openWorkspace(address, Access::ReadOnly);
    const auto found = connection ? checkWorkspace(*connection) : connection.error();
    if (!found)
        return {describe(found.error())};
    QStringList findings;
    for (const CheckFinding &finding : *found)
        findings << describe(finding.what);
    return findings;
}

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldAndLeavesNothing_data()
    {
        QTest::addColumn<bool>("ofLog");
        QTest::newRow("of the tables") << false;
        QTest::newRow("of the server's log") << true; // which ends the server
    }

    void isToldAndLeavesNothing()
    {
        QFETCH(bool, ofLog);
        SmallDisk disk;
        if (disk.error() != 0)
            QSKIP(qPrintable(u"this user may not mount a small disk: "_qs + QLatin1String(std::strerror(disk.error()))));
        const QTemporaryDir large(u"/tmp/palier-disk-XXXXXX"_qs);
        giveToNobody(large.path());
        PostgresServer server({.atInit = {u"--wal-segsize=1"_qs, u"--waldir=%1/wal"_qs.arg(ofLog ? disk.path() : large.path())},
            .within = ofLog ? large.path() : disk.path()});
        const test::Workspace workspace(DatabaseAddress::server(server.newDatabase()));
        QCOMPARE(writeLargeTicket(workspace, u"0"_qs), u"added"_qs);
        const Screen screen(workspace.address());
        QCOMPARE(screen.missesColdStart(workspace.address()), QString());

        disk.fill();
        int written = 1;
        QString outcome;
        while (written < 1000 && (outcome = writeLargeTicket(workspace, QString::number(written))) == u"added"_qs)
            ++written;
        qInfo("%d tickets, then %s", written, qPrintable(outcome));
        QCOMPARE(outcome, u"server.disk-full(%1)"_qs.arg(workspace.name())); // a server's last words, where its log is full
        if (!ofLog)                                                          // reading needs no space
            QCOMPARE(screen.missesColdStart(workspace.address()), QString());

        disk.empty();
        const auto writesAgain = [&] {
            if (server.hasEnded()) // it tries to come back by itself, and gives up where that takes space
                server.start();
            const bool answers = bool(openWorkspace(workspace.address(), Access::ReadOnly));
            return answers && writeLargeTicket(workspace, u"afterwards"_qs) == u"added"_qs;
        };
        QVERIFY(comesAbout(writesAgain, std::chrono::seconds{20}));
        QCOMPARE(screen.missesColdStart(workspace.address()), QString());
        QCOMPARE(screen.tickets(), written + 1);
        QCOMPARE(findingsIn(workspace.address()), QStringList());
    }
};

PALIER_TEST(TestFullDisk, QCoreApplication)
#include "tst_fulldisk.moc"
