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
palier_add_tests(base USES base)
TEXT
plant tests/base/tst_zone.cpp <<'TEXT'
PALIER_TEST(TestZone, QCoreApplication)
TEXT
passes

remove tests/base/tst_zone.cpp
catches 'src/base/zone.cpp: no tests/base/tst_zone.cpp'
plant tests/base/tst_zone.cpp </dev/null
catches 'tests/base/tst_zone.cpp: never run; it lacks PALIER_TEST'
plant tests/base/tst_zone.cpp <<'TEXT'
PALIER_TEST(TestZone, QCoreApplication)
TEXT
plant tests/facts/tst_chunk.cpp <<'TEXT'
PALIER_TEST(TestChunk, QCoreApplication)
TEXT
catches 'tests/facts/tst_chunk.cpp: never run; tests/CMakeLists.txt lacks palier_add_tests(facts'
