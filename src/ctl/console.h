// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "viewmodels/format.h"
#include "viewmodels/language.h"

#include <QString>

namespace palier::ctl {

/** How the program ends. */
enum ExitCode { ExitDone = 0, ExitFailed = 1, ExitWrongUsage = 2 };

/** Where the program speaks: results to standard output, the rest to standard error, both in UTF-8. */
class Console
{
public:
    Console(Language language, bool quiet) : m_language(language), m_quiet(quiet) {}

    /** A result. After the first failure to write (a closed pipe, a full disk) nothing more is tried. */
    void print(const QString &text) { print(text.toUtf8()); }
    void print(const QByteArray &bytes);
    /** Whether results can still be written; long work may stop otherwise. */
    bool canPrint() const { return m_outputError == 0; }
    /** A remark beside the result; silent if quiet. */
    void note(const QString &text);
    /** The one line that says why it failed. Returns ExitFailed. */
    int fail(const Error &error);
    int fail(const QString &sentence);
    /** A report of several lines that says why. */
    void failLines(const QString &text);
    /** The one line that says what is wrong with the command line, and where the help is. Returns ExitWrongUsage. */
    int failUsage(const QString &sentence, const QString &command);
    /** Asks on the terminal for something that is not shown while it is typed; "" where there is no terminal, or no answer. */
    QString askSecret(const QString &question);
    /** How far long work is, in place; only on a terminal. */
    void progress(const QString &what, qint64 done, qint64 total);
    void endProgress();

    /** Ends the output. Nobody reading any more is no failure; what could not be written is. */
    int finish(int exitCode);

    Format format(const Zone &zone = {}) const { return Format(localeOf(m_language), zone); }

private:
    void writeError(const QString &text);

    Language m_language;
    bool m_quiet;
    int m_outputError = 0; // errno
    int m_percent = -1;    // shown now
};

} // namespace palier::ctl
