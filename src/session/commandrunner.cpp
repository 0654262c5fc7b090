// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commandrunner.h"

#include "clocks/slapolicies.h"
#include "commands/errors.h"
#include "database/servicewriter.h"
#include "database/settingstore.h"
#include "database/transaction.h"
#include "database/viewstore.h"
#include "metrics/viewjson.h"

#include <algorithm>
#include <array>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Conflicts{errors::SettingChanged, errors::LevelChanged, errors::ViewExists, errors::ServiceHoursChanged};

/** Of these levels, those of one value, in the order of their dates. */
std::vector<LevelRecord> ofValue(const std::vector<LevelRecord> &levels, const LevelRecord &value)
{
    std::vector<LevelRecord> found;
    std::ranges::copy_if(levels, std::back_inserter(found),
        [&](const LevelRecord &level) { return level.source == value.source && level.value == value.value; });
    std::ranges::sort(found, {}, &LevelRecord::from);
    return found;
}

/** "team 2", "outside"; "" where nobody has placed it. */
QString described(const std::vector<LevelRecord> &levels)
{
    if (levels.empty())
        return {};
    const LevelRecord &last = levels.back();
    return last.tier ? nameOf(last.kind) + QStringLiteral(" %1").arg(last.tier) : QString(nameOf(last.kind));
}

class Runner
{
public:
    explicit Runner(Workspace &workspace) : m_workspace(workspace) {}

    Result<Done> operator()(const SetSetting &command)
    {
        return inTransaction([&]() -> Result<Done> {
            const auto stored = SettingStore(m_workspace.connection()).get(command.key);
            if (!stored)
                return stored.error();
            const QString present = stored->value_or(QString());
            if (command.expected && *command.expected != present)
                return Error{errors::SettingChanged, {command.key, present}};
            return m_workspace.set(command.key, command.value);
        });
    }

    Result<Done> operator()(const SetLevels &command)
    {
        return inTransaction([&]() -> Result<Done> {
            if (command.seen) {
                if (auto same = checkSeen(command); !same)
                    return same;
            }
            return m_workspace.writeLevels(command.levels, command.removed);
        });
    }

    Result<Done> operator()(const SaveView &command)
    {
        if (command.name.trimmed().isEmpty())
            return Error{errors::ViewNameMissing, {}};
        return inTransaction([&]() -> Result<Done> {
            ViewStore store(m_workspace.connection());
            const auto present = store.get(command.name.trimmed());
            if (!present)
                return present.error();
            if (*present && !command.replace)
                return Error{errors::ViewExists, {command.name.trimmed()}};
            return store.set(command.name.trimmed(), toJson(command.view));
        });
    }

    Result<Done> operator()(const RemoveView &command)
    {
        return ViewStore(m_workspace.connection()).remove(command.name.trimmed());
    }

    Result<Done> operator()(const SetServiceHours &command)
    {
        auto issues = calendarIssues(command.hours.calendars);
        std::ranges::copy(policyIssues(command.hours.policies, command.hours.calendars), std::back_inserter(issues));
        if (!issues.empty())
            return issues.front();
        return inTransaction([&]() -> Result<Done> {
            const auto present = m_workspace.serviceHours();
            if (!present)
                return present.error();
            if (command.seen && *command.seen != *present)
                return Error{errors::ServiceHoursChanged, {}};
            return replaceServiceHours(m_workspace.connection(), command.hours);
        });
    }

private:
    Result<Done> checkSeen(const SetLevels &command)
    {
        const auto present = m_workspace.levels();
        if (!present)
            return present.error();
        for (const auto *levels : {&command.levels, &command.removed}) {
            for (const LevelRecord &level : *levels) {
                if (const auto now = ofValue(*present, level); now != ofValue(*command.seen, level))
                    return Error{errors::LevelChanged, {level.value, described(now)}};
            }
        }
        return Done{};
    }

    template<typename F>
    Result<Done> inTransaction(F work)
    {
        auto transaction = Transaction::write(m_workspace.connection());
        if (!transaction)
            return transaction.error();
        auto done = work();
        return done ? transaction->commit() : done;
    }

    Workspace &m_workspace;
};

} // namespace

Receipt receiptFor(const Error &error)
{
    using Outcome = Receipt::Outcome;
    if (std::ranges::find(Conflicts, error.code) != Conflicts.end())
        return {Outcome::Conflict, error};
    const auto isOf = [&](QLatin1String prefix) { return error.code.startsWith(prefix); };
    const bool mayPass = isOf("database."_L1) || isOf("schema."_L1) || isOf("server."_L1);
    return {mayPass ? Outcome::Failed : Outcome::Refused, error};
}

Receipt carryOut(Workspace &workspace, const Command &command)
{
    const auto done = triedAgain([&] { return std::visit(Runner(workspace), command); });
    return done ? Receipt() : receiptFor(done.error());
}

} // namespace palier
