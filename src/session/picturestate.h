// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/workspacestate.h"
#include "facts/localfile/fingerprint.h"
#include "session/picture.h"

#include <QByteArray>

#include <optional>

namespace palier {

/** What a local file keeps of a workspace beside its tickets and what follows from them. */
struct PictureState {
    /** Counts the changes of what is written; files with another one are not read. */
    static constexpr quint32 Version = 2;

    WorkspaceState workspace;
    Instant seen{}; // when the workspace was last found to be so

    friend bool operator==(const PictureState &, const PictureState &) = default;
};

QByteArray encoded(const PictureState &state);
/** Nothing where the bytes are no state. */
std::optional<PictureState> decodedState(const QByteArray &bytes);

/** Of all that the columns and the promises of a picture were folded with: levels, guards, reopen window, promises and their
    calendars, and the versions of the folds themselves. */
Fingerprint foldFingerprint(const Picture &picture);

} // namespace palier
