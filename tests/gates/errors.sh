#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# errors.sh ROOT: every error code declared in a src/<module>/errors.h is declared once, reported somewhere, and worded in
# src/viewmodels/errortext.cpp; and every code worded there is declared.
set -eu
cd "$1"
words=src/viewmodels/errortext.cpp
[ -f "$words" ] || { echo "$words: missing"; exit 1; }

# "<code> <name> <file>" a line.
declared() {
    find src -name errors.h | sort | while IFS= read -r file; do
        sed -nE "s,^.*ErrorCode ([A-Za-z]+)\{\"([^\"]+)\"\}.*,\2 \1 $file,p" "$file"
    done
}

worded() {
    sed 's,^[[:space:]]*//.*,,' "$words" | grep -oE '"[a-z0-9-]+(\.[a-z0-9-]+)+"' | tr -d '"'
    grep -oE 'errors::[A-Z][A-Za-z]+' "$words" | sed 's/errors:://' | while IFS= read -r name; do
        awk -v name="$name" '$2 == name { print $1 }' "$work/declared"
    done
}

reported() {
    grep -rqw "$1" src --include='*.cpp' --include='*.h' --exclude=errors.h --exclude=errortext.cpp
}

failed=0
wrong() {
    echo "$1"
    failed=1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
declared >"$work/declared"
worded >"$work/worded"
while read -r code name file; do
    grep -qxF "$code" "$work/worded" || wrong "$file: $code ($name) has no words in $words"
    reported "$name" || wrong "$file: $code ($name) is never reported"
done <"$work/declared"
for code in $(cut -d' ' -f1 "$work/declared" | sort | uniq -d); do
    wrong "$code: declared twice"
done
for code in $(sort -u "$work/worded"); do
    grep -q "^$code " "$work/declared" || wrong "$words: $code is declared in no errors.h"
done
exit $failed
