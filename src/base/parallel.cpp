// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace palier {

int workerCount()
{
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 16U));
}

void parallelFor(qsizetype count, const std::function<void(qsizetype)> &task)
{
    std::atomic<qsizetype> next{0};
    const auto work = [&] {
        for (qsizetype i = next++; i < count; i = next++)
            task(i);
    };
    const auto helpers = std::min<qsizetype>(workerCount(), count) - 1;
    std::vector<std::jthread> threads;
    threads.reserve(static_cast<std::size_t>(std::max<qsizetype>(helpers, 0)));
    for (qsizetype i = 0; i < helpers; ++i)
        threads.emplace_back(work);
    work();
}

} // namespace palier
