#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
here=$(dirname "$0")
gate=$here/layering.sh
. "$here/planted.sh"

modules=$tree/modules.txt
catches 'no list of modules' "$modules"
plant modules.txt <<'TEXT'
base: 
ledger: base
metrics: ledger
TEXT
plant src/metrics/rate.cpp <<'TEXT'
#include "metrics/rate.h"
#include "ledger/fold.h"
#include "base/result.h"
#include <QString>
#include "rate.moc"
TEXT
passes "$modules"

plant src/ledger/fold.cpp <<'TEXT'
  # include "metrics/rate.h"
TEXT
catches 'src/ledger/fold.cpp:1: ledger must not include "metrics/rate.h": it does not use metrics' "$modules"
plant src/ledger/fold.cpp <<'TEXT'

#include "widgets/tile.h"
TEXT
catches 'src/ledger/fold.cpp:2: includes "widgets/tile.h", but there is no module widgets' "$modules"
plant src/ledger/fold.cpp <<'TEXT'
#include "fold.h"
TEXT
catches '"fold.h" is not written as "module/header.h"' "$modules"
remove src/ledger

plant src/attic/old.cpp </dev/null
catches 'src/attic: a folder with sources that is no module' "$modules"
remove src/attic

plant src/README.md <<'TEXT'
| module | uses | holds |
|---|---|---|
| `base` | – | values |
| `ledger` | base | the fold |
| `metrics` | ledger | figures |
TEXT
passes "$modules"
plant src/README.md <<'TEXT'
| `base` | – | values |
| `ledger` | base metrics | the fold |
| `attic` | – | old things |
TEXT
catches 'src/README.md: ledger uses base, the table says base metrics' "$modules"
catches 'src/README.md: the module table lacks metrics' "$modules"
catches 'src/README.md: the module table has attic, which is no module' "$modules"
remove src/README.md

plant modules.txt <<'TEXT'
base: ledger
ledger: base
metrics: ghosts
TEXT
catches 'base uses itself through others' "$modules"
catches 'metrics uses ghosts, which is no module' "$modules"
