// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/arrivals.h"
#include "exchange/demo/wording.h"

#include "ledger/records.h"

namespace palier::demo {

/** Who does something: an agent of the floor by number, or one of the others. */
struct Person {
    ActorKind kind = ActorKind::System;
    std::size_t agent = 0;
};
constexpr Person Robot{ActorKind::System, 0};
constexpr Person Customer{ActorKind::Customer, 0};

/** What a ticket has become: as much as a sink takes. */
struct ToldTicket {
    TicketRecord ticket;
    std::vector<EventRecord> history;
    std::vector<MessageRecord> messages;
    std::vector<TruthRecord> truths; // `at`: the last instant that has to have come for it to be true
};

/** What a ticket is about, and whose it is. */
struct Request {
    QString extId;
    std::size_t topic = 0;
    Language language = Language::French;
    std::size_t customer = 0;
    Instant at{};
};

/** One ticket being told: where it is, whose it is, what time it is; and the verbs, each of which adds a line to its history,
    with its text where it has one. Time only goes forward. */
class Scene
{
public:
    Scene(const World &world, const Request &request, Random random);
    /** Goes on with a ticket that has a history, and this many texts, which need not be there. */
    Scene(const World &world, ToldTicket told, int messages, Random random);

    const World &world() const { return *m_world; }
    Random &random() { return m_random; }
    const TopicPlan &topic() const { return m_world->catalog.topics[m_topic]; }
    std::size_t topicNumber() const { return m_topic; }
    Language language() const { return m_language; }
    bool isVip() const { return m_world->customers[m_customer].vip; }
    Instant at() const { return m_at; }
    Instant created() const { return m_created; }
    std::size_t unit() const { return m_unit; }
    const UnitPlan &unitPlan() const { return m_world->catalog.units[m_unit]; }
    Person owner() const { return {ActorKind::Agent, m_owner}; }
    bool hasOwner() const { return m_hasOwner; }
    TicketState state() const { return m_state; }
    const BusinessCalendar &hours() const { return m_world->hours[m_unit]; }
    QString nameOfUnit(std::size_t unit) const { return m_world->catalog.units[unit].name; }

    // Time.
    void setTime(Instant at) { m_at = std::max(m_at, at); }
    void soon(int fewestSeconds, int mostSeconds);
    /** Opening time of the unit passes, around this median. */
    void work(Duration median, double sigma, Duration most = 400 * Hour);
    /** Calendar time passes. */
    void wait(Duration median, double sigma);
    /** From here on everything happens at once. */
    void stopTime() { m_isStopped = true; }

    // Verbs.
    void open(std::size_t unit, Person by);
    void move(std::size_t unit, Person by, const QString &reason = {}, ReturnKind returned = ReturnKind::Unknown,
        const QString &group = {});
    void undo(const QString &group, Person by, std::size_t backTo);
    /** To somebody of the unit who is there. */
    void assign();
    void assignTo(std::size_t agent, Person by);
    void reply(const char *list);
    void note(const char *list, Person by);
    void noteText(const QString &body, Person by);
    void feedback(Person by);
    void customerWrites(const char *list);
    void setState(TicketState state, Person by);
    void resolve();
    /** The customer writes again: the ticket is open once more. */
    void reopen();
    void change(EventKind kind, const QString &from, const QString &to, Person by);

    /** Says that something was planted, which is true once the ticket has come this far. */
    void plant(const char *kind, const QString &detail = {});
    QString words(const char *list) { return m_wording.write(unitPlan().language, list, m_random); }
    Wording &wording() { return m_wording; }
    TicketRecord &ticket() { return m_told.ticket; }
    const std::vector<EventRecord> &history() const { return m_told.history; }

    /** The ticket as of an instant: what comes later has not happened. */
    ToldTicket finished(Instant now) &&;

private:
    Duration scaled(Duration median, double sigma);
    void introduce(std::size_t agent);
    EventRecord &line(EventKind kind, Person by);
    EventRecord &row(EventKind kind, Person by);
    void say(const QString &body, Person by, bool isPublic);
    QString loginOf(Person person) const;

    const World *m_world;
    Random m_random;
    std::size_t m_topic;
    Language m_language;
    std::size_t m_customer;
    Wording m_wording;
    ToldTicket m_told;
    int m_messages = 0;
    Instant m_created{}, m_at{};
    std::size_t m_unit = 0;
    std::size_t m_owner = 0;
    bool m_hasOwner = false;
    TicketState m_state = TicketState::New;
    bool m_isStopped = false;
};

} // namespace palier::demo
