// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/writerlock.h"

#include "facts/errors.h"

#include <QDeadlineTimer>
#include <QFile>

#include <optional>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#else
#include <QLockFile>
#endif

namespace palier {

namespace {

constexpr std::chrono::milliseconds BetweenTries{10};

QString lockPath(const QString &path)
{
    return path + QLatin1String(".lock");
}

} // namespace

#ifdef Q_OS_UNIX

class WriterLock::Handle
{
public:
    explicit Handle(const QString &path) : m_file(lockPath(path)) {}

    /** Why it cannot be had at all, where that is so. */
    std::optional<QString> obstacle()
    {
        const bool isOpen = m_file.open(QFile::ReadWrite, QFile::ReadOwner | QFile::WriteOwner);
        return isOpen ? std::nullopt : std::optional(m_file.errorString());
    }
    bool tryOnce() { return ::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0; }

private:
    QFile m_file;
};

#else

class WriterLock::Handle
{
public:
    explicit Handle(const QString &path) : m_file(lockPath(path)) {}

    std::optional<QString> obstacle() { return std::nullopt; }
    bool tryOnce() { return m_file.tryLock(); }

private:
    QLockFile m_file; // there a file that its holder keeps open, and that goes with him
};

#endif

WriterLock::WriterLock(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
WriterLock::~WriterLock() = default;
WriterLock::WriterLock(WriterLock &&) noexcept = default;
WriterLock &WriterLock::operator=(WriterLock &&) noexcept = default;

Result<WriterLock> WriterLock::take(const QString &path, std::chrono::milliseconds patience)
{
    auto handle = std::make_unique<Handle>(path);
    if (const auto obstacle = handle->obstacle())
        return Error{errors::LocalFileNotWritten, {path, *obstacle}};
    const QDeadlineTimer deadline(patience);
    while (!handle->tryOnce()) {
        if (deadline.hasExpired())
            return Error{errors::LocalFileBusy, {path}};
        std::this_thread::sleep_for(BetweenTries);
    }
    return WriterLock(std::move(handle));
}

} // namespace palier
