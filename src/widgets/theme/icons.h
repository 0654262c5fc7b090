// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace palier {

/** An SVG of :/icons, which are drawn in "currentColor", in this colour, `size` device-independent pixels high. Null for a name
    that is none. */
QIcon iconNamed(const QString &name, const QColor &colour, int size);

} // namespace palier
