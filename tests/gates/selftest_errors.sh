#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
here=$(dirname "$0")
gate=$here/errors.sh
. "$here/planted.sh"

plant src/base/errors.h <<'TEXT'
constexpr ErrorCode BadZone{"zone.unknown"};         // the text
constexpr ErrorCode BadDuration{"duration.invalid"}; // the text
TEXT
plant src/base/zone.cpp <<'TEXT'
return {errors::BadZone, {text}}, Error{errors::BadDuration, {text}};
TEXT
plant src/viewmodels/errortext.cpp <<'TEXT'
{"zone.unknown", tr("“%1” is no time zone.")}, {errors::BadDuration, tr("“%1” is no duration. For example: P7D.")},
TEXT
passes

plant src/exchange/errors.h <<'TEXT'
constexpr ErrorCode MissingUnit{"import.missing-unit"}; // the line
TEXT
catches 'src/exchange/errors.h: import.missing-unit (MissingUnit) has no words'
catches 'src/exchange/errors.h: import.missing-unit (MissingUnit) is never reported'
plant src/exchange/errors.h <<'TEXT'
constexpr ErrorCode BadZone{"zone.unknown"};
TEXT
catches 'src/exchange/errors.h: zone.unknown (BadZone) is declared twice: src/base/errors.h'
remove src/exchange

plant src/viewmodels/errortext.cpp <<'TEXT'
{"zone.unknown", tr("?")}, {"duration.invalid", tr("?")}, {"zone.lost", tr("?")},
TEXT
catches 'src/viewmodels/errortext.cpp: zone.lost is declared in no errors.h'
