// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/unprivileged.h"

#include <QFile>

#include <grp.h>
#include <unistd.h>

namespace palier::test {

namespace {

constexpr unsigned Nobody = 65534;

} // namespace

bool isRoot()
{
    return ::geteuid() == 0;
}

void becomeNobody()
{
    const bool failed = isRoot() && (::setgroups(0, nullptr) != 0 || ::setresgid(Nobody, Nobody, Nobody) != 0 ||
                                        ::setresuid(Nobody, Nobody, Nobody) != 0);
    if (failed)
        ::_exit(126);
}

void giveToNobody(const QString &path)
{
    if (isRoot() && ::chown(QFile::encodeName(path).constData(), Nobody, Nobody) != 0)
        qFatal("cannot give %s away", qPrintable(path));
}

} // namespace palier::test
