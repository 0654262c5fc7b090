#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# layering.sh ROOT MODULES: every #include "module/…" under ROOT/src is of the including module itself or of one that it uses,
# directly or through others. MODULES is what CMake wrote: "<module>: <what it uses>" a line. Uses never go in a circle, every folder
# of src/ is a module, and the module table of src/README.md says the same.
set -eu
root=$1
modules=$2
[ -s "$modules" ] || { echo "$modules: no list of modules"; exit 1; }
uses=$(cat "$modules")
cd "$root/src"

sources() {
    find . \( -name '*.h' -o -name '*.cpp' \) | sort | xargs -r awk '
        /^[ \t]*#[ \t]*include[ \t]*"/ {
            split($0, parts, "\"")
            print "include", substr(FILENAME, 3) ":" FNR, parts[2]
        }'
}

folders() {
    find . -mindepth 2 -name '*.cpp' | cut -d/ -f2 | sort -u | sed 's/^/folder /'
}

# Rows such as "| `ledger` | base | … |": name, what it uses; the dash says nothing.
table() {
    [ ! -f README.md ] || sed -n 's/^| *`\([a-z]*\)` *| *\([^|]*[^| ]\) *|.*/documented \1 \2/p' README.md
}

{
    echo "$uses" | sed 's/^\([a-z]*\):/module \1/'
    folders
    table
    sources
} | awk '
    function wrong(text) { print text; failed = 1 }
    # Marks in reach[] all that a module uses, itself only if its uses come back to it.
    function follow(module, from,    i, count, list) {
        count = split(uses[module], list, " ")
        for (i = 1; i <= count; ++i) {
            if ((from, list[i]) in reach) continue
            reach[from, list[i]] = 1
            follow(list[i], from)
        }
    }
    function sorted(text,    i, j, count, list, swap) {
        count = split(text, list, " ")
        for (i = 1; i < count; ++i) for (j = i + 1; j <= count; ++j)
            if (list[j] < list[i]) { swap = list[i]; list[i] = list[j]; list[j] = swap }
        text = ""
        for (i = 1; i <= count; ++i) text = text " " list[i]
        return text
    }
    function check_uses(module,    i, count, list) {
        count = split(uses[module], list, " ")
        for (i = 1; i <= count; ++i)
            if (!(list[i] in uses)) wrong("src/CMakeLists.txt: " module " uses " list[i] ", which is no module")
        follow(module, module)
        if ((module, module) in reach) wrong("src/CMakeLists.txt: " module " uses itself through others")
    }
    function check_documented(module) {
        if (documented && !(module in said)) wrong("src/README.md: the module table lacks " module)
        else if (documented && sorted(said[module]) != sorted(uses[module]))
            wrong("src/README.md: " module " uses" sorted(uses[module]) ", the table says" sorted(said[module]))
    }
    function check_include(place, header,    from, to) {
        from = substr(place, 1, index(place, "/") - 1)
        to = substr(header, 1, index(header, "/") - 1)
        if (to == "") { if (header !~ /^ui_|\.moc$/) wrong("src/" place ": \"" header "\" is not written as \"module/header.h\"") }
        else if (!(to in uses)) wrong("src/" place ": includes \"" header "\", but there is no module " to)
        else if (from != to && !((from, to) in reach)) wrong("src/" place ": " from " must not include \"" header "\": it does not use " to)
    }
    { kind = $1; name = $2; $1 = $2 = ""; sub(/^ +/, "") }
    kind == "module" { uses[name] = $0 }
    kind == "folder" { folder[name] = 1 }
    kind == "documented" { documented = 1; said[name] = $0 ~ /^[a-z]/ ? $0 : "" }
    kind == "include" { place[++includes] = name; header[includes] = $0 }
    END {
        for (module in uses) check_uses(module)
        for (module in uses) check_documented(module)
        for (module in said) if (!(module in uses)) wrong("src/README.md: the module table has " module ", which is no module")
        for (name in folder) if (!(name in uses)) wrong("src/" name ": a folder with sources that is no module (palier_add_module)")
        for (i = 1; i <= includes; ++i) check_include(place[i], header[i])
        exit failed
    }'
