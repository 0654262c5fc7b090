// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "commands/mapping.h"
#include "exchange/history/logline.h"
#include "exchange/input/logreader.h"
#include "exchange/mapping/columnplan.h"
#include "exchange/mapping/levelproposals.h"
#include "exchange/mapping/unknownkinds.h"
#include "exchange/time/timereader.h"

#include <string>
#include <unordered_map>

namespace palier {

/** Turns the rows of a log into lines with our words, and refuses what cannot be one, cell by cell. One thread. */
class LineMapper
{
public:
    static constexpr std::size_t TextLimit = 1000; // characters of any name

    /** `columns`: the names behind the plan, for the report. The report must outlive the mapper. */
    LineMapper(const Mapping &mapping, const ColumnPlan &plan, const QStringList &columns, DateOrder order);

    /** Whether the row could be taken; the line's texts are valid until the row changes. */
    bool map(const LogRow &row, LogLine &line, ImportReport &report);

    const LevelProposals &levels() const { return m_levels; }
    qint64 timesTwice() const { return m_times.timesTwice(); }
    /** The line of the first of them. */
    qint64 firstTimeTwice() const { return m_firstTimeTwice; }
    /** The kinds that were taken as notes because nobody knows them. */
    const UnknownKinds &unknownKinds() const { return m_unknownKinds; }

private:
    struct Meaning {
        EventKind kind = EventKind::State;
        TicketState state = TicketState::New;
    };
    struct Context {
        const LogRow &row;
        ImportReport &report;
        bool accepted = true;
    };

    void takeOtherKinds(EventKind kind);
    void readTicket(Context &context, LogLine &line) const;
    void readTime(Context &context, LogLine &line);
    void readMeaning(Context &context, LogLine &line);
    void readLevel(Context &context, std::string_view unit);
    void readAttributes(Context &context, LogLine &line);
    quint8 readTier(Context &context) const;
    std::optional<LevelProposal> suffixProposal(std::string_view unit) const;
    std::string_view readText(Context &context, int column) const;
    template<typename E>
    E readName(Context &context, int column, ErrorCode unknown) const;
    void refuse(Context &context, int column, Error what) const;

    const ColumnPlan m_plan;
    const QStringList m_columns;
    TimeReader m_times;
    qint64 m_firstTimeTwice = 0;
    std::unordered_map<std::string, Meaning, TextHash, std::equal_to<>> m_meanings; // of the kind or state column
    std::optional<Meaning> m_otherMeaning;
    bool m_othersAreNotes = false;
    UnknownKinds m_unknownKinds;
    std::vector<std::pair<std::string, LevelProposal>> m_suffixes;
    bool m_proposes = false;
    LevelProposals m_levels;
    std::string m_attributes; // scratch
};

} // namespace palier
