// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"
#include "exchange/mapping/jsonnode.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace palier;

class TestJsonNode : public QObject
{
    Q_OBJECT

    JsonProblem m_problem;
    JsonNode root(const char *json) { return {QJsonDocument::fromJson(json).object(), {}, m_problem}; }
    QString problem() const
    {
        return m_problem.error()
                   ? m_problem.error()->code + QLatin1Char(' ') + m_problem.error()->parameters.join(QLatin1Char('|'))
                   : QString();
    }

private Q_SLOTS:
    void init() { m_problem = {}; }

    void readsWhatIsThere()
    {
        const auto node = root(R"({"a": {"b": "x"}, "n": 3, "f": true, "l": ["p", "q"]})");
        QCOMPARE(node[QStringLiteral("a")][QStringLiteral("b")].requiredText(), QStringLiteral("x"));
        QCOMPARE(node[QStringLiteral("n")].integer(0, 15), 3);
        QVERIFY(node[QStringLiteral("f")].boolean());
        QCOMPARE(node[QStringLiteral("l")].texts(), test::list("p|q"));
        QVERIFY(!node[QStringLiteral("x")].exists());
        QCOMPARE(node[QStringLiteral("x")].text(), QString());
        QCOMPARE(problem(), QString());
    }

    void saysWhereItIsWrong()
    {
        root(R"({"a": {"b": 1}})")[QStringLiteral("a")][QStringLiteral("b")].text();
        QCOMPARE(problem(), QStringLiteral("mapping.wrong-type a.b|string"));
    }

    void onlyTheFirstProblemCounts()
    {
        const auto node = root(R"({"a": {"c": 1, "d": 2}, "n": 1.5})");
        node[QStringLiteral("a")].allowKeys({QStringLiteral("c")});
        node[QStringLiteral("n")].integer(0, 15);
        QCOMPARE(problem(), QStringLiteral("mapping.unknown-key a.d"));
    }

    void numbersHaveBounds()
    {
        root(R"({"n": 16})")[QStringLiteral("n")].integer(0, 15);
        QCOMPARE(problem(), QStringLiteral("mapping.unknown-value n|16|0 … 15"));
    }
};

PALIER_TEST(TestJsonNode, QCoreApplication)
#include "tst_jsonnode.moc"
