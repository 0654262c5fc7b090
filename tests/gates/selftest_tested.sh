#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
here=$(dirname "$0")
gate=$here/tested.sh
. "$here/planted.sh"

plant src/base/zone.cpp <<'TEXT'
int zone() { return 1; }
TEXT
plant src/base/empty.cpp <<'TEXT'
// Nothing but the header.
#include "base/empty.h"

namespace palier {
} // namespace palier
TEXT
plant src/ctl/main.cpp <<'TEXT'
int main() {}
TEXT
plant tests/CMakeLists.txt <<'TEXT'
palier_add_test(base zone USES base)
TEXT
plant tests/base/tst_zone.cpp </dev/null
passes

remove tests/base/tst_zone.cpp
catches 'src/base/zone.cpp: no tests/base/tst_zone.cpp'
plant tests/base/tst_zone.cpp </dev/null
plant tests/base/tst_zones.cpp </dev/null
catches 'tests/base/tst_zones.cpp: never run'
