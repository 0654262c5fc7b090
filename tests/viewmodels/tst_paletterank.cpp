// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/palette/paletterank.h"

#include "support/testprogram.h"

using namespace palier;
using namespace Qt::StringLiterals;

class TestPaletteRank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefixBeforeWordBeforeInside_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("rank");
        const auto row = [](const char *typed, const char *title, PaletteRank rank) {
            QTest::addRow("%s in %s", typed, title)
                << QString::fromUtf8(typed) << QString::fromUtf8(title) << static_cast<int>(rank);
        };
        row("vpn", "VPN", PaletteRank::Title);
        row("vp", "VPN client", PaletteRank::Start);
        row("vpn client", "VPN client, Mac", PaletteRank::Start);
        row("client", "VPN client", PaletteRank::Word);
        row("client vpn", "VPN client", PaletteRank::Word);
        row("lien", "VPN client", PaletteRank::Inside);
        row("vpn lien", "VPN client", PaletteRank::Inside);
        row("topic vpn", "VPN client", PaletteRank::Note);
        row("topic", "VPN client", PaletteRank::Note);
        row("opic", "VPN client", PaletteRank::None);
        row("vpn mac", "VPN client", PaletteRank::None);
        row("eleve", "Élève", PaletteRank::Title);
        row("ÉLÈVE", "eleve", PaletteRank::Title);
    }

    void prefixBeforeWordBeforeInside()
    {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        QFETCH(int, rank);
        QCOMPARE(static_cast<int>(paletteRank(searchText(typed), searchText(title), u"topic"_qs)), rank);
    }
};

PALIER_TEST(TestPaletteRank, QCoreApplication)
#include "tst_paletterank.moc"
