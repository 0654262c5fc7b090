// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapping/repeatedkey.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestRepeatedKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *json, const char *found) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"') << QString::fromUtf8(found);
        };
        row("nothing in it", "{}", "");
        row("no object", R"(["a", "a", 1, "a"])", "");
        row("one each", R"({"a": 1, "b": {"a": 1}, "c": [{"a": 1}, {"a": 1}]})", "");
        row("two", "{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", "3 a");
        row("behind an inner object", R"({"a": {"b": 1}, "a": 2})", "1 a");
        row("inside", "{\"a\":\n{\"b\": 1, \"b\": 1}}", "2 b");
        row("in an array", R"([{"a": 1}, {"a": 1, "a": 1}])", "1 a");
        row("other writing", R"({"é": 1, "\u00e9": 2})", "1 é");
        row("brackets, colons and quotes in texts", "{'a': '{\\'a\\': }', 'b': '\\\\', 'c': ':'}", "");
        row("empty names", R"({"": 1, "": 2})", "1 ");
    }

    void finds()
    {
        QFETCH(QByteArray, json);
        const auto key = repeatedKey(json);
        QTEST(key ? QStringLiteral("%1 %2").arg(key->line).arg(key->key) : QString(), "found");
    }
};

PALIER_TEST(TestRepeatedKey, QCoreApplication)
#include "tst_repeatedkey.moc"
