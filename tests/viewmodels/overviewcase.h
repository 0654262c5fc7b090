// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/dashboard.h"
#include "support/inlanguage.h"
#include "support/promisedfloor.h"
#include "viewmodels/format.h"

#include <QStringList>

namespace palier::test {

/** A floor with many tickets of the same story, and what the Overview is made from. */
class OverviewCase
{
public:
    /** `count` tickets; the hours of the story count from `hour`. */
    OverviewCase &tickets(int count, double hour, const QString &story, const char *attributes = "")
    {
        QStringList lines;
        for (const QString &line : story.split(u';', Qt::SkipEmptyParts)) {
            const QString trimmed = line.trimmed();
            const double at = trimmed.section(u'h', 0, 0).toDouble() + hour;
            lines.append(QStringLiteral("%1h %2").arg(at).arg(trimmed.section(u' ', 1)));
        }
        const QByteArray shifted = lines.join(u';').toLatin1();
        for (int i = 0; i < count; ++i)
            m_floor.ticket(QByteArray::number(++m_tickets).constData(), shifted.constData(), attributes);
        return *this;
    }

    /** What this floor promises; see promisesFromText(). */
    OverviewCase &promising(const QString &policies)
    {
        m_promises = promisesFromText(policies);
        return *this;
    }

    /** What the view shows at hour `now`. Leaves the case empty. */
    Dashboard at(double now, const View &view, const WorkspaceSettings &settings = {})
    {
        const PromisedFloor floor(m_floor, m_promises, test::at(now));
        m_floor.builder = {};
        DashboardQuery query = resolved(view, test::at(now), test::at(0), settings);
        query.promises = floor.promises;
        if (const CalendarRecord *usual = usualCalendar(m_promises)) {
            query.calendar = usual->name;
            if (view.durations == DurationTime::Business)
                query.business = std::make_shared<const BusinessTime>(usual->name,
                    BusinessCalendar(*Zone::parse(usual->zone), usual->hours, usual->holidays), test::at(0), test::at(now));
        }
        auto dashboard = computeDashboard(*floor.facts, query);
        if (!dashboard)
            qFatal("no dashboard");
        return *std::move(dashboard);
    }

private:
    Floor m_floor;
    PromiseRecords m_promises;
    int m_tickets = 0;
};

/** Days of January 2026, both included; the 1st is a Thursday. */
inline View january(int first, int last)
{
    return {.period = {PeriodChoice::Kind::Custom, QDate(2026, 1, first), QDate(2026, 1, last)}};
}

/** What `say` gives in a language, in UTC; the narrow no-break space as "_", the wide one as "~". */
template<typename F>
QString said(Language language, F say)
{
    const InLanguage in(language);
    QString text = say(Format(localeOf(language)));
    return text.replace(QChar(0x202f), u'_').replace(QChar(0xa0), u'~');
}

template<typename F>
QString inEnglish(F say)
{
    return said(Language::English, say);
}

template<typename F>
QString inFrench(F say)
{
    return said(Language::French, say);
}

} // namespace palier::test
