// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/facttable.h"
#include "support/storyteller.h"

namespace palier::test {

/** A small support floor told in stories, with its facts. */
struct Floor {
    Storyteller teller;
    HistoriesBuilder builder;

    Floor &ticket(const char *id, const char *story, const char *attributes = "")
    {
        builder.add(teller.tell(QLatin1String(id), QLatin1String(story), QLatin1String(attributes)));
        return *this;
    }

    /** The facts as of `now`; leaves the floor empty. */
    std::shared_ptr<const FactTable> facts(Instant now, Guards guards = {})
    {
        FoldSettings settings{teller.levelMap(), 7 * Day, {guards}};
        return FactTable::build(builder.finish(teller.directory), std::move(settings), now);
    }
};

/** The tickets of the vector in docs/definitions.md, hours from the start; "E" by an escalation that stays open. */
inline Floor vectorFloor()
{
    Floor floor;
    floor.ticket("A", "0h opened N1; 5h resolved");
    floor.ticket("B", "0h opened N1; 10h moved N2; 30h resolved");
    floor.ticket("C", "12h opened N1; 14h moved N2; 20h moved N1");
    floor.ticket("D", "24h opened N1; 40h resolved");
    floor.ticket("E", "30h opened N1; 90h moved N2; 95h moved N1; 100h moved N2; 130h resolved");
    floor.ticket("F", "200h opened N1");
    floor.ticket("G", "210h opened N1; 220h moved N2");
    floor.ticket("H", "226h opened N1");
    floor.ticket("I", "100h opened N1; 180h resolved");
    floor.ticket("J", "232h opened N1; 236h moved N2; 239h moved N1");
    return floor;
}

} // namespace palier::test
