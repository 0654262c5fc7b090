// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <utility>

namespace palier::test {

/** What a run of a built program did. */
struct ProgramRun {
    int exitCode = -1; // -1: it crashed or did not end
    QByteArray output;
    QByteArray errors;
};

using Environment = QList<std::pair<QString, QString>>;

/** The built palierctl, beside the test. */
QString palierctlPath();

/** Runs it to its end, in English unless the environment says otherwise; gives up after `patience`. */
ProgramRun palierctl(const QStringList &arguments, const Environment &environment = {},
    std::chrono::milliseconds patience = std::chrono::minutes{2});

/** The same of the window's program, where there is no display. */
ProgramRun palier(const QStringList &arguments, const Environment &environment = {});

} // namespace palier::test
