// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "viewmodels/overview/overview.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace palier {

/** What became of the settings of the program (language, window, last workspace) at the start. */
enum class MemoryTrouble : quint8 {
    None,
    Damaged, // set aside, defaults in force
    Newer    // of a newer version: left as they are, nothing is kept
};

/** Why there is no workspace on screen. */
struct StartState {
    QString address;              // that could not be opened; "" none was named
    std::optional<Error> failure; // why not
    QStringList recent;           // addresses, the last one first
    MemoryTrouble memory = MemoryTrouble::None;
};

struct RecentWorkspace {
    QString address;
    QString name;
    QString where; // folder, or "ann@db.example"
};

/** The first page in words. */
struct StartScreen {
    QString title;
    QString text;
    Mood mood = Mood::Neutral;
    QString note; // about the settings; "" nothing
    bool canRetry = false;
    bool isServer = false; // what could not be opened is on one
    std::vector<RecentWorkspace> recent;
};

StartScreen startScreen(const StartState &state);

/** "support" of "sqlite:/home/ann/support.sqlite" and of "postgresql://ann@db.example/support", "Demo data". */
QString workspaceName(const QString &address);

} // namespace palier
