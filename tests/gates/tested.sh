#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tested.sh ROOT: every src/<module>/<class>.cpp has its tests/<module>/tst_<class>.cpp, known to tests/CMakeLists.txt. The
# programs and the window (ctl, app, widgets) are tested as they run, not file by file. A source without a line of code is none.
set -eu
cd "$1"

sources_with_code() {
    find src -mindepth 2 -name '*.cpp' | sort | xargs -r awk '
        { sub(/\/\/.*/, "") }
        !/^[ \t]*(#.*|namespace .*|\})?[ \t]*$/ { print FILENAME; nextfile }'
}

failed=0
wrong() {
    echo "$1"
    failed=1
}

for source in $(sources_with_code); do
    module=${source#src/}
    module=${module%%/*}
    class=${source##*/}
    case $module in
        ctl | app | widgets) continue ;;
    esac
    test -f "tests/$module/tst_${class%.cpp}.cpp" || wrong "$source: no tests/$module/tst_$class"
done

announced=$(grep -rhoE 'palier_add_test\([a-z]+ [a-z0-9_]+' tests --include=CMakeLists.txt || true)
for test in $(find tests -name 'tst_*.cpp' | sort); do
    folder=${test%/*}
    class=${test##*/tst_}
    call="palier_add_test(${folder##*/} ${class%.cpp}"
    printf '%s\n' "$announced" | grep -qxF "$call" || wrong "$test: never run; tests/CMakeLists.txt lacks $call …)"
done
exit $failed
