// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/workspacestate.h"

#include "database/levelstore.h"
#include "database/migrator.h"
#include "database/profile/sourceprofile.h"
#include "database/servicestore.h"
#include "database/settingstore.h"
#include "database/sourcestore.h"
#include "database/viewstore.h"

namespace palier {

using namespace Qt::StringLiterals;

bool WorkspaceState::saysTheSame(const WorkspaceState &other) const
{
    return settings == other.settings && levels == other.levels && sources == other.sources && savedViews == other.savedViews &&
           promises == other.promises && memberships == other.memberships;
}

Result<WorkspaceState> readState(Connection &connection)
{
    if (const auto newest = requireNewestSchema(connection); !newest)
        return newest.error();
    auto settings = SettingStore(connection).all();
    if (!settings)
        return settings.error();
    auto levels = LevelStore(connection).levels();
    if (!levels)
        return levels.error();
    auto sources = sourceKinds(connection);
    if (!sources)
        return sources.error();
    auto views = ViewStore(connection).all();
    if (!views)
        return views.error();
    auto promises = promiseRecords(connection);
    if (!promises)
        return promises.error();
    auto members = memberships(connection);
    if (!members)
        return members.error();
    const auto mark = ChangeLog(connection).end();
    if (!mark)
        return mark.error();
    return WorkspaceState{*std::move(settings), *std::move(levels), *std::move(sources), *std::move(views), *std::move(promises),
        *std::move(members), *mark};
}

Result<QString> dataVersion(const Connection &connection)
{
    const auto profile = SourceProfile::load(SourceProfile::Native, connection.address().dialect());
    if (!profile)
        return profile.error();
    const auto version = connection.statementOf(profile->statement("cursor"_L1)).single();
    return version ? Result<QString>(version->toString()) : version.error();
}

} // namespace palier
