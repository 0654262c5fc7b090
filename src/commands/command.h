// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ledger/records.h"
#include "ledger/servicerecords.h"
#include "metrics/view.h"

#include <optional>
#include <variant>
#include <vector>

namespace palier {

/** Gives a setting of the workspace a value; "" puts it back to its default. */
struct SetSetting {
    QString key;
    QString value;
    std::optional<QString> expected; // what was stored ("" nothing) when the person decided; another value is a conflict
};

/** Says what values of the sources are, and takes back what was said: all of it or nothing. A level without a source is for every
    source that has its value. */
struct SetLevels {
    std::vector<LevelRecord> levels;
    std::optional<std::vector<LevelRecord>> seen =
        {};                                // all that was stored of their values when the person decided; else a conflict
    std::vector<LevelRecord> removed = {}; // by source, value and date; one that is not there is done already
};

/** Keeps a view under a name. */
struct SaveView {
    QString name;
    View view;
    bool replace = false; // false: a view of this name is a conflict
};

/** Forgets a saved view; one that is not there is done already. */
struct RemoveView {
    QString name;
};

/** Puts these calendars and promises in the place of all that the workspace has. */
struct SetServiceHours {
    ServiceHours hours;
    std::optional<ServiceHours> seen = {}; // what was stored when the person decided; else a conflict
};

/** Everything that a person can have changed. Carried out in one transaction, or not at all. */
using Command = std::variant<SetSetting, SetLevels, SaveView, RemoveView, SetServiceHours>;

/** What came of a command. */
struct Receipt {
    enum class Outcome : quint8 {
        Done,
        Conflict, // somebody was faster; the error holds what stands there now
        Refused,  // the command itself cannot be: nothing was tried
        Failed    // the workspace could not be written; may be submitted again
    };

    Outcome outcome = Outcome::Done;
    std::optional<Error> error; // of everything but Done

    bool isDone() const { return outcome == Outcome::Done; }
};

} // namespace palier
