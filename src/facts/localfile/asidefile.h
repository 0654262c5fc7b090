// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/localfile/writerlock.h"

#include <QFile>

namespace palier {

/** A file of ours alone that is written beside another and takes its place in one step: whatever happens before, the other one
    stays as it was, and what a killed program left is written over. Among several writers of one path each waits for the one
    before; the last one stays. One thread. */
class AsideFile
{
public:
    static constexpr std::chrono::milliseconds Patience{10'000};

    /** Begins a file for this path, whose folder is made where there is none; both can be read by their owner only. Makes this
        process ignore SIGXFSZ (base/filesizelimit.h). @param patience how long to wait for another writer.
        Errors: local-file.busy, local-file.not-written. */
    static Result<std::unique_ptr<AsideFile>> begin(const QString &path, std::chrono::milliseconds patience = Patience);
    /** Clears away what did not take its place. */
    ~AsideFile();
    Q_DISABLE_COPY_MOVE(AsideFile)

    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }

    /** Behind what is there. Errors: local-file.not-written. */
    Result<Done> append(QByteArrayView bytes);
    /** Over what stands at the beginning. Errors: local-file.not-written. */
    Result<Done> overwrite(QByteArrayView bytes);
    /** The last step: on the disk, then in its place. Errors: local-file.not-written. */
    Result<Done> takePlace();

private:
    AsideFile(const QString &path, WriterLock lock);

    Result<Done> write(QByteArrayView bytes);
    Error failure(const QString &text) const;

    QString m_path;
    WriterLock m_lock; // given back last
    QFile m_file;
    qint64 m_size = 0;
    bool m_tookPlace = false;
};

} // namespace palier
