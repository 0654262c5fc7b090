#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# forbidden.sh ROOT: what may stand in the code of src/ only in some places, or nowhere. Comments may say anything.
set -eu
cd "$1"

# Code alone: "<file>:<line>:<code>", without comments (text in quotation marks that looks like one is kept).
code() {
    find src -name '*.h' -o -name '*.cpp' | sort | xargs -r awk '
        FNR == 1 { inside = 0 }
        {
            line = $0
            if (inside && !sub(/^.*\*\//, "", line)) next
            inside = 0
            gsub(/\/\*([^*]|\*+[^*\/])*\*+\//, "", line)
            if (match(line, /\/\*/)) { inside = 1; line = substr(line, 1, RSTART - 1) }
            sub(/(^|[ \t;{})])\/\/.*$/, "", line)
            if (line !~ /^[ \t]*$/) print FILENAME ":" FNR ":" line
        }'
}

failed=0
# rule "why" ALLOWED FORBIDDEN: extended regular expressions, of the files where it may stand and of what it is.
rule() {
    found=$(printf '%s\n' "$all" | grep -vE "^($2):" | grep -E "^[^:]*:[0-9]+:.*($3)" || true)
    [ -n "$found" ] || return 0
    printf '%s\n%s\n' "$1" "$found"
    failed=1
}

all=$(code)
nowhere='nothing'
sentences='src/(viewmodels|widgets|app|ctl)/[^:]*'
clock='src/base/clock\.cpp'
statement='"[[:space:]]*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|WITH|VALUES) '
lowercase_statement='"[^"]*(select .+ from|insert (or [a-z]+ )?into|update [a-z_]+ set|delete from|(create|drop|alter) (table|index|view|trigger)) '

rule 'Sentences are made in viewmodels, widgets, app and ctl only (Error is a code with parameters elsewhere):' \
    "$sentences" '(^|[^A-Za-z0-9_])(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\('
rule 'The time is read through Clock (src/base/clock.h) only:' \
    "$clock" 'current(DateTime|DateTimeUtc|Date|Time|SecsSinceEpoch|MSecsSinceEpoch)\(|system_clock::now|(^|[^A-Za-z0-9_.>:])time\((nullptr|NULL|0)\)'
rule 'No nested event loops, and no continuation on an object that may be gone:' \
    "$nowhere" 'processEvents|QEventLoop|\.then\(this'
rule 'SQL stands in resources/sql and resources/sources, one statement a file:' \
    "$nowhere" "$statement|$lowercase_statement"
exit $failed
