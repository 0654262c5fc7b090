// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/desk.h"

#include "database/servicestore.h"
#include "database/ticketreader.h"
#include "database/ticketsearch.h"
#include "database/viewstore.h"
#include "metrics/viewjson.h"
#include "session/commandrunner.h"
#include "session/ticketclocks.h"
#include "session/workspaceaddress.h"

#include <algorithm>

namespace palier {

namespace {

/** Where the figures have a ticket: its chunk and row; nothing where they do not know it. */
struct Place {
    const HistoryChunk *chunk = nullptr;
    std::size_t row = 0;
};

std::optional<Place> placeOf(const Picture &picture, const TicketOrder &order)
{
    const auto after = std::ranges::upper_bound(
        picture.histories.chunks, order, {}, [](const auto &chunk) { return chunk->order(chunk->size() - 1); });
    for (auto chunk = after == picture.histories.chunks.begin() ? after : after - 1; chunk != picture.histories.chunks.end();
        ++chunk) {
        for (std::size_t row = 0; row < (*chunk)->size(); ++row) {
            if ((*chunk)->keys[row] == order.key)
                return Place{chunk->get(), row};
        }
        if (order < (*chunk)->order(0))
            break;
    }
    return std::nullopt;
}

std::optional<Place> placeOf(const Picture &picture, const TicketReader::Ticket &ticket, const std::vector<EventRecord> &history)
{
    const qint64 source = picture.histories.directory->sources.find(ticket.texts.name.source);
    if (source < 0 || history.empty())
        return std::nullopt;
    const quint32 created = packed(instantFromMilliseconds(history.front().atMs));
    return placeOf(picture, {created, static_cast<quint32>(source), ticket.id});
}

Result<PeopleNames> namesOf(Workspace &workspace)
{
    const auto all = agents(workspace.connection());
    if (!all)
        return all.error();
    PeopleNames names;
    for (const AgentRecord &agent : *all) {
        if (!agent.name.isEmpty())
            names.insert(agent.login, agent.name);
    }
    return names;
}

/** What the ledger says of a ticket as of the figures. */
TicketEntry entryOf(const Picture &picture, const Place &place, Instant now)
{
    Fold fold(picture.fold);
    return fold(place.chunk->history(place.row), picture.fold.guardsOf(SourceId{place.chunk->sources[place.row]}), now);
}

/** By the promises of the figures: what is on the screen is of one instant. */
std::vector<TicketClock> clocksOf(const Picture &picture, const Place &place, bool vip, Instant now)
{
    const ServiceHours &hours = picture.state.promises;
    if (hours.policies.empty())
        return {};
    const auto priority = place.chunk->dimension(std::size_t(BuiltInDimension::Priority))[place.row];
    return ticketClocks(hours.policies, hours.calendars, {*picture.histories.directory, picture.fold.levels},
        {place.chunk->history(place.row), {priority, vip}, now});
}

Result<std::vector<TicketTexts>> textsOf(Workspace &workspace, const std::vector<TicketName> &names)
{
    auto tickets = TicketReader(workspace.connection()).texts(names);
    if (!tickets)
        return tickets.error();
    std::vector<TicketTexts> texts;
    for (TicketReader::Ticket &ticket : *tickets)
        texts.push_back(std::move(ticket.texts));
    return texts;
}

Result<QMap<QString, View>> viewsIn(const QMap<QString, QString> &stored)
{
    QMap<QString, View> views;
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const auto view = viewFromJson(it.value());
        if (!view)
            return view.error();
        views.insert(it.key(), *view);
    }
    return views;
}

/** Every value with its levels: those that the histories use, then those that only the map knows. */
std::vector<LevelValue> joined(const std::vector<FoundValue> &found, const std::vector<LevelRecord> &levels)
{
    std::vector<LevelValue> values;
    QHash<std::pair<QString, QString>, std::size_t> places;
    const auto valueOf = [&](const QString &source, const QString &name) -> LevelValue & {
        const auto place = places.find({source, name});
        if (place != places.end())
            return values[*place];
        places.insert({source, name}, values.size());
        return values.emplace_back(LevelValue{source, name, 0, {}});
    };
    for (const FoundValue &value : found)
        valueOf(value.source, value.value).tickets = value.tickets;
    for (const LevelRecord &level : levels)
        valueOf(level.source, level.value).levels.push_back(level);
    return values;
}

} // namespace

Receipt Desk::carryOut(const Command &command)
{
    const auto address = m_database.address();
    if (!address)
        return receiptFor(address.error());
    auto workspace = Workspace::open(*address, Workspace::Purpose::Change, &m_limit);
    return workspace ? palier::carryOut(*workspace, command) : receiptFor(workspace.error());
}

Result<Workspace *> Desk::reading()
{
    const auto address = m_database.address();
    if (!address)
        return address.error();
    const auto identity = identityOf(*address);
    if (m_workspace && identity && identity == m_identity)
        return &*m_workspace;
    m_workspace.reset();
    auto workspace = Workspace::open(*address, Workspace::Purpose::Read, &m_limit);
    if (!workspace)
        return workspace.error();
    m_workspace.emplace(*std::move(workspace));
    m_identity = identity;
    return &*m_workspace;
}

template<typename T, typename F>
Result<T> Desk::ask(F question)
{
    const bool wasOpen = m_workspace.has_value();
    const auto workspace = reading();
    if (!workspace)
        return workspace.error();
    Result<T> answer = question(**workspace);
    if (answer)
        return answer;
    close(); // whatever was wrong with the connection is not the next question's
    return wasOpen && isConnectionLost(answer.error()) ? ask<T>(question) : answer;
}

