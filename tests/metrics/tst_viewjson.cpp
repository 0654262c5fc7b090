// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/viewjson.h"

#include "support/testprogram.h"

#include "metrics/errors.h"

#include <QTest>

using namespace palier;
using Kind = PeriodChoice::Kind;

Q_DECLARE_METATYPE(View)

class TestViewJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<View>("view");
        QTest::newRow("default") << View();
        View all;
        all.period = {Kind::Custom, QDate(2026, 1, 2), QDate(2026, 3, 4)};
        all.comparison = Comparison::SamePeriodLastYear;
        all.basis = Basis::AtHorizon;
        all.filters = {{QStringLiteral("unit"), {QStringLiteral("N1 Évry"), QString()}}, {QStringLiteral("topic"), {}}};
        all.brush = PeriodChoice{Kind::Custom, QDate(2026, 2, 1), QDate(2026, 2, 3)};
        all.durations = DurationTime::Business;
        QTest::newRow("everything") << all;
        for (const Kind kind : {Kind::All, Kind::Today, Kind::Days7, Kind::Days90, Kind::Year}) {
            View view;
            view.period.kind = kind;
            QTest::addRow("period %d", static_cast<int>(kind)) << view;
        }
    }

    void comesBackAsItWas()
    {
        QFETCH(View, view);
        const auto back = viewFromJson(toJson(view));
        QVERIFY(back);
        QVERIFY(*back == view);
    }

    void whatIsMissingIsAsByDefault()
    {
        const auto view = viewFromJson(QStringLiteral("{\"comparison\": \"none\", \"of a newer version\": 1}"));
        QVERIFY(view);
        View expected;
        expected.comparison = Comparison::None;
        QVERIFY(*view == expected);
    }

    void refusesOthers_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"", "[]", "{\"basis\": \"moon\"}", "{\"basis\": 1}", "{\"durations\": \"moon\"}", "{\"comparison\": \"x\"}",
                "{\"period\": {\"kind\": \"eon\"}}", "{\"period\": {\"kind\": \"custom\", \"first\": \"2026-02-30\"}}",
                "{\"brush\": {\"kind\": \"custom\"}}", "{\"filters\": [{}]}"})
            QTest::newRow(text) << QString(QLatin1String(text));
    }

    void refusesOthers()
    {
        QFETCH(QString, text);
        const auto view = viewFromJson(text);
        QVERIFY(!view);
        QCOMPARE(view.error().code, errors::ViewUnreadable);
    }
};

PALIER_TEST(TestViewJson, QCoreApplication)
#include "tst_viewjson.moc"
