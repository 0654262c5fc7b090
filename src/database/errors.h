// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

/** What the database can refuse. Parameters of each code, in order, in its comment; a path is that of the database file unless
   said otherwise. */
namespace palier::errors {

// Opening
constexpr ErrorCode NoSuchFile{"database.no-such-file"};            // path
constexpr ErrorCode NoSuchFolder{"database.no-such-folder"};        // the folder
constexpr ErrorCode PathIsFolder{"database.is-a-folder"};           // path
constexpr ErrorCode FileNotReadable{"database.not-readable"};       // path
constexpr ErrorCode FileReadOnly{"database.file-read-only"};        // path
constexpr ErrorCode FolderReadOnly{"database.folder-read-only"};    // the folder
constexpr ErrorCode CannotOpenFiles{"database.cannot-open"};        // path; or a file that SQLite needs beside it
constexpr ErrorCode NotADatabase{"database.not-a-database"};        // path
constexpr ErrorCode DatabaseDamaged{"database.damaged"};            // path, the driver's text
constexpr ErrorCode UnmergedJournal{"database.unmerged-journal"};   // path; its -wal file waits for somebody who may write
constexpr ErrorCode DriverMissing{"database.driver-missing"};       // the name of the Qt Sql driver
constexpr ErrorCode DatabaseLocked{"database.locked"};              // path
constexpr ErrorCode DiskFull{"database.disk-full"};                 // path
constexpr ErrorCode DatabaseFailed{"database.failed"};              // path, the driver's text
constexpr ErrorCode TextWithNull{"database.text-with-null"};        // path; a server keeps no U+0000
constexpr ErrorCode StatementMissing{"database.statement-missing"}; // its file in the resources

// Servers; the name is that of DatabaseAddress::name()
constexpr ErrorCode ServerUnreachable{"server.unreachable"};       // the name, what the client library says
constexpr ErrorCode ServerLost{"server.lost"};                     // the name
constexpr ErrorCode ServerSilent{"server.silent"};                 // the name
constexpr ErrorCode ServerTooOld{"server.too-old"};                // the name, its version, the oldest that will do
constexpr ErrorCode ServerBusy{"server.busy"};                     // the name; it takes no more connections
constexpr ErrorCode ServerReadOnly{"server.read-only"};            // the name; a replica, or one that is set so
constexpr ErrorCode ServerDiskFull{"server.disk-full"};            // the name
constexpr ErrorCode TlsFailed{"server.tls"};                       // the name, what the client library says
constexpr ErrorCode PasswordMissing{"server.password-missing"};    // the name, the user
constexpr ErrorCode LoginRefused{"server.login-refused"};          // the name, the user
constexpr ErrorCode NoSuchDatabase{"server.no-database"};          // the name, the database
constexpr ErrorCode RightMissing{"server.right-missing"};          // the name, the server's text, the user as SQL writes him
constexpr ErrorCode RightToMakeMissing{"server.no-right-to-make"}; // the same, and the database
constexpr ErrorCode RightToUpgradeMissing{"server.no-right-to-upgrade"}; // the name, the server's text
constexpr ErrorCode StatementTooSlow{"server.too-slow"};                 // the name
constexpr ErrorCode NotifyQueueFull{"server.notify-queue"};              // the name
constexpr ErrorCode WriteCollision{"server.collision"}; // the name; somebody else wrote the same at the same time

// Schema
constexpr ErrorCode NotOurs{"schema.not-ours"};                 // path
constexpr ErrorCode SchemaNewer{"schema.newer"};                // path, its version, the newest that we know
constexpr ErrorCode SchemaOlder{"schema.older"};                // path, its version, the newest that we know
constexpr ErrorCode SchemaMissing{"schema.missing"};            // path; a database without any table
constexpr ErrorCode VersionsDamaged{"schema.versions-damaged"}; // path

// Source profiles
constexpr ErrorCode ProfileUnknown{"profile.unknown"};        // the name
constexpr ErrorCode ManifestUnreadable{"profile.unreadable"}; // the profile, the parser's text, the offset in bytes
constexpr ErrorCode ManifestInvalid{"profile.invalid"};       // the profile, the key, what stands there

// Histories
constexpr ErrorCode SourceUnknown{"source.unknown"};          // the name
constexpr ErrorCode SourceKindDiffers{"source.kind-differs"}; // the name; imports and live tickets do not mix
constexpr ErrorCode HistoryInvalid{"history.invalid"};        // the ticket, the line (0: the ticket itself)
constexpr ErrorCode HistoryRowInvalid{"history.row-invalid"}; // the source, the ticket, the line, the column, what stands there
constexpr ErrorCode HistoryEmpty{"history.empty"};            // the source, the ticket
constexpr ErrorCode TicketUnknown{"ticket.unknown"};          // the ticket
constexpr ErrorCode ReadCancelled{"history.cancelled"};       // –
constexpr ErrorCode CalendarInUse{"service.calendar-in-use"}; // its name
constexpr ErrorCode LevelInvalid{"level.invalid"};            // the value, the kind, the tier

// What a check finds
constexpr ErrorCode IntegrityBroken{"check.integrity"};       // the driver's text
constexpr ErrorCode ReferenceBroken{"check.reference"};       // the table, the row, the table referred to
constexpr ErrorCode ReferencesBroken{"check.references"};     // the table, whose rows have no number; the table referred to
constexpr ErrorCode OrphanedEvents{"check.orphaned-events"};  // the ticket's number, how many events
constexpr ErrorCode CachedColumnWrong{"check.cached-column"}; // the source, the ticket, the column, stored, by the events
constexpr ErrorCode LinesBroken{"check.lines"};               // the source, the ticket, the first line out of order

} // namespace palier::errors
