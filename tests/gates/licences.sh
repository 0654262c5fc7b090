#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# licences.sh ROOT: every file names its holder and licence (SPDX), or matches a path in REUSE.toml; each licence named has its
# text in LICENSES/, and each text there is used. Build trees and the private folders of tools do not count.
set -eu
cd "$1"

files() {
    find . \( -name .git -o -name .cache -o -name .idea -o -name .vscode -o -path './build*' -o -path './cmake-build-*' \) -prune \
        -o -type f -print | sed 's,^\./,,' | grep -vE '^LICENSES/|^REUSE\.toml$|\.user$|~$|\.swp$' | sort
}

# The globs of REUSE.toml as anchored regular expressions: "*" stays in a folder, "**" does not.
covered() {
    [ -f REUSE.toml ] || return 0
    awk '/^path[ \t]*=/ { inside = 1 } inside { print } /\]|^path[ \t]*=[ \t]*"/ { inside = 0 }' REUSE.toml | grep -o '"[^"]*"' | tr -d '"' |
        sed -e 's/[.+()]/\\&/g' -e 's,\*\*/,\a,g' -e 's,\*\*,\f,g' -e 's,\*,[^/]*,g' -e 's,\a,(.*/)?,g' -e 's,\f,.*,g' -e 's/.*/^&$/'
}

named_licences() {
    {
        files | xargs -r -d '\n' grep -haoE 'SPDX-License-Identifier: [A-Za-z0-9.+-]+' | sed 's/.*: //'
        [ ! -f REUSE.toml ] || sed -n 's/^SPDX-License-Identifier *= *"\(.*\)"/\1/p' REUSE.toml
    } | sort -u
}

# Those of the files on standard input that do not say TAG.
without() {
    xargs -r -d '\n' grep -LF "$1: " | sed "s,\$,: no $1\, and not in REUSE.toml," || true
}

failed=0
wrong() {
    echo "$1"
    failed=1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
covered >"$work/patterns"
files | grep -vEf "$work/patterns" >"$work/uncovered" || true
silent=$(for tag in SPDX-FileCopyrightText SPDX-License-Identifier; do without $tag <"$work/uncovered"; done)
[ -z "$silent" ] || wrong "$silent"

licences=$(named_licences)
for licence in $licences; do
    test -s "LICENSES/$licence.txt" || wrong "LICENSES/$licence.txt: missing, though files are under $licence"
done
for text in LICENSES/*.txt; do
    printf '%s\n' "$licences" | grep -qxF "$(basename "$text" .txt)" || wrong "$text: nothing is under this licence"
done
exit $failed
