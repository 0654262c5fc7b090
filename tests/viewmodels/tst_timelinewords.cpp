// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/timelinewords.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"
#include "support/ticketdetails.h"

#include <QTest>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

class TestTimelineWords : public QObject
{
    Q_OBJECT

    static QString told(const std::vector<StoryItem> &items)
    {
        QStringList lines;
        for (const StoryItem &item : items)
            lines << (QStringList{item.when, item.title} + item.details).join(u" | "_qs);
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void tellsWhatHappened()
    {
        const auto details =
            detailsOf("0h opened N1 by customer; 1h moved N2 by ann because expertise; 3h moved N1 rejected by bob; "
                      "4h state waiting; 5h resolved by ann",
                10);
        QCOMPARE(told(timelineOf(details, Format(QLocale::c()))),
            u"1 Jan 2026, 00:00 | Opened in N1 | by the customer\n"
            u"1 Jan 2026, 01:00 | Escalated: Moved from N1 to N2 | by ann | Reason: expertise\n"
            u"1 Jan 2026, 03:00 | Bounced: Moved from N2 to N1 (rejected) | by bob\n"
            u"1 Jan 2026, 04:00 | Waiting for the customer\n"
            u"1 Jan 2026, 05:00 | Resolved | by ann"_qs);
    }

    void peopleGoByTheirNames()
    {
        auto details = detailsOf("0h opened N1 by customer; 1h moved N2 by ann because expertise; 2h assigned bob by zoe", 10);
        details.people = {{u"ann"_qs, u"Ann Lee"_qs}, {u"bob"_qs, u"Bob Roy"_qs}};
        QCOMPARE(told(timelineOf(details, Format(QLocale::c()))),
            u"1 Jan 2026, 00:00 | Opened in N1 | by the customer\n"
            u"1 Jan 2026, 01:00 | Escalated: Moved from N1 to N2 | by Ann Lee | Reason: expertise\n"
            u"1 Jan 2026, 02:00 | Assigned to Bob Roy | by zoe"_qs);
        QVERIFY(told(escalationsOf(details, Format(QLocale::c()))).contains(u"Made by Ann Lee"_qs));
    }

    void rowsOfALineStandTogether()
    {
        const auto details = detailsOf("0h opened N1; 1h moved N2 by ann + resolved", 10);
        QCOMPARE(timelineOf(details, Format(QLocale::c())).back().title, u"Escalated: Moved from N1 to N2 · Resolved"_qs);
    }

    void escalations_data()
    {
        QTest::addColumn<QByteArray>("story");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const char *story, const QString &wanted) {
            QTest::newRow(name) << QByteArray(story) << wanted;
        };
        const QString made = u" | Made by ann; kind: functional"_qs;
        row("bounced", "0h opened N1; 1h moved N2 by ann because expertise; 3h moved N1 rejected by bob",
            u"1 Jan 2026, 01:00 | Bounced: N1 (level 1) → N2 (level 2)"_qs + made +
                u" | Documented, reason: expertise | No act of the receiving unit | Sent back after 2 h: rejected"_qs);
        row("bounced silently", "0h opened N1; 1h moved N2 by ann; 3h moved N1",
            u"1 Jan 2026, 01:00 | Bounced: N1 (level 1) → N2 (level 2)"_qs + made +
                u" | Not documented: no reason was given | No act of the receiving unit | Sent back after 2 h, without saying why"_qs);
        row("seen", "0h opened N1; 1h moved N2 by ann; 2h assigned bob by bob; 5h resolved by bob",
            u"1 Jan 2026, 01:00 | Resolved: N1 (level 1) → N2 (level 2)"_qs + made +
                u" | Not documented: no reason was given | First act of the receiving unit after 1 h | Resolved after 4 h, and not reopened"_qs);
        row("open", "0h opened N1; 1h moved N2 by ann",
            u"1 Jan 2026, 01:00 | Open: N1 (level 1) → N2 (level 2)"_qs + made +
                u" | Not documented: no reason was given | No act of the receiving unit | Open for 9 h"_qs);
    }

    void escalations()
    {
        QFETCH(QByteArray, story);
        QFETCH(QString, wanted);
        QCOMPARE(told(escalationsOf(detailsOf(story.constData(), 10), Format(QLocale::c()))), wanted);
    }

    void everyKindHasWords()
    {
        for (const Language language : {Language::English, Language::French}) {
            const InLanguage spoken(language);
            for (std::size_t kind = 0; kind < EnumNames<EventKind>::names.size(); ++kind) {
                TicketDetails details = detailsOf("0h opened N1", 10);
                details.history = {{1, 0, static_cast<EventKind>(kind), {}, {}, {}, ActorKind::Rule}};
                const auto items = timelineOf(details, Format(QLocale::c()));
                QVERIFY2(!items.front().title.isEmpty(), EnumNames<EventKind>::names.at(kind));
                QCOMPARE(items.front().details.size(), 1);
            }
        }
    }
};

PALIER_TEST(TestTimelineWords, QCoreApplication)
#include "tst_timelinewords.moc"
