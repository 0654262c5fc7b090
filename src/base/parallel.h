// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace palier {

/** How many threads heavy work is split over. */
int workerCount();

/** Runs task(0) … task(count - 1), spread over workerCount() threads, and returns when all are done. The tasks must not depend
    on each other; the caller's thread takes its share. */
void parallelFor(qsizetype count, const std::function<void(qsizetype)> &task);

} // namespace palier
