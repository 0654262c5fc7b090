// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/changewriter.h"
#include "faults/elsewhere.h"
#include "faults/figuretext.h"
#include "session/session.h"

#include <QDeadlineTimer>

namespace palier::test {

/** A window's session on a database of a server. */
struct Screen {
    static constexpr Instant Now{Duration{1'767'225'600}};

    explicit Screen(const DatabaseAddress &address, const QString &localFolder = {})
        : session(addressText(address), clock, localFolder)
    {
        session.setView(viewOfAll());
        session.start();
    }

    qint64 tickets() const { return session.picture() ? session.picture()->histories.ticketCount : -1; }
    qint64 events() const { return session.picture() ? session.picture()->histories.eventCount : -1; }

    /** Waits until it shows, by itself, what a program that starts now would show: "" then, else what differs at last. */
    QString missesColdStart(const DatabaseAddress &direct, std::chrono::milliseconds patience = std::chrono::seconds{20}) const
    {
        QString differs;
        std::shared_ptr<const Dashboard> compared;
        QDeadlineTimer again; // what is in the database may change as well
        const auto agrees = [&] {
            if (!session.dashboard() || session.state().phase != SessionState::Phase::Live) {
                differs = QStringLiteral("not live");
            } else if (session.dashboard() != compared || again.hasExpired()) {
                compared = session.dashboard();
                again.setRemainingTime(500);
                differs = difference(figureText(*session.picture(), *compared), coldStart(direct, session.view(), clock.now()));
            }
            return differs.isEmpty();
        };
        return comesAbout(agrees, patience) ? QString() : differs;
    }

    FixedClock clock{Now};
    Session session;
};

/** Somebody writes so many changes and goes; those that were acknowledged. */
inline QStringList writeChanges(const DatabaseAddress &address, const QString &name, int count)
{
    const ChangeWriter writer({.address = address, .name = name, .most = count});
    if (!comesAbout([&] { return writer.hasEnded(); }, std::chrono::minutes{1}))
        qFatal("the writer does not come to an end");
    return writer.changes().acknowledged;
}

} // namespace palier::test
