// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocks/slapolicies.h"
#include "support/calendartext.h"
#include "support/promises.h"
#include "support/storyteller.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

class TestSlaPolicies : public QObject
{
    Q_OBJECT

    /** What a ticket is: "high at N2 vip on 2026-03-01"; without a day: long ago. */
    static SlaSubject subject(const QString &text, const Directory &directory, const LevelMap &levels)
    {
        SlaSubject result{.priority = 0, .vip = false, .unit = {}, .created = instant(u"2025-01-01"_qs)};
        QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        while (!words.isEmpty()) {
            const QString word = words.takeFirst();
            if (word == u"at"_qs)
                result.unit = {static_cast<quint32>(levels.units().find(words.takeFirst()))};
            else if (word == u"on"_qs)
                result.created = instant(words.takeFirst());
            else if (word == u"vip"_qs)
                result.vip = true;
            else
                result.priority =
                    static_cast<quint32>(directory.dimensions[std::size_t(BuiltInDimension::Priority)].values.find(word));
        }
        return result;
    }

private Q_SLOTS:
    void theMostSpecificWins_data()
    {
        QTest::addColumn<QString>("policies");
        QTest::addColumn<QString>("ticket");
        QTest::addColumn<int>("chosen"); // its number, from 1; 0: none
        const auto row = [](const char *name, const char *policies, const char *ticket, int chosen) {
            QTest::newRow(name) << QString::fromLatin1(policies) << QString::fromLatin1(ticket) << chosen;
        };
        row("none", "", "high", 0);
        row("for all", "resolution 8:00", "", 1);
        row("another clock", "next_reply 8:00", "", 0);
        row("another priority", "resolution 8:00 for high", "low", 0);
        row("no priority at all", "resolution 8:00 for high", "", 0);
        row("priority before all", "resolution 8:00; resolution 4:00 for high", "high", 2);
        row("customer before all", "resolution 8:00; resolution 4:00 vip", "high vip", 2);
        row("not for everybody", "resolution 8:00; resolution 4:00 vip", "high", 1);
        row("for everybody else", "resolution 8:00; resolution 9:00 novip", "high", 2);
        row("priority before customer", "resolution 1:00 vip; resolution 4:00 for high", "high vip", 2);
        row("both before one", "resolution 4:00 for high; resolution 1:00 for high vip", "high vip", 2);
        row("unit before priority and customer", "resolution 1:00 for high vip; resolution 4:00 at N2", "high vip at N2", 2);
        row("unit with priority before unit", "resolution 1:00 at N2; resolution 4:00 at N2 for high", "high at N2", 2);
        row("another unit", "resolution 1:00 at N2; resolution 4:00", "high at N1", 2);
        row("no unit yet", "resolution 1:00 at N2; resolution 4:00", "high", 2);
        row("the youngest", "resolution 1:00 from 2020-01-01; resolution 2:00 from 2024-01-01; resolution 3:00 from 2023-01-01",
            "high", 2);
        row("in force at the creation", "resolution 1:00 from 2020-01-01; resolution 2:00 from 2026-01-01",
            "on 2025-12-31T23:59:59", 1);
        row("from its first second", "resolution 1:00 from 2020-01-01; resolution 2:00 from 2026-01-01", "on 2026-01-01", 2);
        row("not yet", "resolution 2:00 from 2026-01-01", "on 2025-06-01", 0);
        row("specific before young", "resolution 1:00 for high from 2020-01-01; resolution 2:00 from 2024-01-01", "high", 1);
        row("among equals the first", "resolution 1:00; resolution 2:00", "", 1);
        row("no time", "resolution 0:00; resolution 2:00", "", 2);
        row("no such calendar", "resolution 1:00 in lost; resolution 2:00 in office", "", 2);
        row("no such priority", "resolution 1:00 for unheard; resolution 2:00", "", 2);
        row("no such unit", "resolution 1:00 at Nowhere; resolution 2:00", "", 2);
    }

    void theMostSpecificWins()
    {
        QFETCH(QString, policies);
        QFETCH(QString, ticket);
        Storyteller teller;
        teller.tell(u"T"_qs, u"0h opened N1; 1h moved N2; 2h priority low; 3h priority high"_qs);
        const LevelMap levels = teller.levelMap();
        const std::vector calendars{calendarFromText(u"UTC | mon-fri 09:00-17:00"_qs)};
        SlaPolicies bound(policiesFromText(policies), calendars, *teller.directory, levels);
        const SlaSubject asked = subject(ticket, *teller.directory, levels);
        const SlaPolicy *chosen = bound.policyFor(SlaClockKind::Resolution, asked);
        QTEST(chosen ? static_cast<int>(chosen->record) + 1 : 0, "chosen");
        const SlaPolicies moved = std::move(bound);
        QCOMPARE(moved.policyFor(SlaClockKind::Resolution, asked), chosen);
    }

    void countsInItsCalendar()
    {
        const std::vector calendars{calendarFromText(u"UTC | mon-fri 09:00-17:00"_qs)};
        const SlaPolicies policies(
            policiesFromText(u"resolution 1:30 in office; next_reply 0:45"_qs), calendars, Directory(), {});
        const SlaPolicy *resolution = policies.policyFor(SlaClockKind::Resolution, {.created = instant(u"2026-01-01"_qs)});
        const SlaPolicy *reply = policies.policyFor(SlaClockKind::NextReply, {.created = instant(u"2026-01-01"_qs)});
        QCOMPARE(resolution->target, 90 * Minute);
        QVERIFY(!resolution->calendar->isOpen(instant(u"2026-01-01T08:59"_qs)));
        QVERIFY(resolution->calendar->isOpen(instant(u"2026-01-01T09:00"_qs)));
        QVERIFY(reply->calendar->isOpen(instant(u"2026-01-01T08:59"_qs)));
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("policies");
        QTest::addColumn<QString>("issues");
        QTest::newRow("nothing") << u"resolution 8:00; resolution 4:00 in office for high at N2 vip from 2026-01-01"_qs
                                 << QString();
        QTest::newRow("no time") << u"resolution 8:00; next_reply 0:00"_qs << u"sla.minutes(2, 0)"_qs;
        QTest::newRow("no calendar") << u"resolution 8:00 in lost"_qs << u"sla.calendar(1, lost)"_qs;
        QTest::newRow("twice") << u"resolution 8:00 for high; next_reply 8:00 for high; resolution 4:00 for high"_qs
                               << u"sla.twice(3, 1)"_qs;
        QTest::newRow("not twice")
            << u"resolution 8:00; resolution 4:00 from 2026-01-01; resolution 4:00 vip; resolution 4:00 novip"_qs << QString();
        QTest::newRow("all at once")
            << u"resolution 0:00 in lost; resolution 0:00 in lost"_qs
            << u"sla.minutes(1, 0); sla.calendar(1, lost); sla.minutes(2, 0); sla.calendar(2, lost); sla.twice(2, 1)"_qs;
    }

    void findsWhatIsWrong()
    {
        QFETCH(QString, policies);
        const std::vector calendars{calendarFromText(u"UTC | mon-fri 09:00-17:00"_qs)};
        QTEST(describe(policyIssues(policiesFromText(policies), calendars)), "issues");
    }
};

PALIER_TEST(TestSlaPolicies, QCoreApplication)
#include "tst_slapolicies.moc"
