// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/guide/guideplaces.h"

#include "widgets/overview/kpitilewidget.h"

#include <algorithm>

namespace palier {

namespace {

struct Part {
    const char *className;
    const char *page;
    const char *anchor;
};

/** The window is told what it shows by its pages; only what is within a page stands here, and what is around them. */
constexpr Part Parts[] = {{"palier::Card", "overview", "the-charts"},
    {"palier::SmallTileWidget", "overview", "the-six-small-tiles"}, {"palier::OverviewPage", "overview", ""},
    {"palier::FilterBar", "overview", "filtering"}, {"palier::StatusBar", "overview", "the-foot-of-the-window"},
    {"palier::TicketPanel", "tickets", "one-ticket"}, {"palier::LedgerTable", "tickets", "the-table"},
    {"palier::LedgerPage", "tickets", ""}, {"palier::LevelsPanel", "settings", "levels-and-units"},
    {"palier::SettingsPanel", "settings", "targets-time-guards-costs"}, {"palier::ServicePanel", "settings", "calendars-and-sla"},
    {"palier::SettingsPage", "settings", ""}, {"palier::ImportDialog", "importing", ""}, {"palier::StartPage", "importing", ""},
    {"palier::ConnectionDialog", "server", "connecting"}, {"palier::PasswordDialog", "server", "passwords"},
    {"palier::CommandPalette", "keyboard", "in-the-palette"}};

GuidePlace placeOf(const Part &part)
{
    return {QLatin1String(part.page), QLatin1String(part.anchor)};
}

} // namespace

GuidePlace guidePlaceOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto *tile = qobject_cast<const KpiTileWidget *>(widget))
            return GuideBook::placeOfTile(tile->tile().id);
        const QLatin1String name(widget->metaObject()->className());
        const auto *part = std::ranges::find_if(Parts, [&](const Part &known) { return name == QLatin1String(known.className); });
        if (part != std::end(Parts))
            return placeOf(*part);
    }
    return {QStringLiteral("overview"), {}};
}

std::vector<GuidePlace> guidePlaces()
{
    std::vector<GuidePlace> places;
    std::ranges::transform(Parts, std::back_inserter(places), placeOf);
    return places;
}

} // namespace palier
