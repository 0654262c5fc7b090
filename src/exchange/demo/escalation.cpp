// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/escalation.h"

#include <algorithm>

namespace palier::demo {

namespace {

constexpr int Deepest = 4; // escalations of one ticket
constexpr qsizetype Documented = 140;

std::size_t firstOf(const Catalog &catalog, UnitKind kind)
{
    return static_cast<std::size_t>(std::ranges::find(catalog.units, kind, &UnitPlan::kind) - catalog.units.begin());
}

/** How often a unit sends back what was sent well, and how often it only answers. */
struct Chances {
    double back;
    double answers;
};

Chances chancesOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Team:
        return {0.13, 0.03};
    case UnitKind::Manager:
        return {0.10, 0.36};
    case UnitKind::External:
        return {0, 0.3};
    case UnitKind::System:
    case UnitKind::Outside:
        break;
    }
    return {0.13, 0.3};
}

ReturnKind someReturn(Random &random)
{
    if (random.chance(0.45))
        return ReturnKind::Rejected;
    return random.chance(0.6) ? ReturnKind::Incomplete : ReturnKind::Unknown;
}

/** The list of sentences with which a ticket comes back. */
const char *sentencesOf(ReturnKind returned)
{
    switch (returned) {
    case ReturnKind::Rejected:
        return "rejected";
    case ReturnKind::Incomplete:
        return "incomplete";
    case ReturnKind::Unknown:
    case ReturnKind::Answered:
        break;
    }
    return "returned";
}

} // namespace

bool Escalation::pathLeadsToTeam(const Scene &scene)
{
    const Catalog &catalog = scene.world().catalog;
    return catalog.units[catalog.unit(scene.topic().to)].kind == UnitKind::Team;
}

void Escalation::tell()
{
    go(target(), someFlaw());
}

void Escalation::rush()
{
    go(m_scene.world().catalog.unit(m_scene.topic().to), Flaw::Premature);
}

void Escalation::sendUp()
{
    m_from = m_scene.unit();
    m_sender = m_scene.owner();
    const Flaw flaw = m_scene.random().chance(0.13) ? Flaw::Undocumented : Flaw::None;
    document(flaw);
    send(target(), flaw);
}

void Escalation::sendBack()
{
    const auto &history = m_scene.history();
    const auto up = std::ranges::find_if(history.rbegin(), history.rend(), [this](const EventRecord &event) {
        return event.kind == EventKind::Moved && event.to == m_scene.nameOfUnit(m_scene.unit());
    });
    if (up == history.rend())
        return m_scene.resolve();
    const QString from = up->from; // the history grows from here on, and its records move
    const QString by = up->actor;
    const bool isRejected = m_scene.random().chance(0.6);
    m_scene.note(isRejected ? "rejected" : "incomplete", m_scene.owner());
    const Person receiver = m_scene.owner();
    m_scene.move(m_scene.world().catalog.unit(from), receiver, {}, isRejected ? ReturnKind::Rejected : ReturnKind::Incomplete);
    const auto sender = m_scene.world().staff.find(by);
    m_scene.assignTo(sender.value_or(receiver.agent), receiver);
}

Escalation::Flaw Escalation::someFlaw()
{
    const double which = m_scene.random().fraction();
    if (which < 0.13)
        return Flaw::Undocumented;
    if (which < 0.17)
        return Flaw::NoAct;
    if (which < 0.20)
        return Flaw::Untold;
    return which < 0.22 ? Flaw::NoFeedback : Flaw::None;
}

/** Most follow the path of the topic. */
std::size_t Escalation::target()
{
    const Catalog &catalog = m_scene.world().catalog;
    const double which = m_scene.random().fraction();
    if (which < 0.07)
        return firstOf(catalog, UnitKind::Manager);
    if (which < 0.14)
        return catalog.unit(QStringLiteral("Ingénierie"));
    if (which < 0.20)
        return catalog.unit(QStringLiteral("Back-office clients"));
    return catalog.unit(m_scene.topic().to);
}

