// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/viewstore.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestViewStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsViewsByName()
    {
        const Workspace workspace;
        const Connection connection = workspace.open();
        ViewStore store(connection);
        QCOMPARE(store.all()->size(), 0);
        QVERIFY(store.set(u"Lundi"_qs, u"{}"_qs));
        QVERIFY(store.set(u"Lundi"_qs, u"{\"a\": 1}"_qs));
        QVERIFY(store.set(u"all"_qs, u"{}"_qs));
        QCOMPARE(store.all()->keys(), (QStringList{u"Lundi"_qs, u"all"_qs}));
        QCOMPARE(**store.get(u"Lundi"_qs), u"{\"a\": 1}"_qs);
        QVERIFY(store.remove(u"Lundi"_qs));
        QVERIFY(store.remove(u"never there"_qs));
        QVERIFY(!*store.get(u"Lundi"_qs));
    }

    void aViewHasAName()
    {
        const Workspace workspace;
        const Connection connection = workspace.open();
        QVERIFY(!ViewStore(connection).set({}, u"{}"_qs));
    }
};

PALIER_TEST(TestViewStore, QCoreApplication)
#include "tst_viewstore.moc"
