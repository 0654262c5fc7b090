// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/workspacesettings.h"
#include "viewmodels/format.h"

#include <QStringList>

#include <vector>

namespace palier {

/** One setting as a field of a form. */
struct SettingField {
    QString key; // "guard.routing@help-desk"
    SettingSpec::Type type = SettingSpec::Type::Amount;
    QString label;
    QString stored;      // "" where the default is in force
    QString text;        // of it, as people type it
    QString fallback;    // what is in force without it, in words: the placeholder
    QStringList choices; // as people read them; empty: anything may be typed
    QString unit;        // that it is said again for; "" it is for all, or for something else

    friend bool operator==(const SettingField &, const SettingField &) = default;
};

struct SettingSection {
    QString title;
    QString explanation;
    std::vector<SettingField> fields;
};

/** What keys can be said again for. */
struct SettingScopes {
    QStringList sources;
    std::vector<int> tiers; // that units have
    QStringList units;      // on a level
    QStringList ranged;     // units that get ranges of their own, whether or not one is stored
};

/** Every key of settingSpecs(), and those that are stored for one thing alone, with its words. A key that this table of words
   does not know (of a newer part of the program) appears under its own name. */
std::vector<SettingSection> settingSections(
    const QMap<QString, QString> &stored, const SettingScopes &scopes, const Format &format);

/** In settingSections(): where units can get ranges of their own. */
constexpr std::size_t RangesSection = 1;

/** Units that can get ranges of their own: those that do not have all of them. */
QStringList unitsWithoutRanges(const QMap<QString, QString> &stored, const SettingScopes &scopes);

/** Whether any range of this unit is stored, but for one key. */
bool hasOtherRanges(const QMap<QString, QString> &stored, const QString &unit, const QString &key);

/** "Zone": what the key is called. */
QString settingLabel(const QString &key);

} // namespace palier
