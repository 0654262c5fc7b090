// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/errortext.h"

#include "viewmodels/displaywidth.h"

#include <QCoreApplication>

#include <algorithm>

namespace palier {

namespace {

struct ErrorWords {
    const char *code;
    const char *sentence;
};

// clang-format off
constexpr ErrorWords Sentences[] = {
    // base
    {"zone.unknown",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” is no time zone: give an offset such as +01:00, or a name such as Europe/Paris.")},
    {"duration.invalid",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” is no duration: write it as in PT5M (5 minutes), PT12H (12 hours) or P7D (7 days).")},
    {"instant.invalid",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” is no date or time: write 2026-03-01, 2026-03-01T09:00 or 2026-03-01T09:00:00+01:00.")},
    {"setting.unknown",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is no setting “%1”: “palierctl settings get” lists them all.")},
    {"setting.invalid",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%2” cannot be the value of %1: it takes values such as %3.")},
    // clocks
    {"calendar.twice",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There are two calendars “%1”: rename one.")},
    {"calendar.nameless",
     QT_TRANSLATE_NOOP("palier::ErrorText", "A calendar has no name: give it one.")},
    {"calendar.zone",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The calendar “%1” is in the time zone “%2”, which there is not: give an offset such as +01:00, or a name such as Europe/Paris.")},
    {"calendar.hours",
     QT_TRANSLATE_NOOP("palier::ErrorText", "In the calendar “%1”, weekday %2 (1 is Monday) cannot be open from %3 to %4: hours end after they begin, and by 24:00.")},
    {"calendar.overlap",
     QT_TRANSLATE_NOOP("palier::ErrorText", "In the calendar “%1”, weekday %2 (1 is Monday), the hours from %3 to %4 overlap others: join them.")},
    {"calendar.holiday",
     QT_TRANSLATE_NOOP("palier::ErrorText", "A holiday of the calendar “%1” is no day of any year: correct it.")},
    {"calendar.holiday-twice",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The calendar “%1” has the holiday %2 twice: remove one.")},
    {"sla.minutes",
     QT_TRANSLATE_NOOP("palier::ErrorText", "SLA policy %1 promises %2 minutes: it must be at least one.")},
    {"sla.calendar",
     QT_TRANSLATE_NOOP("palier::ErrorText", "SLA policy %1 counts in the calendar “%2”, which there is not: choose another, or none for around the clock.")},
    {"sla.twice",
     QT_TRANSLATE_NOOP("palier::ErrorText", "SLA policy %1 is for the same clock, tickets and date as policy %2, and would never apply: remove one or change its date.")},
    {"service.calendar-in-use",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Shifts follow the calendar “%1”: it cannot be removed before they follow another.")},
    {"command.hours-changed",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Somebody else has changed the calendars or the promises meanwhile: look at them as they are now, and change them again.")},
    {"shift.calendar",
     QT_TRANSLATE_NOOP("palier::ErrorText", "A shift of %1 follows the calendar “%2”, which there is not: choose another.")},
    {"shift.hours",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 cannot be on shift on weekday %2 (1 is Monday) from %3 to %4: weekdays go from 1 to 7, and hours end after they begin, by 24:00.")},
    // metrics
    {"query.unknown-dimension",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Nothing here can be filtered or grouped by “%1”. There are: %2.")},
    {"query.filter-on-time",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” cannot be a filter: give the period with --from and --to.")},
    {"view.unreadable",
     QT_TRANSLATE_NOOP("palier::ErrorText", "A saved view cannot be read: it begins with “%1”. Delete it and save it again.")},
    // session
    {"address.unknown",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” names no workspace: write sqlite:FILE for a file, postgresql://USER@HOST/DATABASE for a database on a server, or demo.")},
    {"address.without-file",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” names no file: write sqlite:FILE, for example sqlite:support.sqlite.")},
    {"address.without-database",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” names no database: write postgresql://USER@HOST/DATABASE.")},
    {"address.with-password",
     QT_TRANSLATE_NOOP("palier::ErrorText", "A password must not stand in the address of a workspace (“%1”), where others can see it: leave it out, and keep it in the file that PGPASSFILE names.")},
    {"address.option",
     QT_TRANSLATE_NOOP("palier::ErrorText", "In the address “%1”, the option “%2” cannot be understood. There are sslmode (disable, prefer, require, verify-ca, verify-full), sslrootcert (a file) and host (the folder of a socket).")},
    {"level.unknown-value",
     QT_TRANSLATE_NOOP("palier::ErrorText", "No source has a unit “%1”. Did you mean one of these? %2.")},
    {"session.nothing-loaded",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The workspace is still being read: ask again when its figures are there.")},
    // commands
    {"command.setting-changed",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Somebody has changed %1 meanwhile: it is “%2” now. Look at it again before you change it.")},
    {"command.level-changed",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Somebody has placed “%1” meanwhile: it is “%2” now. Look at it again before you change it.")},
    {"command.view-exists",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is a view “%1” already: replace it, or choose another name.")},
    {"command.view-name",
     QT_TRANSLATE_NOOP("palier::ErrorText", "A view needs a name.")},
    // exchange: mappings
    {"mapping.not-found",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is no mapping “%1”: it is neither a shipped one (%2) nor a file that can be read.")},
    {"mapping.not-json",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The mapping is not valid JSON on line %1: %2. Correct it there; a comma or a quotation mark is often the reason.")},
    {"mapping.repeated-key",
     QT_TRANSLATE_NOOP("palier::ErrorText", "On line %1, the mapping has the key “%2” a second time in the same place: remove one of the two.")},
    {"mapping.unknown-key",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The mapping has a key “%1” that Palier does not know: correct or remove it.")},
    {"mapping.missing-key",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The mapping lacks “%1”: add it.")},
    {"mapping.wrong-type",
     QT_TRANSLATE_NOOP("palier::ErrorText", "In the mapping, “%1” must be %2: correct it.")},
    {"mapping.not-an-object",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The mapping must be one JSON object: put { at its beginning and } at its end.")},
    {"mapping.unknown-value",
     QT_TRANSLATE_NOOP("palier::ErrorText", "In the mapping, “%1” cannot be “%2”; it can be: %3.")},
    {"mapping.conflict",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The mapping has both “%1” and “%2”: keep one of them.")},
    {"mapping.reserved-name",
     QT_TRANSLATE_NOOP("palier::ErrorText", "In the mapping, “%1” gives an attribute the name “%2”, which is a dimension of Palier's own: choose another name.")},
    // exchange: the file as such
    {"import.cannot-read",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The file cannot be read: %1. Check its path and its permissions.")},
    {"import.not-a-file",
     QT_TRANSLATE_NOOP("palier::ErrorText", "This is not a file: give the path of a CSV or XES file.")},
    {"import.file-changed",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The file was changed while it was read: import it again when it is complete.")},
    {"import.cancelled",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The import was cancelled.")},
    {"import.empty-file",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The file is empty: export the log again.")},
    {"import.no-lines",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The file has a header but no line of a log: check the period of the export.")},
    {"import.spool-failed",
     QT_TRANSLATE_NOOP("palier::ErrorText", "No room to sort the log in the temporary folder %1: %2. Free some space there, or set TMPDIR to another folder.")},
    {"import.gz-truncated",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The gz file ends too early: it was not copied completely.")},
    {"import.gz-corrupt",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The gz file is damaged: unpack it with another tool, or fetch it again.")},
    {"import.gz-too-large",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The gz file unpacks to more than %1 bytes: if that is right, unpack it first and import what is in it.")},
    // exchange: encodings
    {"import.nul-bytes",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The file holds zero bytes: it is binary, or UTF-16 without a byte order mark. Save it as UTF-8, or name its encoding in the mapping.")},
    {"import.mixed-encoding",
     QT_TRANSLATE_NOOP("palier::ErrorText", "This line is not UTF-8, though the rest of the file is: two files were joined, or a tool spoilt it. Save the whole file as UTF-8, or name the one encoding of all of it in the mapping (“encoding”).")},
    {"import.utf-32",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The file is in UTF-32, which Palier does not read: save it as UTF-8.")},
    {"import.unknown-encoding",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The encoding is neither UTF-8 nor windows-1252: name it in the mapping (“encoding”).")},
    {"import.bad-encoding",
     QT_TRANSLATE_NOOP("palier::ErrorText", "This line is not in the encoding %1 that the mapping or the file itself names: save the file in it, or name another one in the mapping (“encoding”).")},
    // exchange: CSV
    {"import.missing-column",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is no column “%1”, which the mapping reads: choose the mapping of this log, or correct the name in it.")},
    {"import.wrong-delimiter",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The columns are not separated by “%1” as the mapping says; it would fit with “%2”.")},
    {"import.one-column",
     QT_TRANSLATE_NOOP("palier::ErrorText", "With “%1” between the columns the header is a single one, and not one that the mapping reads: name the right “delimiter” in the mapping.")},
    {"import.looks-like-xes",
     QT_TRANSLATE_NOOP("palier::ErrorText", "This looks like XES (XML), but the mapping is one of CSV files: take a mapping whose “format” is “xes”.")},
    {"import.duplicate-column",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There are two columns “%1”: rename one.")},
    {"import.too-many-columns",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There are more than %1 columns: export only those that the mapping reads.")},
    {"import.row-width",
     QT_TRANSLATE_N_NOOP("palier::ErrorText", "%1 cell(s) instead of %2: a delimiter or a quotation mark is missing, or one too many. Correct the line.")},
    {"import.empty-line",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The line is empty: %1 cells are missing. Remove it, or fill it in.")},
    {"import.open-quote",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The quotation mark that opens on this line is never closed: close it, or export the file again if it was cut.")},
    {"import.text-after-quote",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is text behind a closing quotation mark: a quotation mark inside a text must be doubled.")},
    {"import.field-too-long",
     QT_TRANSLATE_NOOP("palier::ErrorText", "A cell is longer than %1 bytes: a quotation mark is probably missing.")},
    {"import.row-too-long",
     QT_TRANSLATE_NOOP("palier::ErrorText", "A row is longer than %1 bytes: a quotation mark is probably missing.")},
    {"import.control-character",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is a control character (%1) where a text should be: take it out, or export the file as text.")},
    // exchange: XES
    {"import.xes-malformed",
     QT_TRANSLATE_NOOP("palier::ErrorText", "This is not well-formed XML (position %1): %2. Export the log again; if it is no XES, take the mapping of its format.")},
    {"import.xes-entities",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The file declares a document type, which XES does not need and which can be used for attacks: remove the declaration.")},
    {"import.xes-not-a-log",
     QT_TRANSLATE_NOOP("palier::ErrorText", "This is not an XES log: its root element is “%1”, not “log”. Export the log as XES.")},
    {"import.xes-too-deep",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The elements are nested more than %1 deep: this is no usual XES. Export the log again.")},
    {"import.xes-token-too-long",
     QT_TRANSLATE_NOOP("palier::ErrorText", "A text is longer than %1 bytes: shorten it, or leave it out of the export.")},
    {"import.xes-outside-trace",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is an event outside every trace, which belongs to no ticket: remove it, or put it into a trace.")},
    {"import.xes-late-attribute",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The attribute “%1” of a trace stands behind its events: it must stand before them.")},
    {"import.xes-duplicate-key",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The key “%1” occurs twice in one element: remove one.")},
    {"import.xes-without-key",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is an attribute without a key: give it one, or remove it.")},
    // exchange: times
    {"import.time-missing",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The time is missing: give every event one, or leave it out of the log.")},
    {"import.time-unreadable",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” is no time that the mapping can read: give its format in the mapping (“at”, “format”).")},
    {"import.time-impossible",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1”: there is no such day or hour when it is read as the mapping says. Correct the format in the mapping (“at”, “format”), or the file.")},
    {"import.time-without-zone",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” has no time zone: name the zone of the log in the mapping (“at”, “zone”).")},
    {"import.time-skipped",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” never was on a clock in %2: it lies in the hour that is skipped in spring. Check the zone in the mapping.")},
    {"import.time-twice",
     QT_TRANSLATE_N_NOOP("palier::ErrorText", "%1 time(s) lie in the hour that the clocks of %2 show twice in autumn: the first one was taken.")},
    {"import.time-out-of-range",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” is outside the years 1970 to 2106: correct the time, or its format in the mapping.")},
    {"import.time-ambiguous",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Day or month first? “%1” can be both, and nothing in the column decides: give the format in the mapping (“at”, “format”).")},
    {"import.time-contradictory",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” puts day and month the other way round than line %2 does: the column mixes both orders. Correct the file.")},
    {"import.time-backwards",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The time goes backwards in ticket %1 (line %2 comes before it): correct the file, or let the mapping sort the lines (“sort”: true).")},
    // exchange: lines
    {"import.ticket-missing",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The ticket's number is missing: fill it in, or leave the line out of the log.")},
    {"import.ticket-scientific",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” is a number that a spreadsheet has spoilt: export the column as text.")},
    {"import.unit-missing",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The unit is missing: fill in who had the ticket, or leave the line out of the log.")},
    {"import.kind-unknown",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The mapping says nothing about the kind “%1”: add it to “kind”, or “*” for all others.")},
    {"import.kind-as-note",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The kind “%1” (here for the first time, %2 lines in all) is not known: taken as a note.")},
    {"import.state-unknown",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The mapping says nothing about the state “%1”: add it to “state”, or “*” for all others.")},
    {"import.unit-kind-unknown",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” is no kind of unit; there are: %2.")},
    {"import.actor-kind-unknown",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” is no kind of actor; there are: %2.")},
    {"import.return-unknown",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” is no kind of return; there are: %2.")},
    {"import.tier-invalid",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” is no level: it must be a number from 1 to %2, or empty.")},
    {"import.text-too-long",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The text is longer than %1 characters: is the right column mapped? If so, shorten it.")},
    {"import.too-many-units",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There are more than %1 different units: is the right column mapped?")},
    {"import.ticket-too-long",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Ticket %1 has more than %2 lines: is the right column mapped?")},
    {"import.level-conflict",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The unit “%1” was %2 before and is %3 here: the first was kept. Set it with “palierctl levels --set”.")},
    {"import.column-reserved",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The column “%1” was left out: a dimension of Palier's own has its name. Give it another one in the mapping.")},
    {"export.cannot-write",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 cannot be written: %2. Nothing was changed.")},
    // the local file
    {"local-file.missing",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is no local file %1.")},
    {"local-file.not-readable",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The local file %1 cannot be read: %2. The workspace is read from its database.")},
    {"local-file.foreign",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 is no local file of Palier: it was set aside, and the workspace is read from its database.")},
    {"local-file.older",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The local file %1 was made by an older Palier (version %2, this one knows %3): it was set aside, and the workspace is read from its database.")},
    {"local-file.newer",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The local file %1 was made by a newer Palier (version %2, this one knows %3): it was set aside, and the workspace is read from its database.")},
    {"local-file.cut",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The local file %1 is not whole (%2 bytes instead of %3): it was set aside, and the workspace is read from its database.")},
    {"local-file.damaged",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The local file %1 is damaged (%2): it was set aside, and the workspace is read from its database.")},
    {"local-file.other",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The local file %1 was made from another database or for another role: it was set aside, and the workspace is read from its database.")},
    {"local-file.busy",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Another Palier is writing the local file %1: its own stays.")},
    {"local-file.not-written",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The local file %1 cannot be written: %2. Nothing is lost, but the next start takes longer.")},
    // database: opening
    {"database.no-such-file",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is no file %1. To make a workspace, import a log into it or run “palierctl migrate”.")},
    {"database.no-such-folder",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is no folder %1: create it first.")},
    {"database.is-a-folder",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 is a folder: give the path of a file.")},
    {"database.not-readable",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 may not be read: ask its owner for the permission.")},
    {"database.file-read-only",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 may not be written: ask its owner for the permission, or work on a copy.")},
    {"database.folder-read-only",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The folder %1 may not be written, and SQLite needs to: ask its owner for the permission, or move the file.")},
    {"database.cannot-open",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 cannot be opened: check the permissions of the file and of those beside it (-wal, -shm).")},
    {"database.not-a-database",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 is not a SQLite database; it was left alone. Choose a workspace of Palier's, or a new name; a log is imported into one.")},
    {"database.damaged",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 is damaged: %2. Restore it from a backup, or import its logs into a new file.")},
    {"database.unmerged-journal",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 has changes that are not merged yet (-wal): open it once with the right to write.")},
    {"database.driver-missing",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Qt's database driver %1 is not installed: install the package libqt6sql6-sqlite or libqt6sql6-psql.")},
    {"database.locked",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 is being written by another program: try again when it has finished.")},
    {"database.disk-full",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is no room left for %1; nothing was changed. Free some space and try again.")},
    {"database.failed",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The database %1 failed: %2. “palierctl check” says whether it is whole.")},
    {"database.text-with-null",
     QT_TRANSLATE_NOOP("palier::ErrorText", "A text for %1 holds the character U+0000, which a server cannot keep: take it out.")},
    {"database.statement-missing",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The program is incomplete: %1 is missing. Install it again.")},
    // the demo
    {"demo.incomplete",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The program is incomplete: %1 is missing or damaged. Install it again.")},
    {"demo.cancelled",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The demo was cancelled; nothing was written.")},
    {"demo.not-empty",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 has tickets already, and a demo does not mix with them: choose another file or database.")},
    {"demo.none",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 holds no demo: “palierctl demo” makes one in a new file.")},
    {"demo.no-folder",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The folder for the demo cannot be made: %1.")},
    // database: schema
    {"server.unreachable",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The server of %1 does not answer: %2. Check the name and the port, and that the server runs.")},
    {"server.lost",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The connection to %1 was lost: the server was stopped or restarted, or the network failed.")},
    {"server.silent",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 has not answered for too long: the connection was given up. The server is overloaded, or the network loses what is sent.")},
    {"server.too-old",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The server of %1 runs PostgreSQL %2; Palier needs %3 or newer. Ask whoever looks after the server to update it.")},
    {"server.busy",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The server of %1 takes no more connections: close other programs, or have max_connections raised.")},
    {"server.read-only",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 can only be read: it is a replica, or was set read-only. Connect to the main server to make changes.")},
    {"server.disk-full",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The disk of the server of %1 is full: nothing was changed. Tell whoever looks after the server.")},
    {"server.tls",
     QT_TRANSLATE_NOOP("palier::ErrorText", "No safe connection to %1 can be made: %2. If its authority is not known here, name the file with the certificate of the authority (sslrootcert); if the certificate is of another name, connect by that one. If it has expired, or the server does not encrypt, ask whoever looks after the server.")},
    {"server.password-missing",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 asks for the password of “%2”, and none is known: keep it in the file that PGPASSFILE names.")},
    {"server.login-refused",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 refuses the user “%2”: the name or the password is wrong, or the server does not let this user in from here.")},
    {"server.no-database",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The server of %1 has no database “%2”: check the name, or have it made (createdb).")},
    {"server.right-missing",
     QT_TRANSLATE_NOOP("palier::ErrorText", "You lack a right in %1: %2. Whoever owns the database can give it: GRANT USAGE ON SCHEMA palier TO %3, GRANT SELECT ON ALL TABLES IN SCHEMA palier TO %3 to read, and INSERT, UPDATE, DELETE likewise to write.")},
    {"server.no-right-to-make",
     QT_TRANSLATE_NOOP("palier::ErrorText", "You may not make a workspace in %1: %2. Whoever owns the database can give the right to: GRANT CREATE ON DATABASE %4 TO %3.")},
    {"server.no-right-to-upgrade",
     QT_TRANSLATE_NOOP("palier::ErrorText", "You may not bring %1 up to date: %2. Only who made the workspace can: have that user run “palierctl migrate”.")},
    {"server.too-slow",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 took too long, and the question was given up: the server is busy, or sets a limit (statement_timeout).")},
    {"server.notify-queue",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 cannot tell of changes any more, so that nothing was changed: its queue of notifications is full, because somebody who listens has had a transaction open for too long. Ask whoever looks after the server to end it (pg_stat_activity, state “idle in transaction”).")},
    {"server.collision",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Somebody else changed the same in %1 at the same time: nothing was changed. Try again.")},
    {"schema.not-ours",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 is a database of another program; it was left alone. Choose a workspace of Palier's, or a new name.")},
    {"schema.newer",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 was made by a newer Palier (schema %2, this one knows %3): update Palier.")},
    {"schema.older",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 has an older schema (%2, needed is %3): run “palierctl migrate”, best after a copy of the file.")},
    {"schema.missing",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 is empty: import a log into it or run “palierctl migrate”.")},
    {"schema.versions-damaged",
     QT_TRANSLATE_NOOP("palier::ErrorText", "%1 does not say clearly which schema it has; it was left alone. Restore it from a backup.")},
    // database: source profiles
    {"profile.unknown",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is no source profile “%1”: check the name.")},
    {"profile.unreadable",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The source profile “%1” cannot be read: %2 (byte %3).")},
    {"profile.invalid",
     QT_TRANSLATE_NOOP("palier::ErrorText", "In the source profile “%1”, “%2” cannot be “%3”.")},
    // database: histories
    {"source.unknown",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is no source “%1”: “palierctl sources” lists them.")},
    {"source.kind-differs",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” is already a source of another kind: import under another name (--source).")},
    {"history.invalid",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The history of ticket %1 is not in order at line %2: correct the file and import it again.")},
    {"history.row-invalid",
     QT_TRANSLATE_NOOP("palier::ErrorText", "In source “%1”, ticket %2, line %3: “%4” cannot be “%5”. Import the ticket again.")},
    {"history.empty",
     QT_TRANSLATE_NOOP("palier::ErrorText", "In source “%1”, ticket %2 has no history: import the ticket again.")},
    {"ticket.unknown",
     QT_TRANSLATE_NOOP("palier::ErrorText", "There is no ticket “%1”: check the number.")},
    {"history.cancelled",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Reading was cancelled.")},
    {"level.invalid",
     QT_TRANSLATE_NOOP("palier::ErrorText", "“%1” cannot be a %2 on level %3: teams, managers and external parties have a level from 1 on, system and outside units have none.")},
    // database: what a check finds
    {"check.integrity",
     QT_TRANSLATE_NOOP("palier::ErrorText", "The file is damaged: %1. Restore it from a backup.")},
    {"check.reference",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Row %2 of table %1 refers to something in %3 that does not exist: restore the file from a backup.")},
    {"check.references",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Rows of table %1 refer to something in %2 that does not exist: restore the file from a backup.")},
    {"check.orphaned-events",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Ticket number %1 does not exist, but has events: %2.")},
    {"check.cached-column",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Source “%1”, ticket %2: %3 says “%4”, its history says “%5”. Import the ticket again.")},
    {"check.lines",
     QT_TRANSLATE_NOOP("palier::ErrorText", "Source “%1”, ticket %2: the lines of its history are out of order from line %3 on. Import the ticket again.")},
};
// clang-format on

/** Puts the parameters in their places, %1 being the first. What a parameter says is never read as a place itself. */
QString filled(const QString &sentence, const QStringList &parameters)
{
    const QLatin1Char stop('.');
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence.at(i) == QLatin1Char('%') && i + 1 < sentence.size() ? sentence.at(i + 1).digitValue() : 0;
        if (place < 1) {
            text += sentence.at(i);
            continue;
        }
        text += plainLine(parameters.value(place - 1));
        ++i;
        if (text.endsWith(stop) && sentence.mid(i + 1, 1) == stop)
            ++i; // what a parser says may be a sentence of its own
    }
    return text;
}

/** The sentence in the language of the program, in the plural of the number that it begins with, if it does. */
QString translated(const char *sentence, const Error &error)
{
    bool isCount = QLatin1String(sentence).contains(QLatin1String("(s)")); // not the number of a ticket
    const int count = isCount ? error.parameters.value(0).toInt(&isCount) : 0;
    return QCoreApplication::translate("palier::ErrorText", sentence, nullptr, isCount ? count : -1);
}

/** An empty line has no cells to count. */
bool isEmptyLine(const Error &error)
{
    return error.code == QLatin1String("import.row-width") && error.parameters.value(0) == QLatin1String("0");
}

} // namespace

QString errorText(const Error &error)
{
    if (isEmptyLine(error))
        return QCoreApplication::translate("palier::ErrorText", "The line is empty: remove it.");
    const auto *found =
        std::ranges::find_if(Sentences, [&](const ErrorWords &words) { return error.code == QLatin1String(words.code); });
    if (found != std::end(Sentences))
        return filled(translated(found->sentence, error), error.parameters);
    const QString unknown =
        QCoreApplication::translate("palier::ErrorText", "Something went wrong that has no words yet: %1 (%2).");
    return filled(unknown, {error.code, error.parameters.join(QLatin1String(", "))});
}

} // namespace palier
