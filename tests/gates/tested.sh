#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tested.sh ROOT: every src/<module>/<class>.cpp has its tests/<module>/tst_<class>.cpp, known to tests/CMakeLists.txt. The
# programs and the window (ctl, app, widgets) are tested as they run, not file by file. A source without a line of code is none.
set -eu
cd "$1"

has_code() {
    sed 's,//.*,,' "$1" | grep -qvE '^[[:space:]]*(#.*|namespace .*|\})?[[:space:]]*$'
}

failed=0
wrong() {
    echo "$1"
    failed=1
}

for source in $(find src -mindepth 2 -name '*.cpp' | sort); do
    module=$(echo "$source" | cut -d/ -f2)
    class=$(basename "$source" .cpp)
    case $module in
        ctl | app | widgets) continue ;;
    esac
    has_code "$source" || continue
    test -f "tests/$module/tst_$class.cpp" || wrong "$source: no tests/$module/tst_$class.cpp"
done

for test in $(find tests -name 'tst_*.cpp' | sort); do
    module=$(basename "$(dirname "$test")")
    class=$(basename "$test" .cpp)
    grep -rqE "palier_add_test\($module ${class#tst_}( |\)|\$)" tests --include=CMakeLists.txt ||
        wrong "$test: never run; tests/CMakeLists.txt lacks palier_add_test($module ${class#tst_} …)"
done
exit $failed
