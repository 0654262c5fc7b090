// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/workspaceaddress.h"

#include "support/testprogram.h"

#include "session/errors.h"

#include <QTest>

using namespace palier;

class TestWorkspaceAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("result"); // the path, or the error's code
        QTest::newRow("file") << "sqlite:/tmp/a b.sqlite" << "/tmp/a b.sqlite";
        QTest::newRow("the embedded demo") << "demo" << "";
        QTest::newRow("relative") << "sqlite:a:b.sqlite" << "a:b.sqlite";
        QTest::newRow("no file") << "sqlite:" << "address.without-file";
        QTest::newRow("only a file") << "a.sqlite" << "address.unknown";
        QTest::newRow("empty") << "" << "address.unknown";
        QTest::newRow("another engine") << "mysql://root:secret@host/db" << "address.unknown";
    }

    void reads()
    {
        QFETCH(QString, address);
        const auto parsed = parseWorkspaceAddress(address);
        QTEST(parsed ? parsed->path : QString(parsed.error().code), "result");
        if (!parsed)
            QVERIFY(!parsed.error().parameters.join(QString()).contains(QLatin1String("secret")));
    }

    void repeatsNoPassword()
    {
        const auto refused = [](const char *address) {
            return parseWorkspaceAddress(QLatin1String(address)).error().parameters.at(0);
        };
        QCOMPARE(refused("postgresql://me:secret@host/db"), QStringLiteral("postgresql://host/db"));
        QCOMPARE(refused("postgresql://host/db"), QStringLiteral("postgresql://host/db"));
        QCOMPARE(refused("nonsense"), QStringLiteral("nonsense"));
    }
};

PALIER_TEST(TestWorkspaceAddress, QCoreApplication)
#include "tst_workspaceaddress.moc"
