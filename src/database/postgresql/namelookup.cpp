// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/namelookup.h"

#include "database/postgresql/roundtriplimit.h"

#include <netdb.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace palier {

namespace {

constexpr std::chrono::milliseconds BetweenLooks{100}; // at the limit

QString wordsOf(int failure)
{
    return failure == EAI_SYSTEM ? qt_error_string(errno) : QString::fromLocal8Bit(::gai_strerror(failure));
}

QByteArray numberOf(const addrinfo &entry)
{
    std::array<char, NI_MAXHOST> number{};
    const int failure = ::getnameinfo(entry.ai_addr, entry.ai_addrlen, number.data(), number.size(), nullptr, 0, NI_NUMERICHOST);
    return failure == 0 ? QByteArray(number.data()) : QByteArray();
}

/** For as long as the system takes. */
FoundAddresses ask(const QByteArray &name)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *first = nullptr;
    if (const int failure = ::getaddrinfo(name.constData(), nullptr, &wanted, &first); failure != 0)
        return {{}, wordsOf(failure)};
    FoundAddresses found;
    for (const addrinfo *entry = first; entry; entry = entry->ai_next) {
        if (const QByteArray number = numberOf(*entry); !number.isEmpty() && !found.addresses.contains(number))
            found.addresses.append(number);
    }
    ::freeaddrinfo(first);
    if (found.addresses.isEmpty())
        found.problem = wordsOf(EAI_NONAME);
    return found;
}

/** Where the thread that asks leaves its answer; it may outlive the one that waits. */
struct Mailbox {
    std::mutex mutex;
    std::condition_variable filled;
    std::optional<FoundAddresses> answer;
};

} // namespace

FoundAddresses lookUp(const QString &name, std::chrono::milliseconds time, const RoundTripLimit *limit)
{
    const auto box = std::make_shared<Mailbox>();
    std::thread([box, name = name.toUtf8()] {
        FoundAddresses found = ask(name);
        const std::scoped_lock lock(box->mutex);
        box->answer = std::move(found);
        box->filled.notify_one();
    }).detach();
    const auto until = std::chrono::steady_clock::now() + time;
    std::unique_lock lock(box->mutex);
    while (!box->answer && std::chrono::steady_clock::now() < until && !(limit && limit->isPast()))
        box->filled.wait_for(lock, BetweenLooks);
    return box->answer.value_or(FoundAddresses{{}, wordsOf(EAI_AGAIN)});
}

} // namespace palier
