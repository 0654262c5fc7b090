// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/recordingsink.h"

#include <QDateTime>

namespace palier::test {

namespace {

QString instantText(qint64 ms)
{
    const auto format = ms % 1000 ? Qt::ISODateWithMs : Qt::ISODate;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(format);
}

QString valuesText(const TicketRecord &ticket)
{
    QString text;
    const auto add = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty())
            text += QStringLiteral(", %1=%2").arg(name, value);
    };
    add(QStringLiteral("agent"), ticket.agent);
    add(QStringLiteral("subject"), ticket.subject);
    add(QStringLiteral("customer"), ticket.customer);
    add(QStringLiteral("topic"), ticket.topic);
    add(QStringLiteral("channel"), ticket.channel);
    add(QStringLiteral("priority"), ticket.priority);
    add(QStringLiteral("language"), ticket.language);
    for (const auto &[name, value] : ticket.attributes)
        add(name, value);
    return text;
}

QString eventText(const EventRecord &event)
{
    QString text = QStringLiteral("  %1 %2 %3").arg(event.line).arg(instantText(event.atMs), nameOf(event.kind));
    if (!event.from.isEmpty() || !event.to.isEmpty())
        text += QStringLiteral(" %1>%2").arg(event.from, event.to);
    if (event.returnKind != ReturnKind::Unknown)
        text += QLatin1Char(' ') + nameOf(event.returnKind);
    if (!event.actor.isEmpty() || event.actorKind != ActorKind::Unknown)
        text += QStringLiteral(" by %1 (%2)").arg(event.actor, nameOf(event.actorKind));
    if (!event.reason.isEmpty())
        text += QStringLiteral(" because ") + event.reason;
    return text;
}

} // namespace

Result<Done> RecordingSink::begin(const SourceRecord &record)
{
    ++begins;
    source = record.name;
    return Done{};
}

Result<Done> RecordingSink::proposeLevel(const LevelRecord &level)
{
    m_lines.append(QStringLiteral("level %1 %2 %3").arg(level.value, nameOf(level.kind)).arg(level.tier));
    return Done{};
}

Result<Replaced> RecordingSink::replaceHistory(const TicketRecord &ticket, std::span<const EventRecord> history)
{
    m_lines.append(QStringLiteral("%1 at %2, %3").arg(ticket.extId, ticket.unit, nameOf(ticket.state)) + valuesText(ticket));
    for (const EventRecord &event : history)
        m_lines.append(eventText(event));
    return Replaced::Added;
}

Result<Done> RecordingSink::reference(const ReferenceRecord &record)
{
    references.push_back(record);
    return Done{};
}

Result<Done> RecordingSink::truth(const TruthRecord &truth)
{
    truths.push_back(truth);
    return Done{};
}

Result<Done> RecordingSink::commit()
{
    ++commits;
    return Done{};
}

void RecordingSink::rollback()
{
    ++rollbacks;
    m_lines.clear();
    references.clear();
    truths.clear();
}

QString describe(const ImportIssue &issue)
{
    return QStringLiteral("%1:%2:%3(%4)")
        .arg(issue.line ? QString::number(issue.line) : QString(), issue.column, issue.what.code,
            issue.what.parameters.join(QStringLiteral(", ")));
}

QString describe(const std::vector<ImportIssue> &issues)
{
    QStringList lines;
    for (const ImportIssue &issue : issues)
        lines.append(describe(issue));
    return lines.join(QLatin1Char('\n'));
}

} // namespace palier::test
