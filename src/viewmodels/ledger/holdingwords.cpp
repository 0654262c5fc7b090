// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/holdingwords.h"

#include <algorithm>

namespace palier {

namespace {

class Holding
{
    Q_DECLARE_TR_FUNCTIONS(palier::HoldingWords)

public:
    Holding(const TicketDetails &details, const Format &format) : m_details(details), m_format(format) {}

    HoldingChart chart()
    {
        for (const EventRecord &event : m_details.history)
            take(event);
        m_chart.table.header = {tr("From"), tr("Unit"), tr("Level"), tr("For")};
        const Instant last = end();
        for (std::size_t i = 0; i < m_starts.size(); ++i)
            finish(i, i + 1 < m_starts.size() ? m_starts[i + 1] : last, last);
        if (!m_starts.empty()) {
            m_chart.first = m_format.minute(m_starts.front());
            m_chart.last =
                m_chart.spans.back().isDone ? tr("done %1", "instant").arg(m_format.minute(last)) : m_format.minute(last);
        }
        std::erase_if(m_chart.spans, [](const HoldingChart::Span &span) { return span.to <= span.from; });
        return std::move(m_chart);
    }

private:
    /** Of what is shown: nobody holds a ticket that is done. */
    Instant end() const
    {
        if (m_starts.empty())
            return m_details.now;
        const bool isDone = m_chart.spans.back().isDone && m_starts.size() > 1;
        return isDone ? m_starts.back() : std::max(m_details.now, m_starts.back());
    }

    void take(const EventRecord &event)
    {
        const Instant at = instantFromMilliseconds(event.atMs);
        HoldingChart::Span span = m_chart.spans.empty() ? HoldingChart::Span{} : m_chart.spans.back();
        if (event.kind == EventKind::Opened || event.kind == EventKind::Moved)
            place(span, event.to, at);
        else if (const auto done = doneAfter(event))
            span.isDone = *done;
        else
            return;
        if (!m_chart.spans.empty() && span == m_chart.spans.back())
            return;
        m_chart.spans.push_back(span);
        m_starts.push_back(at);
    }

    static std::optional<bool> doneAfter(const EventRecord &event)
    {
        switch (event.kind) {
        case EventKind::Resolved:
        case EventKind::Closed:
        case EventKind::Void:
        case EventKind::Merged:
            return true;
        case EventKind::Reopened:
            return false;
        case EventKind::State:
            break;
        default:
            return std::nullopt;
        }
        const auto state = valueNamed<TicketState>(event.to);
        return state ? std::optional(*state >= TicketState::Resolved) : std::nullopt;
    }

    void place(HoldingChart::Span &span, const QString &value, Instant at) const
    {
        const qint64 code = m_details.names->directory().places.find(Directory::placeKey(m_details.texts.name.source, value));
        span.unit = value;
        span.tier = 0;
        if (code < 0)
            return;
        const LevelMap &levels = m_details.names->settings().levels;
        const Level &level = levels.at(PlaceId{static_cast<quint32>(code)}, at);
        span.tier = level.tier;
        if (level.unit.value < levels.units().size())
            span.unit = levels.units().text(level.unit.value);
    }

    void finish(std::size_t i, Instant end, Instant last)
    {
        HoldingChart::Span &span = m_chart.spans[i];
        const Duration whole = std::max(last - m_starts.front(), Duration{1});
        const auto part = [&](Instant at) {
            return static_cast<double>((at - m_starts.front()).count()) / static_cast<double>(whole.count());
        };
        span.from = part(m_starts[i]);
        span.to = part(end);
        const QString tier = span.tier ? m_format.number(span.tier) : Format::undefined();
        const QString unit = span.isDone ? tr("done (%1)", "unit").arg(span.unit) : span.unit;
        const QString length = m_format.duration(end - m_starts[i]);
        span.tip = span.tier ? tr("%1, level %2").arg(unit, tier) : unit;
        span.tip += QLatin1Char('\n') + tr("from %1, for %2").arg(m_format.minute(m_starts[i]), length);
        m_chart.table.rows.push_back({m_format.minute(m_starts[i]), unit, tier, length});
    }

    const TicketDetails &m_details;
    const Format &m_format;
    HoldingChart m_chart;
    std::vector<Instant> m_starts; // by span
};

} // namespace

HoldingChart holdingOf(const TicketDetails &details, const Format &format)
{
    return Holding(details, format).chart();
}

} // namespace palier
