#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
here=$(dirname "$0")
gate=$here/forbidden.sh
. "$here/planted.sh"

plant src/viewmodels/words.cpp <<'TEXT'
QString word() { return tr("Select a ticket from the list"); }
TEXT
plant src/base/clock.cpp <<'TEXT'
auto now() { return QDateTime::currentMSecsSinceEpoch(); }
TEXT
plant src/ledger/fold.cpp <<'TEXT'
/** Never calls tr("x"), nor QDateTime::currentDateTime(). */
/* A QEventLoop would be
   wrong: "SELECT 1" too. */
int f(); // processEvents() is not called
auto a = str(1), page = QStringLiteral("https://example.org"); // see "DELETE FROM t"
auto b = "Update of the level map", c = "Insert coin", d = attr("x");
bool updated = runtime(0) && x.time(0);
TEXT
passes

# catches_line WHY CODE: this line of code, in a module below viewmodels.
catches_line() {
    echo "$2" | plant src/ledger/bad.cpp
    catches "$1"
    catches 'src/ledger/bad.cpp:1:'
}
catches_line 'Sentences are made' 'QString word() { return QObject::tr("Rate"); }'
catches_line 'Sentences are made' 'auto w = QCoreApplication::translate("x", "Rate");'
catches_line 'The time is read' 'auto now = QDateTime::currentDateTime();'
catches_line 'The time is read' 'auto now = QDateTime::currentSecsSinceEpoch(); // the clock'
catches_line 'The time is read' 'auto now = std::chrono::system_clock::now();'
catches_line 'The time is read' 'auto now = ::QDate::currentDate();'
catches_line 'No nested event loops' 'QCoreApplication::processEvents();'
catches_line 'No nested event loops' '    QEventLoop loop;'
catches_line 'No nested event loops' 'future.then(this, [] {});'
catches_line 'SQL stands' 'query.exec(QStringLiteral("SELECT id FROM ticket"));'
catches_line 'SQL stands' 'auto a = 1; /* why */ query.exec("delete from ticket where id = 1");'
catches_line 'SQL stands' 'const char *sql = "  UPDATE ticket "'
catches_line 'SQL stands' 'sql += "insert or replace into unit values (1)";'
