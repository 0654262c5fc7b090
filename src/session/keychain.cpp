// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keychain.h"

#include "session/passwords.h"

#include <qt6keychain/keychain.h>

namespace palier {

namespace {

/** Starts a job that deletes itself when it is done. */
Answer run(QKeychain::Job &job, const QString &account, std::function<void()> done)
{
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    job.setKey(account);
    job.setInsecureFallback(false); // into a file in the clear
    QObject::connect(&job, &QKeychain::Job::finished, &job, [wanted, done = std::move(done)] {
        if (*wanted)
            done();
    });
    job.start();
    return Answer(wanted);
}

} // namespace

Answer Keychain::password(const ServerAddress &server, std::function<void(const QString &)> take) const
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    return run(*job, server.account(),
        [job, take = std::move(take)] { take(job->error() == QKeychain::NoError ? job->textData() : QString()); });
}

Answer Keychain::keep(const ServerAddress &server, const QString &password, std::function<void(const QString &)> take) const
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(password);
    return run(*job, server.account(),
        [job, take = std::move(take)] { take(job->error() == QKeychain::NoError ? QString() : job->errorString()); });
}

} // namespace palier
