// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/answer.h"
#include "commands/command.h"

#include <functional>

namespace palier {

/** The one door for changes. They come back as data, like anybody else's. GUI thread; never blocks. */
class Gateway
{
public:
    virtual ~Gateway() = default;

    /** Carries the command out, after those that were submitted before. It is carried out also when nobody waits for the receipt
       any more. */
    virtual Answer submit(Command command, std::function<void(const Receipt &)> receipt) = 0;
};

} // namespace palier
