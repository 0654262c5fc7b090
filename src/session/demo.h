// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "exchange/demo/floor.h"
#include "session/workspace.h"

namespace palier {

/** A new kind of floor is another demo: the embedded one is then made anew, as it is for a new schema. */
constexpr int DemoVersion = 3;

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
    /** Errors: DemoNone. */
    static Result<LiveDemo> open(Workspace &workspace, Instant now);

    /** One change, in a transaction of its own: a ticket comes in, or one that is there goes a step further. What others have
        written since the last one stays. */
    Result<Done> change(Instant now);

private:
    LiveDemo(Workspace &workspace, demo::World world) : m_workspace(&workspace), m_world(std::move(world)) {}
    Result<Done> changeOne(EventSink &sink, Instant now);
    Result<Done> comeIn(EventSink &sink, Instant now);
    Result<Done> goFurther(EventSink &sink, const QString &ticket, Instant now);

    Workspace *m_workspace;
    demo::World m_world;
    demo::Random m_random{0};
    qsizetype m_stock = 0; // of open tickets, which should stay about the same
};

} // namespace palier
