// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <chrono>
#include <memory>

namespace palier {

/** Keeps all other writers of a path out, in this process and in others, while it lives. The system lets go of it when its holder
    ends, however that is: a lock that is a file with the number of a process outlives one that was killed before it had written
    that number. The file "<path>.lock", which is empty, stays. One thread. */
class WriterLock
{
public:
    /** Waits for the others. @param path of what is to be written. Errors: local-file.busy, local-file.not-written. */
    static Result<WriterLock> take(const QString &path, std::chrono::milliseconds patience);

    ~WriterLock();
    WriterLock(WriterLock &&) noexcept;
    WriterLock &operator=(WriterLock &&) noexcept;
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

private:
    class Handle;

    explicit WriterLock(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
};

} // namespace palier
