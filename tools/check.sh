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

# analyse NAME SETTINGS FILES_AT_ONCE COMMAND…: an analyser over every translation unit that it has not seen as it is.
analyse() {
    local name=$1
    shift
    find src tests -name '*.cpp' | sort |
        python3 tools/unless-known.py "build/clean/$name" build/analysis/compile_commands.json "$@"
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
    # Tests fork to run into limits of the system without taking the others along (die_after_fork).
    TSAN_OPTIONS="suppressions=$PWD/tools/tsan.supp history_size=4 die_after_fork=0" run_suite tsan -LE long
}

# A build tree that clang can read: no precompiled header made by g++, and the files of moc and uic there, without compiling.
prepare_analysis() {
    step configure-analysis "Configure (analysis)" cmake --preset dev -B build/analysis -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON \
        -DCMAKE_GLOBAL_AUTOGEN_TARGET=ON -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF -DPALIER_WARNINGS_AS_ERRORS=OFF &&
        step build-analysis "Generate sources (analysis)" cmake --build build/analysis --target autogen
}

run_tidy() {
    analyse tidy .clang-tidy 1 clang-tidy-19 -p build/analysis --quiet
}

# An error means that clazy could not read a file and checked nothing in it.
run_clazy() {
    local checks
    checks=$(sed 's/#.*//' .clazy | xargs | tr ' ' ',')
    analyse clazy .clazy 4 clazy-standalone -p build/analysis --checks="$checks" \
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
    part "AddressSanitizer and UndefinedBehaviorSanitizer" check_addresses
    part "ThreadSanitizer" check_threads
    part "A build tree for the analysers" prepare_analysis
    part "clang-tidy" step clang-tidy "clang-tidy over src and tests" run_tidy
    part "clazy" step clazy "clazy over src and tests" run_clazy
    part "Formatting" step format "clang-format over src and tests" run_format
    part "Coverage" check_coverage
    part "Long tests" check_long_tests
    printf '\n'
    printf '%s\n' "${verdicts[@]}"
    [ "$failures" = 0 ]
}
