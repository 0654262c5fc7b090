// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "database/ticketreader.h"
#include "exchange/demo/floor.h"
#include "session/workspace.h"

namespace palier {

/** A new kind of floor is another demo: the embedded one is then made anew, as it is for a new schema. */
constexpr int DemoVersion = 4;

/** Writes the demo floor into a workspace without tickets, with its zone and costs, as of now.
    Errors: DemoNotEmpty, DemoCancelled; whatever the database says. */
Result<Done> makeDemo(Workspace &workspace, demo::Size size, Instant now, const demo::GoOn &goOn = {});

/** Whether the workspace holds a demo floor. */
Result<bool> isDemo(Workspace &workspace);

/** Where the embedded demo of this day is, made first where there is none yet. There is one a day: the floor ends now, and one
    that ended last month looks dead. Those of other days and versions are removed.
    @param size what a demo that is made now has. @param goOn as of makeDemo(): one that is cancelled leaves no file behind.
    Errors: DemoNoFolder; those of makeDemo(). */
Result<QString> embeddedDemo(const Clock &clock, demo::Size size = {}, const demo::GoOn &goOn = {});

/** A demo floor that goes on. Lives shorter than its workspace, which must be writable. */
class LiveDemo
{
public:
    enum class Hours {
        Kept,   // nights are quiet, and people act in their shifts
        Ignored // everybody is always there
    };

    /** Errors: DemoNone. */
    static Result<LiveDemo> open(Workspace &workspace, Instant now, Hours hours);

    /** One change, in a transaction of its own: a ticket comes in, or one that is there goes a step further. What others have
        written since the last one stays. False where hours are kept and nobody is there who could do anything: nothing has
        changed then. */
    Result<bool> change(Instant now);

    /** How many changes an hour a floor of this size makes at this time of the week and the year. People hurry where more lies
        there than at the beginning. */
    double pace(Instant now) const;

private:
    LiveDemo(Workspace &workspace, demo::World world, Hours hours)
        : m_workspace(&workspace), m_world(std::move(world)), m_hours(hours)
    {}
    bool isNewOne(Instant now);
    double steps(Instant now) const;
    Result<bool> changeOne(EventSink &sink, Instant now);
    Result<Done> comeIn(EventSink &sink, Instant now);
    Result<std::optional<TicketReader::Whole>> attended(const QStringList &open, Instant now);
    Result<Done> goFurther(EventSink &sink, TicketReader::Whole ticket, Instant now);

    Workspace *m_workspace;
    demo::World m_world;
    Hours m_hours;
    demo::Random m_random{0};
    qsizetype m_stock = 0; // of open tickets, which should stay about the same
    qsizetype m_open = 0;  // of them at the last change
};

} // namespace palier
