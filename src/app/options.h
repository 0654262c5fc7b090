// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/language.h"
#include "widgets/theme/theme.h"

#include <QSize>
#include <QStringList>

#include <optional>
#include <vector>

namespace palier::app {

/** What a picture shows: a page, the Ledger with a ticket beside it, a section of the settings, what
    stands over a page or beside it, a step of an import. */
enum class PicturedPage {
    Overview,
    Ledger,
    Ticket,
    Settings,
    SettingsFigures,
    SettingsService,
    Start,
    Failed,
    Palette,
    Guide,
    Wallboard,
    Connection,
    Password,
    Stale,
    Behind,
    ImportColumns,
    ImportTarget,
    ImportLevels
};

std::vector<PicturedPage> allPages();

/** What `palier --screenshots` renders: every combination. */
struct Screenshots {
    QString folder;
    std::vector<PicturedPage> pages = allPages();
    std::vector<Language> languages{Language::English, Language::French};
    std::vector<Theme::Scheme> themes{Theme::Scheme::Light, Theme::Scheme::Dark};
    std::vector<QSize> sizes{{1280, 800}, {1920, 1080}};
};

/** The command line of `palier`. */
struct Options {
    QString address;                  // "" as last time, else the start page
    std::optional<Language> language; // absent: as last time, else the system's
    std::optional<Screenshots> screenshots;
    QString scale; // for QT_SCALE_FACTOR, before the application exists
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString wrong; // what cannot be understood
};

/** The name of a pictured page, in files and on the command line. */
QString nameOf(PicturedPage page);

/** @param words without the program's name. */
Options optionsOf(const QStringList &words);

QString helpText();
/** Why no window can be shown here, and what can be done without one. */
QString noDisplayText();

} // namespace palier::app
