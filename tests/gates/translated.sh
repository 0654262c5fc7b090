#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# translated.sh ROOT LUPDATE: French is complete. translations/palier_fr.ts knows every sentence of src/ and no other, each is
# translated, and a translation has the same places (%1, %n …) as its source. The other languages there (English: its plurals) are
# held to the same for what they contain.
set -eu
cd "$1"
lupdate=$2

failed=0
wrong() {
    echo "$1"
    failed=1
}

unfinished='type="(unfinished|vanished|obsolete)"|<translation></translation>|<translation/>|<numerusform></numerusform>|<numerusform/>'

# Sentences whose places differ: the numbered ones, and %n or %Ln once in each plural form.
places() {
    awk '
        function places(text,    found, i) {
            found = ""
            for (i = 1; i <= 9; ++i) if (text ~ "%L?" i) found = found "%" i " "
            return found
        }
        /<source>/ { source = ""; reading = 1 }
        reading { source = source $0; if (/<\/source>/) reading = 0 }
        /<(translation|numerusform)[ >]/ && !/<translation[^>]*numerus/ { translation = ""; writing = 1 }
        writing { translation = translation " " $0 }
        writing && /<\/(translation|numerusform)>/ {
            writing = 0
            if (translation ~ /[^ ]*>[^<]/ && places(source) != places(translation))
                print FILENAME ":" FNR ": has " places(translation) "but its source has " places(source)
        }' "$1"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for file in translations/*.ts; do
    [ -f "$file" ] || continue
    grep -qE "$unfinished" "$file" && wrong "$file: unfinished, empty or vanished: $(grep -nE "$unfinished" "$file" | head -5)"
    only_plurals=
    [ "$file" = translations/palier_fr.ts ] || only_plurals=-pluralonly
    cp "$file" "$work/now.ts"
    "$lupdate" -silent -locations none $only_plurals src -ts "$work/now.ts" >"$work/said" 2>&1 || wrong "$file: lupdate fails: $(cat "$work/said")"
    missing=$(grep -B 4 -E "$unfinished" "$work/now.ts" | sed -n 's/.*<source>\(.*\)/  \1/p' | head -5)
    grep -qE "$unfinished" "$work/now.ts" && wrong "$file: not what src/ says now (run lupdate):
$missing"
    found=$(places "$file")
    [ -z "$found" ] || wrong "$found"
done
test -f translations/palier_fr.ts || wrong "translations/palier_fr.ts: missing"
exit $failed
