// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/palette/palettemodel.h"

#include "viewmodels/palette/palettewords.h"

#include <algorithm>
#include <array>

namespace palier {

namespace {

using Section = PaletteEntry::Section;

constexpr std::size_t LocalSections = 4; // all but tickets
constexpr std::size_t Unlimited = 100;   // pages and commands are few

std::size_t numberOf(Section section)
{
    return static_cast<std::size_t>(section);
}

bool isSameTicket(const PaletteEntry &a, const PaletteEntry &b)
{
    return std::get<TicketName>(a.target) == std::get<TicketName>(b.target);
}

} // namespace

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent) {}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_candidates.clear();
    m_candidates.reserve(entries.size());
    for (PaletteEntry &entry : entries) {
        QString title = searchText(entry.title);
        QString note = searchText(entry.note);
        m_candidates.push_back({std::move(entry), std::move(title), std::move(note)});
    }
    fill();
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = searchText(typed);
    fill();
}

/** Without anything typed, values are too many to be a help. */
PaletteModel::Fits PaletteModel::fits() const
{
    Fits fits;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate &candidate = m_candidates[i];
        const bool isOffered = candidate.entry.section != Section::Filters;
        const PaletteRank offer = isOffered ? PaletteRank::Word : PaletteRank::None;
        const PaletteRank rank = m_typed.isEmpty() ? offer : paletteRank(m_typed, candidate.title, candidate.note);
        if (rank != PaletteRank::None)
            fits.push_back({i, rank});
    }
    std::ranges::stable_sort(fits, std::ranges::greater(), &Fit::rank);
    return fits;
}

void PaletteModel::fill()
{
    beginResetModel();
    std::array<std::vector<std::size_t>, LocalSections> sections;
    std::vector<std::size_t> order; // of the sections, by their best
    m_hidden = 0;
    for (const Fit &fit : fits()) {
        const Section section = m_candidates[fit.candidate].entry.section;
        auto &rows = sections.at(numberOf(section));
        if (rows.empty())
            order.push_back(numberOf(section));
        const bool isLimited = !m_typed.isEmpty() || section == Section::Views;
        if (rows.size() < (isLimited ? MostOfASection : Unlimited))
            rows.push_back(fit.candidate);
        else
            ++m_hidden;
    }
    if (m_typed.isEmpty())
        std::ranges::sort(order);
    m_shown.clear();
    for (const std::size_t section : order)
        m_shown.insert(m_shown.end(), sections.at(section).begin(), sections.at(section).end());
    m_tickets.clear();
    endResetModel();
}

void PaletteModel::addTickets(const std::vector<PaletteEntry> &tickets)
{
    std::vector<PaletteEntry> added;
    for (const PaletteEntry &ticket : tickets) {
        const auto isKnown = [&](const PaletteEntry &other) { return isSameTicket(ticket, other); };
        const bool hasRoom = m_tickets.size() + added.size() < static_cast<std::size_t>(MostOfASection);
        if (hasRoom && std::ranges::none_of(m_tickets, isKnown) && std::ranges::none_of(added, isKnown))
            added.push_back(ticket);
    }
    if (added.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_tickets.insert(m_tickets.end(), added.begin(), added.end());
    endInsertRows();
}

const PaletteEntry &PaletteModel::at(int row) const
{
    const auto i = static_cast<std::size_t>(row);
    return i < m_shown.size() ? m_candidates[m_shown[i]].entry : m_tickets[i - m_shown.size()];
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size() + m_tickets.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.note.isEmpty() ? entry.title : entry.title + QStringLiteral(", ") + entry.note;
    case NoteRole:
        return entry.note;
    case HeadingRole:
        return index.row() == 0 || at(index.row() - 1).section != entry.section ? PaletteWords::heading(entry.section)
                                                                                : QString();
    default:
        return {};
    }
}

} // namespace palier
