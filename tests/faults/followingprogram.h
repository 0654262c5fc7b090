// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <QProcess>
#include <QStringList>

#include <memory>

namespace palier::test {

/** A program that follows a workspace and has a local file, in a process of its own, to be killed: this test, started again
    (followAsProgram()). Used in one thread. */
class FollowingProgram
{
public:
    /** @param now of its clock, which stands still. */
    FollowingProgram(const QString &address, const QString &localFolder, Instant now)
        : m_arguments{address, localFolder, QString::number(now.time_since_epoch().count())}
    {}

    ~FollowingProgram();
    FollowingProgram(const FollowingProgram &) = delete;
    FollowingProgram &operator=(const FollowingProgram &) = delete;

    void start();
    void kill();
    /** The fingerprint() of what it shows; "" where it shows nothing yet. */
    QString shown();

    static QString fingerprint(const QStringList &figures);

private:
    QString nextLine();

    QStringList m_arguments;
    std::unique_ptr<QProcess> m_process;
};

/** The child's life: until its standard input ends, or it is killed. */
int followAsProgram(const QStringList &arguments);

} // namespace palier::test
