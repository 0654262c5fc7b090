// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/historyreader.h"

#include "database/errors.h"
#include "database/history/sourcehistories.h"
#include "database/profile/sourcecontract.h"
#include "database/sourcestore.h"
#include "database/transaction.h"

#include <optional>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 TicketsBetweenReports = 1024;

/** Counts what is read, over all sources. */
class Progress
{
public:
    Progress(qint64 total, const ReadProgress &goOn) : m_total(total), m_goOn(goOn) {}

    qint64 done() const { return m_done; }
    /** Whether to go on. */
    bool count()
    {
        ++m_done;
        return m_done % TicketsBetweenReports != 0 || report();
    }
    bool report() const { return !m_goOn || m_goOn(m_done, m_total); }

private:
    qint64 m_done = 0;
    qint64 m_total;
    const ReadProgress &m_goOn;
};

Result<Done> readSource(SourceHistories &histories, const TakeHistory &take, Progress &progress)
{
    while (true) {
        auto history = histories.next();
        if (!history)
            return history.error();
        if (!*history)
            return Done{};
        take(std::move(**history));
        if (!progress.count())
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
        SourceHistories histories(connection, *profile, name, directory, after);
        if (auto read = readSource(histories, take, progress); !read)
            return read;
    }
    return Done{};
}

} // namespace

Result<qint64> readHistories(Connection &connection, Directory &directory, const TakeHistory &take, const ReadProgress &goOn)
{
    const auto picture = Transaction::read(connection);
    return picture ? readHistoriesInPicture(connection, directory, take, goOn) : picture.error();
}

Result<qint64> readHistoriesInPicture(
    Connection &connection, Directory &directory, const TakeHistory &take, const ReadProgress &goOn)
{
    const auto total = connection.statement("ticket_count"_L1).single();
    if (!total)
        return total.error();
    Progress progress(total->toLongLong(), goOn);
    if (const auto read = readSources(connection, directory, {}, take, progress); !read)
        return read.error();
    if (!progress.report())
        return Error{errors::ReadCancelled, {}};
    return progress.done();
}

Result<qint64> readChangedHistories(Connection &connection, Directory &directory, const LogMark &after, const TakeHistory &take)
{
    const ReadProgress always;
    Progress progress(0, always);
    const auto read = readSources(connection, directory, after, take, progress);
    return read ? Result<qint64>(progress.done()) : read.error();
}

} // namespace palier
