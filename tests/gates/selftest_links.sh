#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
here=$(dirname "$0")
gate=$here/links.sh
. "$here/planted.sh"

plant docs/definitions.md </dev/null
plant docs/decisions.md <<'TEXT'
[The rate](definitions.md#rate), [home](../README.md), [Qt](https://www.qt.io), [below](#below), `docs/`, `src/<module>/<class>.cpp`
TEXT
plant README.md <<'TEXT'
[Definitions](docs/definitions.md)
TEXT
passes

echo '[Rate](docs/rate.md#now)' | plant README.md
catches 'README.md: points at docs/rate.md, which is not there'
printf 'See `%s`.\n' src/metrics/gone.cpp | plant README.md
catches 'README.md: points at src/metrics/gone.cpp'
