// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/servicetables.h"

#include "viewmodels/settings/servicetext.h"
#include "viewmodels/settings/settingtext.h"

#include <QCoreApplication>

namespace palier {

namespace {

class ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::ServiceWords)

public:
    static QStringList calendarHeader() { return {tr("Calendar"), tr("Zone"), tr("Hours"), tr("Holidays")}; }
    static QStringList policyHeader()
    {
        return {tr("Clock"), tr("Within"), tr("Hours of"), tr("Priority"), tr("Unit"), tr("Customers"), tr("Since")};
    }
    static QString days(const QStringList &days)
    {
        return tr("%n day(s): %1", nullptr, static_cast<int>(days.size())).arg(days.join(QStringLiteral(", ")));
    }
    static QString always() { return tr("always"); }
    static QString never() { return tr("never open"); }
};

} // namespace

QString weekText(const WeekHours &hours, const Format &format)
{
    QStringList parts;
    for (int day = 0; day < 7;) {
        int last = day;
        while (last < 6 && hours.at(static_cast<std::size_t>(last) + 1) == hours.at(static_cast<std::size_t>(day)))
            ++last;
        if (const auto &open = hours.at(static_cast<std::size_t>(day)); !open.empty()) {
            const QString days = last == day ? format.shortWeekday(day + 1)
                                             : format.shortWeekday(day + 1) + QStringLiteral("–") + format.shortWeekday(last + 1);
            parts << days + QLatin1Char(' ') + ServiceText::hours(open);
        }
        day = last + 1;
    }
    return parts.isEmpty() ? ServiceWords::never() : parts.join(ServiceWords::tr("; ", "between the hours of days"));
}

ChartTable calendarTable(const ServiceHours &hours, const Format &format)
{
    ChartTable table{ServiceWords::calendarHeader(), {}};
    for (const CalendarRecord &calendar : hours.calendars) {
        QStringList holidays;
        for (const QDate day : calendar.holidays)
            holidays << format.day(day);
        table.rows.push_back({calendar.name, calendar.zone, weekText(calendar.hours, format),
            holidays.isEmpty() ? Format::undefined() : ServiceWords::days(holidays)});
    }
    return table;
}

ChartTable policyTable(const ServiceHours &hours, const Format &format)
{
    ChartTable table{ServiceWords::policyHeader(), {}};
    for (const SlaPolicyRecord &policy : hours.policies) {
        const QString since = policy.from == Instant{} ? ServiceWords::always() : format.date(policy.from);
        const Duration promised = policy.minutes * Minute;
        // A day of opening hours would be read as a day of work.
        table.rows.push_back({ServiceText::clock(policy.clock),
            policy.calendar.isEmpty() ? SettingText::duration(promised) : SettingText::hours(promised),
            ServiceText::calendar(policy.calendar), ServiceText::any(policy.priority), ServiceText::any(policy.unit),
            ServiceText::customers(policy.vip), since});
    }
    return table;
}

} // namespace palier
