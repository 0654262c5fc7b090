// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/window/statuswords.h"

#include "viewmodels/errortext.h"
#include "viewmodels/report/phrases.h"

#include <QCoreApplication>

namespace palier {

namespace {

using Phase = SessionState::Phase;

class StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::StatusWords)

public:
    StatusWords(const SessionState &state, Instant now, const Format &format)
        : m_state(state), m_now(now), m_format(format), m_phrases(format)
    {}

    StatusLine line() const
    {
        StatusLine line{.connection = connection(),
            .trouble = trouble(),
            .mood = mood(),
            .source = m_state.sources.join(QLatin1String(", ")),
            .age = age()};
        if (m_state.phase != Phase::Loading && m_state.phase != Phase::Failed && m_state.lastLook)
            line.counts = m_phrases.tickets(m_state.tickets);
        line.action = action();
        if (m_state.phase == Phase::Loading)
            line.progress = m_state.total > 0 ? static_cast<int>(100 * m_state.done / m_state.total) : 0;
        return line;
    }

private:
    QString action() const
    {
        switch (m_state.phase) {
        case Phase::Loading:
            return tr("&Stop loading");
        case Phase::Paused:
            return m_state.lastLook ? tr("&Resume") : tr("&Load again");
        default:
            return tr("&Pause");
        }
    }

    QString connection() const
    {
        switch (m_state.phase) {
        case Phase::Loading:
            if (m_state.isMakingDemo)
                return tr("Making the demo, once a day: %1 of %2 tickets")
                    .arg(m_format.number(m_state.done), m_format.number(m_state.total));
            return m_state.total > 0
                       ? tr("Loading: %1 of %2 tickets").arg(m_format.number(m_state.done), m_format.number(m_state.total))
                       : tr("Loading");
        case Phase::Live:
            if (m_state.isBehind)
                return tr("Behind its main server");
            return m_state.readOnly ? tr("Live, read-only") : tr("Live");
        case Phase::Paused:
            return m_state.lastLook ? tr("Paused") : tr("Loading was stopped");
        case Phase::Stale:
        case Phase::Failed:
            break;
        }
        return tr("Not connected");
    }

    QString trouble() const
    {
        if (m_state.phase == Phase::Stale)
            return tr("Not connected, showing the last figures: %1").arg(errorText(*m_state.error));
        if (m_state.phase == Phase::Failed && m_state.error)
            return errorText(*m_state.error);
        return m_state.phase == Phase::Live ? doubt() : QString();
    }

    /** What may be wrong although all is read. */
    QString doubt() const
    {
        if (m_state.clockAhead != Duration{0})
            return clockText(m_state.clockAhead, m_format);
        return m_state.isBehind && m_state.lastLook ? behindText(m_now - *m_state.lastLook, m_format) : QString();
    }

    Mood mood() const
    {
        switch (m_state.phase) {
        case Phase::Live:
            return doubt().isEmpty() ? Mood::Good : Mood::Watch;
        case Phase::Stale:
        case Phase::Failed:
            return Mood::Bad;
        case Phase::Paused:
            return Mood::Watch;
        case Phase::Loading:
            break;
        }
        return Mood::Neutral;
    }

    QString age() const
    {
        if (!m_state.lastLook)
            return {};
        const Duration age = m_now - *m_state.lastLook;
        if (age >= Duration{2})
            return tr("data %1 old").arg(m_format.duration(age));
        if (m_state.phase == Phase::Live)
            return tr("up to date");
        // A clock that went back tells nothing of the age.
        return age < Duration{0} ? tr("data of an unknown age") : tr("data just read");
    }

    const SessionState &m_state;
    Instant m_now;
    const Format &m_format;
    Phrases m_phrases;
};

} // namespace

QString clockText(Duration ahead, const Format &format)
{
    const QString size = format.duration(std::chrono::abs(ahead));
    return ahead > Duration{0}
               ? StatusWords::tr(
                     "The clock of this computer is %1 ahead of the server's: what is “now” and “today” is wrong. Set it right.")
                     .arg(size)
               : StatusWords::tr(
                     "The clock of this computer is %1 behind the server's: what is “now” and “today” is wrong. Set it right.")
                     .arg(size);
}

QString behindText(Duration age, const Format &format)
{
    return StatusWords::tr("This replica does not follow its main server at present: what it holds is %1 old.")
        .arg(format.duration(age));
}

StatusLine statusLine(const SessionState &state, Instant now, const Format &format)
{
    return StatusWords(state, now, format).line();
}

} // namespace palier
