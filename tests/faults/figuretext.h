// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/databaseaddress.h"
#include "metrics/dashboard.h"
#include "session/picture.h"

#include <QHash>

namespace palier::test {

/** The address of a server of a test as people would write it: without TLS, which such a server does not speak. */
QString addressText(const DatabaseAddress &address);

/** A view of everything. */
View viewOfAll();

/** All that a picture shows as of `now`, figure by figure, ticket by ticket and event by event, in names: two that show the same
   have the same text, whichever codes they gave. Any thread. */
QStringList figureText(const Picture &picture, const Dashboard &dashboard);

/** The same of a view that is computed for it. */
QStringList figureText(Picture picture, const View &view, Instant now);

/** What somebody would see who starts now, without a local file. */
QStringList coldStart(const DatabaseAddress &address, const View &view, Instant now);

/** "" where both say the same, else the first line that differs. */
QString difference(const QStringList &shown, const QStringList &expected);

/** How often each mark is in a picture (see Changes). */
QHash<QString, int> marksIn(const Picture &picture);
/** The same, of the database; 0 where only the name of the reason is there. */
QHash<QString, int> marksIn(const DatabaseAddress &address);

} // namespace palier::test
