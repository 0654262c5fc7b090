// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/figuretext.h"

#include "database/workspaceopening.h"
#include "exchange/export/reportjson.h"
#include "support/changingworld.h"
#include "support/workspacefixture.h"

namespace palier::test {

namespace {

Connection openToRead(const DatabaseAddress &address)
{
    auto connection = openWorkspace(address, Access::ReadOnly);
    if (!connection)
        qFatal("%s", qPrintable(describe(connection.error())));
    return *std::move(connection);
}

/** Also what no figure counts, such as a note. */
QStringList eventText(const Histories &histories)
{
    QStringList lines;
    const Dictionary &reasons = histories.directory->reasons;
    for (const auto &chunk : histories.chunks) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            QString line = chunk->extId(row);
            for (const TicketEvent &event : chunk->history(row)) {
                const QString reason = event.reason == TicketEvent::NoReason ? QString() : reasons.text(event.reason);
                line += u" %1 %2 %3"_qs.arg(event.at).arg(nameOf(event.kind), reason);
            }
            lines << line;
        }
    }
    return lines;
}

} // namespace

QString addressText(const DatabaseAddress &address)
{
    const QString name = address.name();
    return name + (name.contains(u'?') ? u"&sslmode=disable"_qs : u"?sslmode=disable"_qs);
}

View viewOfAll()
{
    return {.period = {PeriodChoice::Kind::All, {}, {}}};
}

QStringList figureText(const Picture &picture, const Dashboard &dashboard)
{
    Snapshot figures;
    figures.query.now = dashboard.query.now;
    figures.outside = dashboard.outside;
    figures.all = dashboard.all;
    figures.groupings = {dashboard.overTime, dashboard.byUnit, dashboard.byTopic};
    const QStringList lines = QString::fromUtf8(reportJson(figures)).split(u'\n');
    return lines + describe(picture.histories, *picture.table) + eventText(picture.histories);
}

QStringList figureText(Picture picture, const View &view, Instant now)
{
    const Instant then = picture.nowAt(now);
    picture.foldAt(then);
    const auto dashboard = computeDashboard(*picture.table, picture.query(view, then));
    return dashboard ? figureText(picture, *dashboard) : QStringList{describe(dashboard.error())};
}

QStringList coldStart(const DatabaseAddress &address, const View &view, Instant now)
{
    Connection connection = openToRead(address);
    auto picture = readPicture(connection);
    return picture ? figureText(*std::move(picture), view, now) : QStringList{describe(picture.error())};
}

QString difference(const QStringList &shown, const QStringList &expected)
{
    for (qsizetype i = 0; i < std::max(shown.size(), expected.size()); ++i) {
        if (shown.value(i) != expected.value(i))
            return u"line %1: \"%2\" instead of \"%3\""_qs.arg(i).arg(shown.value(i), expected.value(i));
    }
    return shown.size() == expected.size() ? QString() : u"%1 lines instead of %2"_qs.arg(shown.size()).arg(expected.size());
}

QHash<QString, int> marksIn(const Picture &picture)
{
    QHash<QString, int> marks;
    const Dictionary &reasons = picture.histories.directory->reasons;
    for (const auto &chunk : picture.histories.chunks) {
        for (const TicketEvent &event : chunk->events) {
            if (event.reason != TicketEvent::NoReason)
                ++marks[reasons.text(event.reason)];
        }
    }
    return marks;
}

QHash<QString, int> marksIn(const DatabaseAddress &address)
{
    QHash<QString, int> marks;
    Connection connection = openToRead(address);
    const QString rows = Workspace::sql(connection,
        u"SELECT r.name, count(e.ticket) FROM reason AS r LEFT JOIN ticket_event AS e ON e.reason = r.id GROUP BY r.name"_qs);
    for (const QString &row : rows.split(u'\n', Qt::SkipEmptyParts))
        marks.insert(row.section(u'|', 0, 0), row.section(u'|', 1).toInt());
    return marks;
}

} // namespace palier::test
