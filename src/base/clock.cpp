// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"

#include <QDateTime>

namespace palier {

Instant SystemClock::now() const
{
    return instantFromMilliseconds(QDateTime::currentMSecsSinceEpoch());
}

} // namespace palier
