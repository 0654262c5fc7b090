// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/kpisection.h"

#include "support/reports.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestKpiSection : public QObject
{
    Q_OBJECT

    static QString text(const Snapshot &snapshot, Language language = Language::English, const WorkspaceSettings &settings = {})
    {
        return test::sectionText([&](const Format &format) { return kpiSection(snapshot.all, settings, format); }, language);
    }

private Q_SLOTS:
    void judgedAgainstTheHealthyRange()
    {
        QCOMPARE(text(test::ask(test::busyFloor(400, 4), 800)), QString::fromUtf8(R"(The four figures
────────────────
                       value  of                      95% interval  healthy range
Escalation rate        25.0%  100 of 400 tickets      21.0–29.5%
  after 7 days         25.0%  estimated               20.9–29.3%    above 10–20%
  left level 1         25.0%  100 of 400 tickets

Time to escalate      10 min  median of 100 tickets
  nine in ten within  10 min
  mean                10 min
  within 7 days       10 min  nine in ten: 10 min

Success rate          100.0%  100 of 100 escalations  96.3–100.0%
  after 14 days       100.0%  estimated               –

Bounce-back rate        0.0%  0 of 100 escalations    0.0–3.7%
  after 14 days         0.0%  estimated               –

The first value of each figure is to date: it counts what has happened so far, and recent tickets
have not had time to escalate. “after 7 days” estimates how many will have by then, recent tickets
included: compare and judge periods by this value.
Tickets are those created in the period, escalations those made in it: two different sets.)"));
    }

    void inFrench()
    {
        QCOMPARE(text(test::ask(test::busyFloor(400, 4), 800), Language::French), QString::fromUtf8(R"(Les quatre indicateurs
──────────────────────
                       valeur  sur                     intervalle 95_%  plage saine
Taux d’escalade        25,0_%  100 sur 400 tickets     21,0–29,5_%
  à 7 jours            25,0_%  estimation              20,9–29,3_%      au-dessus de 10–20_%
  partis du niveau 1   25,0_%  100 sur 400 tickets

Délai d’escalade       10 min  médiane de 100 tickets
  neuf sur dix en      10 min
  moyenne              10 min
  en 7 jours           10 min  neuf sur dix~: 10 min

Taux de réussite      100,0_%  100 sur 100 escalades   96,3–100,0_%
  à 14 jours          100,0_%  estimation              –

Taux de retour          0,0_%  0 sur 100 escalades     0,0–3,7_%
  à 14 jours            0,0_%  estimation              –

La première valeur de chaque indicateur est à ce jour~: elle compte ce qui est arrivé jusqu’ici, et
les tickets récents n’ont pas eu le temps d’être escaladés. «~à 7 jours~» estime combien l’auront
été d’ici là, tickets récents compris~: c’est sur cette valeur que les périodes se comparent et se
jugent.
Les tickets sont ceux créés dans la période, les escalades celles faites pendant celle-ci~: ce sont
deux ensembles différents.)"));
    }

    void notYetEstimable()
    {
        QCOMPARE(text(test::ask(test::vectorFloor(), 240)), QString::fromUtf8(R"(The four figures
────────────────
                            value  of                   95% interval  healthy range
Escalation rate             50.0%  5 of 10 tickets      23.7–76.3%
  after 7 days                  –  not yet estimable
  left level 1              50.0%  5 of 10 tickets

Time to escalate             10 h  median of 5 tickets
  nine in ten within     2 d 12 h
  mean                17 h 12 min
  within 7 days                 –  not yet estimable

Success rate                33.3%  2 of 6 escalations   9.7–70.0%
  after 14 days                 –  not yet estimable

Bounce-back rate            50.0%  3 of 6 escalations   18.8–81.2%
  after 14 days                 –  not yet estimable

The first value of each figure is to date: it counts what has happened so far, and recent tickets
have not had time to escalate. “after 7 days” estimates how many will have by then, recent tickets
included: compare and judge periods by this value.
Tickets are those created in the period, escalations those made in it: two different sets.)"));
    }

    void undefinedIsADash()
    {
        QCOMPARE(text(test::ask(test::Floor(), 1)).section(QLatin1Char('\n'), 0, 16), QString::fromUtf8(R"(The four figures
────────────────
                      value  of                   95% interval  healthy range
Escalation rate           –  0 of 0 tickets       –
  after 7 days            –
  left level 1            –  0 of 0 tickets

Time to escalate          –  median of 0 tickets
  nine in ten within      –
  mean                    –
  within 7 days           –

Success rate              –  0 of 0 escalations   –
  after 14 days           –

Bounce-back rate          –  0 of 0 escalations   –
  after 14 days           –)"));
    }

    void tooFewAreNotJudged()
    {
        const QString said = text(test::ask(test::busyFloor(20, 2), 800));
        QVERIFY2(
            said.contains(QStringLiteral("  after 7 days         50.0%  estimated             27.1–69.2%\n")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Below 30 in the denominator nothing is judged against a healthy range.")),
            qPrintable(said));
    }

    void horizonAndRangeAreTheWorkspaces()
    {
        const WorkspaceSettings settings(
            {{QStringLiteral("horizon.rate"), QStringLiteral("P1D")}, {QStringLiteral("band.rate"), QStringLiteral("20..30")}});
        const QString said = text(test::ask(test::busyFloor(400, 4), 800), Language::English, settings);
        QVERIFY2(
            said.contains(QStringLiteral("  after 1 day          25.0%  estimated               20.9–29.3%    within 20–30%")),
            qPrintable(said));
    }
};

PALIER_TEST(TestKpiSection, QCoreApplication)
#include "tst_kpisection.moc"
