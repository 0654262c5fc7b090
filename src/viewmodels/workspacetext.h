// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ledger/records.h"
#include "metrics/workspacesettings.h"
#include "viewmodels/format.h"

#include <limits>
#include <vector>

namespace palier {

/** A unit of a source as found in its histories. */
struct FoundUnit {
    QString source;
    QString value;
    qint64 tickets = 0; // that it ever held
};

/** A source and what it holds. */
struct SourceLine {
    QString name;
    bool isImport = true;
    qint64 tickets = 0;
    std::optional<Instant> first, last;
};

/** A way of reading the database of a product. */
struct ProfileLine {
    QString name;
    bool isVerified = false;
};

// All texts end with a line break.

/** The level map, and the units that it does not know, with what to do about them. */
QString levelsText(const std::vector<LevelRecord> &levels, const std::vector<FoundUnit> &unmapped, const Format &format);
/** An empty line, then the units that the level map does not know (the first of them, and how many more there are), with what
    to do about them; nothing where there are none. */
QString unmappedText(
    const std::vector<FoundUnit> &unmapped, const Format &format, std::size_t atMost = std::numeric_limits<std::size_t>::max());
/** "2 manager", "outside". */
QString levelText(const LevelRecord &level);

QString sourcesText(const std::vector<SourceLine> &sources, const Format &format);
QString profilesText(const std::vector<ProfileLine> &profiles);

/** Settings with their value in force and where it comes from: those of these keys, in this order. */
QString settingsText(const WorkspaceSettings &settings, const QStringList &keys);
/** Every key there is, and those said again for one source, unit or tier. */
QStringList settingKeys(const WorkspaceSettings &settings);

/** What a check found; says so where that is nothing. */
QString checkText(const std::vector<Error> &findings, const std::vector<FoundUnit> &unmapped, const Format &format);

/** From which schema to which; 0: there was none. */
QString migrateText(int from, int to);

} // namespace palier