/** Where a specialist goes on: the engineers, then the vendor. */
std::size_t Escalation::above()
{
    const Catalog &catalog = m_scene.world().catalog;
    const bool toVendor = m_scene.unitPlan().tier >= 3 || m_scene.random().chance(0.4);
    return toVendor ? firstOf(catalog, UnitKind::External) : catalog.unit(QStringLiteral("Ingénierie"));
}

QString Escalation::reasonFor(std::size_t to)
{
    const Catalog &catalog = m_scene.world().catalog;
    Random &random = m_scene.random();
    if (random.chance(0.1))
        return {};
    if (catalog.units[to].kind == UnitKind::Manager && !m_scene.topic().isMandated)
        return QStringLiteral("client demande un responsable");
    const Duration there = m_scene.at() - m_scene.world().staff.agents()[m_sender.agent].since;
    if (there < 120 * Day && random.chance(0.4))
        return QStringLiteral("nouvel agent");
    return random.chance(0.75) ? m_scene.topic().reason : random.pick(catalog.reasons);
}

void Escalation::go(std::size_t to, Flaw flaw)
{
    ++m_depth;
    m_from = m_scene.unit();
    m_sender = m_scene.owner();
    document(flaw);
    send(to, flaw);
    receive(flaw);
    settle(flaw);
}

/** The note that says what the receiver has to know; a poor one, or none, where it is botched. */
void Escalation::document(Flaw flaw)
{
    m_scene.wording().set(QStringLiteral("unit"), QStringLiteral("N+1"));
    if (flaw == Flaw::Undocumented || flaw == Flaw::Premature) {
        if (m_scene.random().chance(0.5))
            m_scene.note("poor", m_sender);
        m_scene.soon(5, 60);
        return;
    }
    QString text = m_scene.words("symptom") + QLatin1Char('\n') + m_scene.words("tried");
    for (const char *more : {"expected", "impact"}) {
        if (text.size() < Documented || m_scene.random().chance(0.5))
            text += QLatin1Char('\n') + m_scene.words(more);
    }
    m_scene.noteText(text, m_sender);
    m_scene.soon(10, 240);
}

void Escalation::send(std::size_t to, Flaw flaw)
{
    const QString pair = m_scene.nameOfUnit(m_from) + m_scene.nameOfUnit(to);
    m_scene.move(to, m_sender, reasonFor(to));
    if (m_sentTo.contains(pair))
        m_scene.plant("ping-pong", m_scene.nameOfUnit(to));
    m_sentTo.append(pair);
    if (flaw == Flaw::Premature)
        m_scene.plant("premature", m_scene.nameOfUnit(to));
    const bool saysNothing = flaw == Flaw::Untold || flaw == Flaw::NoFeedback;
    if (!saysNothing) {
        m_scene.wording().set(QStringLiteral("unit"), m_scene.nameOfUnit(to));
        m_scene.soon(60, 1500);
        m_scene.reply("told"); // still by its owner, who sent it
    }
    if (flaw == Flaw::Premature || flaw == Flaw::Undocumented)
        m_scene.plant("undocumented", m_scene.nameOfUnit(to));
}

/** Somebody above takes it, usually within an hour or two. */
void Escalation::receive(Flaw flaw)
{
    if (flaw == Flaw::NoAct)
        m_scene.work(9 * Hour, 0.25, 30 * Hour);
    else
        m_scene.work(flaw == Flaw::NoFeedback ? 12 * Minute : 50 * Minute, 0.7, 200 * Minute);
    m_scene.assign();
    if (flaw == Flaw::NoAct)
        m_scene.plant("forgotten", QStringLiteral("no act"));
    if (flaw == Flaw::Untold)
        m_scene.plant("forgotten", QStringLiteral("untold"));
    m_scene.soon(30, 600);
    if (flaw == Flaw::NoFeedback)
        return m_scene.reply("firstReply");
    m_scene.note("received", m_scene.owner());
}

