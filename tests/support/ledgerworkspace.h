// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"
#include "support/workspacefixture.h"

#include <QSignalSpy>

namespace palier::test {

/** A small floor in a file, with a session that shows all of it: T1 … T<count>, an hour apart, every third one escalated, every
    sixth bounced, every second done; and the ticket "evil" with texts that nobody wants in a window. */
struct LedgerWorkspace {
    static constexpr Instant Start{Duration{1'767'225'600}};
    static QString evilSubject()
    {
        return QString(300, u'W') + u"<b>bold</b>\n\t\u202Eabc \u05D0\u05D1 \x01 & <img src='file:///etc/passwd'>"_qs;
    }

    explicit LedgerWorkspace(int count) : clock(Start + 365 * Day)
    {
        Connection connection = workspace.open();
        HistoryWriter writer(connection);
        bool isGood = bool(writer.begin({u"desk"_qs, true}));
        const auto level = [&](const QString &unit, quint8 tier) {
            isGood = isGood && writer.proposeLevel({u"desk"_qs, unit, Instant{}, unit, UnitKind::Team, tier});
        };
        level(u"Front"_qs, 1);
        level(u"Experts"_qs, 2);
        for (int i = 1; i <= count; ++i)
            isGood = isGood && writer.replaceHistory(record(i), history(story(i)));
        TicketRecord evil = ticket(u"evil"_qs);
        evil.ref = u"<i>evil</i>"_qs;
        evil.subject = evilSubject();
        evil.customer = evilSubject();
        evil.topic = evilSubject();
        isGood = isGood && writer.replaceHistory(evil, history(story(0)));
        isGood =
            isGood && writer.reference(MessageRecord{u"evil"_qs, 1, Start, u"ann"_qs, ActorKind::Agent, true, evilSubject()});
        if (!isGood || !writer.commit())
            qFatal("the workspace cannot be written");
    }

    static TicketRecord record(int i)
    {
        TicketRecord record = ticket(u"T%1"_qs.arg(i));
        record.ref = u"REF-%1"_qs.arg(i);
        record.subject = u"Subject %1"_qs.arg(i);
        record.topic = i % 2 ? u"vpn"_qs : u"mail"_qs;
        record.attributes = {{u"product"_qs, u"box %1"_qs.arg(i % 3)}};
        return record;
    }

    static QString story(int i)
    {
        const qint64 from = Start.time_since_epoch().count() + qint64{3600} * i;
        QString story = u"1|%1|opened||Front|ann|agent"_qs.arg(from);
        int line = 1;
        if (i % 3 == 0)
            story += u";%1|%2|moved|Front|Experts|ann|agent|too hard"_qs.arg(++line).arg(from + 7200);
        if (i % 6 == 0)
            story += u";%1|%2|moved|Experts|Front|bob|agent||rejected"_qs.arg(++line).arg(from + 9000);
        if (i % 2 == 0)
            story += u";%1|%2|resolved|||bob|agent"_qs.arg(++line).arg(from + 10800);
        return story;
    }

    /** Opens everything and waits for its figures. */
    bool open()
    {
        session = std::make_unique<Session>(workspace.text(), clock);
        QSignalSpy ready(session.get(), &Session::dashboardReady);
        session->setView(all());
        session->start();
        return ready.wait(20'000);
    }

    static View all() { return {.period = {PeriodChoice::Kind::All, {}, {}}}; }

    Workspace workspace;
    FixedClock clock;
    std::unique_ptr<Session> session;
};

} // namespace palier::test
