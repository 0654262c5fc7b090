// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/transaction.h"

#include "database/errors.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrForgets_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("count");
        QTest::newRow("commit") << u"commit"_qs << u"1"_qs;
        QTest::newRow("rollback") << u"rollback"_qs << u"0"_qs;
        QTest::newRow("out of scope") << u""_qs << u"0"_qs;
    }

    void keepsOrForgets()
    {
        QFETCH(QString, end);
        const Workspace workspace;
        Connection connection = workspace.open();
        {
            auto transaction = Transaction::write(connection);
            QVERIFY(transaction);
            QCOMPARE(Workspace::sql(connection, u"INSERT INTO unit (name) VALUES ('N1')"_qs), QString());
            if (end == u"commit"_qs)
                QVERIFY(transaction->commit());
            if (end == u"rollback"_qs)
                transaction->rollback();
        }
        QTEST(Workspace::sql(connection, u"SELECT count(*) FROM unit"_qs), "count");
        QVERIFY(Transaction::write(connection));
    }

    void readsOnePicture()
    {
        const Workspace workspace;
        Connection reader = workspace.open();
        Connection writer = workspace.open();
        const QString count = u"SELECT count(*) FROM unit"_qs;
        {
            const auto picture = Transaction::read(reader);
            QCOMPARE(Workspace::sql(reader, count), u"0"_qs);
            QCOMPARE(Workspace::sql(writer, u"INSERT INTO unit (name) VALUES ('N1')"_qs), QString());
            QCOMPARE(Workspace::sql(reader, count), u"0"_qs);
        }
        QCOMPARE(Workspace::sql(reader, count), u"1"_qs);
    }

    void hasOneWriter()
    {
        PALIER_ONLY_FILES();
        const Workspace workspace;
        Connection first = workspace.open();
        auto second = Connection::open(workspace.address(), Access::ReadWrite, std::chrono::milliseconds{10});
        QVERIFY(second);
        const auto writing = Transaction::write(first);
        QVERIFY(writing);
        QCOMPARE(outcome(Transaction::write(*second)), u"database.locked(%1)"_qs.arg(workspace.name()));
    }
};

PALIER_TEST(TestTransaction, QCoreApplication)
#include "tst_transaction.moc"