/** How much likelier it comes back because of how it was sent. */
double Escalation::poornessOf(Flaw flaw)
{
    if (flaw == Flaw::Premature)
        return 0.22;
    return flaw == Flaw::Undocumented ? 0.12 : 0;
}

void Escalation::settle(Flaw flaw)
{
    Random &random = m_scene.random();
    const UnitPlan &unit = m_scene.unitPlan();
    const bool goesOn = unit.kind == UnitKind::Team && m_depth < Deepest;
    const Chances chances = chancesOf(unit.kind);
    // Somebody outside keeps whatever comes.
    const double back = unit.kind == UnitKind::External ? 0 : chances.back + poornessOf(flaw);
    const double which = random.fraction();
    m_scene.work(50 * Minute, 0.9);
    if (which < back)
        return comeBack(someReturn(random));
    if (which < back + chances.answers)
        return answer();
    if (goesOn && which > (unit.tier == 2 ? 0.91 : 0.97))
        return go(above(), Flaw::None);
    solve(flaw);
}

void Escalation::solve(Flaw flaw)
{
    Random &random = m_scene.random();
    if (random.chance(0.25)) {
        m_scene.reply("question");
        m_scene.setState(TicketState::Waiting, m_scene.owner());
        m_scene.wait(14 * Hour, 1.0);
        m_scene.customerWrites("answer");
    }
    m_scene.work(random.chance(0.05) ? 90 * Hour : 6 * Hour, 1.0);
    if (random.chance(0.02))
        return m_scene.setState(TicketState::Closed, m_scene.owner());
    if (flaw == Flaw::None && random.chance(0.3))
        m_scene.feedback(m_scene.owner());
    m_scene.resolve();
    if (flaw == Flaw::NoFeedback)
        m_scene.plant("forgotten", QStringLiteral("no feedback"));
}

/** Not for us, or not so. Whoever sent it has it again. */
void Escalation::comeBack(ReturnKind returned)
{
    m_scene.note(sentencesOf(returned), m_scene.owner());
    m_scene.soon(10, 120);
    m_scene.move(m_from, m_scene.owner(), {}, returned);
    m_scene.work(40 * Minute, 0.8);
    m_scene.assignTo(m_sender.agent, m_sender);
    tryBelow();
}

void Escalation::tryBelow()
{
    Random &random = m_scene.random();
    if (m_depth < Deepest && random.chance(0.3)) {
        m_scene.work(30 * Minute, 0.6);
        const Catalog &catalog = m_scene.world().catalog;
        const std::size_t path = catalog.unit(m_scene.topic().to);
        return go(catalog.units[path].tier > m_scene.unitPlan().tier ? path : above(), Flaw::None);
    }
    m_scene.work(3 * Hour, 0.9);
    m_scene.resolve();
}

/** The answer is all that was wanted: it goes back with it. */
void Escalation::answer()
{
    const bool saysSo = m_scene.unitPlan().kind == UnitKind::Team;
    m_scene.note("answered", m_scene.owner());
    m_scene.soon(10, 120);
    m_scene.move(m_from, m_scene.owner(), {}, saysSo ? ReturnKind::Answered : ReturnKind::Unknown);
    m_scene.work(40 * Minute, 0.8);
    m_scene.assignTo(m_sender.agent, m_sender);
    m_scene.work(30 * Minute, 0.8);
    m_scene.resolve();
}

void Escalation::handBack()
{
    const auto &history = m_scene.history();
    const auto up = std::ranges::find_if(
        history, [](const EventRecord &event) { return event.kind == EventKind::Moved && event.actorKind == ActorKind::Agent; });
    if (up == history.end())
        return;
    m_scene.soon(120, 3600);
    const std::size_t below = m_scene.world().catalog.unit(up->from);
    if (m_scene.world().catalog.units[below].tier != 1)
        return;
    m_scene.feedback(m_scene.owner());
    m_scene.soon(10, 60);
    m_scene.move(below, m_scene.owner());
    m_scene.plant("hand-back", m_scene.nameOfUnit(below));
}

} // namespace palier::demo
