#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tested.sh ROOT: every src/<module>/<class>.cpp has its tests/<module>/tst_<class>.cpp, and tests/CMakeLists.txt runs the tests of
# every folder. The programs and the window (ctl, app, widgets) are tested as they run, not file by file. A source without a line of code is none.
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

for test in $(find tests -name 'tst_*.cpp' | sort); do
    folder=${test%/*}
    grep -qF "palier_add_tests(${folder##*/} " tests/CMakeLists.txt ||
        wrong "$test: never run; tests/CMakeLists.txt lacks palier_add_tests(${folder##*/} …)"
    grep -q '^PALIER_TEST' "$test" || wrong "$test: never run; it lacks PALIER_TEST (support/testprogram.h)"
done
exit $failed
