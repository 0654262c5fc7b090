// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/ticketwords.h"

#include "viewmodels/ledger/peoplewords.h"
#include "viewmodels/ledger/timelinewords.h"
#include "viewmodels/window/filterwords.h"

namespace palier {

namespace {

class TicketWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::TicketWords)

public:
    TicketWords(const TicketDetails &details, const Format &format)
        : m_details(details), m_record(details.texts.record), m_entry(details.entry), m_format(format)
    {}

    TicketSheet sheet() const
    {
        TicketSheet sheet{.name = m_details.texts.name, .reference = m_record.ref, .subject = m_record.subject};
        if (sheet.subject.isEmpty())
            sheet.subject = tr("(no subject)");
        sheet.customer = m_details.texts.vip ? tr("%1 · VIP", "customer").arg(m_record.customer) : m_record.customer;
        sheet.state = state();
        sheet.mood = m_entry.isDone() ? Mood::Good : Mood::Neutral;
        sheet.facts = facts();
        for (const TicketClock &clock : m_details.clocks)
            sheet.clocks.push_back(bar(clock));
        if (sheet.clocks.empty())
            sheet.noClocks = m_entry.fate == Fate::Absent ? notInFigures() : tr("No SLA: nothing was promised for this ticket.");
        sheet.holding = holdingOf(m_details, m_format);
        sheet.timeline = timelineOf(m_details, m_format);
        sheet.escalations = escalationsOf(m_details, m_format);
        if (sheet.escalations.empty())
            sheet.noEscalations = noEscalations();
        return sheet;
    }

    static QString noMessages() { return tr("This ticket has no messages in the database."); }
    static QString head(const QString &when, const QString &who, bool isPublic)
    {
        const QString kind = isPublic ? tr("public", "message") : tr("internal", "message");
        return who.isEmpty() ? tr("%1 · %2", "when, kind").arg(when, kind)
                             : tr("%1 · %2 · %3", "when, who, kind").arg(when, who, kind);
    }

private:
    static QString notInFigures() { return tr("The figures do not know this ticket yet."); }

    QString noEscalations() const
    {
        switch (m_entry.fate) {
        case Fate::Absent:
            return notInFigures();
        case Fate::Void:
            return tr("This ticket is out of the figures: it was merged, or is no ticket.");
        case Fate::Outside:
            return tr("This ticket never was in a unit with a level.");
        case Fate::Counted:
            break;
        }
        return tr("Never escalated.");
    }

    QString state() const
    {
        switch (m_record.state) {
        case TicketState::New:
            return tr("New");
        case TicketState::Open:
            return tr("Open");
        case TicketState::Waiting:
            return tr("Waiting for the customer");
        case TicketState::Resolved:
            return tr("Resolved");
        case TicketState::Closed:
            return tr("Closed");
        case TicketState::Void:
            break;
        }
        return tr("Out of the figures");
    }

    std::vector<TicketSheet::Fact> facts() const
    {
        const Instant created = instantFromMilliseconds(m_record.createdMs);
        std::vector<TicketSheet::Fact> facts{{tr("Created"), m_format.minute(created)}, age(created)};
        const auto add = [&facts](const QString &label, const QString &value) {
            if (!value.isEmpty())
                facts.push_back({label, value});
        };
        // Lists and filters go by the unit and the agent that a ticket counts for, which are mostly others.
        add(tr("Unit now"), m_record.unit);
        add(tr("Owner now"),
            m_record.agent.isEmpty() ? tr("nobody") : PeopleWords(m_details.people).nameAndLogin(m_record.agent));
        add(FilterWords::dimension(QStringLiteral("topic")), m_record.topic);
        add(FilterWords::dimension(QStringLiteral("priority")), m_record.priority);
        add(FilterWords::dimension(QStringLiteral("channel")), m_record.channel);
        for (const auto &[name, value] : m_details.texts.record.attributes)
            add(name, value);
        return facts;
    }

    using Fact = TicketSheet::Fact;

    Fact age(Instant created) const
    {
        if (const auto done = m_entry.doneAt())
            return {tr("Done after"), m_format.duration(*done - created)};
        return {tr("Age"), m_format.duration(std::max(m_details.now - created, Duration{0}))};
    }

    static QString title(SlaClockKind kind)
    {
        switch (kind) {
        case SlaClockKind::FirstResponse:
            return tr("First response");
        case SlaClockKind::NextReply:
            return tr("Next reply");
        case SlaClockKind::Resolution:
            break;
        }
        return tr("Resolution");
    }

    ClockBar bar(const TicketClock &clock) const
    {
        ClockBar bar{.title = title(clock.kind)};
        bar.share =
            clock.target.count() > 0 ? static_cast<double>(clock.used.count()) / static_cast<double>(clock.target.count()) : 1;
        bar.isRunning = clock.phase == SlaPhase::Running;
        bar.mood = mood(clock, bar.share);
        bar.state = words(clock);
        bar.note = promise(clock.policy);
        return bar;
    }

    static Mood mood(const TicketClock &clock, double share)
    {
        constexpr double Soon = 0.8;
        if (clock.breached)
            return Mood::Bad;
        if (clock.phase == SlaPhase::Met)
            return Mood::Good;
        return clock.phase != SlaPhase::Ended && share >= Soon ? Mood::Watch : Mood::Neutral;
    }

    QString words(const TicketClock &clock) const
    {
        const QString target = m_format.duration(clock.target);
        const QString used = m_format.duration(clock.used);
        if (clock.breached && clock.used > clock.target) {
            const QString over = m_format.duration(clock.used - clock.target);
            return clock.phase == SlaPhase::Running || clock.phase == SlaPhase::Paused
                       ? tr("breached: %1 over the %2 promised").arg(over, target)
                       : tr("breached: took %1 of the %2 promised").arg(used, target);
        }
        switch (clock.phase) {
        case SlaPhase::Met:
            return tr("met: %1 of %2 used").arg(used, target);
        case SlaPhase::Ended:
            return tr("no longer needed: %1 of %2 used").arg(used, target);
        case SlaPhase::Paused:
            return tr("paused: %1 left of %2").arg(m_format.duration(clock.target - clock.used), target);
        default:
            return tr("%1 left of %2").arg(m_format.duration(clock.target - clock.used), target);
        }
    }

    static QString promise(const SlaPolicyRecord &policy)
    {
        QStringList parts;
        if (!policy.unit.isEmpty())
            parts.append(tr("unit %1").arg(policy.unit));
        if (!policy.priority.isEmpty())
            parts.append(tr("priority %1").arg(policy.priority));
        if (policy.vip)
            parts.append(*policy.vip ? tr("VIP customers") : tr("customers that are not VIP"));
        parts.append(policy.calendar.isEmpty() ? tr("around the clock") : tr("hours of “%1”").arg(policy.calendar));
        return parts.join(QLatin1String(", "));
    }

    const TicketDetails &m_details;
    const TicketRecord &m_record;
    const TicketEntry &m_entry;
    const Format &m_format;
};

} // namespace

TicketSheet ticketSheetOf(const TicketDetails &details, const Format &format)
{
    return TicketWords(details, format).sheet();
}

QString messagesText(const std::vector<MessageRecord> &messages, const PeopleNames &people, const Format &format)
{
    if (messages.empty())
        return TicketWords::noMessages();
    const PeopleWords words(people);
    QStringList parts;
    for (const MessageRecord &message : messages) {
        const QString who = words.actor(message.author, message.authorKind);
        parts.append(TicketWords::head(format.minute(message.at), who, message.isPublic) + QLatin1Char('\n') + message.body);
    }
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace palier
