// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palier::test {

bool isRoot();

/** Where the test runs as root, whom permissions do not bind and as whom servers refuse to run: in a child, between fork and
    exec, takes the rights of nobody, or ends. */
void becomeNobody();

/** Gives a folder to whoever becomeNobody() becomes. */
void giveToNobody(const QString &path);

} // namespace palier::test
