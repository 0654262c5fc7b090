// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/ticketsearch.h"

#include "base/searchtext.h"

#include <algorithm>
#include <limits>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

/** The columns of ticket_subjects.sql. */
struct Subject {
    enum Column { Id, Source, ExtId, Text, Ref };
};

/** Behind every text that begins with this one: the last character that there is. */
QString behind(const QString &text)
{
    return text + QString::fromUcs4(U"\U0010FFFF", 1);
}

QStringList wordsOf(const QString &text)
{
    return searchText(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TicketSearch::TicketSearch(const Connection &connection, int ticketsAStretch)
    : m_ticketsAStretch(ticketsAStretch),
      m_byRef(connection.statement("tickets_by_ref"_L1)),
      m_byExtId(connection.statement("tickets_by_ext_id"_L1)),
      m_subjects(connection.statement("ticket_subjects"_L1))
{}

Result<std::vector<TicketName>> TicketSearch::numbered(const QString &text, int most)
{
    std::vector<TicketName> names;
    if (text.isEmpty())
        return names;
    // Many help desks write "#123" and people say "123".
    const std::pair<Statement *, QString> searches[] = {{&m_byRef, text}, {&m_byRef, u'#' + text}, {&m_byExtId, text}};
    for (const auto &[statement, begin] : searches) {
        if (const auto done = read(*statement, begin, most, names); !done)
            return done.error();
    }
    // The id that was typed goes before longer references.
    std::ranges::stable_sort(
        names, {}, [&](const TicketName &name) { return name.extId.compare(text, Qt::CaseInsensitive) != 0; });
    names.resize(std::min(names.size(), static_cast<std::size_t>(most)));
    return names;
}

Result<Done> TicketSearch::read(Statement &statement, const QString &text, int most, std::vector<TicketName> &names)
{
    if (const auto ran = statement.run({text, behind(text), most}); !ran)
        return ran;
    while (statement.next()) {
        const TicketName name{statement.text(0), statement.text(1)};
        if (std::ranges::find(names, name) == names.end())
            names.push_back(name);
    }
    return statement.finish();
}

Result<TicketSearch::Stretch> TicketSearch::about(const QString &words, std::optional<qint64> before)
{
    const QStringList wanted = wordsOf(words);
    if (wanted.isEmpty())
        return Stretch();
    return stretch(before, [&](const QString &subject, const QString &) { return holdsWords(searchText(subject), wanted); });
}

Result<TicketSearch::Stretch> TicketSearch::withText(const QString &text, std::optional<qint64> before)
{
    const QStringList wanted = wordsOf(text);
    if (wanted.isEmpty())
        return Stretch();
    return stretch(before, [&](const QString &subject, const QString &ref) {
        return ref.contains(text, Qt::CaseInsensitive) || holdsWords(searchText(subject), wanted);
    });
}

Result<TicketSearch::Stretch> TicketSearch::stretch(std::optional<qint64> before, const Wanted &isWanted)
{
    if (const auto ran = m_subjects.run({before.value_or(std::numeric_limits<qint64>::max()), m_ticketsAStretch}); !ran)
        return ran.error();
    Stretch stretch;
    int read = 0;
    for (; m_subjects.next(); ++read) {
        stretch.next = m_subjects.number(Subject::Id);
        if (!isWanted(m_subjects.text(Subject::Text), m_subjects.text(Subject::Ref)))
            continue;
        stretch.tickets.push_back({m_subjects.text(Subject::Source), m_subjects.text(Subject::ExtId)});
        stretch.keys.push_back(*stretch.next);
    }
    if (read < m_ticketsAStretch)
        stretch.next.reset();
    const auto finished = m_subjects.finish();
    return finished ? Result<Stretch>(std::move(stretch)) : finished.error();
}

} // namespace palier
