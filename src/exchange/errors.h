// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

/** What exchange can refuse. Parameters of each code, in order, in its comment. Line and column of the file travel beside the
   error (ImportIssue), they are not repeated here. Values quoted from a file are cut to 60 characters. */
namespace palier::errors {

// A mapping. A path names the place in the JSON, for example "at.zone".
constexpr ErrorCode MappingNotFound{"mapping.not-found"};         // the name, the shipped names (comma-separated)
constexpr ErrorCode MappingNotJson{"mapping.not-json"};           // the line, what the JSON parser says
constexpr ErrorCode MappingRepeatedKey{"mapping.repeated-key"};   // the line, the key that stands before in the same object
constexpr ErrorCode MappingUnknownKey{"mapping.unknown-key"};     // the path
constexpr ErrorCode MappingMissingKey{"mapping.missing-key"};     // the path
constexpr ErrorCode MappingWrongType{"mapping.wrong-type"};       // the path, the type it should have
constexpr ErrorCode MappingNotAnObject{"mapping.not-an-object"};  // – (the mapping as a whole)
constexpr ErrorCode MappingUnknownValue{"mapping.unknown-value"}; // the path, the value, what may stand there
constexpr ErrorCode MappingConflict{"mapping.conflict"};          // the path, the path that excludes it
constexpr ErrorCode MappingReserved{"mapping.reserved-name"};     // the path, the name of a dimension of our own

// The file as such.
constexpr ErrorCode ImportCannotRead{"import.cannot-read"};   // what the system says
constexpr ErrorCode ImportNotAFile{"import.not-a-file"};      // –
constexpr ErrorCode ImportFileChanged{"import.file-changed"}; // – (somebody wrote to it while it was read)
constexpr ErrorCode ImportCancelled{"import.cancelled"};      // –
constexpr ErrorCode ImportEmptyFile{"import.empty-file"};     // –
constexpr ErrorCode ImportNoLines{"import.no-lines"};         // –
constexpr ErrorCode ImportSpoolFailed{"import.spool-failed"}; // the folder, what the system says
constexpr ErrorCode GzTruncated{"import.gz-truncated"};       // –
constexpr ErrorCode GzCorrupt{"import.gz-corrupt"};           // –
constexpr ErrorCode GzTooLarge{"import.gz-too-large"};        // how many bytes it had grown to

// Encoding.
constexpr ErrorCode ImportNulBytes{"import.nul-bytes"};               // – (binary, or UTF-16 without a byte order mark)
constexpr ErrorCode ImportUtf32{"import.utf-32"};                     // – (its byte order mark)
constexpr ErrorCode ImportMixedEncoding{"import.mixed-encoding"};     // – (UTF-8 elsewhere, not on this line)
constexpr ErrorCode ImportUnknownEncoding{"import.unknown-encoding"}; // – (neither UTF-8 nor windows-1252)
constexpr ErrorCode ImportBadEncoding{"import.bad-encoding"}; // the encoding that the mapping or the byte order mark names

// CSV.
constexpr ErrorCode CsvMissingColumn{"import.missing-column"};   // the column
constexpr ErrorCode CsvWrongDelimiter{"import.wrong-delimiter"}; // the delimiter used, the one that would give the columns
constexpr ErrorCode CsvOneColumn{"import.one-column"};           // the delimiter used (it gives one column, which is not mapped)
constexpr ErrorCode CsvLooksLikeXes{"import.looks-like-xes"};    // – (XML, under a mapping of a CSV file)
constexpr ErrorCode CsvDuplicateColumn{"import.duplicate-column"};      // the column
constexpr ErrorCode CsvTooManyColumns{"import.too-many-columns"};       // the limit
constexpr ErrorCode CsvRowWidth{"import.row-width"};                    // cells found, cells expected
constexpr ErrorCode CsvEmptyLine{"import.empty-line"};                  // cells expected
constexpr ErrorCode CsvOpenQuote{"import.open-quote"};                  // – (the quote that opens on this line is never closed)
constexpr ErrorCode CsvTextAfterQuote{"import.text-after-quote"};       // –
constexpr ErrorCode CsvFieldTooLong{"import.field-too-long"};           // the limit in bytes
constexpr ErrorCode CsvRowTooLong{"import.row-too-long"};               // the limit in bytes
constexpr ErrorCode ImportControlCharacter{"import.control-character"}; // its code, "U+0007"

// XES.
constexpr ErrorCode XesMalformed{"import.xes-malformed"};          // the position in the line, what the XML parser says
constexpr ErrorCode XesEntities{"import.xes-entities"};            // – (a document type declaration)
constexpr ErrorCode XesNotALog{"import.xes-not-a-log"};            // the name of the root element
constexpr ErrorCode XesTooDeep{"import.xes-too-deep"};             // the limit
constexpr ErrorCode XesTokenTooLong{"import.xes-token-too-long"};  // the limit in bytes
constexpr ErrorCode XesOutsideTrace{"import.xes-outside-trace"};   // – (an event that belongs to no trace)
constexpr ErrorCode XesLateAttribute{"import.xes-late-attribute"}; // the key (an attribute of a trace behind its events)
constexpr ErrorCode XesDuplicateKey{"import.xes-duplicate-key"};   // the key
constexpr ErrorCode XesWithoutKey{"import.xes-without-key"};       // – (an attribute that has no key)

// Times.
constexpr ErrorCode TimeMissing{"import.time-missing"};          // –
constexpr ErrorCode TimeUnreadable{"import.time-unreadable"};    // the text
constexpr ErrorCode TimeImpossible{"import.time-impossible"};    // the text (no calendar or no clock has it)
constexpr ErrorCode TimeWithoutZone{"import.time-without-zone"}; // the text
constexpr ErrorCode TimeSkipped{"import.time-skipped"};          // the text, the zone whose clock never showed it
constexpr ErrorCode TimeTwice{"import.time-twice"};              // warning: how many times, the zone (the first hour was taken)
constexpr ErrorCode TimeOutOfRange{"import.time-out-of-range"};  // the text
constexpr ErrorCode TimeAmbiguous{"import.time-ambiguous"}; // an example (day or month first? nothing in the column proves it)
constexpr ErrorCode TimeContradictory{"import.time-contradictory"}; // an example, a line that proves the other order
constexpr ErrorCode TimeBackwards{"import.time-backwards"};         // the ticket, the line before it in the history

// Lines.
constexpr ErrorCode TicketMissing{"import.ticket-missing"};        // –
constexpr ErrorCode TicketScientific{"import.ticket-scientific"};  // the text, as a spreadsheet spoils long numbers
constexpr ErrorCode UnitMissing{"import.unit-missing"};            // –
constexpr ErrorCode KindUnknown{"import.kind-unknown"};            // the text
constexpr ErrorCode KindTakenAsNote{"import.kind-as-note"};        // warning: the text, how many lines
constexpr ErrorCode StateUnknown{"import.state-unknown"};          // the text
constexpr ErrorCode UnitKindUnknown{"import.unit-kind-unknown"};   // the text, what may stand there
constexpr ErrorCode ActorKindUnknown{"import.actor-kind-unknown"}; // the text, what may stand there
constexpr ErrorCode ReturnUnknown{"import.return-unknown"};        // the text, what may stand there
constexpr ErrorCode TierInvalid{"import.tier-invalid"};            // the text, the highest tier
constexpr ErrorCode TextTooLong{"import.text-too-long"};           // the limit in characters
constexpr ErrorCode TooManyUnits{"import.too-many-units"};         // the limit
constexpr ErrorCode TicketTooLong{"import.ticket-too-long"};       // the ticket, the limit in lines
constexpr ErrorCode LevelConflict{"import.level-conflict"};   // warning: the unit, "kind tier" kept, "kind tier" of this line
constexpr ErrorCode ColumnReserved{"import.column-reserved"}; // warning: the column (left out: a dimension of ours has its name)

// The demo.
constexpr ErrorCode DemoIncomplete{"demo.incomplete"}; // the file that is missing or says nothing
constexpr ErrorCode DemoCancelled{"demo.cancelled"};   // –

// Exports.
constexpr ErrorCode ExportCannotWrite{"export.cannot-write"}; // the path, what the system says

} // namespace palier::errors
