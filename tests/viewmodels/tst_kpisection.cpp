// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/kpisection.h"

#include "support/reports.h"

#include <QTest>

using namespace palier;

class TestKpiSection : public QObject
{
    Q_OBJECT

    static QString table(const Kpis &kpis, const WorkspaceSettings &settings = {}, Language language = Language::English)
    {
        return test::sectionText(
            [&](const Format &format) {
                ReportSection section = kpiSection(kpis, settings, format);
                section.notes.clear();
                return section;
            },
            language)
            .section(QLatin1Char('\n'), 2);
    }

    static QString notes(const Kpis &kpis) { return kpiSection(kpis, {}, Format(localeOf(Language::English))).notes.join(QLatin1Char('\n')); }

private Q_SLOTS:
    void aBusyMonth()
    {
        QCOMPARE(table(test::ask(test::busyFloor(400, 4), 800).all),
            QStringLiteral("                     value  of                      95% interval  healthy range\n"
                           "Escalation rate      25.0%  100 of 400 tickets      21.0–29.5%\n"
                           "  after 7 days       25.0%  estimated               20.9–29.3%    above 10–20%\n"
                           "  left level 1       25.0%  100 of 400 tickets\n\n"
                           "Time to escalate    10 min  median of 100 tickets\n"
                           "  nine in ten within  10 min\n").section(QLatin1Char('\n'), 0, 4)
                + QString());
    }

    void notYetEstimable()
    {
        const QString text = table(test::ask(test::vectorFloor(), 240).all);
        QVERIFY2(text.contains(QStringLiteral("Escalation rate         50.0%  5 of 10 tickets")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("  after 7 days              –  not yet estimable")), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestKpiSection)
#include "tst_kpisection.moc"
