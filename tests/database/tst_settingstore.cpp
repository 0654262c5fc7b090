// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/settingstore.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestSettingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsTold()
    {
        const Workspace workspace;
        Connection connection = workspace.open();
        SettingStore settings(connection);
        QVERIFY(settings.all()->isEmpty());
        QCOMPARE(*settings.get(u"zone"_qs), std::nullopt);
        QVERIFY(settings.set(u"zone"_qs, u"Europe/Paris"_qs));
        QVERIFY(settings.set(u"reopen.window"_qs, u"P7D"_qs));
        QVERIFY(settings.set(u"zone"_qs, u"UTC é😀"_qs));
        QVERIFY(settings.set(u"empty"_qs, {}));
        Connection other = workspace.open(Access::ReadOnly);
        const SettingStore again(other);
        QCOMPARE(*again.all(),
            (QMap<QString, QString>{{u"empty"_qs, u""_qs}, {u"reopen.window"_qs, u"P7D"_qs}, {u"zone"_qs, u"UTC é😀"_qs}}));
        QCOMPARE(*again.get(u"zone"_qs), std::optional(u"UTC é😀"_qs));
        QCOMPARE(*again.get(u"empty"_qs), std::optional(u""_qs));
        QVERIFY(settings.remove(u"zone"_qs));
        QVERIFY(settings.remove(u"zone"_qs));
        QCOMPARE(*again.get(u"zone"_qs), std::nullopt);
    }

    void saysWhenItCannot()
    {
        const Workspace workspace;
        workspace.open();
        Connection reader = workspace.open(Access::ReadOnly);
        QCOMPARE(outcome(SettingStore(reader).set(u"zone"_qs, u"UTC"_qs)),
            (Workspace::isOnServer() ? u"server.read-only(%1)"_qs : u"database.file-read-only(%1)"_qs).arg(workspace.name()));
        Connection connection = workspace.open();
        QCOMPARE(SettingStore(connection).set({}, u"x"_qs).error().code, u"database.failed"_qs);
        QCOMPARE(workspace.sql(u"DROP TABLE setting"_qs), QString());
        QCOMPARE(SettingStore(connection).all().error().code, u"database.failed"_qs);
        QCOMPARE(SettingStore(connection).get(u"zone"_qs).error().code, u"database.failed"_qs);
    }
};

PALIER_TEST(TestSettingStore, QCoreApplication)
#include "tst_settingstore.moc"
