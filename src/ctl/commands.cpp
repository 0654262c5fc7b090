// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"

#include <QCoreApplication>

namespace palier::ctl {

namespace {

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(palier::CommandWords)
};

} // namespace

std::optional<bool> wantsJson(const Arguments &arguments, Console &console, const char *command)
{
    const QString format = arguments.value("format", QStringLiteral("text"));
    if (format == QLatin1String("json") || format == QLatin1String("text"))
        return format == QLatin1String("json");
    console.failUsage(CommandWords::tr("There is no format “%1”; there are: text, json.").arg(format), QLatin1String(command));
    return std::nullopt;
}

} // namespace palier::ctl
