// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/window/wallboardwords.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

using namespace palier;
using namespace Qt::StringLiterals;

class TestWallboardWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameTheView()
    {
        const test::InLanguage english(Language::English);
        const Format format(localeOf(Language::English));
        StatusLine status;
        QCOMPARE(wallboardTitle({}, status, format), u"Last 30 days · to date · compared with the period before"_qs);
        status.source = u"desk"_qs;
        View view{.comparison = Comparison::None, .basis = Basis::AtHorizon, .filters = {{u"topic"_qs, {u"vpn"_qs}}}};
        view.brush = PeriodChoice{PeriodChoice::Kind::Custom, QDate(2026, 3, 1), QDate(2026, 3, 1)};
        QCOMPARE(wallboardTitle(view, status, format), u"desk · Last 30 days · Days: 1 Mar 2026 · Topic: vpn · at horizon"_qs);
    }
};

PALIER_TEST(TestWallboardWords, QCoreApplication)
#include "tst_wallboardwords.moc"
