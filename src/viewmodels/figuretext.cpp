// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/figuretext.h"

#include "viewmodels/report/phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace palier {

namespace {

struct Heading {
    const char *column;
    const char *words;
};

constexpr Heading ColumnHeadings[] = {
    {"tickets", QT_TRANSLATE_NOOP("palier::FigureText", "Tickets")},
    {"escalated", QT_TRANSLATE_NOOP("palier::FigureText", "Escalated tickets")},
    {"escalatedFromTier1", QT_TRANSLATE_NOOP("palier::FigureText", "… that left level 1")},
    {"escalationRate", QT_TRANSLATE_NOOP("palier::FigureText", "Escalation rate")},
    {"timeToEscalate", QT_TRANSLATE_NOOP("palier::FigureText", "Time to escalate")},
    {"episodes", QT_TRANSLATE_NOOP("palier::FigureText", "Escalations")},
    {"resolved", QT_TRANSLATE_NOOP("palier::FigureText", "… resolved")},
    {"bounced", QT_TRANSLATE_NOOP("palier::FigureText", "… bounced back")},
    {"answered", QT_TRANSLATE_NOOP("palier::FigureText", "… answered")},
    {"reopened", QT_TRANSLATE_NOOP("palier::FigureText", "… reopened")},
    {"closed", QT_TRANSLATE_NOOP("palier::FigureText", "… closed unsolved")},
    {"open", QT_TRANSLATE_NOOP("palier::FigureText", "… still open")},
    {"notYetHeld", QT_TRANSLATE_NOOP("palier::FigureText", "Resolved, not yet held")},
    {"ticketsWithBounce", QT_TRANSLATE_NOOP("palier::FigureText", "Tickets with a bounce")},
    {"success", QT_TRANSLATE_NOOP("palier::FigureText", "Success rate")},
    {"bounceBack", QT_TRANSLATE_NOOP("palier::FigureText", "Bounce-back rate")},
    {"firstContact", QT_TRANSLATE_NOOP("palier::FigureText", "First-contact resolution")},
    {"firstLevel", QT_TRANSLATE_NOOP("palier::FigureText", "First-level resolution")},
    {"firstResponse", QT_TRANSLATE_NOOP("palier::FigureText", "First response")},
    {"resolution", QT_TRANSLATE_NOOP("palier::FigureText", "Resolution time")},
    {"openTickets", QT_TRANSLATE_NOOP("palier::FigureText", "Open tickets")},
    {"onDesk", QT_TRANSLATE_NOOP("palier::FigureText", "Open escalations (tickets)")},
    {"hops", QT_TRANSLATE_NOOP("palier::FigureText", "Handovers")},
    {"reopens", QT_TRANSLATE_NOOP("palier::FigureText", "Reopenings")},
    {"pingPong", QT_TRANSLATE_NOOP("palier::FigureText", "Ping-pong tickets")},
    {"costPerTicket", QT_TRANSLATE_NOOP("palier::FigureText", "Cost of a ticket")},
    {"savingOneLevelLower", QT_TRANSLATE_NOOP("palier::FigureText", "Saving one level lower")},
    {"breached", QT_TRANSLATE_NOOP("palier::FigureText", "SLA breaches (tickets)")},
    {"promised", QT_TRANSLATE_NOOP("palier::FigureText", "Tickets with a promise")},
    {"breachedFirstResponse", QT_TRANSLATE_NOOP("palier::FigureText", "SLA breaches, first response")},
    {"promisedFirstResponse", QT_TRANSLATE_NOOP("palier::FigureText", "Tickets with a promise, first response")},
    {"breachedNextReply", QT_TRANSLATE_NOOP("palier::FigureText", "SLA breaches, next reply")},
    {"promisedNextReply", QT_TRANSLATE_NOOP("palier::FigureText", "Tickets with a promise, next reply")},
    {"breachedResolution", QT_TRANSLATE_NOOP("palier::FigureText", "SLA breaches, resolution")},
    {"promisedResolution", QT_TRANSLATE_NOOP("palier::FigureText", "Tickets with a promise, resolution")},
};

constexpr Heading Endings[] = {
    {"Low", QT_TRANSLATE_NOOP("palier::FigureText", "95% interval from")},
    {"High", QT_TRANSLATE_NOOP("palier::FigureText", "95% interval to")},
    {"Estimable", QT_TRANSLATE_NOOP("palier::FigureText", "estimable")},
    {"MedianS", QT_TRANSLATE_NOOP("palier::FigureText", "median")},
    {"P90S", QT_TRANSLATE_NOOP("palier::FigureText", "nine in ten within")},
    {"MeanS", QT_TRANSLATE_NOOP("palier::FigureText", "mean")},
};

struct Definition {
    const char *name;
    const char *meaning;
};

constexpr Definition Definitions[] = {
    {QT_TRANSLATE_NOOP("palier::FigureText", "Escalation"),
        QT_TRANSLATE_NOOP("palier::FigureText", "A handover of a ticket that is not done to a strictly higher level.")},
    {QT_TRANSLATE_NOOP("palier::FigureText", "Escalation rate"),
        QT_TRANSLATE_NOOP("palier::FigureText", "Of the tickets created in the period: those with at least one escalation.")},
    {QT_TRANSLATE_NOOP("palier::FigureText", "Time to escalate"),
        QT_TRANSLATE_NOOP("palier::FigureText", "From the creation of a ticket to its first escalation.")},
    {QT_TRANSLATE_NOOP("palier::FigureText", "Success rate"),
        QT_TRANSLATE_NOOP("palier::FigureText",
            "Of the escalations made in the period: those after which the ticket was resolved, and not reopened soon after.")},
    {QT_TRANSLATE_NOOP("palier::FigureText", "Bounce-back rate"),
        QT_TRANSLATE_NOOP("palier::FigureText", "Of the escalations made in the period: those that came back down undone.")},
    {QT_TRANSLATE_NOOP("palier::FigureText", "To date, and after some days"),
        QT_TRANSLATE_NOOP("palier::FigureText", "To date counts what has happened so far. “After 7 days” estimates "
                                                "(Aalen-Johansen) what will have happened by then, recent "
                                                "tickets included; it stands where “estimable” is true.")},
    {QT_TRANSLATE_NOOP("palier::FigureText", "95% interval"),
        QT_TRANSLATE_NOOP("palier::FigureText",
            "The range in which the true share lies with 95% confidence, given how few tickets there are.")},
    {QT_TRANSLATE_NOOP("palier::FigureText", "Empty cells"),
        QT_TRANSLATE_NOOP("palier::FigureText", "The figure is undefined there, which is not zero.")},
};

QString words(const char *sentence)
{
    return QCoreApplication::translate("palier::FigureText", sentence);
}

/** Cuts the ending off that says which part of a figure this is, and gives its words. */
QString takeEnding(QString &column)
{
    for (const Heading &ending : Endings) {
        if (column.endsWith(QLatin1String(ending.column))) {
            column.chop(static_cast<qsizetype>(qstrlen(ending.column)));
            return words(ending.words);
        }
    }
    return {};
}

QString takeHorizon(QString &column)
{
    for (std::size_t i = 0; i < HorizonCount; ++i) {
        if (column.endsWith(QLatin1String(Horizons[i].name))) {
            column.chop(static_cast<qsizetype>(qstrlen(Horizons[i].name)));
            return Phrases::afterHorizon(i);
        }
    }
    return {};
}

} // namespace

QString figureHeading(const QString &column)
{
    QString base = column;
    const QString ending = takeEnding(base);
    const QString horizon = takeHorizon(base);
    const auto *found =
        std::ranges::find_if(ColumnHeadings, [&](const Heading &heading) { return base == QLatin1String(heading.column); });
    if (found == std::end(ColumnHeadings))
        return column;
    QStringList parts{words(found->words), horizon, ending};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

std::vector<std::pair<QString, QString>> figureDefinitions()
{
    std::vector<std::pair<QString, QString>> definitions;
    for (const Definition &definition : Definitions)
        definitions.emplace_back(words(definition.name), words(definition.meaning));
    return definitions;
}

} // namespace palier
