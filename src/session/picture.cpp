// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/picture.h"

#include "database/errors.h"
#include "database/transaction.h"
#include "database/workspaceopening.h"

#include <QSet>

#include <algorithm>

namespace palier {

namespace {

/** What follows from the state and the names: settings as values, the level map, the guards. */
void settle(Picture &picture, WorkspaceState state)
{
    const Directory &directory = *picture.histories.directory;
    const std::vector<SourceRecord> &sources = state.sources;
    picture.settings = WorkspaceSettings(state.settings);
    picture.onlyImports = std::ranges::all_of(sources, &SourceRecord::isImport) && !sources.empty();
    picture.fold = {};
    picture.fold.setLevels(state.levels, state.memberships, directory);
    picture.fold.reopenWindow = picture.settings.reopenWindow();
    for (const QString &name : directory.sources.texts()) {
        const auto found = std::ranges::find(sources, name, &SourceRecord::name);
        picture.fold.guards.push_back(picture.settings.guards(name, found != sources.end() && found->isImport));
    }
    picture.state = std::move(state);
}

/** Lays business time out, or takes it over from `before` where it still fits. */
void settleBusiness(Picture &picture, const Picture *before = nullptr)
{
    constexpr Duration Ahead = 30 * Day; // so that it need not be laid out for every new event
    const PromiseRecords &records = picture.state.promises;
    const CalendarRecord *usual = usualCalendar(records);
    if (!usual)
        return;
    const Instant last = picture.histories.lastEvent;
    const Instant first = picture.firstEvent(last);
    const bool fits = before && before->business && before->business->name() == usual->name &&
                      before->state.promises.calendars == records.calendars && before->business->covers(first, last);
    picture.business = fits
                           ? before->business
                           : std::make_shared<const BusinessTime>(usual->name,
                                 BusinessCalendar(*Zone::parse(usual->zone), usual->hours, usual->holidays), first, last + Ahead);
}

/** Whether tickets that did not change fold to the same entries as before. */
bool foldsAlike(const Picture &before, const Picture &after)
{
    const auto &guards = before.fold.guards;
    return before.state.levels == after.state.levels && before.state.memberships == after.state.memberships &&
           before.fold.reopenWindow == after.fold.reopenWindow && guards.size() <= after.fold.guards.size() &&
           std::equal(guards.begin(), guards.end(), after.fold.guards.begin());
}

/** Whether the promises to tickets that did not change run out as before. */
bool promisesAlike(const Picture &before, const Picture &after)
{
    return before.promises && before.state.levels == after.state.levels && before.state.promises == after.state.promises;
}

/** The changed tickets, and those of the ids that have no ticket any more. */
Result<TicketChanges> readTickets(Connection &connection, const LogMark &mark, std::vector<qint64> ids, Directory &directory)
{
    TicketChanges changes;
    QSet<qint64> read;
    const auto take = [&](TicketHistory &&ticket) {
        read.insert(ticket.key);
        changes.changed.push_back(std::move(ticket));
    };
    if (const auto done = readChangedHistories(connection, directory, mark, take); !done)
        return done.error();
    std::erase_if(ids, [&](qint64 id) { return read.contains(id); });
    changes.gone = std::move(ids);
    return changes;
}

/** Whether what was read is wrong, and not that it could not be read. */
bool isOfTheTickets(const Error &error)
{
    return error.code == errors::HistoryRowInvalid || error.code == errors::HistoryEmpty;
}

/** All that has changed, as it is in one transaction. */
struct News {
    WorkspaceState state;
    TicketChanges tickets;
    std::shared_ptr<const Directory> directory;
};

Result<std::optional<News>> readNews(Connection &connection, const Picture &before)
{
    const auto transaction = Transaction::read(connection);
    if (!transaction)
        return transaction.error();
    auto state = readState(connection);
    if (!state)
        return state.error();
    const auto ids = ChangeLog(connection).since(before.state.mark);
    if (!ids)
        return ids.error();
    if (!*ids)
        return std::optional<News>();
    if ((*ids)->empty())
        return std::optional(News{*std::move(state), {}, before.histories.directory});
    auto directory = std::make_shared<Directory>(*before.histories.directory);
    auto tickets = readTickets(connection, before.state.mark, **ids, *directory);
    if (!tickets)
        return tickets.error();
    return std::optional(News{*std::move(state), *std::move(tickets), std::move(directory)});
}

} // namespace

Instant Picture::firstEvent(Instant now) const
{
    return histories.chunks.empty() ? now : histories.chunks.front()->events.front().instant();
}

DashboardQuery Picture::query(const View &view, Instant now) const
{
    DashboardQuery query = resolved(view, now, firstEvent(now), settings);
    query.promises = promises;
    query.calendar = business ? business->name() : QString();
    if (view.durations == DurationTime::Business)
        query.business = business;
    return query;
}

bool Picture::showsTheSame(const Picture &other) const
{
    return histories.chunks == other.histories.chunks && state.saysTheSame(other.state);
}

void Picture::foldAt(Instant now)
{
    const Instant asOf = std::min(now, histories.lastEvent);
    if (table && table->asOf() == asOf)
        return;
    const HistoriesUpdate same = unchanged(histories);
    table = table ? FactTable::updated(*table, same, fold, asOf) : FactTable::build(histories, fold, asOf);
    promises = promises ? PromiseTable::updated(*promises, same, state.promises, fold.levels, asOf)
                        : PromiseTable::build(histories, state.promises, fold.levels, asOf);
}

Picture pictureOf(Histories histories, WorkspaceState state)
{
    Picture picture;
    picture.histories = std::move(histories);
    settle(picture, std::move(state));
    settleBusiness(picture);
    return picture;
}

Result<Picture> PictureReading::read(Connection &connection, const ReadProgress &goOn)
{
    const auto transaction = Transaction::read(connection);
    if (!transaction)
        return transaction.error();
    auto state = readState(connection);
    if (!state)
        return state.error();
    std::vector<qint64> changed;
    if (m_begun) {
        auto ids = changedSince(connection);
        if (!ids)
            return ids.error();
        if (*ids)
            changed = **std::move(ids);
        else
            *this = {}; // another database, or too much has changed
    }
    if (!m_begun) {
        m_begun = state->mark;
        m_directory = std::make_shared<Directory>();
    }
    m_seen = state->mark;
    const auto take = [this](TicketHistory &&ticket) { m_builder.add(ticket); };
    if (const auto read = readHistoriesInPicture(connection, *m_directory, take, goOn, m_position); !read) {
        if (isOfTheTickets(read.error()))
            *this = {}; // what does not fit may not be there the next time, and neither what it does not fit to
        return read.error();
    }
    return finish(connection, *std::move(state), std::move(changed));
}

/** Nothing where it cannot be told; also where the database was put back to a moment between the goes: what was read after that
    moment is not there any more, and no log names it. */
Result<std::optional<std::vector<qint64>>> PictureReading::changedSince(Connection &connection) const
{
    const ChangeLog log(connection);
    const auto last = log.since(m_seen);
    return last && *last ? log.since(*m_begun) : last;
}

Result<Picture> PictureReading::finish(Connection &connection, WorkspaceState state, std::vector<qint64> changed)
{
    TicketChanges tickets;
    if (!changed.empty()) {
        auto read = readTickets(connection, *m_begun, std::move(changed), *m_directory);
        if (!read)
            return read.error();
        tickets = *std::move(read);
    }
    Histories histories = m_builder.finish(m_directory);
    if (!tickets.isEmpty())
        histories = updated(histories, m_directory, tickets).histories;
    *this = {};
    return pictureOf(std::move(histories), std::move(state));
}

Result<Picture> readPicture(Connection &connection, const ReadProgress &goOn)
{
    return PictureReading().read(connection, goOn);
}

Result<std::optional<Picture>> readChanges(Connection &connection, const Picture &before, Instant now)
{
    auto news = readNews(connection, before);
    if (!news)
        return news.error();
    if (!*news)
        return std::optional<Picture>();
    const bool same = (*news)->tickets.isEmpty();
    const HistoriesUpdate update =
        same ? unchanged(before.histories) : updated(before.histories, (*news)->directory, (*news)->tickets);
    Picture after;
    after.histories = update.histories;
    settle(after, std::move((*news)->state));
    settleBusiness(after, &before);
    const Instant asOf = std::min(after.nowAt(now), after.histories.lastEvent);
    if (!before.table)
        return std::optional(std::move(after));
    after.table = foldsAlike(before, after) ? FactTable::updated(*before.table, update, after.fold, asOf)
                                            : FactTable::build(after.histories, after.fold, asOf);
    const PromiseRecords &records = after.state.promises;
    after.promises = promisesAlike(before, after)
                         ? PromiseTable::updated(*before.promises, update, records, after.fold.levels, asOf)
                         : PromiseTable::build(after.histories, records, after.fold.levels, asOf);
    return std::optional(std::move(after));
}

} // namespace palier
