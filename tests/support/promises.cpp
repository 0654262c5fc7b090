// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/promises.h"

#include "support/calendartext.h"
#include "support/storyteller.h"

#include <QStringList>

namespace palier::test {

namespace {

QString hourOf(Instant at)
{
    return hoursText(at - Storyteller::Start);
}

QString describe(SlaClockKind kind, const SlaClock &clock)
{
    QString text = QStringLiteral("%1 %2").arg(nameOf(kind), nameOf(clock.phase));
    if (clock.policy)
        text += QStringLiteral(" %1/%2").arg(hoursText(clock.used), hoursText(clock.target()));
    if (clock.phase == SlaPhase::Met || clock.phase == SlaPhase::Ended)
        text += QStringLiteral(" at ") + hourOf(clock.since);
    if (clock.phase == SlaPhase::Paused)
        text += QStringLiteral(" since ") + hourOf(clock.since);
    if (clock.breached)
        text += QStringLiteral(" breached ") + hourOf(*clock.breached);
    if (clock.rounds > 1)
        text += QStringLiteral(" round %1, %2 breached").arg(clock.rounds).arg(clock.breachedRounds);
    return text;
}

} // namespace

SlaPolicyRecord policyFromText(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    SlaPolicyRecord policy{.priority = {}, .vip = {}, .unit = {}, .clock = *valueNamed<SlaClockKind>(words.takeFirst())};
    policy.minutes = minuteOf(words.takeFirst());
    while (!words.isEmpty()) {
        const QString key = words.takeFirst();
        if (key.endsWith(QLatin1String("vip")))
            policy.vip = key == QLatin1String("vip");
        else if (key == QLatin1String("in"))
            policy.calendar = words.takeFirst();
        else if (key == QLatin1String("for"))
            policy.priority = words.takeFirst();
        else if (key == QLatin1String("at"))
            policy.unit = words.takeFirst();
        else if (key == QLatin1String("from"))
            policy.from = instant(words.takeFirst());
        else
            qFatal("no promise: %s", qPrintable(text));
    }
    return policy;
}

std::vector<SlaPolicyRecord> policiesFromText(const QString &text)
{
    std::vector<SlaPolicyRecord> policies;
    for (const QString &policy : text.split(u';', Qt::SkipEmptyParts))
        policies.push_back(policyFromText(policy));
    return policies;
}

QString describe(const SlaClocks &clocks)
{
    QStringList parts;
    for (const auto kind : {SlaClockKind::FirstResponse, SlaClockKind::NextReply, SlaClockKind::Resolution}) {
        if (clocks[kind].phase != SlaPhase::None || clocks[kind].breachedRounds > 0)
            parts.append(describe(kind, clocks[kind]));
    }
    return parts.isEmpty() ? QStringLiteral("none") : parts.join(QLatin1String("; "));
}

QString describe(const std::vector<Error> &issues)
{
    QStringList parts;
    for (const Error &issue : issues)
        parts.append(QStringLiteral("%1(%2)").arg(issue.code, issue.parameters.join(QLatin1String(", "))));
    return parts.join(QLatin1String("; "));
}

} // namespace palier::test
