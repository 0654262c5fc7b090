// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

class QProcess;

namespace palier::test {

/** What a child may not do. */
struct ChildLimits {
    bool unprivileged = false; // run as nobody where the test runs as root, whom permissions do not bind
    qint64 largestFile = -1;   // bytes; RLIMIT_FSIZE
};

struct ChildOutcome {
    int exitCode = -1; // -1: did not end by itself
    QByteArray output;
};

/** Ours, for a child that may not write what or where it likes: in a build that counts coverage it would leave half a file of
   counts, to which no other can add, and complain on the standard error, which tests compare. Of no effect in any other build. */
QProcessEnvironment environmentWithCountsElsewhere();

/** Starts this very test again, under limits, as the child that PALIER_TEST_WITH_CHILD names, with these arguments. The child
   runs from a copy in /tmp where it has to be somebody else, who may not reach the build folder. */
void startChild(QProcess &process, const QStringList &arguments, const ChildLimits &limits = {});

/** The same, to its end. */
ChildOutcome runChild(const QStringList &arguments, const ChildLimits &limits = {});

} // namespace palier::test
