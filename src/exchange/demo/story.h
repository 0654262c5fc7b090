// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/scene.h"

namespace palier::demo {

/** One ticket from its opening to its end: what happens on the floor, and how often. */
class Story
{
public:
    /** @param number from 0 on, in the order of arrival; the same number of the same world is the same story. */
    Story(const World &world, const Arrival &arrival, int number);

    /** The ticket as far as it has come by the world's now. Once. */
    ToldTicket tell() &&;

private:
    bool isNoise();
    void dispatch();
    void levelOne();
    void strayAround();
    void tryMisclick();
    void tryOutside();
    bool rush();
    void talk(bool isAngry);
    void linger();
    Duration thoroughly();
    void finishHere();
    void endWithout();
    void afterwards();
    void returnTwice();
    void backAgain();

    Scene m_scene;
    bool m_isByAgent = false;
    bool m_isAngry = false;
    bool m_isEscalated = false;
};

} // namespace palier::demo
