// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"
#include "database/history/referencetable.h"

#include "ledger/records.h"

#include <vector>

namespace palier {

/** A value of the level dimension that a source uses, whether or not the level map knows it. */
struct FoundValue {
    QString source;
    QString value;
    qint64 tickets = 0; // that it ever held

    friend bool operator==(const FoundValue &, const FoundValue &) = default;
};

/** The level map of a workspace. Lives shorter than its connection. */
class LevelStore
{
public:
    explicit LevelStore(const Connection &connection);

    /** The whole map, by source, value and date. */
    Result<std::vector<LevelRecord>> levels();
    /** Says what a value is from an instant on; an entry of the same instant is replaced. A unit without a name has that of the
        value. Errors: SourceUnknown; LevelInvalid for a tier that the kind cannot have. */
    Result<Done> set(const LevelRecord &level);
    /** Takes back what was said of a value for exactly that instant; nothing where nothing was. Errors: SourceUnknown. */
    Result<Done> remove(const LevelRecord &level);
    /** As set() where the map knows nothing of the value yet; else nothing. */
    Result<Done> propose(const LevelRecord &level);
    /** The values that the histories use, by source and value. */
    Result<std::vector<FoundValue>> foundValues();

private:
    Result<qint64> sourceId(const QString &name);
    Result<bool> knows(qint64 source, const QString &value);
    Result<Done> write(qint64 source, const LevelRecord &level);

    const Connection &m_connection;
    ReferenceTable m_units;
    Statement m_findSource;
    Statement m_known;
    Statement m_set;
    Statement m_remove;
};

} // namespace palier
