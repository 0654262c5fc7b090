# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # logs: tools/steps.sh
#
# ./dev check: everything that takes too long for ./dev test. Every part runs, whatever the others said; then one verdict each.

verdicts=()
failures=0

# part "What it proves" COMMAND…: a part of the check; its failure is noted and the check goes on.
part() {
    local what=$1
    shift
    printf '\n== %s\n' "$what"
    if "$@"; then
        verdicts+=("passed  $what")
    else
        verdicts+=("FAILED  $what")
        failures=$((failures + 1))
    fi
}

source_files() {
    find src tests \( -name '*.cpp' -o -name '*.h' \) -print0 | sort -z
}

# analyse NAME SETTINGS FILES_AT_ONCE COMMAND…: an analyser over the translation units on stdin, but for those that it has seen as they
# are.
analyse() {
    local name=$1
    shift
    python3 tools/unless-known.py "build/clean/$name" build/gathered/compile_commands.json "$@"
}

check_addresses() {
    configure asan && build asan || return 1
    local leaks=1
    if build/asan/bin/tst_base zone 2>&1 | grep -q 'LeakSanitizer has encountered a fatal error'; then
        echo "This machine does not let LeakSanitizer look at a process (a container without ptrace?): leaks are not checked."
        leaks=0
    fi
    ASAN_OPTIONS=detect_leaks=$leaks UBSAN_OPTIONS=print_stacktrace=1 run_suite asan
}

# ThreadSanitizer needs memory where it expects it: without address randomisation, unless the machine forbids to turn it off.
check_threads() {
    configure tsan && build tsan || return 1
    local test_launcher=(setarch "$(uname -m)" -R)
    "${test_launcher[@]}" true 2>/dev/null || test_launcher=()
    # The long tests are long by their data: they would be hours here, and the others run the same code.
    # Tests fork to run into limits of the system without taking the others along (die_after_fork). Debian's Qt, glib and the rest are
    # not built with it, so that it sees their accesses and not what orders them: it is to look at our code alone.
    TSAN_OPTIONS="suppressions=$PWD/tools/tsan.supp history_size=4 die_after_fork=0 ignore_noninstrumented_modules=1" \
        run_suite tsan -LE long
}

# The commands of the dev tree as clang can read them (without the header that g++ precompiled), and files gathered into units. The dev
# tree has the files of moc and uic: the suite has built it.
prepare_analysis() {
    step gather "Gather files for the analysers" python3 tools/gather.py build/dev/compile_commands.json build/gathered 12
}

# Over gathered files: alone, each would take as long as twelve.
run_tidy() {
    find build/gathered -name '*.cpp' | sort |
        analyse tidy <(cat .clang-tidy tests/.clang-tidy) 1 clang-tidy-19 -p build/gathered --quiet
}

# Over the files as they are: this is also where an include that is missing shows, which the precompiled header or a neighbour in the
# unit would make up for. An error means that clazy could not read a file and checked nothing in it.
run_clazy() {
    local checks
    checks=$(sed 's/#.*//' .clazy | xargs | tr ' ' ',')
    find src tests -name '*.cpp' | sort | analyse clazy .clazy 4 clazy-standalone -p build/gathered --checks="$checks" \
        --extra-arg=-Wno-unknown-warning-option --header-filter='.*/(src|tests)/.*'
}

run_format() {
    source_files | xargs -0 clang-format-19 --dry-run -Werror
}

run_gcovr() {
    gcovr --root . --filter src/ --print-summary build/coverage
}

check_coverage() {
    configure coverage && build coverage || return 1
    find build/coverage -name '*.gcda' -delete
    run_suite coverage && step gcovr "Coverage of src/" run_gcovr || return 1
    grep -E '^(lines|branches):' "$logs/gcovr.log"
}

check_long_tests() {
    configure release && build release || return 1
    PALIER_LONG_TESTS=1 step long "Long tests (release)" \
        ctest --test-dir build/release -L long --output-on-failure --no-tests=error || return 1
    sed -n '/tests passed/,$p' "$logs/long.log"
}

check_everything() {
    part "The suite and the gates" command_test
    part "Formatting" step format "clang-format over src and tests" run_format
    # Under a sanitizer everything computes.
    tests_at_once=$(nproc)
    part "Coverage" check_coverage
    part "AddressSanitizer and UndefinedBehaviorSanitizer" check_addresses
    part "ThreadSanitizer" check_threads
    part "Files gathered for the analysers" prepare_analysis
    part "clang-tidy" step clang-tidy "clang-tidy over src and tests" run_tidy
    part "clazy" step clazy "clazy over src and tests" run_clazy
    part "Long tests" check_long_tests
    printf '\n'
    printf '%s\n' "${verdicts[@]}"
    [ "$failures" = 0 ]
}