Result<TicketDetails> Desk::ticketDetails(const TicketName &name, std::shared_ptr<const Picture> picture, Instant now)
{
    return ask<TicketDetails>([&](Workspace &workspace) -> Result<TicketDetails> {
        TicketReader reader(workspace.connection());
        auto whole = reader.whole(name);
        if (!whole)
            return whole.error();
        auto people = namesOf(workspace);
        if (!people)
            return people.error();
        const TicketReader::Ticket &ticket = whole->ticket;
        TicketDetails details{.texts = ticket.texts,
            .history = std::move(whole->history),
            .clocks = {},
            .now = now,
            .entry = {},
            .names = picture->table,
            .people = *std::move(people)};
        const auto place = placeOf(*picture, ticket, details.history);
        if (!place)
            return details;
        details.entry = entryOf(*picture, *place, now);
        details.clocks = clocksOf(*picture, *place, ticket.texts.vip, now);
        return details;
    });
}

Result<std::vector<MessageRecord>> Desk::messages(const TicketName &name)
{
    return ask<std::vector<MessageRecord>>([&](Workspace &workspace) { return workspace.messages(name.source, name.extId); });
}

Result<std::vector<TicketTexts>> Desk::ticketTexts(const std::vector<TicketName> &names)
{
    return ask<std::vector<TicketTexts>>(
        [&](Workspace &workspace) -> Result<std::vector<TicketTexts>> { return textsOf(workspace, names); });
}

Result<std::vector<TicketTexts>> Desk::ticketsNumbered(const QString &text, int most)
{
    return ask<std::vector<TicketTexts>>([&](Workspace &workspace) -> Result<std::vector<TicketTexts>> {
        const auto names = TicketSearch(workspace.connection()).numbered(text, most);
        return names ? textsOf(workspace, *names) : names.error();
    });
}

Result<FoundTickets> Desk::ticketsAbout(const QString &words, int most, std::optional<qint64> from)
{
    return ask<FoundTickets>([&](Workspace &workspace) -> Result<FoundTickets> {
        auto stretch = TicketSearch(workspace.connection()).about(words, from);
        if (!stretch)
            return stretch.error();
        stretch->tickets.resize(std::min(stretch->tickets.size(), static_cast<std::size_t>(most)));
        auto texts = textsOf(workspace, stretch->tickets);
        return texts ? Result<FoundTickets>(FoundTickets{*std::move(texts), stretch->next}) : texts.error();
    });
}

Result<FoundKeys> Desk::ticketKeysWith(const QString &text, std::optional<qint64> from)
{
    return ask<FoundKeys>([&](Workspace &workspace) -> Result<FoundKeys> {
        auto stretch = TicketSearch(workspace.connection()).withText(text, from);
        return stretch ? Result<FoundKeys>(FoundKeys{std::move(stretch->keys), stretch->next}) : stretch.error();
    });
}

Result<QMap<QString, View>> Desk::savedViews()
{
    return ask<QMap<QString, View>>([](Workspace &workspace) -> Result<QMap<QString, View>> {
        const auto stored = ViewStore(workspace.connection()).all();
        return stored ? viewsIn(*stored) : stored.error();
    });
}

Result<std::vector<LevelValue>> Desk::levels()
{
    return ask<std::vector<LevelValue>>([](Workspace &workspace) -> Result<std::vector<LevelValue>> {
        const auto found = workspace.foundValues();
        const auto levels = workspace.levels();
        if (!found || !levels)
            return found ? levels.error() : found.error();
        return joined(*found, *levels);
    });
}

Result<QMap<QString, QString>> Desk::settings()
{
    return ask<QMap<QString, QString>>([](Workspace &workspace) -> Result<QMap<QString, QString>> {
        const auto settings = workspace.settings();
        return settings ? Result<QMap<QString, QString>>(settings->stored()) : settings.error();
    });
}

Result<ServiceHours> Desk::serviceHours()
{
    return ask<ServiceHours>([](Workspace &workspace) { return workspace.serviceHours(); });
}

Result<std::shared_ptr<const Dashboard>> dashboardWith(
    const Picture &picture, const std::vector<LevelRecord> &levels, const View &view, Instant now)
{
    FoldSettings fold = picture.fold;
    fold.setLevels(levels, picture.state.memberships, *picture.histories.directory);
    const Instant asOf = std::min(now, picture.histories.lastEvent);
    DashboardQuery query = picture.query(view, now);
    query.promises = PromiseTable::build(picture.histories, picture.state.promises, fold.levels, asOf);
    const auto table = FactTable::build(picture.histories, std::move(fold), asOf);
    auto dashboard = computeDashboard(*table, query);
    if (!dashboard)
        return dashboard.error();
    return std::make_shared<const Dashboard>(*std::move(dashboard));
}

Result<std::shared_ptr<const LedgerIndex>> ledgerOf(const Picture &picture, const View &view, Instant now,
    const LedgerOrder &order, const LedgerScope &scope, std::span<const qint64> found)
{
    const DashboardQuery asked = picture.query(view, now);
    const Query query{.now = now,
        .period = asked.brushed,
        .zone = asked.zone,
        .filters = view.filters,
        .promises = asked.promises,
        .business = asked.business};
    return ledgerIndex(picture.table, query, order, scope, found);
}

} // namespace palier
