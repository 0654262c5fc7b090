// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/jsonwriter.h"

#include "support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace palier;

class TestJsonWriter : public QObject
{
    Q_OBJECT

    static JsonWriter written(JsonWriter::Style style)
    {
        JsonWriter json(style);
        json.beginObject();
        json.member(QLatin1String("b"), 1);
        json.key(QLatin1String("a"));
        json.beginArray();
        json.value(true);
        json.null();
        json.endArray();
        json.key(QLatin1String("empty"));
        json.beginObject();
        json.endObject();
        json.endObject();
        return json;
    }

private Q_SLOTS:
    void keepsTheOrder()
    {
        QCOMPARE(written(JsonWriter::Style::Compact).json(), QByteArray(R"({"b":1,"a":[true,null],"empty":{}})"));
        QCOMPARE(written(JsonWriter::Style::Lines).json(),
            QByteArray("{\n \"b\": 1,\n \"a\": [\n  true,\n  null\n ],\n \"empty\": {}\n}"));
    }

    void rounds_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("four") << 30.434207 << 4 << QByteArray("30.4342");
        QTest::newRow("no idle zeros") << 50.0 << 4 << QByteArray("50");
        QTest::newRow("small") << 0.00004 << 4 << QByteArray("0");
        QTest::newRow("large") << 85870.5475 << 2 << QByteArray("85870.55");
        QTest::newRow("not finite") << std::numeric_limits<double>::quiet_NaN() << 2 << QByteArray("null");
    }

    void rounds()
    {
        QFETCH(double, number);
        QFETCH(int, decimals);
        JsonWriter json(JsonWriter::Style::Compact);
        json.rounded(number, decimals);
        QTEST(json.json(), "text");
    }

    void undefinedIsNull()
    {
        JsonWriter json(JsonWriter::Style::Compact);
        json.rounded({}, 4);
        QCOMPARE(json.take(), QByteArray("null"));
        QCOMPARE(json.json(), QByteArray());
    }

    void escapes()
    {
        const QString nasty = QStringLiteral("\"q\" \\ \n\t\x01 é 日 🙂");
        JsonWriter json(JsonWriter::Style::Compact);
        json.beginArray();
        json.value(nasty);
        json.endArray();
        QVERIFY2(json.json().contains("\\u0001"), json.json().constData());
        QCOMPARE(QJsonDocument::fromJson(json.json())[0].toString(), nasty);
    }
};

PALIER_TEST(TestJsonWriter, QCoreApplication)
#include "tst_jsonwriter.moc"
