// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// palierctl demo --live on a server: somebody who follows sees what it does.

#include "session/workspace.h"
#include "support/programs.h"
#include "support/testprogram.h"
#include "support/watchedfeed.h"

#include <QProcess>

using namespace palier;
using namespace Qt::StringLiterals;
using Phase = SessionState::Phase;

class TestServerDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnOnAServer()
    {
        constexpr int DemoTickets = 150;
        const QString address = DatabaseAddress::server(test::PostgresServer::shared().newDatabase()).name();
        QProcess demo;
        demo.setProcessChannelMode(QProcess::MergedChannels);
        demo.start(test::palierctlPath(), {u"demo"_qs, u"--db"_qs, address, u"--tickets"_qs, QString::number(DemoTickets),
                                              u"--live"_qs, u"--rate"_qs, u"20"_qs, u"--lang"_qs, u"en"_qs});
        QByteArray said;
        const auto saysThatItGoesOn = [&] {
            said += demo.readAll();
            return said.contains("The demo goes on");
        };
        QTRY_VERIFY2_WITH_TIMEOUT(saysThatItGoesOn(), said.constData(), 30'000);
        test::WatchedFeed watched(address);
        watched.feed.open();
        QCOMPARE(watched.phase(), Phase::Live);
        QVERIFY(watched.tickets() >= DemoTickets);
        const std::size_t first = watched.pictures.size();
        QTRY_VERIFY_WITH_TIMEOUT(watched.pictures.size() >= first + 3, 20'000);
        demo.terminate();
        QVERIFY(demo.waitForFinished());
        said += demo.readAll();
        QVERIFY2(demo.exitStatus() == QProcess::NormalExit && demo.exitCode() == 0, said.constData());
        QVERIFY2(said.contains("changes were made, about "), said.constData());
        auto workspace = *palier::Workspace::open(address, palier::Workspace::Purpose::Read);
        QVERIFY(workspace.check()->empty());
        QTRY_COMPARE(watched.tickets(), workspace.sources()->at(0).tickets);
    }
};

PALIER_TEST(TestServerDemo, QCoreApplication)
#include "tst_serverdemo.moc"
