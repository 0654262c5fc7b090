# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# For the self-tests of the gates: a small tree of planted files, and what a gate says of it.
#   plant PATH < text           writes a file of the tree
#   remove PATH                 takes it away
#   passes ARGUMENTS…           the gate finds nothing in the tree
#   catches TEXT ARGUMENTS…     the gate fails and its output contains TEXT
# The sourcing script sets `gate` to the gate's script first.

# shellcheck disable=SC2154 # gate: set by the sourcing script
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

plant() {
    mkdir -p "$(dirname "$tree/$1")"
    cat >"$tree/$1"
}

remove() {
    rm -r "${tree:?}/$1"
}

passes() {
    if ! said=$(sh "$gate" "$tree" "$@" 2>&1); then
        printf 'The gate should pass, but says:\n%s\n' "$said"
        exit 1
    fi
}

catches() {
    expected=$1
    shift
    if said=$(sh "$gate" "$tree" "$@" 2>&1); then
        printf 'The gate should say "%s", but passes.\n' "$expected"
        exit 1
    fi
    case $said in
        *"$expected"*) ;;
        *)
            printf 'The gate should say "%s", but says:\n%s\n' "$expected" "$said"
            exit 1
            ;;
    esac
}
