// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/filesizelimit.h"

#include <csignal>

namespace palier {

void surviveFileSizeLimit()
{
#ifdef SIGXFSZ
    if (const auto before = std::signal(SIGXFSZ, SIG_IGN); before != SIG_DFL && before != SIG_ERR)
        std::signal(SIGXFSZ, before);
#endif
}

} // namespace palier
