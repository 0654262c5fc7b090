// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/searchtext.h"

#include "support/testprogram.h"

using namespace palier;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatPeopleDoNotType()
    {
        QCOMPARE(searchText(u"  VPN \t down "_qs), u"vpn down"_qs);
        QCOMPARE(searchText(u"Élève à l’École"_qs), u"eleve a l’ecole"_qs);
        QCOMPARE(searchText(u"E\u0301cran"_qs), u"ecran"_qs); // an accent of its own
        QCOMPARE(searchText(u"CŒUR, Ærø, Straße"_qs), u"coeur, aero, strasse"_qs);
        QCOMPARE(searchText(u"ＶＰＮ ①"_qs), u"vpn 1"_qs);
        QCOMPARE(searchText({}), QString());
    }

    void saysWhereItStands()
    {
        QCOMPARE(found(u"vpn"_qs, u"vpn"_qs), Found::Whole);
        QCOMPARE(found(u"vpn"_qs, u"vpn down"_qs), Found::AtStart);
        QCOMPARE(found(u"down"_qs, u"slowdown, down"_qs), Found::AtWord);
        QCOMPARE(found(u"down"_qs, u"(down)"_qs), Found::AtWord);
        QCOMPARE(found(u"own"_qs, u"vpn down"_qs), Found::Inside);
        QCOMPARE(found(u"x"_qs, u"vpn down"_qs), Found::Nowhere);
        QCOMPARE(found(u"x"_qs, QString()), Found::Nowhere);
    }

    void wordsMayComeInAnyOrder()
    {
        QVERIFY(holdsWords(u"the vpn is down"_qs, {u"down"_qs, u"vp"_qs}));
        QVERIFY(!holdsWords(u"the vpn is down"_qs, {u"down"_qs, u"pn"_qs}));
        QVERIFY(holdsWords(u"anything"_qs, {}));
    }
};

PALIER_TEST(TestSearchText, QCoreApplication)
#include "tst_searchtext.moc"
