// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/timeaxis.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace palier {

namespace {

using Size = TimeBuckets::Size;

class Labels
{
    Q_DECLARE_TR_FUNCTIONS(palier::TimeAxis)

public:
    explicit Labels(const Format &format) : m_format(format) {}

    QString shortLabel(Size size, QDate first) const
    {
        if (size == Size::Days)
            return m_format.dayAndMonth(first);
        return size == Size::Weeks ? week(first) : m_format.monthAndYear(first);
    }

    QString title(Size size, QDate first) const
    {
        if (size == Size::Days)
            return m_format.weekdayAndDate(first);
        if (size == Size::Months)
            return m_format.monthAndYear(first);
        return tr("Week %1, from %2").arg(first.weekNumber()).arg(m_format.weekdayAndDate(first));
    }

private:
    static QString week(QDate first) { return tr("W%1", "week of the year, on an axis").arg(first.weekNumber()); }

    const Format &m_format;
};

} // namespace

std::vector<TimeSlot> timeSlots(
    const Grouping &grouping, TimeBuckets::Size size, const TimeRange &range, Instant now, const Format &format)
{
    if (*range.from > now)
        return {};
    QHash<QString, const Kpis *> known;
    for (const Group &group : grouping.groups)
        known.insert(group.value, &group.kpis);
    const Instant last = std::min(*range.to - Duration{1}, now);
    const TimeBuckets buckets(size, format.zone(), *range.from, last);
    const Labels labels(format);
    std::vector<TimeSlot> result;
    for (quint32 i = 0; i < buckets.size(); ++i) {
        const QString &key = buckets.label(i);
        const QDate first = TimeBuckets::firstDayOf(size, key);
        result.push_back({.key = key,
            .label = labels.shortLabel(size, first),
            .title = labels.title(size, first),
            .kpis = known.value(key),
            .start = format.zone().startOfDay(first),
            .end = format.zone().startOfDay(TimeBuckets::nextAfter(size, first))});
    }
    return result;
}

std::vector<bool> fewAmong(const std::vector<qint64> &counts, qint64 enough)
{
    const auto isFew = [enough](qint64 count) { return count > 0 && count < enough; };
    const auto large = std::ranges::count_if(counts, [enough](qint64 count) { return count >= enough; });
    std::vector<bool> few(counts.size());
    if (std::ranges::count_if(counts, isFew) > large)
        return few;
    for (std::size_t i = 0; i < counts.size(); ++i)
        few[i] = isFew(counts[i]);
    return few;
}

} // namespace palier
