#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
here=$(dirname "$0")
gate=$here/licences.sh
. "$here/planted.sh"

# REUSE-IgnoreStart
header='SPDX-FileCopyrightText: 2026 Somebody
SPDX-License-Identifier: GPL-3.0-or-later'
toml_licence='SPDX-License-Identifier'
# REUSE-IgnoreEnd

echo 'GNU …' | plant LICENSES/GPL-3.0-or-later.txt
echo "$header" | plant src/zone.cpp
echo '{}' | plant resources/mappings/events.json
echo 'a,b' | plant tests/data/deep/down/log.csv
plant REUSE.toml <<TEXT
version = 1

[[annotations]]
path = ["resources/mappings/*.json", "tests/data/**"]
$toml_licence = "GPL-3.0-or-later"
TEXT
passes

echo 'int x;' | plant 'src/base/bare one.cpp'
catches 'src/base/bare one.cpp: no SPDX-FileCopyrightText'
catches 'src/base/bare one.cpp: no SPDX-License-Identifier'
remove 'src/base/bare one.cpp'

echo '{}' | plant resources/mappings/old/deep.json
catches 'resources/mappings/old/deep.json: no SPDX'
remove resources/mappings/old/deep.json

printf '%s-%s: %s\n' SPDX FileCopyrightText '2026 Somebody' SPDX License-Identifier MIT | plant src/other.cpp
catches 'LICENSES/MIT.txt: missing'
remove src/other.cpp

echo 'Public domain' | plant LICENSES/CC0-1.0.txt
catches 'LICENSES/CC0-1.0.txt: nothing is under this licence'
