// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded by a server of a test (PostgresServer): its clock is wrong by as many seconds as the file says that
// PALIER_CLOCK_SHIFT names, a signed 64-bit number which the test changes while the server runs.

#include <cstdint>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

#include <ctime>

namespace {

const std::int64_t *mappedShift()
{
    static const std::int64_t none = 0;
    const char *path = std::getenv("PALIER_CLOCK_SHIFT");
    const int file = path ? ::open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0)
        return &none;
    void *memory = ::mmap(nullptr, sizeof none, PROT_READ, MAP_SHARED, file, 0);
    ::close(file);
    return memory == MAP_FAILED ? &none : static_cast<const std::int64_t *>(memory);
}

std::int64_t shift()
{
    static const volatile std::int64_t *mapped = mappedShift();
    return *mapped;
}

template<typename Function>
Function original(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): the system's names begin with underscores
extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    static const auto real = original<int (*)(clockid_t, timespec *)>("clock_gettime");
    const int result = real(clock, time);
    if (result == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += shift();
    return result;
}

int gettimeofday(timeval *__restrict time, void *__restrict zone) noexcept
{
    static const auto real = original<int (*)(timeval *, void *)>("gettimeofday");
    const int result = real(time, zone);
    if (result == 0)
        time->tv_sec += shift();
    return result;
}

time_t time(time_t *result) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (result)
        *result = now.tv_sec;
    return now.tv_sec;
}

} // extern "C"
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
