#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
here=$(dirname "$0")
lupdate=$1
gate=$here/translated.sh
. "$here/planted.sh"

# french < MESSAGES: the French file with these messages in the context Rate.
french() {
    {
        printf '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="fr_FR">\n<context>\n    <name>Rate</name>\n'
        cat
        printf '</context>\n</TS>\n'
    } | plant translations/palier_fr.ts
}
message() {
    printf '    <message>\n        <source>%s</source>\n        <translation%s>%s</translation>\n    </message>\n' "$1" "${3:-}" "$2"
}

plant src/viewmodels/rate.cpp <<'TEXT'
#include <QCoreApplication>
struct Rate { Q_DECLARE_TR_FUNCTIONS(Rate) };
auto a = Rate::tr("escalation rate of %1");
TEXT
catches 'translations/palier_fr.ts: missing' "$lupdate"

message 'escalation rate of %1' "taux d'escalade de %1" | french
passes "$lupdate"

message 'escalation rate of %1' '' ' type="unfinished"' | french
catches 'unfinished' "$lupdate"
message 'escalation rate of %1' '' | french
catches 'unfinished, empty' "$lupdate"
message 'escalation rate of %1' "taux d'escalade" | french
catches 'but its source has %1' "$lupdate"
french </dev/null
catches 'escalation rate of %1' "$lupdate"
{
    message 'escalation rate of %1' "taux d'escalade de %1"
    message 'gone' 'parti'
} | french
catches 'not what src/ says now' "$lupdate"
{
    message 'escalation rate of %1' "taux d'escalade de %1"
    message 'gone' 'parti' ' type="vanished"'
} | french
catches 'vanished' "$lupdate"
