// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/historyreader.h"

#include "database/errors.h"
#include "database/history/sourcehistories.h"
#include "database/profile/sourcecontract.h"
#include "database/sourcestore.h"
#include "database/transaction.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 TicketsBetweenReports = 1024;

/** Counts what is read, over all sources. */
class Progress
{
public:
    Progress(qint64 total, const ReadProgress &goOn, ReadPosition &position) : m_total(total), m_goOn(goOn), m_position(position)
    {}

    /** Where to begin in this source. */
    qint64 begin(const QString &source)
    {
        if (std::exchange(m_position.source, source) != source)
            m_position.key = 0;
        return m_position.key;
    }
    void end() { m_position.sources << m_position.source; }
    bool isRead(const QString &source) const { return m_position.sources.contains(source); }
    /** Whether to go on. */
    bool count(qint64 key)
    {
        m_position.key = key;
        ++m_position.tickets;
        return m_position.tickets % TicketsBetweenReports != 0 || report();
    }
    /** Of what was read before a stop, some may be gone since. */
    bool report() const { return !m_goOn || m_goOn(m_position.tickets, std::max(m_total, m_position.tickets)); }

private:
    qint64 m_total;
    const ReadProgress &m_goOn;
    ReadPosition &m_position;
};

Result<Done> readSource(SourceHistories &histories, const TakeHistory &take, Progress &progress)
{
    while (true) {
        auto history = histories.next();
        if (!history)
            return history.error();
        if (!*history)
            return Done{};
        const qint64 key = (*history)->key;
        take(std::move(**history));
        if (!progress.count(key))
            return Error{errors::ReadCancelled, {}};
    }
}

Result<Done> readSources(Connection &connection, Directory &directory, const std::optional<LogMark> &after,
    const TakeHistory &take, Progress &progress)
{
    const auto profile = SourceProfile::load(SourceProfile::Native, connection.address().dialect());
    if (!profile)
        return profile.error();
    const auto names = sourceNames(connection);
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        if (progress.isRead(name))
            continue;
        SourceHistories histories(connection, *profile, name, directory, after, progress.begin(name));
        if (auto read = readSource(histories, take, progress); !read)
            return read;
        progress.end();
    }
    return Done{};
}

} // namespace

Result<qint64> readHistories(Connection &connection, Directory &directory, const TakeHistory &take, const ReadProgress &goOn)
{
    const auto picture = Transaction::read(connection);
    ReadPosition start;
    return picture ? readHistoriesInPicture(connection, directory, take, goOn, start) : picture.error();
}

Result<qint64> readHistoriesInPicture(
    Connection &connection, Directory &directory, const TakeHistory &take, const ReadProgress &goOn, ReadPosition &position)
{
    const auto total = connection.statement("ticket_count"_L1).single();
    if (!total)
        return total.error();
    Progress progress(total->toLongLong(), goOn, position);
    if (const auto read = readSources(connection, directory, {}, take, progress); !read)
        return read.error();
    if (!progress.report())
        return Error{errors::ReadCancelled, {}};
    return position.tickets;
}

Result<qint64> readChangedHistories(Connection &connection, Directory &directory, const LogMark &after, const TakeHistory &take)
{
    const ReadProgress always;
    ReadPosition position;
    Progress progress(0, always, position);
    const auto read = readSources(connection, directory, after, take, progress);
    return read ? Result<qint64>(position.tickets) : read.error();
}

} // namespace palier
