// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/language.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace palier {

/** A place in the guide. */
struct GuidePlace {
    QString page;
    QString anchor; // of a heading; "" the beginning of the page

    friend bool operator==(const GuidePlace &, const GuidePlace &) = default;
};

struct GuideHeading {
    int level = 1;
    QString text;
    QString anchor;
};

struct GuidePage {
    QString id;
    QString title;
    QString markdown;
    std::vector<GuideHeading> headings;
};

/** The guide that comes with the program: docs/guide, a page a file, and the definitions. */
namespace GuideBook {

/** In the order of reading; the definitions last. */
QStringList pages();
/** Empty where there is no such page. */
GuidePage page(const QString &id, Language language);
/** The anchor of a heading as Markdown has it: "Levels and units" is "levels-and-units". */
QString anchorOf(const QString &heading);
/** The same place in another language: pages have the same headings in the same order. */
GuidePlace translated(const GuidePlace &place, Language from, Language to);
/** Where a link of a page leads; nothing where it leaves the guide. */
std::optional<GuidePlace> target(const QString &page, const QString &link);
/** What explains the KPI of a tile, by its id; in English anchors. */
GuidePlace placeOfTile(const QString &id);

} // namespace GuideBook

} // namespace palier
