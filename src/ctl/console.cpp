// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/console.h"

#include "ctl/interrupt.h"
#include "viewmodels/displaywidth.h"
#include "viewmodels/errortext.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

#include <termios.h>
#include <unistd.h>

namespace palier::ctl {

namespace {

struct ConsoleWords {
    Q_DECLARE_TR_FUNCTIONS(palier::ConsoleWords)
};

/** Writes all of it; 0, or the errno that stopped it. */
int writeAll(int descriptor, const QByteArray &bytes)
{
    const char *at = bytes.constData();
    const char *end = at + bytes.size();
    while (at < end) {
        const ssize_t written = ::write(descriptor, at, static_cast<std::size_t>(end - at));
        if (written < 0 && errno != EINTR)
            return errno;
        at += written < 0 ? 0 : written;
    }
    return 0;
}

/** Without its end; empty where a signal came. */
QByteArray readLine(int descriptor, const HeldSignals &held)
{
    QByteArray line;
    char next = 0;
    while (held.canRead(descriptor) && ::read(descriptor, &next, 1) == 1 && next != '\n')
        line += next;
    return held.hasCome() ? QByteArray() : line;
}

} // namespace

void Console::print(const QByteArray &bytes)
{
    endProgress();
    if (canPrint())
        m_outputError = writeAll(STDOUT_FILENO, bytes);
}

void Console::note(const QString &text)
{
    if (!m_quiet)
        writeError(text);
}

QString Console::askSecret(const QString &question)
{
    termios shown{};
    if (!::isatty(STDIN_FILENO) || !::isatty(STDERR_FILENO) || ::tcgetattr(STDIN_FILENO, &shown) != 0)
        return {};
    const HeldSignals held; // whoever is ended here leaves a terminal that shows what is typed
    // Before it is asked: what somebody types at once is not shown, and not lost.
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    endProgress();
    writeError(question);
    const QByteArray line = readLine(STDIN_FILENO, held);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    return QString::fromLocal8Bit(line);
}

int Console::fail(const Error &error)
{
    return fail(errorText(error));
}

int Console::fail(const QString &sentence)
{
    writeError(QStringLiteral("palierctl: ") + sentence);
    return ExitFailed;
}

void Console::failLines(const QString &text)
{
    endProgress();
    writeAll(STDERR_FILENO, text.toUtf8());
}

int Console::failUsage(const QString &sentence, const QString &command)
{
    const QString help =
        command.isEmpty() ? QStringLiteral("palierctl --help") : QStringLiteral("palierctl %1 --help").arg(command);
    writeError(QStringLiteral("palierctl: ") + sentence + QLatin1Char(' ') + ConsoleWords::tr("See “%1”.").arg(help));
    return ExitWrongUsage;
}

void Console::progress(const QString &what, qint64 done, qint64 total)
{
    static const bool onTerminal = ::isatty(STDERR_FILENO) == 1;
    const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
    if (!onTerminal || m_quiet || percent == m_percent)
        return;
    m_percent = percent;
    writeAll(STDERR_FILENO, QStringLiteral("\r%1 %2\033[K").arg(plainLine(what), format().percentage(percent, 0)).toUtf8());
}

void Console::endProgress()
{
    if (std::exchange(m_percent, -1) >= 0)
        writeAll(STDERR_FILENO, "\r\033[K");
}

int Console::finish(int exitCode)
{
    endProgress();
    if (m_outputError == 0 || m_outputError == EPIPE)
        return exitCode;
    return fail(ConsoleWords::tr("The result cannot be written to standard output: %1.")
            .arg(QString::fromLocal8Bit(std::strerror(m_outputError))));
}

void Console::writeError(const QString &text)
{
    endProgress();
    writeAll(STDERR_FILENO, plainLine(text).toUtf8() + '\n');
}

} // namespace palier::ctl
