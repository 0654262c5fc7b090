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
        sed -nE "s,^.*ErrorCode ([A-Za-z0-9]+)\{\"([^\"]+)\"\}.*,\2 \1 $file,p" "$file"
    done
}

worded() {
    sed 's,^[[:space:]]*//.*,,' "$words" | grep -oE '"[a-z0-9-]+(\.[a-z0-9-]+)+"' | tr -d '"'
    grep -oE 'errors::[A-Z][A-Za-z0-9]+' "$words" | sed 's/errors:://' | while IFS= read -r name; do
        awk -v name="$name" '$2 == name { print $1 }' "$work/declared"
    done
}

# Every name that stands somewhere in src/ but in the declarations and the wording.
reported() {
    grep -rhowE '[A-Z][A-Za-z0-9]+' src --include='*.cpp' --include='*.h' --exclude=errors.h --exclude=errortext.cpp | sort -u
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
declared >"$work/declared"
worded >"$work/worded"
reported >"$work/reported"
awk -v words="$words" '
    FILENAME ~ /worded$/ { worded[$1] = 1; next }
    FILENAME ~ /reported$/ { reported[$1] = 1; next }
    {
        what = $3 ": " $1 " (" $2 ") "
        if (!($1 in worded)) print what "has no words in " words
        if (!($2 in reported)) print what "is never reported"
        if ($1 in declared) print what "is declared twice: " declared[$1]
        declared[$1] = $3
    }
    END { for (code in worded) if (!(code in declared)) print words ": " code " is declared in no errors.h" }
' "$work/worded" "$work/reported" "$work/declared" >"$work/wrong"
cat "$work/wrong"
[ ! -s "$work/wrong" ]
