// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/followingprogram.h"

#include "faults/figuretext.h"
#include "session/session.h"
#include "support/childprocess.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QSocketNotifier>

#include <array>
#include <cstdio>
#include <unistd.h>

namespace palier::test {

namespace {

constexpr int MillisecondsToAnswer = 10'000; // a program that does not answer for so long hangs

} // namespace

FollowingProgram::~FollowingProgram()
{
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(MillisecondsToAnswer))
        kill();
}

void FollowingProgram::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    startChild(*m_process, m_arguments);
}

void FollowingProgram::kill()
{
    m_process->kill();
    m_process->waitForFinished();
}

QString FollowingProgram::shown()
{
    m_process->write("tell\n");
    return nextLine();
}

QString FollowingProgram::nextLine()
{
    QDeadlineTimer deadline(MillisecondsToAnswer);
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return QStringLiteral("no answer: ") + m_process->errorString();
    }
    return QString::fromUtf8(m_process->readLine()).trimmed();
}

QString FollowingProgram::fingerprint(const QStringList &figures)
{
    const QByteArray text = figures.join(QLatin1Char('\n')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

int followAsProgram(const QStringList &arguments)
{
    const FixedClock clock(Instant{Duration{arguments.value(2).toLongLong()}});
    Session session(arguments.value(0), clock, arguments.value(1));
    session.setView(viewOfAll());
    session.start();
    QSocketNotifier questions(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&questions, &QSocketNotifier::activated, &session, [&] {
        std::array<char, 64> question{};
        if (::read(STDIN_FILENO, question.data(), question.size()) <= 0)
            return QCoreApplication::quit();
        const bool isLive = session.dashboard() && session.state().phase == SessionState::Phase::Live;
        const QString shown =
            isLive ? FollowingProgram::fingerprint(figureText(*session.picture(), *session.dashboard())) : QString();
        std::printf("%s\n", qPrintable(shown));
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}

} // namespace palier::test
