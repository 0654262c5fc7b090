// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/todayline.h"

#include "viewmodels/report/phrases.h"

#include <QCoreApplication>

#include <cmath>

namespace palier {

namespace {

enum class Standing { Unknown, Fewer, Usual, More };

Standing standingOf(const TodayCount &count)
{
    if (!count.usual)
        return Standing::Unknown;
    const auto soFar = static_cast<double>(count.soFar);
    if (soFar < std::floor(count.usual->low))
        return Standing::Fewer;
    return soFar > std::ceil(count.usual->high) ? Standing::More : Standing::Usual;
}

class TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::TodayLine)

public:
    TodayWords(const Dashboard &dashboard, const Format &format)
        : m_today(dashboard.today), m_now(dashboard.query.now), m_format(format), m_phrases(format)
    {}

    TodayLine line() const
    {
        const QString tickets = count(m_phrases.tickets(m_today.tickets.soFar), m_today.tickets);
        const QString escalations = count(m_phrases.escalations(m_today.escalations.soFar), m_today.escalations);
        TodayLine line{
            .text = tr("%1 until %2: %3, %4")
                .arg(m_format.weekday(m_format.zone().dateOf(m_now).dayOfWeek()), m_format.time(m_now), tickets, escalations)};
        judge(line);
        return line;
    }

private:
    QString count(const QString &soFar, const TodayCount &count) const
    {
        if (!count.usual)
            return soFar;
        return tr("%1 (usually %2–%3)")
            .arg(soFar, m_format.number(std::llround(std::floor(count.usual->low))),
                m_format.number(std::llround(std::ceil(count.usual->high))));
    }

    void judge(TodayLine &line) const
    {
        const Standing tickets = standingOf(m_today.tickets);
        const Standing escalations = standingOf(m_today.escalations);
        if (tickets == Standing::Unknown) {
            line.verdict = tr("not enough weeks to compare with");
            return;
        }
        const bool isNothing = m_today.tickets.soFar == 0 && m_today.escalations.soFar == 0;
        if (isNothing && m_today.tickets.usual->mean == 0 && escalations != Standing::Fewer) { // that could be normal, or not
            line.verdict = tr("nothing yet, as usual");
            return;
        }
        line.mood = escalations == Standing::More ? Mood::Bad : Mood::Watch;
        if (escalations == Standing::More)
            line.verdict = tr("more escalations than usual");
        else if (tickets == Standing::More)
            line.verdict = tr("more tickets than usual");
        else if (tickets == Standing::Fewer)
            line.verdict = tr("fewer tickets than usual");
        else if (escalations == Standing::Fewer)
            line.verdict = tr("fewer escalations than usual");
        else {
            line.verdict = tr("a normal day so far");
            line.mood = Mood::Good;
        }
    }

    const Today &m_today;
    Instant m_now;
    const Format &m_format;
    Phrases m_phrases;
};

} // namespace

TodayLine todayLine(const Dashboard &dashboard, const Format &format)
{
    return TodayWords(dashboard, format).line();
}

} // namespace palier
