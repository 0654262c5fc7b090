// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/tickethistory.h"

namespace palier {

Directory::Directory()
{
    groups.code(QString());
    for (const char *name : EnumNames<BuiltInDimension>::names)
        dimension(QLatin1String(name));
}

std::size_t Directory::dimension(const QString &name)
{
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        if (dimensions[i].name == name)
            return i;
    }
    dimensions.push_back({name, {}});
    dimensions.back().values.code(QString());
    return dimensions.size() - 1;
}

} // namespace palier
