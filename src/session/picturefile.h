// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/databaseaddress.h"
#include "facts/localfile/localfile.h"
#include "session/picture.h"

#include <optional>

namespace palier {

/** A picture as a local file kept it. */
struct StoredPicture {
    Picture picture; // folded as it was; without table and promises where they have to be folded again: Picture::foldAt()
    Instant seen{};  // how old it is: when the workspace was last found to be so
};

/** Stands for where a picture comes from: whatever decides that its tickets are those of this database, as this role sees them.
 */
Fingerprint pictureOrigin(const QStringList &parts);
/** Of a database of ours, read by this program. Which server or file answers there today, its change log tells. */
Fingerprint pictureOrigin(const DatabaseAddress &address);

/** Where in a folder the picture of a database is kept. */
QString localFileOf(const QString &folder, const DatabaseAddress &address);

/** Keeps a picture for the next start, in a file of ours alone: histories, columns, promises, state; no text of customers.
    Takes its time with the disk: not in the window's thread. Errors: local-file.busy, local-file.not-written; the file that was
    there is still there then. */
Result<Done> savePicture(const QString &path, const Picture &picture, Instant seen, const Fingerprint &origin);

/** The picture of a file; nothing where there is no file. A file that cannot be used is set aside (setLocalFileAside()), and told
    as an error: the workspace has to be read. Errors: local-file.not-readable and local-file.other, after which the file is still
    where it was; local-file.foreign, .older, .newer, .cut, .damaged. */
Result<std::optional<StoredPicture>> loadPicture(const QString &path, const Fingerprint &origin);

} // namespace palier
