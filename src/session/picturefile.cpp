// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/picturefile.h"

#include "database/migrator.h"
#include "database/profile/sourceprofile.h"
#include "facts/errors.h"
#include "facts/localfile/factblocks.h"
#include "facts/localfile/historyblocks.h"
#include "metrics/promiseblocks.h"
#include "session/errors.h"
#include "session/picturestate.h"

#include <QCryptographicHash>

namespace palier {

namespace {

constexpr QLatin1String StateSection{"state"};
constexpr quint32 ContentVersion = PictureState::Version;

Result<PictureState> readState(const LocalFile &file)
{
    std::optional<PictureState> state;
    if (file.blocks(StateSection) != 1)
        return file.damage(StateSection);
    const auto read = file.readSection(StateSection, [&](std::size_t, QByteArrayView bytes) {
        state = decodedState(bytes.toByteArray());
        return state.has_value();
    });
    return read ? Result<PictureState>(*std::move(state)) : read.error();
}

/** The columns and the promises, both or neither, so that Picture::foldAt() knows what is missing. */
Result<Done> readFolded(const LocalFile &file, Picture &picture)
{
    auto table = restoreFacts(file, picture.histories, picture.fold);
    if (!table)
        return table.error();
    if (!picture.state.promises.policies.empty()) {
        auto promises = restorePromises(file, picture.histories);
        if (!promises)
            return promises.error();
        picture.promises = *std::move(promises);
    }
    picture.table = *std::move(table);
    return Done{};
}

Result<StoredPicture> read(const LocalFile &file)
{
    auto state = readState(file);
    if (!state)
        return state.error();
    auto histories = restoreHistories(file);
    if (!histories)
        return histories.error();
    StoredPicture stored{pictureOf(*std::move(histories), std::move(state->workspace)), state->seen};
    if (file.identity().fold != foldFingerprint(stored.picture))
        return stored;
    if (const auto folded = readFolded(file, stored.picture); !folded)
        return folded.error();
    return stored;
}

Result<StoredPicture> read(const QString &path, const Fingerprint &origin)
{
    const auto file = LocalFile::open(path, ContentVersion);
    if (!file)
        return file.error();
    if (file->identity().origin != origin)
        return Error{errors::LocalFileOther, {path}};
    return read(*file);
}

bool isWorthless(const Error &error)
{
    return error.code != errors::LocalFileMissing && error.code != errors::LocalFileNotReadable;
}

Result<Done> writeFolded(LocalFileWriter &writer, const Picture &picture)
{
    if (auto stored = storeFacts(writer, *picture.table); !stored)
        return stored;
    return picture.promises ? storePromises(writer, *picture.promises) : Result<Done>(Done{});
}

} // namespace

Fingerprint pictureOrigin(const QStringList &parts)
{
    QByteArray bytes;
    for (const QString &part : parts)
        bytes += QByteArray::number(part.size()) + ' ' + part.toUtf8();
    return fingerprint(bytes);
}

Fingerprint pictureOrigin(const DatabaseAddress &address)
{
    return pictureOrigin(QStringList{SourceProfile::Native, QString::number(newestSchema()), address.name()});
}

QString localFileOf(const QString &folder, const DatabaseAddress &address)
{
    const QByteArray hash = QCryptographicHash::hash(address.name().toUtf8(), QCryptographicHash::Sha256);
    return folder + u'/' + QString::fromLatin1(hash.toHex().left(24)) + QStringLiteral(".palier-picture");
}

Result<Done> savePicture(const QString &path, const Picture &picture, Instant seen, const Fingerprint &origin)
{
    // Without its columns a picture is folded when it is loaded, as after a change of what it is folded with.
    const Fingerprint fold = picture.table ? foldFingerprint(picture) : Fingerprint{};
    auto writer = LocalFileWriter::begin(path, {origin, fold}, ContentVersion);
    if (!writer)
        return writer.error();
    const auto state = [&](std::size_t) { return encoded(PictureState{picture.state, seen}); };
    if (auto stored = writer->addSection(StateSection, 1, state); !stored)
        return stored;
    if (auto stored = storeHistories(*writer, picture.histories); !stored)
        return stored;
    if (picture.table) {
        if (auto stored = writeFolded(*writer, picture); !stored)
            return stored;
    }
    return writer->commit();
}

Result<std::optional<StoredPicture>> loadPicture(const QString &path, const Fingerprint &origin)
{
    auto stored = read(path, origin);
    if (stored)
        return std::optional(*std::move(stored));
    const Error &error = stored.error();
    if (error.code == errors::LocalFileMissing)
        return std::optional<StoredPicture>();
    // Where it cannot be moved it will be found worthless again, and the next one is written over it.
    if (isWorthless(error))
        static_cast<void>(setLocalFileAside(path));
    return error;
}

} // namespace palier
