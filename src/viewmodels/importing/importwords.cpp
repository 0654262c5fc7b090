// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/importing/importwords.h"

#include "viewmodels/report/phrases.h"

#include <QCoreApplication>

namespace palier {

namespace {

class ImportDialogWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::ImportDialogWords)

public:
    static std::vector<RoleField> fields()
    {
        return {{"ticket", &ColumnRoles::ticket, tr("Ticket"), true}, {"at", &ColumnRoles::at, tr("Time"), true},
            {"unit", &ColumnRoles::unit, tr("Unit that holds it"), true}, {"state", &ColumnRoles::state, tr("State"), false},
            {"kind", &ColumnRoles::kind, tr("or kind of event"), false},
            {"tier", &ColumnRoles::tier, tr("Level of the unit"), false}, {"actor", &ColumnRoles::actor, tr("Who did it"), false},
            {"reason", &ColumnRoles::reason, tr("Reason"), false}, {"subject", &ColumnRoles::subject, tr("Subject"), false},
            {"customer", &ColumnRoles::customer, tr("Customer"), false}};
    }

    static QString problem(const ColumnRoles &roles)
    {
        if (roles.ticket.isEmpty() || roles.at.isEmpty() || roles.unit.isEmpty())
            return tr("Say which columns hold the ticket, the time and the unit.");
        if (roles.state.isEmpty() && roles.kind.isEmpty())
            return tr("Say which column holds the state of the ticket, or the kind of event.");
        return {};
    }

    static QString title(const QString &shipped)
    {
        return shipped.isEmpty() ? tr("Columns by hand") : tr("Mapping “%1”, which comes with Palier").arg(shipped);
    }

    static QStringList header() { return {tr("Line"), tr("Ticket"), tr("Time"), tr("What"), tr("Unit"), tr("Who")}; }

    static QString kind(EventKind kind)
    {
        switch (kind) {
        case EventKind::Opened:
            return tr("opened");
        case EventKind::Moved:
            return tr("moved");
        case EventKind::Resolved:
            return tr("resolved");
        case EventKind::Reopened:
            return tr("reopened");
        case EventKind::Closed:
            return tr("closed");
        case EventKind::Void:
            return tr("void");
        case EventKind::Assigned:
            return tr("assigned");
        case EventKind::Reply:
            return tr("reply");
        case EventKind::Note:
            return tr("note");
        default:
            return nameOf(kind);
        }
    }

    static QString state(TicketState state)
    {
        switch (state) {
        case TicketState::New:
            return tr("state: new");
        case TicketState::Open:
            return tr("state: open");
        case TicketState::Waiting:
            return tr("state: waiting");
        case TicketState::Resolved:
            return tr("state: resolved");
        case TicketState::Closed:
            return tr("state: closed");
        case TicketState::Void:
            break;
        }
        return tr("state: void");
    }

    static QString preview(const LogPreview &preview, const Format &format)
    {
        if (preview.lines.empty())
            return tr("No line can be understood in this way.");
        return tr("The first %1 lines as they are understood, in the zone %2")
            .arg(format.number(static_cast<qint64>(preview.lines.size())), format.zone().name());
    }

    static QString done(const ImportReport &report, const Format &format)
    {
        if (!report.added && !report.changed)
            return tr("Nothing is new: all tickets were here already.");
        const Phrases phrases(format);
        return tr("%1 with %2: %3 added, %4 changed, %5 unchanged.", "tickets, events")
            .arg(phrases.tickets(report.tickets), phrases.events(report.events), format.number(report.added),
                format.number(report.changed), format.number(report.unchanged));
    }

    static QString refused(const ImportReport &report, const Format &format)
    {
        return tr("Nothing was written. Reasons found: %1. Correct the file or the columns, and try again.")
            .arg(format.number(report.refusedCount));
    }
};

} // namespace

std::vector<RoleField> roleFields()
{
    return ImportDialogWords::fields();
}

QString roleProblem(const ColumnRoles &roles)
{
    return ImportDialogWords::problem(roles);
}

QString mappingTitle(const QString &shipped)
{
    return ImportDialogWords::title(shipped);
}

QString meaningText(EventKind kind, TicketState state)
{
    return kind == EventKind::State ? ImportDialogWords::state(state) : ImportDialogWords::kind(kind);
}

ChartTable previewTable(const LogPreview &preview, const Format &format)
{
    ChartTable table{ImportDialogWords::header(), {}};
    for (const PreviewLine &line : preview.lines)
        table.rows.push_back({format.number(line.line), line.ticket, format.instant(line.at), meaningText(line.kind, line.state),
            line.unit, line.actor});
    return table;
}

QString previewText(const LogPreview &preview, const Format &format)
{
    return ImportDialogWords::preview(preview, format);
}

QString doneText(const ImportReport &report, const Format &format)
{
    return ImportDialogWords::done(report, format);
}

QString refusedTitle(const ImportReport &report, const Format &format)
{
    return ImportDialogWords::refused(report, format);
}

} // namespace palier
