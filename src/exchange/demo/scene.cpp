// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/scene.h"

#include <algorithm>

namespace palier::demo {

Scene::Scene(const World &world, const Request &request, Random random)
    : m_world(&world),
      m_random(random),
      m_topic(request.topic),
      m_language(request.language),
      m_customer(request.customer),
      m_wording(world.catalog, topic(), request.at, world.customers[m_customer].name, m_random),
      m_at(request.at)
{
    m_told.ticket.extId = request.extId;
    m_told.ticket.ref = QLatin1Char('#') + request.extId.mid(1);
    m_told.ticket.topic = topic().name;
    m_told.ticket.customer = world.customers[m_customer].name;
    m_told.ticket.language = m_language == Language::English ? QStringLiteral("en") : QStringLiteral("fr");
    m_told.ticket.subject = m_wording.subject(m_language, m_random);
}

Scene::Scene(const World &world, ToldTicket told, int messages, Random random)
    : m_world(&world),
      m_random(random),
      m_topic(world.catalog.topic(told.ticket.topic)),
      m_language(told.ticket.language == QLatin1String("en") ? Language::English : Language::French),
      m_customer(0),
      m_wording(world.catalog, topic(), world.now, told.ticket.customer, m_random),
      m_told(std::move(told)),
      m_messages(messages),
      m_unit(world.catalog.unit(m_told.ticket.unit))
{
    m_created = instantFromMilliseconds(m_told.history.front().atMs);
    m_at = instantFromMilliseconds(m_told.history.back().atMs);
    const auto owner = world.staff.find(m_told.ticket.agent);
    m_hasOwner = owner.has_value();
    m_owner = owner.value_or(0);
    if (m_hasOwner)
        introduce(m_owner);
    m_state = m_told.ticket.state;
}

Duration Scene::scaled(Duration median, double sigma)
{
    return Duration{static_cast<qint64>(static_cast<double>(median.count()) * m_random.spread(sigma))};
}

/** Agents sign with their first name. */
void Scene::introduce(std::size_t agent)
{
    m_wording.set(QStringLiteral("agent"), m_world->staff.agents()[agent].name.section(QLatin1Char(' '), 0, 0));
}

void Scene::soon(int fewestSeconds, int mostSeconds)
{
    const Duration passed{m_random.between(fewestSeconds, mostSeconds)};
    if (!m_isStopped)
        m_at += passed;
}

void Scene::wait(Duration median, double sigma)
{
    const Duration passed = scaled(median, sigma);
    if (!m_isStopped)
        m_at += passed;
}

void Scene::work(Duration median, double sigma, Duration most)
{
    if (m_isStopped)
        return;
    m_at = std::max(m_at, openAfter(hours(), m_at, std::min(scaled(median, sigma), most)));
}

QString Scene::loginOf(Person person) const
{
    switch (person.kind) {
    case ActorKind::Agent:
        return m_world->staff.agents()[person.agent].login;
    case ActorKind::Customer:
        return m_told.ticket.customer;
    default:
        return m_world->catalog.units.back().name; // the robot
    }
}

EventRecord &Scene::line(EventKind kind, Person by)
{
    const qint32 last = m_told.history.empty() ? 0 : m_told.history.back().line;
    m_told.history.push_back({last + 1, toMilliseconds(m_at), kind, {}, {}, loginOf(by), by.kind, {}, ReturnKind::Unknown, {}});
    return m_told.history.back();
}

/** One more row of the last line. */
EventRecord &Scene::row(EventKind kind, Person by)
{
    EventRecord &event = line(kind, by);
    --event.line;
    return event;
}

void Scene::say(const QString &body, Person by, bool isPublic)
{
    m_told.messages.push_back({m_told.ticket.extId, ++m_messages, m_at, loginOf(by), by.kind, isPublic, body});
}

void Scene::open(std::size_t unit, Person by)
{
    m_created = m_at;
    m_unit = unit;
    line(EventKind::Opened, by).to = nameOfUnit(unit);
    say(m_wording.write(m_language, by.kind == ActorKind::Agent ? "call" : "opening", m_random), by,
        by.kind == ActorKind::Customer);
}

void Scene::move(std::size_t unit, Person by, const QString &reason, ReturnKind returned, const QString &group)
{
    EventRecord &event = line(EventKind::Moved, by);
    event.from = nameOfUnit(m_unit);
    event.to = nameOfUnit(unit);
    event.reason = reason;
    event.returnKind = returned;
    event.commandGroup = group;
    m_unit = unit;
}

void Scene::undo(const QString &group, Person by, std::size_t backTo)
{
    line(EventKind::Undo, by).to = group;
    m_unit = backTo;
}

void Scene::assign()
{
    const std::size_t agent = m_world->staff.onShift(m_unit, m_at, m_random);
    assignTo(agent, {ActorKind::Agent, agent});
}

/** Who takes a new ticket opens it, in one line. */
void Scene::assignTo(std::size_t agent, Person by)
{
    EventRecord &event = line(EventKind::Assigned, by);
    event.from = m_hasOwner ? loginOf(owner()) : QString();
    m_owner = agent;
    m_hasOwner = true;
    event.to = loginOf(owner());
    introduce(agent);
    if (m_state != TicketState::New)
        return;
    EventRecord &opened = row(EventKind::State, by);
    opened.from = nameOf(TicketState::New);
    opened.to = nameOf(TicketState::Open);
    m_state = TicketState::Open;
}

void Scene::reply(const char *list)
{
    line(EventKind::Reply, owner());
    say(m_wording.write(m_language, list, m_random), owner(), true);
}

void Scene::note(const char *list, Person by)
{
    noteText(words(list), by);
}

void Scene::noteText(const QString &body, Person by)
{
    line(EventKind::Note, by);
    say(body, by, false);
}

void Scene::feedback(Person by)
{
    line(EventKind::Feedback, by);
    say(words("feedback"), by, false);
}

void Scene::customerWrites(const char *list)
{
    constexpr int FewestDays = 2; // "for 1 days"
    const auto waited = (m_at - m_created) / Day;
    if (waited >= FewestDays)
        m_wording.set(QStringLiteral("waited"), QString::number(waited));
    else
        m_wording.forget(QStringLiteral("waited"));
    line(EventKind::Customer, Customer);
    say(m_wording.write(m_language, list, m_random), Customer, true);
    if (m_state == TicketState::Waiting)
        setState(TicketState::Open, Robot);
}

void Scene::setState(TicketState state, Person by)
{
    if (state == m_state)
        return;
    EventRecord &event = line(EventKind::State, by);
    event.from = nameOf(m_state);
    event.to = nameOf(state);
    m_state = state;
}

void Scene::resolve()
{
    reply("solution");
    setState(TicketState::Resolved, owner());
}

void Scene::reopen()
{
    customerWrites("again");
    setState(TicketState::Open, Robot);
}

void Scene::change(EventKind kind, const QString &from, const QString &to, Person by)
{
    EventRecord &event = line(kind, by);
    event.from = from;
    event.to = to;
}

void Scene::plant(const char *kind, const QString &detail)
{
    m_told.truths.push_back({m_told.ticket.extId, QLatin1String(kind), m_at, detail});
}

ToldTicket Scene::finished(Instant now) &&
{
    const qint64 limit = toMilliseconds(now);
    std::erase_if(m_told.history, [limit](const EventRecord &event) { return event.atMs > limit; });
    std::erase_if(m_told.messages, [now](const MessageRecord &message) { return message.at > now; });
    std::erase_if(m_told.truths, [now](const TruthRecord &truth) { return truth.at > now; });
    for (const EventRecord &event : m_told.history) {
        if (event.kind == EventKind::Priority)
            m_told.ticket.priority = event.to;
        else if (event.kind == EventKind::Topic)
            m_told.ticket.topic = event.to;
    }
    return std::move(m_told);
}

} // namespace palier::demo
