// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/businesscalendar.h"
#include "base/instant.h"
#include "ledger/kinds.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>
#include <vector>

/** What a workspace knows besides tickets: people, customers, hours, promises, paths. Plain values, as a source tells them. */
namespace palier {

struct CustomerRecord {
    QString name;
    bool vip = false;
};

struct AgentRecord {
    QString login;
    QString name;
    std::optional<Instant> since; // seniority counts from here
    bool active = true;
};

/** Who belongs to a unit, and when; an absent end is open. */
struct MembershipRecord {
    QString agent; // login
    QString unit;  // as the level map calls it
    Instant from{};
    std::optional<Instant> to;

    friend bool operator==(const MembershipRecord &, const MembershipRecord &) = default;
};

/** When somebody works: every week on this weekday, in the zone of the calendar. */
struct ShiftRecord {
    QString agent; // login
    QString calendar;
    int weekday = 1;    // 1 Monday … 7 Sunday
    int fromMinute = 0; // of the local day
    int toMinute = 0;   // up to 1440
};

/** A stretch of one local day, [from, to). */
using HoursRecord = DayHours;

/** The hours in which somebody is there: business time is counted in it. */
struct CalendarRecord {
    QString name;
    QString zone;                // as Zone::parse() reads it
    WeekHours hours;             // Monday first; in order, without overlaps
    std::vector<QDate> holidays; // whole local days off

    friend bool operator==(const CalendarRecord &, const CalendarRecord &) = default;
};

/** The three promises whose clocks Palier keeps. */
enum class SlaClockKind : quint8 { FirstResponse, NextReply, Resolution };

template<>
struct EnumNames<SlaClockKind> {
    static constexpr std::array names{"first_response", "next_reply", "resolution"};
};

/** A promise: within so many minutes of the calendar. The most specific policy wins: one that names a unit before one that names
    a priority, before one that names a customer class; among equals the youngest `from` not after the ticket's creation. */
struct SlaPolicyRecord {
    QString priority;        // "" any
    std::optional<bool> vip; // absent: any customer
    QString unit;            // "" any
    SlaClockKind clock = SlaClockKind::Resolution;
    int minutes = 0;
    QString calendar; // "" around the clock
    Instant from{};

    friend bool operator==(const SlaPolicyRecord &, const SlaPolicyRecord &) = default;
};

/** The hours of a workspace and the promises that are kept in them. */
struct ServiceHours {
    std::vector<CalendarRecord> calendars;
    std::vector<SlaPolicyRecord> policies;

    friend bool operator==(const ServiceHours &, const ServiceHours &) = default;
};

/** All that the SLA clocks of a workspace go by, beside its tickets and its levels. */
struct PromiseRecords : ServiceHours {
    QStringList vipCustomers; // by name; empty where no policy asks who is one

    friend bool operator==(const PromiseRecords &, const PromiseRecords &) = default;
};

/** What to do with the common problems: when, and to whom, a topic is escalated. */
struct PathRecord {
    QString topic;
    int fromTier = 1;
    QString toUnit;
    QString criterion;
    int delayMinutes = 0;
};

/** A text of a ticket. Customers' texts are only ever read on demand. */
struct MessageRecord {
    QString ticket;  // external id
    int ordinal = 1; // of the ticket's messages
    Instant at{};
    QString author;
    ActorKind authorKind = ActorKind::Unknown;
    bool isPublic = true;
    QString body;
};

/** What was done against a topic that kept coming back. */
struct TrainingRecord {
    QString name;
    QString kind; // procedure, course, article, mandate
    QString topic;
    Instant from{};
    std::vector<QString> agents; // logins of those who took part
};

/** Something that the maker of a demo floor planted in it; read by nothing but the demo's own check. */
struct TruthRecord {
    QString ticket; // external id; "" where it is about the whole floor
    QString kind;
    std::optional<Instant> at;
    QString detail;
};

using ReferenceRecord = std::variant<CustomerRecord, AgentRecord, MembershipRecord, CalendarRecord, ShiftRecord, SlaPolicyRecord,
    PathRecord, MessageRecord, TrainingRecord>;

} // namespace palier
