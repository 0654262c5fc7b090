#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# links.sh ROOT: what the documents point at is there: relative links from their own folder, and paths in backquotes that begin
# with a folder of the tree. A path with <…>, … or * in it is a pattern and stands for itself.
set -eu
cd "$1"

documents() {
    find . \( -name .git -o -path './build*' \) -prune -o -name '*.md' -print | sort
}

failed=0
wrong() {
    echo "$1"
    failed=1
}

# check DOCUMENT FOLDER: each path on standard input exists in the folder.
check() {
    while IFS= read -r target; do
        test -e "$2/$target" || echo "${1#./}: points at $target, which is not there"
    done
}

for document in $(documents); do
    said=$({
        grep -oE '\]\([^)#: ]+(#[^) ]*)?\)' "$document" | sed -E 's/^\]\(//; s/(#.*)?\)$//' | check "$document" "$(dirname "$document")"
        grep -oE '`(src|tests|resources|cmake|docs|tools|translations)/[A-Za-z0-9_./-]*`' "$document" | tr -d '`' | check "$document" .
    })
    [ -z "$said" ] || wrong "$said"
done
exit $failed
