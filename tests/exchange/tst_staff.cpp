// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demoworld.h"

#include "support/testprogram.h"

#include <QSet>

using namespace palier;
using namespace palier::demo;

class TestStaff : public QObject
{
    Q_OBJECT

    const Staff &m_staff = smallWorld().staff;

private Q_SLOTS:
    void hasSixtyPeopleOfTheirOwnName()
    {
        QSet<QString> logins;
        for (const Agent &agent : m_staff.agents()) {
            logins.insert(agent.login);
            QVERIFY2(agent.since < Now, qPrintable(agent.login));
            QCOMPARE(*m_staff.find(agent.login), static_cast<std::size_t>(&agent - m_staff.agents().data()));
        }
        QCOMPARE(logins.size(), 60);
        QVERIFY(!m_staff.find(QStringLiteral("nobody")));
    }

    void hasNewcomersAndOldHands()
    {
        const auto newcomers =
            std::ranges::count_if(m_staff.agents(), [](const Agent &one) { return one.since > Now - 300 * Day; });
        const auto old = std::ranges::count_if(m_staff.agents(), [](const Agent &one) { return one.since < Now - 1500 * Day; });
        QVERIFY(newcomers >= 4 && newcomers <= 15);
        QVERIFY(old >= 10);
    }

    void sendsWhoIsOnShift()
    {
        Random random(1);
        const Zone paris = *Zone::parse(QStringLiteral("Europe/Paris"));
        for (int i = 0; i < 200; ++i) {
            const Agent &agent = m_staff.agents()[m_staff.onShift(0, Monday, random)];
            QCOMPARE(agent.unit, std::size_t{0});
            const int minute = paris.local(Monday).time().hour() * 60;
            QVERIFY(agent.fromMinute <= minute && minute < agent.toMinute);
        }
    }

    void sendsNobodyBeforeHeBegan()
    {
        Random random(1);
        for (int i = 0; i < 200; ++i) {
            const Instant at = smallWorld().start + Day * (i % 100);
            QVERIFY(m_staff.agents()[m_staff.onShift(0, at, random)].since <= at);
        }
    }

    void saysItsRecords()
    {
        int agents = 0;
        int memberships = 0;
        int shifts = 0;
        for (const ReferenceRecord &record : m_staff.records()) {
            agents += std::holds_alternative<AgentRecord>(record) ? 1 : 0;
            memberships += std::holds_alternative<MembershipRecord>(record) ? 1 : 0;
            shifts += std::holds_alternative<ShiftRecord>(record) ? 1 : 0;
        }
        QCOMPARE(agents, 60);
        QCOMPARE(memberships, 60);
        QVERIFY(shifts > 60 * 5 && shifts < 60 * 6);
    }
};

PALIER_TEST(TestStaff, QCoreApplication)
#include "tst_staff.moc"
