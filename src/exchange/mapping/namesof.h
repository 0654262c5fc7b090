// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/kinds.h"

#include <QStringList>

namespace palier {

/** The names of an enumeration's values as people write them, without the empty one that stands for "unknown". */
template<typename E>
QStringList namesOf()
{
    QStringList names;
    for (const char *name : EnumNames<E>::names)
        names.append(QLatin1String(name));
    names.removeAll(QString());
    return names;
}

} // namespace palier
