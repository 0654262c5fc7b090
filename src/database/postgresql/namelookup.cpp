// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/namelookup.h"

#include "database/postgresql/roundtriplimit.h"

#include <QHash>

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

/** A look-up that is under way, or whose answer nobody has taken yet. It may outlive those who wait for it. */
struct Lookup {
    std::mutex mutex;
    std::condition_variable answered;
    std::optional<FoundAddresses> answer;
    std::chrono::steady_clock::time_point answeredAt;

    bool isStale()
    {
        constexpr std::chrono::seconds Kept{30};
        const std::scoped_lock lock(mutex);
        return answer && std::chrono::steady_clock::now() - answeredAt > Kept;
    }
};

/** The look-ups of the program: a name whose name servers are silent is not looked up again and again beside itself. */
class Lookups
{
public:
    /** Never destroyed: threads may be at work when the program ends. */
    static Lookups &all()
    {
        static auto *lookups = new Lookups;
        return *lookups;
    }

    std::shared_ptr<Lookup> of(const QByteArray &name)
    {
        const std::scoped_lock lock(m_mutex);
        std::shared_ptr<Lookup> &lookup = m_byName[name];
        if (!lookup || lookup->isStale()) {
            lookup = std::make_shared<Lookup>();
            begin(name, lookup);
        }
        return lookup;
    }

    void taken(const QByteArray &name, const std::shared_ptr<Lookup> &lookup)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_byName.value(name) == lookup)
            m_byName.remove(name);
    }

private:
    static void begin(const QByteArray &name, const std::shared_ptr<Lookup> &lookup)
    {
        std::thread([name, lookup] {
            FoundAddresses found = ask(name);
            const std::scoped_lock lock(lookup->mutex);
            lookup->answer = std::move(found);
            lookup->answeredAt = std::chrono::steady_clock::now();
            lookup->answered.notify_all();
        }).detach();
    }

    std::mutex m_mutex; // taken before that of a look-up
    QHash<QByteArray, std::shared_ptr<Lookup>> m_byName;
};

} // namespace

FoundAddresses lookUp(const QString &name, std::chrono::milliseconds time, const RoundTripLimit *limit)
{
    const QByteArray wanted = name.toUtf8();
    const auto lookup = Lookups::all().of(wanted);
    const auto until = std::chrono::steady_clock::now() + time;
    std::unique_lock lock(lookup->mutex);
    while (!lookup->answer && std::chrono::steady_clock::now() < until && !(limit && limit->isPast()))
        lookup->answered.wait_for(lock, BetweenLooks);
    const std::optional<FoundAddresses> found = lookup->answer;
    lock.unlock();
    if (!found)
        return {{}, wordsOf(EAI_AGAIN)};
    Lookups::all().taken(wanted, lookup);
    return *found;
}

} // namespace palier
