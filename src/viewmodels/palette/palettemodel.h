// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/palette/paletteentry.h"
#include "viewmodels/palette/paletterank.h"

#include <QAbstractListModel>

namespace palier {

/** What fits the typed words: section by section, the one with the best fit first and the best of each section on top. Tickets,
   which are found elsewhere and later, stand last, so that nothing jumps under the hand. GUI thread. */
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NoteRole = Qt::UserRole, // what it is
        HeadingRole              // the name of the section, in its first row; "" elsewhere
    };

    explicit PaletteModel(QObject *parent = nullptr);

    /** What there is, but tickets. */
    void setEntries(std::vector<PaletteEntry> entries);
    /** "" offers pages, views and commands. Forgets the tickets that were found. */
    void setTyped(const QString &typed);
    const QString &typed() const { return m_typed; }
    /** Further tickets that were found; those that are there already are left out. */
    void addTickets(const std::vector<PaletteEntry> &tickets);
    int ticketCount() const { return static_cast<int>(m_tickets.size()); }
    /** What fits, but is not shown: of each section only the best are. */
    int hiddenCount() const { return m_hidden; }

    const PaletteEntry &at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static constexpr int MostOfASection = 8;

private:
    struct Candidate {
        PaletteEntry entry;
        QString title, note; // as searchText()
    };
    struct Fit {
        std::size_t candidate = 0;
        PaletteRank rank = PaletteRank::None;
    };
    using Fits = std::vector<Fit>;

    Fits fits() const;
    void fill();

    QString m_typed; // as searchText()
    std::vector<Candidate> m_candidates;
    std::vector<std::size_t> m_shown; // of m_candidates
    std::vector<PaletteEntry> m_tickets;
    int m_hidden = 0;
};

} // namespace palier
