# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Steps of ./dev: one line each, with its time; what they say goes into build/log/.

logs=$PWD/build/log

# step NAME "What it does" COMMAND…: runs the command with its output in build/log/NAME.log; on failure shows the end of it.
step() {
    local name=$1 what=$2 log=$logs/$1.log start=$SECONDS
    shift 2
    printf '%-40s' "$what …"
    if "$@" >"$log" 2>&1 </dev/null; then
        printf ' %5d s\n' $((SECONDS - start))
        return 0
    fi
    printf ' FAILED after %d s\n' $((SECONDS - start))
    show_end "$name"
    return 1
}

# The end of a step's log, and what to do about it.
show_end() {
    local log=$logs/$1.log
    echo "---- the end of build/log/$1.log"
    grep -vE '^ +Start +[0-9]+: |\.\.\. +Passed ' "$log" | tail -n 120
    echo "---- the whole output is in build/log/$1.log"
    advice "$log"
}

# What most often helps, by what the log says.
advice() {
    if grep -q 'No space left on device' "$1"; then
        echo "The disk is full: free some space (build/ can be deleted at any time) and try again."
    elif grep -qE 'Killed signal|internal compiler error: Killed' "$1"; then
        echo "The machine ran out of memory: try again with CMAKE_BUILD_PARALLEL_LEVEL=1 ./dev …"
    elif grep -qE 'Could NOT find|Could not find|CMake Error at' "$1"; then
        echo "Something that the build needs is missing or stale: delete build/ and try again; CONTRIBUTING.md lists the packages."
    fi
}
