// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/odds.h"

#include "support/testprogram.h"

#include "exchange/demoworld.h"

using namespace palier;
using namespace palier::demo;

class TestOdds : public QObject
{
    Q_OBJECT

    static Scene scene(const QString &topic, std::size_t agent, Instant at = Monday)
    {
        const World &world = smallWorld();
        Scene scene(world, {QStringLiteral("D1"), world.catalog.topic(topic), Language::French, 3, at}, Random(1));
        scene.open(world.staff.agents()[agent].unit, Customer);
        scene.ticket().priority = QStringLiteral("normale");
        scene.assignTo(agent, {ActorKind::Agent, agent});
        return scene;
    }
    static double odds(const QString &topic, std::size_t agent, bool isAngry = false, Instant at = Monday)
    {
        Scene told = scene(topic, agent, at);
        return escalationChance(told, isAngry);
    }

private Q_SLOTS:
    void followTheTopic()
    {
        const std::size_t agent = smallWorld().staff.of(0).front();
        QVERIFY(odds(QStringLiteral("Résiliation"), agent) > 3 * odds(QStringLiteral("Mot de passe oublié"), agent));
    }

    void followSeniority()
    {
        const Agent &agent = smallWorld().staff.agents()[smallWorld().staff.of(0).front()];
        const auto number = smallWorld().staff.of(0).front();
        const double fresh = odds(QStringLiteral("Résiliation"), number, false, agent.since + 10 * Day);
        const double old = odds(QStringLiteral("Résiliation"), number, false, agent.since + 2200 * Day);
        QVERIFY(fresh > 1.9 * old);
    }

    void fallOnlyForTheTrainedAndOnlyAfterwards()
    {
        const Training &training = smallWorld().trained;
        const QString topic = smallWorld().catalog.trained.topic;
        const std::size_t trained = training.agents.front();
        const double before = odds(topic, trained, false, training.from - Hour);
        const double after = odds(topic, trained, false, training.from + Hour);
        QVERIFY(after < 0.35 * before);
        const QString other = QStringLiteral("Détail de facture");
        QCOMPARE(odds(other, trained, false, training.from + Hour), odds(other, trained, false, training.from - Hour));
    }

    void leapForComfort()
    {
        const std::size_t agent = smallWorld().comfort.front();
        const QString topic = QStringLiteral("Mot de passe oublié");
        QVERIFY(odds(topic, agent, true) > 0.7);
        QVERIFY(odds(topic, agent, false) < 0.1);
        QVERIFY(odds(topic, smallWorld().staff.of(0).front(), true) < 0.1);
    }
};

PALIER_TEST(TestOdds, QCoreApplication)
#include "tst_odds.moc"
